/** How long a job lasted, whether it has ended, and what a usual day of it pays: for the rights against an employer. */
import {
  absent, all, any, asOf, atMost, choose, date, fact, is, later, none, not, over, parameter, product, span, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

export const workFigures: Parameters = {
  'work.weekDaysInMonth5': inForce(21.67, 'days', 'Minimum Wage Law 1987: a month of a five-day week'),
  'work.weekDaysInMonth6': inForce(25, 'days', 'Minimum Wage Law 1987: a month of a six-day week'),
  'work.weeksInYear': inForce(52, 'weeks', 'calendar'),
  'work.monthsInYear': inForce(12, 'months', 'calendar'),
  'work.daysInWeek': inForce(7, 'days', 'calendar'),
  'work.daysInMonth': inForce(30, 'days', 'payroll practice: a month of 30 days', 'secondary'),
}

/** The last day of the job has come. Who is an employee now, and told of no last day, is still in it; of anybody else it is not known. */
export const jobHasEnded: TruthExpr = all(
  any(answered('lastWorkDay'), not(is('employment', 'employee'))),
  atMost(date('lastWorkDay'), asOf),
)

/** Works as an employee now, or did in the job that is asked about: the first day at an employer names one. */
export const isOrWasEmployee: TruthExpr = any(
  is('employment', 'employee'),
  atMost(date('lastWorkDay'), asOf),
  all(absent('employment'), answered('jobStartDate')),
)

/** The first day after the job; of a job that goes on, today. The last day of work is worked in full. */
const workedUntil: NumberExpr = choose([when(jobHasEnded, later(date('lastWorkDay'), 'days', parameter('shared.one')))], asOf)

/** Full months in the job. */
export const monthsWorked: NumberExpr = span('months', date('jobStartDate'), workedUntil)

/** Full months up to the last day of the job, also when that day is still ahead; where it is not set, up to today. */
export const monthsToLastDay: NumberExpr = span(
  'months',
  date('jobStartDate'),
  choose([when(none('lastWorkDay'), asOf)], later(date('lastWorkDay'), 'days', parameter('shared.one'))),
)

/** Years in the job, a month as a twelfth. */
export const yearsWorked: NumberExpr = over(monthsWorked, parameter('work.monthsInYear'))

const worksNow: TruthExpr = any(is('employment', 'employee'), absent('employment'))

/** The last full wage; of somebody who works now, or did not say otherwise, what the work brings now. */
export const monthlyWage: NumberExpr = choose(
  [
    when(answered('lastMonthlyWage'), fact('lastMonthlyWage')),
    when(all(not(jobHasEnded), worksNow, answered('monthlyWorkIncome')), fact('monthlyWorkIncome')),
  ],
  fact('lastMonthlyWage'),
)

/** What a month of the usual hours brings by the hour: a year of weeks, divided by its months. */
const hourlyMonth: NumberExpr = over(
  product(fact('hourlyWage'), fact('weeklyWorkHours'), parameter('work.weeksInYear')),
  parameter('work.monthsInYear'),
)

/** The hourly wage is told, and pay is set by the hour or the day; where nobody said how, no wage of a month was told beside it. */
export const isPaidByHours: TruthExpr = ifAnswered(
  'hourlyWage',
  any(
    ifAnswered('wageBasis', is('wageBasis', 'hourly', 'daily')),
    all(absent('wageBasis'), absent('lastMonthlyWage'), absent('monthlyWorkIncome')),
  ),
)

/** The pay of a usual month. */
export const usualMonth: NumberExpr = choose([when(isPaidByHours, hourlyMonth)], monthlyWage)

/** Days on which people work in an average month of a five-day or a six-day week. */
const workingDaysInMonth: NumberExpr = choose(
  [when(is('workDaysPerWeek', 5), parameter('work.weekDaysInMonth5'))],
  parameter('work.weekDaysInMonth6'),
)

/** Last day for a claim of what is owed from the job: seven years after it ended. */
export const claimUntil: NumberExpr = later(
  date('lastWorkDay'), 'years', parameter('late-wages-and-pay-slip.wageClaimYears'),
)

/** The wage of a usual working day. */
export const wageOfDay: NumberExpr = over(usualMonth, workingDaysInMonth)
