/** The explaining evaluator: walks a tree and leaves a trace. It is the reference for every other way of evaluating. */
import type { NumberExpr, TruthExpr } from './expression'
import type { FactRecord } from './facts'
import { explainArithmetic } from './nodes/arithmetic'
import { explainChoose } from './nodes/choose'
import { explainCompare } from './nodes/compare'
import { explainDates } from './nodes/dates'
import { explainFactTest } from './nodes/fact-test'
import { explainFollows } from './nodes/follows'
import { explainFold, explainQuantifier } from './nodes/lists'
import { explainLogic } from './nodes/logic'
import { explainValue } from './nodes/values'
import type { Figures } from './parameters'
import type { Followed, Scope } from './scope'
import type { NumberTrace, TruthTrace } from './trace'

export function explainTruth(expr: TruthExpr, scope: Scope): TruthTrace {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
      return explainFactTest(expr, scope)
    case 'compare':
      return explainCompare(expr, scope)
    case 'some':
    case 'every':
      return explainQuantifier(expr, scope)
    case 'follows':
      return explainFollows(expr, scope)
    default:
      return explainLogic(expr, scope)
  }
}

export function explainNumber(expr: NumberExpr, scope: Scope): NumberTrace {
  switch (expr.kind) {
    case 'count':
    case 'total':
      return explainFold(expr, scope)
    case 'choose':
      return explainChoose(expr, scope)
    case 'span':
    case 'later':
    case 'startOf':
      return explainDates(expr, scope)
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
    case 'difference':
    case 'quotient':
    case 'percent':
    case 'rounded':
      return explainArithmetic(expr, scope)
    default:
      return explainValue(expr, scope)
  }
}

/** A scope for one household on one day. */
export function scopeOf(facts: FactRecord, figures: Figures, followed: (right: string) => Followed | null = () => null): Scope {
  return { facts, figures, asOf: figures.asOf, item: null, followed, truth: explainTruth, number: explainNumber }
}
