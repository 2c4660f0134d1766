import { describe, expect, it } from 'vitest'
import { above, atLeast, atMost, below, date, equal, fact, over, parameter, yearsSince } from '../build'
import { judged, newWriter } from '../testing/columns'
import { day } from '../testing/evaluate'
import { PERSON } from '../truth'
import type { TruthExpr } from '../expression'
import { HOUSEHOLDS } from './layout.server'

const codeOf = (expr: TruthExpr) => newWriter().truth(expr, HOUSEHOLDS)
const income = fact('income')
const n5 = parameter('n5')

describe('comparisons in columns', () => {
  it('compare bounds, each in its own way', () => {
    const households = [{ income: 4 }, { income: 5 }, { income: 6 }, { income: { min: 5, max: 6 } }, {}]
    expect(judged(below(income, n5), ...households)).toEqual(['eligible', 'ineligible', 'ineligible', 'ineligible', 'needsInfo'])
    expect(judged(atMost(income, n5), ...households)).toEqual(['eligible', 'eligible', 'ineligible', 'needsInfo', 'needsInfo'])
    expect(judged(above(income, n5), ...households)).toEqual(['ineligible', 'ineligible', 'eligible', 'needsInfo', 'needsInfo'])
    expect(judged(atLeast(income, n5), ...households)).toEqual(['ineligible', 'eligible', 'eligible', 'eligible', 'needsInfo'])
    expect(judged(equal(income, n5), ...households)).toEqual(['ineligible', 'eligible', 'ineligible', 'needsInfo', 'needsInfo'])
  })

  it('compare where they stand when both sides have sure bounds, and with care otherwise', () => {
    for (const test of [atMost, atLeast]) {
      expect(codeOf(test(income, n5)).value).not.toContain('isAtMost')
      expect(codeOf(test(over(income, n5), n5)).value).toContain('isAtMost')
      expect(codeOf(test(n5, over(income, n5))).value).toContain('isAtMost')
    }
    expect(codeOf(below(income, n5)).value).not.toContain('isBelow')
    expect(codeOf(above(over(income, n5), n5)).value).toContain('isBelow')
  })

  it('are settled as a person’s matter for everybody when a figure is missing on either side', () => {
    const settled = { lines: [], value: String(PERSON) }
    expect(codeOf(atMost(income, parameter('missing')))).toEqual(settled)
    expect(codeOf(atMost(parameter('missing'), income))).toEqual(settled)
    expect(codeOf(equal(date('birthDate'), parameter('missing')))).toEqual(settled)
  })

  it('hold a date against the one day on which the answer turns', () => {
    const adult = atLeast(yearsSince('birthDate'), parameter('n18'))
    const minor = below(yearsSince('birthDate'), parameter('n18'))
    expect(codeOf(adult).lines).toEqual([])
    expect(codeOf(adult).value).toContain(`${day('2008-06-01') + 1}`)
    const households = [{ birthDate: '2008-06-01' }, { birthDate: '2008-06-02' }, { birthDate: null }, {}]
    expect(judged(adult, ...households)).toEqual(['eligible', 'ineligible', 'ineligible', 'needsInfo'])
    expect(judged(minor, ...households)).toEqual(['ineligible', 'eligible', 'ineligible', 'needsInfo'])
  })

  it('know nothing of a date of an item outside of its list', () => {
    expect(judged(atLeast(yearsSince('@.birthDate'), parameter('n18')), { birthDate: '2000-01-01' })).toEqual(['needsInfo'])
  })
})
