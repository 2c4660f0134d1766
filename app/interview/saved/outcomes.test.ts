import { describe, expect, test } from 'vitest'
import { changesBetween, type Outcome } from './outcomes'

const outcome = (right: string, verdict: Outcome['verdict'], sum?: number): Outcome => ({
  right, verdict, amount: sum === undefined ? null : { min: sum, max: sum, unit: 'ILS/month' },
})

describe('what changed since a saving', () => {
  const then = [outcome('a', 'eligible', 100), outcome('b', 'ineligible'), outcome('c', 'needsInfo'), outcome('gone', 'eligible'), outcome('never', 'ineligible')]

  test('nothing, when everything is said as it was', () => {
    expect(changesBetween('2026-08-01', false, then, then, then)).toEqual({ since: '2026-08-01', areRulesNew: false, list: [] })
  })

  test('is told apart by its cause: new rules, or the passing of time', () => {
    const replayed = [outcome('a', 'eligible', 120), outcome('b', 'ineligible'), outcome('c', 'needsInfo'), outcome('gone', 'eligible')]
    const now = [outcome('a', 'eligible', 120), outcome('b', 'eligible', 50), outcome('c', 'needsInfo'), outcome('gone', 'eligible')]
    const { list } = changesBetween('2026-08-01', true, then, replayed, now)
    expect(list).toEqual([
      { right: 'a', before: then[0], now: now[0], cause: 'rules' },
      { right: 'b', before: then[1], now: now[1], cause: 'time' },
    ])
  })

  test('names rights that are new here and may be open, and rights that are no longer checked', () => {
    const now = [...then.slice(0, 3), outcome('new', 'eligible'), outcome('other-new', 'ineligible'), outcome('new-unknown', 'needsInfo')]
    const { list } = changesBetween('2026-08-01', true, then, now, now)
    expect(list.map(({ right, before, now: is, cause }) => [right, before?.verdict ?? null, is?.verdict ?? null, cause])).toEqual([
      ['new', null, 'eligible', 'rules'],
      ['gone', 'eligible', null, 'rules'],
    ])
  })
})
