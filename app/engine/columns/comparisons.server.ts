/** Generated code for comparisons; a date against a figure becomes a date against the day on which the answer turns. */
import { dayTest } from '../day-chain'
import type { TruthExpr } from '../expression'
import { NO, PERSON, UNKNOWN, YES } from '../truth'
import { type Domain, NO_DAY, UNKNOWN_DAY } from './layout.server'
import type { TruthCode, Writer } from './writer.server'

type Compare = Extract<TruthExpr, { kind: 'compare' }>

export function compareCode(expr: Compare, domain: Domain, writer: Writer): TruthCode {
  const byDay = dayCode(expr, domain, writer)
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

/** A date against the day on which the comparison turns. */
function dayCode(expr: Compare, domain: Domain, writer: Writer): TruthCode | null {
  if (Number.isNaN(writer.closed.exact(expr.left)) || Number.isNaN(writer.closed.exact(expr.right))) return { lines: [], value: String(PERSON) }
  const test = dayTest(expr, writer.closed)
  const found = test && writer.layout.column('day', test.path, domain)
  if (!found) return null
  const { turn } = test
  const day = `${found.column.variables[0]}[${found.row}]`
  // "None" is the latest of the numbers that stand for days and "not known" the earliest, so each is met on one side only.
  const value = test.before
    ? `(${day} < ${turn} ? ${day} === ${UNKNOWN_DAY} ? ${UNKNOWN} : ${YES} : ${NO})`
    : `(${day} >= ${turn} ? ${day} === ${NO_DAY} ? ${NO} : ${YES} : ${day} === ${UNKNOWN_DAY} ? ${UNKNOWN} : ${NO})`
  return { lines: [], value }
}
