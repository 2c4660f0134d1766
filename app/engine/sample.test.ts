import { describe, expect, it } from 'vitest'
import { all, any, atMost, date, fact, includes, is, isTrue, parameter, some } from './build'
import type { FactRecord, FactTypes } from './facts'
import { figuresOn } from './parameters'
import { randomFrom, samplerOf } from './sample'
import { catalogueWith, numbers, rightOf, tables, TODAY } from './testing/evaluate'

const plain = { sensitivity: 'none' } as const
const KEYS = Array.from({ length: 20 }, (_, index) => `key${index}`)
const types: FactTypes = {
  flag: { type: 'boolean', ...plain },
  income: { type: 'money', per: 'month', ...plain },
  left: { type: 'date', nullable: true, ...plain },
  status: { type: 'choice', values: ['single', 'married'], ...plain },
  benefits: { type: 'choices', values: ['a', 'b', 'c', 'd'], ...plain },
  spouse: { type: 'object', nullable: true, fields: { works: { type: 'boolean', ...plain }, income: { type: 'money', per: 'month', ...plain } }, ...plain },
  children: { type: 'objects', fields: { height: { type: 'number', unit: 'cm', ...plain } }, ...plain },
  sums: { type: 'moneyMap', keys: KEYS, ...plain },
  since: { type: 'dateMap', keys: KEYS, ...plain },
  unread: { type: 'boolean', ...plain },
}
const money = (path: string) => atMost(fact(path), parameter('n100'))
const rule = all(
  isTrue('flag'), money('income'), atMost(date('left'), date('since.key1')), is('status', 'single'), includes('benefits', 'a'),
  any(isTrue('spouse.works'), atMost(fact('spouse.income'), parameter('n50'))), some('children', money('@.height')), money('sums.key1'),
)
const catalogue = catalogueWith([rightOf('right', rule)], types)
const MANY = 4_000

function draw(known: number): FactRecord[] {
  const sampler = samplerOf(catalogue, figuresOn(numbers, tables, TODAY), randomFrom(7))
  return Array.from({ length: MANY }, () => sampler.household(known))
}

const shareOf = (households: readonly FactRecord[], test: (household: FactRecord) => boolean) => households.filter(test).length / households.length
const valuesOf = (households: readonly FactRecord[], id: string) => [...new Set(households.map((household) => household[id]))].sort()

it('the numbers drawn are those of the seed', () => {
  const random = randomFrom(1)
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  expect(randomFrom(2)()).not.toBe(randomFrom(1)())
})

describe('households drawn whole', () => {
  it('have every fact that a rule reads, and no other', () => {
    const households = draw(1)
    for (const household of households) expect(Object.keys(household)).toEqual(Object.keys(types).filter((id) => id !== 'unread'))
  })

  it('stand on both sides of every threshold', () => {
    const households = draw(1)
    expect(valuesOf(households, 'flag')).toEqual([false, true])
    expect(valuesOf(households, 'status')).toEqual(['married', 'single'])
    expect(valuesOf(households, 'income')).toEqual([0, 100, 101, 99])
  })

  it('have nobody where there may be nobody, three times in ten', () => {
    const households = draw(1)
    for (const id of ['left', 'spouse']) expect(shareOf(households, (household) => household[id] === null)).toBeCloseTo(0.3, 1)
    expect(shareOf(households, ({ flag, income }) => flag === null || income === null)).toBe(0)
  })

  it('have people with facts of their own', () => {
    const households = draw(1)
    const spouses = households.flatMap(({ spouse }) => (spouse === null ? [] : [spouse as FactRecord]))
    expect(valuesOf(spouses, 'works')).toEqual([false, true])
    expect(valuesOf(spouses, 'income')).toEqual([0, 49, 50, 51])
    const children = households.map(({ children: list }) => list as readonly FactRecord[])
    expect([...new Set(children.map(({ length }) => length))].sort()).toEqual([0, 1, 2, 3])
    expect(valuesOf(children.flat(), 'height')).toEqual([0, 100, 101, 99])
  })

  it('choose a little more than one of a list, and have a sum for a tenth of the keys', () => {
    const households = draw(1)
    const chosen = households.map(({ benefits }) => (benefits as readonly string[]).length)
    expect(chosen.reduce((sum, count) => sum + count, 0) / MANY).toBeCloseTo(1.2, 1)
    const sums = households.map(({ sums: map }) => map as Readonly<Record<string, number>>)
    expect(sums.reduce((sum, map) => sum + Object.keys(map).length, 0) / MANY).toBeCloseTo(2, 0)
    const all = sums.flatMap((map) => Object.values(map))
    expect(all.every((value) => Number.isInteger(value) && value >= 0 && value <= 5000)).toBe(true)
    expect(Math.max(...all)).toBeGreaterThan(4900)
    expect(households.every(({ since }) => Object.keys(since as object).length === 0)).toBe(true)
  })
})

it('households of whom half is known have half of the facts, and their people half of theirs', () => {
  const households = draw(0.5)
  expect(shareOf(households, ({ flag }) => flag !== undefined)).toBeCloseTo(0.5, 1)
  const spouses = households.flatMap(({ spouse }) => (spouse === undefined || spouse === null ? [] : [spouse as FactRecord]))
  expect(shareOf(spouses, ({ works }) => works !== undefined)).toBeCloseTo(0.5, 1)
  expect(draw(0).every((household) => Object.keys(household).length === 0)).toBe(true)
})

describe('a draw', () => {
  /** A household of which each number drawn is the same, and how many were drawn. */
  const drawnBy = (number: number, known: number, catalogueOf = catalogue) => {
    let draws = 0
    const household = samplerOf(catalogueOf, figuresOn(numbers, tables, TODAY), () => {
      draws += 1
      return number
    }).household(known)
    return { household, draws }
  }

  it('that falls on a limit falls beyond it', () => {
    const { household } = drawnBy(0.3, 1)
    expect(household['left']).not.toBeNull()
    expect(household['benefits']).toEqual([])
    expect(drawnBy(0.1, 1).household['sums']).toEqual({})
    expect(drawnBy(0.3, 0.3).household).toEqual({})
  })

  it('is not made for what needs none: a map of dates, which stays empty', () => {
    const ofDates = catalogueWith([rightOf('right', atMost(date('since.key1'), date('since.key2')))], types)
    expect(drawnBy(0.5, 1, ofDates)).toEqual({ household: { since: {} }, draws: 1 })
  })

  it('says nothing of a fact to which there is no answer', () => {
    const ofNothing = catalogueWith([rightOf('right', all(is('nothing', 'x'), isTrue('flag')))], { ...types, nothing: { type: 'choice', values: [], ...plain } })
    expect(Object.keys(drawnBy(0.5, 1, ofNothing).household)).toEqual(['flag'])
  })
})
