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
import type { NumberTrace, TruthTrace } from './trace'

/** Explains a truth, or finds it explained: outside of lists, a part of the rules means the same wherever it stands. */
export function explainTruth(expr: TruthExpr, scope: Scope): TruthTrace {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
      return explainFactTest(expr, scope)
    default:
  }
  const place = scope.item === null ? scope.shared.get(expr) : undefined
  if (place === undefined) return explainJoined(expr, scope)
  const kept = scope.kept[place] as TruthTrace | undefined
  if (kept) return kept
  const trace = { ...explainJoined(expr, scope), place }
  scope.kept[place] = trace
  return trace
}

type Joined = Exclude<TruthExpr, { kind: 'is' | 'includes' | 'none' | 'absent' }>

function explainJoined(expr: Joined, scope: Scope): TruthTrace {
  switch (expr.kind) {
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

/** Explains a number, or finds it explained. */
export function explainNumber(expr: NumberExpr, scope: Scope): NumberTrace {
  switch (expr.kind) {
    case 'fact':
    case 'date':
    case 'parameter':
    case 'asOf':
    case 'zero':
      return explainValue(expr, scope)
    default:
  }
  const place = scope.item === null ? scope.shared.get(expr) : undefined
  if (place === undefined) return explainReckoned(expr, scope)
  const kept = scope.kept[place] as NumberTrace | undefined
  if (kept) return kept
  const trace = { ...explainReckoned(expr, scope), place }
  scope.kept[place] = trace
  return trace
}

function explainReckoned(expr: NumberExpr, scope: Scope): NumberTrace {
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

const NOTHING_SHARED: ReadonlyMap<Expr, number> = new Map()

/** A scope for one household on one day. */
export function scopeOf(
  facts: FactRecord, figures: Figures, followed: (right: string) => Followed | null = () => null, shared = NOTHING_SHARED,
): Scope {
  return { facts, figures, asOf: figures.asOf, item: null, shared, kept: [], followed, truth: explainTruth, number: explainNumber }
}
