/** Health, other pensions, triggers and the last day for full back pay of the disability pension, one by one. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const person: FactRecord = {
  birthDate: '1980-05-10', sex: 'male', residency: 'citizen', immigrantStatus: 'none', maritalStatus: 'single', healthLimitsWork: true,
  incapacityWhileResident: true, monthlyWorkIncome: 0, currentBenefits: [], medicalDisabilityPercent: 65, largestSingleImpairmentPercent: 40,
  workIncapacityPercent: 100,
}
const OTHER = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'hostile-acts-benefits', 'volunteer-injury', 'idf-disability-benefit',
]

export const generalDisabilityPensionPartsCases = defineCases('general-disability-pension', [
  ...OTHER.map((benefit): RightCase => ({
    name: `holds ${benefit}: a person helps to choose`, asOf, facts: { ...person, currentBenefits: [benefit] }, verdict: 'askPerson',
    conditions: { 'no-other-pension': 'person' },
  })),
  ...['employee', 'selfEmployed', 'unemployed'].map((employment): RightCase => ({
    name: `seventeen and ${employment}`, asOf, facts: { ...person, birthDate: '2009-01-01', employment }, verdict: 'askPerson', conditions: { age: 'person' },
  })),
  { name: 'seventeen, never worked', asOf, facts: { ...person, birthDate: '2009-01-01', employment: 'notWorking' }, verdict: 'ineligible' },
  {
    name: 'percents of the board speak for the health', asOf, facts: { ...person, healthLimitsWork: false, workIncapacityPercent: 0 },
    verdict: 'ineligible', conditions: { health: 'yes', 'incapacity-degree': 'no' },
  },
  {
    name: 'a degree of incapacity speaks for it', asOf, facts: { ...person, healthLimitsWork: false, medicalDisabilityPercent: 0 },
    verdict: 'ineligible', conditions: { health: 'yes', 'medical-percent': 'no' },
  },
  // --- triggers
  ...['notClaimed', 'pending', 'recognised'].map((status): RightCase => ({
    name: `a work injury: ${status}`, asOf, facts: { ...person, workInjury: { status } }, verdict: 'askPerson', asks: ['other-injury'],
  })),
  {
    name: 'a work injury was refused, no percents of it, no hostile act', asOf,
    facts: { ...person, workInjury: { status: 'refused' }, workDisabilityPercent: 0, hostileActInjuryDate: null }, verdict: 'eligible', asksNot: ['other-injury'],
  },
  { name: 'percents of a work injury', asOf, facts: { ...person, workDisabilityPercent: 10 }, verdict: 'askPerson', asks: ['other-injury'] },
  { name: 'hurt in a hostile act', asOf, facts: { ...person, hostileActInjuryDate: '2024-01-01' }, verdict: 'askPerson', asks: ['other-injury'] },
  { name: 'in a care institution', asOf, facts: { ...person, inCareInstitution: true }, verdict: 'askPerson', asks: ['institution'] },
  { name: 'in none', asOf, facts: { ...person, inCareInstitution: false, housing: 'renter' }, verdict: 'eligible', asksNot: ['institution'] },
  {
    name: 'where the incapacity began and the medical percents are not told', asOf, verdict: 'needsInfo', asksNot: ['incapacity-where-unknown'],
    facts: { ...person, incapacityWhileResident: undefined, medicalDisabilityPercent: undefined },
  },
  {
    name: 'where the incapacity began and the degree are not told', asOf, verdict: 'needsInfo', asksNot: ['incapacity-where-unknown'],
    facts: { ...person, incapacityWhileResident: undefined, workIncapacityPercent: undefined },
  },
  // --- back pay: ninety days and twelve months after the incapacity began
  {
    name: 'the last day for full back pay', asOf, facts: { ...person, incapacityStartDate: '2025-03-03' }, verdict: 'eligible',
    deadlines: { 'full-back-pay': asOf },
  },
  { name: 'a day later', asOf, facts: { ...person, incapacityStartDate: '2025-03-02' }, verdict: 'eligible', deadlines: { 'full-back-pay': null } },
  {
    name: 'the pension is paid already', asOf, facts: { ...person, incapacityStartDate: '2026-01-15', currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', deadlines: { 'full-back-pay': null },
  },
  // --- work of those who are paid already: above the ceiling of a first claim a person looks in any case
  {
    name: 'degree 60, earns the disregard', asOf, verdict: 'askPerson', amount: { unit: 'ILS/month', min: 2718, max: 2718 },
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 11_392, currentBenefits: ['general-disability-pension'] },
    asksNot: ['earnings-above-disregard'],
  },
  {
    name: 'degree 60, a shekel above it', asOf, verdict: 'askPerson', amount: null, asks: ['earnings-above-disregard'],
    facts: { ...person, workIncapacityPercent: 60, monthlyWorkIncome: 11_393, currentBenefits: ['general-disability-pension'] },
  },
  {
    name: 'degree 74, earns as much: that disregard is of degree 60', asOf, verdict: 'askPerson', asksNot: ['earnings-above-disregard'],
    facts: { ...person, workIncapacityPercent: 74, monthlyWorkIncome: 11_393, currentBenefits: ['general-disability-pension'] },
  },
  // --- a percentage just below what the law asks for
  ...([[59.95, 20], [39.95, 30], [55, 24.95]] as const).map(([medicalDisabilityPercent, largestSingleImpairmentPercent]): RightCase => ({
    name: `${medicalDisabilityPercent} % of which one impairment makes ${largestSingleImpairmentPercent}`, asOf,
    facts: { ...person, medicalDisabilityPercent, largestSingleImpairmentPercent }, verdict: 'ineligible', conditions: { 'medical-percent': 'no' },
  })),
  // --- the housewife: married, without wages, with a spouse who is insured; else the ordinary track, for which 50 % are too little
  ...([
    ['works and earns', { monthlyWorkIncome: 3000 }, 'ineligible', 'no'], ['divorced', { maritalStatus: 'divorced', livesApartFromSpouseSince: '2025-06-01' }, 'ineligible', 'no'],
    ['her spouse has no status: a person looks', { spouse: { residency: 'noStatus' } }, 'askPerson', 'person'],
    ['separated for a year', { maritalStatus: 'separated', livesApartFromSpouseSince: '2025-06-01' }, 'eligible', 'yes'],
  ] as const).map(([name, facts, verdict, outcome]): RightCase => ({
    name: `a wife with 50 %: ${name}`, asOf, verdict, conditions: { 'medical-percent': outcome },
    facts: {
      ...person, sex: 'female', maritalStatus: 'married', livesApartFromSpouseSince: null, spouse: { residency: 'citizen' },
      workMonthsInLast48: 0, longestWorkRunInLast48: 0, medicalDisabilityPercent: 50, largestSingleImpairmentPercent: 20, ...facts,
    },
  })),
])
