/** compare: settled when the two intervals do not overlap; a missing figure is a person's matter; with "there is none" it is no. */
import type { Comparison, TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace, type TruthTrace } from '../trace'
import { NO, PERSON, type Truth, UNKNOWN, YES } from '../truth'

type Compare = Extract<TruthExpr, { kind: 'compare' }>

/** With a bound missing, or with no number in an interval at all. */
function unlike(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  return aLo !== aLo || bLo !== bLo || aHi !== aHi || bHi !== bHi ? PERSON : NO
}

export function isAtMost(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, aHi, bLo, bHi)
  return aHi <= bLo ? YES : aLo > bHi ? NO : UNKNOWN
}

export function isBelow(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, aHi, bLo, bHi)
  return aHi < bLo ? YES : aLo >= bHi ? NO : UNKNOWN
}

export function isEqual(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, aHi, bLo, bHi)
  if (aLo === aHi && bLo === bHi) return aLo === bLo ? YES : NO
  return aHi < bLo || aLo > bHi ? NO : UNKNOWN
}

function compareBounds(by: Comparison, a: NumberTrace, b: NumberTrace): Truth {
  switch (by) {
    case 'lte':
      return isAtMost(a.lo, a.hi, b.lo, b.hi)
    case 'lt':
      return isBelow(a.lo, a.hi, b.lo, b.hi)
    case 'gte':
      return isAtMost(b.lo, b.hi, a.lo, a.hi)
    case 'gt':
      return isBelow(b.lo, b.hi, a.lo, a.hi)
    case 'eq':
      return isEqual(a.lo, a.hi, b.lo, b.hi)
  }
}

export function explainCompare(expr: Compare, scope: Scope): TruthTrace {
  const left = scope.number(expr.left, scope)
  const right = scope.number(expr.right, scope)
  const truth = compareBounds(expr.by, left, right)
  const parts = [left, right]
  return { kind: 'compare', id: expr.by, truth, parts, missing: truth === UNKNOWN ? missingOf(parts) : NOTHING_MISSING }
}

export function compileCompare(expr: Compare, compiler: Compiler): CompiledTruth {
  // "At least" and "above" are "at most" and "below" with the sides changed.
  const isTurned = expr.by === 'gte' || expr.by === 'gt'
  const a = compiler.number(isTurned ? expr.right : expr.left)
  const b = compiler.number(isTurned ? expr.left : expr.right)
  const judge = expr.by === 'eq' ? isEqual : expr.by === 'lte' || expr.by === 'gte' ? isAtMost : isBelow
  return (frame) => {
    const aLo = a(frame)
    const aHi = frame.hi
    const bLo = b(frame)
    return judge(aLo, aHi, bLo, frame.hi)
  }
}
