import { describe, expect, it } from 'vitest'
import type { RightCase } from '~/engine/cases'
import { defineCatalogue, expressionsOf } from '~/engine/catalogue'
import { compileCatalogue, prepareFacts } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { screen } from '~/engine/screen'
import { truthName } from '~/engine/truth'
import { factsRead, figuresUsed } from '~/engine/walk'
import { typeAt } from '~/engine/paths'
import { samplerOf, randomFrom } from '~/engine/sample'
import { factTypes } from '../facts'
import { sharedFigures } from '../shared/figures'
import { retirementTables } from '../shared/retirement-age'
import { rentAssistanceIncomeTest } from '../housing/rent-assistance-income-test'
import { rentAssistanceIncomeTestCases } from '../housing/rent-assistance-income-test.cases'
import { rentAssistanceOleh } from '../housing/rent-assistance-oleh'
import { rentAssistanceOlehCases } from '../housing/rent-assistance-oleh.cases'
import { absorptionBasket } from '../immigration/absorption-basket'
import { absorptionBasketCases } from '../immigration/absorption-basket.cases'
import { arnonaDiscount } from './arnona-discount'
import { arnonaDiscountCases } from './arnona-discount.cases'

const catalogue = defineCatalogue(factTypes, [rentAssistanceIncomeTest, rentAssistanceOleh, absorptionBasket, arnonaDiscount], { parameters: sharedFigures, tables: retirementTables })
const everyCases = [rentAssistanceIncomeTestCases, rentAssistanceOlehCases, absorptionBasketCases, arnonaDiscountCases]
function resultOf(right: string, { facts, asOf }: RightCase) {
  const result = screen(catalogue, facts, parseDay(asOf) as number).results.find((candidate) => candidate.right.id === right)
  if (!result) throw new Error(`no right ${right}`)
  return result
}
describe.each(everyCases)('$right', ({ right, cases }) => {
  it.each(cases)('$name', (example) => {
    const result = resultOf(right, example)
    const outcomes = Object.fromEntries(result.conditions.map(({ id, state, truth }) => [id, state === 'notApplicable' ? state : truthName(truth)]))
    if (result.verdict !== example.verdict) console.log(example.name, result.verdict, outcomes, result.missing, result.askPerson.fired)
    expect({ verdict: result.verdict, outcomes }).toMatchObject({ verdict: example.verdict, outcomes: example.conditions ?? {} })
    if (example.amount === null) expect(result.amounts).toEqual([])
    else if (example.amount) {
      const [amount] = result.amounts
      expect(amount?.unit, JSON.stringify(result.amountMissing)).toBe(example.amount.unit)
      expect(amount?.min).toBeCloseTo(example.amount.min, 1)
      expect(amount?.max).toBeCloseTo(example.amount.max, 1)
    }
    expect(result.askPerson.fired).toEqual(expect.arrayContaining([...(example.asks ?? [])]))
    expect(result.missing).toEqual(expect.arrayContaining([...(example.missing ?? [])]))
    expect(result.follows).toEqual(expect.arrayContaining([...(example.follows ?? [])]))
    expect(Object.fromEntries(result.deadlines.map(({ id, date }) => [id, date]))).toMatchObject(example.deadlines ?? {})
  })
  it('compiled alike', () => {
    for (const { facts, asOf } of cases) {
      const day = parseDay(asOf) as number
      const compiled = compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, day))
      expect(compiled.verdicts(facts)).toEqual(screen(catalogue, facts, day).results.map((result) => result.verdict))
    }
  })
})
it.each(['2026-06-01', '2024-06-01'])('random compiled alike and needsInfo names %s', { timeout: 120000 }, (iso) => {
  const day = parseDay(iso) as number
  const figures = figuresOn(catalogue.parameters, catalogue.tables, day)
  const compiled = compileCatalogue(catalogue, figures)
  const random = randomFrom(7)
  const sampler = samplerOf(catalogue, figures, random)
  const tally: Record<string, number> = {}
  for (let i = 0; i < 1500; i++) {
    const facts = sampler.household(0.1 + random() * 0.9)
    const results = screen(catalogue, facts, day).results
    expect(compiled.verdicts(i % 2 ? facts : prepareFacts(factTypes, facts))).toEqual(results.map((r) => r.verdict))
    for (const r of results) {
      tally[r.right.id + ' ' + r.verdict] = (tally[r.right.id + ' ' + r.verdict] ?? 0) + 1
      if (r.verdict === 'needsInfo' && r.missing.length + r.awaits.length === 0) throw new Error(r.right.id + JSON.stringify(facts))
    }
  }
  console.log(tally)
})
it('all figures and facts exist', () => {
  for (const right of catalogue.rights) {
    for (const id of figuresUsed(expressionsOf(right)))
      if (!right.parameters[id] && !sharedFigures[id] && !retirementTables[id]) throw new Error(`${right.id}: ${id}`)
    for (const path of factsRead(expressionsOf(right))) if (!typeAt(factTypes, path)) throw new Error(`${right.id}: ${path}`)
  }
})
