import { describe, expect, it } from 'vitest'
import { above, atMost, fact, follows, isTrue, parameter, some } from './build'
import type { Catalogue } from './catalogue'
import type { Absences, FactRecord } from './facts'
import { randomFrom } from './sample'
import { screen, type Screening } from './screen'
import { standingResults } from './screen-again'
import { catalogueWith, rightOf, TODAY } from './testing/evaluate'
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

/** One right for each kind of answer, and one that follows the first. */
function fewRules(): Catalogue {
  return catalogueWith([
    rightOf('byNumber', atMost(fact('income'), parameter('n100'))),
    rightOf('byField', isTrue('spouse.works')),
    rightOf('byList', some('children', isTrue('@.inSchool'))),
    rightOf('follower', follows('byNumber')),
    rightOf('another', above(fact('rooms'), parameter('n2'))),
  ])
}

const ALL = ['another', 'byField', 'byList', 'byNumber', 'follower']

const told: FactRecord = { income: 50, spouse: { works: true }, children: [{ inSchool: true }], rooms: 3, currentBenefits: [] }

/** The rights whose results stand after the answers became others. */
function standing(before: FactRecord, after: FactRecord, absentBefore: Absences = {}, absentAfter: Absences = absentBefore): string[] {
  const catalogue = fewRules()
  const { results } = screen(catalogue, before, TODAY, absentBefore)
  const made = { catalogue, asOf: TODAY, facts: before, absences: absentBefore, results }
  const found = standingResults(catalogue, after, TODAY, absentAfter, made)
  for (const [id, result] of found) expect(result).toBe(results.find(({ right }) => right.id === id))
  return [...found.keys()].sort()
}

const without = (...ids: string[]) => ALL.filter((id) => !ids.includes(id))

describe('what stands after another answer', () => {
  it('is every result, the very same, where nothing was answered anew', () => {
    expect(standing(told, told)).toEqual(ALL)
    expect(standing(told, { ...told })).toEqual(ALL)
    expect(standing({}, {})).toEqual(ALL)
  })

  it('is not what hangs on the answer, nor what follows such a right', () => {
    expect(standing(told, { ...told, income: 60 })).toEqual(without('byNumber', 'follower'))
    expect(standing(told, { ...told, rooms: 4 })).toEqual(without('another'))
  })

  it('is not what hangs on an answer that is new, or was taken back', () => {
    const { rooms, ...unasked } = told
    expect(rooms).toBe(3)
    expect(standing(unasked, told)).toEqual(without('another'))
    expect(standing(told, unasked)).toEqual(without('another'))
    expect(standing(told, { ...told, rooms: undefined })).toEqual(without('another'))
    expect(standing(told, { ...told, spouse: null })).toEqual(without('byField'))
  })

  it('hangs on objects and lists as a whole, and on what they say, not on which object says it', () => {
    expect(standing(told, { ...told, spouse: { works: false } })).toEqual(without('byField'))
    expect(standing(told, { ...told, spouse: { works: true, age: 30 } })).toEqual(without('byField'))
    expect(standing(told, { ...told, children: [{ inSchool: true }, {}] })).toEqual(without('byList'))
    expect(standing(told, { ...told, spouse: { works: true }, children: [{ inSchool: true }] })).toEqual(ALL)
  })

  it('does not look into an answer that is the same object', () => {
    const letters = { get long(): string { throw new Error('This was read') } }
    expect(standing({ ...told, letters }, { ...told, letters, rooms: 4 })).toEqual(without('another'))
  })

  it('is not what hangs on an answer whose absence has another reason now', () => {
    expect(standing({}, {}, {}, { rooms: 'declined' })).toEqual(without('another'))
    expect(standing({}, {}, { rooms: 'declined' }, {})).toEqual(without('another'))
    expect(standing({}, {}, { rooms: 'declined' }, { rooms: 'notKnown' })).toEqual(without('another'))
    expect(standing({}, {}, { rooms: 'declined', income: 'notKnown' }, { rooms: 'declined' })).toEqual(without('byNumber', 'follower'))
    expect(standing(told, told, {}, { 'children[0].inSchool': 'declined' })).toEqual(without('byList'))
    expect(standing({ spouse: {} }, { spouse: {} }, {}, { 'spouse.works': 'notKnown' })).toEqual(without('byField'))
  })

  it('is everything where the reasons are the same as well', () => {
    expect(standing({}, {}, { rooms: 'declined', 'spouse.works': 'notKnown' }, { rooms: 'declined', 'spouse.works': 'notKnown' })).toEqual(ALL)
  })

  it('is nothing without a screening before, and of one of other rules or another day', () => {
    const catalogue = fewRules()
    const before = { catalogue, asOf: TODAY, facts: told, absences: {}, results: screen(catalogue, told, TODAY).results }
    expect(standingResults(catalogue, told, TODAY, {}, before).size).toBe(ALL.length)
    expect(standingResults(catalogue, told, TODAY, {}, undefined).size).toBe(0)
    expect(standingResults(catalogue, told, TODAY + 1, {}, before).size).toBe(0)
    expect(standingResults(fewRules(), told, TODAY, {}, before).size).toBe(0)
  })

  it('is found from the rules only once: what each right hangs on is remembered', () => {
    const rules = fewRules()
    let looks = 0
    const catalogue: Catalogue = {
      ...rules,
      get rights() {
        looks += 1
        return rules.rights
      },
    }
    const before = { catalogue, asOf: TODAY, facts: told, absences: {}, results: screen(rules, told, TODAY).results }
    standingResults(catalogue, told, TODAY, {}, before)
    const once = looks
    expect(once).toBeGreaterThan(0)
    expect([...standingResults(catalogue, { ...told, rooms: 4 }, TODAY, {}, before).keys()].sort()).toEqual(without('another'))
    expect(looks).toBe(once)
  })
})

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
