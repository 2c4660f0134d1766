/**
 * Income and sum of the special old-age benefit (`special-old-age-benefit` conditions 4 and 5, and its amount): a ceiling for
 * work, which is higher from 70, and one for everything else, which never ends.
 */
import {
  all, any, atLeast, atMost, below, choose, clause, fact, given, minus, named, parameter, person, product, smallest, sum, toPerson,
  unsettled, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'
import { age, childrenCounted, isCouple, onlyInCouple } from '../shared/family'
import { benefitsOf, type Earner, pensionOf, WAGE_REPLACING } from '../shared/income'
import { reachedAbsoluteAge } from '../shared/retirement-age'
import { spouseCounts } from './old-age-pension-amount'

// --- the sum ---------------------------------------------------------------------------------------------------------

/** Shekels a month: the basic pension with increments; neither seniority nor deferral. */
export const specialBenefit: NumberExpr = named(
  'special-benefit',
  sum(
    choose([when(atLeast(age, parameter('oa.age80')), parameter('oa.basic80'))], parameter('oa.basic')),
    choose([when(spouseCounts, parameter('oa.spouseIncrement'))], zero),
    product(smallest(childrenCounted, parameter('oa.childrenPaid')), parameter('oa.childIncrement')),
  ),
)

// --- work income -----------------------------------------------------------------------------------------------------

const ownWork = fact('monthlyWorkIncome')
const familyWork = named('family-work-income', sum(ownWork, onlyInCouple(fact('spouse.monthlyWorkIncome'))))

/** The ceiling of the old-age pension for the family; three times that from 70. */
const workCeiling: NumberExpr = named(
  'work-ceiling',
  product(
    choose([when(isCouple, parameter('oa.maxIncome.couple'))], parameter('oa.maxIncome.single')),
    choose([when(reachedAbsoluteAge(), parameter('soa.workIncomeFactorFrom70'))], parameter('shared.one')),
  ),
)

/** Half the width of the doubt about a ceiling that is not printed; nothing in the years whose ceiling is. */
const band = parameter('oa.maxIncomeBand')

const isClearlyWithin: TruthExpr = any(
  below(familyWork, minus(workCeiling, band)),
  all(atMost(band, zero), atMost(familyWork, workCeiling)),
)

/** Condition 4. Whether the wages of the spouse are counted too is not told: a person looks where only they lead over it. */
export const workIncomeAllows: TruthExpr = any(
  clause('work-within', isClearlyWithin),
  all(atMost(familyWork, sum(workCeiling, band)), unsettled('income-ceiling-not-printed')),
  clause('work-of-spouse', toPerson(all(isCouple, atMost(ownWork, workCeiling)))),
)

// --- all other income ------------------------------------------------------------------------------------------------

/** What a wife of 70 may be paid beside it counts once it is told. */
const spousePensions = sum(
  given('spouse.benefitAmounts.old-age-pension', zero), given('spouse.benefitAmounts.work-disability-pension', zero),
)

/** Pensions from work and abroad, rent, capital, support of both; payments to survivors of Nazi persecution are not counted. */
const otherIncome: NumberExpr = named(
  'other-income-of-both',
  sum(
    pensionOf(''), fact('foreignPensionIncome'), fact('monthlyOtherIncome'),
    onlyInCouple(sum(pensionOf('spouse.'), fact('spouse.monthlyOtherIncome'), spousePensions)),
  ),
)

/** Of whomever it was told; whether a benefit in place of a wage counts with wages or with the rest no page says. */
function toldBenefits(of: Earner): NumberExpr {
  return choose([when(answered(`${of}currentBenefits`), benefitsOf(of, WAGE_REPLACING))], zero)
}
const withBenefits = sum(otherIncome, toldBenefits(''), onlyInCouple(toldBenefits('spouse.')))

const hasOneChild = atLeast(childrenCounted, parameter('shared.one'))
const hasTwoChildren = atLeast(childrenCounted, parameter('shared.two'))

function totalOf(ages: string): NumberExpr {
  const column = (family: string) => parameter(`oais.total.${ages}.${family}`)
  return choose(
    [
      when(all(isCouple, hasTwoChildren), column('couple2')),
      when(all(isCouple, hasOneChild), column('couple1')),
      when(isCouple, column('couple')),
      when(hasTwoChildren, column('single2')),
      when(hasOneChild, column('single1')),
    ],
    column('single'),
  )
}

/** Old-age pension with income supplement, for the family and the age. */
const total: NumberExpr = named(
  'total-with-supplement',
  choose(
    [
      when(below(age, parameter('oais.age70')), totalOf('under70')),
      when(below(age, parameter('oais.age80')), totalOf('70to80')),
    ],
    totalOf('from80'),
  ),
)

/**
 * The whole benefit is paid. The totals rise with age, and of some years only those under 70 are printed: what is under these is
 * under the others too, and no income at all is under every total.
 */
function staysUnderTotal(income: NumberExpr): TruthExpr {
  return any(atMost(income, zero), atMost(income, totalOf('under70')), atMost(income, total))
}
export const isUnderTotal: TruthExpr = staysUnderTotal(otherIncome)

/**
 * Condition 5. Slightly above, the benefit is reduced. How is not published: a person looks, as long as the part above does not
 * use the whole benefit up.
 */
export const otherIncomeAllows: TruthExpr = any(
  clause('other-within', all(isUnderTotal, any(staysUnderTotal(withBenefits), person))),
  clause('other-reduced', toPerson(atMost(otherIncome, sum(total, specialBenefit)))),
)
