import { describe, expect, it } from 'vitest'
import { all, any, asOf, atLeast, atMost, date, fact, follows, given, is, isTrue, later, no, parameter, yes } from './build'
import { defineCatalogue } from './catalogue'
import { type ChangeFinder, changeFinder } from './change'
import { parseDay } from './date'
import { type FactRecord, type FactTypes } from './facts'
import { figuresOn } from './parameters'
import { authorityDecides, condition, cite, defineRight } from './right'
import { screen } from './screen'
import { catalogueWith, numbers, rightOf, tables } from './testing/evaluate'

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

  it('is the nearest day whatever the month, and none beyond fifteen years', () => {
    expect(changesOf({ birthDate: '1959-06-02', income: 0 })).toEqual([{ fact: 'asOf', by: '2026-06-02' }])
    expect(changesOf({ birthDate: '1959-07-01', income: 0 })).toEqual([{ fact: 'asOf', by: '2026-07-01' }])
    expect(changesOf({ birthDate: '1961-06-01', income: 0 })).toEqual([{ fact: 'asOf', by: '2028-06-01' }])
    expect(changesOf({ birthDate: '1974-06-01', income: 0 })).toEqual([{ fact: 'asOf', by: '2041-06-01' }])
    expect(changesOf({ birthDate: '1974-06-02', income: 0 })).toEqual([])
  })

  it('is never a fact that nobody may be told to change', () => {
    expect(changesOf({ birthDate: '2020-01-01', income: 0 })).toEqual([])
  })
})

describe('a change that flips a no', () => {
  const money = { type: 'money', per: 'month', sensitivity: 'none' } as const
  const types: FactTypes = {
    rents: { type: 'boolean', sensitivity: 'none' }, works: { type: 'boolean', sensitivity: 'none' }, left: { type: 'date', sensitivity: 'none' },
    status: { type: 'choice', values: ['single', 'married', 'widowed'], sensitivity: 'none' }, currentBenefits: { type: 'choices', values: ['own'], sensitivity: 'none' },
    income: money, rent: money, hours: { type: 'number', unit: 'hours', sensitivity: 'none' }, share: { type: 'percent', sensitivity: 'none' },
    spouse: { type: 'object', sensitivity: 'none', nullable: true, fields: { income: money, works: { type: 'boolean', sensitivity: 'none' } } },
  }
  const changes = (facts: FactRecord, ...rights: ReturnType<typeof rightOf>[]) => {
    const catalogue = catalogueWith(rights, types)
    const result = screen(catalogue, facts, TODAY).results.at(-1)
    return result ? changeFinder(catalogue, figuresOn(numbers, tables, TODAY), () => true).changes(facts, result) : []
  }

  it('is the first answer that opens it, for a choice', () => {
    expect(changes({ rents: false }, rightOf('right', isTrue('rents')))).toEqual([{ fact: 'rents', to: true }])
    expect(changes({ status: 'single' }, rightOf('right', is('status', 'widowed', 'married')))).toEqual([{ fact: 'status', to: 'married' }])
  })

  it('is the nearest number above or below that opens it', () => {
    expect(changes({ hours: 3 }, rightOf('right', atLeast(fact('hours'), parameter('n18'))))).toEqual([{ fact: 'hours', by: 15 }])
    const apart = any(atMost(fact('income'), parameter('n100')), atLeast(fact('income'), parameter('n1000')))
    expect(changes({ income: 300 }, rightOf('right', apart))).toEqual([{ fact: 'income', by: -200 }])
    expect(changes({ income: 800 }, rightOf('right', apart))).toEqual([{ fact: 'income', by: 200 }])
  })

  it('is a number as such where it is a share, or known only by its bounds', () => {
    expect(changes({ share: 3 }, rightOf('right', atLeast(fact('share'), parameter('n50'))))).toEqual([{ fact: 'share', to: 50 }])
    expect(changes({ income: { min: 500, max: 600 } }, rightOf('right', atMost(fact('income'), parameter('n100'))))).toEqual([{ fact: 'income', to: 0 }])
  })

  it('is no other date, and nothing that was not answered', () => {
    const lately = atLeast(date('left'), later(asOf, 'years', parameter('below')))
    expect(changes({ left: '2020-05-01' }, rightOf('right', lately))).toEqual([])
    expect(changes({ rents: false }, rightOf('right', all(isTrue('rents'), any(isTrue('works'), yes))))).toEqual([{ fact: 'rents', to: true }])
    expect(changes({ rents: false }, rightOf('right', all(isTrue('rents'), no)))).toEqual([])
  })

  it('reaches into the answers about a spouse, and through a right that is followed', () => {
    const facts = { spouse: { income: 150 } }
    expect(changes(facts, rightOf('right', atMost(fact('spouse.income'), parameter('n100'))))).toEqual([{ fact: 'spouse.income', by: -50 }])
    const first = rightOf('first', isTrue('rents'))
    const second = rightOf('second', all(follows('first'), isTrue('works')))
    expect(changes({ rents: true, works: false, currentBenefits: [] }, first, second)).toEqual([{ fact: 'works', to: true }])
  })

  it('leaves the other answers about a spouse as they are', () => {
    const rule = all(atMost(fact('spouse.income'), parameter('n100')), isTrue('spouse.works'))
    expect(changes({ spouse: { income: 150, works: true } }, rightOf('right', rule))).toEqual([{ fact: 'spouse.income', by: -50 }])
    expect(changes({ spouse: { income: 150, works: false } }, rightOf('right', rule))).toEqual([])
  })

  it('is none that may not be told', () => {
    const catalogue = catalogueWith([rightOf('right', isTrue('rents'))], types)
    const facts = { rents: false }
    const [result] = screen(catalogue, facts, TODAY).results
    const told = (mayChange: boolean) => result && changeFinder(catalogue, figuresOn(numbers, tables, TODAY), () => mayChange).changes(facts, result)
    expect([told(true), told(false)]).toEqual([[{ fact: 'rents', to: true }], []])
  })

  it('stops at four', () => {
    const rule = all(any(isTrue('rents'), isTrue('works'), is('status', 'married'), atMost(fact('income'), parameter('n100')), atMost(fact('rent'), parameter('n100'))))
    const facts = { rents: false, works: false, status: 'single', income: 200, rent: 200 }
    expect(changes(facts, rightOf('right', rule)).map(({ fact: id }) => id)).toEqual(['rents', 'works', 'status', 'income'])
  })

  it('is none while a right that is followed stands in the way too', () => {
    const rights = [rightOf('first', isTrue('rents')), rightOf('second', all(follows('first'), isTrue('works')))]
    expect(changes({ rents: false, works: false, currentBenefits: [] }, ...rights)).toEqual([])
  })

  it('is no answer to what was never asked, even where that would open it', () => {
    const computed = rightOf('right', any(isTrue('rents'), atLeast(given('hours', parameter('n3')), parameter('n18'))))
    expect(changes({ rents: false }, computed)).toEqual([{ fact: 'rents', to: true }])
  })

  it('passes over what only the authority decides, and over answers that no fact is declared for', () => {
    const right = rightOf('right', yes, { conditions: [authorityDecides('theirs', []), condition('own', [], all(isTrue('rents'), any(isTrue('rents'), isTrue('odd'))))] })
    expect(changes({ rents: false, odd: false }, right)).toEqual([{ fact: 'rents', to: true }])
  })

  it('reads the household once for all results of a screening', () => {
    let reads = 0
    const facts: FactRecord = {
      get rents() {
        reads += 1
        return false
      },
    }
    const catalogue = catalogueWith([rightOf('one', isTrue('rents')), rightOf('two', isTrue('rents'))], types)
    const { results } = screen(catalogue, { rents: false }, TODAY)
    const finder = changeFinder(catalogue, figuresOn(numbers, tables, TODAY), () => false)
    reads = 0
    expect(results.map((result) => finder.changes(facts, result))).toEqual([[], []])
    expect(reads).toBe(1)
  })
})
