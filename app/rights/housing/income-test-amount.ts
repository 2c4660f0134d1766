/** The table of 2024 for parents alone: children, income row, national priority area, class of the locality. */
import {
  all, any, atMost, choose, fact, is, isTrue, not, parameter, percentOf, smallest, unsettled, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { familyChildren, familyIncome, isTogether } from './income-test-family'

const upToThree: TruthExpr = atMost(familyChildren, parameter('shared.three'))
const isLowRow: TruthExpr = atMost(familyIncome, parameter('rentIncome.ceilingLow.singleParent'))

function byClass(cell: string): NumberExpr {
  return choose(
    [when(is('localityRentClass', 'small'), parameter(`rentIncome.amount.${cell}.small`))],
    parameter(`rentIncome.amount.${cell}.large`),
  )
}

function byArea(row: string): NumberExpr {
  return choose([when(isTrue('priorityArea'), byClass(`${row}.priority`))], byClass(`${row}.elsewhere`))
}

/**
 * Up to the lower ceiling the first row; just above it, since 2025, either row, because the ceiling of the year is not
 * known.
 */
function byIncome(low: NumberExpr, high: NumberExpr): NumberExpr {
  return choose(
    [
      when(isLowRow, low),
      when(all(atMost(familyIncome, parameter('rentIncome.ceilingBandLow')), unsettled('income-row')), low),
    ],
    high,
  )
}

const table: NumberExpr = choose(
  [when(upToThree, byIncome(byArea('upTo3.low'), byArea('upTo3.high')))],
  byIncome(byArea('from4.low'), byClass('from4.high.priority')),
)

/** At most the share of the rent that the Ministry pays. */
export const incomeTestAmount: NumberExpr = smallest(
  table,
  percentOf(parameter('rent.maxShareOfRent'), fact('monthlyRent')),
)

/**
 * Couples have no table of their own; of four children and more with the higher income only the priority areas are
 * known.
 */
export const isInTable: TruthExpr = all(
  not(isTogether),
  atMost(familyIncome, parameter('rentIncome.ceilingHigh.singleParent')),
  any(upToThree, isLowRow, isTrue('priorityArea')),
)
