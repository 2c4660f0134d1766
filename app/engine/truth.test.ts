import { describe, expect, it } from 'vitest'
import { and, atLeast, high, isSettled, low, NO, not, or, PERSON, type Truth, TRUTHS, truthName, UNKNOWN, YES } from './truth'

/** The definite truths inside an interval. */
function members(truth: Truth): number[] {
  return [0, 1, 2].filter((value) => value >= low(truth) && value <= high(truth))
}

const DEFINITE: Record<number, Truth> = { 0: NO, 1: PERSON, 2: YES }

describe('truth', () => {
  it('is an interval between a lowest and a highest definite truth', () => {
    expect(TRUTHS.map((truth) => [truthName(truth), members(truth)])).toEqual([
      ['no', [0]], ['noOrPerson', [0, 1]], ['unknown', [0, 1, 2]], ['person', [1]], ['personOrYes', [1, 2]], ['yes', [2]],
    ])
  })

  it('is Kleene’s strong logic on no, unknown and yes', () => {
    const kleene = [NO, UNKNOWN, YES]
    const table = (combine: (a: Truth, b: Truth) => Truth) =>
      kleene.map((a) => kleene.map((b) => truthName(combine(a, b))).join(' '))
    expect(table(and)).toEqual(['no no no', 'no unknown unknown', 'no unknown yes'])
    expect(table(or)).toEqual(['no unknown yes', 'unknown unknown yes', 'yes yes yes'])
    expect(kleene.map((a) => truthName(not(a)))).toEqual(['yes', 'unknown', 'no'])
  })

  it('puts a person between no and yes', () => {
    expect(truthName(and(PERSON, YES))).toBe('person')
    expect(truthName(and(PERSON, NO))).toBe('no')
    expect(truthName(or(PERSON, YES))).toBe('yes')
    expect(truthName(or(PERSON, NO))).toBe('person')
    expect(truthName(and(PERSON, UNKNOWN))).toBe('noOrPerson')
    expect(truthName(or(PERSON, UNKNOWN))).toBe('personOrYes')
    expect(truthName(not(PERSON))).toBe('person')
  })

  it('holds exactly the results that the members of its operands can give, for every pair', () => {
    for (const a of TRUTHS) {
      expect(members(not(a)).sort()).toEqual(members(a).map((x) => 2 - x).sort())
      for (const b of TRUTHS) {
        for (const [combine, plain] of [
          [and, Math.min],
          [or, Math.max],
        ] as const) {
          const possible = new Set(members(a).flatMap((x) => members(b).map((y) => plain(x, y))))
          expect(new Set(members(combine(a, b)))).toEqual(possible)
        }
      }
    }
  })

  it('is commutative, associative, absorbing and obeys De Morgan, for every triple', () => {
    for (const a of TRUTHS) {
      for (const b of TRUTHS) {
        expect(and(a, b)).toBe(and(b, a))
        expect(or(a, b)).toBe(or(b, a))
        expect(not(and(a, b))).toBe(or(not(a), not(b)))
        expect(and(a, or(a, b))).toBe(a)
        for (const c of TRUTHS) {
          expect(and(a, and(b, c))).toBe(and(and(a, b), c))
          expect(or(a, or(b, c))).toBe(or(or(a, b), c))
        }
      }
    }
  })

  it('never moves when an operand narrows: settled stays settled', () => {
    for (const a of TRUTHS) {
      for (const narrower of members(a).map((value) => DEFINITE[value] as Truth)) {
        for (const b of TRUTHS) {
          for (const combine of [and, or]) {
            const before = members(combine(a, b))
            for (const value of members(combine(narrower, b))) expect(before).toContain(value)
            if (isSettled(combine(a, b))) expect(combine(narrower, b)).toBe(combine(a, b))
          }
        }
      }
    }
  })

  it('counts "at least n" like the conjunctions and disjunctions that spell it out', () => {
    for (const a of TRUTHS) {
      for (const b of TRUTHS) {
        expect(atLeast(1, [a, b])).toBe(or(a, b))
        expect(atLeast(2, [a, b])).toBe(and(a, b))
        for (const c of TRUTHS) {
          const pairs = or(or(and(a, b), and(a, c)), and(b, c))
          expect(atLeast(2, [a, b, c])).toBe(pairs)
        }
      }
    }
  })
})
