import { describe, expect, it } from 'vitest'
import { all, any, atLeast, atMost, below, date, fact, isTrue, later, minus, parameter, some, total } from './build'
import { cellFinder, cellsOf, thresholdsOf } from './cells'
import type { FactTypes } from './facts'
import { figuresOn } from './parameters'
import { day, catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'
import type { TruthExpr } from './expression'

const plain = { sensitivity: 'none' } as const
const money = { type: 'money', per: 'month', ...plain } as const
const types: FactTypes = {
  income: money, rent: money, birthDate: { type: 'date', ...plain },
  children: { type: 'objects', fields: { height: { type: 'number', unit: 'cm', ...plain } }, ...plain },
}
const figures = figuresOn(numbers, tables, TODAY)
const thresholds = (...rules: TruthExpr[]) =>
  Object.fromEntries(thresholdsOf(catalogueWith(rules.map((rule, index) => rightOf(`right-${index}`, rule)), types), figures))

describe('the figures with which a fact is compared', () => {
  it('are found on both sides of a comparison, in every right, each once and in their order', () => {
    expect(thresholds(atMost(fact('income'), parameter('n100')), atLeast(parameter('n5'), fact('income')), below(fact('income'), parameter('n100')))).toEqual({ income: [5, 100] })
  })

  it('are found inside other conditions, and through arithmetic', () => {
    expect(thresholds(all(isTrue('a'), any(atMost(minus(fact('income'), fact('rent')), parameter('n50')))))).toEqual({ income: [50], rent: [50] })
  })

  it('belong to the field of the list in which they stand', () => {
    expect(thresholds(some('children', atLeast(fact('@.height'), parameter('n100'))))).toMatchObject({ 'children[].height': [100] })
    expect(thresholds(atMost(total('children', fact('@.height')), parameter('n10')))).toMatchObject({ 'children[].height': [10] })
  })

  it('belong to the household where they stand in a list and speak of the household', () => {
    const both = all(atLeast(fact('@.height'), parameter('n100')), atMost(fact('income'), parameter('n50')))
    expect(thresholds(some('children', both))).toEqual({ 'children[].height': [100], income: [50] })
  })

  it('belong to no list outside of one', () => {
    expect(thresholds(atLeast(fact('@.height'), parameter('n100')))).toEqual({ '[].height': [100] })
  })

  it('are none where there is no comparison, or no figure for the day', () => {
    expect(thresholds(isTrue('a'))).toEqual({})
    expect(thresholds(atMost(fact('income'), parameter('missing')))).toEqual({ income: [] })
    expect(thresholds(atMost(date('birthDate'), later(date('birthDate'), 'years', parameter('n18'))))).toEqual({ birthDate: [18] })
  })
})

describe('sample answers', () => {
  const cells = (type: FactTypes[string], around: readonly number[] = []) => cellsOf(type, day('2026-06-15'), around)

  it('to a number stand at nothing and on both sides of each threshold, inside its bounds', () => {
    expect(cells(money, [100])).toEqual([0, 99, 100, 101])
    expect(cells(money)).toEqual([0])
    expect(cells(money, [200, 100])).toEqual([0, 99, 100, 101, 199, 200, 201])
    expect(cells(money, [0])).toEqual([0, 1])
    expect(cells({ type: 'number', unit: 'x', min: 2, max: 10, ...plain }, [2, 10])).toEqual([2, 3, 9, 10])
    expect(cells({ type: 'number', unit: 'x', ...plain }, [7])).toEqual([0, 6, 7, 8])
    expect(cells({ type: 'number', unit: 'x', max: 10, ...plain }, [10])).toEqual([0, 9, 10])
    expect(cells({ type: 'percent', ...plain }, [100])).toEqual([0, 99, 100])
    expect(cells({ type: 'percent', values: [50, 75], ...plain }, [60])).toEqual([50, 75])
  })

  it('to a number that counts in halves are halves', () => {
    expect(cells({ type: 'number', unit: 'x', halves: true, ...plain }, [2.6])).toEqual([0, 1.5, 2, 2.5, 3, 3.5, 4])
    expect(cells({ type: 'number', unit: 'x', ...plain }, [2.6])).toEqual([0, 1.6, 2.6, 3.6])
  })

  it('are thinned evenly to nine, the ends staying', () => {
    const nine = [10, 20, 30].flatMap((value) => [value - 1, value, value + 1])
    expect(cells({ type: 'number', unit: 'x', min: 9, ...plain }, [10, 20, 30])).toEqual(nine)
    const thinned = cells(money, [10, 20, 30, 40, 50])
    expect(thinned).toHaveLength(9)
    expect(thinned).toEqual([0, 10, 19, 21, 30, 31, 40, 49, 51])
  })

  it('to other questions are all that may be said, or what is typical', () => {
    expect(cells({ type: 'boolean', ...plain })).toEqual([true, false])
    expect(cells({ type: 'choice', values: ['a', 'b'], ...plain })).toEqual(['a', 'b'])
    expect(cells({ type: 'choices', values: ['a', 'b'], ...plain })).toEqual([[], ['a'], ['b']])
    expect(cells({ type: 'choices', values: [...'abcdefghijk'], ...plain })).toHaveLength(10)
    expect(cells({ type: 'month', ...plain })).toEqual(['2026-06'])
    expect(cells({ type: 'text', ...plain })).toEqual([''])
    expect(cells({ type: 'texts', ...plain })).toEqual([[]])
    expect(cells({ type: 'numbers', unit: 'x', ...plain })).toEqual([[]])
    expect(cells({ type: 'objects', fields: {}, ...plain })).toEqual([[], [{}]])
    expect(cells({ type: 'dateMap', keys: [], ...plain })).toEqual([{}])
    expect(cells({ type: 'moneyMap', keys: [], ...plain })).toEqual([{}])
  })

  it('to a date go back from the day itself to a long life, and nobody is an answer where it may be', () => {
    const dates = cells({ type: 'date', ...plain })
    expect([dates[0], dates[1], dates.at(-1)]).toEqual(['2026-06-15', '2026-05-26', '1944-04-26'])
    expect(dates).toHaveLength(17)
    expect(cells({ type: 'date', nullable: true, ...plain }).slice(0, 2)).toEqual([null, '2026-06-15'])
    expect(cells({ type: 'object', fields: {}, ...plain })).toEqual([{}])
    expect(cells({ type: 'object', fields: {}, nullable: true, ...plain })).toEqual([null, {}])
  })

  it('are found by path, whatever the place in a list, and none for what is no fact', () => {
    const find = cellFinder(catalogueWith([rightOf('right', some('children', atLeast(fact('@.height'), parameter('n100'))))], types), figures)
    expect(find('children[3].height')).toEqual([0, 99, 100, 101])
    expect(find('children[0].height')).toBe(find('children[3].height'))
    expect(find('income')).toEqual([0])
    expect(find('children[0].weight')).toEqual([])
  })
})
