/** Tables whose steps begin on days of the calendar. */
import { expressionsOf } from '~/engine/catalogue'
import type { NumberExpr } from '~/engine/expression'
import type { Right } from '~/engine/right'
import { nodesBelow } from './parts'

/** Whether a number is a day of the calendar. */
function isDay(expr: NumberExpr): boolean {
  switch (expr.kind) {
    case 'date':
    case 'asOf':
    case 'later':
    case 'startOf':
      return true
    case 'choose':
      return isDay(expr.otherwise)
    case 'named':
      return isDay(expr.of)
    default:
      return false
  }
}

/** The tables that are looked up by a day. */
export function tablesByDay(rights: readonly Right[]): ReadonlySet<string> {
  const nodes = nodesBelow(rights.flatMap(expressionsOf))
  return new Set(nodes.flatMap((node) => (node.kind === 'lookUp' && isDay(node.at) ? [node.table] : [])))
}
