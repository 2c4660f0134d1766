/** דמי אבטלה · Unemployment benefit. National Insurance Law, chapter 7 (ss. 158–179). */
import {
  absent, above, all, any, asOf, atLeast, atMost, below, clause, date, fact, includes, is, isTrue, later, minus, monthsSince, none, not, parameter,
  some, startOf, toPerson, toPersonIfKnown, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age, hasCountedChild } from '../shared/family'
import { niiResidence } from '../shared/residence'
import {
  aMonth, dailyBenefit, dailyBenefitLater, dailyBenefitOfDischarged, daysOfBenefit, isNewlyDischarged, meetsLaterCeiling,
} from './unemployment-benefit-amount'
import { unemploymentFigures } from './unemployment-benefit-figures'

const law = (section?: string) => cite('national-insurance-law', section)

/** s. 160: 20 to 67 for men and women; younger only through one of the exceptions. */
const isOfAge: TruthExpr = all(
  any(
    clause('age-minimum', atLeast(age, parameter('ui.minAge'))),
    clause('age-discharged', atMost(date('dischargeDate'), asOf)),
    clause('age-parent', all(atLeast(age, parameter('ui.minAgeExceptions')), hasCountedChild)),
    // An exemption from service, a sole supporter and the grant of those under 18 cannot be told from the answers.
    clause('age-younger', toPerson(atLeast(age, parameter('ui.minAgeGrant')))),
  ),
  clause('age-maximum', below(age, parameter('ui.maxAge'))),
)

/** Work or leave ended since the day from which the outline of 2026 speaks. */
const isInOutlineOf2026: TruthExpr = all(
  atLeast(asOf, parameter('ui.wartime2026From')),
  any(none('lastWorkDay'), atLeast(date('lastWorkDay'), parameter('ui.wartime2026From'))),
)

const unpaidLeave: TruthExpr = all(
  is('reasonLeftWork', 'unpaidLeave'),
  isTrue('unpaidLeaveByEmployer'),
  any(
    atLeast(fact('unpaidLeaveDays'), parameter('ui.unpaidLeaveMinDays')),
    toPerson(all(atLeast(fact('unpaidLeaveDays'), parameter('ui.wartime2026LeaveDays')), isInOutlineOf2026)),
  ),
)

const workEnded: TruthExpr = all(
  any(
    clause('ended-dismissed', is('reasonLeftWork', 'dismissed', 'contractEnded')),
    clause('ended-justified', is('reasonLeftWork', 'resignedJustified')),
    clause('ended-resigned', is('reasonLeftWork', 'resigned')),
    clause('ended-unpaid-leave', unpaidLeave),
    clause('ended-business-closed', toPerson(is('reasonLeftWork', 'businessClosed'))),
  ),
  any(
    is('reasonLeftWork', 'unpaidLeave'),
    // Told to go and still at work: a person looks. Who says to be without work is past the last day, until that is told otherwise.
    all(absent('lastWorkDay'), is('employment', 'unemployed', 'notWorking')),
    not(toPerson(none('lastWorkDay'))),
  ),
)

const hasQualified: TruthExpr = any(
  clause('qualifying-months', atLeast(fact('workMonthsInLast18'), parameter('ui.qualifyingMonths'))),
  clause(
    'qualifying-outline-2026',
    toPerson(all(atLeast(fact('workMonthsInLast18'), parameter('ui.wartime2026QualifyingMonths')), isInOutlineOf2026)),
  ),
  clause('qualifying-discharged', toPerson(isNewlyDischarged)),
)

/** A move that is far enough makes a resignation a justified one; the mother of a small child need not move as far. */
const movedFarEnough: TruthExpr = any(
  above(fact('movedHomeDistanceKm'), parameter('ui.distanceKm')),
  all(
    is('sex', 'female'),
    some('children', below(yearsSince('@.birthDate'), parameter('ui.motherChildAge'))),
    above(fact('movedHomeDistanceKm'), parameter('ui.distanceKmMotherUnder7')),
  ),
)

/** The day after the year in which the days of benefit can be used. */
const endOfBenefitYear = later(startOf('month', date('employmentServiceFirstRegistration')), 'months', parameter('ui.claimYearMonths'))

const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'general-disability-pension',
  'work-disability-pension', 'dependants-benefit', 'hostile-acts-benefits', 'volunteer-injury',
]

const isOrdinary = not(toPersonIfKnown(isNewlyDischarged))

export const unemploymentBenefit = defineRight({
  id: 'unemployment-benefit',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['work', 'income'],
  topics: ['unemployment', 'nationalInsurance', 'employment'],
  parameters: unemploymentFigures,
  conditions: [
    niiResidence(),
    condition('age', [law('160')], isOfAge),
    condition('was-employee', [law('160')], not(is('employment', 'selfEmployed'))),
    condition('work-ended', [law('163'), law('166')], workEnded),
    authorityDecides('justified-reason', [law('166')]),
    condition('qualifying-period', [law('161–162')], hasQualified),
    condition('registered', [law('163')], isTrue('registeredJobSeeker')),
    authorityDecides('suitable-work', [law('165')]),
  ],
  askPerson: [
    askIf('repeated-claim', below(monthsSince('previousUnemploymentStart'), parameter('ui.repeatMonths'))),
    askIf('repeated-claim-under-40', all(
      below(age, parameter('ui.repeatAge')),
      below(yearsSince('previousUnemploymentStart'), parameter('ui.repeatYearsUnder40')),
    )),
    askIf('part-time-work', above(fact('monthlyWorkIncome'), zero)),
    tellIf('kibbutz-member', isTrue('kibbutzMember')),
    tellIf('pension', includes('currentBenefits', ...PENSIONS)),
    // s. 296: of a year that is wholly older than twelve months nothing is left to claim without a person.
    tellIf('late-claim', atMost(later(endOfBenefitYear, 'months', parameter('shared.retroactivityMonths')), asOf)),
    tellIf('left-because-of-harm', is('resignReason', 'shelter')),
  ],
  amounts: [
    { id: 'monthly-discharged', unit: 'ILS/month', value: aMonth(dailyBenefitOfDischarged), shownWhen: isNewlyDischarged },
    { id: 'monthly', unit: 'ILS/month', value: aMonth(dailyBenefit), shownWhen: isOrdinary },
    { id: 'daily', unit: 'ILS/day', value: dailyBenefit, shownWhen: isOrdinary },
    {
      id: 'monthly-later', unit: 'ILS/month', value: aMonth(dailyBenefitLater),
      shownWhen: all(isOrdinary, meetsLaterCeiling, above(daysOfBenefit, parameter('ui.maxDaily.firstDays'))),
    },
    { id: 'days-discharged', unit: 'days', value: parameter('ui.days.dischargedSoldier'), shownWhen: isNewlyDischarged },
    { id: 'days', unit: 'days', value: daysOfBenefit, shownWhen: isOrdinary },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Unemployment', 'https://www.taasuka.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: ['בל/1500'],
  },
  deadlines: [
    {
      id: 'register', on: later(date('lastWorkDay'), 'months', parameter('ui.registrationGraceMonths')),
      when: not(toPersonIfKnown(isTrue('registeredJobSeeker'))),
    },
    {
      id: 'resignation-wait', on: later(date('lastWorkDay'), 'days', parameter('ui.resignationWaitDays')),
      when: all(is('reasonLeftWork', 'resigned'), not(toPersonIfKnown(movedFarEnough))),
    },
    {
      id: 'benefit-year',
      on: minus(endOfBenefitYear, parameter('shared.one')),
    },
    { id: 'claim', on: later(date('lastWorkDay'), 'months', parameter('shared.retroactivityMonths')) },
  ],
  opensAlso: [
    'income-support', 'arnona-discount', 'day-care-subsidy', 'vocational-voucher', 'toddler-at-risk-day-care',
    'afternoon-care-subsidy',
  ],
  documents: ['identity-card', 'dismissal-letter', 'form-100', 'payslips', 'resignation-proof', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, Unemployment (English 2024–2025; Hebrew page on how work ended)',
    'Kol Zchut, unemployment benefit',
    'National Insurance Law, chapter 7',
  ],
  checkedOn: '2026-11-21',
})
