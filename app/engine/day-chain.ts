/** Numbers that only ever grow, or only ever fall, with one date: a comparison of such a number with a figure turns on one day. */
import type { Comparison, NumberExpr, TruthExpr } from './expression'
import { laterBy, SPAN, START } from './nodes/dates'

/** The exact value of an expression that reads nothing of the household; null for any other. */
export interface Exact {
  exact(expr: NumberExpr): number | null
}

export interface DayTest {
  /** The date that decides. */
  readonly path: string
  /** The first day on which the comparison says another thing than on all days before. */
  readonly turn: number
  /** Whether it holds on the days before. */
  readonly before: boolean
}

interface DayChain {
  readonly path: string
  readonly of: (day: number) => number
}

/** Every day that a date of four digits can name, years 1000–9999, with room to spare. */
const FIRST_DAY = -400_000
const LAST_DAY = 3_000_000

const HOLDS: Record<Exclude<Comparison, 'eq'>, (a: number, b: number) => boolean> = {
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
}
const TURNED = { lt: 'gt', lte: 'gte', gt: 'lt', gte: 'lte' } as const

function chainOf(expr: NumberExpr, figures: Exact): DayChain | null {
  const through = (inner: NumberExpr, change: (value: number) => number): DayChain | null => {
    const chain = chainOf(inner, figures)
    return chain && { path: chain.path, of: (day) => change(chain.of(day)) }
  }
  const figure = (side: NumberExpr): number | null => {
    const value = figures.exact(side)
    return Number.isFinite(value) ? value : null
  }
  switch (expr.kind) {
    case 'date':
      return { path: expr.path, of: (day) => day }
    case 'named':
      return chainOf(expr.of, figures)
    case 'startOf':
      return through(expr.date, START[expr.unit])
    case 'later': {
      const by = figure(expr.by)
      return by === null ? null : through(expr.date, (day) => laterBy(expr.unit)(day, by))
    }
    case 'span': {
      const to = figure(expr.to)
      if (to !== null) return through(expr.from, (day) => SPAN[expr.unit](day, to))
      const from = figure(expr.from)
      return from === null ? null : through(expr.to, (day) => SPAN[expr.unit](from, day))
    }
  }
  return null
}

/** The day on which a comparison turns; null where it does not hang on one date and figures alone. */
export function dayTest({ by, left, right }: Extract<TruthExpr, { kind: 'compare' }>, figures: Exact): DayTest | null {
  if (by === 'eq') return null
  const limitRight = figures.exact(right)
  const limit = limitRight ?? figures.exact(left)
  if (limit === null || Number.isNaN(limit)) return null
  const chain = chainOf(limitRight === null ? right : left, figures)
  if (!chain) return null
  const judge = HOLDS[limitRight === null ? TURNED[by] : by]
  const holds = (day: number) => judge(chain.of(day), limit)
  const before = holds(FIRST_DAY)
  let last = FIRST_DAY
  let turn = LAST_DAY
  while (turn - last > 1) {
    const middle = Math.floor((last + turn) / 2)
    if (holds(middle) === before) last = middle
    else turn = middle
  }
  return { path: chain.path, turn, before }
}
