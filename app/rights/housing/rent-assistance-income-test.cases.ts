import { defineCases } from '~/engine/cases'
import { couple, four, idle, parent, sum, two } from './income-test-households'

export const rentAssistanceIncomeTestCases = defineCases('rent-assistance-income-test', [
  {
    name: 'parent of two, low income, outside the priority areas, large place', asOf: '2024-06-01', facts: parent,
    verdict: 'eligible', amount: sum(1_170),
  },
  {
    name: 'the same in a small place of a priority area', asOf: '2024-06-01',
    facts: { ...parent, priorityArea: true, localityRentClass: 'small' }, verdict: 'eligible', amount: sum(760),
  },
  {
    name: 'the class of the place is not known: the range of both', asOf: '2024-06-01',
    facts: { ...parent, localityRentClass: undefined }, verdict: 'eligible', amount: sum(820, 1_170),
  },
  {
    name: 'neither class nor area known: the range of all four', asOf: '2024-06-01',
    facts: { ...parent, localityRentClass: undefined, priorityArea: undefined }, verdict: 'eligible',
    amount: sum(760, 1_170),
  },
  {
    name: 'at most 95% of a low rent', asOf: '2024-06-01', facts: { ...parent, monthlyRent: 1_000 },
    verdict: 'eligible', amount: sum(950),
  },
  {
    name: 'the rent is not known: no sum', asOf: '2024-06-01', facts: { ...parent, monthlyRent: undefined },
    verdict: 'eligible', amount: null,
  },
  {
    name: '2024: at the lower ceiling', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 9_211 },
    verdict: 'eligible', amount: sum(1_170),
  },
  {
    name: '2024: a shekel above it', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 9_212 },
    verdict: 'eligible', amount: sum(740),
  },
  {
    name: '2024: at the ceiling', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 11_541 },
    verdict: 'eligible', amount: sum(740),
  },
  {
    name: '2024: a shekel above the ceiling', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 11_542 },
    verdict: 'ineligible',
  },
  {
    name: '2026: either row up to the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 10_600 },
    verdict: 'eligible', amount: sum(740, 1_170),
  },
  {
    name: '2026: above the lower band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 10_601 },
    verdict: 'eligible', amount: sum(740),
  },
  {
    name: '2026: above the ceiling of 2024 a person looks', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 11_542 }, verdict: 'askPerson', amount: null,
    conditions: { income: 'person' },
  },
  {
    name: '2026: the end of the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 13_000 },
    verdict: 'askPerson',
  },
  {
    name: '2026: a shekel above the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 13_001 },
    verdict: 'ineligible',
  },
  {
    name: '2020: below the ceiling of 2016', asOf: '2020-06-01', facts: { ...parent, monthlyWorkIncome: 7_855 },
    verdict: 'eligible', amount: null,
  },
  {
    name: '2020: above it no ceiling is known', asOf: '2020-06-01', facts: { ...parent, monthlyWorkIncome: 7_856 },
    verdict: 'askPerson',
  },
  {
    name: 'four children, low income, small place', asOf: '2024-06-01',
    facts: { ...parent, children: four, localityRentClass: 'small' }, verdict: 'eligible', amount: sum(1_030),
  },
  {
    name: 'four children, higher income, priority area', asOf: '2024-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_000, priorityArea: true }, verdict: 'eligible',
    amount: sum(850),
  },
  {
    name: 'four children, higher income, elsewhere: the sum was not published', asOf: '2024-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_000 }, verdict: 'eligible', amount: null,
  },
  {
    name: 'three children and a pregnancy in week 22 are four', asOf: '2024-06-01',
    facts: { ...parent, children: four.slice(1), pregnancy: { weeks: 22 } }, verdict: 'eligible', amount: sum(1_470),
  },
  {
    name: 'a survivors’ pension counts as income', asOf: '2024-06-01',
    facts: {
      ...parent,
      maritalStatus: 'widowed',
      monthlyWorkIncome: 7_000,
      currentBenefits: ['survivors-pension'],
      benefitAmounts: { 'survivors-pension': 3_000 },
    },
    verdict: 'eligible', amount: sum(740),
  },
  {
    name: 'the sum of a pension that is received was not told', asOf: '2024-06-01',
    facts: { ...parent, currentBenefits: ['survivors-pension'] }, verdict: 'needsInfo',
    missing: ['benefitAmounts.survivors-pension'],
  },
  {
    name: 'an employee whose work pension was not told: some retire early and work on', asOf: '2026-06-01',
    facts: { ...parent, monthlyPensionIncome: undefined, employment: 'employee' }, verdict: 'needsInfo', missing: ['monthlyPensionIncome'],
  },
  {
    name: 'came from abroad, and nobody asked about a pension from there', asOf: '2026-06-01',
    facts: { ...parent, immigrantStatus: 'oleh', employment: 'employee' }, verdict: 'needsInfo', missing: ['foreignPensionIncome'],
  },
  {
    name: 'came from abroad, with no pension from there', asOf: '2026-06-01',
    facts: { ...parent, immigrantStatus: 'oleh', employment: 'employee', foreignPensionIncome: 0 }, verdict: 'eligible',
  },
  {
    name: 'retired, the pension was not told', asOf: '2026-06-01',
    facts: { ...parent, monthlyPensionIncome: undefined, employment: 'retired' }, verdict: 'needsInfo',
    missing: ['monthlyPensionIncome'],
  },
  {
    name: 'nobody asked about benefits: they may be income', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: undefined }, verdict: 'needsInfo', missing: ['currentBenefits'], amount: null,
  },
  {
    name: 'nobody asked about benefits, and the pay alone is above the band', asOf: '2026-06-01',
    facts: { ...parent, currentBenefits: undefined, monthlyWorkIncome: 20_000 }, verdict: 'ineligible',
  },
  {
    name: 'the benefit of the spouse is income too', asOf: '2026-06-01',
    facts: {
      ...couple,
      spouse: { ...idle, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 7_001 } },
    },
    verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'the sum of the spouse’s benefit was not told', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...idle, currentBenefits: ['unemployment-benefit'] } }, verdict: 'needsInfo',
    missing: ['spouse.benefitAmounts.unemployment-benefit'],
  },
  {
    name: 'nobody asked about the spouse’s benefits: they may be too much', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...idle, currentBenefits: undefined } }, verdict: 'needsInfo',
    missing: ['spouse.currentBenefits'],
  },
  {
    name: 'couple of two children, a full-time job, at the ceiling of 2016', asOf: '2026-06-01',
    facts: { ...couple, monthlyWorkIncome: 7_574 }, verdict: 'eligible', amount: null,
  },
  {
    name: 'a shekel above it: a person', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 7_575 },
    verdict: 'askPerson',
  },
  {
    name: 'couple without children at its ceiling', asOf: '2026-06-01',
    facts: { ...couple, children: [], monthlyWorkIncome: 5_631 }, verdict: 'eligible',
  },
  {
    name: 'couple without children above it', asOf: '2026-06-01',
    facts: { ...couple, children: [], monthlyWorkIncome: 5_632 }, verdict: 'askPerson',
  },
  {
    name: 'couple with one child, the income of both counts', asOf: '2026-06-01',
    facts: {
      ...couple,
      children: two.slice(1),
      monthlyWorkIncome: 5_000,
      spouse: { ...idle, monthlyWorkIncome: 1_192 },
    },
    verdict: 'eligible',
  },
  {
    name: 'couple of 2024 above every ceiling', asOf: '2024-06-01', facts: { ...couple, monthlyWorkIncome: 11_542 },
    verdict: 'ineligible',
  },
  {
    name: 'couple of 2026 at the end of the band', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13_000 },
    verdict: 'askPerson',
  },
  {
    name: 'couple of 2026 above the band', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13_001 },
    verdict: 'ineligible',
  },
  {
    name: 'the income was not told', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: undefined },
    verdict: 'needsInfo', missing: ['monthlyWorkIncome'], amount: null,
  },
])
