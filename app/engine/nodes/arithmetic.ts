/** sum · difference · product · quotient · percent · smallest · largest · rounded, over intervals. */
import type { NumberExpr } from '../expression'
import {
  add, divide, exactly, highestProduct, highestQuotient, type Interval, larger, lowestProduct, lowestQuotient, multiply, smaller, subtract,
} from '../interval'
import type { CompiledNumber, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace } from '../trace'

type Arithmetic = Extract<
  NumberExpr,
  { kind: 'sum' | 'product' | 'smallest' | 'largest' | 'difference' | 'quotient' | 'percent' | 'rounded' }
>

const HUNDRED = exactly(100)
const ROUND = { nearest: Math.round, down: Math.floor, up: Math.ceil } as const

function operandsOf(expr: Arithmetic): readonly NumberExpr[] {
  switch (expr.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'largest':
      return expr.of
    case 'difference':
    case 'quotient':
      return [expr.left, expr.right]
    case 'percent':
      return [expr.rate, expr.of]
    case 'rounded':
      return [expr.of]
  }
}

function combine(expr: Arithmetic, values: readonly Interval[]): Interval {
  const first = values[0] ?? exactly(0)
  switch (expr.kind) {
    case 'sum':
      return values.reduce(add, exactly(0))
    case 'product':
      return values.reduce(multiply, exactly(1))
    case 'smallest':
      return values.slice(1).reduce(smaller, first)
    case 'largest':
      return values.slice(1).reduce(larger, first)
    case 'difference':
      return subtract(first, values[1] as Interval)
    case 'quotient':
      return divide(first, values[1] as Interval)
    case 'percent':
      return divide(multiply(first, values[1] as Interval), HUNDRED)
    case 'rounded': {
      const round = ROUND[expr.to]
      return { lo: round(first.lo), hi: round(first.hi) }
    }
  }
}

export function explainArithmetic(expr: Arithmetic, scope: Scope): NumberTrace {
  const parts = operandsOf(expr).map((operand) => scope.number(operand, scope))
  const { lo, hi } = combine(expr, parts)
  return { kind: expr.kind, lo, hi, parts, missing: lo === hi ? NOTHING_MISSING : missingOf(parts) }
}

export function compileArithmetic(expr: Arithmetic, compiler: Compiler): CompiledNumber {
  const operands = operandsOf(expr).map((operand) => compiler.number(operand))
  const [a, b] = operands as [CompiledNumber, CompiledNumber]
  switch (expr.kind) {
    case 'sum':
      return (frame) => {
        let lo = 0
        let hi = 0
        for (const operand of operands) {
          lo += operand(frame)
          hi += frame.hi
        }
        frame.hi = hi
        return lo
      }
    case 'difference':
      return (frame) => {
        const aLo = a(frame)
        const aHi = frame.hi
        const bLo = b(frame)
        const lo = aLo - frame.hi
        frame.hi = aHi - bLo
        return lo
      }
    case 'smallest':
    case 'largest': {
      const pick = expr.kind === 'smallest' ? Math.min : Math.max
      return (frame) => {
        let lo = a(frame)
        let hi = frame.hi
        for (let index = 1; index < operands.length; index++) {
          lo = pick(lo, (operands[index] as CompiledNumber)(frame))
          hi = pick(hi, frame.hi)
        }
        frame.hi = hi
        return lo
      }
    }
    case 'product':
      return (frame) => {
        let lo = 1
        let hi = 1
        for (const operand of operands) {
          const nextLo = operand(frame)
          const productLo = lowestProduct(lo, hi, nextLo, frame.hi)
          hi = highestProduct(lo, hi, nextLo, frame.hi)
          lo = productLo
        }
        frame.hi = hi
        return lo
      }
    case 'percent':
    case 'quotient': {
      const isPercent = expr.kind === 'percent'
      return (frame) => {
        let aLo = a(frame)
        let aHi = frame.hi
        let bLo = b(frame)
        let bHi = frame.hi
        if (isPercent) {
          const lo = lowestProduct(aLo, aHi, bLo, bHi)
          aHi = highestProduct(aLo, aHi, bLo, bHi)
          aLo = lo
          bLo = bHi = 100
        }
        frame.hi = highestQuotient(aLo, aHi, bLo, bHi)
        return lowestQuotient(aLo, aHi, bLo, bHi)
      }
    }
    case 'rounded': {
      const round = ROUND[expr.to]
      return (frame) => {
        const lo = round(a(frame))
        frame.hi = round(frame.hi)
        return lo
      }
    }
  }
}
