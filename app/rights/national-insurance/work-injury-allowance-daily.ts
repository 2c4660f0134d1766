/** The injury allowance of a day before any ceiling; the pension for a disability from work is reckoned by it too. */
import { fact, over, parameter, percentOf, product } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'

/** 75 % of the wages of three months ÷ 90, ILS a day. */
export const dailyAllowanceOfWages: NumberExpr = percentOf(
  parameter('wi.rate'),
  over(product(fact('averageWage3Months'), parameter('wi.wageMonths')), parameter('wi.divisor')),
)
