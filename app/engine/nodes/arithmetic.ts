/** sum · difference · product · quotient · percent · smallest · largest · rounded, over intervals. */
import type { NumberExpr } from '../expression'
import { highestProduct, highestQuotient, lowestProduct, lowestQuotient } from '../interval'
import type { Bounds, CompiledNumber, Compiler, ExplainedNumber, Explainer } from '../scope'
import { NumberTrace } from '../trace'
import { explainOperands, found, foundOperands, type Operand } from './operands'

type Arithmetic = Extract<
  NumberExpr,
  { kind: 'sum' | 'product' | 'smallest' | 'largest' | 'difference' | 'quotient' | 'percent' | 'rounded' }
>

const HUNDRED = 100
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

function reckon<At extends Bounds>(expr: Arithmetic, operands: readonly Operand<At>[]): Operand<At> {
  const [a, b] = operands as [Operand<At>, Operand<At>]
  switch (expr.kind) {
    case 'sum':
      return (at) => {
        let lo = 0
        let hi = 0
        for (let index = 0; index < operands.length; index++) {
          lo += (operands[index] as Operand<At>)(at)
          hi += at.hi
        }
        at.hi = hi
        return lo
      }
    case 'difference':
      return (at) => {
        const aLo = a(at)
        const aHi = at.hi
        const bLo = b(at)
        const lo = aLo - at.hi
        at.hi = aHi - bLo
        return lo
      }
    case 'smallest':
    case 'largest': {
      const pick = expr.kind === 'smallest' ? Math.min : Math.max
      return (at) => {
        let lo = a(at)
        let hi = at.hi
        for (let index = 1; index < operands.length; index++) {
          lo = pick(lo, (operands[index] as Operand<At>)(at))
          hi = pick(hi, at.hi)
        }
        at.hi = hi
        return lo
      }
    }
    case 'product':
      return (at) => {
        let lo = 1
        let hi = 1
        for (let index = 0; index < operands.length; index++) {
          const nextLo = (operands[index] as Operand<At>)(at)
          const productLo = lowestProduct(lo, hi, nextLo, at.hi)
          hi = highestProduct(lo, hi, nextLo, at.hi)
          lo = productLo
        }
        at.hi = hi
        return lo
      }
    case 'percent':
    case 'quotient': {
      const isPercent = expr.kind === 'percent'
      return (at) => {
        let aLo = a(at)
        let aHi = at.hi
        let bLo = b(at)
        let bHi = at.hi
        if (isPercent) {
          const lo = lowestProduct(aLo, aHi, bLo, bHi)
          aHi = highestProduct(aLo, aHi, bLo, bHi)
          aLo = lo
          bLo = bHi = HUNDRED
        }
        at.hi = highestQuotient(aLo, aHi, bLo, bHi)
        return lowestQuotient(aLo, aHi, bLo, bHi)
      }
    }
    case 'rounded': {
      const round = ROUND[expr.to]
      return (at) => {
        const lo = round(a(at))
        at.hi = round(at.hi)
        return lo
      }
    }
  }
}

export function explainArithmetic(expr: Arithmetic, explainer: Explainer): ExplainedNumber {
  const operands = operandsOf(expr).map((operand) => explainer.number(operand))
  const find = reckon(expr, foundOperands(operands.length))
  return (scope) => {
    const parts = explainOperands(operands, scope)
    found.parts = parts
    const lo = find(found)
    return new NumberTrace(expr, lo, found.hi, parts)
  }
}

export function compileArithmetic(expr: Arithmetic, compiler: Compiler): CompiledNumber {
  return reckon(expr, operandsOf(expr).map((operand) => compiler.number(operand)))
}
