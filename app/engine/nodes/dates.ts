/** span · later · start of: calendar arithmetic; every one grows with its dates, so the bounds carry over. */
import { addMonths, calendarMonths, fullMonths, fullYears, startOfMonth, startOfYear } from '../date'
import type { NumberExpr, SpanUnit } from '../expression'
import type { CompiledNumber, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace } from '../trace'

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

function dated(expr: Dates, lo: number, hi: number, parts: readonly NumberTrace[]): NumberTrace {
  return { kind: expr.kind, id: expr.unit, lo, hi, parts, missing: lo === hi ? NOTHING_MISSING : missingOf(parts) }
}

export function explainDates(expr: Dates, scope: Scope): NumberTrace {
  switch (expr.kind) {
    case 'span': {
      const from = scope.number(expr.from, scope)
      const to = scope.number(expr.to, scope)
      const span = SPAN[expr.unit]
      return dated(expr, span(from.hi, to.lo), span(from.lo, to.hi), [from, to])
    }
    case 'later': {
      const day = scope.number(expr.date, scope)
      const by = scope.number(expr.by, scope)
      const add = laterBy(expr.unit)
      return dated(expr, add(day.lo, by.lo), add(day.hi, by.hi), [day, by])
    }
    case 'startOf': {
      const day = scope.number(expr.date, scope)
      const start = START[expr.unit]
      return dated(expr, start(day.lo), start(day.hi), [day])
    }
  }
}

export function compileDates(expr: Dates, compiler: Compiler): CompiledNumber {
  switch (expr.kind) {
    case 'span': {
      const from = compiler.number(expr.from)
      const to = compiler.number(expr.to)
      const span = SPAN[expr.unit]
      return (frame) => {
        const fromLo = from(frame)
        const fromHi = frame.hi
        const toLo = to(frame)
        const toHi = frame.hi
        const lo = span(fromHi, toLo)
        frame.hi = fromLo === fromHi && toLo === toHi ? lo : span(fromLo, toHi)
        return lo
      }
    }
    case 'later': {
      const date = compiler.number(expr.date)
      const by = compiler.number(expr.by)
      const add = laterBy(expr.unit)
      return (frame) => {
        const dayLo = date(frame)
        const dayHi = frame.hi
        const byLo = by(frame)
        const byHi = frame.hi
        frame.hi = add(dayHi, byHi)
        return add(dayLo, byLo)
      }
    }
    case 'startOf': {
      const date = compiler.number(expr.date)
      const start = START[expr.unit]
      return (frame) => {
        const lo = start(date(frame))
        frame.hi = start(frame.hi)
        return lo
      }
    }
  }
}
