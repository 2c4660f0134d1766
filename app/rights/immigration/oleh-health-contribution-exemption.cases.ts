import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = {
  immigrantStatus: 'oleh', aliyahDate: '2026-02-10', monthlyWorkIncome: 0, monthlyOtherIncome: 0, monthlyPensionIncome: 0, currentBenefits: [],
}
const supported = { ...oleh, currentBenefits: ['oleh-subsistence'] }
const earning = (monthlyWorkIncome: number) => ({ ...oleh, monthlyWorkIncome })

export const olehHealthContributionExemptionCases = defineCases('oleh-health-contribution-exemption', [
  { name: 'no income, month 5', asOf, facts: oleh, verdict: 'eligible', amount: null, deadlines: { 'first-half-end': '2026-08-10', 'second-half-end': null } },
  { name: 'benefits not told in the first half', asOf, facts: { ...oleh, currentBenefits: undefined }, verdict: 'eligible' },
  { name: '687.99 in 2026', asOf, facts: earning(687.99), verdict: 'eligible' },
  { name: '688 in 2026 is not below', asOf, facts: earning(688), verdict: 'ineligible', conditions: { 'low-income': 'no' } },
  { name: '665 in 2025', asOf: '2025-06-01', facts: { ...earning(665), aliyahDate: '2025-02-10' }, verdict: 'eligible' },
  { name: '666 in 2025', asOf: '2025-06-01', facts: { ...earning(666), aliyahDate: '2025-02-10' }, verdict: 'ineligible' },
  { name: '626 in 2024', asOf: '2024-06-01', facts: { ...earning(626), aliyahDate: '2024-02-10' }, verdict: 'eligible' },
  { name: '627 in 2024', asOf: '2024-06-01', facts: { ...earning(627), aliyahDate: '2024-02-10' }, verdict: 'ineligible' },
  { name: 'the three sums together', asOf, facts: { ...oleh, monthlyWorkIncome: 300, monthlyOtherIncome: 200, monthlyPensionIncome: 188 }, verdict: 'ineligible' },
  { name: 'a shekel less together', asOf, facts: { ...oleh, monthlyWorkIncome: 300, monthlyOtherIncome: 200, monthlyPensionIncome: 187 }, verdict: 'eligible' },
  { name: 'wage not told', asOf, facts: { ...oleh, monthlyWorkIncome: undefined }, verdict: 'needsInfo', missing: ['monthlyWorkIncome'] },
  { name: 'one income above is enough', asOf, facts: { ...oleh, monthlyWorkIncome: 5000, monthlyOtherIncome: undefined }, verdict: 'ineligible' },
  { name: 'last day of six months', asOf: '2026-08-10', facts: oleh, verdict: 'eligible' },
  { name: 'a day later without the allowance', asOf: '2026-08-11', facts: oleh, verdict: 'ineligible', conditions: { 'exempt-months': 'no' } },
  {
    name: 'a day later with the allowance', asOf: '2026-08-11', facts: supported, verdict: 'eligible', deadlines: { 'second-half-end': '2027-01-31' },
  },
  { name: 'last day of month 12', asOf: '2027-01-31', facts: supported, verdict: 'eligible' },
  { name: 'month 13', asOf: '2027-02-01', facts: supported, verdict: 'ineligible' },
  {
    name: 'month 8, benefits not told', asOf: '2026-09-01', facts: { ...oleh, currentBenefits: undefined }, verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  {
    name: 'month 8, the allowance only in sight', asOf: '2026-09-01', facts: { ...oleh, registeredJobSeeker: true, ownsVehicle: false },
    verdict: 'ineligible',
  },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'eligible' },
  { name: 'returning minor', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'eligible' },
  { name: 'returning resident', asOf, facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'pension from abroad: a person', asOf, facts: { ...oleh, foreignPensionIncome: 1500 }, verdict: 'askPerson', asks: ['income-abroad'] },
  {
    name: 'spouse a veteran resident: a person', asOf, facts: { ...oleh, maritalStatus: 'married', spouse: { immigrantStatus: 'none' } },
    verdict: 'askPerson', asks: ['veteran-spouse'],
  },
  {
    name: 'spouse a veteran resident, the marital status not told', asOf, facts: { ...oleh, spouse: { immigrantStatus: 'none' } },
    verdict: 'askPerson', asks: ['veteran-spouse'],
  },
  { name: 'spouse an oleh too', asOf, facts: { ...oleh, maritalStatus: 'married', spouse: { immigrantStatus: 'oleh' } }, verdict: 'eligible' },
  { name: 'was A/1 before: a person', asOf, facts: { ...oleh, visaType: 'a1' }, verdict: 'askPerson', asks: ['temporary-before'] },
  { name: '2023, no income: no threshold is needed', asOf: '2023-06-01', facts: { ...oleh, aliyahDate: '2023-02-10' }, verdict: 'eligible' },
  {
    name: '2023, some income: no threshold known, a person', asOf: '2023-06-01', facts: { ...earning(300), aliyahDate: '2023-02-10' },
    verdict: 'askPerson', conditions: { 'low-income': 'person' },
  },
  { name: 'was A/5 before: a person', asOf, facts: { ...oleh, visaType: 'a5' }, verdict: 'askPerson', asks: ['temporary-before'] },
])
