/** Parts of the law that several tools look at. */
import { type Catalogue, defineCatalogue, expressionsOf } from '~/engine/catalogue'
import type { Expr } from '~/engine/expression'
import type { Parameters, Tables } from '~/engine/parameters'
import type { Right } from '~/engine/right'
import { childrenOf } from '~/engine/walk'
import type { Law, WordTree } from './law'

/** Entries of the rights' words that are looked into, in this order, for what a right does not say itself. */
export const SHARED_WORDS = ['_shared', '_no-home', '_lease'] as const

/** Every node below expressions, each once. */
export function nodesBelow(exprs: readonly Expr[]): readonly Expr[] {
  const found = new Set<Expr>()
  const visit = (expr: Expr) => {
    if (found.has(expr)) return
    found.add(expr)
    childrenOf(expr).forEach(visit)
  }
  exprs.forEach(visit)
  return [...found]
}

/** Every node of a right's expressions, each once. */
export function nodesOf(right: Right): readonly Expr[] {
  return nodesBelow(expressionsOf(right))
}

/** The rights that a right leans on, by id, each once. */
export function followedBy(right: Right): readonly string[] {
  return [...new Set(nodesOf(right).flatMap((node) => (node.kind === 'follows' ? [node.right] : [])))]
}

export function parametersOf({ rights, shared }: Law): Parameters {
  return Object.assign({}, shared.parameters, ...rights.map(({ parameters }) => parameters)) as Parameters
}

export function tablesOf({ rights, shared }: Law): Tables {
  return Object.assign({}, shared.tables, ...rights.map(({ tables }) => tables ?? {})) as Tables
}

/** Every text of a tree of words. */
export function textsOf(tree: WordTree): readonly string[] {
  return Object.values(tree).flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    return Array.isArray(entry) ? (entry as readonly string[]) : textsOf(entry as WordTree)
  })
}

const PLACEHOLDER = /\{\{([^}]+)\}\}/g

/** The figures that texts name (`{{is.minAge}}`), each once. */
export function figuresNamed(tree: WordTree): readonly string[] {
  return [
    ...new Set(textsOf(tree).flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim()))),
  ]
}

/** A catalogue for each right of the law: the right, last, after those that it leans on. What they say hangs on no other. */
export function ownCatalogues(law: Law): ReadonlyMap<string, Catalogue> {
  const whole = defineCatalogue(law.facts, law.rights, law.shared)
  return new Map(
    whole.rights.map((right) => {
      const wanted = new Set([...(whole.followed.get(right.id) ?? []), right.id])
      return [
        right.id,
        defineCatalogue(
          law.facts,
          whole.rights.filter(({ id }) => wanted.has(id)),
          whole,
        ),
      ]
    }),
  )
}
