import { describe, expect, it } from 'vitest'
import { date, fact, given, lookUp, named, parameter, sum } from '../build'
import { bounds, day, reckon } from '../testing/evaluate'
import { extremes } from './values'

const income = fact('income')

describe('where a number comes from', () => {
  it('may be anything from 0 while nobody answered', () => {
    expect(bounds(income)).toEqual([0, Infinity])
    expect(reckon(income).missing).toEqual(['income'])
  })

  it('is what was answered, or lies between the bounds that were', () => {
    expect(bounds(income, { income: 0 })).toEqual([0, 0])
    expect(bounds(income, { income: { min: 4000, max: 6000 } })).toEqual([4000, 6000])
  })

  it('is nothing for nobody', () => {
    expect(bounds(fact('spouse.income'), { spouse: null })).toEqual([0, 0])
    expect(bounds(fact('spouse.income'), { spouse: {} })).toEqual([0, Infinity])
  })

  it('reads a date as a day, in a text or prepared', () => {
    expect(bounds(date('born'), { born: '2026-06-01' })).toEqual([day('2026-06-01'), day('2026-06-01')])
    expect(bounds(date('born'), { born: 20_000 })).toEqual([20_000, 20_000])
    expect(bounds(date('born'))).toEqual([-Infinity, Infinity])
  })

  it('takes a month for its first day, and a text that is no date for no day', () => {
    expect(bounds(date('since'), { since: '2026-06' })).toEqual([day('2026-06-01'), day('2026-06-01')])
    expect(bounds(date('since'), { since: 'in June' })).toEqual([Infinity, -Infinity])
  })

  it('has no figure where the law gives none, and says why', () => {
    expect(reckon(parameter('missing'))).toMatchObject({ lo: NaN, figure: { id: 'missing', problem: 'notYetInForce' }, missing: [] })
  })

  it('computes what was not given, and takes what was given as it is', () => {
    const size = given('size', sum(parameter('n1'), fact('children')))
    expect(bounds(size, { children: 2 })).toEqual([3, 3])
    expect(reckon(size, { children: 2 }).missing).toEqual([])
    expect(bounds(size, { size: 7, children: 2 })).toEqual([7, 7])
    expect(bounds(size, { size: { min: 1, max: 2 } })).toEqual([1, 2])
    expect(reckon(size).missing).toEqual(['size', 'children'])
  })

  it('keeps the name of a number in the trace', () => {
    expect(reckon(named('both', income), { income: 3 })).toMatchObject({ kind: 'named', id: 'both', lo: 3, hi: 3 })
    expect(reckon(named('both', income))).toMatchObject({ parts: [{ fact: 'income' }], missing: ['income'] })
  })
})

describe('a look-up in a table', () => {
  const at = (value: unknown) => bounds(lookUp('steps', income), { income: value as number })

  it('finds the step of a number that is known', () => {
    expect(at(9)).toEqual([100, 100])
    expect(at(10)).toEqual([300, 300])
  })

  it('lies between the lowest and the highest step that an interval touches', () => {
    expect(at({ min: 5, max: 12 })).toEqual([100, 300])
    expect(at({ min: 10, max: 19 })).toEqual([300, 300])
    expect(at({ min: 10, max: 20 })).toEqual([200, 300])
    expect(bounds(lookUp('steps', income))).toEqual([100, 300])
  })

  it('takes the first step for what lies below all steps, and the last for what lies above', () => {
    const steps = [{ at: 0, value: 100 }, { at: 10, value: 300 }, { at: 20, value: 200 }]
    expect(extremes(steps, -5, -1)).toEqual({ lo: 100, hi: 100 })
    expect(extremes(steps, -5, 10)).toEqual({ lo: 100, hi: 300 })
    expect(extremes(steps, 21, Infinity)).toEqual({ lo: 200, hi: 200 })
    expect(at(Infinity)).toEqual([200, 200])
  })

  it('has no figure where either end of the interval is missing', () => {
    const steps = [{ at: 0, value: 100 }]
    expect(extremes(steps, NaN, 5)).toEqual({ lo: NaN, hi: NaN })
    expect(extremes(steps, 5, NaN)).toEqual({ lo: NaN, hi: NaN })
  })

  it('asks for nothing when every step that it touches is the same', () => {
    expect(reckon(lookUp('steps', income), { income: { min: 10, max: 19 } }).missing).toEqual([])
    expect(reckon(lookUp('steps', income), { income: { min: 5, max: 12 } }).missing).toEqual([])
    expect(reckon(lookUp('steps', income)).missing).toEqual(['income'])
  })

  it('has no figure without a table or at a number that is missing', () => {
    expect(bounds(lookUp('no such table', income), { income: 1 })[0]).toBeNaN()
    expect(bounds(lookUp('no such table', income))[0]).toBeNaN()
    expect(bounds(lookUp('steps', parameter('missing')))[0]).toBeNaN()
  })
})
