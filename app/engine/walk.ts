/** Walking an expression: its parts, the facts it reads and the figures it uses. */
import type { Expr } from './expression'

/** The expressions directly inside one. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return expr.of
    case 'not':
    case 'personIfKnown':
    case 'clause':
    case 'rounded':
    case 'named':
      return [expr.of]
    case 'compare':
    case 'difference':
    case 'quotient':
      return [expr.left, expr.right]
    case 'some':
    case 'every':
    case 'count':
      return [expr.where]
    case 'total':
      return [expr.where, expr.value]
    case 'follows':
      return expr.heldBy ? [expr.heldBy] : []
    case 'percent':
      return [expr.rate, expr.of]
    case 'span':
      return [expr.from, expr.to]
    case 'later':
      return [expr.date, expr.by]
    case 'startOf':
      return [expr.date]
    case 'choose':
      return [...expr.cases.flatMap(({ when, then }) => [when, then]), expr.otherwise]
    case 'given':
      return [expr.otherwise]
    case 'lookUp':
      return [expr.at]
    case 'person':
    case 'yes':
    case 'no':
    case 'unsettled':
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
    case 'fact':
    case 'date':
    case 'asOf':
    case 'zero':
    case 'parameter':
      return []
  }
}

/** A measure of an expression, made from those of its parts and remembered. */
function measure<T>(of: (expr: Expr, parts: readonly T[]) => T): (expr: Expr) => T {
  const known = new WeakMap<Expr, { readonly value: T }>()
  const find = (expr: Expr): T => {
    let found = known.get(expr)
    if (!found) {
      found = { value: of(expr, childrenOf(expr).map(find)) }
      known.set(expr, found)
    }
    return found.value
  }
  return find
}

/** How many nodes an expression has. */
export const sizeOf = measure<number>((_expr, parts) => parts.reduce((sum, size) => sum + size, 1))

const READS: ReadonlySet<Expr['kind']> = new Set<Expr['kind']>([
  'is', 'includes', 'none', 'absent', 'some', 'every', 'count', 'total', 'follows', 'fact', 'date', 'given',
])

/** Whether an expression reads anything of the household. */
export const readsFacts = measure<boolean>((expr, parts) => READS.has(expr.kind) || parts.includes(true))

/** Whether a part reads a field of an item, so that it means another thing for each. What stands in a list reads the items of that one. */
export const readsItem = measure<boolean>((expr, parts) => {
  if ('list' in expr) return expr.list.startsWith('@')
  return ('path' in expr && expr.path.startsWith('@')) || parts.includes(true)
})

/** Whether an expression hangs on the day itself, beside the figures of the day. */
export const readsDay = measure<boolean>((expr, parts) => expr.kind === 'asOf' || parts.includes(true))

/** Parts that were looked at already, by the list in which they stand: rules name many of their parts more than once. */
type Seen = Map<string, Set<Expr>>

function isNew(expr: Expr, list: string, seen: Seen): boolean {
  const here = seen.get(list) ?? new Set<Expr>()
  seen.set(list, here)
  if (here.has(expr)) return false
  here.add(expr)
  return true
}

/** @param list the list in which it stands; empty outside of lists */
function visit(expr: Expr, list: string, seen: Seen, found: (path: string) => void): void {
  if (!isNew(expr, list, seen)) return
  const named = (path: string) => (path === '@' ? list : path.startsWith('@.') ? `${list}[]${path.slice(1)}` : path)
  if ('path' in expr) found(named(expr.path))
  else if ('list' in expr) found(expr.list)
  else if (expr.kind === 'follows') found('currentBenefits')
  const inner = 'list' in expr ? expr.list : list
  for (const child of childrenOf(expr)) visit(child, inner, seen, found)
}

/** The paths of all facts that expressions read, each once, in the order of reading; fields of items as `children[].birthDate`. */
export function factsRead(exprs: readonly Expr[]): string[] {
  const paths = new Set<string>()
  const seen: Seen = new Map()
  for (const expr of exprs) visit(expr, '', seen, (path) => paths.add(path))
  return [...paths]
}

/** The ids of all figures that expressions use. */
export function figuresUsed(exprs: readonly Expr[]): string[] {
  const ids = new Set<string>()
  const seen = new Set<Expr>()
  const look = (expr: Expr) => {
    if (seen.has(expr)) return
    seen.add(expr)
    if (expr.kind === 'parameter') ids.add(expr.id)
    if (expr.kind === 'atLeast') ids.add(expr.parameter)
    if (expr.kind === 'lookUp') ids.add(expr.table)
    childrenOf(expr).forEach(look)
  }
  exprs.forEach(look)
  return [...ids]
}
