import { describe, expect, it } from 'vitest'
import { excess, fact, largest, minus, over, parameter, percentOf, product, rounded, smallest, sum } from '../build'
import { bounds, reckon } from '../testing/evaluate'

const income = fact('income')
const between = { income: { min: 100, max: 250 } }

describe('sums of money', () => {
  it('reckons with bounds as with numbers', () => {
    expect(bounds(sum(income, parameter('n50')), between)).toEqual([150, 300])
    expect(bounds(minus(parameter('n1000'), income), between)).toEqual([750, 900])
    expect(bounds(product(income, parameter('n2'), parameter('n2')), between)).toEqual([400, 1000])
    expect(bounds(product(income, parameter('below')), between)).toEqual([-500, -200])
    expect(bounds(percentOf(parameter('n50'), income), between)).toEqual([50, 125])
    expect(bounds(over(income, parameter('n10')), between)).toEqual([10, 25])
    expect(bounds(smallest(income, parameter('n100')), between)).toEqual([100, 100])
    expect(bounds(largest(income, parameter('n100'), parameter('n1')), between)).toEqual([100, 250])
  })

  it('never leaves less than nothing above a limit', () => {
    expect(bounds(excess(income, parameter('n100')), { income: 40 })).toEqual([0, 0])
    expect(bounds(excess(income, parameter('n100')), between)).toEqual([0, 150])
  })

  it('rounds to the nearest, down or up', () => {
    const half = over(income, parameter('n2'))
    expect((['nearest', 'down', 'up'] as const).map((to) => bounds(rounded(half, to), { income: 5 })[0])).toEqual([3, 2, 3])
  })

  it('asks only for what can still move the sum', () => {
    expect(reckon(smallest(income, parameter('n100')), between).missing).toEqual([])
    expect(reckon(sum(income, fact('pension')), { income: 1 }).missing).toEqual(['pension'])
    expect(reckon(product(parameter('n0'), income)).missing).toEqual([])
  })

  it('has no figure when a part has none', () => {
    for (const expr of [sum(income, parameter('missing')), product(income, parameter('missing')), smallest(income, parameter('missing'))]) {
      expect(reckon(expr, { income: 0 })).toMatchObject({ lo: NaN, hi: NaN })
    }
  })
})
