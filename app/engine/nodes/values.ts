/** fact · date · as of · zero · parameter · given · named · look-up: where a number comes from. */
import { parseDay } from '../date'
import type { NumberExpr } from '../expression'
import { factReader, type FactValue, isBounded, nameReader } from '../facts'
import { type Table, valueAt } from '../parameters'
import type { CompiledNumber, Compiler, ExplainedNumber, Explainer } from '../scope'
import { NOTHING_MISSING, NumberTrace } from '../trace'

type Of<K extends NumberExpr['kind']> = Extract<NumberExpr, { kind: K }>
type Value = Of<'fact' | 'date'> | Of<'asOf'> | Of<'zero'> | Of<'parameter'> | Of<'given'> | Of<'named'> | Of<'lookUp'>

/** "There is none": an interval with no number in it. Every comparison with it is `no`. */
const NONE_LO = Infinity
const NONE_HI = -Infinity

/** Bounds of an amount or a count: nothing known, 0 or more; nobody or nothing, 0. */
export function numberBounds(value: FactValue | undefined): { lo: number; hi: number } {
  if (typeof value === 'number') return { lo: value, hi: value }
  if (value === undefined) return { lo: 0, hi: Infinity }
  if (isBounded(value)) return { lo: value.min, hi: value.max }
  return { lo: 0, hi: 0 }
}

const MONTH_LENGTH = 7

/** Bounds of a date: a text, or the day that a prepared household holds already. */
export function dateBounds(value: FactValue | undefined): { lo: number; hi: number } {
  if (typeof value === 'number') return { lo: value, hi: value }
  if (value === undefined) return { lo: -Infinity, hi: Infinity }
  // A month (YYYY-MM) is its first day.
  const day = typeof value === 'string' ? parseDay(value.length === MONTH_LENGTH ? `${value}-01` : value) : null
  return day === null ? { lo: NONE_LO, hi: NONE_HI } : { lo: day, hi: day }
}

export function explainValue(expr: Value, explainer: Explainer): ExplainedNumber {
  switch (expr.kind) {
    case 'fact':
    case 'date': {
      const read = factReader(expr.path)
      const nameOf = nameReader(expr.path)
      const boundsOf = expr.kind === 'fact' ? numberBounds : dateBounds
      return (scope) => {
        const value = read(scope.facts, scope.item)
        const name = nameOf(scope.item)
        const { lo, hi } = boundsOf(value)
        return new NumberTrace(expr, lo, hi, undefined, value === undefined ? name : NOTHING_MISSING, name[0], value)
      }
    }
    case 'asOf':
      return ({ figures }) => new NumberTrace(expr, figures.asOf, figures.asOf)
    case 'zero': {
      const trace = new NumberTrace(expr, 0, 0)
      return () => trace
    }
    case 'parameter':
      return ({ figures }) => {
        const figure = figures.figure(expr.id)
        return new NumberTrace(expr, figure.value, figure.value, undefined, undefined, undefined, undefined, figure)
      }
    case 'given': {
      const read = factReader(expr.path)
      const nameOf = nameReader(expr.path)
      const otherwise = explainer.number(expr.otherwise)
      return (scope) => {
        const value = read(scope.facts, scope.item)
        const name = nameOf(scope.item)
        if (value !== undefined) {
          const { lo, hi } = numberBounds(value)
          return new NumberTrace(expr, lo, hi, undefined, undefined, name[0], value)
        }
        const part = otherwise(scope)
        return new NumberTrace(expr, part.lo, part.hi, [part], part.lo === part.hi ? NOTHING_MISSING : name, name[0])
      }
    }
    case 'named': {
      const find = explainer.number(expr.of)
      return (scope) => {
        const part = find(scope)
        return new NumberTrace(expr, part.lo, part.hi, [part])
      }
    }
    case 'lookUp': {
      const find = explainer.number(expr.at)
      return (scope) => {
        const part = find(scope)
        const { lo, hi } = lookUp(scope.figures.table(expr.table)?.steps ?? [], part.lo, part.hi)
        return new NumberTrace(expr, lo, hi, [part])
      }
    }
  }
}

function lookUp(steps: Table['steps'], from: number, to: number): { lo: number; hi: number } {
  if (from !== to) return extremes(steps, from, to)
  const value = valueAt(steps, from)
  return { lo: value, hi: value }
}

/** Lowest and highest value of a stepped table between two numbers; without a table or a number, no figure. */
export function extremes(steps: Table['steps'], from: number, to: number): { lo: number; hi: number } {
  if (steps.length === 0 || from !== from || to !== to) return { lo: NaN, hi: NaN }
  let lo = Infinity
  let hi = -Infinity
  steps.forEach((step, index) => {
    const end = steps[index + 1]?.at ?? Infinity
    const starts = index === 0 ? -Infinity : step.at
    if (starts <= to && end > from) {
      lo = Math.min(lo, step.value)
      hi = Math.max(hi, step.value)
    }
  })
  return { lo, hi }
}

export function compileValue(expr: Value, compiler: Compiler): CompiledNumber {
  switch (expr.kind) {
    case 'fact':
    case 'date': {
      const { slot, ofItem } = compiler.slot(expr.path)
      const boundsOf = expr.kind === 'fact' ? numberBounds : dateBounds
      return (frame) => {
        const value = (ofItem ? frame.item : frame.values)[slot]
        // Dates were turned into days when the household was read.
        if (typeof value === 'number') return (frame.hi = value)
        const { lo, hi } = boundsOf(value)
        frame.hi = hi
        return lo
      }
    }
    case 'asOf':
      return (frame) => (frame.hi = frame.asOf)
    case 'zero':
      return (frame) => (frame.hi = 0)
    case 'parameter': {
      const { value } = compiler.figures.figure(expr.id)
      return (frame) => (frame.hi = value)
    }
    case 'given': {
      const { slot, ofItem } = compiler.slot(expr.path)
      const otherwise = compiler.number(expr.otherwise)
      return (frame) => {
        const value = (ofItem ? frame.item : frame.values)[slot]
        if (value === undefined) return otherwise(frame)
        const { lo, hi } = numberBounds(value)
        frame.hi = hi
        return lo
      }
    }
    case 'named':
      return compiler.number(expr.of)
    case 'lookUp': {
      const at = compiler.number(expr.at)
      const steps = compiler.figures.table(expr.table)?.steps ?? []
      return (frame) => {
        const from = at(frame)
        const { lo, hi } = lookUp(steps, from, frame.hi)
        frame.hi = hi
        return lo
      }
    }
  }
}
