/**
 * The part of a month's wage that stays with the worker: the rate of income support from 55 on for the same family
 * (Income Support Law, Second Schedule), and never more than 80 % of the net wage (Wage Protection Law s. 8).
 */
import {
  all, atLeast, below, choose, equal, fact, is, minus, not, over, parameter, percentOf, product, rounded, smallest,
  toPersonIfKnown, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { childrenCounted, isCouple } from '../shared/family'

const one = parameter('shared.one')
const two = parameter('shared.two')
const isAlone = not(isCouple)

/** The six families of the Schedule. */
export const families = {
  single: all(isAlone, below(childrenCounted, one)),
  singleOne: all(isAlone, equal(childrenCounted, one)),
  singleTwo: all(isAlone, atLeast(childrenCounted, two)),
  couple: all(isCouple, below(childrenCounted, one)),
  coupleOne: all(isCouple, equal(childrenCounted, one)),
  coupleTwo: all(isCouple, atLeast(childrenCounted, two)),
} as const satisfies Record<string, TruthExpr>

function shareOfBase(share: string): NumberExpr {
  return percentOf(parameter(`protected-wage.${share}`), parameter('shared.basicAmount3'))
}

/** A single parent's share of the base, less what the child base already covers. */
function lessChildBase(share: string): NumberExpr {
  return minus(shareOfBase(share), parameter('shared.incomeSupportChildBase'))
}

function byChildren(none: NumberExpr, oneChild: NumberExpr, more: NumberExpr): NumberExpr {
  return choose([when(below(childrenCounted, one), none), when(below(childrenCounted, two), oneChild)], more)
}

/** The sum of the family's table, ILS a month. */
export const tableAmount: NumberExpr = choose(
  [
    when(
      isCouple,
      byChildren(
        shareOfBase('protectedPctCouple'),
        shareOfBase('protectedPctCouple1'),
        shareOfBase('protectedPctCouple2plus'),
      ),
    ),
  ],
  byChildren(
    shareOfBase('protectedPctSingle'),
    lessChildBase('protectedPctSingle1'),
    lessChildBase('protectedPctSingle2plus'),
  ),
)

export const isPaidByDay: TruthExpr = is('wageBasis', 'daily')

/**
 * Nobody said that the wage is paid by the day: the sums of a full month stand, and say that they are of a full month.
 */
export const notSaidByDay: TruthExpr = not(toPersonIfKnown(isPaidByDay))

/** For pay by the day: a twenty-fifth of the table for each day worked in the month (s. 8(a1)). */
export const tableAmountByDay: NumberExpr = product(
  over(tableAmount, parameter('protected-wage.protectedDailyDivisor')),
  fact('workedDaysThisMonth'),
)

const netWage = fact('monthlyNetWage')

/** The most that may be protected: 80 % of the net wage (s. 8(b)). */
export const wageCap: NumberExpr = percentOf(parameter('protected-wage.protectedCapPct'), netWage)

/** What stays with the worker, in whole shekels a month. @param table the family's table, of the month or of the days worked */
export function protectedPart(table: NumberExpr): NumberExpr {
  return rounded(smallest(table, wageCap))
}

/** What the employer may pass on to creditors: the rest, so that the two make up the wage. */
export function attachablePart(table: NumberExpr): NumberExpr {
  return rounded(minus(netWage, protectedPart(table)))
}
