import { expect, it } from 'vitest'
import { atLeast, fact, parameter } from '~/engine/build'
import { defineCatalogue } from '~/engine/catalogue'
import { parseDay } from '~/engine/date'
import { condition, defineRight } from '~/engine/right'
import { heldBy } from './held-by'
import { suggestionsFor, suggestionsText } from './suggest'

const adult = defineRight({
  id: 'adult', kind: 'entitlement', authority: 'test', areas: [], topics: [],
  parameters: {
    'right.minAge': { unit: 'years', values: [{ value: 18, from: null, confirmedUntil: '2099-12-31', source: 'test', status: 'official' }] },
  },
  conditions: [condition('main', [], atLeast(fact('age'), parameter('right.minAge')))],
  askPerson: [], amounts: [], claim: { links: [], phones: [], forms: [] }, deadlines: [], opensAlso: [], documents: [],
  notes: { timeLimits: [], refused: [] }, sources: [], checkedOn: '2026-01-01',
})
const catalogue = defineCatalogue({ age: { type: 'number', unit: 'years', sensitivity: 'none' } }, [adult], { parameters: {}, tables: {} })
const options = { firstDay: parseDay('1990-01-01') as number, held: heldBy([adult]), most: 100 }
const asOf = '2026-06-01'

it('finds the households on each side of a boundary that the cases missed, and does not say what the law says of them', () => {
  const found = suggestionsFor(
    catalogue, 'adult',
    [{ name: 'grown', asOf, facts: { age: 40 }, verdict: 'eligible' }, { name: 'child', asOf, facts: { age: 5 }, verdict: 'ineligible' }],
    options,
  )
  expect(found.suggestions.map(({ path, value }) => [path, value]).sort()).toEqual([['age', 17], ['age', 18]])
  expect(found.unseen).toEqual([])
  const text = suggestionsText(found)
  expect(text).toContain('but age = 17')
  expect(text).not.toMatch(/eligible/)
})

it('suggests nothing where the cases see everything', () => {
  const cases = [
    { name: '18', asOf, facts: { age: 18 }, verdict: 'eligible' as const }, { name: '17', asOf, facts: { age: 17 }, verdict: 'ineligible' as const },
  ]
  expect(suggestionsText(suggestionsFor(catalogue, 'adult', cases, options))).toBe('Seen by no household that was tried: 0')
})
