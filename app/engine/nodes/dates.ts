/** span · later · start of: calendar arithmetic; every one grows with its dates, so the bounds carry over. */
import { addMonths, calendarMonths, fullMonths, fullYears, startOfMonth, startOfYear } from '../date'
import type { NumberExpr, SpanUnit } from '../expression'
import type { Bounds, CompiledNumber, Compiler, ExplainedNumber, Explainer } from '../scope'
import { NumberTrace } from '../trace'
import { explainOperands, found, foundOperands, type Operand } from './operands'

type Dates = Extract<NumberExpr, { kind: 'span' | 'later' | 'startOf' }>

export const SPAN: Record<SpanUnit, (from: number, to: number) => number> = {
  years: fullYears,
  months: fullMonths,
  calendarMonths,
  days: (from, to) => to - from,
}

export function laterBy(unit: 'months' | 'years' | 'days'): (day: number, by: number) => number {
  if (unit === 'days') return (day, by) => day + by
  const factor = unit === 'years' ? 12 : 1
  return (day, by) => addMonths(day, by * factor)
}

export const START = { month: startOfMonth, year: startOfYear } as const

function operandsOf(expr: Dates): readonly NumberExpr[] {
  return expr.kind === 'span' ? [expr.from, expr.to] : expr.kind === 'later' ? [expr.date, expr.by] : [expr.date]
}

function reckon<At extends Bounds>(expr: Dates, [a, b]: readonly Operand<At>[]): Operand<At> {
  const first = a as Operand<At>
  const second = b as Operand<At>
  switch (expr.kind) {
    case 'span': {
      const span = SPAN[expr.unit]
      return (at) => {
        const fromLo = first(at)
        const fromHi = at.hi
        const toLo = second(at)
        const toHi = at.hi
        const lo = span(fromHi, toLo)
        at.hi = fromLo === fromHi && toLo === toHi ? lo : span(fromLo, toHi)
        return lo
      }
    }
    case 'later': {
      const add = laterBy(expr.unit)
      return (at) => {
        const dayLo = first(at)
        const dayHi = at.hi
        const byLo = second(at)
        at.hi = add(dayHi, at.hi)
        return add(dayLo, byLo)
      }
    }
    case 'startOf': {
      const start = START[expr.unit]
      return (at) => {
        const lo = start(first(at))
        at.hi = start(at.hi)
        return lo
      }
    }
  }
}

export function explainDates(expr: Dates, explainer: Explainer): ExplainedNumber {
  const operands = operandsOf(expr).map((operand) => explainer.number(operand))
  const find = reckon(expr, foundOperands(operands.length))
  return (scope) => {
    const parts = explainOperands(operands, scope)
    found.parts = parts
    const lo = find(found)
    return new NumberTrace(expr, lo, found.hi, parts)
  }
}

export function compileDates(expr: Dates, compiler: Compiler): CompiledNumber {
  return reckon(expr, operandsOf(expr).map((operand) => compiler.number(operand)))
}
