import { expect, it } from 'vitest'
import { atMost, excess, fact, minus, parameter } from './build'
import { defineCatalogue } from './catalogue'
import { compareCatalogues, compareOutcomes } from './compare'
import { parseDay } from './date'
import type { FactTypes } from './facts'
import { condition, cite, defineRight } from './right'
import { screen } from './screen'
import { traceJson } from './trace'

const types: FactTypes = { income: { type: 'money', per: 'month', sensitivity: 'personal' } }
const figure = (value: number) => ({ unit: 'ILS/month', values: [{ value, from: null, confirmedUntil: '2030-01-01', source: 'test', status: 'official' as const }] })

function lawWith(ceiling: number, id = 'top-up') {
  const right = defineRight({
    id, kind: 'entitlement', authority: 'a', areas: [], topics: [],
    parameters: { ceiling: figure(ceiling) },
    conditions: [condition('income', [cite('law')], atMost(fact('income'), parameter('ceiling')))],
    askPerson: [], deadlines: [], opensAlso: [], documents: [], notes: { timeLimits: [], refused: [] },
    amounts: [{ id: 'monthly', unit: 'ILS/month', value: excess(parameter('ceiling'), minus(fact('income'), parameter('ceiling'))) }],
    claim: { links: [], phones: [], forms: [] }, sources: ['test'], checkedOn: '2026-01-01',
  })
  return defineCatalogue(types, [right], { parameters: {}, tables: {} })
}

const TODAY = parseDay('2026-06-01') as number

it('finds nothing between a law and itself', () => {
  const [comparison] = compareCatalogues(lawWith(5000), lawWith(5000), [{ income: 100 }, {}, { income: 9000 }], TODAY)
  expect(comparison).toMatchObject({ right: 'top-up', households: 3, flips: [], moves: {}, monthly: { min: 0, max: 0 } })
})

it('tells who flips, and the money of those who had and have a sum', () => {
  const [comparison] = compareCatalogues(lawWith(5000), lawWith(4000), [{ income: 100 }, { income: 4500 }, { income: 9000 }], TODAY)
  expect(comparison?.moves).toEqual({ 'eligible → ineligible': 1 })
  expect(comparison?.flips.map(({ household }) => household)).toEqual([0, 1])
  expect(comparison?.monthly).toEqual({ min: -2000, max: -2000 })
})

it('tells of rights that only one version has', () => {
  const comparison = compareCatalogues(lawWith(5000, 'old'), lawWith(5000, 'new'), [{ income: 100 }], TODAY)
  expect(comparison.map(({ right, moves }) => [right, moves])).toEqual([
    ['old', { 'eligible → –': 1 }],
    ['new', { '– → eligible': 1 }],
  ])
  const sum = { unit: 'ILS/month', min: 9900, max: 9900 }
  expect(comparison.map(({ flips }) => flips)).toEqual([
    [{ household: 0, right: 'old', before: 'eligible', after: null, sums: { before: sum, after: null }, amount: null }],
    [{ household: 0, right: 'new', before: null, after: 'eligible', sums: { before: null, after: sum }, amount: null }],
  ])
})

it('compares first sums: at both ends, in one unit, shown or not', () => {
  const outcome = (min: number, max: number, unit = 'ILS/month') => ({ verdict: 'eligible' as const, amounts: [{ unit, min, max }, { unit, min: 0, max: 999 }] })
  const none = { verdict: 'eligible' as const, amounts: [] }
  const pairs = [
    [outcome(5, 9), outcome(5, 9)], [outcome(5, 9), outcome(6, 9)], [outcome(5, 9), outcome(5, 8)], [outcome(5, 9), outcome(5, 9, 'ILS once')],
    [none, outcome(5, 9)], [outcome(5, 9), none], [none, none], [outcome(1, 2, 'ILS once'), outcome(3, 4, 'ILS once')],
  ] as const
  const [comparison] = compareOutcomes(['right'], pairs.length, (household) => {
    const [before, after] = pairs[household] ?? [none, none]
    return [new Map([['right', before]]), new Map([['right', after]])]
  })
  const sum = (min: number, max: number, unit = 'ILS/month') => ({ unit, min, max })
  const flip = { right: 'right', before: 'eligible', after: 'eligible' }
  expect(comparison).toEqual({
    right: 'right', households: 8, moves: {}, monthly: { min: 1, max: -1 },
    flips: [
      { ...flip, household: 1, sums: { before: sum(5, 9), after: sum(6, 9) }, amount: sum(1, 0) },
      { ...flip, household: 2, sums: { before: sum(5, 9), after: sum(5, 8) }, amount: sum(0, -1) },
      { ...flip, household: 3, sums: { before: sum(5, 9), after: sum(5, 9, 'ILS once') }, amount: null },
      { ...flip, household: 4, sums: { before: null, after: sum(5, 9) }, amount: null },
      { ...flip, household: 5, sums: { before: sum(5, 9), after: null }, amount: null },
      { ...flip, household: 7, sums: { before: sum(1, 2, 'ILS once'), after: sum(3, 4, 'ILS once') }, amount: sum(2, 2, 'ILS once') },
    ],
  })
})

it('tells of another verdict where no sum differs', () => {
  const outcome = (verdict: 'eligible' | 'needsInfo', max: number) => ({ verdict, amounts: max === 0 ? [] : [{ unit: 'ILS/month', min: 0, max }] })
  const [comparison] = compareOutcomes(['right'], 2, (household) => [
    new Map([['right', outcome('eligible', household)]]), new Map([['right', outcome('needsInfo', household)]]),
  ])
  expect(comparison).toMatchObject({ moves: { 'eligible → needsInfo': 2 }, monthly: { min: 0, max: 0 } })
  expect(comparison?.flips.map(({ household, amount }) => [household, amount])).toEqual([[0, null], [1, { unit: 'ILS/month', min: 0, max: 0 }]])
})

it('leaves the same trace, byte for byte, for the same law, day and answers', () => {
  const bytes = () =>
    JSON.stringify(screen(lawWith(5000), { income: 4000 }, TODAY).results.flatMap(({ conditions }) => conditions.map(({ trace }) => trace && traceJson(trace))))
  expect(bytes()).toBe(bytes())
  expect(bytes()).toContain('"figure":{"id":"ceiling","value":5000,"from":null,"problem":null}')
})
