/** The grounds of relief from payments at the health fund: visit fees, paramedical treatment, the ceiling on medicines. */
import {
  above, absent, all, any, asOf, below, clause, date, exists, follows, given, includes, is, isFalse, isTrue, later, not,
  parameter, receives, some, toPerson, toPersonIfKnown, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { reachedRetirementAge } from '../shared/retirement-age'

const figure = (name: string): NumberExpr => parameter(`health-copay-relief.${name}`)

/** Below eighteen years and three months. */
function isUnder18And3Months(birthDate: string): TruthExpr {
  const lastDay = later(
    later(date(birthDate), 'years', figure('childMaxAge')), 'months', figure('childMaxAgeMonths'),
  )
  return below(asOf, lastDay)
}

/** Chapter nine of the law; a spouse is among the dependants. */
const generalDisability: TruthExpr = follows('general-disability-pension')
const spouseOnDisability: TruthExpr = all(isCouple, includes('spouse.currentBenefits', 'general-disability-pension'))

const hasToldRate: TruthExpr = above(given('@.disabledChildRate', zero), zero)
const disabledChild: TruthExpr = follows('disabled-child-benefit', ifAnswered('children', some('children', hasToldRate)))

/** Inside the list: a detail of a disability; of a child without any it is not asked. */
const ofDisability = (path: string, that: TruthExpr): TruthExpr => all(any(answered(path), not(isFalse('@.hasDisability'))), that)

/** The recipient of the mobility allowance is young: the applicant, or a child who needs a wheelchair. */
const isYoungInWheelchair: TruthExpr = all(
  ofDisability('@.needsWheelchair', isTrue('@.needsWheelchair')),
  isUnder18And3Months('@.birthDate'),
)
const youngOnMobility: TruthExpr = all(
  follows('mobility-allowance'),
  any(isUnder18And3Months('birthDate'), some('children', isYoungInWheelchair)),
)

/** A benefit of old people: of a younger person nobody has to ask whether it is received. */
function heldAtPensionAge(benefit: string): TruthExpr {
  return any(ifAnswered('currentBenefits', receives(benefit)), all(reachedRetirementAge(), receives(benefit)))
}

const pensionAgeWithSupport: TruthExpr = all(
  reachedRetirementAge(),
  any(follows('income-support'), follows('old-age-income-supplement')),
)

const disabilityPensionJustBefore: TruthExpr = any(
  heldAtPensionAge('old-age-for-disabled'),
  all(isTrue('disabilityPensionUntilRetirement'), heldAtPensionAge('old-age-pension')),
)

/** Illnesses of the list that can be told here; the others need the specialist's letter all the same. */
export const hasSevereIllness: TruthExpr = includes('medicalTreatments', 'dialysis', 'oncologyListed')

/** What kind of accident it was is not asked of those who had none. */
const accidentCase: TruthExpr = any(
  is('workInjury.status', 'recognised'),
  all(any(answered('accidentKind'), exists('accidentDate')), is('accidentKind', 'road', 'work')),
)

const isToddler: TruthExpr = below(yearsSince('@.birthDate'), figure('paramedicalChildAge'))
const isMinor: TruthExpr = below(yearsSince('@.birthDate'), parameter('shared.childMaxAge'))
const parentOnIncomeSupport: TruthExpr = all(some('children', isMinor), follows('income-support'))

/** A disorder of the body's development; which ones the fund counts is told by the doctor's letter. */
const isDelayed: TruthExpr = all(isMinor, ofDisability('@.diagnoses', includes('@.diagnoses', 'developmentalDelay')))

/** Grounds of the applicant's own. */
const ownGrounds: readonly TruthExpr[] = [
  clause('ground-general-disability', generalDisability),
  clause('ground-spouse-disability', spouseOnDisability),
  clause('ground-pension-age', pensionAgeWithSupport),
  clause('ground-old-age-for-disabled', disabilityPensionJustBefore),
  clause('ground-severe-illness', hasSevereIllness),
  clause('ground-accident', accidentCase),
  clause('ground-chronic', isTrue('chronicIllness')),
]

export const ownGround: TruthExpr = any(...ownGrounds)

/** Inside the list: a child whose relief it is, by a rate or an age that was told, or by a benefit that is certain. */
export const isRelievedChild: TruthExpr = any(
  hasToldRate,
  isToddler,
  all(absent('@.disabledChildRate'), ifAnswered('@.hasDisability', isTrue('@.hasDisability')), toPersonIfKnown(disabledChild)),
  all(isYoungInWheelchair, toPersonIfKnown(follows('mobility-allowance'))),
  all(isMinor, toPersonIfKnown(follows('income-support'))),
)

/** Low income without a benefit that the list names: a person looks for another way. */
const lowIncome: TruthExpr = toPersonIfKnown(any(follows('income-support'), includes('householdNeeds', 'medical')))

export const ground: TruthExpr = any(
  ...ownGrounds,
  clause('ground-disabled-child', disabledChild),
  clause('ground-mobility', youngOnMobility),
  clause('ground-toddler', some('children', isToddler)),
  clause('ground-parent-income-support', parentOnIncomeSupport),
  clause('ground-child-development', toPerson(some('children', isDelayed))),
  clause('ground-low-income', lowIncome),
)
