/** Days of prior notice by the time in the job (Prior Notice of Dismissal and Resignation Law 2001, ss. 3–5). Calendar days. */
import { atLeast, atMost, choose, excess, is, minus, over, parameter, product, rounded, sum, when } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { monthsToLastDay as months } from './work-period'

const figure = (name: string): NumberExpr => parameter(`dismissal-notice.${name}`)

const fullMonth: NumberExpr = product(figure('fullNoticeMonths'), parameter('work.daysInMonth'))

const monthly: NumberExpr = choose(
  [
    when(atLeast(months, figure('monthlyFullFromMonths')), fullMonth),
    when(atMost(months, figure('monthlyFirstMonths')), product(months, figure('monthlyFirstDays'))),
  ],
  sum(
    product(figure('monthlyFirstMonths'), figure('monthlyFirstDays')),
    product(minus(months, figure('monthlyFirstMonths')), figure('monthlyNextDays')),
  ),
)

/** A year's own days, and one more for each pair of months in it. */
function inYear(days: string, monthsBefore: NumberExpr): NumberExpr {
  return sum(figure(days), rounded(over(excess(months, monthsBefore), figure('hourlyPairMonths')), 'down'))
}

/** @param lead months taken off before pairs are counted: none, or the one that the ministry's table leaves out */
function hourly(lead: NumberExpr[]): NumberExpr {
  return choose(
    [
      when(atLeast(months, figure('hourlyFullFromMonths')), fullMonth),
      when(atLeast(months, figure('hourlyYear3FromMonths')), inYear('hourlyYear3Days', sum(figure('hourlyYear3FromMonths'), ...lead))),
      when(atLeast(months, figure('hourlyYear2FromMonths')), inYear('hourlyYear2Days', sum(figure('hourlyYear2FromMonths'), ...lead))),
    ],
    product(months, figure('hourlyFirstDays')),
  )
}

/** Days due for certain: in the second and third year of hourly work by the lower of the two readings. */
export const noticeDue: NumberExpr = choose([when(is('wageBasis', 'monthly'), monthly)], hourly([parameter('shared.one')]))

/** The higher reading of hourly and daily work. Monthly pay has one reading, which is never below it. */
export const noticeDueAtMost: NumberExpr = hourly([])
