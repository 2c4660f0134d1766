/** One month in the list of unpaid wages: when it became late, and until when it may be claimed. Inside `unpaidWageMonths`. */
import {
  above, all, any, asOf, atLeast, choose, date, later, minus, none, parameter, smallest, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'

const ID = 'late-wages-and-pay-slip'

/** The last day on which the wage of the month is in time: a day of the month after it. */
const lastDayInTime: NumberExpr = later(
  later(date('@.month'), 'months', parameter('shared.one')),
  'days',
  minus(parameter(`${ID}.wageGraceDays`), parameter('shared.one')),
)

const isUnpaid: TruthExpr = none('@.paidDate')

export const isUnpaidLate: TruthExpr = all(isUnpaid, above(asOf, lastDayInTime))
export const isPaidLate: TruthExpr = above(date('@.paidDate'), lastDayInTime)
export const isLate: TruthExpr = any(isUnpaidLate, isPaidLate)

/** Last day for a claim of the wage itself. */
export const wageClaimUntil: NumberExpr = later(lastDayInTime, 'years', parameter(`${ID}.wageClaimYears`))

export const isOwed: TruthExpr = all(isUnpaidLate, atLeast(wageClaimUntil, asOf))

const yearIsOver: NumberExpr = later(lastDayInTime, 'years', parameter(`${ID}.delayClaimYears`))

/** Last day for a claim of the delay sum, when the wage came or while it has not. @param days after the wage came */
function delayClaim(days: string): NumberExpr {
  return choose([when(isUnpaid, yearIsOver)], smallest(yearIsOver, later(date('@.paidDate'), 'days', parameter(days))))
}

export const delayClaimUntil: NumberExpr = delayClaim(`${ID}.delayClaimDays`)

export const delayClaimIsOpen: TruthExpr = all(isLate, atLeast(delayClaimUntil, asOf))

/** After the sixty days the court may still take the claim. */
export const delayClaimMayBeExtended: TruthExpr = all(isLate, atLeast(delayClaim(`${ID}.delayExtendedDays`), asOf))

/** Last day for a claim of the delay sum when delays come again and again. */
export const repeatedClaimUntil: NumberExpr = later(lastDayInTime, 'years', parameter(`${ID}.delayRepeatedYears`))

export const isInRepeatedYears: TruthExpr = all(isLate, atLeast(repeatedClaimUntil, asOf))
