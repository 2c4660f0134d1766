/**
 * The grounds of the disabled child benefit, for one child of the list, and the lowest rate of each. The Institute's doctor sets the
 * ground; a diagnosis on the list, its own points or a rate that is paid only say that a claim is worth making.
 */
import {
  above, all, any, atLeast, below, choose, clause, daysSince, exists, fact, given, includes, is, isFalse, isTrue, largest, monthsSince, not,
  parameter, person, toPersonIfKnown, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'

const ID = 'disabled-child-benefit'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const childAge = yearsSince('@.birthDate')

/** How an answer about the child is read: as a question that is still open, or only as far as somebody told. */
type Reading = (path: string, that: TruthExpr) => TruthExpr

/** Open until it is answered, unless the parents say that the child has no disability. */
const asked: Reading = (path, that) => all(any(answered(path), not(isFalse('@.hasDisability'))), that)
const told: Reading = ifAnswered

const DIAGNOSES = '@.diagnoses'

/** Diagnoses that are on the list at any age, by the lowest rate of their ground. */
const DIAGNOSES_188 = ['intellectualProfound', 'dialysis'] as const
const DIAGNOSES_100 = [
  'autism', 'deafness', 'blindness', 'severeSightLoss', 'intellectualModerate', 'intellectualSevere', 'specialMedicalTreatment',
  'chemotherapy',
] as const
const DIAGNOSES_50 = ['intellectualMild', 'severeAllergy', 'lifeThreateningAllergy', 'severeBehaviourDisorder'] as const

const isDownInAge: TruthExpr = all(includes(DIAGNOSES, 'down'), below(childAge, figure('downMaxAge')))
const hasNoSpeech: TruthExpr = all(includes(DIAGNOSES, 'noVerbalCommunication'), atLeast(childAge, figure('speechMinAge')))
const isDelayedToddler: TruthExpr = all(includes(DIAGNOSES, 'developmentalDelay'), below(childAge, figure('delayMaxAge')))

const hasDiagnosisOf100: TruthExpr = any(includes(DIAGNOSES, ...DIAGNOSES_100), isDownInAge)
const hasDiagnosisOf50: TruthExpr = any(includes(DIAGNOSES, ...DIAGNOSES_50), hasNoSpeech, isDelayedToddler)
const hasListedDiagnosis: TruthExpr = any(includes(DIAGNOSES, ...DIAGNOSES_188), hasDiagnosisOf100, hasDiagnosisOf50)

const points = fact('@.dependencyPoints')
const isOldForPoints: TruthExpr = atLeast(childAge, figure('dependencyMinAge'))
const isOldToAsk: TruthExpr = atLeast(monthsSince('@.birthDate'), figure('dependencyRequest'))

/** A rate that is told says that the benefit is paid; one that is not told says nothing. */
const isPaid: TruthExpr = above(given('@.disabledChildRate', zero), zero)

const dependence: TruthExpr = all(
  atLeast(points, figure('points50')),
  any(isOldForPoints, clause('ground-dependence-early', all(isOldToAsk, person))),
)

/** A disability is told, and it is on no list that can be asked about: supervision, delay and treatment are looked at by a person. */
const hasOtherDisability: TruthExpr = toPersonIfKnown(any(isTrue('@.hasDisability'), exists(DIAGNOSES)))

export const hasGround: TruthExpr = any(
  clause('ground-paid', isPaid),
  clause('ground-dependence', asked('@.dependencyPoints', dependence)),
  clause('ground-diagnosis', asked(DIAGNOSES, hasListedDiagnosis)),
  clause('ground-hospital', asked('@.regularHospitalTreatment', isTrue('@.regularHospitalTreatment'))),
  clause('ground-other', hasOtherDisability),
)

/** The same as far as it was told, and always settled: children of whom nobody said anything are not counted. */
export const hasToldGround: TruthExpr = any(
  isPaid,
  told('@.dependencyPoints', all(atLeast(points, figure('points50')), isOldForPoints)),
  told(DIAGNOSES, hasListedDiagnosis),
  told('@.regularHospitalTreatment', isTrue('@.regularHospitalTreatment')),
)

/** A child with a disability by the law, of any age; of one with another disability nobody knows. */
export const countsAsDisabled: TruthExpr = any(hasToldGround, hasOtherDisability)

/** Ongoing treatment in hospital, or dialysis: paid from birth. */
export const isTreatedFromBirth: TruthExpr = any(
  asked('@.regularHospitalTreatment', isTrue('@.regularHospitalTreatment')),
  asked(DIAGNOSES, includes(DIAGNOSES, 'dialysis')),
)

/** Older texts pay for hearing loss and Down syndrome from birth as well. */
export const isPerhapsFromBirth: TruthExpr = all(person, told(DIAGNOSES, includes(DIAGNOSES, 'deafness', 'down')))

export const isOldEnough: TruthExpr = atLeast(daysSince('@.birthDate'), figure('ageMinDays'))

const paidRate = (rate: number): TruthExpr => told('@.disabledChildRate', is('@.disabledChildRate', rate))

const rateOfPoints: NumberExpr = choose(
  [
    when(not(told('@.dependencyPoints', isOldForPoints)), zero),
    when(atLeast(points, figure('points235')), figure('rate235')),
    when(atLeast(points, figure('points188')), figure('rate188')),
    when(atLeast(points, figure('points112')), figure('rate112')),
    when(atLeast(points, figure('points50')), figure('rate50')),
  ],
  zero,
)

const rateOfDiagnosis: NumberExpr = choose(
  [
    when(told(DIAGNOSES, includes(DIAGNOSES, ...DIAGNOSES_188)), figure('rate188')),
    when(told(DIAGNOSES, hasDiagnosisOf100), figure('rate100')),
    when(told(DIAGNOSES, hasDiagnosisOf50), figure('rate50')),
  ],
  zero,
)

const rateOfHospital: NumberExpr = choose(
  [when(told('@.regularHospitalTreatment', isTrue('@.regularHospitalTreatment')), figure('rate188'))],
  zero,
)

/** What is paid for the child, ILS a month: the rate that was told, else the highest of its grounds, each at its lowest rate. */
export const rateOfChild: NumberExpr = choose(
  [
    when(paidRate(235), figure('rate235')),
    when(paidRate(188), figure('rate188')),
    when(paidRate(112), figure('rate112')),
    when(paidRate(100), figure('rate100')),
    when(paidRate(50), figure('rate50')),
  ],
  largest(rateOfPoints, rateOfDiagnosis, rateOfHospital),
)
