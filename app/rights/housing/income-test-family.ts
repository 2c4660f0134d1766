/** Rent assistance by income: the family types, the children that count, and the income of the family. */
import {
  all, any, asOf, atLeast, atMost, atMostWithBand, choose, clause, count, date, fact, given, is, later, named, not,
  parameter, person, receives, some, sum, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { isCouple, ofBoth } from '../shared/family'
import { isHousingChild } from '../shared/no-home'
import { answered } from './answered'

const isPregnant: TruthExpr = atLeast(fact('pregnancy.weeks'), parameter('rentIncome.pregnancyWeek'))

/** Children under 21 at home; a pregnancy of which somebody told counts as one more from the week set. */
export const familyChildren: NumberExpr = named(
  'rent-children-counted',
  sum(
    count('children', isHousingChild),
    choose([when(all(answered('pregnancy'), isPregnant), parameter('shared.one'))], zero),
  ),
)

/** A parent, or a woman whose pregnancy counts as a child. */
const hasFamilyChild: TruthExpr = any(some('children', isHousingChild), all(not(is('sex', 'male')), isPregnant))

const isFileOldEnough: TruthExpr = atLeast(
  asOf,
  later(date('divorceProceedingsSince'), 'years', parameter('rentIncome.proceedingsYears')),
)

/** Types a and b. */
const coupleType: TruthExpr = clause('family-couple', isCouple)

/** Type c: the children under 21 are with the parent. */
const parentAloneType: TruthExpr = clause(
  'family-parent-alone',
  all(is('maritalStatus', 'single', 'divorced', 'widowed'), hasFamilyChild),
)

/** Type d: living apart with a file of a year; with a younger file, or none, a person looks. */
const proceedingsType: TruthExpr = clause(
  'family-proceedings',
  all(is('maritalStatus', 'separated'), hasFamilyChild, any(isFileOldEnough, person)),
)

/** Condition 6. */
export const familyType: TruthExpr = any(coupleType, parentAloneType, proceedingsType)

/** Married, not yet apart, with a file of a year: whether they are still a couple by this rule is for a person. */
export const coupleInProceedings: TruthExpr = clause(
  'couple-in-proceedings',
  toPersonIfKnown(all(is('maritalStatus', 'married'), isFileOldEnough)),
)

/** Benefits that stand in place of a wage, or add to one. */
const COUNTED = [
  'income-support', 'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit',
  'old-age-income-supplement', 'survivors-pension', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement', 'maternity-allowance',
  'pregnancy-risk-benefit', 'child-support-payments', 'reserve-duty-compensation', 'oleh-subsistence',
]

/**
 * What is paid to the applicant, as far as somebody told which benefits are received; a sum that is not told is
 * unknown.
 */
const benefitsOfApplicant: NumberExpr = choose(
  [
    when(
      all(answered('currentBenefits'), receives(...COUNTED)),
      sum(...COUNTED.map((benefit) => choose([when(receives(benefit), fact(`benefitAmounts.${benefit}`))], zero))),
    ),
  ],
  zero,
)

/** Of the spouse the sums count that were told. */
const benefitsOfSpouse: NumberExpr = choose(
  [
    when(
      all(isCouple, answered('spouse.benefitAmounts')),
      sum(...COUNTED.map((benefit) => given(`spouse.benefitAmounts.${benefit}`, zero))),
    ),
  ],
  zero,
)

const benefitsOfBoth: NumberExpr = named('rent-benefits-counted', sum(benefitsOfApplicant, benefitsOfSpouse))

/** All gross income of the family, ILS a month. */
export const familyIncome: NumberExpr = named(
  'rent-family-income',
  sum(
    ofBoth('monthlyWorkIncome'),
    ofBoth('monthlyPensionIncome'),
    ofBoth('monthlyOtherIncome'),
    given('foreignPensionIncome', zero),
    benefitsOfBoth,
  ),
)

const coupleCeiling2016: NumberExpr = choose(
  [
    when(atLeast(familyChildren, parameter('shared.two')), parameter('rentIncome.ceiling2016.couple2plus.high')),
    when(atLeast(familyChildren, parameter('shared.one')), parameter('rentIncome.ceiling2016.couple1.high')),
  ],
  parameter('rentIncome.ceiling2016.coupleNoChild.high'),
)

/**
 * Condition 9. Ceilings have only risen, so an income below that of 2016 is below today's. For couples no newer ceiling
 * is known: up to the highest of all groups a person looks.
 */
export const withinCeiling: TruthExpr = any(
  clause(
    'income-couple',
    all(
      isCouple,
      any(atMost(familyIncome, coupleCeiling2016), toPerson(atMost(familyIncome, parameter('rentIncome.ceilingBand')))),
    ),
  ),
  clause(
    'income-parent-alone',
    all(
      not(isCouple),
      any(
        atMost(familyIncome, parameter('rentIncome.ceiling2016.singleParent.high')),
        atMostWithBand(
          familyIncome,
          parameter('rentIncome.ceilingHigh.singleParent'),
          parameter('rentIncome.ceilingBand'),
        ),
      ),
    ),
  ),
)
