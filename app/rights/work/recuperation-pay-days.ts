/**
 * Days of recuperation that were not paid. Time is seniority in years: year 4 of work lies between 3 and 4 on this line. The
 * extension order on recuperation; a job that has ended is paid in part for a year that was begun.
 */
import {
  above, asOf, choose, date, excess, fact, largest, minus, over, parameter, product, rounded, smallest, span, sum, total, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { jobHasEnded, yearsWorked } from './work-period'

const ID = 'recuperation-pay'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)
const completedYears: NumberExpr = rounded(yearsWorked, 'down')

/** Rows of the table of days: the year in which each row ends, and its days a year. The last row has no end. */
const ROWS: readonly (readonly [days: string, lastYear: string | null])[] = [
  ['daysYear1', 'lastOfYear1'],
  ['daysYears2to3', 'lastOfYears2to3'],
  ['daysYears4to10', 'lastOfYears4to10'],
  ['daysYears11to15', 'lastOfYears11to15'],
  ['daysYears16to19', 'lastOfYears16to19'],
  ['daysYears20on', null],
]

/** All days of recuperation from the first day of work to a point of seniority. */
function daysUpTo(years: NumberExpr): NumberExpr {
  return sum(
    ...ROWS.map(([days, lastYear], index) => {
      const before = ROWS[index - 1]?.[1] ?? null
      const begun = lastYear === null ? years : smallest(years, figure(lastYear))
      return product(figure(days), before === null ? begun : excess(begun, figure(before)))
    }),
  )
}

/** End of what may be claimed: the last day of work, or the last year of work that is complete. */
const until: NumberExpr = choose([when(jobHasEnded, yearsWorked)], completedYears)

/** Its beginning: two years before the end of the job; while it goes on, the years that are not too old to claim. */
const since: NumberExpr = largest(
  zero,
  minus(
    until,
    choose([when(jobHasEnded, figure('recupAfterEndYears'))], parameter('late-wages-and-pay-slip.wageClaimYears')),
  ),
)

/** Of a stretch of seniority, what no year that was paid covers. @param measure of a point of seniority: its days, or itself */
function unpaidBetween(from: NumberExpr, to: NumberExpr, measure: (years: NumberExpr) => NumberExpr): NumberExpr {
  const end = largest(from, to)
  const paidYear = fact('@')
  const paidFrom = smallest(end, largest(from, minus(paidYear, parameter('shared.one'))))
  const paidTo = largest(from, smallest(end, paidYear))
  return minus(
    minus(measure(end), measure(from)),
    total('recuperationPaidYears', minus(measure(paidTo), measure(paidFrom))),
  )
}

export const unpaidDays: NumberExpr = unpaidBetween(since, until, daysUpTo)

/** Seniority on a day, never below none. */
function seniorityOn(day: NumberExpr): NumberExpr {
  return largest(zero, over(span('months', date('jobStartDate'), smallest(day, asOf)), parameter('work.monthsInYear')))
}

/** Some of what was not paid lies in 2024, when the law took a day away. */
export const unpaidIn2024: TruthExpr = above(
  unpaidBetween(
    largest(since, seniorityOn(figure('recup2024From'))),
    smallest(until, seniorityOn(figure('recup2024Until'))),
    (years) => years,
  ),
  zero,
)
