import { describe, expect, it } from 'vitest'
import { count, every, fact, is, isTrue, some, total } from '../build'
import { scopeOf } from '../explain'
import { figuresOn } from '../parameters'
import { bounds, explain, numbers, reckon, tables, TODAY, truth } from '../testing/evaluate'
import { itemsReader } from './lists'

const isHome = isTrue('@.home')
const list = (...children: object[]) => ({ children: children as never })

describe('a list of people', () => {
  it('may hold anything while it is not known', () => {
    expect(truth(some('children', isHome))).toBe('unknown')
    expect(truth(every('children', isHome))).toBe('unknown')
    expect(bounds(count('children'))).toEqual([0, Infinity])
    expect(bounds(total('children', fact('@.income')))).toEqual([0, Infinity])
    expect(explain(some('children', isHome))).toMatchObject({ missing: ['children'] })
    expect(reckon(count('children'))).toMatchObject({ missing: ['children'] })
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

  it('names the amount of the very child that is still open', () => {
    const sums = reckon(total('children', fact('@.income')), list({ income: 5 }, {}))
    expect(sums).toMatchObject({ lo: 5, hi: Infinity, missing: ['children[1].income'] })
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

describe('the items of a list', () => {
  const scopeFor = (places = 0) => scopeOf(list({ pets: [{ kind: 'cat' }] }, { pets: [] }), figuresOn(numbers, tables, TODAY), undefined, 0, places)

  it('are the same at every look, so that what was found for one is found again', () => {
    const scope = scopeFor()
    const items = itemsReader('children')(scope)
    expect(items).toHaveLength(2)
    expect(itemsReader('children')(scope)).toBe(items)
  })

  it('have as many places for steps as the parts that are shared among them', () => {
    expect(itemsReader('children')(scopeFor(3))?.map(({ kept }) => kept.length)).toEqual([3, 3])
  })

  it('are others for each item where the list stands within one', () => {
    const scope = scopeFor()
    const [first = null, second = null] = itemsReader('children')(scope) ?? []
    const read = itemsReader('@.pets')
    scope.item = first
    expect(read(scope)?.map(({ value }) => value)).toEqual([{ kind: 'cat' }])
    scope.item = second
    expect(read(scope)).toEqual([])
  })
})
