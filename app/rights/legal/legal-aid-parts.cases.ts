/** Fields of legal aid, parts of the income, edges of the doubtful band, and triggers that belong to some matters only. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const earning = (monthlyWorkIncome: number, more: FactRecord = {}): FactRecord => ({
  legalMatter: 'housing', maritalStatus: 'single', children: [], householdSize: 1, monthlyWorkIncome, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, currentBenefits: [], maintenanceDependantsCount: 0, hostileActInjuryDate: null, ...more,
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
  { name: 'a pension from abroad that nobody asked about is left to the counsellor', asOf, facts: earning(6000), verdict: 'eligible', tells: ['foreign-pension'], tellsNot: ['spouse-benefits'] },
  { name: 'told that there is none', asOf, facts: earning(6000, { foreignPensionIncome: 0 }), verdict: 'eligible', tellsNot: ['foreign-pension'] },
  {
    name: 'without a test of income neither is asked', asOf, facts: { ...married({ currentBenefits: undefined }), legalMatter: 'benefits' },
    verdict: 'eligible', tellsNot: ['foreign-pension', 'spouse-benefits'],
  },
  {
    name: 'benefits of the spouse that nobody asked about', asOf, facts: married({ currentBenefits: undefined }), verdict: 'needsInfo',
    missing: ['spouse.currentBenefits'], tells: ['spouse-benefits'],
  },
  { name: 'the spouse has none', asOf, facts: married({}), verdict: 'eligible', tellsNot: ['spouse-benefits'] },
  {
    name: 'against one’s own family the spouse’s income does not count', asOf, facts: { ...married({ currentBenefits: undefined }), legalMatter: 'family' },
    verdict: 'eligible', tellsNot: ['spouse-benefits'],
  },
  { name: 'other income counts', asOf, facts: earning(8000, { monthlyOtherIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s other income counts', asOf, facts: married({ monthlyOtherIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s pension counts', asOf, facts: married({ monthlyPensionIncome: 1751 }), verdict: 'ineligible' },
  { name: 'the spouse’s benefit of hostile acts counts', asOf, facts: married(hostile), verdict: 'ineligible' },
  { name: 'the own benefit of hostile acts counts, and a person looks', asOf, facts: earning(8000, hostile), verdict: 'askPerson' },
  {
    name: 'own benefits not told', asOf, facts: earning(8000, { currentBenefits: undefined }), verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'separated, three at home: maintenance may make them four', asOf, facts: earning(9100, { maritalStatus: 'separated', householdSize: 3, maintenanceDependantsCount: undefined }),
    verdict: 'needsInfo', missing: ['maintenanceDependantsCount'],
  },
  {
    name: 'above the band, an injury in a hostile act not told', asOf, facts: earning(12_000, { hostileActInjuryDate: undefined }),
    verdict: 'needsInfo', missing: ['hostileActInjuryDate'], conditions: { income: 'noOrPerson' },
  },
  {
    name: 'single and above the band, whom maintenance supports not told', asOf,
    facts: earning(12_000, { maintenanceDependantsCount: undefined }), verdict: 'needsInfo', missing: ['maintenanceDependantsCount'],
  },
  { name: 'divorced without children, nobody to maintain', asOf, facts: earning(9100, { maritalStatus: 'divorced', householdSize: 3 }), verdict: 'askPerson' },
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
  // --- the family that is told without a word on the marital status
  {
    name: 'marital status not told, no partner: nobody lives apart', asOf, verdict: 'askPerson', conditions: { income: 'person' },
    facts: earning(9100, { maritalStatus: undefined, spouse: null, householdSize: 3 }),
  },
  {
    name: 'marital status not told, a partner at home whose wage counts', asOf, verdict: 'askPerson', conditions: { income: 'person' },
    facts: married({ monthlyWorkIncome: 4100, maritalStatus: undefined }),
  },
  { name: 'the ceiling of 2019 to the agora', asOf: '2019-06-01', facts: earning(7089.27), verdict: 'eligible' },
  // --- the persons in the home, counted where nobody told their number: a couple, two children and a parent are five
  ...([[10677.9, 'eligible'], [10678, 'askPerson'], [11402.2, 'askPerson'], [11402.3, 'ineligible']] as const).map(([wage, verdict]): RightCase => ({
    name: `five persons counted, ${wage}`, asOf, verdict,
    facts: earning(wage, {
      householdSize: undefined, maritalStatus: 'married', maintenanceDependantsCount: 0,
      spouse: { monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] },
      children: [
        { birthDate: '2015-01-01', livesWithApplicant: true }, { birthDate: '2018-01-01', livesWithApplicant: true },
        { birthDate: '2012-01-01', livesWithApplicant: false },
      ],
      otherDependants: [
        { relation: 'parent', birthDate: '1945-01-01', livesWithApplicant: true }, { relation: 'parent', birthDate: '1946-01-01', livesWithApplicant: false },
      ],
    }),
  })),
])
