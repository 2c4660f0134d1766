import { defineCases } from '~/engine/cases'

const ILS = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })
const DAY = '2026-06-01'

/** A man of 68 on 1 June 2026 who drew a disability pension at 100 % until 67. Nothing is known of his insured months. */
const man = {
  residency: 'citizen', sex: 'male', birthDate: '1958-03-10', disabilityPensionUntilRetirement: true,
  workIncapacityPercent: 100,
}
/** The same man, with all that the old-age pension is worked out from: 40 insured years, so 1,838 × 1.5 = 2,757. */
const known = {
  ...man, maritalStatus: 'single', spouse: null, children: [], currentBenefits: [], insuredMonthsTotal: 480,
  pensionDeferralYears: 0, monthlyWorkIncome: 0, monthlyOtherIncome: 0,
}
/** Born in 1961: retirement age 62 and 8 months. */
const woman = { ...man, sex: 'female', birthDate: '1963-03-01' }

export const oldAgeForDisabledCases = defineCases('old-age-for-disabled', [
  // --- the sum is never less than the disability pension of the degree
  { name: '100 %', asOf: DAY, facts: man, verdict: 'eligible', amount: ILS(4711) },
  { name: '75 %', asOf: DAY, facts: { ...man, workIncapacityPercent: 75 }, verdict: 'eligible', amount: ILS(4711) },
  { name: '74 %', asOf: DAY, facts: { ...man, workIncapacityPercent: 74 }, verdict: 'eligible', amount: ILS(3211) },
  { name: '65 %', asOf: DAY, facts: { ...man, workIncapacityPercent: 65 }, verdict: 'eligible', amount: ILS(2894) },
  { name: '60 %', asOf: DAY, facts: { ...man, workIncapacityPercent: 60 }, verdict: 'eligible', amount: ILS(2718) },
  {
    name: 'degree not known: no sum', asOf: DAY, facts: { ...known, workIncapacityPercent: undefined },
    verdict: 'eligible', amount: null,
  },
  { name: '100 % in 2025', asOf: '2025-06-01', facts: man, verdict: 'eligible', amount: ILS(4556) },
  {
    name: '65 % in 2024', asOf: '2024-06-01', facts: { ...man, birthDate: '1956-03-10', workIncapacityPercent: 65 },
    verdict: 'eligible', amount: ILS(2636),
  },
  {
    name: '60 % and 40 insured years: the old-age pension is higher', asOf: DAY,
    facts: { ...known, workIncapacityPercent: 60 }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: '65 % and 40 insured years: the disability pension is higher', asOf: DAY,
    facts: { ...known, workIncapacityPercent: 65 }, verdict: 'eligible', amount: ILS(2894),
  },
  // (1,838 + 924 + 2 × 581) × 1.5 = 5,886
  {
    name: 'wife and two children: more than at 100 %', asOf: DAY,
    facts: {
      ...known, maritalStatus: 'married', marriageDate: '1990-05-01',
      spouse: {
        sex: 'female', birthDate: '1968-01-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 0,
        monthlyPensionIncome: 0, monthlyOtherIncome: 0,
      },
      children: [{ birthDate: '2010-01-01', livesWithApplicant: true }, { birthDate: '2012-01-01', livesWithApplicant: true }],
    },
    verdict: 'eligible', amount: ILS(5886),
  },
  {
    name: 'no income test, at any age: work income of 50,000', asOf: DAY,
    facts: { ...known, monthlyWorkIncome: 50000, monthlyOtherIncome: 50000 }, verdict: 'eligible', amount: ILS(4711),
  },
  // --- age
  {
    name: 'on the day he turns 67', asOf: DAY, facts: { ...man, birthDate: '1959-06-01' }, verdict: 'eligible',
    deadlines: { 'back-pay': '2027-06-01' },
  },
  {
    name: 'the day before he turns 67', asOf: DAY, facts: { ...man, birthDate: '1959-06-02' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  { name: 'woman of 63 years and 3 months', asOf: DAY, facts: woman, verdict: 'eligible', amount: ILS(4711) },
  {
    name: 'woman a day short of it', asOf: DAY, facts: { ...woman, birthDate: '1963-03-02' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'date of birth not known', asOf: DAY,
    facts: { ...man, birthDate: undefined }, verdict: 'needsInfo', missing: ['birthDate'],
  },
  // --- the disability pension
  {
    name: 'no disability pension until retirement age', asOf: DAY,
    facts: { ...man, disabilityPensionUntilRetirement: false }, verdict: 'ineligible',
    conditions: { 'disability-pension-until-retirement': 'no' },
  },
  {
    name: 'not known', asOf: DAY, facts: { ...man, disabilityPensionUntilRetirement: undefined }, verdict: 'needsInfo',
    missing: ['disabilityPensionUntilRetirement'],
  },
  // --- residence
  { name: 'no status', asOf: DAY, facts: { ...man, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible' },
  {
    name: 'temporary resident with A/5', asOf: DAY, facts: { ...man, residency: 'temporaryResident', visaType: 'a5' },
    verdict: 'eligible',
  },
  {
    name: 'temporary resident, permit not known', asOf: DAY, facts: { ...man, residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  // --- a person
  {
    name: 'also on a survivors pension: a choice', asOf: DAY, facts: { ...man, currentBenefits: ['survivors-pension'] },
    verdict: 'askPerson', asks: ['other-pension'],
  },
  {
    name: 'also on a work-disability pension', asOf: DAY, facts: { ...man, currentBenefits: ['work-disability-pension'] },
    verdict: 'askPerson', asks: ['other-pension'],
  },
  {
    name: 'attendance allowance is looked at apart', asOf: DAY, facts: { ...man, currentBenefits: ['attendance-allowance'] },
    verdict: 'askPerson', amount: ILS(4711), asks: ['supplements'],
  },
  {
    name: 'the degree was temporary', asOf: DAY, facts: { ...man, incapacityStable: false }, verdict: 'askPerson',
    asks: ['degree-temporary'],
  },
  { name: 'the degree was permanent', asOf: DAY, facts: { ...man, incapacityStable: true }, verdict: 'eligible' },
  // --- what is shown, and until when no month is lost
  {
    name: 'both sums, where the insured months are known', asOf: DAY, facts: { ...known, workIncapacityPercent: 60 }, verdict: 'eligible',
    amounts: { monthly: ILS(2757), 'at-least': ILS(2718) },
  },
  {
    name: 'no degree is told of: no sum, and the year after retirement age is over', asOf: DAY, facts: { ...known, workIncapacityPercent: 0 },
    verdict: 'eligible', amounts: { monthly: null, 'at-least': null }, deadlines: { 'back-pay': null },
  },
  {
    name: 'the last day on which no month is lost', asOf: DAY, facts: { ...man, birthDate: '1958-06-01' }, verdict: 'eligible',
    deadlines: { 'back-pay': DAY },
  },
  {
    name: 'a day later', asOf: DAY, facts: { ...man, birthDate: '1958-05-31' }, verdict: 'eligible', deadlines: { 'back-pay': null },
  },
  {
    name: 'the dependants supplement is looked at apart', asOf: DAY, facts: { ...man, currentBenefits: ['disability-dependants-supplement'] },
    verdict: 'askPerson', asks: ['supplements'], asksNot: ['other-pension'],
  },
  {
    name: 'also paid as the family of somebody killed at work: a choice', asOf: DAY, facts: { ...man, currentBenefits: ['dependants-benefit'] },
    verdict: 'askPerson', asks: ['other-pension'], asksNot: ['supplements'],
  },
])
