import { describe, expect, it } from 'vitest'
import { count, every, fact, is, isTrue, some, total } from '../build'
import { bounds, explain, reckon, truth } from '../testing/evaluate'

const isHome = isTrue('@.home')
const list = (...children: object[]) => ({ children: children as never })

describe('a list of people', () => {
  it('may hold anything while it is not known', () => {
    expect(truth(some('children', isHome))).toBe('unknown')
    expect(truth(every('children', isHome))).toBe('unknown')
    expect(bounds(count('children'))).toEqual([0, Infinity])
    expect(bounds(total('children', fact('@.income')))).toEqual([0, Infinity])
    expect(explain(some('children', isHome))).toMatchObject({ missing: ['children'] })
  })

  it('is complete when it is given, and empty means nobody', () => {
    expect(truth(some('children', isHome), list())).toBe('no')
    expect(truth(every('children', isHome), list())).toBe('yes')
    expect(bounds(count('children'), list())).toEqual([0, 0])
    expect(truth(some('children', isHome), { children: null })).toBe('no')
  })

  it('names the field of the very child that is not known', () => {
    expect(explain(some('children', isHome), list({ home: false }, {}))).toMatchObject({ missing: ['children[1].home'] })
    expect(truth(some('children', isHome), list({ home: true }, {}))).toBe('yes')
    expect(truth(every('children', isHome), list({ home: false }, {}))).toBe('no')
  })

  it('counts those that surely belong as the least and those that may as the most', () => {
    expect(bounds(count('children', isHome), list({ home: true }, {}, { home: false }))).toEqual([1, 2])
    expect(bounds(total('children', fact('@.income'), isHome), list({ home: true, income: 5 }, { income: 3 }))).toEqual([5, 8])
    expect(reckon(count('children', isHome), list({ home: true }, { home: false })).missing).toEqual([])
  })

  it('sees the household from inside', () => {
    expect(truth(some('children', is('status', 'a')), { ...list({}), status: 'a' })).toBe('yes')
  })

  it('knows no item outside a list', () => {
    expect(truth(isHome, { home: true })).toBe('unknown')
  })
})
