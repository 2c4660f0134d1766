import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const foodSecurityCases = defineCases('food-security', [
  { ...always, name: 'food is missing at home', facts: { householdNeeds: ['food'] }, conditions: { need: 'yes' } },
  {
    ...always,
    name: 'food among other things',
    facts: { householdNeeds: ['clothing', 'food', 'medical'] },
    conditions: { need: 'yes' },
  },
  {
    ...always,
    name: 'other things are missing',
    facts: { householdNeeds: ['appliances'] },
    conditions: { need: 'person' },
  },
  { ...always, name: 'nothing is missing', facts: { householdNeeds: [] }, conditions: { need: 'person' } },
  { ...always, name: 'nothing told', facts: {}, missing: ['householdNeeds'], conditions: { need: 'personOrYes' } },
  {
    ...always,
    name: 'no income, six children',
    facts: { householdNeeds: ['food'], monthlyWorkIncome: 0, householdSize: 8 },
  },
  {
    ...always,
    name: 'old and on the income supplement',
    facts: { birthDate: '1950-01-01', currentBenefits: ['old-age-income-supplement'] },
  },
  {
    ...always,
    name: 'a high discount on city tax opens no card today',
    facts: { householdNeeds: ['food'], paysArnona: true },
  },
  { ...always, name: 'known to social services', facts: { welfareFileOpen: true, householdNeeds: ['food'] } },
  { ...always, name: 'at the time of the last cards', asOf: '2023-12-01', facts: { householdNeeds: ['food'] } },
  { ...always, name: 'after them', asOf: '2024-01-01', facts: { householdNeeds: ['food'] } },
])
