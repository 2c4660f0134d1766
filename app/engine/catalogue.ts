/** A set of rights with their figures, in an order in which each right comes after the ones it follows. */
import type { Expr } from './expression'
import type { FactTypes } from './facts'
import type { Parameters, Tables } from './parameters'
import type { Right } from './right'
import { childrenOf, factsRead } from './walk'

export interface Catalogue {
  readonly facts: FactTypes
  readonly rights: readonly Right[]
  readonly parameters: Parameters
  readonly tables: Tables
  /** Places (in `rights`) of the rights that a right follows, near and far, by right id. */
  readonly followed: ReadonlyMap<string, readonly string[]>
  /** Parts that stand in several places and are worth working out only once for a household, each with a number of its own. */
  readonly shared: ReadonlyMap<Expr, number>
}

/** Every expression of a right. */
export function expressionsOf(right: Right): Expr[] {
  return [
    ...right.conditions.flatMap(({ holds, applies }) => [holds, applies].filter((expr) => expr !== undefined)),
    ...right.askPerson.map(({ when }) => when),
    ...right.amounts.flatMap(({ value, shownWhen }) => (shownWhen ? [value, shownWhen] : [value])),
    ...right.deadlines.flatMap(({ on, when }) => (when ? [on, when] : [on])),
  ]
}

function followedBy(right: Right): string[] {
  const found = new Set<string>()
  const visit = (expr: Expr) => {
    if (expr.kind === 'follows') found.add(expr.right)
    childrenOf(expr).forEach(visit)
  }
  expressionsOf(right).forEach(visit)
  return [...found]
}

/** As many nodes make it cheaper to remember a result than to find it again. */
const WORTH_KEEPING = 4

const LISTS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>(['some', 'every', 'count', 'total'])

/** Whether a part reads a field of an item, so that it means another thing for each. */
function readsItem(expr: Expr): boolean {
  return factsRead([expr]).some((path) => path.startsWith('[]'))
}

/** The parts that several places use, outside of lists: one node is one meaning, wherever it stands. */
function sharedParts(rights: readonly Right[]): ReadonlyMap<Expr, number> {
  const nodes = new Map<Expr, number>()
  const found = new Map<Expr, number>()
  const visit = (expr: Expr): number => {
    const known = nodes.get(expr)
    if (known !== undefined) {
      if (known >= WORTH_KEEPING && !found.has(expr) && !readsItem(expr)) found.set(expr, found.size)
      return known
    }
    let count = LISTS.has(expr.kind) ? WORTH_KEEPING : 1
    // What stands inside a list belongs to one item and is never kept.
    if (!LISTS.has(expr.kind)) for (const child of childrenOf(expr)) count += visit(child)
    nodes.set(expr, count)
    return count
  }
  for (const right of rights) expressionsOf(right).forEach(visit)
  return found
}

/**
 * Puts rights in an order of evaluation.
 * @throws when rights follow each other in a circle, or two share an id: a mistake in the rules, not in the answers.
 */
export function defineCatalogue(facts: FactTypes, rights: readonly Right[], shared: { parameters: Parameters; tables: Tables }): Catalogue {
  const byId = new Map(rights.map((right) => [right.id, right]))
  if (byId.size !== rights.length) throw new Error('Two rights share an id')
  const direct = new Map(rights.map((right) => [right.id, followedBy(right).filter((id) => byId.has(id))]))
  const ordered: Right[] = []
  const state = new Map<string, 'open' | 'done'>()
  const place = (right: Right) => {
    if (state.get(right.id) === 'done') return
    if (state.get(right.id) === 'open') throw new Error(`Rights follow each other in a circle at ${right.id}`)
    state.set(right.id, 'open')
    for (const id of direct.get(right.id) ?? []) place(byId.get(id) as Right)
    state.set(right.id, 'done')
    ordered.push(right)
  }
  rights.forEach(place)
  const followed = new Map<string, readonly string[]>()
  for (const right of ordered) {
    const near = direct.get(right.id) ?? []
    followed.set(right.id, [...new Set(near.flatMap((id) => [...(followed.get(id) ?? []), id]))])
  }
  return {
    facts,
    rights: ordered,
    parameters: Object.assign({}, shared.parameters, ...rights.map((right) => right.parameters)) as Parameters,
    tables: Object.assign({}, shared.tables, ...rights.map((right) => right.tables ?? {})) as Tables,
    followed,
    shared: sharedParts(ordered),
  }
}
