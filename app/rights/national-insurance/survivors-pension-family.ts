/**
 * Who is a widow, a widower and an orphan (s. 238; `survivors-pension` conditions 3–6), and who may ask at all.
 * The survivors' grant goes by the same definitions.
 */
import {
  above, absent, all, any, atLeast, atMost, below, choose, clause, date, fact, is, isFalse, isTrue, named, parameter, percentOf,
  rounded, some, span, sum, toPerson, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { type Condition, cite, condition } from '~/engine/right'
import { answered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { benefitsOf, foreignPension, pensionOf, WAGE_REPLACING } from '../shared/income'

const DEFINITIONS = cite('national-insurance-law', '238')

export const diedOn: NumberExpr = date('spouseDeathDate')

/** Completed years on the day of the spouse's death. */
export const ageAtDeath: NumberExpr = span('years', date('birthDate'), diedOn)

/** A spouse died: widowed; as long as the family status is not told, the day of the death says it. */
const isWidowed: TruthExpr = any(
  is('maritalStatus', 'widowed'), all(absent('maritalStatus'), answered('spouseDeathDate')),
)

/** Married again, or never married to the one who died: a person looks. */
export const isRemarried: TruthExpr = all(isCouple, answered('spouseDeathDate'))
const lostPartner: TruthExpr = toPerson(answered('spouseDeathDate'))

/** Who may ask at all. */
export function spouseDied(): Condition {
  return condition('widowed', [DEFINITIONS], any(isWidowed, clause('widowed-otherwise', lostPartner)))
}

// --- orphans ---------------------------------------------------------------------------------------------------------

const childAge: NumberExpr = yearsSince('@.birthDate')
const livesHere: TruthExpr = isTrue('@.livesWithApplicant')

/** Inside a list of children: under 18, under 20 at school, or under 24 in compulsory army or national service. */
const isOrphan: TruthExpr = any(
  below(childAge, parameter('shared.childMaxAge')),
  all(below(childAge, parameter('surv.orphanStudiesAge')), isTrue('@.inSchool')),
  all(below(childAge, parameter('shared.childInServiceMaxAge')), isTrue('@.inRegularService')),
)
export const isOrphanHere: TruthExpr = all(livesHere, isOrphan)
export const hasOrphan: TruthExpr = some('children', isOrphanHere)

/** A preparatory year, studies of 20 weekly hours or a year of voluntary service: no answer tells these, so a person looks. */
export const mayHaveOrphan: TruthExpr = toPerson(
  some('children', all(livesHere, below(childAge, parameter('surv.orphanVolunteerAge')))),
)

/** A child who was under 18 on the day of the death and is grown up now: a person looks at what was due since. */
export const hadChildThen: TruthExpr = toPerson(
  some('children', below(span('years', date('@.birthDate'), diedOn), parameter('shared.childMaxAge'))),
)

// --- widow and widower -----------------------------------------------------------------------------------------------

const together = fact('marriedMonthsAtDeath')

/** Married, or one household, until the death for a year; for half a year from the age of 55. */
export const wereTogetherLongEnough: TruthExpr = any(
  atLeast(together, parameter('surv.marriageMonths')),
  all(
    atLeast(together, parameter('surv.marriageMonths55')),
    atLeast(ageAtDeath, parameter('surv.marriageShorterAge')),
  ),
)

/** 57 % of the average wage, as the Institute publishes it: in whole shekels. */
const widowerIncomeLimit: NumberExpr = named(
  'widower-income-limit', rounded(percentOf(parameter('surv.widowerIncomeShare'), parameter('shared.averageWage'))),
)

const BENEFITS = [
  ...WAGE_REPLACING, 'income-support', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'work-disability-pension',
  'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement', 'hostile-acts-benefits', 'volunteer-injury',
]

/** Benefits of his own count once it is told that he has them. */
const toldBenefits: NumberExpr = choose([when(answered('currentBenefits'), benefitsOf('', BENEFITS))], zero)

/** From all sources, ILS a month. */
const income: NumberExpr = named(
  'income-from-all-sources',
  sum(fact('monthlyWorkIncome'), pensionOf(''), fact('monthlyOtherIncome'), foreignPension, toldBenefits),
)
export const hasLowIncome: TruthExpr = atMost(income, widowerIncomeLimit)
export const hasHighIncome: TruthExpr = above(income, widowerIncomeLimit)

/** Living apart: the exceptions (under 36 months, a part of the last year together, maintenance) are weighed by a person. */
export function livedTogether(orElse: TruthExpr): Condition {
  return condition(
    'lived-together',
    [DEFINITIONS],
    any(isFalse('livedApartAtDeath'), orElse, clause('lived-apart', toPerson(isTrue('livedApartAtDeath')))),
  )
}
