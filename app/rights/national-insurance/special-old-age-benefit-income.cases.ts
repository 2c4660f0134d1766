import { defineCases, type RightCase } from '~/engine/cases'
import { couple, DAY, ILS, man, marriedWoman, of73, wife } from './special-old-age-benefit-households'

export const specialOldAgeBenefitIncomeCases = defineCases('special-old-age-benefit', [
  // --- benefits in place of a wage, beside income that the benefit allows: 6,981 for a couple from 70 on
  ...([[981, 'eligible', 'yes'], [982, 'askPerson', 'person']] as const).map(([sum, verdict, other]): RightCase => ({
    name: `rent of 6,000, and the wife has unemployment benefit of ${sum}`, asOf: DAY,
    facts: { ...couple, birthDate: of73.birthDate, aliyahDate: of73.aliyahDate, monthlyOtherIncome: 6000, spouse: { ...wife, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': sum } } },
    verdict, conditions: { 'other-income': other },
  })),
  // --- work income
  { name: 'work income below the doubt', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10063 }, verdict: 'eligible' },
  {
    name: 'at its lower end', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10064 }, verdict: 'needsInfo',
    conditions: { 'work-income': 'unknown' },
  },
  { name: 'at its upper end', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10164 }, verdict: 'needsInfo' },
  {
    name: 'above it', asOf: DAY, facts: { ...man, monthlyWorkIncome: 10165 }, verdict: 'ineligible',
    conditions: { 'work-income': 'no' },
  },
  { name: 'the ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9781 }, verdict: 'eligible' },
  { name: 'a shekel above it', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9782 }, verdict: 'ineligible' },
  {
    name: 'the ceiling of a couple in 2025', asOf: '2025-06-01',
    facts: { ...couple, monthlyWorkIncome: 13040 }, verdict: 'eligible',
  },
  {
    name: 'a shekel above that', asOf: '2025-06-01', facts: { ...couple, monthlyWorkIncome: 13041 },
    verdict: 'ineligible',
  },
  {
    name: 'the wages of the wife alone lead over it: a person', asOf: DAY,
    facts: { ...couple, monthlyWorkIncome: 5000, spouse: { ...wife, monthlyWorkIncome: 10000 } }, verdict: 'askPerson',
    conditions: { 'work-income': 'person' },
  },
  {
    name: 'from 70 three times the ceiling', asOf: DAY,
    facts: { ...of73, monthlyWorkIncome: 30291 }, verdict: 'eligible',
  },
  { name: 'from 70 above that', asOf: DAY, facts: { ...of73, monthlyWorkIncome: 30393 }, verdict: 'ineligible' },
  // --- other income of both
  {
    name: 'rent at the total', asOf: DAY,
    facts: { ...man, monthlyOtherIncome: 4375 }, verdict: 'eligible', amount: ILS(1838),
  },
  {
    name: 'a shekel above it: a reduced benefit', asOf: DAY, facts: { ...man, monthlyOtherIncome: 4376 },
    verdict: 'askPerson', amount: null, conditions: { 'other-income': 'person' },
  },
  {
    name: 'the part above uses the benefit up', asOf: DAY, facts: { ...man, monthlyOtherIncome: 6214 },
    verdict: 'ineligible', conditions: { 'other-income': 'no' },
  },
  { name: 'the total from 70', asOf: DAY, facts: { ...of73, monthlyOtherIncome: 4418 }, verdict: 'eligible' },
  {
    name: 'no other income in 2025, when no total from 70 is printed', asOf: '2025-06-01', facts: of73,
    verdict: 'eligible', amount: ILS(1795), conditions: { 'other-income': 'yes' },
  },
  {
    name: 'in 2024, 71 years old: rent at the total of those under 70', asOf: '2024-06-01',
    facts: { ...of73, monthlyOtherIncome: 4132 }, verdict: 'eligible', amount: ILS(1736),
  },
  {
    name: 'in 2024, a shekel above it: the total from 70 is not known', asOf: '2024-06-01',
    facts: { ...of73, monthlyOtherIncome: 4133 }, verdict: 'askPerson', amount: null,
    conditions: { 'other-income': 'person' },
  },
  {
    name: 'wife of 72 with a work-disability pension that is told', asOf: DAY,
    facts: {
      ...of73, maritalStatus: 'married', marriageDate: '1985-01-01',
      spouse: {
        ...wife, birthDate: '1954-01-01', currentBenefits: ['work-disability-pension'],
        benefitAmounts: { 'work-disability-pension': 3000 },
      },
    },
    verdict: 'eligible', amount: ILS(1838),
  },
  {
    name: 'the income of the wife is counted: 6,912 for a couple', asOf: DAY,
    facts: { ...couple, monthlyOtherIncome: 4000, spouse: { ...wife, monthlyOtherIncome: 2913 } }, verdict: 'askPerson',
    conditions: { 'other-income': 'person' },
  },
  {
    name: 'pension from abroad: a person', asOf: DAY, facts: { ...man, foreignPensionIncome: 500 },
    verdict: 'askPerson',
    amount: ILS(1838), asks: ['foreign-pension'],
  },
  {
    name: 'a high pension from abroad', asOf: DAY,
    facts: { ...man, foreignPensionIncome: 9000 }, verdict: 'ineligible',
  },
  {
    name: 'pension from abroad not known', asOf: DAY, facts: { ...man, foreignPensionIncome: undefined },
    verdict: 'needsInfo', missing: ['foreignPensionIncome'],
  },
  {
    name: 'restitution payments are not counted, but a person looks', asOf: DAY,
    facts: { ...man, holocaustSurvivorPayment: 9000 }, verdict: 'askPerson', conditions: { 'other-income': 'yes' },
  },
  // --- residence and persons
  { name: 'A/5', asOf: DAY, facts: { ...man, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible' },
  { name: 'no status', asOf: DAY, facts: { ...man, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible' },
  { name: 'abroad', asOf: DAY, facts: { ...man, abroadNow: true }, verdict: 'askPerson', asks: ['abroad'] },
  {
    name: 'separated woman of 66', asOf: DAY,
    facts: { ...marriedWoman, birthDate: '1960-01-01', aliyahDate: '2023-01-01', maritalStatus: 'separated' },
    verdict: 'askPerson', asks: ['separated'],
  },
])
