import { describe, expect, it } from 'vitest'
import { above, asOf, atLeast, atMost, atMostWithBand, below, between, date, equal, fact, parameter } from '../build'
import { explain, truth } from '../testing/evaluate'
import { NO, PERSON, UNKNOWN, YES } from '../truth'
import { isAtMost, isBelow, isEqual } from './compare'

const income = fact('income')
const thousand = parameter('n1000')

/** Intervals of the whole numbers from 0 to 3, those among them that hold no number, and a missing figure. */
const BOUNDS = [0, 1, 2, 3]
const INTERVALS = [...BOUNDS.flatMap((lo) => BOUNDS.map((hi) => ({ lo, hi }))), { lo: NaN, hi: NaN }]
const membersOf = ({ lo, hi }: { lo: number; hi: number }) => BOUNDS.filter((value) => value >= lo && value <= hi)

it.each([
  ['at most', isAtMost, (a: number, b: number) => a <= b],
  ['below', isBelow, (a: number, b: number) => a < b],
  ['equal', isEqual, (a: number, b: number) => a === b],
] as const)('two intervals are judged as the numbers in them are: %s', (_, judge, holds) => {
  for (const a of INTERVALS) {
    for (const b of INTERVALS) {
      const pairs = membersOf(a).flatMap((one) => membersOf(b).map((other) => holds(one, other)))
      const isMissing = Number.isNaN(a.lo) || Number.isNaN(b.lo)
      const expected = isMissing ? PERSON : pairs.length === 0 ? NO : pairs.every(Boolean) ? YES : pairs.some(Boolean) ? UNKNOWN : NO
      expect(judge(a.lo, a.hi, b.lo, b.hi), `${a.lo}..${a.hi} and ${b.lo}..${b.hi}`).toBe(expected)
    }
  }
})

describe('a comparison', () => {
  it('is exact at its edge', () => {
    const edge = { income: 1000 }
    expect([atMost, atLeast, equal].map((compare) => truth(compare(income, thousand), edge))).toEqual(['yes', 'yes', 'yes'])
    expect([below, above].map((compare) => truth(compare(income, thousand), edge))).toEqual(['no', 'no'])
  })

  it('is settled by an interval that lies on one side, and open by one that reaches across', () => {
    expect(truth(atMost(income, thousand), { income: { min: 400, max: 1000 } })).toBe('yes')
    expect(truth(atMost(income, thousand), { income: { min: 1001, max: 4000 } })).toBe('no')
    expect(truth(atMost(income, thousand), { income: { min: 900, max: 1100 } })).toBe('unknown')
    expect(truth(equal(income, thousand), { income: { min: 900, max: 1100 } })).toBe('unknown')
    expect(truth(equal(income, thousand), { income: { min: 1001, max: 1100 } })).toBe('no')
  })

  it('never takes an absent amount for 0, but knows that it is not below', () => {
    expect(truth(atMost(income, thousand))).toBe('unknown')
    expect(truth(below(income, parameter('n0')))).toBe('no')
    expect(explain(atMost(income, thousand))).toMatchObject({ missing: ['income'] })
  })

  it('is a person’s matter when the law gives no figure for the day', () => {
    expect(truth(atMost(income, parameter('missing')), { income: 5 })).toBe('person')
    expect(explain(atMost(income, parameter('missing')))).toMatchObject({ missing: [] })
  })

  it('is no with a date that never came, whichever way it is put', () => {
    for (const compare of [atMost, atLeast, below, above, equal]) {
      expect(truth(compare(date('since'), asOf), { since: null })).toBe('no')
      expect(truth(compare(asOf, date('since')), { since: null })).toBe('no')
    }
  })

  it('lies between two bounds, both included', () => {
    const inBand = between(income, parameter('n100'), thousand)
    expect([99, 100, 1000, 1001].map((value) => truth(inBand, { income: value }))).toEqual(['no', 'yes', 'yes', 'no'])
  })

  it('sends the band above a limit to a person', () => {
    const test = atMostWithBand(income, parameter('n100'), thousand)
    expect([100, 101, 1000, 1001].map((value) => truth(test, { income: value }))).toEqual(['yes', 'person', 'person', 'no'])
    expect(truth(test)).toBe('unknown')
  })
})
