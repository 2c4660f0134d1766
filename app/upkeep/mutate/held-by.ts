/** What several rights say in the same words: parts that are written down once and used by many, and figures of many. */
import { expressionsOf } from '~/engine/catalogue'
import type { Expr } from '~/engine/expression'
import type { Right } from '~/engine/right'
import { childrenOf, figuresUsed, sizeOf } from '~/engine/walk'
import { type NormalForm, normalForms } from './normal-form'

/** A part with as many nodes was hardly written down twice by chance. */
const LONG_ENOUGH = 4

/** How many rights hold a part, by its word, and use a figure, by its id. */
export interface HeldBy {
  readonly parts: ReadonlyMap<string, number>
  readonly figures: ReadonlyMap<string, number>
}

export function heldBy(rights: readonly Right[], normal: NormalForm = normalForms()): HeldBy {
  const parts = new Map<string, number>()
  const figures = new Map<string, number>()
  const more = (counts: Map<string, number>, keys: Iterable<string>) => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const right of rights) {
    const words = new Set<string>()
    const seen = new Set<Expr>()
    const visit = (expr: Expr) => {
      if (seen.has(expr)) return
      seen.add(expr)
      if (sizeOf(expr) >= LONG_ENOUGH) words.add(normal(expr))
      childrenOf(expr).forEach(visit)
    }
    expressionsOf(right).forEach(visit)
    more(parts, words)
    more(figures, figuresUsed(expressionsOf(right)))
  }
  return { parts, figures }
}

/** The nodes that stand in a right outside of everything that other rights hold too. */
export function ownParts(right: Right, { parts }: HeldBy, normal: NormalForm): ReadonlySet<Expr> {
  const own = new Set<Expr>()
  const visit = (expr: Expr) => {
    if (own.has(expr) || (parts.get(normal(expr)) ?? 0) > 1) return
    own.add(expr)
    childrenOf(expr).forEach(visit)
  }
  expressionsOf(right).forEach(visit)
  return own
}
