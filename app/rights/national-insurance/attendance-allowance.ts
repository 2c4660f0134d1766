/** קצבת שירותים מיוחדים (שר״מ) · Attendance allowance. National Insurance Law s. 206; Special Services Regulations 1978. */
import {
  absent, all, any, asOf, atLeast, atMost, choose, clause, fact, follows, includes, is, isFalse, isTrue, later, not, parameter, person,
  product, receives, toPerson, toPersonIfKnown, unsettled, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { age } from '../shared/family'
import { niiResidence } from '../shared/residence'
import { belowRetirementAge, reachedRetirementAge, retirementDay } from '../shared/retirement-age'
import { attendanceFigures } from './attendance-allowance-figures'

const ID = 'attendance-allowance'
const SECTION_206 = cite('national-insurance-law', '206')
const REGULATIONS = cite('special-services-regulations')

const medical = fact('medicalDisabilityPercent')

/** Whoever holds the allowance at retirement age keeps it. */
const keepsItAfterRetirementAge: TruthExpr = all(reachedRetirementAge(), receives(ID))

const lastDayOfFirstClaim: NumberExpr = later(retirementDay(), 'months', parameter(`${ID}.lateClaimAfterPensionAge`))
const isInLateWindow: TruthExpr = all(reachedRetirementAge(), atMost(asOf, lastDayOfFirstClaim))

/** 60 % and more is sure. Of 40 to 59 % the pages of the Institute and of others disagree: claim, and the Institute decides. */
const reachesPercentWithPension: TruthExpr = any(
  atLeast(medical, parameter(`${ID}.medicalWithPensionSure`)),
  all(atLeast(medical, parameter(`${ID}.medicalWithPension`)), unsettled('percent-contested')),
)

/** Other payments by law for personal help; whether an injured person's pension holds one, a person asks. */
const noOtherPersonalHelp: TruthExpr = all(
  not(receives('long-term-care-benefit')),
  any(
    not(receives('work-disability-pension', 'hostile-acts-benefits', 'volunteer-injury', 'idf-disability-benefit')),
    person,
  ),
)

const workIncomeCap: NumberExpr = product(parameter(`${ID}.workIncomeCapWages`), parameter('shared.averageWage'))

const needsDailyHelp: TruthExpr = is('needsDailyHelp', 'most', 'constant')
const needsSupervision: TruthExpr = isTrue('needsConstantSupervision')
const getsListedTreatment: TruthExpr = includes('medicalTreatments', 'dialysis', 'transplant', 'oncologyListed')

/** The home itself answers, as long as nobody said what care is given there. */
const livesInCareInstitution: TruthExpr = any(
  isTrue('inCareInstitution'),
  all(absent('inCareInstitution'), is('housing', 'institution')),
)
const livesOutsideInstitution: TruthExpr = any(
  isFalse('inCareInstitution'),
  all(absent('inCareInstitution'), not(is('housing', 'institution'))),
)

/**
 * 50 %: help in most actions, or a listed treatment alone. 112 %: constant supervision. Help in all actions is 112 to 235 %, by how
 * much of the day and how far, and with constant supervision besides it is 188 % at least: only the Institute's examination tells
 * these levels apart.
 */
const rateByNeed: NumberExpr = choose(
  [
    when(
      is('needsDailyHelp', 'constant'),
      choose([when(person, parameter(`${ID}.rate235`)), when(needsSupervision, parameter(`${ID}.rate188`))], parameter(`${ID}.rate112`)),
    ),
    when(needsSupervision, parameter(`${ID}.rate112`)),
  ],
  parameter(`${ID}.rate50`),
)

export const attendanceAllowance = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'health'],
  topics: ['medicalCommittee', 'disability', 'nationalInsurance'],
  parameters: attendanceFigures,
  conditions: [
    condition(
      'age',
      [SECTION_206, cite('retirement-age-law')],
      any(
        all(atLeast(age, parameter(`${ID}.ageMin`)), belowRetirementAge()),
        clause('age-keeps', keepsItAfterRetirementAge),
        clause('age-late-claim', toPerson(isInLateWindow)),
      ),
    ),
    niiResidence(),
    condition(
      'medical-gate',
      [SECTION_206, REGULATIONS],
      any(
        clause('gate-with-pension', all(follows('general-disability-pension'), reachesPercentWithPension)),
        clause(
          'gate-without-pension',
          all(
            atLeast(medical, parameter(`${ID}.medicalWithoutPension`)),
            atMost(fact('monthlyWorkIncome'), workIncomeCap),
            noOtherPersonalHelp,
          ),
        ),
        clause('gate-keeps', keepsItAfterRetirementAge),
      ),
    ),
    condition(
      'needs-help',
      [SECTION_206, REGULATIONS],
      any(
        clause('help-daily', needsDailyHelp),
        clause('help-supervision', needsSupervision),
        clause('help-treatment', getsListedTreatment),
      ),
    ),
    condition('not-in-institution', [REGULATIONS], livesOutsideInstitution),
    condition(
      'not-with-mobility',
      [REGULATIONS],
      any(clause('mobility-wheelchair', isTrue('needsWheelchair')), clause('mobility-choice', person)),
      ifAnswered('currentBenefits', receives('mobility-allowance')),
    ),
    authorityDecides('dependence-level', [SECTION_206, REGULATIONS]),
    authorityDecides('waiting', [REGULATIONS]),
  ],
  askPerson: [
    tellIf('after-retirement-age', all(isInLateWindow, not(ifAnswered('currentBenefits', receives(ID))))),
    tellIf('mobility-benefits', receives('mobility-allowance')),
    tellIf('institution', any(livesInCareInstitution, is('housing', 'institution'))),
    tellIf('abroad', isTrue('abroadNow')),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      shownWhen: any(needsDailyHelp, needsSupervision, getsListedTreatment),
      value: rateByNeed,
      spans: ['needsDailyHelp', 'needsConstantSupervision'],
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*3928', '*6050', '04-8812345', '*2496'], forms: ['בל/7849'],
  },
  deadlines: [
    { id: 'first-claim', on: lastDayOfFirstClaim, when: all(isInLateWindow, not(toPersonIfKnown(receives(ID)))) },
  ],
  opensAlso: [
    'electricity-discount', 'water-allocation', 'disability-card', 'public-transport-discount', 'mobility-allowance',
  ],
  documents: ['identity-card', 'medical-papers', 'function-description', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-medical-appeal', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, attendance allowance: conditions of entitlement (English and Hebrew)',
    'yf-adv.co.il, levels (2023)',
    'Kol Zchut, attendance allowance',
    'kikar.co.il, 21 January 2026',
  ],
  checkedOn: '2026-11-21',
})
