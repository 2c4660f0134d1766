/** Everything that can be changed in one number, but for the figures themselves (`figure-changes`). */
import { fact, minus, parameter, product, sum, yes } from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { say } from './say'
import { type Change, withoutEach } from './truth-changes'

/** The one that a day or a term is moved by; the law has no figure for it, so it is laid beside the figures (`OwnLaw`). */
export const ONE = 'mutation.one'

const ROUNDED = { nearest: ['down', 'up'], down: ['up'], up: ['down'] } as const

type Of<K extends NumberExpr['kind']> = Extract<NumberExpr, { kind: K }>
type Changes = readonly Change<NumberExpr>[]

function change(what: string, expr: NumberExpr, by: NumberExpr, from = say(expr), to = say(by)): Change<NumberExpr> {
  return { what, from, to, by }
}

function partsDropped(expr: Of<'sum' | 'product' | 'smallest' | 'largest'>): Changes {
  if (expr.of.length < 2) return []
  return withoutEach(expr.of).map(({ left, dropped }) =>
    change(`part of ${expr.kind} dropped`, expr, { ...expr, of: left }, say(dropped), 'nothing'),
  )
}

function joinedChanges(expr: Of<'sum' | 'product' | 'smallest' | 'largest'>): Changes {
  const [first, ...rest] = expr.of
  if (!first || rest.length === 0) return []
  switch (expr.kind) {
    case 'sum':
      return [...partsDropped(expr), change('sum → difference', expr, minus(first, sum(...rest)))]
    case 'product':
      return [...partsDropped(expr), change('product → sum', expr, sum(...expr.of))]
    case 'smallest':
      return [...partsDropped(expr), change('smallest → largest', expr, { ...expr, kind: 'largest' })]
    case 'largest':
      return [...partsDropped(expr), change('largest → smallest', expr, { ...expr, kind: 'smallest' })]
  }
}

function chooseChanges(expr: Of<'choose'>): Changes {
  return withoutEach(expr.cases).map(({ left, dropped }) =>
    change('case dropped', expr, { ...expr, cases: left }, `${say(dropped.when)}: ${say(dropped.then)}`, 'nothing'),
  )
}

export function numberChanges(expr: NumberExpr): Changes {
  switch (expr.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return joinedChanges(expr)
    case 'difference':
      return [change('difference → sum', expr, sum(expr.left, expr.right)), change('what is taken off dropped', expr, expr.left)]
    case 'quotient':
      return [change('quotient → product', expr, product(expr.left, expr.right)), change('divisor dropped', expr, expr.left)]
    case 'percent':
      return [change('percent dropped', expr, expr.of)]
    case 'rounded':
      return [
        change('rounding dropped', expr, expr.of),
        ...ROUNDED[expr.to].map((to) => change('rounding', expr, { ...expr, to })),
      ]
    case 'span':
      return expr.unit === 'months' || expr.unit === 'calendarMonths'
        ? [change('months counted otherwise', expr, { ...expr, unit: expr.unit === 'months' ? 'calendarMonths' : 'months' })]
        : []
    case 'later':
      return [change('offset', expr, { ...expr, by: sum(expr.by, parameter(ONE)) }, say(expr), `${say(expr)} and 1 more`)]
    case 'startOf':
      return [change('start of the period dropped', expr, expr.date)]
    case 'count':
    case 'total':
      return expr.where.kind === 'yes' ? [] : [change('which of the list dropped', expr, { ...expr, where: yes })]
    case 'choose':
      return chooseChanges(expr)
    case 'given':
      return [
        change('what was told does not count', expr, expr.otherwise),
        change('what is computed does not count', expr, fact(expr.path)),
      ]
    case 'named':
    case 'lookUp':
    case 'fact':
    case 'date':
    case 'asOf':
    case 'zero':
    case 'parameter':
      return []
  }
}
