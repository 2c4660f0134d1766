/**
 * In how many months an adjudicated debt has to be paid (Execution Law s. 7A1): the periods that instalments and
 * consolidation share.
 */
import { all, atLeast, atMost, choose, not, parameter, product, when } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { dated, inForceSince, ofDays } from '../shared/figure'

const LAW_OFFICES = 'Execution Law s. 7A1 as two law offices describe it, 2023'
const TEMPORARY_ORDER =
  'law offices on the temporary order of 2020, renewed on 9 February 2023; whether it still stands is not known'

export const paymentPeriodFigures: Parameters = {
  'instalment-order.instalmentPeriodDebtSplit': inForceSince('2019-09-15', 100_000, 'ILS', LAW_OFFICES, 'secondary'),
  'instalment-order.instalmentMaxMonthsUpToSplit': inForceSince('2019-09-15', 36, 'months', LAW_OFFICES, 'secondary'),
  'instalment-order.instalmentMaxMonthsOverSplit': inForceSince('2019-09-15', 48, 'months', LAW_OFFICES, 'secondary'),
  'instalment-order.instalmentExtendedMonthsUpToSplit': dated(
    'months',
    ofDays('2020-01-01', '2023-12-31', 72, TEMPORARY_ORDER, 'old'),
  ),
  'instalment-order.instalmentExtendedMonthsOverSplit': dated(
    'months',
    ofDays('2020-01-01', '2023-12-31', 84, TEMPORARY_ORDER, 'old'),
  ),
}

function monthsFor(debt: NumberExpr, upToSplit: string, overSplit: string): NumberExpr {
  return choose(
    [when(atMost(debt, parameter('instalment-order.instalmentPeriodDebtSplit')), parameter(upToSplit))],
    parameter(overSplit),
  )
}

/** The longest ordinary period for a debt, in months. @param debt ILS */
export function ordinaryMonths(debt: NumberExpr): NumberExpr {
  return monthsFor(
    debt,
    'instalment-order.instalmentMaxMonthsUpToSplit',
    'instalment-order.instalmentMaxMonthsOverSplit',
  )
}

/** The monthly payment covers the debt within the ordinary period. @param debt ILS @param payment ILS a month */
export function coveredInOrdinaryPeriod(debt: NumberExpr, payment: NumberExpr): TruthExpr {
  return atLeast(product(payment, ordinaryMonths(debt)), debt)
}

function coveredInLongerPeriod(debt: NumberExpr, payment: NumberExpr): TruthExpr {
  const months = monthsFor(
    debt,
    'instalment-order.instalmentExtendedMonthsUpToSplit',
    'instalment-order.instalmentExtendedMonthsOverSplit',
  )
  return atLeast(product(payment, months), debt)
}

/** Only the longer period, which the registrar may give with reasons, covers the debt. */
export function onlyLongerPeriodCovers(debt: NumberExpr, payment: NumberExpr): TruthExpr {
  return all(not(coveredInOrdinaryPeriod(debt, payment)), coveredInLongerPeriod(debt, payment))
}

/** Not even the longer period covers the debt: apply all the same, or look at insolvency. */
export function noPeriodCovers(debt: NumberExpr, payment: NumberExpr): TruthExpr {
  return all(not(coveredInOrdinaryPeriod(debt, payment)), not(coveredInLongerPeriod(debt, payment)))
}
