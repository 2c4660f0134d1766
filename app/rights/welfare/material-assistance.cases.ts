import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const upToAYear = { unit: 'ILS/year', min: 0, max: 14_520 } as const

export const materialAssistanceCases = defineCases('material-assistance', [
  {
    name: 'a file is open, a washing machine is missing',
    asOf: ASOF,
    facts: { welfareFileOpen: true, householdNeeds: ['appliances'] },
    verdict: 'askPerson',
    amount: upToAYear,
    amounts: { 'adult-assessment': null },
    asks: ['person-decides'],
    conditions: { file: 'yes' },
  },
  {
    name: 'no file yet: one can be opened',
    asOf: ASOF,
    facts: { welfareFileOpen: false, householdNeeds: ['appliances'] },
    verdict: 'askPerson',
    amount: upToAYear,
    conditions: { file: 'person' },
  },
  {
    name: 'nothing told',
    asOf: ASOF,
    facts: {},
    verdict: 'askPerson',
    amount: upToAYear,
    missing: ['welfareFileOpen'],
    conditions: { file: 'personOrYes' },
  },
  {
    name: 'a diagnosis is needed',
    asOf: ASOF,
    facts: { welfareFileOpen: true, householdNeeds: ['assessment'] },
    verdict: 'askPerson',
    amount: upToAYear,
    amounts: { 'adult-assessment': { unit: 'ILS once', min: 0, max: 2_057 } },
  },
  {
    name: 'nothing is missing today',
    asOf: ASOF,
    facts: { welfareFileOpen: true, householdNeeds: [] },
    verdict: 'askPerson',
  },
  {
    name: 'on income support with three children',
    asOf: ASOF,
    facts: {
      welfareFileOpen: true,
      householdNeeds: ['clothing', 'travel'],
      currentBenefits: ['income-support'],
      children: [{ birthDate: '2015-01-01' }, { birthDate: '2018-01-01' }, { birthDate: '2021-01-01' }],
    },
    verdict: 'askPerson',
    amount: upToAYear,
  },
  {
    name: 'works for a good wage: income sets the own share',
    asOf: ASOF,
    facts: { welfareFileOpen: true, monthlyWorkIncome: 15_000 },
    verdict: 'askPerson',
  },
  {
    name: 'without status',
    asOf: ASOF,
    facts: { welfareFileOpen: false, residency: 'noStatus' },
    verdict: 'askPerson',
  },
  {
    name: 'alone, dental care',
    asOf: '2024-01-01',
    facts: { welfareFileOpen: true, householdNeeds: ['dental'] },
    verdict: 'askPerson',
    amount: upToAYear,
  },
  { name: 'in 2025', asOf: '2025-07-01', facts: { welfareFileOpen: true }, verdict: 'askPerson', amount: upToAYear },
  {
    name: 'before the figure of 2024',
    asOf: '2023-12-31',
    facts: { welfareFileOpen: true },
    verdict: 'askPerson',
    amount: null,
  },
])
