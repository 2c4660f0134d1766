/** Olim: the status itself, the month since the certificate, and windows of months or years. */
import {
  all, asOf, atMost, date, is, later, minus, not, parameter, span, startOf, sum, toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'

/** The day on the oleh certificate, not the day of landing. */
export const aliyah: NumberExpr = date('aliyahDate')

/** Which month of being an oleh today is: 1 in the calendar month of the certificate. */
export const olehMonth: NumberExpr = sum(span('calendarMonths', aliyah, asOf), parameter('shared.one'))

/** The last day of an oleh month. @param month its number, 1 for the calendar month of the certificate */
export function lastDayOfOlehMonth(month: NumberExpr): NumberExpr {
  return minus(later(startOf('month', aliyah), 'months', month), parameter('shared.one'))
}

/** Not later than the same day of the month, so many months or years after the certificate. */
export function sinceAliyahWithin(unit: 'months' | 'years', length: NumberExpr): TruthExpr {
  return atMost(asOf, later(aliyah, unit, length))
}

/** Those whom the Ministry of Aliyah treats as olim. */
export const hasOlehStatus: TruthExpr = is('immigrantStatus', 'oleh', 'immigrantCitizen', 'returningMinor')

/**
 * "Potential immigrants" (A/1) hold no certificate yet: a person looks at the case. As long as nobody told the permit, it may be this
 * one; not of somebody who holds a certificate already.
 */
export const holdsA1: TruthExpr = toPerson(
  all(
    not(is('immigrantStatus', 'oleh', 'immigrantCitizen', 'returningMinor', 'returningResident')),
    is('residency', 'temporaryResident'),
    is('visaType', 'a1'),
  ),
)
