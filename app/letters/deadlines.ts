/** The days by which something must be done, from the dates that were typed or answered. */
import { addMonths, formatDay, parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { screen } from '~/engine/screen'
import { catalogue } from '~/rights'
import { meets } from './conditions'
import { type CountedDeadline, type Letter, type LetterValues, textValue } from './letter'

export interface DatedDeadline {
  readonly id: string
  /** Whose words name it: a deadline of a right, or the letter's own. */
  readonly right: string | null
  readonly deadline: string
  /** ISO date of the last day. */
  readonly date: string
  readonly passed: boolean
}

function counted(deadline: CountedDeadline, values: LetterValues, today: number): string | null {
  const from = parseDay(textValue(values, deadline.from))
  const { value } = figuresOn(catalogue.parameters, catalogue.tables, today).figure(deadline.parameter)
  if (from === null || !Number.isFinite(value)) return null
  return formatDay(deadline.unit === 'months' ? addMonths(from, value) : from + value)
}

/**
 * Deadlines whose day is known, the soonest first.
 * @param facts what the screening knows beside what was typed; typed dates count before it
 * @param today ISO date
 */
export function deadlinesOf(letter: Letter, values: LetterValues, facts: FactRecord, today: string): readonly DatedDeadline[] {
  const asOf = parseDay(today) as number
  const needsRights = letter.deadlines.some((each) => 'right' in each)
  const results = needsRights ? screen(catalogue, { ...facts, ...letter.facts?.(values) }, asOf).results : []
  const found = letter.deadlines.flatMap((each): DatedDeadline[] => {
    if ('right' in each) {
      const result = results.find(({ right }) => right.id === each.right)
      const date = result?.deadlines.find(({ id }) => id === each.deadline)?.date
      return date === undefined ? [] : [{ id: each.id, right: each.right, deadline: each.deadline, date, passed: date < today }]
    }
    const date = each.only && !meets(each.only, values) ? null : counted(each, values, asOf)
    return date === null ? [] : [{ id: each.id, right: null, deadline: each.id, date, passed: date < today }]
  })
  return [...found].sort((a, b) => a.date.localeCompare(b.date))
}
