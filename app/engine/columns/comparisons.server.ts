/** Generated code for comparisons; a date against a figure becomes a date against the day on which the answer turns. */
import { scopeOf } from '../explain'
import type { Comparison, NumberExpr, TruthExpr } from '../expression'
import { laterBy, SPAN, START } from '../nodes/dates'
import { NO, PERSON, UNKNOWN, YES } from '../truth'
import { type Domain, NO_DAY, UNKNOWN_DAY } from './layout.server'
import { isClosed, type TruthCode, type Writer } from './writer.server'

type Compare = Extract<TruthExpr, { kind: 'compare' }>

/** Every day that a date of four digits can name, years 1000–9999, with room to spare. */
const FIRST_DAY = -400_000
const LAST_DAY = 3_000_000

const TURNED_AROUND: Record<Comparison, Comparison> = { lt: 'gt', lte: 'gte', gt: 'lt', gte: 'lte', eq: 'eq' }

const HOLDS: Record<Exclude<Comparison, 'eq'>, (a: number, b: number) => boolean> = {
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
}

export function compareCode(expr: Compare, domain: Domain, writer: Writer): TruthCode {
  const byDay = dayCode(expr.by, expr.left, expr.right, domain, writer) ?? dayCode(TURNED_AROUND[expr.by], expr.right, expr.left, domain, writer)
  if (byDay) return byDay
  const isTurned = expr.by === 'gte' || expr.by === 'gt'
  const a = writer.number(isTurned ? expr.right : expr.left, domain)
  const b = writer.number(isTurned ? expr.left : expr.right, domain)
  const lines = [...a.lines, ...b.lines]
  const bounds = `${a.lo}, ${a.hi}, ${b.lo}, ${b.hi}`
  if (expr.by === 'eq') return { lines, value: `isEqual(${bounds})` }
  const orEqual = expr.by === 'lte' || expr.by === 'gte'
  if (!a.isPlain || !b.isPlain) return { lines, value: `${orEqual ? 'isAtMost' : 'isBelow'}(${bounds})` }
  return orEqual
    ? { lines, value: `(${a.hi} <= ${b.lo} ? ${YES} : ${a.lo} > ${b.hi} ? ${NO} : ${UNKNOWN})` }
    : { lines, value: `(${a.hi} < ${b.lo} ? ${YES} : ${a.lo} >= ${b.hi} ? ${NO} : ${UNKNOWN})` }
}

/** A number that only ever grows, or only ever falls, with one date. */
interface DayChain {
  readonly path: string
  readonly of: (day: number) => number
}

/** The exact value of an expression that reads nothing of the household; null for any other. */
function figureOf(expr: NumberExpr, writer: Writer): number | null {
  if (!isClosed(expr)) return null
  const scope = scopeOf({}, writer.figures)
  const { lo, hi } = scope.number(expr, scope)
  return Object.is(lo, hi) ? lo : null
}

function chainOf(expr: NumberExpr, writer: Writer): DayChain | null {
  const through = (inner: NumberExpr, change: (value: number) => number): DayChain | null => {
    const chain = chainOf(inner, writer)
    return chain && { path: chain.path, of: (day) => change(chain.of(day)) }
  }
  const figure = (side: NumberExpr): number | null => {
    const value = figureOf(side, writer)
    return value !== null && Number.isFinite(value) ? value : null
  }
  switch (expr.kind) {
    case 'date':
      return { path: expr.path, of: (day) => day }
    case 'named':
      return chainOf(expr.of, writer)
    case 'startOf':
      return through(expr.date, START[expr.unit])
    case 'later': {
      const by = figure(expr.by)
      return by === null ? null : through(expr.date, (day) => laterBy(expr.unit)(day, by))
    }
    case 'span': {
      const from = figure(expr.from)
      const to = figure(expr.to)
      if (to !== null) return through(expr.from, (day) => SPAN[expr.unit](day, to))
      return from === null ? null : through(expr.to, (day) => SPAN[expr.unit](from, day))
    }
    default:
      return null
  }
}

function dayCode(by: Comparison, side: NumberExpr, other: NumberExpr, domain: Domain, writer: Writer): TruthCode | null {
  const limit = figureOf(other, writer)
  if (limit === null || by === 'eq') return null
  if (Number.isNaN(limit)) return { lines: [], value: String(PERSON) }
  const chain = chainOf(side, writer)
  const found = chain && writer.layout.column('day', chain.path, domain)
  if (!found) return null
  const holds = (day: number) => HOLDS[by](chain.of(day), limit)
  const atFirst = holds(FIRST_DAY)
  let before = FIRST_DAY - 1
  let turn = LAST_DAY + 1
  while (turn - before > 1) {
    const middle = Math.floor((before + turn) / 2)
    if (holds(middle) === atFirst) before = middle
    else turn = middle
  }
  const day = `${found.column.variables[0]}[${found.row}]`
  // "None" is the latest of the numbers that stand for days and "not known" the earliest, so each is met on one side only.
  const value = atFirst
    ? `(${day} < ${turn} ? ${day} === ${UNKNOWN_DAY} ? ${UNKNOWN} : ${YES} : ${NO})`
    : `(${day} >= ${turn} ? ${day} === ${NO_DAY} ? ${NO} : ${YES} : ${day} === ${UNKNOWN_DAY} ? ${UNKNOWN} : ${NO})`
  return { lines: [], value }
}
