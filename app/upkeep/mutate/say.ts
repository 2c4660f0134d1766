/** An expression on one line, for whoever reads a list of changes: short, not complete. */
import type { Comparison, Expr } from '~/engine/expression'

const SIGNS: Record<Comparison, string> = { lt: '<', lte: '≤', gt: '>', gte: '≥', eq: '=' }
const MOST = 110

function list(of: readonly Expr[]): string {
  return of.map(whole).join(', ')
}

function whole(expr: Expr): string {
  switch (expr.kind) {
    case 'all':
    case 'any':
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return `${expr.kind}(${list(expr.of)})`
    case 'atLeast':
      return `atLeast ${expr.parameter} of (${list(expr.of)})`
    case 'not':
      return `not ${whole(expr.of)}`
    case 'personIfKnown':
      return `personIfKnown(${whole(expr.of)})`
    case 'clause':
    case 'named':
      return `«${expr.id}»`
    case 'unsettled':
      return `unsettled ${expr.id}`
    case 'is':
      return `${expr.path} is ${expr.values.join('|')}`
    case 'includes':
      return `${expr.path} has ${expr.values.join('|')}`
    case 'none':
    case 'absent':
      return `${expr.kind} ${expr.path}`
    case 'compare':
      return `${whole(expr.left)} ${SIGNS[expr.by]} ${whole(expr.right)}`
    case 'some':
    case 'every':
    case 'count':
      return `${expr.kind} ${expr.list}(${whole(expr.where)})`
    case 'total':
      return `total ${expr.list}(${whole(expr.value)} where ${whole(expr.where)})`
    case 'follows':
      return `follows ${expr.right}${expr.heldBy ? ` or ${whole(expr.heldBy)}` : ''}`
    case 'fact':
    case 'date':
      return expr.path
    case 'parameter':
      return expr.id
    case 'difference':
      return `(${whole(expr.left)} − ${whole(expr.right)})`
    case 'quotient':
      return `(${whole(expr.left)} ÷ ${whole(expr.right)})`
    case 'percent':
      return `${whole(expr.rate)} % of ${whole(expr.of)}`
    case 'rounded':
      return `rounded ${expr.to}(${whole(expr.of)})`
    case 'span':
      return `${expr.unit} from ${whole(expr.from)} to ${whole(expr.to)}`
    case 'later':
      return `${whole(expr.date)} + ${whole(expr.by)} ${expr.unit}`
    case 'startOf':
      return `start of ${expr.unit} of ${whole(expr.date)}`
    case 'choose':
      return `choose(${expr.cases.map(({ when, then }) => `${whole(when)}: ${whole(then)}`).join('; ')}; ${whole(expr.otherwise)})`
    case 'given':
      return `${expr.path} or else ${whole(expr.otherwise)}`
    case 'lookUp':
      return `${expr.table} at ${whole(expr.at)}`
    case 'person':
    case 'yes':
    case 'no':
    case 'asOf':
    case 'zero':
      return expr.kind
  }
}

export function say(expr: Expr): string {
  const text = whole(expr)
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`
}
