import { describe, expect, it } from 'vitest'
import {
  above, atLeast, atMost, choose, count, date, equal, fact, given, isTrue, largest, lookUp, minus, over, parameter, percentOf, product, rounded,
  sum, total, unsettled, when, zero,
} from '../build'
import type { NumberExpr } from '../expression'
import { judged, newWriter } from '../testing/columns'
import { HOUSEHOLDS } from './layout.server'

const income = fact('income')
const n2 = parameter('n2')
const n5 = parameter('n5')
const n10 = parameter('n10')
const below = parameter('below')
const missing = parameter('missing')
const range = choose([when(unsettled('awaited'), n5)], n2)

const codeOf = (expr: NumberExpr) => newWriter().number(expr, HOUSEHOLDS)
const linesOf = (expr: NumberExpr) => codeOf(expr).lines.join('\n')

describe('numbers in columns', () => {
  it('round to the nearest, down or up', () => {
    const half = product(parameter('half'), income)
    expect(judged(equal(rounded(half, 'nearest'), n2), { income: 3 }, { income: 4 }, { income: 5 })).toEqual(['eligible', 'eligible', 'ineligible'])
    expect(judged(equal(rounded(half, 'down'), n2), { income: 3 }, { income: 4 }, { income: 5 })).toEqual(['ineligible', 'eligible', 'eligible'])
    expect(judged(equal(rounded(half, 'up'), n2), { income: 3 }, { income: 4 }, { income: 5 })).toEqual(['eligible', 'eligible', 'ineligible'])
  })

  it('multiply figures with each other and with a fact, in any order', () => {
    for (const whole of [product(n2, n5, income), product(income, n2, n5), product(n2, income, n5)]) {
      expect(judged(equal(whole, parameter('n100')), { income: 10 }, { income: 11 })).toEqual(['eligible', 'ineligible'])
    }
    expect(judged(equal(percentOf(parameter('n50'), income), n5), { income: 10 }, { income: 11 })).toEqual(['eligible', 'ineligible'])
  })

  it('turn their bounds around when multiplied by a figure below zero', () => {
    const lost = product(below, income)
    expect(judged(atLeast(lost, zero), { income: { min: 1, max: 5 } }, { income: { min: 0, max: 5 } })).toEqual(['ineligible', 'needsInfo'])
    expect(judged(atMost(lost, zero), { income: { min: 1, max: 5 } })).toEqual(['eligible'])
  })

  it('are below zero where what is taken away is more, and take a figure below zero away by adding', () => {
    expect(judged(equal(minus(income, below), n5), { income: 3 }, { income: 7 })).toEqual(['eligible', 'ineligible'])
    expect(judged(equal(sum(income, below), n5), { income: 7 }, { income: 3 })).toEqual(['eligible', 'ineligible'])
  })

  it('may be anything where an item of a list is asked for outside of a list', () => {
    const outside = [count('@.children'), total('@.children', n2), fact('@.income')]
    for (const number of outside) expect(judged(atLeast(number, n2), {}, { children: [] })).toEqual(['needsInfo', 'needsInfo'])
    for (const number of outside) expect(judged(atLeast(number, zero), {})).toEqual(['eligible'])
    expect(judged(atLeast(date('@.since'), n2), {})).toEqual(['needsInfo'])
  })

  it('fail every comparison between days where one of them is none', () => {
    for (const compare of [atMost, atLeast]) {
      const test = compare(date('from'), date('to'))
      const days = [{ from: 5, to: 5 }, { from: null, to: 5 }, { from: 5, to: null }, { from: null, to: null }, { from: 5 }]
      expect(judged(test, ...days)).toEqual(['eligible', 'ineligible', 'ineligible', 'ineligible', 'needsInfo'])
    }
  })

  it('are a person’s matter once they lean on a figure that the law does not give', () => {
    expect(judged(above(sum(income, missing), n5), { income: 7 })).toEqual(['askPerson'])
    expect(judged(above(product(missing, income), n5), { income: 7 })).toEqual(['askPerson'])
    expect(judged(above(choose([when(isTrue('a'), missing)], income), n5), { a: true, income: 7 }, { a: false, income: 7 })).toEqual(['askPerson', 'eligible'])
  })
})

describe('the code of a number', () => {
  it('is the number itself where it is the same for every household', () => {
    expect(codeOf(minus(n2, n10))).toEqual({ lines: [], lo: '-8', hi: '-8', constant: -8, isPlain: true })
    expect(codeOf(range)).toEqual({ lines: [], lo: '2', hi: '5', constant: null, isPlain: true })
  })

  it('is plain where both bounds are surely numbers, each on its own side', () => {
    const plain = [
      n5, range, income, over(n2, zero), sum(income, n5), minus(income, n5), largest(income, n5), product(n5, income), product(below, income),
      product(income, fact('rent')), percentOf(n5, income), rounded(income), count('children'), given('rent', income), choose([when(isTrue('a'), n5)], income),
    ]
    for (const expr of plain) expect(codeOf(expr).isPlain, JSON.stringify(expr)).toBe(true)
  })

  it('is not plain where a bound may be missing, there may be none, or it may lie beyond the other', () => {
    const open = [
      missing, parameter('endless'), parameter('endlesslyLow'), date('since'), sum(income, missing), minus(date('since'), n5), product(missing, income),
      product(income, missing), product(income, over(income, n5)), product(over(income, n5), income), over(income, n5), lookUp('steps', income),
      total('children', fact('@.income')), given('rent', missing), choose([when(isTrue('a'), missing)], income),
      choose([when(isTrue('a'), income)], missing),
    ]
    for (const expr of open) expect(codeOf(expr).isPlain, JSON.stringify(expr)).toBe(false)
  })

  it('multiplies bound by bound where a figure above zero keeps their order, and looks at every corner otherwise', () => {
    for (const expr of [product(n5, income), product(income, n5), product(n2, n5, income), percentOf(n5, income), percentOf(income, n5)]) {
      expect(linesOf(expr)).not.toContain('Product')
    }
    for (const expr of [product(below, income), product(zero, income), product(range, income), product(income, fact('rent')), product(n5, over(income, n5))]) {
      expect(linesOf(expr)).toContain('lowestProduct')
    }
  })
})
