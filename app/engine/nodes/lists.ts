/** some · every · count · total over a list fact. A list that is not known may hold anything; a list that is given is complete. */
import type { NumberExpr, TruthExpr } from '../expression'
import { type FactRecord, type Item, readPath } from '../facts'
import type { CompiledNumber, CompiledTruth, Compiler, Frame, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace, onlyMissing, type TruthTrace } from '../trace'
import { and, isSettled, NO, or, type Truth, UNKNOWN, YES } from '../truth'
import { readerOf } from './fact-test'

type Quantifier = Extract<TruthExpr, { kind: 'some' | 'every' }>
type Fold = Extract<NumberExpr, { kind: 'count' | 'total' }>

function itemsOf(path: string, scope: Scope): readonly Item[] | null {
  const value = readPath(scope.facts, path, scope.item)
  if (value === undefined) return null
  if (!Array.isArray(value)) return []
  return (value as readonly FactRecord[]).map((item, index) => ({ value: item, path: `${path}[${index}]` }))
}

function inside(scope: Scope, item: Item): Scope {
  const { facts, figures, asOf, shared, kept, followed, truth, number } = scope
  return { facts, figures, asOf, item, shared, kept, followed, truth, number }
}

export function explainQuantifier(expr: Quantifier, scope: Scope): TruthTrace {
  const items = itemsOf(expr.list, scope)
  if (!items) return { kind: expr.kind, truth: UNKNOWN, fact: expr.list, missing: onlyMissing(expr.list) }
  const parts = items.map((item) => scope.truth(expr.where, inside(scope, item)))
  let truth: Truth = expr.kind === 'some' ? NO : YES
  for (const part of parts) truth = expr.kind === 'some' ? or(truth, part.truth) : and(truth, part.truth)
  return { kind: expr.kind, truth, fact: expr.list, parts, missing: isSettled(truth) ? NOTHING_MISSING : missingOf(parts) }
}

export function explainFold(expr: Fold, scope: Scope): NumberTrace {
  const items = itemsOf(expr.list, scope)
  if (!items) return { kind: expr.kind, lo: 0, hi: Infinity, fact: expr.list, missing: onlyMissing(expr.list) }
  const parts: (TruthTrace | NumberTrace)[] = []
  let lo = 0
  let hi = 0
  for (const item of items) {
    const here = inside(scope, item)
    const test = scope.truth(expr.where, here)
    parts.push(test)
    if (test.truth === NO) continue
    const value = expr.kind === 'count' ? { lo: 1, hi: 1 } : scope.number(expr.value, here)
    if ('kind' in value) parts.push(value)
    if (test.truth === YES) lo += value.lo
    hi += value.hi
  }
  const settled = lo === hi
  return { kind: expr.kind, lo, hi, fact: expr.list, parts, missing: settled ? NOTHING_MISSING : missingOf(parts) }
}

const NO_ITEMS: readonly FactRecord[] = []

/** The items of a list fact: none for "there is none", null when the list is not known. */
function compileItems(path: string): (frame: Frame) => readonly FactRecord[] | null {
  const read = readerOf(path)
  return (frame) => {
    const items = read(frame)
    if (Array.isArray(items)) return items as readonly FactRecord[]
    return items === undefined ? null : NO_ITEMS
  }
}

export function compileQuantifier(expr: Quantifier, compiler: Compiler): CompiledTruth {
  const itemsIn = compileItems(expr.list)
  const where = compiler.truth(expr.where)
  const isSome = expr.kind === 'some'
  const decided = isSome ? YES : NO
  return (frame) => {
    const items = itemsIn(frame)
    if (!items) return UNKNOWN
    const outer = frame.item
    let truth: Truth = isSome ? NO : YES
    for (let index = 0; index < items.length && truth !== decided; index++) {
      frame.item = items[index] as FactRecord
      truth = isSome ? or(truth, where(frame)) : and(truth, where(frame))
    }
    frame.item = outer
    return truth
  }
}

export function compileFold(expr: Fold, compiler: Compiler): CompiledNumber {
  const itemsIn = compileItems(expr.list)
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
      frame.item = items[index] as FactRecord
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
