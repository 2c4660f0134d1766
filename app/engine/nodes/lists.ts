/** some · every · count · total over a list fact. A list that is not known may hold anything; a list that is given is complete. */
import type { NumberExpr, TruthExpr } from '../expression'
import { type FactRecord, type FactValue, factReader } from '../facts'
import type { CompiledNumber, CompiledTruth, Compiler, ExplainedNumber, ExplainedTruth, Explainer, Frame, Scope, ScopeItem } from '../scope'
import { NumberTrace, type Trace, TruthTrace } from '../trace'
import { and, NO, or, type Truth, UNKNOWN, YES } from '../truth'

type Quantifier = Extract<TruthExpr, { kind: 'some' | 'every' }>
type Fold = Extract<NumberExpr, { kind: 'count' | 'total' }>

const NO_ITEMS_HERE: readonly ScopeItem[] = []

function itemsOfList(list: string, value: FactValue, places: number): readonly ScopeItem[] {
  if (!Array.isArray(value)) return NO_ITEMS_HERE
  return (value as readonly FactRecord[]).map((item, index) => (
    { value: item, list, index, kept: new Array<Trace | undefined>(places).fill(undefined) }
  ))
}

/** The items of a list fact: none for "there is none", null when the list is not known. */
export function itemsReader(path: string): (scope: Scope) => readonly ScopeItem[] | null {
  const read = factReader(path)
  // A list within an item is another one for each item.
  const isInner = path.startsWith('@')
  return (scope) => {
    const known = scope.lists.get(path)
    if (known) return known
    const value = read(scope.facts, scope.item)
    if (value === undefined) return null
    const items = itemsOfList(path, value, scope.placesOfItem)
    if (!isInner) scope.lists.set(path, items)
    return items
  }
}

export function explainQuantifier(expr: Quantifier, explainer: Explainer): ExplainedTruth {
  const itemsOf = itemsReader(expr.list)
  const where = explainer.truth(expr.where)
  const isSome = expr.kind === 'some'
  return (scope) => {
    const items = itemsOf(scope)
    if (!items) return new TruthTrace(expr, UNKNOWN, undefined, [expr.list], expr.list)
    const outer = scope.item
    const parts: TruthTrace[] = []
    let truth: Truth = isSome ? NO : YES
    for (const item of items) {
      scope.item = item
      const part = where(scope)
      parts.push(part)
      truth = isSome ? or(truth, part.truth) : and(truth, part.truth)
    }
    scope.item = outer
    return new TruthTrace(expr, truth, parts, undefined, expr.list)
  }
}

export function explainFold(expr: Fold, explainer: Explainer): ExplainedNumber {
  const itemsOf = itemsReader(expr.list)
  const where = explainer.truth(expr.where)
  const value = expr.kind === 'total' ? explainer.number(expr.value) : null
  return (scope) => {
    const items = itemsOf(scope)
    if (!items) return new NumberTrace(expr, 0, Infinity, undefined, [expr.list], expr.list)
    const outer = scope.item
    const parts: Trace[] = []
    let lo = 0
    let hi = 0
    for (const item of items) {
      scope.item = item
      const test = where(scope)
      parts.push(test)
      if (test.truth === NO) continue
      const here = value?.(scope)
      if (here) parts.push(here)
      if (test.truth === YES) lo += here ? here.lo : 1
      hi += here ? here.hi : 1
    }
    scope.item = outer
    return new NumberTrace(expr, lo, hi, parts, undefined, expr.list)
  }
}

type Values = readonly (FactValue | undefined)[]

const NO_ITEMS: readonly Values[] = []

/** Items as the slots of their fields. */
function compileItems(path: string, compiler: Compiler): (frame: Frame) => readonly Values[] | null {
  const { slot } = compiler.slot(path)
  return (frame) => {
    const items = frame.values[slot]
    if (Array.isArray(items)) return items as unknown as readonly Values[]
    return items === undefined ? null : NO_ITEMS
  }
}

export function compileQuantifier(expr: Quantifier, compiler: Compiler): CompiledTruth {
  const itemsIn = compileItems(expr.list, compiler)
  const where = compiler.truth(expr.where)
  const isSome = expr.kind === 'some'
  const decided = isSome ? YES : NO
  return (frame) => {
    const items = itemsIn(frame)
    if (!items) return UNKNOWN
    const outer = frame.item
    let truth: Truth = isSome ? NO : YES
    for (let index = 0; index < items.length && truth !== decided; index++) {
      frame.item = items[index] as Values
      truth = isSome ? or(truth, where(frame)) : and(truth, where(frame))
    }
    frame.item = outer
    return truth
  }
}

export function compileFold(expr: Fold, compiler: Compiler): CompiledNumber {
  const itemsIn = compileItems(expr.list, compiler)
  const where = compiler.truth(expr.where)
  const value = expr.kind === 'total' ? compiler.number(expr.value) : null
  return (frame) => {
    const items = itemsIn(frame)
    if (!items) {
      frame.hi = Infinity
      return 0
    }
    const outer = frame.item
    let lo = 0
    let hi = 0
    for (let index = 0; index < items.length; index++) {
      frame.item = items[index] as Values
      const truth = where(frame)
      if (truth === NO) continue
      const itemLo = value ? value(frame) : 1
      hi += value ? frame.hi : 1
      if (truth === YES) lo += itemLo
    }
    frame.item = outer
    frame.hi = hi
    return lo
  }
}
