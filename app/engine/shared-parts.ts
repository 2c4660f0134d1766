/** Parts of the rules that stand in several places: what they say of a household is worked out once. */
import type { Expr } from './expression'
import { childrenOf, factsRead } from './walk'

/** With as many nodes it is cheaper to remember a result than to find it again. */
const WORTH_KEEPING = 4

const LISTS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>(['some', 'every', 'count', 'total'])

interface Known {
  readonly id: number
  readonly nodes: number
  times: number
}

/** What a node says: its own words, and the numbers of its parts where they have some. Alike nodes get the same text. */
function signatureOf(expr: Expr, numberOf: (part: Expr) => number | undefined): string {
  const numbers = new Map<unknown, number>()
  for (const part of childrenOf(expr)) {
    const number = numberOf(part)
    if (number !== undefined) numbers.set(part, number)
  }
  return JSON.stringify(expr, (key, value: unknown) => (key === '' ? value : (numbers.get(value) ?? value)))
}

/**
 * Finds the parts that are worth keeping, with a number for each; parts that say the same have the same number.
 * What stands inside a list belongs to one item and is never kept.
 */
export function sharedParts(exprs: readonly Expr[]): ReadonlyMap<Expr, number> {
  const bySignature = new Map<string, Known>()
  const byNode = new Map<Expr, Known>()
  const visit = (expr: Expr): Known => {
    let known = byNode.get(expr)
    if (known) {
      known.times += 1
      return known
    }
    let nodes = LISTS.has(expr.kind) ? WORTH_KEEPING : 1
    for (const part of childrenOf(expr)) nodes += LISTS.has(expr.kind) ? 0 : visit(part).nodes
    const signature = signatureOf(expr, (part) => (LISTS.has(expr.kind) ? undefined : byNode.get(part)?.id))
    known = bySignature.get(signature) ?? { id: bySignature.size, nodes, times: 0 }
    known.times += 1
    bySignature.set(signature, known)
    byNode.set(expr, known)
    return known
  }
  exprs.forEach(visit)
  const places = new Map<Known, number>()
  const shared = new Map<Expr, number>()
  for (const [expr, known] of byNode) {
    if (known.times < 2 || known.nodes < WORTH_KEEPING || readsItem(expr)) continue
    const place = places.get(known) ?? places.size
    places.set(known, place)
    shared.set(expr, place)
  }
  return shared
}

/** Whether a part reads a field of an item, so that it means another thing for each. */
function readsItem(expr: Expr): boolean {
  return factsRead([expr]).some((path) => path.startsWith('[]'))
}
