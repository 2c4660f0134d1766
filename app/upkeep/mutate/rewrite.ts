/** Changing one part of a right: everything that holds the part is made anew, everything else stays the very same object. */
import type { Expr, NumberExpr, TruthExpr } from '~/engine/expression'
import type { Right } from '~/engine/right'

/** The expression with a part exchanged; itself where the part does not stand in it. */
export interface Rewrite {
  truth(expr: TruthExpr): TruthExpr
  number(expr: NumberExpr): NumberExpr
}

/** @param parts what takes the place of what: a truth for a truth, a number for a number */
export function rewriteOf(parts: ReadonlyMap<Expr, Expr>): Rewrite {
  const done = new Map<Expr, Expr>(parts)
  const once = <T extends Expr>(expr: T, make: () => T): T => {
    let made = done.get(expr)
    if (!made) {
      made = make()
      done.set(expr, made)
    }
    return made as T
  }
  const truth = (expr: TruthExpr): TruthExpr => once(expr, () => truthWith(expr, { truth, number }))
  const number = (expr: NumberExpr): NumberExpr => once(expr, () => numberWith(expr, { truth, number }))
  return { truth, number }
}

function mapped<T extends Expr>(of: readonly T[], change: (expr: T) => T): readonly T[] {
  const made = of.map(change)
  return made.some((expr, index) => expr !== of[index]) ? made : of
}

function truthWith(expr: TruthExpr, { truth, number }: Rewrite): TruthExpr {
  switch (expr.kind) {
    case 'all':
    case 'any':
    case 'atLeast': {
      const of = mapped(expr.of, truth)
      return of === expr.of ? expr : { ...expr, of }
    }
    case 'not':
    case 'personIfKnown':
    case 'clause': {
      const of = truth(expr.of)
      return of === expr.of ? expr : { ...expr, of }
    }
    case 'compare': {
      const left = number(expr.left)
      const right = number(expr.right)
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right }
    }
    case 'some':
    case 'every': {
      const where = truth(expr.where)
      return where === expr.where ? expr : { ...expr, where }
    }
    case 'follows': {
      const heldBy = expr.heldBy && truth(expr.heldBy)
      return heldBy === expr.heldBy ? expr : { ...expr, heldBy }
    }
    default:
      return expr
  }
}

function numberWith(expr: NumberExpr, { truth, number }: Rewrite): NumberExpr {
  switch (expr.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest': {
      const of = mapped(expr.of, number)
      return of === expr.of ? expr : { ...expr, of }
    }
    case 'difference':
    case 'quotient': {
      const left = number(expr.left)
      const right = number(expr.right)
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right }
    }
    case 'percent': {
      const rate = number(expr.rate)
      const of = number(expr.of)
      return rate === expr.rate && of === expr.of ? expr : { ...expr, rate, of }
    }
    case 'rounded':
    case 'named': {
      const of = number(expr.of)
      return of === expr.of ? expr : { ...expr, of }
    }
    case 'span': {
      const from = number(expr.from)
      const to = number(expr.to)
      return from === expr.from && to === expr.to ? expr : { ...expr, from, to }
    }
    case 'later': {
      const date = number(expr.date)
      const by = number(expr.by)
      return date === expr.date && by === expr.by ? expr : { ...expr, date, by }
    }
    case 'startOf': {
      const date = number(expr.date)
      return date === expr.date ? expr : { ...expr, date }
    }
    case 'count': {
      const where = truth(expr.where)
      return where === expr.where ? expr : { ...expr, where }
    }
    case 'total': {
      const where = truth(expr.where)
      const value = number(expr.value)
      return where === expr.where && value === expr.value ? expr : { ...expr, where, value }
    }
    case 'choose': {
      const cases = expr.cases.map((each) => {
        const when = truth(each.when)
        const then = number(each.then)
        return when === each.when && then === each.then ? each : { when, then }
      })
      const otherwise = number(expr.otherwise)
      const isSame = otherwise === expr.otherwise && cases.every((each, index) => each === expr.cases[index])
      return isSame ? expr : { ...expr, cases, otherwise }
    }
    case 'given': {
      const otherwise = number(expr.otherwise)
      return otherwise === expr.otherwise ? expr : { ...expr, otherwise }
    }
    case 'lookUp': {
      const at = number(expr.at)
      return at === expr.at ? expr : { ...expr, at }
    }
    default:
      return expr
  }
}

/** A right with a part exchanged wherever it stands. */
export function rewriteRight(right: Right, { truth, number }: Rewrite): Right {
  return {
    ...right,
    conditions: right.conditions.map((each) => ({
      ...each,
      ...(each.holds && { holds: truth(each.holds) }),
      ...(each.applies && { applies: truth(each.applies) }),
    })),
    askPerson: right.askPerson.map((each) => ({ ...each, when: truth(each.when) })),
    amounts: right.amounts.map((each) => ({
      ...each, value: number(each.value), ...(each.shownWhen && { shownWhen: truth(each.shownWhen) }),
    })),
    deadlines: right.deadlines.map((each) => ({ ...each, on: number(each.on), ...(each.when && { when: truth(each.when) }) })),
    ...(right.concerns && { concerns: { ...right.concerns, where: truth(right.concerns.where) } }),
  }
}
