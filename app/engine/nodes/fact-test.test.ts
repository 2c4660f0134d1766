import { describe, expect, it } from 'vitest'
import { absent, exists, includes, is, isFalse, isTrue, none } from '../build'
import { explainerOf, scopeOf } from '../explain'
import { figuresOn } from '../parameters'
import { explain, numbers, tables, TODAY, truth } from '../testing/evaluate'

describe('what one fact says', () => {
  it('is unknown while nobody answered, and names the fact', () => {
    for (const expr of [is('status', 'a'), isTrue('status'), includes('status', 'a'), none('status')]) {
      expect(explain(expr)).toMatchObject({ missing: ['status'] })
      expect(truth(expr)).toBe('unknown')
    }
  })

  it('takes false for an answer', () => {
    expect(truth(isTrue('ownsHome'), { ownsHome: false })).toBe('no')
    expect(truth(isFalse('ownsHome'), { ownsHome: false })).toBe('yes')
  })

  it('knows one of several values', () => {
    expect(truth(is('status', 'a', 'b'), { status: 'b' })).toBe('yes')
    expect(truth(is('status', 'a', 'b'), { status: 'c' })).toBe('no')
    expect(truth(is('rate', 0, 50), { rate: 0 })).toBe('yes')
  })

  it.each([1, 2, 3, 4, 5])('knows each of the values that it asks for, and no other: of %i', (length) => {
    const values = ['v', 'w', 'x', 'y', 'z'].slice(0, length)
    const test = is('status', ...values)
    for (const status of values) expect(truth(test, { status })).toBe('yes')
    expect(truth(test, { status: 'other' })).toBe('no')
    expect(truth(test, { status: null })).toBe('no')
    expect(truth(test)).toBe('unknown')
  })

  it('says no of a list that holds other things, and of a list with anybody in it that there is none', () => {
    expect(truth(includes('benefits', 'x'), { benefits: ['z'] })).toBe('no')
    expect(truth(none('children'), { children: [{}] })).toBe('no')
    expect(truth(none('name'), { name: '' })).toBe('no')
  })

  it('takes the same step again for the same answer of the next household, and another for another', () => {
    const find = explainerOf().truth(isTrue('ownsHome'))
    const figures = figuresOn(numbers, tables, TODAY)
    const ofOwner = find(scopeOf({ ownsHome: true }, figures))
    expect(find(scopeOf({ ownsHome: true, other: 1 }, figures))).toBe(ofOwner)
    expect(find(scopeOf({ ownsHome: false }, figures))).not.toBe(ofOwner)
    expect(find(scopeOf({ ownsHome: true }, figures))).toMatchObject({ truth: ofOwner.truth, value: true })
  })

  it('says no of nobody: no value is theirs, and nothing is in their list', () => {
    expect(truth(is('spouse.status', 'a'), { spouse: null })).toBe('no')
    expect(truth(includes('spouse.benefits', 'x'), { spouse: null })).toBe('no')
    expect(truth(is('spouse.status', 'a'), { spouse: {} })).toBe('unknown')
    expect(truth(is('spouse.status', 'a'), {})).toBe('unknown')
  })

  it('takes null and the empty list for "there is none", and an answered list for complete', () => {
    expect(truth(none('vehicle'), { vehicle: null })).toBe('yes')
    expect(truth(none('children'), { children: [] })).toBe('yes')
    expect(truth(exists('vehicle'), { vehicle: {} })).toBe('yes')
    expect(truth(includes('benefits', 'x'), { benefits: [] })).toBe('no')
    expect(truth(includes('benefits', 'x', 'y'), { benefits: ['y'] })).toBe('yes')
  })

  it('tells "nobody answered" from every answer, and asks for nothing', () => {
    expect(explain(absent('ownsHome'))).toMatchObject({ missing: [] })
    expect(truth(absent('ownsHome'))).toBe('yes')
    for (const ownsHome of [true, false, null, 0, '']) expect(truth(absent('ownsHome'), { ownsHome })).toBe('no')
    expect(truth(absent('since'), { since: 12_000 })).toBe('no')
  })

  it('reads two levels down', () => {
    expect(truth(is('spouse.sums.x', 5), { spouse: { sums: { x: 5 } } })).toBe('yes')
    expect(truth(is('spouse.sums.x', 5), { spouse: { sums: {} } })).toBe('unknown')
    expect(truth(is('spouse.sums.x', 5), { spouse: null })).toBe('no')
  })
})
