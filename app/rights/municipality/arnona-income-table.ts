/** The income test of the arnona discount: the table of 2024, and what came after it. */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, clause, fact, largest, not, parameter, product, toPersonIfKnown,
  unsettled, when, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { householdSize } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'

const TABLE =
  'Arnona Discount Regulations 1993, First Schedule, as quoted in the Netanya by-law of 2024 (income of 2023)'
const NEW_RULES = 'Globes, 28 December 2025; srugim.co.il, 25 December 2025: new rules of the Ministry of the Interior'

/** The four columns, from the highest discount to the lowest. */
const COLUMNS = ['a', 'b', 'c', 'd'] as const
type Column = (typeof COLUMNS)[number]

/**
 * Persons, and the highest monthly gross income of the household for each column. The last row is a sum for each
 * person.
 */
const LIMITS: readonly (readonly [persons: number, ...limits: [number, number, number, number]])[] = [
  [1, 3_115, 3_582, 4_049, 5_571],
  [2, 4_673, 5_373, 6_074, 8_358],
  [3, 5_419, 6_232, 7_045, 9_693],
  [4, 6_167, 7_093, 8_018, 11_032],
  [5, 7_852, 9_029, 10_207, 14_044],
  [6, 9_536, 10_966, 12_396, 17_056],
  [7, 11_220, 12_903, 14_586, 20_069],
  [8, 12_904, 14_839, 16_775, 23_081],
  [9, 14_588, 16_776, 18_964, 26_093],
  [10, 1_621, 1_864, 2_107, 2_899],
]

/** Up to six persons, and from seven on. */
const RATES: Readonly<Record<Column, readonly [small: number, large: number]>> = {
  a: [80, 90],
  b: [60, 70],
  c: [40, 50],
  d: [20, 30],
}

function limitId(persons: number, column: Column): string {
  return `arnona-discount.income.${persons}.${column}`
}

function personsId(persons: number): string {
  return `arnona-discount.persons.${persons}`
}

export const incomeTableFigures: Parameters = {
  ...Object.fromEntries(
    LIMITS.flatMap(([persons, ...limits]) =>
      COLUMNS.map((column, index) => [
        limitId(persons, column),
        dated('ILS/month', ofYear(2024, limits[index] as number, TABLE, 'secondary')),
      ]),
    ),
  ),
  // The last row is what each further person adds: no household is compared with its number.
  ...Object.fromEntries(
    LIMITS.slice(0, -1).map(([persons]) => [personsId(persons), inForce(persons, 'persons', TABLE, 'secondary')]),
  ),
  ...Object.fromEntries(
    COLUMNS.flatMap((column) => [
      [`arnona-discount.rate.income.${column}`, inForce(RATES[column][0], '%', TABLE, 'secondary')],
      [`arnona-discount.rate.incomeLarge.${column}`, inForce(RATES[column][1], '%', TABLE, 'secondary')],
    ]),
  ),
  'arnona-discount.largeFrom': inForce(7, 'persons', TABLE, 'secondary'),
  'arnona-discount.newRulesFrom': inForce(parseDay('2026-01-01') as number, 'date', NEW_RULES, 'press'),
}

const income: NumberExpr = fact('householdIncomePrevYear')

/** The table may not be used any more since the day for which new rules were announced. */
const tableHolds: TruthExpr = below(asOf, parameter('arnona-discount.newRulesFrom'))

/** The highest income of a household of this size for a column. */
function limitOf(column: Column): NumberExpr {
  const sizes = LIMITS.slice(0, -1)
  return choose(
    sizes.map(([persons]) =>
      when(atMost(householdSize, parameter(personsId(persons))), parameter(limitId(persons, column))),
    ),
    product(householdSize, parameter(limitId(10, column))),
  )
}

/** The income is within a column of the table. */
function withinColumn(column: Column): TruthExpr {
  return all(tableHolds, atMost(income, limitOf(column)))
}

/**
 * Since 2026 nobody has seen the new rules in force: neither a yes nor a no. The income is still asked about, because
 * the municipality will ask for it.
 */
const awaitsNewRules: TruthExpr = all(
  atLeast(asOf, parameter('arnona-discount.newRulesFrom')),
  any(above(income, zero), atMost(income, zero)),
  unsettled('ground-new-rules'),
)

/** The last column is the widest. */
export const withinTable: TruthExpr = withinColumn('d')

/** The whole ground. What is awaited keeps open only what the other grounds leave open: neither a yes nor a person's matter. */
export function lowIncome(otherGrounds: TruthExpr): TruthExpr {
  return clause('ground-low-income', any(withinTable, all(not(otherGrounds), awaitsNewRules)))
}

/** The rate of a column, which is higher from seven persons on. */
function rateOf(column: Column): NumberExpr {
  return choose(
    [
      when(
        atLeast(householdSize, parameter('arnona-discount.largeFrom')),
        parameter(`arnona-discount.rate.incomeLarge.${column}`),
      ),
    ],
    parameter(`arnona-discount.rate.income.${column}`),
  )
}

/**
 * The rate of the best column that the income is certainly within, as the upper end of a range from nothing.
 * While the size or the income is open, a column that may still be missed does not count.
 */
export const incomeRate: NumberExpr = largest(
  ...COLUMNS.map((column) => choose([when(toPersonIfKnown(withinColumn(column)), rateOf(column))], zero)),
)
