import { expect, test } from 'vitest'
import { parseDay } from '~/engine/date'
import type { FactRecord } from '~/engine/facts'
import { catalogue } from '~/rights'
import { asSpouses, fromSpousesSide, resultsOfSpouse } from './spouse-side'

const TODAY = parseDay('2026-06-01') as number

function ownOf(facts: FactRecord): readonly string[] {
  return resultsOfSpouse(facts, catalogue, TODAY).map(({ right }) => right.id)
}

const couple: FactRecord = { birthDate: '1960-01-01', sex: 'female', residency: 'citizen', maritalStatus: 'married', currentBenefits: [] }

test('a spouse of seventy who gets nothing may have an old-age pension', () => {
  expect(ownOf({ ...couple, spouse: { birthDate: '1956-01-01', sex: 'male', residency: 'citizen', currentBenefits: [] } })).toContain('old-age-pension')
})

test('a spouse who is too young, or gets it already, is not named', () => {
  expect(ownOf({ ...couple, spouse: { birthDate: '1990-01-01', sex: 'male', residency: 'citizen', currentBenefits: [] } })).toEqual([])
  const held = { birthDate: '1956-01-01', sex: 'male', residency: 'citizen', currentBenefits: ['old-age-pension'] }
  expect(ownOf({ ...couple, spouse: held })).toEqual([])
})

test('of nobody, and of a spouse of whom nothing was told, there is nothing to say', () => {
  expect(fromSpousesSide({ ...couple, spouse: null })).toBeNull()
  expect(fromSpousesSide(couple)).toBeNull()
  expect(ownOf({ ...couple, spouse: { employment: 'employee' } })).toEqual([])
})

test('the sides change: what the applicant earns is what the spouse’s spouse earns', () => {
  const side = fromSpousesSide({ ...couple, monthlyWorkIncome: 7000, monthlyRent: 3000, spouse: { birthDate: '1956-01-01', monthlyWorkIncome: 0 } })
  expect(side).toMatchObject({ birthDate: '1956-01-01', monthlyWorkIncome: 0, maritalStatus: 'married', spouse: { birthDate: '1960-01-01', monthlyWorkIncome: 7000 } })
  expect(asSpouses('birthDate')).toBe('spouse.birthDate')
  expect(asSpouses('insuredMonthsTotal')).toBe('insuredMonthsTotal')
})
