/** compare: settled when the two intervals do not overlap; a missing figure is a person's matter; with "there is none" it is no. */
import type { Comparison, TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type TruthTrace } from '../trace'
import { NO, PERSON, type Truth, UNKNOWN, YES } from '../truth'

type Compare = Extract<TruthExpr, { kind: 'compare' }>

export function compareBounds(by: Comparison, aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (aLo !== aLo || bLo !== bLo || aHi !== aHi || bHi !== bHi) return PERSON
  if (aLo > aHi || bLo > bHi) return NO
  switch (by) {
    case 'lte':
      return aHi <= bLo ? YES : aLo > bHi ? NO : UNKNOWN
    case 'lt':
      return aHi < bLo ? YES : aLo >= bHi ? NO : UNKNOWN
    case 'gte':
      return aLo >= bHi ? YES : aHi < bLo ? NO : UNKNOWN
    case 'gt':
      return aLo > bHi ? YES : aHi <= bLo ? NO : UNKNOWN
    case 'eq':
      return aLo === aHi && bLo === bHi && aLo === bLo ? YES : aHi < bLo || aLo > bHi ? NO : UNKNOWN
  }
}

export function explainCompare(expr: Compare, scope: Scope): TruthTrace {
  const left = scope.number(expr.left, scope)
  const right = scope.number(expr.right, scope)
  const truth = compareBounds(expr.by, left.lo, left.hi, right.lo, right.hi)
  const parts = [left, right]
  return { kind: 'compare', id: expr.by, truth, parts, missing: truth === UNKNOWN ? missingOf(parts) : NOTHING_MISSING }
}

export function compileCompare(expr: Compare, compiler: Compiler): CompiledTruth {
  const left = compiler.number(expr.left)
  const right = compiler.number(expr.right)
  const by = expr.by
  return (frame) => {
    const aLo = left(frame)
    const aHi = frame.hi
    const bLo = right(frame)
    return compareBounds(by, aLo, aHi, bLo, frame.hi)
  }
}
