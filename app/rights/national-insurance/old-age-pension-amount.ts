/**
 * The sum of the old-age pension and its income test (`old-age-pension` condition 5 and its amount): basic pension with
 * increments, seniority and deferral; between retirement age and 70 less a part of the work income above a ceiling.
 */
import {
  above, all, any, asOf, atLeast, atMost, below, between, choose, clause, excess, exists, fact, given, includes, is,
  isTrue, largest, minus, named, not, over, parameter, percentOf, product, rounded, smallest, some, span, sum, toPerson,
  unsettled, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { age, childrenCounted, isCountedChild, isCouple, spouseAge } from '../shared/family'
import { benefitsOf, WAGE_REPLACING } from '../shared/income'
import { reachedAbsoluteAge, retirementDay } from '../shared/retirement-age'

// --- the spouse by the law's definition ------------------------------------------------------------------------------

/** Monthly pensions of National Insurance; a spouse who is paid one earns no increment. */
const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit',
  'work-disability-pension', 'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury',
]

/** 57 % of the average wage, as the Institute publishes it: in whole shekels. */
const spouseIncomeLimit: NumberExpr = named(
  'spouse-income-limit',
  rounded(percentOf(parameter('shared.dependantSpouseIncomeShare'), parameter('shared.averageWage'))),
)

const spouseIncomeIsLow: TruthExpr = atMost(
  sum(
    fact('spouse.monthlyWorkIncome'), fact('spouse.monthlyPensionIncome'), fact('spouse.monthlyOtherIncome'),
    // A spouse with a pension of the Institute earns no increment at all; these are what may be beside.
    benefitsOf('spouse.', WAGE_REPLACING),
  ),
  spouseIncomeLimit,
)

const areMarriedLongEnough: TruthExpr = atLeast(yearsSince('marriageDate'), parameter('oa.marriedYears'))

const wifeCounts: TruthExpr = all(
  any(areMarriedLongEnough, exists('children')),
  any(atLeast(spouseAge, parameter('oa.wifeAge')), some('children', isCountedChild)),
  any(spouseIncomeIsLow, atLeast(spouseAge, parameter('oa.wifeAnyIncomeAge'))),
)

const husbandCounts: TruthExpr = all(
  areMarriedLongEnough,
  any(
    atLeast(spouseAge, parameter('oa.husbandAnyIncomeAge')),
    all(atLeast(spouseAge, parameter('oa.husbandAge')), spouseIncomeIsLow),
  ),
)

/** A resident without a pension of National Insurance who meets the definition of a wife or a husband. */
export const spouseCounts: TruthExpr = all(
  isCouple,
  any(is('spouse.residency', 'citizen', 'permanentResident'), toPerson(is('spouse.residency', 'temporaryResident'))),
  not(includes('spouse.currentBenefits', ...PENSIONS)),
  any(all(is('spouse.sex', 'female'), wifeCounts), all(is('spouse.sex', 'male'), husbandCounts)),
)

// --- the full pension ------------------------------------------------------------------------------------------------

const basicPension: NumberExpr = choose(
  [when(atLeast(age, parameter('oa.age80')), parameter('oa.basic80'))], parameter('oa.basic'),
)

const withIncrements: NumberExpr = sum(
  basicPension,
  choose([when(spouseCounts, parameter('oa.spouseIncrement'))], zero),
  product(smallest(childrenCounted, parameter('oa.childrenPaid')), parameter('oa.childIncrement')),
)

const insuredYears: NumberExpr = rounded(over(fact('insuredMonthsTotal'), parameter('oa.monthsInYear')), 'down')
const seniority: NumberExpr = smallest(
  parameter('oa.seniorityMax'), product(parameter('oa.seniorityRate'), insuredYears),
)
const withSeniority: NumberExpr = sum(withIncrements, percentOf(seniority, withIncrements))

/** Nobody put the pension off for longer than since retirement age: that much is known before the question is asked. */
const deferralYears: NumberExpr = given(
  'pensionDeferralYears',
  smallest(fact('pensionDeferralYears'), largest(zero, span('years', retirementDay(), asOf))),
)

/** Shekels a month, before the deduction for work income. */
const fullPension: NumberExpr = named(
  'full-pension',
  sum(withSeniority, percentOf(product(parameter('oa.deferralRate'), deferralYears), withSeniority)),
)

// --- the income test -------------------------------------------------------------------------------------------------

/** Pensions from work and from abroad are not among these: they are not counted. */
const work = fact('monthlyWorkIncome')
const other = fact('monthlyOtherIncome')

const ceiling: NumberExpr = named(
  'income-ceiling',
  choose([when(spouseCounts, parameter('oa.maxIncome.couple'))], parameter('oa.maxIncome.single')),
)
const ceilingForOther = (of: NumberExpr) => product(parameter('oa.nonWorkFactor'), of)
const ceilingForOtherBesideWork = (of: NumberExpr) => product(parameter('oa.mixedNonWorkFactor'), of)

const onlyWork = atMost(other, zero)
const onlyOther = atMost(work, zero)

/** Work income alone up to the ceiling; other income alone up to three times; both, below once and twice. */
const isWithinCeilings: TruthExpr = any(
  all(onlyWork, atMost(work, ceiling)),
  all(onlyOther, atMost(other, ceilingForOther(ceiling))),
  all(below(work, ceiling), below(other, ceilingForOtherBesideWork(ceiling))),
)

const deduction: NumberExpr = percentOf(parameter('oa.taper'), excess(work, ceiling))

/** What is left of the pension is at least a tenth of the basic pension. */
const leavesAPart: TruthExpr = atLeast(
  minus(fullPension, deduction), percentOf(parameter('oa.minPartial'), parameter('oa.basic')),
)
const isPartial: TruthExpr = all(onlyWork, leavesAPart)

/** Work and other income together above those ceilings: how a part is then computed is not published. */
const mayBePartial: TruthExpr = toPerson(
  all(above(work, zero), above(other, zero), atMost(other, ceilingForOther(ceiling)), leavesAPart),
)

/** Within the rounding of a ceiling that is not printed. */
function isNear(income: NumberExpr, limit: NumberExpr): TruthExpr {
  const band = parameter('oa.maxIncomeBand')
  return between(income, minus(limit, band), sum(limit, band))
}

function isNearCeiling(limit: NumberExpr): TruthExpr {
  return any(
    all(onlyWork, isNear(work, limit)),
    all(onlyOther, isNear(other, ceilingForOther(limit))),
    all(
      above(work, zero), above(other, zero), any(isNear(work, limit), isNear(other, ceilingForOtherBesideWork(limit))),
    ),
  )
}

const isInDoubt: TruthExpr = all(
  above(parameter('oa.maxIncomeBand'), zero),
  any(
    all(spouseCounts, isNearCeiling(parameter('oa.maxIncome.couple'))),
    all(not(spouseCounts), isNearCeiling(parameter('oa.maxIncome.single'))),
  ),
)

const hadDisabilityPension: TruthExpr = isTrue('disabilityPensionUntilRetirement')

/** The income test between retirement age and 70 (s. 245). */
export const passesIncomeTest: TruthExpr = any(
  clause('income-disability-pension', hadDisabilityPension),
  all(
    any(
      clause('income-full', isWithinCeilings),
      clause('income-partial', isPartial),
      clause('income-mixed', mayBePartial),
    ),
    not(isInDoubt),
  ),
  all(isInDoubt, unsettled('income-ceiling-not-printed')),
)

/**
 * From 70, and after a disability pension, income does not matter. For the sum the disability pension counts once it is
 * told: a part of the pension is shown without waiting for it.
 */
const isFreeOfTest: TruthExpr = any(
  reachedAbsoluteAge(), ifAnswered('disabilityPensionUntilRetirement', hadDisabilityPension),
)

/** A sum can be told: the full pension, or the part that work income alone leaves. */
export const sumIsKnown: TruthExpr = any(isFreeOfTest, isWithinCeilings, isPartial)

/** Shekels a month. */
export const pensionAmount: NumberExpr = named(
  'old-age-pension',
  largest(zero, minus(fullPension, choose([when(isFreeOfTest, zero)], deduction))),
)
