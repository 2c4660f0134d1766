/** An expression as a reader of the rules would say it: short, on one line. */
import type { Expr } from '~/engine/expression'

const SIGNS = { lt: '<', lte: '≤', gt: '>', gte: '≥', eq: '=' } as const
const JOINTS = { sum: ' + ', product: ' × ', all: ' and ', any: ' or ' } as const

export function describe(expr: Expr): string {
  const list = (of: readonly Expr[]) => of.map(describe).join(', ')
  switch (expr.kind) {
    case 'fact':
    case 'date':
      return expr.path
    case 'parameter':
      return expr.id
    case 'asOf':
      return 'today'
    case 'zero':
      return '0'
    case 'compare':
      return `${describe(expr.left)} ${SIGNS[expr.by]} ${describe(expr.right)}`
    case 'sum':
    case 'product':
    case 'all':
    case 'any':
      return `(${expr.of.map(describe).join(JOINTS[expr.kind])})`
    case 'difference':
      return `(${describe(expr.left)} − ${describe(expr.right)})`
    case 'quotient':
      return `(${describe(expr.left)} ÷ ${describe(expr.right)})`
    case 'percent':
      return `${describe(expr.rate)} % of ${describe(expr.of)}`
    case 'smallest':
    case 'largest':
      return `${expr.kind}(${list(expr.of)})`
    case 'rounded':
      return `rounded(${describe(expr.of)})`
    case 'span':
      return `${expr.unit}(${describe(expr.from)} … ${describe(expr.to)})`
    case 'later':
      return `${describe(expr.date)} + ${describe(expr.by)} ${expr.unit}`
    case 'startOf':
      return `start of ${expr.unit} of ${describe(expr.date)}`
    case 'count':
      return expr.where.kind === 'yes' ? `count(${expr.list})` : `count(${expr.list}: ${describe(expr.where)})`
    case 'total':
      return `total(${expr.list}: ${describe(expr.value)})`
    case 'some':
    case 'every':
      return `${expr.kind}(${expr.list}: ${describe(expr.where)})`
    case 'choose':
      return `choose(${[...expr.cases.map(({ then }) => then), expr.otherwise].map(describe).join(' | ')})`
    case 'given':
      return `${expr.path} or else ${describe(expr.otherwise)}`
    case 'named':
    case 'clause':
    case 'unsettled':
      return `“${expr.id}”`
    case 'lookUp':
      return `${expr.table}[${describe(expr.at)}]`
    case 'is':
    case 'includes':
      return `${expr.path} ${expr.kind} ${expr.values.join(' / ')}`
    case 'none':
    case 'absent':
      return `${expr.path} ${expr.kind}`
    case 'not':
      return `not ${describe(expr.of)}`
    case 'personIfKnown':
      return `person if ${describe(expr.of)}`
    case 'atLeast':
      return `at least ${expr.parameter} of (${list(expr.of)})`
    case 'follows':
      return `follows ${expr.right}`
    case 'person':
    case 'yes':
    case 'no':
      return expr.kind
  }
}
