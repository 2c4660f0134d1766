/** Which expressions say the same, wherever they stand. */
import type { Expr } from '~/engine/expression'
import { childrenOf } from '~/engine/walk'

/** Gives expressions numbers: those that are built alike get the same one. */
export function numberer(): (expr: Expr) => number {
  const byMeaning = new Map<string, number>()
  const byNode = new WeakMap<Expr, number>()
  const numberOf = (expr: Expr): number => {
    const known = byNode.get(expr)
    if (known !== undefined) return known
    const parts = childrenOf(expr).map(numberOf)
    const own = Object.entries(expr).filter(([, value]) => !isPart(value))
    const meaning = JSON.stringify([own, parts])
    const number = byMeaning.get(meaning) ?? byMeaning.size
    byMeaning.set(meaning, number)
    byNode.set(expr, number)
    return number
  }
  return numberOf
}

/** Whether a field of an expression holds parts of it, which have numbers of their own. */
function isPart(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] !== 'object')
}
