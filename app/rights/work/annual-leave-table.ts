/** Net days of leave by year of work, in a five-day and a six-day week (Annual Leave Law 1951, s. 3, as since 2017). */
import { choose, is, largest, lookUp, minus, parameter, rounded, sum, when, zero } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import type { Table, Tables } from '~/engine/parameters'
import { UNTIL_LAW_CHANGES } from '../shared/figure'
import { jobHasEnded, yearsWorked } from './work-period'

/**
 * The year of work from which a row holds, and its working days in a week of five and of six days. With the fourteenth year only the
 * days that count rest days too grow, from 27 to 28.
 */
const ROWS: readonly (readonly [fromYear: number, fiveDays: number, sixDays: number])[] = [
  [1, 12, 14], [6, 14, 16], [7, 15, 18], [8, 16, 19], [9, 17, 20], [10, 18, 21], [11, 19, 22], [12, 20, 23], [13, 20, 24],
]

/** No job lasts longer. */
const MOST_YEARS = 70

const FIRST = ROWS[0] as (typeof ROWS)[number]
const LAST = ROWS[ROWS.length - 1] as (typeof ROWS)[number]

/** Days of the first rows and of the last, for the texts. */
export const leaveOf = { first5: FIRST[1], first6: FIRST[2], last5: LAST[1], last6: LAST[2], grossLastFrom: 14 }

function tableOf(steps: Table['steps']): Table {
  return {
    unit: 'days',
    source: 'peledtax.co.il, yearly leave; weiden.co.il and shakoof.org.il for the change of 2017',
    status: 'secondary',
    from: '2017-01-01',
    confirmedUntil: UNTIL_LAW_CHANGES,
    steps,
  }
}

/** Days of all years up to each year of work, the first to the last. */
function totals(column: 1 | 2): Table['steps'] {
  let value = 0
  const steps = [{ at: 0, value }]
  for (let year = 1; year <= MOST_YEARS; year++) {
    value += [...ROWS].reverse().find(([fromYear]) => fromYear <= year)?.[column] ?? 0
    steps.push({ at: year, value })
  }
  return steps
}

export const leaveTables: Tables = {
  'annual-leave.days5': tableOf(ROWS.map(([at, value]) => ({ at, value }))),
  'annual-leave.days6': tableOf(ROWS.map(([at, , value]) => ({ at, value }))),
  'annual-leave.total5': tableOf(totals(1)),
  'annual-leave.total6': tableOf(totals(2)),
}

function byWeek(table: 'days' | 'total', year: NumberExpr): NumberExpr {
  return choose([when(is('workDaysPerWeek', 5), lookUp(`annual-leave.${table}5`, year))], lookUp(`annual-leave.${table}6`, year))
}

/** The year of work in which somebody stands today, or stood on the last day of the job. */
const yearOfWork: NumberExpr = choose(
  [when(jobHasEnded, largest(parameter('shared.one'), rounded(yearsWorked, 'up')))],
  sum(rounded(yearsWorked, 'down'), parameter('shared.one')),
)

export const daysOfYear: NumberExpr = byWeek('days', yearOfWork)

/** The most that is paid out at the end: the days of the current year and of the full years before it that may be claimed. */
export const mostDaysPaidOut: NumberExpr = minus(
  byWeek('total', yearOfWork),
  byWeek(
    'total',
    largest(zero, minus(yearOfWork, sum(parameter('annual-leave.leaveClaimYears'), parameter('shared.one')))),
  ),
)
