/** The school year and the ages at which day care takes a child: on 1 September for the years above, today for the youngest. */
import { all, any, asOf, atLeast, atMost, clause, date, later, minus, parameter, startOf, toPerson, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { inForce } from '../shared/figure'

const PAGE = 'Kol Zchut, shares in the cost of day care and family day care'

const figure = (name: string): NumberExpr => parameter(`day-care-subsidy.${name}`)

export const dayCareAgeFigures: Parameters = {
  'day-care-subsidy.autumnMonths': inForce(4, 'months', 'the school year opens on 1 September'),
  'day-care-subsidy.dayCareMaxAge': inForce(33, 'months', PAGE, 'secondary'),
  'day-care-subsidy.dayCareMaxAgeDelay': inForce(46, 'months', PAGE, 'secondary'),
  'day-care-subsidy.dayCareMinAge': inForce(3, 'months', PAGE, 'secondary'),
  'day-care-subsidy.doctorConfirmationAge': inForce(6, 'months', PAGE, 'secondary'),
}

const autumn = figure('autumnMonths')

/** The last 1 September: the calendar year in which today is four months from now began four months after it. */
export const schoolYearStart: NumberExpr = later(startOf('year', later(asOf, 'months', autumn)), 'months', minus(zero, autumn))

/** The new year after that day: whoever turns six before it begins school. */
export const newYearAfterStart: NumberExpr = later(schoolYearStart, 'months', autumn)

/** Inside a list of children: the day on which the child is so many months old. */
export function dayOfMonths(months: NumberExpr): NumberExpr {
  return later(date('@.birthDate'), 'months', months)
}

/** Inside a list of children: no older than that when the school year opened. */
export function atOpeningUpTo(months: NumberExpr): TruthExpr {
  return atMost(schoolYearStart, dayOfMonths(months))
}

/** Inside a list of children: today that old, or older. */
export function todayFrom(months: NumberExpr): TruthExpr {
  return atLeast(asOf, dayOfMonths(months))
}

/** Inside a list of children: today no older than that, the last day included. */
export function todayUpTo(months: NumberExpr): TruthExpr {
  return atMost(asOf, dayOfMonths(months))
}

/** Up to 33 months; to 46 and under half a year a confirmation opens the door, and a person reads it. */
export const isOfDayCareAge: TruthExpr = all(
  any(
    atOpeningUpTo(figure('dayCareMaxAge')),
    clause('age-delay', toPerson(atOpeningUpTo(figure('dayCareMaxAgeDelay')))),
  ),
  any(
    todayFrom(figure('doctorConfirmationAge')),
    clause('age-doctor', toPerson(todayFrom(figure('dayCareMinAge')))),
  ),
)
