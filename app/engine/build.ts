/**
 * The words in which the law is written down: each function makes one node of `expression.ts`.
 * There is no way to write a number here: every figure is a parameter with a source and a date.
 */
import type { Case, Comparison, NumberExpr, Path, SpanUnit, TruthExpr } from './expression'

// --- truths -------------------------------------------------------------------------------------------------------------------

export function all(...of: TruthExpr[]): TruthExpr {
  return { kind: 'all', of }
}

export function any(...of: TruthExpr[]): TruthExpr {
  return { kind: 'any', of }
}

export function not(of: TruthExpr): TruthExpr {
  return { kind: 'not', of }
}

/** At least as many of the truths as the parameter says. */
export function atLeastOf(parameter: string, ...of: TruthExpr[]): TruthExpr {
  return { kind: 'atLeast', parameter, of }
}

/** A person decides. */
export const person: TruthExpr = { kind: 'person' }
export const yes: TruthExpr = { kind: 'yes' }
export const no: TruthExpr = { kind: 'no' }

/** Where the case is given, a person decides: an exception that opens the door to a person, not the right itself. */
export function toPerson(when: TruthExpr): TruthExpr {
  return { kind: 'all', of: [person, when] }
}

/**
 * A person decides once the case is known to be given; as long as nobody said so it is simply not open. For doors that the law
 * keeps shut unless a paper is shown: an absent answer moves nothing, and the answer can only bring a person, never a yes.
 */
export function toPersonIfKnown(of: TruthExpr): TruthExpr {
  return { kind: 'personIfKnown', of }
}

/**
 * The law itself is open here, whatever the resident says: new rules were announced and nobody has seen them in force.
 * Nothing can be asked, so no fact is missing; `id` says what is awaited and has words of its own among the conditions.
 */
export function unsettled(id: string): TruthExpr {
  return { kind: 'unsettled', id }
}

/** A part of a condition that has its own words: an exception, a track, one ground of several. */
export function clause(id: string, of: TruthExpr): TruthExpr {
  return { kind: 'clause', id, of }
}

/** The fact (a choice, a yes/no or a fixed number) has one of these values. */
export function is(path: Path, ...values: (string | number | boolean)[]): TruthExpr {
  return { kind: 'is', path, values }
}

/** A yes/no fact is answered with yes. */
export function isTrue(path: Path): TruthExpr {
  return { kind: 'is', path, values: [true] }
}

/** A yes/no fact is answered with no. */
export function isFalse(path: Path): TruthExpr {
  return { kind: 'is', path, values: [false] }
}

/** The list fact holds at least one of these values. */
export function includes(path: Path, ...values: string[]): TruthExpr {
  return { kind: 'includes', path, values }
}

/** Asked, and there is none: the fact is `null` or an empty list. */
export function none(path: Path): TruthExpr {
  return { kind: 'none', path }
}

/**
 * Nobody answered this fact. For facts that another answer speaks for until they are asked themselves; never to read silence as a no.
 * An answer may turn it around, as it may replace what `given` computes.
 */
export function absent(path: Path): TruthExpr {
  return { kind: 'absent', path }
}

/** Asked, and there is one. */
export function exists(path: Path): TruthExpr {
  return { kind: 'not', of: { kind: 'none', path } }
}

function comparison(by: Comparison): (left: NumberExpr, right: NumberExpr) => TruthExpr {
  return (left, right) => ({ kind: 'compare', by, left, right })
}

export const below = comparison('lt')
export const atMost = comparison('lte')
export const above = comparison('gt')
export const atLeast = comparison('gte')
export const equal = comparison('eq')

/** From the first to the second, both included. */
export function between(value: NumberExpr, from: NumberExpr, to: NumberExpr): TruthExpr {
  return all(atLeast(value, from), atMost(value, to))
}

/** At most `limit`; between that and `doubtfulUpTo` a person decides, because this year's figure is not known. */
export function atMostWithBand(value: NumberExpr, limit: NumberExpr, doubtfulUpTo: NumberExpr): TruthExpr {
  return any(atMost(value, limit), toPerson(atMost(value, doubtfulUpTo)))
}

/** Some item of the list fact meets the condition; inside, `@.field` is a field of the item. */
export function some(list: Path, where: TruthExpr): TruthExpr {
  return { kind: 'some', list, where }
}

export function every(list: Path, where: TruthExpr): TruthExpr {
  return { kind: 'every', list, where }
}

/**
 * This right follows another one: it is held (in `currentBenefits`, or by `heldBy`), or looks eligible in the same screening.
 */
export function follows(right: string, heldBy: TruthExpr | null = null): TruthExpr {
  return { kind: 'follows', right, heldBy }
}

/** The benefit is received now by the applicant; what the screening finds does not count. */
export function receives(...benefits: string[]): TruthExpr {
  return includes('currentBenefits', ...benefits)
}

// --- numbers ------------------------------------------------------------------------------------------------------------------

export function fact(path: Path): NumberExpr {
  return { kind: 'fact', path }
}

/** A date fact as a day; of a date that is `null` every comparison is `no`. */
export function date(path: Path): NumberExpr {
  return { kind: 'date', path }
}

export const asOf: NumberExpr = { kind: 'asOf' }
export const zero: NumberExpr = { kind: 'zero' }

export function parameter(id: string): NumberExpr {
  return { kind: 'parameter', id }
}

export function sum(...of: NumberExpr[]): NumberExpr {
  return { kind: 'sum', of }
}

export function product(...of: NumberExpr[]): NumberExpr {
  return { kind: 'product', of }
}

export function smallest(...of: NumberExpr[]): NumberExpr {
  return { kind: 'smallest', of }
}

export function largest(...of: NumberExpr[]): NumberExpr {
  return { kind: 'largest', of }
}

export function minus(left: NumberExpr, right: NumberExpr): NumberExpr {
  return { kind: 'difference', left, right }
}

/** What is left of `value` above `limit`, never below nothing. */
export function excess(value: NumberExpr, limit: NumberExpr): NumberExpr {
  return largest(zero, minus(value, limit))
}

export function over(left: NumberExpr, right: NumberExpr): NumberExpr {
  return { kind: 'quotient', left, right }
}

/** `rate` percent of a number. */
export function percentOf(rate: NumberExpr, of: NumberExpr): NumberExpr {
  return { kind: 'percent', rate, of }
}

export function rounded(of: NumberExpr, to: 'nearest' | 'down' | 'up' = 'nearest'): NumberExpr {
  return { kind: 'rounded', to, of }
}

export function span(unit: SpanUnit, from: NumberExpr, to: NumberExpr): NumberExpr {
  return { kind: 'span', unit, from, to }
}

/** Completed years from a date fact to the day of the screening: an age. */
export function yearsSince(path: Path): NumberExpr {
  return span('years', date(path), asOf)
}

/** Full months from a date fact to the day of the screening. */
export function monthsSince(path: Path): NumberExpr {
  return span('months', date(path), asOf)
}

/** Days from a date fact to the day of the screening. */
export function daysSince(path: Path): NumberExpr {
  return span('days', date(path), asOf)
}

export function later(day: NumberExpr, unit: 'months' | 'years' | 'days', by: NumberExpr): NumberExpr {
  return { kind: 'later', unit, date: day, by }
}

export function startOf(unit: 'month' | 'year', day: NumberExpr): NumberExpr {
  return { kind: 'startOf', unit, date: day }
}

/** How many items of the list fact meet the condition; all of them when none is named. */
export function count(list: Path, where: TruthExpr = yes): NumberExpr {
  return { kind: 'count', list, where }
}

/** The sum of a value over the items of the list fact that meet the condition. */
export function total(list: Path, value: NumberExpr, where: TruthExpr = yes): NumberExpr {
  return { kind: 'total', list, where, value }
}

export function when(test: TruthExpr, then: NumberExpr): Case {
  return { when: test, then }
}

/** The first case that holds; when the test is not settled, everything between the branches that are still open. */
export function choose(cases: Case[], otherwise: NumberExpr): NumberExpr {
  return { kind: 'choose', cases, otherwise }
}

/** The fact itself when it is given, otherwise what can be computed. */
export function given(path: Path, otherwise: NumberExpr): NumberExpr {
  return { kind: 'given', path, otherwise }
}

/** A number that has a name of its own in the explanation, such as "income of the couple". */
export function named(id: string, of: NumberExpr): NumberExpr {
  return { kind: 'named', id, of }
}

/** The value of a stepped table (`defineTable`) at a number. */
export function lookUp(table: string, at: NumberExpr): NumberExpr {
  return { kind: 'lookUp', table, at }
}
