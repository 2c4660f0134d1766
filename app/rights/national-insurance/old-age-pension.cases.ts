import { defineCases } from '~/engine/cases'
import { child, couple, ILS, man, olderMan, wife, woman } from './old-age-pension-households'

export const oldAgePensionCases = defineCases('old-age-pension', [
  {
    name: 'man of 68, full seniority, no income', asOf: '2026-06-01', facts: man, verdict: 'eligible',
    amount: ILS(2757),
  },
  { name: 'the same in 2025', asOf: '2025-06-01', facts: man, verdict: 'eligible', amount: ILS(2692.5) },
  { name: 'man of 70 in 2024', asOf: '2024-06-01', facts: olderMan, verdict: 'eligible', amount: ILS(2604) },
  // --- age
  {
    name: 'man on the day he turns 67', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1959-06-01', residentSince: '1959-06-01' },
    verdict: 'eligible', conditions: { age: 'yes' },
  },
  {
    name: 'man on the day before he turns 67', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1959-06-02', residentSince: '1959-06-02' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'woman born in 1963 at 63 years and 3 months', asOf: '2026-06-01',
    facts: { ...woman, birthDate: '1963-03-01', residentSince: '1963-03-01', insuredMonthsTotal: 240 },
    verdict: 'eligible', amount: ILS(2573.2),
  },
  {
    name: 'woman born in 1963, a day short of it', asOf: '2026-06-01',
    facts: { ...woman, birthDate: '1963-03-02', residentSince: '1963-03-02' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'the higher basic pension from 80', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1946-06-01', residentSince: '1946-06-01' },
    verdict: 'eligible', amount: ILS(2911.5), conditions: { income: 'notApplicable' },
  },
  {
    name: 'a day before 80', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1946-06-02', residentSince: '1946-06-02' }, verdict: 'eligible', amount: ILS(2757),
  },
  // --- seniority, deferral, increments
  {
    name: '179 insured months are 14 full years: 28 %', asOf: '2026-06-01', facts: { ...man, insuredMonthsTotal: 179 },
    verdict: 'eligible', amount: ILS(2352.64),
  },
  {
    name: 'put off for three years', asOf: '2026-06-01', facts: { ...olderMan, pensionDeferralYears: 3 },
    verdict: 'eligible', amount: ILS(3170.55),
  },
  {
    name: 'whether it was put off was not asked: no sum yet', asOf: '2026-06-01',
    facts: { ...olderMan, pensionDeferralYears: undefined }, verdict: 'eligible', amount: null,
  },
  { name: 'wife of 60 without income', asOf: '2026-06-01', facts: couple, verdict: 'eligible', amount: ILS(4143) },
  {
    name: 'her income at the limit', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 7848 } }, verdict: 'eligible', amount: ILS(4143),
  },
  {
    name: 'her income a shekel above it', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 7849 } }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife of 67 with any income', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, birthDate: '1959-06-01', monthlyWorkIncome: 20000 } }, verdict: 'eligible',
    amount: ILS(4143),
  },
  {
    name: 'wife of 44 without a child at home', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, birthDate: '1981-06-02' } }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife with a pension of her own', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, currentBenefits: ['old-age-pension'] } },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'married for less than a year', asOf: '2026-06-01', facts: { ...couple, marriageDate: '2025-06-02' },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'wife and three children: increments for two', asOf: '2026-06-01',
    facts: { ...couple, children: [child('2010-01-01'), child('2012-01-01'), child('2014-01-01')] },
    verdict: 'eligible', amount: ILS(5886),
  },
  // --- the income test
  {
    name: 'work income below the doubtful band', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10063 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'at its lower end', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10064 }, verdict: 'needsInfo',
    conditions: { income: 'unknown' },
  },
  { name: 'at its upper end', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10164 }, verdict: 'needsInfo' },
  {
    name: 'above it: a part of the pension', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 10165 },
    verdict: 'eligible', amount: ILS(2726.4),
  },
  {
    name: 'the last shekel with a part', asOf: '2026-06-01', facts: { ...man, monthlyWorkIncome: 14402 },
    verdict: 'eligible', amount: ILS(184.2),
  },
  {
    name: 'less than a tenth of the basic pension is left', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 14403 }, verdict: 'ineligible', conditions: { income: 'no' },
  },
  {
    name: 'at the printed ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9781 },
    verdict: 'eligible', amount: ILS(2692.5),
  },
  {
    name: 'a shekel above the ceiling of 2025', asOf: '2025-06-01', facts: { ...man, monthlyWorkIncome: 9782 },
    verdict: 'eligible', amount: ILS(2691.9),
  },
  {
    name: 'the ceiling of a couple', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13432 },
    verdict: 'eligible', amount: ILS(4143),
  },
  {
    name: 'near the ceiling of a couple', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13500 },
    verdict: 'needsInfo',
  },
  {
    name: 'high income from 70', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1956-06-01', residentSince: '1956-06-01', monthlyWorkIncome: 50000 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'high income a day before 70', asOf: '2026-06-01',
    facts: { ...man, birthDate: '1956-06-02', residentSince: '1956-06-02', monthlyWorkIncome: 50000 },
    verdict: 'ineligible',
  },
  {
    name: 'rent alone, three times the ceiling', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30291 },
    verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'rent alone, near three times', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30342 },
    verdict: 'needsInfo',
  },
  {
    name: 'rent alone, above three times', asOf: '2026-06-01', facts: { ...man, monthlyOtherIncome: 30393 },
    verdict: 'ineligible',
  },
  {
    name: 'work and rent, below once and twice the ceiling', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 20177 }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'work and rent above twice: a person', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 20279 }, verdict: 'askPerson', amount: null,
  },
  {
    name: 'work and rent above three times', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 5000, monthlyOtherIncome: 31000 }, verdict: 'ineligible',
  },
  {
    name: 'pensions from work and from abroad are not counted', asOf: '2026-06-01',
    facts: { ...man, monthlyPensionIncome: 20000, foreignPensionIncome: 9000 }, verdict: 'eligible', amount: ILS(2757),
  },
  {
    name: 'a disability pension until retirement age: no income test', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 50000, disabilityPensionUntilRetirement: true }, verdict: 'eligible',
    amount: ILS(2757),
  },
  {
    name: 'high income, and nobody asked about a disability pension', asOf: '2026-06-01',
    facts: { ...man, monthlyWorkIncome: 50000, disabilityPensionUntilRetirement: undefined },
    verdict: 'needsInfo', missing: ['disabilityPensionUntilRetirement'],
  },
])
