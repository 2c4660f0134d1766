/** fact · date · as of · zero · parameter · given · named · look-up: where a number comes from. */
import { parseDay } from '../date'
import type { NumberExpr } from '../expression'
import { type FactValue, isBounded, publicPath, readPath } from '../facts'
import { type Table, valueAt } from '../parameters'
import type { CompiledNumber, Compiler, Scope } from '../scope'
import { missingOf, NOTHING_MISSING, type NumberTrace, onlyMissing } from '../trace'
import { readerOf } from './fact-test'

type Of<K extends NumberExpr['kind']> = Extract<NumberExpr, { kind: K }>
type Value = Of<'fact' | 'date'> | Of<'asOf'> | Of<'zero'> | Of<'parameter'> | Of<'given'> | Of<'named'> | Of<'lookUp'>

const ZERO_TRACE: NumberTrace = { kind: 'zero', lo: 0, hi: 0, missing: NOTHING_MISSING }

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

/** Bounds of a date: a text, or the day that a prepared household holds already. */
export function dateBounds(value: FactValue | undefined): { lo: number; hi: number } {
  if (typeof value === 'number') return { lo: value, hi: value }
  if (value === undefined) return { lo: -Infinity, hi: Infinity }
  const day = typeof value === 'string' ? parseDay(value) : null
  return day === null ? { lo: NONE_LO, hi: NONE_HI } : { lo: day, hi: day }
}

export function explainValue(expr: Value, scope: Scope): NumberTrace {
  switch (expr.kind) {
    case 'fact':
    case 'date': {
      const value = readPath(scope.facts, expr.path, scope.item)
      const fact = publicPath(expr.path, scope.item)
      const { lo, hi } = expr.kind === 'fact' ? numberBounds(value) : dateBounds(value)
      return value === undefined
        ? { kind: expr.kind, lo, hi, fact, missing: onlyMissing(fact) }
        : { kind: expr.kind, lo, hi, fact, value, missing: NOTHING_MISSING }
    }
    case 'asOf':
      return { kind: 'asOf', lo: scope.asOf, hi: scope.asOf, missing: NOTHING_MISSING }
    case 'zero':
      return ZERO_TRACE
    case 'parameter': {
      const figure = scope.figures.figure(expr.id)
      return { kind: 'parameter', lo: figure.value, hi: figure.value, figure, missing: NOTHING_MISSING }
    }
    case 'given': {
      const value = readPath(scope.facts, expr.path, scope.item)
      const fact = publicPath(expr.path, scope.item)
      if (value !== undefined) return { kind: 'given', ...numberBounds(value), fact, value, missing: NOTHING_MISSING }
      const part = scope.number(expr.otherwise, scope)
      return { kind: 'given', lo: part.lo, hi: part.hi, fact, parts: [part], missing: part.lo === part.hi ? NOTHING_MISSING : missingOf([{ missing: [fact] }, part]) }
    }
    case 'named': {
      const part = scope.number(expr.of, scope)
      return { kind: 'named', id: expr.id, lo: part.lo, hi: part.hi, parts: [part], missing: part.missing }
    }
    case 'lookUp': {
      const part = scope.number(expr.at, scope)
      const lo = scope.figures.lookUp(expr.table, part.lo)
      const hi = part.lo === part.hi ? lo : extremes(scope.figures.table(expr.table)?.steps ?? [], part.lo, part.hi)
      return typeof hi === 'number'
        ? { kind: 'lookUp', id: expr.table, lo, hi, parts: [part], missing: NOTHING_MISSING }
        : { kind: 'lookUp', id: expr.table, ...hi, parts: [part], missing: hi.lo === hi.hi ? NOTHING_MISSING : part.missing }
    }
  }
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
    case 'fact': {
      const read = readerOf(expr.path)
      return (frame) => {
        const value = read(frame)
        if (typeof value === 'number') return (frame.hi = value)
        const { lo, hi } = numberBounds(value)
        frame.hi = hi
        return lo
      }
    }
    case 'date': {
      const read = readerOf(expr.path)
      return (frame) => {
        const value = read(frame)
        // A prepared household holds its dates as days already.
        if (typeof value === 'number') return (frame.hi = value)
        const { lo, hi } = dateBounds(value)
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
      const read = readerOf(expr.path)
      const otherwise = compiler.number(expr.otherwise)
      return (frame) => {
        const value = read(frame)
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
        const lo = at(frame)
        if (lo === frame.hi) return (frame.hi = valueAt(steps, lo))
        const bounds = extremes(steps, lo, frame.hi)
        frame.hi = bounds.hi
        return bounds.lo
      }
    }
  }
}
