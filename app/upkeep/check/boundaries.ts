/**
 * Each threshold of an entitlement has worked households on both sides: every comparison of its rules with a figure, an age or a date
 * is found true for one case at least and false for another. A threshold that stands in several rights (who counts as a child, who is
 * of retirement age) is one piece of the law: the cases of those rights guard it together.
 */
import type { Expr, NumberExpr } from '~/engine/expression'
import type { FactTypes } from '~/engine/facts'
import type { Parameters } from '~/engine/parameters'
import { typeAt } from '~/engine/paths'
import type { Right } from '~/engine/right'
import { figuresUsed, readsDay, readsFacts } from '~/engine/walk'
import type { Law } from '../law/law'
import { nodesBelow, nodesOf, ownCatalogues, parametersOf } from '../law/parts'
import { numberer } from '../law/same'
import { describe } from './describe'
import type { Fault } from './fault'
import { type Compare, type Sides, sidesShown } from './sides'

/**
 * What compares figures with each other is the law's own matter; and "is there any at all" (above nothing) is a yes or a no, not a
 * threshold.
 */
function isThreshold(expr: Expr): expr is Compare {
  if (expr.kind !== 'compare' || !readsFacts(expr)) return false
  if (expr.left.kind === 'zero' || expr.right.kind === 'zero') return false
  return figuresUsed([expr]).length > 0 || readsDay(expr) || nodesBelow([expr]).some(({ kind }) => kind === 'date')
}

interface Threshold extends Sides {
  readonly node: Compare
  readonly rights: string[]
}

/** The range of a fact that stands by itself; inside a list it is looked for among the fields of its items. */
function rangeOf(expr: NumberExpr, right: Right, facts: FactTypes): readonly [number, number] | null {
  if (expr.kind !== 'fact') return null
  const lists = nodesOf(right).flatMap((node) => ('list' in node ? [node.list] : []))
  const paths = expr.path.startsWith('@') ? lists.map((list) => `${list}[]${expr.path.slice(1)}`) : [expr.path]
  const type = paths.map((path) => typeAt(facts, path)).find((found) => found !== undefined)
  return type?.type === 'number' && type.min !== undefined && type.max !== undefined ? [type.min, type.max] : null
}

const HOLDS = {
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
  eq: (a: number, b: number) => a === b,
} as const

/** A threshold at the end of what the fact can be at all (the highest cluster of ten, the first grade): no answer stands beyond it. */
function isEndOfRange(
  { by, left, right: limit }: Compare,
  right: Right,
  { facts }: Law,
  parameters: Parameters,
): boolean {
  const range = rangeOf(left, right, facts)
  if (!range || limit.kind !== 'parameter' || by === 'eq') return false
  const values = parameters[limit.id]?.values ?? []
  return values.length > 0 && values.every(({ value }) => HOLDS[by](range[0], value) === HOLDS[by](range[1], value))
}

/** What a comparison says, also where it is said the other way round: "below" is "not at least". */
function meaningOf(
  { by, left, right }: Compare,
  numberOf: (expr: Expr) => number,
): { readonly meaning: string; readonly turned: boolean } {
  const turned = by === 'lt' || by === 'gt'
  const sign = by === 'lt' ? 'gte' : by === 'gt' ? 'lte' : by
  return { meaning: `${numberOf(left)} ${sign} ${numberOf(right)}`, turned }
}

function thresholdsOf(law: Law): readonly Threshold[] {
  const catalogues = ownCatalogues(law)
  const numberOf = numberer()
  const parameters = parametersOf(law)
  const found = new Map<string, Threshold>()
  for (const right of law.rights) {
    const catalogue = catalogues.get(right.id)
    if (right.kind === 'service' || !catalogue) continue
    const shown = sidesShown(right, catalogue, law.cases.get(right.id) ?? [])
    for (const node of nodesOf(right)) {
      if (!isThreshold(node) || isEndOfRange(node, right, law, parameters)) continue
      const { meaning, turned } = meaningOf(node, numberOf)
      const threshold = found.get(meaning) ?? {
        node: turned ? notTurned(node) : node,
        rights: [],
        yes: false,
        no: false,
      }
      found.set(meaning, threshold)
      if (!threshold.rights.includes(right.id)) threshold.rights.push(right.id)
      const sides = shown.get(node)
      if (turned ? sides?.no : sides?.yes) threshold.yes = true
      if (turned ? sides?.yes : sides?.no) threshold.no = true
    }
  }
  return [...found.values()]
}

function notTurned(node: Compare): Compare {
  return { ...node, by: node.by === 'lt' ? 'gte' : 'lte' }
}

/** Thresholds of which no case shows one of the sides. */
export function unguardedBoundaries(law: Law): Fault[] {
  return thresholdsOf(law).flatMap(({ node, rights, yes, no }) => {
    if (yes && no) return []
    const missing = yes ? 'no case where it is false' : no ? 'no case where it is true' : 'no case on either side'
    return [{ kind: 'unguarded-boundary', where: rights.join(', '), what: `${describe(node)}: ${missing}` }]
  })
}
