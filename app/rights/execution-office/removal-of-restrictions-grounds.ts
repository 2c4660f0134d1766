/** The grounds on which restrictions on a debtor come off, as far as answers show them (Execution Law ss. 14, 66A). */
import {
  absent, all, any, asOf, atLeast, atMost, above, date, fact, isTrue, monthsSince, not, parameter, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW_OFFICES = 'lawoffice.org.il and msegev-law.com; the year is not stated'

export const restrictionFigures: Parameters = {
  'removal-of-restrictions.restrictDebtLow': inForce(500, 'ILS', LAW_OFFICES, 'secondary'),
  'removal-of-restrictions.restrictDebtHigh': inForce(2_500, 'ILS', LAW_OFFICES, 'secondary'),
  'removal-of-restrictions.restrictMonthsLow': inForce(12, 'months', LAW_OFFICES, 'secondary'),
  'removal-of-restrictions.restrictMonthsHigh': inForce(6, 'months', LAW_OFFICES, 'secondary'),
}

const debt = fact('executionDebt')
const monthsSinceWarning = monthsSince('executionWarningServedDate')
const low = parameter('removal-of-restrictions.restrictDebtLow')
const high = parameter('removal-of-restrictions.restrictDebtHigh')

/** Nothing is owed any more. */
export const debtPaid: TruthExpr = any(isTrue('debtPaidAfterJudgment'), atMost(debt, zero))

/** A journey that is still ahead, or a reason for one whose day was not told. */
export const specialNeed: TruthExpr = any(
  atLeast(date('travelDate'), asOf),
  all(absent('travelDate'), answered('travelReason')),
)

/** Up to the lower sum no restriction is open at all, not even on a debtor who evades. */
export const neverImposable: TruthExpr = atMost(debt, low)

const timeIsUp: TruthExpr = any(
  all(above(debt, low), atLeast(monthsSinceWarning, parameter('removal-of-restrictions.restrictMonthsLow'))),
  all(above(debt, high), atLeast(monthsSinceWarning, parameter('removal-of-restrictions.restrictMonthsHigh'))),
)

/** Laid on before the months were over: open only where the registrar found the debtor able and evading. */
export const mayNotBeImposable: TruthExpr = not(timeIsUp)
