/**
 * The explaining evaluator: leaves a trace of every node. It is the reference for every other way of evaluating. A tree is bound to
 * functions once, and these are run for each household.
 */
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
import type { ExplainedNumber, ExplainedTruth, Explainer, Followed, Scope } from './scope'
import type { NumberTrace, Trace, TruthTrace } from './trace'
import type { Truth } from './truth'
import { readsFacts } from './walk'

function bindTruth(expr: TruthExpr, explainer: Explainer): ExplainedTruth {
  switch (expr.kind) {
    case 'is':
    case 'includes':
    case 'none':
    case 'absent':
      return explainFactTest(expr)
    case 'compare':
      return explainCompare(expr, explainer)
    case 'some':
    case 'every':
      return explainQuantifier(expr, explainer)
    case 'follows':
      return explainFollows(expr, explainer)
    default:
      return explainLogic(expr, explainer)
  }
}

function bindNumber(expr: NumberExpr, explainer: Explainer): ExplainedNumber {
  switch (expr.kind) {
    case 'count':
    case 'total':
      return explainFold(expr, explainer)
    case 'choose':
      return explainChoose(expr, explainer)
    case 'span':
    case 'later':
    case 'startOf':
      return explainDates(expr, explainer)
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
    case 'difference':
    case 'quotient':
    case 'percent':
    case 'rounded':
      return explainArithmetic(expr, explainer)
    default:
      return explainValue(expr, explainer)
  }
}

const NOTHING_SHARED: ReadonlyMap<Expr, number> = new Map()

/**
 * Binds expressions to functions.
 * @param shared parts that stand in several places: outside of lists they mean the same wherever they stand, and are explained once
 * @param sharedOfItem the same for parts that read an item of a list: explained once for each item
 */
export function explainerOf(shared = NOTHING_SHARED, sharedOfItem = NOTHING_SHARED): Explainer {
  const bound = new Map<Expr, (scope: Scope) => Trace>()
  const once = <T extends Trace>(expr: Expr, bind: () => (scope: Scope) => T): ((scope: Scope) => T) => {
    const known = bound.get(expr)
    if (known) return known as (scope: Scope) => T
    const find = remembered(expr, bind())
    bound.set(expr, find)
    return find
  }
  const remembered = <T extends Trace>(expr: Expr, find: (scope: Scope) => T): ((scope: Scope) => T) => {
    if (!readsFacts(expr)) return onceADay(find)
    const place = shared.get(expr)
    if (place !== undefined) return keep(place, find)
    const placeOfItem = sharedOfItem.get(expr)
    return placeOfItem === undefined ? find : keepForItem(placeOfItem, find)
  }
  const explainer: Explainer = {
    truth: (expr) => once<TruthTrace>(expr, () => bindTruth(expr, explainer)),
    number: (expr) => once<NumberTrace>(expr, () => bindNumber(expr, explainer)),
  }
  return explainer
}

/** What reads nothing of the household is the same for all households of a day. */
function onceADay<T extends Trace>(find: (scope: Scope) => T): (scope: Scope) => T {
  let day: Figures | null = null
  let trace: T
  return (scope) => {
    if (day !== scope.figures) {
      trace = find(scope)
      day = scope.figures
    }
    return trace
  }
}

function keep<T extends Trace>(place: number, find: (scope: Scope) => T): (scope: Scope) => T {
  return (scope) => {
    const kept = scope.kept[place]
    if (kept !== undefined) return kept as T
    const trace = find(scope)
    trace.place = place
    scope.kept[place] = trace
    return trace
  }
}

/** The step of one item has no number: it stands only under that item. */
function keepForItem<T extends Trace>(place: number, find: (scope: Scope) => T): (scope: Scope) => T {
  return (scope) => {
    const { item } = scope
    if (item === null) return find(scope)
    return (item.kept[place] ??= find(scope)) as T
  }
}

/**
 * A scope for one household on one day.
 * @param places how many shared parts there are; their places are made at once, because an array with gaps is slow
 * @param placesOfItem the same for the parts of one item
 */
export function scopeOf(
  facts: FactRecord, figures: Figures, followed: (right: string) => Followed | null = () => null, places = 0, placesOfItem = 0,
): Scope {
  return { facts, figures, item: null, placesOfItem, lists: new Map(), kept: new Array<Trace | undefined>(places).fill(undefined), followed }
}

/** Expressions that read nothing of the household, worked out once for the figures of a day. */
export interface Closed {
  truth(expr: TruthExpr): Truth
  number(expr: NumberExpr): NumberTrace
  /** The exact value of a number; null where it reads the household, or is no single number. */
  exact(expr: NumberExpr): number | null
}

export function closedOn(figures: Figures): Closed {
  const explainer = explainerOf()
  const scope = scopeOf({}, figures)
  const number = (expr: NumberExpr) => explainer.number(expr)(scope)
  return {
    number,
    truth: (expr) => explainer.truth(expr)(scope).truth,
    exact(expr) {
      if (readsFacts(expr)) return null
      const { lo, hi } = number(expr)
      return Object.is(lo, hi) ? lo : null
    },
  }
}
