import { expect, test } from 'vitest'
import { lawOfCode } from '~/rights'
import { NO_OVERRIDES } from '~/rights/overrides'
import { overridesWith } from '../changes'
import { measureImpact } from './measure'

const change = (from: string, value: number) =>
  overridesWith(NO_OVERRIDES, [
    { figure: 'child-allowance.child1', at: null, value, from, confirmedUntil: '2027-12-31', source: 'test', link: '', status: 'official', note: '' },
  ])

const family = {
  birthDate: '1985-04-02', residency: 'citizen', children: [{ birthDate: '2019-08-10', livesWithApplicant: true, abroadSince: null }],
} as const
const cases = [{ right: 'child-allowance', name: 'one child', asOf: '2026-06-01', facts: family, verdict: 'eligible' as const }]
const question = (after: ReturnType<typeof change>) => ({ asOf: '2027-02-01', before: NO_OVERRIDES, after, households: 40, seed: 7 })

test('a new rate changes sums and no verdicts, and no case on a day before it', () => {
  const told: number[] = []
  const impact = measureImpact(lawOfCode, cases, question(change('2027-01-01', 180)), (done) => told.push(done))
  const own = impact.rights.find(({ right }) => right === 'child-allowance')
  expect(own).toMatchObject({ cases: 1, moves: [] })
  expect(own?.money[0]).toMatchObject({ unit: 'ILS/month', least: 7 })
  expect(own?.money[0]?.count).toBe(own?.drawn)
  expect(impact.past).toEqual([])
  expect(told.at(-1)).toBe(told.sort((a, b) => a - b).at(-1))
  // The same households each time: what was measured can be measured again.
  expect(measureImpact(lawOfCode, cases, question(change('2027-01-01', 180)))).toEqual(impact)
})

test('a change of the past is told by the cases that it reaches', () => {
  const impact = measureImpact(lawOfCode, cases, question(change('2026-01-01', 180)))
  expect(impact.past).toEqual([{ right: 'child-allowance', name: 'one child', day: '2026-06-01' }])
})

test('a law that says the same changes nobody', () => {
  expect(measureImpact(lawOfCode, cases, question(change('2027-01-01', 173))).rights).toEqual([])
})
