/**
 * The automatic table of the payment rules: what a debtor who was warned may simply start paying, without a decision.
 * The row for debts above 30,000 is not known, so that no sum is shown there.
 */
import { all, any, atMost, choose, daysSince, fact, includes, not, parameter, when } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { inForceSince } from '../shared/figure'

const RULES = 'Execution Rules (Directions for Paying Adjudicated Debts) 2014, as amended 2022'

export const automaticTableFigures: Parameters = {
  'instalment-order.warningDaysBillOrClaim': inForceSince('2014-01-01', 30, 'days', RULES),
  'instalment-order.autoTableDebtCeiling': inForceSince('2022-01-01', 50_000, 'ILS', RULES),
  'instalment-order.autoTableDebt1': inForceSince('2022-01-01', 1_000, 'ILS', RULES),
  'instalment-order.autoTableDebt2': inForceSince('2022-01-01', 5_000, 'ILS', RULES),
  'instalment-order.autoTableDebt3': inForceSince('2022-01-01', 10_000, 'ILS', RULES),
  'instalment-order.autoTableDebt4': inForceSince('2022-01-01', 15_000, 'ILS', RULES),
  'instalment-order.autoTableDebt5': inForceSince('2022-01-01', 20_000, 'ILS', RULES),
  'instalment-order.autoTableDebt6': inForceSince('2022-01-01', 30_000, 'ILS', RULES),
  'instalment-order.autoTablePayment1': inForceSince('2022-01-01', 250, 'ILS/month', RULES),
  'instalment-order.autoTablePayment2': inForceSince('2022-01-01', 500, 'ILS/month', RULES),
  'instalment-order.autoTablePayment3': inForceSince('2022-01-01', 600, 'ILS/month', RULES),
  'instalment-order.autoTablePayment4': inForceSince('2022-01-01', 650, 'ILS/month', RULES),
  'instalment-order.autoTablePayment5': inForceSince('2022-01-01', 800, 'ILS/month', RULES),
  'instalment-order.autoTablePayment6': inForceSince('2022-01-01', 1_000, 'ILS/month', RULES),
}

const debt = fact('executionDebt')
const daysSinceWarning = daysSince('executionWarningServedDate')

export const hasJudgmentFile: TruthExpr = includes('executionFileTypes', 'judgment')

/** A bill or fixed-sum file and none on a judgment: with both kinds the warning is taken for the shorter one. */
export const hasOnlyBillOrClaimFile: TruthExpr = all(
  includes('executionFileTypes', 'bill', 'fixedSumClaim'),
  not(hasJudgmentFile),
)

const inWarningPeriod: TruthExpr = any(
  all(hasJudgmentFile, atMost(daysSinceWarning, parameter('shared.executionWarningDays'))),
  all(hasOnlyBillOrClaimFile, atMost(daysSinceWarning, parameter('instalment-order.warningDaysBillOrClaim'))),
)

/** The automatic door: a debt up to the ceiling, inside the warning period. */
export const mayUseTable: TruthExpr = all(
  atMost(debt, parameter('instalment-order.autoTableDebtCeiling')),
  inWarningPeriod,
)

/** The debt is in a row of the table whose payment is known. */
export const rowIsKnown: TruthExpr = atMost(debt, parameter('instalment-order.autoTableDebt6'))

function row(number: number) {
  return when(
    atMost(debt, parameter(`instalment-order.autoTableDebt${number}`)),
    parameter(`instalment-order.autoTablePayment${number}`),
  )
}

/** The payment of the debt's row, ILS a month; shown only where `mayUseTable` and `rowIsKnown`. */
export const tablePayment: NumberExpr = choose(
  [row(1), row(2), row(3), row(4), row(5)],
  parameter('instalment-order.autoTablePayment6'),
)
