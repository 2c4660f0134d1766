/** How much the arnona discount may be: the highest of the grounds that certainly hold, in shekels and in percent. */
import {
  atMost, choose, fact, largest, over, parameter, percentOf, product, smallest, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { householdSize } from '../shared/family'
import { type Area, grounds } from './arnona-grounds'
import { incomeRate } from './arnona-income-table'

const bill: NumberExpr = fact('monthlyArnona')
const homeArea: NumberExpr = fact('homeAreaSqm')

function billUpTo(metres: NumberExpr): NumberExpr {
  return over(product(bill, smallest(homeArea, metres)), homeArea)
}

const BILL: Readonly<Record<Area, NumberExpr>> = {
  whole: bill,
  standard: billUpTo(parameter('arnona-discount.areaStandard')),
  oleh: billUpTo(parameter('arnona-discount.olehMaxArea')),
  byPersons: billUpTo(
    choose(
      [
        when(
          atMost(householdSize, parameter('arnona-discount.area66Persons')),
          parameter('arnona-discount.area66Small'),
        ),
      ],
      parameter('arnona-discount.area66Large'),
    ),
  ),
}

/**
 * A value up to this one where the ground certainly holds, nothing where it does not or nobody knows yet: a ground that
 * is still open must not promise its rate. The council may set less, so that the value is the upper end of a range.
 */
function upToIfCertain(holds: TruthExpr, value: NumberExpr): NumberExpr {
  return choose([when(toPersonIfKnown(holds), value)], zero)
}

/** One discount only: the highest. */
export const discountPercent: NumberExpr = largest(
  ...grounds.map(({ holds, rate }) => upToIfCertain(holds, parameter(rate))),
  incomeRate,
)

/** The same in shekels a month: each ground has an area of its own. */
export const discountMonthly: NumberExpr = largest(
  ...grounds.map(({ holds, rate, area }) => upToIfCertain(holds, percentOf(parameter(rate), BILL[area]))),
  percentOf(incomeRate, bill),
)
