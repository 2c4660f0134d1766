import { describe, expect, it } from 'vitest'
import type { FactRecord } from './facts'
import { randomFrom } from './sample'
import { screen, type Screening } from './screen'
import { randomCatalogue, randomHousehold, RANDOM_ASOF } from './testing/random-rules'
import { traceJson } from './trace'

/** Everything that a screening says, as plain data. */
function said({ results }: Screening): unknown {
  return results.map((result) => ({
    right: result.right.id, verdict: result.verdict, settled: result.settled, missing: result.missing, asks: result.askPerson,
    amounts: result.amounts.map(({ id, min, max }) => ({ id, min, max })), amountMissing: result.amountMissing,
    deadlines: result.deadlines, follows: result.follows, concerned: result.concerned, awaits: result.awaits,
    traces: result.conditions.map(({ trace }) => (trace ? traceJson(trace) : null)),
  }))
}

describe('a screening after another answer', () => {
  it('says what a screening from the start says, and keeps what the answer does not touch', () => {
    const random = randomFrom(5)
    let kept = 0
    for (let round = 0; round < 150; round++) {
      const catalogue = randomCatalogue(random, 6)
      const whole = randomHousehold(random, 1)
      let facts: FactRecord = {}
      let absences: Readonly<Record<string, 'declined'>> = {}
      let before = { catalogue, asOf: RANDOM_ASOF, facts, absences, results: screen(catalogue, facts, RANDOM_ASOF).results }
      for (const [id, value] of Object.entries(whole)) {
        if (random() < 0.3) absences = { ...absences, [id]: 'declined' }
        else facts = { ...facts, [id]: value }
        const after = screen(catalogue, facts, RANDOM_ASOF, absences, before)
        expect(said(after)).toEqual(said(screen(catalogue, facts, RANDOM_ASOF, absences)))
        kept += after.results.filter((result) => before.results.includes(result)).length
        before = { catalogue, asOf: RANDOM_ASOF, facts, absences, results: after.results }
      }
    }
    expect(kept).toBeGreaterThan(0)
  })

  it('takes nothing from another day or other rules', () => {
    const random = randomFrom(6)
    const [one, other] = [randomCatalogue(random, 3), randomCatalogue(random, 3)]
    const facts = randomHousehold(random, 0.5)
    const before = { catalogue: one, asOf: RANDOM_ASOF, facts, absences: {}, results: screen(one, facts, RANDOM_ASOF).results }
    expect(said(screen(one, facts, RANDOM_ASOF + 400, {}, before))).toEqual(said(screen(one, facts, RANDOM_ASOF + 400)))
    expect(said(screen(other, facts, RANDOM_ASOF, {}, before))).toEqual(said(screen(other, facts, RANDOM_ASOF)))
  })
})
