import { describe, expect, it } from 'vitest'
import { add, divide, exactly, larger, multiply, smaller, subtract } from './interval'

const between = (lo: number, hi: number) => ({ lo, hi })
const nothingKnown = between(0, Infinity)

describe('numbers of which only bounds are known', () => {
  it('adds and takes away bound by bound', () => {
    expect(add(between(1, 2), between(10, 20))).toEqual(between(11, 22))
    expect(subtract(between(10, 20), between(1, 2))).toEqual(between(8, 19))
    expect(subtract(exactly(5), nothingKnown)).toEqual(between(-Infinity, 5))
  })

  it('holds every product of members, whatever their signs', () => {
    expect(multiply(between(-2, 3), between(-5, 4))).toEqual(between(-15, 12))
    expect(multiply(between(2, 3), exactly(10))).toEqual(between(20, 30))
  })

  it('makes nothing of nothing, even when the other number may be endless', () => {
    expect(multiply(exactly(0), nothingKnown)).toEqual(between(0, 0))
    expect(multiply(nothingKnown, exactly(0))).toEqual(between(0, 0))
  })

  it('divides by what is above zero, and says nothing of any other division', () => {
    expect(divide(between(10, 20), between(2, 5))).toEqual(between(2, 10))
    expect(divide(exactly(10), nothingKnown)).toEqual(between(-Infinity, Infinity))
    expect(divide(exactly(-10), between(0, 5))).toEqual(between(-Infinity, Infinity))
    expect(divide(exactly(10), between(-5, 5))).toEqual(between(-Infinity, Infinity))
    expect(divide(nothingKnown, nothingKnown)).toEqual(between(-Infinity, Infinity))
  })

  it('takes the smaller and the larger of two bound by bound', () => {
    expect(smaller(between(1, 9), between(3, 4))).toEqual(between(1, 4))
    expect(larger(between(1, 9), between(3, 4))).toEqual(between(3, 9))
  })

  it('carries a missing figure through every operation', () => {
    const missing = exactly(NaN)
    for (const operate of [add, subtract, multiply, divide, smaller, larger]) {
      expect(operate(missing, exactly(0)).lo).toBeNaN()
      expect(operate(exactly(3), missing).hi).toBeNaN()
    }
  })

  it('knows nothing of a quotient of which one bound is missing', () => {
    for (let missing = 0; missing < 4; missing += 1) {
      const [aLo, aHi, bLo, bHi] = [4, 6, 2, 3].map((bound, place) => (place === missing ? NaN : bound)) as [number, number, number, number]
      expect(divide(between(aLo, aHi), between(bLo, bHi)), `bound ${missing}`).toEqual(between(NaN, NaN))
    }
  })
})
