/** Small helpers for tests of single mechanisms: one expression, one household, one day. */
import type { Catalogue } from '../catalogue'
import { defineCatalogue } from '../catalogue'
import { parseDay } from '../date'
import { explainerOf, scopeOf } from '../explain'
import type { NumberExpr, TruthExpr } from '../expression'
import type { FactRecord, FactTypes } from '../facts'
import { figuresOn, type Parameter, type Parameters, type Tables } from '../parameters'
import { condition, defineRight, type Right } from '../right'
import type { Followed } from '../scope'
import { idOf, type Trace } from '../trace'
import { truthName } from '../truth'

export function day(iso: string): number {
  const found = parseDay(iso)
  if (found === null) throw new Error(`${iso} is no date`)
  return found
}

export const TODAY = day('2026-06-01')

/** A figure that always holds. */
export function figure(value: number): Parameter {
  return { unit: 'count', values: [{ value, from: null, confirmedUntil: '2099-12-31', source: 'test', status: 'official' }] }
}

/** Figures `n0`, `n1`, … for the numbers that tests need, and `missing`, of which the law gives none yet. */
export const numbers: Parameters = {
  ...Object.fromEntries([0, 1, 2, 3, 5, 10, 18, 50, 100, 1000].map((value) => [`n${value}`, figure(value)])),
  below: figure(-2),
  missing: { unit: 'count', values: [{ value: 7, from: '2030-01-01', confirmedUntil: '2030-12-31', source: 'test', status: 'official' }] },
}

export const tables: Tables = {
  steps: {
    unit: 'count', source: 'test', status: 'official', from: null, confirmedUntil: '2099-12-31',
    steps: [{ at: 0, value: 100 }, { at: 10, value: 300 }, { at: 20, value: 200 }],
  },
}

interface Options {
  readonly asOf?: number
  readonly followed?: (right: string) => Followed | null
}

function scopeFor(facts: FactRecord, { asOf = TODAY, followed }: Options) {
  return scopeOf(facts, figuresOn(numbers, tables, asOf), followed)
}

/** A step with what is found only when somebody asks for it, so that a test can look at it whole. */
function seen<T extends Trace>(trace: T) {
  return { ...trace, kind: trace.of.kind, id: idOf(trace), missing: trace.missing }
}

export function explain(expr: TruthExpr, facts: FactRecord = {}, options: Options = {}) {
  return seen(explainerOf().truth(expr)(scopeFor(facts, options)))
}

export function reckon(expr: NumberExpr, facts: FactRecord = {}, options: Options = {}) {
  return seen(explainerOf().number(expr)(scopeFor(facts, options)))
}

/** The name of the truth of an expression. */
export function truth(expr: TruthExpr, facts: FactRecord = {}, options: Options = {}): string {
  return truthName(explain(expr, facts, options).truth)
}

/** The bounds of a number. */
export function bounds(expr: NumberExpr, facts: FactRecord = {}, options: Options = {}): [lo: number, hi: number] {
  const { lo, hi } = reckon(expr, facts, options)
  return [lo, hi]
}

/** A right with one condition, or with what the test is about. */
export function rightOf(id: string, holds: TruthExpr, more: Partial<Right> = {}): Right {
  return defineRight({
    id, kind: 'entitlement', authority: 'test', areas: [], topics: [], parameters: {}, conditions: [condition('main', [], holds)],
    askPerson: [], amounts: [], claim: { links: [], phones: [], forms: [] }, deadlines: [], opensAlso: [], documents: [],
    notes: { timeLimits: [], refused: [] }, sources: [], checkedOn: '2026-01-01', ...more,
  })
}

export function catalogueWith(rights: readonly Right[], facts: FactTypes = {}, parameters: Parameters = numbers): Catalogue {
  return defineCatalogue(facts, rights, { parameters, tables })
}
