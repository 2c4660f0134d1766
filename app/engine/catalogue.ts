/** A set of rights with their figures, in an order in which each right comes after the ones it follows. */
import type { Expr } from './expression'
import type { FactTypes } from './facts'
import type { Parameters, Tables } from './parameters'
import type { Right } from './right'
import { sharedParts } from './shared-parts'
import { childrenOf } from './walk'

export interface Catalogue {
  readonly facts: FactTypes
  readonly rights: readonly Right[]
  readonly parameters: Parameters
  readonly tables: Tables
  /** Places (in `rights`) of the rights that a right follows, near and far, by right id. */
  readonly followed: ReadonlyMap<string, readonly string[]>
  /** Parts that stand in several places and are worth working out only once for a household, each with a number of its own. */
  readonly shared: ReadonlyMap<Expr, number>
  /** Parts that read an item of a list and are worth working out only once for each item. */
  readonly sharedOfItem: ReadonlyMap<Expr, number>
}

/** Every expression of a right. */
export function expressionsOf(right: Right): Expr[] {
  return [
    ...right.conditions.flatMap(({ holds, applies }) => [holds, applies].filter((expr) => expr !== undefined)),
    ...right.askPerson.map(({ when }) => when),
    ...right.amounts.flatMap(({ value, shownWhen }) => (shownWhen ? [value, shownWhen] : [value])),
    ...right.deadlines.flatMap(({ on, when }) => (when ? [on, when] : [on])),
    ...(right.concerns ? [{ kind: 'some', ...right.concerns } as const] : []),
  ]
}

function followedBy(right: Right): string[] {
  const found = new Set<string>()
  const seen = new Set<Expr>()
  const visit = (expr: Expr) => {
    if (seen.has(expr)) return
    seen.add(expr)
    if (expr.kind === 'follows') found.add(expr.right)
    childrenOf(expr).forEach(visit)
  }
  expressionsOf(right).forEach(visit)
  return [...found]
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
    for (const id of direct.get(right.id) as string[]) place(byId.get(id) as Right)
    state.set(right.id, 'done')
    ordered.push(right)
  }
  rights.forEach(place)
  const parts = sharedParts(ordered.flatMap(expressionsOf))
  const followed = new Map<string, readonly string[]>()
  for (const right of ordered) {
    const near = direct.get(right.id) as string[]
    followed.set(right.id, [...new Set(near.flatMap((id) => [...(followed.get(id) as readonly string[]), id]))])
  }
  return {
    facts,
    rights: ordered,
    parameters: Object.assign({}, shared.parameters, ...rights.map((right) => right.parameters)) as Parameters,
    tables: Object.assign({}, shared.tables, ...rights.map((right) => right.tables ?? {})) as Tables,
    followed,
    shared: parts.ofHousehold,
    sharedOfItem: parts.ofItem,
  }
}

/** Some rights of a catalogue, with those that they follow; what they share with others is as it was. */
export function partOfCatalogue(catalogue: Catalogue, ids: Iterable<string>): Catalogue {
  const wanted = new Set([...ids].flatMap((id) => [id, ...(catalogue.followed.get(id) ?? [])]))
  return { ...catalogue, rights: catalogue.rights.filter(({ id }) => wanted.has(id)) }
}
