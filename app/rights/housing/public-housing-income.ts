/** The income of the family for public housing: gross, of both, with the benefits that stand in place of a wage. */
import { atMost, atMostWithBand, fact, given, minus, named, parameter, smallest, sum, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ofBoth, onlyInCouple } from '../shared/family'
import { benefitsOf, type Earner, foreignPension, pensionOf } from '../shared/income'

/**
 * Benefits that are counted. Left out: child allowance and the disabled-child benefit, which the procedure leaves out, payments
 * that meet a cost (care, mobility, rent), and what survivors of the Holocaust receive, which never counts.
 */
const COUNTED = [
  'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension',
  'work-injury-allowance', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension', 'maternity-allowance',
  'pregnancy-risk-benefit', 'child-support-payments', 'hostile-acts-benefits', 'oleh-subsistence',
]

/**
 * Paid in one sum with another benefit or up to a ceiling of its own: counted where its sum is told apart, and the answer does
 * not wait for it. Income support ends by its own income test before it could carry a family over this ceiling.
 */
const COUNTED_IF_TOLD = ['old-age-income-supplement', 'disability-dependants-supplement', 'income-support']

function countedBenefitsOf(earner: Earner): NumberExpr {
  const told = COUNTED_IF_TOLD.map((benefit) => given(`${earner}benefitAmounts.${benefit}`, zero))
  return sum(benefitsOf(earner, COUNTED), ...told)
}

const benefits: NumberExpr = named(
  'housing-benefits-counted',
  sum(countedBenefitsOf(''), onlyInCouple(countedBenefitsOf('spouse.'))),
)

const pensions: NumberExpr = sum(
  pensionOf(''),
  onlyInCouple(pensionOf('spouse.')),
  foreignPension,
)

/** Work, pensions and other income of both, without benefits. */
export const ownHousingIncome: NumberExpr = named(
  'housing-own-income',
  sum(ofBoth('monthlyWorkIncome'), pensions, ofBoth('monthlyOtherIncome')),
)

/** All of it, ILS a month gross. */
export const housingFamilyIncome: NumberExpr = named('housing-family-income', sum(ownHousingIncome, benefits))

/** The same without the part of the disability pensioner's own wage that is left out. @param wage path of that wage */
export function incomeWithoutDisregard(wage: string): NumberExpr {
  return minus(housingFamilyIncome, smallest(fact(wage), parameter('publicHousing.disabledWageDisregard')))
}

/** At most the ceiling; in the band above it a person looks. */
export function withinHousingCeiling(income: NumberExpr): TruthExpr {
  return atMostWithBand(income, parameter('publicHousing.qualifyingIncome'), parameter('publicHousing.qualifyingIncomeBand'))
}

/** At most the end of that band. */
export function withinHousingBand(income: NumberExpr): TruthExpr {
  return atMost(income, parameter('publicHousing.qualifyingIncomeBand'))
}
