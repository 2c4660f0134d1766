/** What is due, as a table for the person who keeps the law current. */
import { textTable } from '../table'
import type { Due } from './due'

const LONGEST_SOURCE = 70

function shortened(source: string): string {
  return source.length > LONGEST_SOURCE ? `${source.slice(0, LONGEST_SOURCE - 1)}…` : source
}

/** Those that are overdue by more days than the grace. */
export function overdue(due: readonly Due[], graceDays: number): readonly Due[] {
  return due.filter(({ days }) => days > graceDays)
}

/** @param asOf ISO date */
export function reviewText(due: readonly Due[], asOf: string, graceDays: number): string {
  if (due.length === 0) return `Nothing is due on ${asOf}.`
  const late = overdue(due, graceDays).length
  const rows = due.map(({ kind, id, where, until, days, source }) => [
    until,
    String(days),
    days > graceDays ? 'overdue' : 'due',
    kind,
    where,
    kind === 'rule' ? '' : id,
    shortened(source),
  ])
  return [
    textTable(['confirmed until', 'days', '', 'what', 'right', 'figure', 'source'], rows, [1]),
    '',
    `${due.length} due on ${asOf}; ${late} of them overdue by more than ${graceDays} days.`,
  ].join('\n')
}
