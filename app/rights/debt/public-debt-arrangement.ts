/**
 * הסדרת חוב לביטוח לאומי / למרכז לגביית קנסות / לרשות · Arranging debts to public bodies. National Insurance Law ss. 363A
 * (limitation), 364 (surcharges); Centre for Collection of Fines Law 1995; Penal Law s. 67.
 */
import {
  all, any, asOf, atLeast, clause, fact, includes, is, later, minus, parameter, toPerson,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, inForceSince } from '../shared/figure'

const LIMITATION_PAGE = 'Kol Zchut, limitation of a debt of unpaid insurance contributions'
const COURT_GUIDE = 'beithamishpat.co.il, guide of 2023'

const owes = (kind: string): TruthExpr => includes('publicDebtTypes', kind)

/** 1 January of the year of the oldest debt, counted from the first year to which the time bar applies. */
const firstDayOfOldestYear: NumberExpr = later(
  parameter('public-debt-arrangement.niiLimitationFirstDay'),
  'years',
  minus(fact('debtOldestYear'), parameter('public-debt-arrangement.niiLimitationFirstYear')),
)

/** Some of the oldest year fell due more than the years of the time bar ago. */
const mayBeTimeBarred: TruthExpr = atLeast(
  asOf,
  later(firstDayOfOldestYear, 'years', parameter('public-debt-arrangement.niiLimitationYears')),
)

export const publicDebtArrangement = defineRight({
  id: 'public-debt-arrangement',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['debt'],
  topics: ['debts', 'fines', 'nationalInsurance', 'familyFinance'],
  parameters: {
    'public-debt-arrangement.niiLimitationYears': inForceSince('2015-01-01', 7, 'years', LIMITATION_PAGE, 'secondary'),
    'public-debt-arrangement.niiLimitationFirstYear': inForce(2008, 'year', LIMITATION_PAGE, 'secondary'),
    'public-debt-arrangement.niiLimitationFirstDay': inForce(
      parseDay('2008-01-01') as number, 'date', LIMITATION_PAGE, 'secondary',
    ),
    'public-debt-arrangement.fineGraceDays': dated('days', {
      value: 90, from: null, confirmedUntil: '2023-12-31', source: COURT_GUIDE, status: 'secondary',
    }),
    'public-debt-arrangement.fineFirstSurcharge': dated('%', {
      value: 50, from: null, confirmedUntil: '2023-12-31', source: COURT_GUIDE, status: 'secondary',
    }),
    'public-debt-arrangement.fineFurtherSurcharge': inForce(5, '%', 'general knowledge, not checked', 'secondary'),
    'public-debt-arrangement.statementMonths': inForce(
      3, 'months', 'Kol Zchut, request to cancel or reduce arrears interest at the fines centre', 'secondary',
    ),
  },
  conditions: [
    condition(
      'public-debt',
      [cite('national-insurance-law'), cite('fines-collection-law'), cite('penal-law', '67')],
      any(
        clause('debt-nii', owes('nii')),
        clause('debt-fines', owes('fines')),
        clause('debt-municipality', owes('municipality')),
        clause('debt-tax', toPerson(owes('tax'))),
      ),
    ),
    authorityDecides('reasons', [cite('national-insurance-law'), cite('fines-collection-law')]),
    authorityDecides('time-bar', [cite('national-insurance-law')]),
  ],
  askPerson: [
    askIf('old-nii-debt', all(owes('nii'), mayBeTimeBarred)),
    tellIf('fine-arrest', all(owes('fines'), is('urgentStep', 'arrest'))),
    tellIf('fine-blocks', all(owes('fines'), includes('restrictionsImposed', 'exit', 'drivingLicence'))),
  ],
  amounts: [],
  claim: {
    links: ['https://www.btl.gov.il/Insurance/payments/Pages/chovatsmaLoved.aspx'],
    phones: ['*6050', '*35592'],
    forms: [],
  },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'bank-statements', 'card-statements', 'debt-letters', 'reasons-papers'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, debts of insurance contributions',
    'Kol Zchut, paying a debt to National Insurance; limitation of a debt of insurance contributions',
    'Kol Zchut, request to cancel or reduce arrears interest at the fines collection centre',
    'beithamishpat.co.il, fines, 2023',
  ],
  checkedOn: '2026-11-21',
})
