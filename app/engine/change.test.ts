import { describe, expect, it } from 'vitest'
import { asOf, atLeast, atMost, date, fact, later, parameter } from './build'
import { defineCatalogue } from './catalogue'
import { type ChangeFinder, changeFinder } from './change'
import { parseDay } from './date'
import { type FactRecord, type FactTypes } from './facts'
import { figuresOn } from './parameters'
import { condition, cite, defineRight } from './right'
import { screen } from './screen'

const types: FactTypes = {
  birthDate: { type: 'date', sensitivity: 'personal' },
  income: { type: 'money', per: 'month', sensitivity: 'personal' },
}

const figure = (value: number) => ({ unit: 'x', values: [{ value, from: null, confirmedUntil: '2030-01-01', source: 'test', status: 'official' as const }] })

const pension = defineRight({
  id: 'pension', kind: 'entitlement', authority: 'a', areas: [], topics: [],
  parameters: { age: figure(67), ceiling: figure(5000) },
  conditions: [
    condition('age', [cite('law')], atLeast(asOf, later(date('birthDate'), 'years', parameter('age')))),
    condition('income', [cite('law')], atMost(fact('income'), parameter('ceiling'))),
  ],
  askPerson: [], amounts: [], deadlines: [], opensAlso: [], documents: [], notes: { timeLimits: [], refused: [] },
  claim: { links: [], phones: [], forms: [] }, sources: ['test'], checkedOn: '2026-01-01',
})

const catalogue = defineCatalogue(types, [pension], { parameters: {}, tables: {} })
const TODAY = parseDay('2026-06-01') as number
const finder: ChangeFinder = changeFinder(catalogue, figuresOn(catalogue.parameters, catalogue.tables, TODAY), (path) => path === 'income')

function changesOf(facts: FactRecord) {
  const [result] = screen(catalogue, facts, TODAY).results
  return result ? finder.changes(facts, result) : []
}

describe('what would change a no', () => {
  it('is the exact day on which waiting opens the right, near and far', () => {
    expect(changesOf({ birthDate: '1959-09-17', income: 0 })).toEqual([{ fact: 'asOf', by: '2026-09-17' }])
    expect(changesOf({ birthDate: '1965-03-05', income: 0 })).toEqual([{ fact: 'asOf', by: '2032-03-05' }])
  })

  it('is the shekels above the ceiling', () => {
    expect(changesOf({ birthDate: '1950-01-01', income: 6200 })).toEqual([{ fact: 'income', by: -1200 }])
  })

  it('is nothing single when two things stand in the way, and nothing at all for what is open', () => {
    expect(changesOf({ birthDate: '1965-03-05', income: 6200 })).toEqual([])
    expect(changesOf({ birthDate: '1950-01-01', income: 100 })).toEqual([])
  })

  it('is never a fact that nobody may be told to change', () => {
    expect(changesOf({ birthDate: '2020-01-01', income: 0 })).toEqual([])
  })
})
