/**
 * גמלה לעובדים שהמעסיק שלהם חדל פירעון · Benefit for employees of an insolvent employer. National Insurance Law, chapter 8
 * (ss. 180–194).
 */
import {
  above, all, any, asOf, atLeast, atMost, below, clause, date, exists, fact, given, is, isTrue, later, none, not, parameter, some,
  toPerson, total, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'
import { staysWithoutPermit } from './work-injury-allowance-status'

const CHAPTER_8 = cite('national-insurance-law', '180–194')
const INSOLVENCY_LAW = cite('insolvency-law')
const CLAIM_PAGE = 'btl.gov.il, claim of an employee whose employer is insolvent'
const SINCE_NEW_LAW = '2019-09-15'

const orderDate = date('employerInsolvencyOrderDate')
const isNewProceeding: TruthExpr = atLeast(orderDate, parameter('ins.newLawFrom'))
const claimAtInstitute = later(orderDate, 'months', parameter('ins.claimMonthsNII'))

/** The employer owes something: the sum that was told, else the months that are still unpaid. */
const isOwed: TruthExpr = any(
  above(given('unpaidWages', total('unpaidWageMonths', fact('@.amount'), none('@.paidDate'))), zero),
  some('unpaidWageMonths', none('@.paidDate')),
)

export const employerInsolvencyBenefit = defineRight({
  id: 'employer-insolvency-benefit',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['work', 'income', 'debt'],
  topics: ['nationalInsurance', 'labour', 'legalAid'],
  parameters: {
    'ins.ceilingFactor': inForce(13, 'basic amounts', 'from the published 112,762 of 2018 ÷ 8,674', 'derived'),
    'ins.ceiling': dated(
      'ILS',
      ofYear(2018, 112_762, 'cpa-dray.com, ceiling of 2018', 'secondary'),
      ofYear(2026, 134_966, '13 × the basic amount of 2026', 'derived'),
    ),
    'ins.newLawFrom': inForce(parseDay(SINCE_NEW_LAW) as number, 'date', 'Insolvency and Economic Rehabilitation Law 2018'),
    'ins.claimMonthsNII': inForceSince(SINCE_NEW_LAW, 12, 'months', CLAIM_PAGE),
    'ins.claimMonthsDebt': inForceSince(SINCE_NEW_LAW, 6, 'months', 'Kol Zchut, employees of an insolvent employer', 'secondary'),
    'ins.payslips': inForce(12, 'payslips', 'forms.gov.il, form 5305'),
  },
  conditions: [
    // A controlling shareholder of a closed company cannot be told from the answers. An order against an employer says that there was
    // one; who works for himself counts once it is told, and a job that ended before was another.
    condition(
      'was-employee',
      [CHAPTER_8],
      any(not(ifAnswered('employment', is('employment', 'selfEmployed'))), ifAnswered('lastWorkDay', atMost(date('lastWorkDay'), asOf))),
    ),
    condition(
      'order-given',
      [CHAPTER_8, INSOLVENCY_LAW],
      any(
        exists('employerInsolvencyOrderDate'),
        clause('no-order-yet', toPerson(all(none('employerInsolvencyOrderDate'), isOwed))),
      ),
    ),
    condition('something-owed', [CHAPTER_8], not(ifAnswered('unpaidWages', atMost(fact('unpaidWages'), zero)))),
    authorityDecides('debt-confirmed', [CHAPTER_8]),
  ],
  askPerson: [
    tellIf('late-claim', below(claimAtInstitute, asOf)),
    tellIf('old-proceedings', all(exists('employerInsolvencyOrderDate'), not(isNewProceeding))),
    tellIf('without-permit', staysWithoutPermit),
    tellIf('labour-contractor', isTrue('employedThroughAgency')),
  ],
  amounts: [],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Bankruptcy_or_%20Corporate_Liquidation', 'https://www.btl.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: ['5305'],
  },
  deadlines: [
    { id: 'debt-claim', on: later(orderDate, 'months', parameter('ins.claimMonthsDebt')), when: isNewProceeding },
    { id: 'claim', on: claimAtInstitute, when: isNewProceeding },
  ],
  opensAlso: ['unemployment-benefit', 'late-wages-and-pay-slip', 'labour-court-claim'],
  documents: ['identity-card', 'payslips', 'dismissal-letter', 'bank-statements', 'fund-statement', 'court-papers'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, claim of employees in insolvency and liquidation; forms.gov.il, form 5305',
    'Kol Zchut, employees of an insolvent employer',
    'hilan.co.il, chapter 8; alc.co.il; cpa-dray.com (2018)',
  ],
  checkedOn: '2026-11-21',
})
