/** The explaining evaluator: walks a tree and leaves a trace. It is the reference for every other way of evaluating. */
import type { Expr, NumberExpr, TruthExpr } from './expression'
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
import type { NumberTrace, Trace, TruthTrace } from './trace'

/** Kinds without parts, which cost less to read than to remember. */
function isLeaf(expr: Expr): boolean {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
    case 'fact':
    case 'date':
    case 'parameter':
    case 'asOf':
    case 'zero':
      return true
    default:
      return false
  }
}

/** Explains a part, or finds it explained: outside of lists, one part of the rules means the same wherever it stands. */
function keeping<E extends Expr, T extends Trace>(explain: (expr: E, scope: Scope) => T): (expr: E, scope: Scope) => T {
  return (expr, scope) => {
    if (scope.item !== null || isLeaf(expr)) return explain(expr, scope)
    const place = scope.shared.get(expr)
    if (place === undefined) return explain(expr, scope)
    const kept = scope.kept[place] as T | undefined
    if (kept) return kept
    const trace = explain(expr, scope)
    scope.kept[place] = trace
    return trace
  }
}

function explainAnyTruth(expr: TruthExpr, scope: Scope): TruthTrace {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
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

function explainAnyNumber(expr: NumberExpr, scope: Scope): NumberTrace {
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

export const explainTruth = keeping(explainAnyTruth)
export const explainNumber = keeping(explainAnyNumber)

const NOTHING_SHARED: ReadonlyMap<Expr, number> = new Map()

/** A scope for one household on one day. */
export function scopeOf(
  facts: FactRecord, figures: Figures, followed: (right: string) => Followed | null = () => null, shared = NOTHING_SHARED,
): Scope {
  return { facts, figures, asOf: figures.asOf, item: null, shared, kept: [], followed, truth: explainTruth, number: explainNumber }
}
