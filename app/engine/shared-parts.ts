/** Parts of the rules that stand in several places: what they say of a household is worked out once. */
import type { Expr } from './expression'
import { childrenOf, readsItem } from './walk'

/** With as many nodes it is cheaper to remember a result than to find it again. */
const WORTH_KEEPING = 4

interface Known {
  readonly id: number
  readonly nodes: number
  times: number
}

/** What a node says: its own words, and the numbers of its parts, which were numbered before it. Alike nodes get the same text. */
function signatureOf(expr: Expr, parts: readonly Known[]): string {
  let text: string = expr.kind
  for (const value of Object.values(expr) as unknown[]) {
    if (typeof value !== 'object') text += `|${String(value)}`
    else if (Array.isArray(value) && typeof value[0] !== 'object') text += `|${JSON.stringify(value)}`
  }
  for (const { id } of parts) text += `,${id}`
  return text
}

/** Parts that are worth keeping, with a number for each; parts that say the same have the same number. */
export interface SharedParts {
  /** What is worked out once for a household. */
  readonly ofHousehold: ReadonlyMap<Expr, number>
  /** What reads an item of a list belongs to that item, and is worked out once for each. */
  readonly ofItem: ReadonlyMap<Expr, number>
}

/** Finds the parts that are worth keeping. */
export function sharedParts(exprs: readonly Expr[]): SharedParts {
  const bySignature = new Map<string, Known>()
  const byNode = new Map<Expr, Known>()
  const visit = (expr: Expr): Known => {
    let known = byNode.get(expr)
    if (known) {
      known.times += 1
      return known
    }
    const parts = childrenOf(expr).map(visit)
    const signature = signatureOf(expr, parts)
    known = bySignature.get(signature)
    if (!known) {
      known = { id: bySignature.size, nodes: parts.reduce((sum, { nodes }) => sum + nodes, 'list' in expr ? WORTH_KEEPING : 1), times: 0 }
      bySignature.set(signature, known)
    }
    known.times += 1
    byNode.set(expr, known)
    return known
  }
  exprs.forEach(visit)
  const worth = [...byNode].filter(([, { times, nodes }]) => times >= 2 && nodes >= WORTH_KEEPING)
  return {
    ofHousehold: numbered(worth.filter(([expr]) => !readsItem(expr))),
    ofItem: numbered(worth.filter(([expr]) => readsItem(expr))),
  }
}

function numbered(parts: readonly (readonly [Expr, Known])[]): ReadonlyMap<Expr, number> {
  const places = new Map<Known, number>()
  const shared = new Map<Expr, number>()
  for (const [expr, known] of parts) {
    const place = places.get(known) ?? places.size
    places.set(known, place)
    shared.set(expr, place)
  }
  return shared
}
