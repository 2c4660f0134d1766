/** All changed versions of one right, each with one mistake in it. */
import { later, parameter } from '~/engine/build'
import type { Expr, NumberExpr, TruthExpr } from '~/engine/expression'
import { expressionsOf } from '~/engine/catalogue'
import type { Parameters, Tables } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import { childrenOf, figuresUsed } from '~/engine/walk'
import { figureChanges } from './figure-changes'
import { type HeldBy, ownParts } from './held-by'
import { normalForms } from './normal-form'
import { numberChanges, ONE } from './number-changes'
import { rewriteOf, rewriteRight } from './rewrite'
import { truthChanges } from './truth-changes'

export interface Mutant {
  readonly right: string
  /** The condition, trigger, amount or deadline in which it stands first, such as `condition residence`. */
  readonly place: string
  readonly what: string
  readonly from: string
  readonly to: string
  /** `figure`: a figure of the day of some case; `otherYear`: one that holds on none of their days. */
  readonly kind: 'rule' | 'figure' | 'otherYear'
  /**
   * Set where several rights say or use the same: the same change in another right has the same name. Such a change is one mistake,
   * wherever it is seen.
   */
  readonly sharedAs: string | null
  /** Figures that took the place of others. */
  readonly parameters: Parameters
  readonly tables: Tables
  changed(): Right
}

interface Place {
  readonly place: string
  readonly root: Expr
}

/** The expressions of a right by where they stand, in the order of the right. */
function placesOf(right: Right): readonly Place[] {
  return [
    ...right.conditions.flatMap(({ id, holds, applies }) => [
      ...(holds ? [{ place: `condition ${id}`, root: holds }] : []),
      ...(applies ? [{ place: `who condition ${id} concerns`, root: applies }] : []),
    ]),
    ...right.askPerson.map(({ id, when }) => ({ place: `trigger ${id}`, root: when })),
    ...right.amounts.flatMap(({ id, value, shownWhen }) => [
      { place: `amount ${id}`, root: value },
      ...(shownWhen ? [{ place: `amount ${id} shown when`, root: shownWhen }] : []),
    ]),
    ...right.deadlines.flatMap(({ id, on, when }) => [
      { place: `deadline ${id}`, root: on },
      ...(when ? [{ place: `deadline ${id} when`, root: when }] : []),
    ]),
    ...(right.concerns ? [{ place: 'whom it concerns', root: right.concerns.where }] : []),
  ]
}

/** Each node once, with the first place where it stands. */
function nodesOf(right: Right): ReadonlyMap<Expr, string> {
  const found = new Map<Expr, string>()
  const visit = (expr: Expr, place: string) => {
    if (found.has(expr)) return
    found.set(expr, place)
    for (const child of childrenOf(expr)) visit(child, place)
  }
  for (const { place, root } of placesOf(right)) visit(root, place)
  return found
}

const TRUTHS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'all', 'any', 'atLeast', 'not', 'personIfKnown', 'person', 'yes', 'no', 'unsettled', 'clause', 'is', 'includes', 'none', 'absent',
  'compare', 'some', 'every', 'follows',
])

function isTruth(expr: Expr): expr is TruthExpr {
  return TRUTHS.has(expr.kind)
}

const NO_FIGURES = { parameters: {}, tables: {} }

/** Parts exchanged inside the expressions. What says the same as before, or as another change, is no mistake of its own. */
function* partsChanged(right: Right, held: HeldBy): Generator<Mutant> {
  const normal = normalForms()
  const own = ownParts(right, held, normal)
  const textOf = (each: Right) => expressionsOf(each).map(normal).join(' ')
  const seen = new Set([textOf(right)])
  for (const [node, place] of nodesOf(right)) {
    const changes = isTruth(node) ? truthChanges(node) : numberChanges(node)
    for (const { what, from, to, by } of changes) {
      const changed = rewriteRight(right, rewriteOf(new Map([[node, by]])))
      const text = textOf(changed)
      if (seen.has(text)) continue
      seen.add(text)
      const sharedAs = own.has(node) ? null : `${normal(node)} ${what} ${normal(by)}`
      yield { right: right.id, place, what, from, to, kind: 'rule', sharedAs, ...NO_FIGURES, changed: () => changed }
    }
  }
}

function without<T>(list: readonly T[], one: T): readonly T[] {
  return list.filter((each) => each !== one)
}

function exchanged<T>(list: readonly T[], one: T, by: T): readonly T[] {
  return list.map((each) => (each === one ? by : each))
}

const nextDay = (on: NumberExpr): NumberExpr => later(on, 'days', parameter(ONE))

/** Whole parts of a right dropped, or left without what bounds them. */
function* wholesChanged(right: Right): Generator<Mutant> {
  const mutant = (place: string, what: string, changes: Partial<Right>, from = '', to = 'nothing'): Mutant => ({
    right: right.id, place, what, from, to, kind: 'rule', sharedAs: null, ...NO_FIGURES, changed: () => ({ ...right, ...changes }),
  })
  for (const each of right.conditions) {
    if (!each.holds) continue
    const place = `condition ${each.id}`
    yield mutant(place, 'condition dropped', { conditions: without(right.conditions, each) })
    if (!each.applies) continue
    const { applies: _, ...always } = each
    yield mutant(place, 'applicability dropped', { conditions: exchanged(right.conditions, each, always) })
  }
  for (const each of right.askPerson) {
    yield mutant(`trigger ${each.id}`, 'trigger dropped', { askPerson: without(right.askPerson, each) })
  }
  for (const each of right.amounts) {
    const place = `amount ${each.id}`
    const withChange = (change: Partial<typeof each>) => ({ amounts: exchanged(right.amounts, each, { ...each, ...change }) })
    yield mutant(place, 'amount dropped', { amounts: without(right.amounts, each) })
    if (each.shownWhen) yield mutant(place, 'shown when dropped', withChange({ shownWhen: undefined }))
    if (each.upTo) yield mutant(place, 'up to dropped', withChange({ upTo: false }))
    for (const fact of each.spans ?? []) {
      yield mutant(place, 'fact that may stay open dropped', withChange({ spans: without(each.spans ?? [], fact) }), fact)
    }
  }
  for (const each of right.deadlines) {
    const place = `deadline ${each.id}`
    const withChange = (change: Partial<typeof each>) => ({ deadlines: exchanged(right.deadlines, each, { ...each, ...change }) })
    yield mutant(place, 'deadline dropped', { deadlines: without(right.deadlines, each) })
    if (each.when) yield mutant(place, 'when dropped', withChange({ when: undefined }))
    yield mutant(place, 'a day later', withChange({ on: nextDay(each.on) }), 'the day', 'the day after')
  }
  if (right.concerns) yield mutant('whom it concerns', 'concerns dropped', { concerns: undefined })
}

export interface MutantsOptions {
  readonly parameters: Parameters
  readonly tables: Tables
  /** The days of the right's cases. */
  readonly days: readonly number[]
  /** The earliest day that may be asked about: figures that ended before it are left out. */
  readonly firstDay: number
  readonly held: HeldBy
}

export function* mutantsOf(right: Right, { parameters, tables, days, firstDay, held }: MutantsOptions): Generator<Mutant> {
  yield* wholesChanged(right)
  yield* partsChanged(right, held)
  for (const { id, inForce, ...change } of figureChanges(figuresUsed(expressionsOf(right)), { parameters, tables }, days, firstDay)) {
    const sharedAs = (held.figures.get(id) ?? 0) > 1 ? `${id} ${change.from} → ${change.to}` : null
    yield { right: right.id, place: id, what: 'figure', kind: inForce ? 'figure' : 'otherYear', sharedAs, ...change, changed: () => right }
  }
}
