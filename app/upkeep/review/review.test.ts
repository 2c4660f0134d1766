import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parseDay } from '~/engine/date'
import { figure, smallLaw, withRight } from '../testing/small-law'
import { dueOn, ruleUntil, valueOn } from './due'
import { overdue, reviewText } from './report'

const day = (iso: string) => parseDay(iso)!
const ids = (iso: string, law = smallLaw) => dueOn(law, day(iso)).map(({ id }) => id)

describe('what is due', () => {
  it('is nothing while every figure is confirmed and every rule was read within the year', () => {
    expect(ids('2026-12-31')).toEqual([])
  })

  it('is a figure from the day after it was last confirmed, and a rule a year after it was read', () => {
    expect(ids('2027-01-01')).toEqual(['base.ceiling', 'base.minAge', 'base.rates', 'top.rent'])
    expect(ruleUntil('2026-05-01')).toBe('2027-05-01')
    expect(ids('2027-05-01')).not.toContain('base')
    expect(ids('2027-05-02')).toContain('base')
  })

  it('is measured by the value in force, not by an older or a later one', () => {
    const values = [
      { ...figure(1).values[0]!, value: 2, from: '2027-01-01', confirmedUntil: '2027-12-31' },
      figure(1).values[0]!,
    ]
    expect(valueOn({ unit: 'x', values }, day('2027-01-01'))?.value).toBe(2)
    expect(valueOn({ unit: 'x', values }, day('2026-12-31'))?.value).toBe(1)
    expect(valueOn({ unit: 'x', values }, day('2025-12-31'))).toBeNull()
    expect(
      ids(
        '2027-01-01',
        withRight('top', () => ({ parameters: { 'top.rent': { unit: 'x', values } } })),
      ),
    ).not.toContain('top.rent')
  })

  it('comes the longest first', () => {
    const days = dueOn(
      withRight('top', () => ({ checkedOn: '2020-01-01' })),
      day('2027-06-01'),
    ).map((due) => due.days)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    expect(days[0]).toBeGreaterThan(2000)
  })
})

describe('the report', () => {
  const due = dueOn(smallLaw, day('2027-01-20'))

  it('is overdue only past the grace', () => {
    expect(overdue(due, 30)).toEqual([])
    expect(overdue(due, 20)).toEqual([])
    expect(overdue(due, 19)).toHaveLength(4)
  })

  it('is a table with its source, and says how many there are', () => {
    expect(reviewText(due, '2027-01-20', 19)).toMatch(
      /2026-12-31 +20 +overdue +figure +base +base\.ceiling +the yearly table/,
    )
    expect(reviewText(due, '2027-01-20', 30)).toContain('4 due on 2027-01-20; 0 of them overdue by more than 30 days.')
    expect(reviewText([], '2026-06-01', 30)).toBe('Nothing is due on 2026-06-01.')
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync('node_modules/.bin/tsx', ['app/upkeep/review/cli.ts', ...args], { encoding: 'utf8' })

  it('ends with 1 where something is overdue, with 0 where the grace reaches, and with 2 when misused', () => {
    expect(run('--as-of', '2035-01-01').status).toBe(1)
    expect(run('--as-of', '2026-06-01', '--grace-days', '100000').status).toBe(0)
    const misused = run('--as-of', '2026-02-30')
    expect([misused.status, misused.stderr]).toEqual([2, expect.stringContaining('2026-02-30 is no date')])
  })
})
