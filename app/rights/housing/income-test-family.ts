/** Rent assistance by income: the family types, the children that count, and the income of the family. */
import {
  absent, all, any, asOf, atLeast, atMost, atMostWithBand, choose, clause, count, date, fact, is, later, named, none, not,
  parameter, person, some, sum, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'
import { isCouple, isUnmarried } from '../shared/family'
import { benefitsOf, foreignPension, pensionOf } from '../shared/income'
import { isHousingChild } from '../shared/no-home'

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

/** Married still, with a file that is known to be a year old. */
const isMarriedInProceedings: TruthExpr = all(
  is('maritalStatus', 'married'),
  ifAnswered('divorceProceedingsSince', isFileOldEnough),
)

/** One of a couple by this rule: a parent in divorce proceedings of a year is not, also while the marriage lasts. */
export const isTogether: TruthExpr = all(isCouple, not(all(isMarriedInProceedings, hasFamilyChild)))

/** Types a and b. */
const coupleType: TruthExpr = clause('family-couple', isTogether)

/**
 * Married, with a child, and nobody told whether a file is open: as a couple the family is tested already, as a parent in proceedings
 * it may be. Settled by the answer, which then says which of the two they are.
 */
export const mayBeInProceedings: TruthExpr = all(
  is('maritalStatus', 'married'),
  absent('divorceProceedingsSince'),
  hasFamilyChild,
  isFileOldEnough,
)

/** Type c: the children under 21 are with the parent. */
const parentAloneType: TruthExpr = clause(
  'family-parent-alone',
  all(isUnmarried, hasFamilyChild),
)

const isParentApart: TruthExpr = all(any(is('maritalStatus', 'separated'), isMarriedInProceedings), hasFamilyChild)

/** Type d, without a doubt. */
export const isParentInProceedings: TruthExpr = all(isParentApart, isFileOldEnough)

/** Type d: a file of a year; of those who live apart with a younger file, or none, a person looks. */
const proceedingsType: TruthExpr = clause('family-proceedings', all(isParentApart, any(isFileOldEnough, person)))

/** Condition 6. */
export const familyType: TruthExpr = any(coupleType, parentAloneType, proceedingsType)

/** A file of a year, and still under one roof or without a child: whether they are a couple by this rule is for a person. */
export const isCoupleInProceedings: TruthExpr = all(
  isMarriedInProceedings,
  any(none('livesApartFromSpouseSince'), not(hasFamilyChild)),
)

/** Benefits that stand in place of a wage, or add to one. */
const COUNTED = [
  'income-support', 'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit',
  'old-age-income-supplement', 'survivors-pension', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement', 'maternity-allowance',
  'pregnancy-risk-benefit', 'child-support-payments', 'reserve-duty-compensation', 'oleh-subsistence',
]

function ofSpouse(of: NumberExpr): NumberExpr {
  return choose([when(isTogether, of)], zero)
}

/** Which benefits the spouse has counts once it is told; otherwise it is something to tell the counsellor. */
const benefitsOfBoth: NumberExpr = named(
  'rent-benefits-counted',
  sum(benefitsOf('', COUNTED), ofSpouse(benefitsOf('spouse.', COUNTED))),
)

/** What the applicant alone brings, ILS a month: the least that counts, whether or not the spouse's is added. */
const ownIncome: NumberExpr = sum(
  fact('monthlyWorkIncome'), pensionOf(''), foreignPension, fact('monthlyOtherIncome'), benefitsOf('', COUNTED),
)

/** All gross income of the family, ILS a month. */
export const familyIncome: NumberExpr = named(
  'rent-family-income',
  sum(
    fact('monthlyWorkIncome'),
    ofSpouse(fact('spouse.monthlyWorkIncome')),
    pensionOf(''),
    ofSpouse(pensionOf('spouse.')),
    foreignPension,
    fact('monthlyOtherIncome'),
    ofSpouse(fact('spouse.monthlyOtherIncome')),
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
      isTogether,
      any(atMost(familyIncome, coupleCeiling2016), toPerson(atMost(familyIncome, parameter('rentIncome.ceilingBand')))),
    ),
  ),
  clause(
    'income-parent-alone',
    all(
      not(isTogether),
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
  all(mayBeInProceedings, atMost(ownIncome, parameter('rentIncome.ceilingBand'))),
)
