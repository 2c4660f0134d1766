/** compare: settled when the two intervals do not overlap; a missing figure is a person's matter; with "there is none" it is no. */
import { dayTest } from '../day-chain'
import type { Comparison, TruthExpr } from '../expression'
import type { CompiledTruth, Compiler, ExplainedTruth, Explainer } from '../scope'
import { TruthTrace } from '../trace'
import { readsDay } from '../walk'
import { NO, PERSON, type Truth, UNKNOWN, YES } from '../truth'

type Compare = Extract<TruthExpr, { kind: 'compare' }>

/** With a figure missing (its bounds are both NaN), or with no number in an interval at all. */
function unlike(aLo: number, bLo: number): Truth {
  return aLo !== aLo || bLo !== bLo ? PERSON : NO
}

export function isAtMost(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, bLo)
  return aHi <= bLo ? YES : aLo > bHi ? NO : UNKNOWN
}

export function isBelow(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, bLo)
  return aHi < bLo ? YES : aLo >= bHi ? NO : UNKNOWN
}

export function isEqual(aLo: number, aHi: number, bLo: number, bHi: number): Truth {
  if (!(aLo <= aHi && bLo <= bHi)) return unlike(aLo, bLo)
  if (aLo === aHi && bLo === bHi) return aLo === bLo ? YES : NO
  return aHi < bLo || aLo > bHi ? NO : UNKNOWN
}

const JUDGES = { eq: isEqual, lte: isAtMost, gte: isAtMost, lt: isBelow, gt: isBelow } as const

/** "At least" and "above" are "at most" and "below" with the sides changed. */
function isTurned(by: Comparison): boolean {
  return by === 'gte' || by === 'gt'
}

export function explainCompare(expr: Compare, explainer: Explainer): ExplainedTruth {
  const left = explainer.number(expr.left)
  const right = explainer.number(expr.right)
  const judge = JUDGES[expr.by]
  const turned = isTurned(expr.by)
  return (scope) => {
    const a = left(scope)
    const b = right(scope)
    return new TruthTrace(expr, turned ? judge(b.lo, b.hi, a.lo, a.hi) : judge(a.lo, a.hi, b.lo, b.hi), [a, b])
  }
}

export function compileCompare(expr: Compare, compiler: Compiler): CompiledTruth {
  const turned = isTurned(expr.by)
  const a = compiler.number(turned ? expr.right : expr.left)
  const b = compiler.number(turned ? expr.left : expr.right)
  const judge = JUDGES[expr.by]
  const general: CompiledTruth = (frame) => {
    const aLo = a(frame)
    const aHi = frame.hi
    const bLo = b(frame)
    return judge(aLo, aHi, bLo, frame.hi)
  }
  return compileDay(expr, compiler, general) ?? compileLimit(expr, compiler) ?? general
}

/** What depends on one date alone turns on one day, which is found once; on another day than the figures' the rule is worked out. */
function compileDay(expr: Compare, compiler: Compiler, general: CompiledTruth): CompiledTruth | null {
  const test = dayTest(expr, compiler)
  if (!test) return null
  const { turn, before } = test
  const { asOf } = compiler.figures
  const [early, late] = before ? [YES, NO] : [NO, YES]
  const { slot, ofItem } = compiler.slot(test.path)
  return (frame) => {
    const value = (ofItem ? frame.item : frame.values)[slot]
    if (typeof value === 'number' && frame.asOf === asOf) return value < turn ? early : late
    return general(frame)
  }
}

/** A fact against a figure of the law. */
function compileLimit({ by, left, right }: Compare, compiler: Compiler): CompiledTruth | null {
  const isFactLeft = left.kind === 'fact'
  const [side, limit] = isFactLeft ? [left, right] : [right, left]
  if (side.kind !== 'fact' || readsDay(limit)) return null
  const figure = compiler.exact(limit)
  if (figure === null || Number.isNaN(figure)) return null
  const a = compiler.number(side)
  const judge = JUDGES[by]
  if (isTurned(by) === isFactLeft) return (frame) => judge(figure, figure, a(frame), frame.hi)
  return (frame) => {
    const lo = a(frame)
    return judge(lo, frame.hi, figure, figure)
  }
}
