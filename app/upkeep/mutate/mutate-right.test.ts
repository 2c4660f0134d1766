import { describe, expect, it } from 'vitest'
import { above, all, any, atLeast, fact, follows, is, isTrue, not, parameter, person, toPerson } from '~/engine/build'
import type { RightCase } from '~/engine/cases'
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import type { FactTypes } from '~/engine/facts'
import type { Parameters } from '~/engine/parameters'
import { condition, defineRight, type Right } from '~/engine/right'
import { heldBy } from './held-by'
import { mutateRight } from './mutate-right'
import { lineOf } from './report'

const FIRST_DAY = parseDay('1990-01-01') as number
const TODAY = '2026-06-01'

const facts: FactTypes = {
  age: { type: 'number', unit: 'years', sensitivity: 'none' },
  resident: { type: 'boolean', sensitivity: 'none' },
  income: { type: 'money', per: 'month', sensitivity: 'none' },
}
const figure = (value: number, unit: string) => ({
  unit, values: [{ value, from: null, confirmedUntil: '2099-12-31', source: 'test', status: 'official' as const }],
})
const figures: Parameters = {
  'right.minAge': figure(18, 'years'),
  'right.sum': {
    unit: 'ILS/month',
    values: ['1985', '2020', '2026'].map((year, index) => ({
      value: 100 * (index + 1), from: `${year}-01-01`, confirmedUntil: `${year}-12-31`, source: 'test', status: 'official' as const,
    })),
  },
}

function rightOf(id: string, holds: TruthExpr, more: Partial<Right> = {}): Right {
  return defineRight({
    id, kind: 'entitlement', authority: 'test', areas: [], topics: [], parameters: {}, conditions: [condition('main', [], holds)],
    askPerson: [], amounts: [], claim: { links: [], phones: [], forms: [] }, deadlines: [], opensAlso: [], documents: [],
    notes: { timeLimits: [], refused: [] }, sources: [], checkedOn: TODAY, ...more,
  })
}

const catalogueOf = (...rights: Right[]): Catalogue => defineCatalogue(facts, rights, { parameters: figures, tables: {} })

function mutate(catalogue: Catalogue, right: string, cases: readonly RightCase[]) {
  return mutateRight(catalogue, right, cases, { firstDay: FIRST_DAY, held: heldBy(catalogue.rights) })
}

function unseen(right: Right, cases: readonly RightCase[], ...others: Right[]): string[] {
  return mutate(catalogueOf(...others, right), right.id, cases).own.survivors.map(lineOf)
}

const ofAge = (age: number, verdict: RightCase['verdict']): RightCase => ({ name: `${age}`, asOf: TODAY, facts: { age }, verdict })

describe('the changes of a right', () => {
  const adult = rightOf('adult', atLeast(fact('age'), parameter('right.minAge')))

  it('survive where the cases miss a boundary, and are listed in a line that can be read', () => {
    expect(unseen(adult, [ofAge(40, 'eligible'), ofAge(5, 'ineligible')])).toEqual([
      'adult · condition main · comparison: age ≥ right.minAge → age > right.minAge',
      'adult · right.minAge · figure: 18 years → 17 years',
      'adult · right.minAge · figure: 18 years → 19 years',
    ])
  })

  it('are all seen once a case stands on each side of the boundary', () => {
    expect(unseen(adult, [ofAge(18, 'eligible'), ofAge(17, 'ineligible')])).toEqual([])
  })

  it('are counted: one condition, two comparisons, a figure up and down', () => {
    expect(mutate(catalogueOf(adult), 'adult', [ofAge(18, 'eligible'), ofAge(17, 'ineligible')]).own.mutants).toBe(5)
  })

  it('are seen by what a case states of a sum, and by nothing where it states none', () => {
    const paid = rightOf('paid', isTrue('resident'), { amounts: [{ id: 'sum', unit: 'ILS/month', value: parameter('right.sum') }] })
    const yes: RightCase = { name: 'yes', asOf: TODAY, facts: { resident: true }, verdict: 'eligible' }
    const no: RightCase = { name: 'no', asOf: TODAY, facts: { resident: false }, verdict: 'ineligible' }
    const amount = { unit: 'ILS/month' as const, min: 300, max: 300 }
    expect(unseen(paid, [yes, no])).toContain('paid · amount sum · amount dropped')
    expect(unseen(paid, [{ ...yes, amount }, no]).filter((line) => line.includes('since 2026') || !line.includes('figure'))).toEqual([])
  })

  it('tell figures of other years apart, and leave out those that ended before the first day that may be asked about', () => {
    const paid = rightOf('paid', isTrue('resident'), { amounts: [{ id: 'sum', unit: 'ILS/month', value: parameter('right.sum') }] })
    const { survivors } = mutate(catalogueOf(paid), 'paid', [
      { name: 'yes', asOf: TODAY, facts: { resident: true }, verdict: 'eligible', amount: { unit: 'ILS/month', min: 300, max: 300 } },
      { name: 'no', asOf: TODAY, facts: { resident: false }, verdict: 'ineligible' },
    ]).own
    expect(survivors.filter(({ kind }) => kind === 'otherYear').map(({ from }) => from)).toEqual([
      '100 ILS/month since 1985-01-01', '100 ILS/month since 1985-01-01', '200 ILS/month since 2020-01-01', '200 ILS/month since 2020-01-01',
    ])
    const late = mutateRight(catalogueOf(paid), 'paid', [], {
      firstDay: parseDay('2020-01-01') as number, held: heldBy([paid]),
    }).own.survivors
    expect(late.map(({ from }) => from).filter((from) => from.includes('1985'))).toEqual([])
  })

  it('do not count where they say the same by construction', () => {
    const twice = rightOf('twice', all(isTrue('resident'), any(isTrue('resident'), above(fact('age'), parameter('right.minAge')))))
    const lines = unseen(twice, []).map((line) => line.split(' · ')[2]?.split(':')[0])
    // Without its first part the whole says what it says as an "any"; without its second part, what it says anyhow.
    expect(lines).toContain('all → any')
    expect(lines).not.toContain('part of all dropped')
    expect(unseen(rightOf('one', any(isTrue('resident'))), []).map((line) => line.split(' · ')[2])).toEqual([
      'condition dropped', 'part of any dropped: resident is true → nothing', 'not added: resident is true → not resident is true',
    ])
  })

  it('never touch a right that is followed, whose verdict is taken as it is', () => {
    const leaning = rightOf('leaning', follows('adult'))
    const cases = [{ ...ofAge(18, 'eligible'), facts: { age: 18, currentBenefits: [] } }, { ...ofAge(17, 'ineligible'), facts: { age: 17, currentBenefits: [] } }]
    expect(unseen(leaning, cases, adult)).toEqual([])
  })

  it('see a person taken for a yes', () => {
    const doubtful = rightOf('doubtful', any(isTrue('resident'), toPerson(not(isTrue('resident')))))
    const stated: RightCase[] = [
      { name: 'yes', asOf: TODAY, facts: { resident: true }, verdict: 'eligible' },
      { name: 'person', asOf: TODAY, facts: { resident: false }, verdict: 'askPerson' },
    ]
    expect(unseen(doubtful, stated)).not.toContain(`doubtful · condition main · part of all dropped: ${person.kind} → nothing`)
    expect(unseen(doubtful, stated.slice(0, 1))).toContain(`doubtful · condition main · part of all dropped: ${person.kind} → nothing`)
  })
})

describe('what several rights say', () => {
  const rule = () => all(isTrue('resident'), atLeast(fact('age'), parameter('right.minAge')))
  const first = rightOf('first', any(rule(), is('income', 0)))
  const second = rightOf('second', rule())

  it('has one name for the same change in each of them', () => {
    const catalogue = catalogueOf(first, second)
    const [ofFirst, ofSecond] = ['first', 'second'].map((id) => mutate(catalogue, id, []).shared.survivors.map(({ sharedAs }) => sharedAs))
    expect(ofFirst?.length).toBeGreaterThan(0)
    expect(ofSecond?.filter((name) => ofFirst?.includes(name))).toEqual(ofSecond)
  })
})

describe('a case that fails on the law as it stands', () => {
  it('is an error, and no mutant', () => {
    const adult = rightOf('adult', atLeast(fact('age'), parameter('right.minAge')))
    expect(() => mutate(catalogueOf(adult), 'adult', [ofAge(17, 'eligible')])).toThrow('adult, 17: verdict: ineligible')
  })
})
