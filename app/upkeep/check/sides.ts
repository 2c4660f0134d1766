/** Which sides of their comparisons the worked households of a right stand on. */
import type { RightCase } from '~/engine/cases'
import { type Catalogue, expressionsOf } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { explainerOf, scopeOf } from '~/engine/explain'
import type { Expr, NumberExpr, TruthExpr } from '~/engine/expression'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import type { Scope } from '~/engine/scope'
import { screen } from '~/engine/screen'
import { isTruthTrace, type Trace } from '~/engine/trace'
import { NO, YES } from '~/engine/truth'
import { VERDICT_TRUTH } from '~/engine/verdict'

export type Compare = Extract<TruthExpr, { kind: 'compare' }>

/** Which answers a comparison was seen to give. */
export interface Sides {
  yes: boolean
  no: boolean
}

const TRUTHS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'all',
  'any',
  'not',
  'personIfKnown',
  'atLeast',
  'person',
  'yes',
  'no',
  'unsettled',
  'clause',
  'is',
  'includes',
  'none',
  'absent',
  'compare',
  'some',
  'every',
  'follows',
])

function isTruth(expr: Expr): expr is TruthExpr {
  return TRUTHS.has(expr.kind)
}

function scopeFor(catalogue: Catalogue, facts: FactRecord, day: number): Scope {
  const results = new Map(screen(catalogue, facts, day).results.map((result) => [result.right.id, result]))
  return scopeOf(facts, figuresOn(catalogue.parameters, catalogue.tables, day), (id) => {
    const result = results.get(id)
    return result
      ? { truth: VERDICT_TRUTH[result.verdict], missing: result.missing, awaits: () => result.awaits }
      : null
  })
}

/**
 * Evaluates everything that a right says for all of its cases: its conditions, also those that are hidden behind another, its
 * person-triggers, sums and deadlines.
 * @param catalogue the right with those that it follows
 * @returns the sides of each comparison that was reached
 */
export function sidesShown(
  right: Right,
  catalogue: Catalogue,
  cases: readonly RightCase[],
): ReadonlyMap<Compare, Sides> {
  const shown = new Map<Compare, Sides>()
  const note = (trace: Trace) => {
    if (isTruthTrace(trace) && trace.of.kind === 'compare') {
      const sides = shown.get(trace.of) ?? { yes: false, no: false }
      shown.set(trace.of, sides)
      if (trace.truth === YES) sides.yes = true
      if (trace.truth === NO) sides.no = true
    }
    trace.parts.forEach(note)
  }
  const explainer = explainerOf()
  const parts = expressionsOf(right).map((expr) =>
    isTruth(expr) ? explainer.truth(expr) : explainer.number(expr as NumberExpr),
  )
  for (const { facts, asOf } of cases) {
    const day = parseDay(asOf)
    if (day === null) continue
    const scope = scopeFor(catalogue, facts, day)
    for (const part of parts) note(part(scope))
  }
  return shown
}
