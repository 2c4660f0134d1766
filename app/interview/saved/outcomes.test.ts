import { describe, expect, test } from 'vitest'
import { changesBetween, type Outcome } from './outcomes'

const outcome = (right: string, verdict: Outcome['verdict'], sum?: number): Outcome => ({
  right, verdict, amount: sum === undefined ? null : { min: sum, max: sum, unit: 'ILS/month' },
})
/** As it is said today, by figures of a day. */
const dated = (outcomes: readonly Outcome[], figuresOf: string | null = '2026-01-01') => outcomes.map((each) => ({ ...each, figuresOf }))

describe('what changed since a saving', () => {
  const then = [outcome('a', 'eligible', 100), outcome('b', 'ineligible'), outcome('c', 'needsInfo'), outcome('gone', 'eligible'), outcome('never', 'ineligible')]

  test('nothing, when everything is said as it was', () => {
    expect(changesBetween('2026-08-01', false, then, then, dated(then))).toEqual({ since: '2026-08-01', areRulesNew: false, list: [] })
  })

  test('is told apart by its cause: new rules, or the passing of time', () => {
    const replayed = [outcome('a', 'eligible', 120), outcome('b', 'ineligible'), outcome('c', 'needsInfo'), outcome('gone', 'eligible')]
    const now = [outcome('a', 'eligible', 120), outcome('b', 'eligible', 50), outcome('c', 'needsInfo'), outcome('gone', 'eligible')]
    const { list } = changesBetween('2026-08-01', true, then, replayed, dated(now))
    expect(list).toEqual([
      { right: 'a', before: then[0], now: now[0], cause: 'rules', figuresFrom: null },
      { right: 'b', before: then[1], now: now[1], cause: 'time', figuresFrom: null },
    ])
  })

  test('names the day of figures that came after the saving', () => {
    const now = [outcome('a', 'eligible', 104), ...then.slice(1)]
    const causes = (figuresOf: string | null) => changesBetween('2026-08-01', true, then, then, dated(now, figuresOf)).list.map(({ cause, figuresFrom }) => [cause, figuresFrom])
    expect(causes('2027-01-01')).toEqual([['figures', '2027-01-01']])
    expect([causes('2026-08-01'), causes(null)]).toEqual([[['time', null]], [['time', null]]])
  })

  test('names rights that are new here and may be open, and rights that are no longer checked', () => {
    const now = [...then.slice(0, 3), outcome('new', 'eligible'), outcome('other-new', 'ineligible'), outcome('new-unknown', 'needsInfo')]
    const { list } = changesBetween('2026-08-01', true, then, now, dated(now))
    expect(list.map(({ right, before, now: is, cause }) => [right, before?.verdict ?? null, is?.verdict ?? null, cause])).toEqual([
      ['new', null, 'eligible', 'rules'],
      ['gone', 'eligible', null, 'rules'],
    ])
  })
})
