/** דמי תאונה · Accident allowance. National Insurance Law, chapter 6 (ss. 150–152). */
import {
  all, any, asOf, atLeast, atMost, below, choose, clause, date, exists, fact, is, isFalse, isTrue, later, minus, not, over, parameter,
  percentOf, product, smallest, span, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'
import { niiResidence } from '../shared/residence'
import { retirementDay } from '../shared/retirement-age'

const CHAPTER_6 = cite('national-insurance-law', '150–152')
const ACCIDENT_PAGE = 'btl.gov.il, accident injury'
const CALCULATOR = 'btl.gov.il, accident calculator'
const LAW_OFFICE = 'david-saar.co.il, ss. 150–152'

const daysUnfit = fact('accidentDaysUnfit')
const isWorker: TruthExpr = is('employment', 'employee', 'selfEmployed')

/** A married woman who does not work outside her home; she is tested on the housework. */
const isHousewife: TruthExpr = all(is('employment', 'notWorking'), is('sex', 'female'), isCouple)

const lastDayToClaim = later(date('accidentDate'), 'days', parameter('acc.claimDays'))

/** A worker's first two days are paid only when the incapacity lasts at least twelve. */
const unpaidAtStart: NumberExpr = choose(
  [when(below(daysUnfit, parameter('acc.firstTwoDaysFrom')), minus(parameter('acc.firstPaidDayWorker'), parameter('shared.one')))],
  zero,
)
const paidDays = smallest(minus(daysUnfit, unpaidAtStart), parameter('acc.maxDays'))

const dailyOfWorker: NumberExpr = percentOf(parameter('acc.rateWorker'), over(fact('averageWage3Months'), parameter('acc.daysInMonth')))

export const accidentAllowance = defineRight({
  id: 'accident-allowance',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['health', 'income'],
  topics: ['nationalInsurance', 'health'],
  parameters: {
    'acc.minAge': inForce(18, 'years', ACCIDENT_PAGE),
    'acc.claimDays': inForce(90, 'days', CALCULATOR),
    'acc.doctorHours': inForce(72, 'hours', ACCIDENT_PAGE),
    'acc.doctorDaysLate': inForce(14, 'days', ACCIDENT_PAGE),
    'acc.maxDays': inForce(90, 'days', `${ACCIDENT_PAGE}; s. 152`),
    'acc.firstPaidDayWorker': inForce(3, 'day', ACCIDENT_PAGE),
    'acc.firstTwoDaysFrom': inForce(12, 'days', ACCIDENT_PAGE),
    'acc.firstPaidDayOther': inForce(15, 'day', ACCIDENT_PAGE),
    'acc.rateWorker': inForce(75, '%', LAW_OFFICE, 'secondary'),
    'acc.rateOther': inForce(25, '%', `${LAW_OFFICE}; which basic amount is not said`, 'secondary'),
    'acc.daysInMonth': inForce(30, 'days', LAW_OFFICE, 'secondary'),
  },
  conditions: [
    niiResidence(),
    condition(
      'age',
      [CHAPTER_6],
      all(
        atLeast(span('years', date('birthDate'), date('accidentDate')), parameter('acc.minAge')),
        below(date('accidentDate'), retirementDay()),
      ),
    ),
    condition('accident', [CHAPTER_6], is('accidentKind', 'homeOrLeisure')),
    condition(
      'seen-by-doctor',
      [CHAPTER_6],
      any(isTrue('accidentSeenWithin72Hours'), clause('seen-later', toPerson(isFalse('accidentSeenWithin72Hours')))),
    ),
    condition(
      'claim-in-time',
      [CHAPTER_6],
      any(atMost(asOf, lastDayToClaim), clause('claim-late', toPerson(exists('accidentDate')))),
    ),
    condition(
      'unfit',
      [CHAPTER_6],
      any(
        clause('unfit-worker', isWorker),
        clause('unfit-housewife', isHousewife),
        clause('unfit-confined', isTrue('accidentConfined')),
      ),
    ),
    authorityDecides('incapacity', [CHAPTER_6]),
    condition('no-other-pay', [CHAPTER_6], isFalse('sickPayForAccidentDays')),
    condition(
      'days',
      [CHAPTER_6],
      any(
        clause('days-worker', all(isWorker, atLeast(daysUnfit, parameter('acc.firstPaidDayWorker')))),
        clause('days-other', atLeast(daysUnfit, parameter('acc.firstPaidDayOther'))),
      ),
    ),
    condition(
      'not-excluded',
      [CHAPTER_6],
      // Prison, and work in those days, cannot be told from the answers; an institution is not asked about, and counts once it is told.
      not(any(is('employment', 'soldier'), ifAnswered('inCareInstitution', isTrue('inCareInstitution')))),
    ),
  ],
  askPerson: [tellIf('violence', isTrue('violenceAtHome'))],
  amounts: [{ id: 'total', unit: 'ILS once', value: product(dailyOfWorker, paidDays), shownWhen: isWorker }],
  claim: {
    links: ['https://www.btl.gov.il/benefits/accident_injury/Pages/default.aspx', 'https://www.btl.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [
    { id: 'claim', on: lastDayToClaim },
    {
      id: 'see-doctor', on: later(date('accidentDate'), 'days', parameter('acc.doctorDaysLate')),
      when: isFalse('accidentSeenWithin72Hours'),
    },
  ],
  opensAlso: ['general-disability-pension', 'sick-pay'],
  documents: ['identity-card', 'first-medical-paper', 'incapacity-certificates', 'no-sick-pay-letter', 'payslips', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, accident injury; accident calculator',
    'reutheshel.org.il (2020); eladbylaw.com (2024)',
    'david-saar.co.il, National Insurance Law ss. 150–152',
  ],
  checkedOn: '2026-11-21',
})
