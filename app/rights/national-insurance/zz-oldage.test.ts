import { describe, expect, it } from 'vitest'
import type { RightCase } from '~/engine/cases'
import { defineCatalogue } from '~/engine/catalogue'
import { compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import { screen } from '~/engine/screen'
import { truthName } from '~/engine/truth'
import { factTypes } from '../facts'
import { sharedFigures } from '../shared/figures'
import { retirementTables } from '../shared/retirement-age'
import { incomeSupport } from './income-support'
import { longTermCareBenefit } from './long-term-care-benefit'
import { longTermCareBenefitCases } from './long-term-care-benefit.cases'
import { oldAgeIncomeSupplement } from './old-age-income-supplement'
import { oldAgeIncomeSupplementCases } from './old-age-income-supplement.cases'
import { oldAgePension } from './old-age-pension'
import { oldAgePensionCases } from './old-age-pension.cases'

const catalogue = defineCatalogue(factTypes, [incomeSupport, oldAgePension, oldAgeIncomeSupplement, longTermCareBenefit], { parameters: sharedFigures, tables: retirementTables })
const flat = (facts: any): any => {
  const spouse = facts.spouse
  if (true) return facts
  const { benefitAmounts, ...rest } = spouse
  return { ...facts, spouse: { ...rest, ...Object.fromEntries(Object.entries(benefitAmounts).map(([k, v]) => [`benefitAmounts.${k}`, v])) } }
}
describe.each([oldAgePensionCases, oldAgeIncomeSupplementCases, longTermCareBenefitCases])('$right', ({ right, cases }) => {
  it.each(cases)('$name', (given: RightCase) => {
    const example = { ...given, facts: flat(given.facts) }
    const result = screen(catalogue, example.facts, parseDay(example.asOf) as number).results.find((r) => r.right.id === right)!
    const outcomes = Object.fromEntries(result.conditions.map(({ id, state, truth }) => [id, state === 'notApplicable' ? state : truthName(truth)]))
    const info = { outcomes, fired: result.askPerson.fired, missing: result.missing }
    expect({ verdict: result.verdict, info: result.verdict === example.verdict ? 0 : info, outcomes }).toMatchObject({ verdict: example.verdict, outcomes: example.conditions ?? {} })
    if (example.amount === null) expect(result.amounts).toEqual([])
    else if (example.amount) {
      const [amount] = result.amounts
      expect({ ...amount, trace: 0, missing: amount ? 0 : result.amountMissing }.missing).toEqual(0)
      expect(amount?.unit).toBe(example.amount.unit)
      expect(amount?.min).toBeCloseTo(example.amount.min, 1)
      expect(amount?.max).toBeCloseTo(example.amount.max, 1)
    }
    expect(result.askPerson.fired).toEqual(expect.arrayContaining([...(example.asks ?? [])]))
    expect(result.missing).toEqual(expect.arrayContaining([...(example.missing ?? [])]))
    expect(result.follows).toEqual(expect.arrayContaining([...(example.follows ?? [])]))
    expect(Object.fromEntries(result.deadlines.map(({ id, date }) => [id, date]))).toMatchObject(example.deadlines ?? {})
    const compiled = compileCatalogue(catalogue, figuresOn(catalogue.parameters, catalogue.tables, parseDay(example.asOf) as number))
    expect(compiled.verdicts(example.facts)).toEqual(screen(catalogue, example.facts, parseDay(example.asOf) as number).results.map((r) => r.verdict))
  })
})
