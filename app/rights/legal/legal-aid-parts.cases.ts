/** Fields of legal aid, parts of the income, edges of the doubtful band, and triggers that belong to some matters only. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const earning = (monthlyWorkIncome: number, more: FactRecord = {}): FactRecord => ({
  legalMatter: 'housing', maritalStatus: 'single', children: [], householdSize: 1, monthlyWorkIncome, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, currentBenefits: [], ...more,
})
const married = (more: FactRecord): FactRecord => earning(5000, {
  maritalStatus: 'married', householdSize: 2,
  spouse: { monthlyWorkIncome: 3000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], ...more },
})
const hostile = { currentBenefits: ['hostile-acts-benefits'], benefitAmounts: { 'hostile-acts-benefits': 2000 } }
const wage: FactRecord = { legalMatter: 'execution', wageGarnished: true, attachmentReason: 'maintenance' }

export const legalAidPartsCases = defineCases('legal-aid', [
  ...['family', 'housing', 'money', 'labour', 'execution', 'insolvency'].map((legalMatter): RightCase => ({
    name: `a matter of ${legalMatter}`, asOf, facts: earning(6000, { legalMatter }), verdict: 'eligible', conditions: { field: 'yes', income: 'yes' },
  })),
  { name: 'other income counts', asOf, facts: earning(8000, { monthlyOtherIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s other income counts', asOf, facts: married({ monthlyOtherIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s pension counts', asOf, facts: married({ monthlyPensionIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s benefit of hostile acts counts', asOf, facts: married(hostile), verdict: 'ineligible' },
  { name: 'the own benefit of hostile acts counts, and a person looks', asOf, facts: earning(8000, hostile), verdict: 'askPerson' },
  {
    name: 'own benefits not told', asOf, facts: earning(8000, { currentBenefits: undefined }), verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'separated, three at home: maintenance may make them four', asOf, facts: earning(9100, { maritalStatus: 'separated', householdSize: 3 }),
    verdict: 'needsInfo', missing: ['maintenanceDependantsCount'],
  },
  { name: 'divorced without children: nobody to maintain', asOf, facts: earning(9100, { maritalStatus: 'divorced', householdSize: 3 }), verdict: 'askPerson' },
  // --- the band of five persons: two more than three, 6 % of each average wage for each
  { name: 'five persons: the last sum below the band', asOf, facts: earning(10677.9, { householdSize: 5 }), verdict: 'eligible' },
  { name: 'five persons: the first shekel in the band', asOf, facts: earning(10678, { householdSize: 5 }), verdict: 'askPerson' },
  { name: 'five persons: the last sum in the band', asOf, facts: earning(11402.2, { householdSize: 5 }), verdict: 'askPerson' },
  { name: 'five persons: the first sum above it', asOf, facts: earning(11402.3, { householdSize: 5 }), verdict: 'ineligible' },
  { name: 'the ceiling of 2019 has no band', asOf: '2019-06-01', facts: earning(7089.3), verdict: 'ineligible' },
  { name: 'the ceiling of 2019 for four persons', asOf: '2019-06-01', facts: earning(7724.1, { householdSize: 4 }), verdict: 'eligible' },
  { name: 'above the ceiling of 2019 for four persons', asOf: '2019-06-01', facts: earning(7724.2, { householdSize: 4 }), verdict: 'ineligible' },
  { name: '2024: up to the ceiling of 2019', asOf: '2024-06-01', facts: earning(7089), verdict: 'eligible' },
  // --- triggers
  { name: 'against National Insurance property is not looked at', asOf, facts: { legalMatter: 'benefits', secondProperty: true }, verdict: 'eligible', asksNot: ['property-owned'] },
  { name: 'a second home', asOf, facts: earning(6000, { secondProperty: true }), verdict: 'askPerson', asks: ['property-owned'] },
  { name: 'the whole wage is attached for maintenance', asOf, facts: earning(6000, wage), verdict: 'askPerson', asks: ['whole-wage'] },
  { name: 'attached for another debt', asOf, facts: earning(6000, { ...wage, attachmentReason: 'other' }), verdict: 'eligible', asksNot: ['whole-wage'] },
  { name: 'not attached', asOf, facts: earning(6000, { ...wage, wageGarnished: false }), verdict: 'eligible', asksNot: ['whole-wage'] },
  { name: 'attached, and the matter is of housing', asOf, facts: earning(6000, { ...wage, legalMatter: 'housing' }), verdict: 'eligible', asksNot: ['whole-wage'] },
])
