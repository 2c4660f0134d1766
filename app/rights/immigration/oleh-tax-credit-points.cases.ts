import { defineCases } from '~/engine/cases'

const month = (min: number, max: number) => ({ unit: 'ILS/month' as const, min, max })
// Certificate of March 2024: month 12 is February 2025, month 30 August 2026, month 42 August 2027, month 54 August 2028.
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2024-03-20', monthlyWorkIncome: 20_000, sex: 'male' }
const neither = { servedArmySinceAliyah: false, studiedSinceAliyah: false }
// Certificate of December 2021, the old schedule: month 18 is May 2023, month 30 May 2024, month 42 May 2025.
const early = { ...oleh, aliyahDate: '2021-12-31' }

export const olehTaxCreditPointsCases = defineCases('oleh-tax-credit-points', [
  {
    name: 'first day: one point', asOf: '2024-03-20', facts: oleh, verdict: 'eligible', amount: month(242, 242),
    deadlines: { 'points-end': '2028-08-31', 'refund-first-year': '2030-12-31' },
  },
  { name: 'last day of month 12: one point', asOf: '2025-02-28', facts: oleh, verdict: 'eligible', amount: month(242, 242) },
  { name: 'month 13: three points', asOf: '2025-03-01', facts: oleh, verdict: 'eligible', amount: month(726, 726) },
  { name: 'month 30: three points', asOf: '2026-08-31', facts: oleh, verdict: 'eligible', amount: month(726, 726) },
  { name: 'month 31: two points', asOf: '2026-09-01', facts: oleh, verdict: 'eligible', amount: month(484, 484) },
  { name: 'month 42: two points', asOf: '2027-08-31', facts: oleh, verdict: 'eligible', amount: month(484, 484) },
  { name: 'month 43: one point', asOf: '2027-09-01', facts: oleh, verdict: 'eligible', amount: month(242, 242) },
  { name: 'last day of month 54', asOf: '2028-08-31', facts: oleh, verdict: 'eligible', amount: month(242, 242) },
  { name: 'month 55', asOf: '2028-09-01', facts: { ...oleh, ...neither }, verdict: 'ineligible', conditions: { 'in-schedule': 'no' } },
  { name: 'first day of 2022: the new schedule', asOf: '2025-12-01', facts: { ...oleh, aliyahDate: '2022-01-01' }, verdict: 'eligible', amount: month(242, 242) },
  { name: 'last day of 2021: the old one, month 42', asOf: '2025-05-31', facts: early, verdict: 'eligible', amount: month(242, 242) },
  { name: 'last day of 2021, month 43', asOf: '2025-06-01', facts: { ...early, ...neither }, verdict: 'ineligible' },
  { name: 'the old schedule, month 30: two points', asOf: '2024-05-31', facts: early, verdict: 'eligible', amount: month(484, 484) },
  { name: 'the old schedule, month 31: one point', asOf: '2024-06-01', facts: early, verdict: 'eligible', amount: month(242, 242) },
  { name: 'a day of 2023: the value of a point is not known', asOf: '2023-05-31', facts: early, verdict: 'eligible', amount: null },
  { name: 'the old schedule, month 18: three points', asOf: '2024-01-31', facts: { ...oleh, aliyahDate: '2022-08-15' }, verdict: 'eligible', amount: month(726, 726) },
  // 10 % of 9,000 is 900; less 2.25 × 242 = 544.50, or 2.75 × 242 = 665.50 for women.
  { name: 'wage of 9,000, a man', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 9000 }, verdict: 'eligible', amount: month(355.5, 726) },
  {
    name: 'wage of 9,000, a woman', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 9000, sex: 'female' }, verdict: 'eligible',
    amount: month(234.5, 726),
  },
  { name: 'wage of 9,000, sex not told', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 9000, sex: undefined }, verdict: 'eligible', amount: month(234.5, 726) },
  { name: 'a man just at the threshold of tax', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 5445 }, verdict: 'eligible', amount: month(0, 726) },
  {
    name: 'a woman just at the threshold of tax', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 6655, sex: 'female' }, verdict: 'eligible',
    amount: month(0, 726),
  },
  { name: 'low wage', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 4000 }, verdict: 'eligible', amount: month(0, 726) },
  {
    name: 'wage not told', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: undefined }, verdict: 'needsInfo', amount: month(0, 726),
    missing: ['monthlyWorkIncome'],
  },
  {
    name: 'month 55, service in the army not told: months of it may be left out', asOf: '2028-09-01',
    facts: { ...oleh, ...neither, servedArmySinceAliyah: undefined }, verdict: 'needsInfo', conditions: { 'in-schedule': 'noOrPerson' },
    missing: ['servedArmySinceAliyah'],
  },
  {
    name: 'no wage and no pension, other income not told', asOf: '2026-06-01', verdict: 'needsInfo', missing: ['monthlyOtherIncome'],
    facts: { ...oleh, monthlyWorkIncome: 0, monthlyPensionIncome: 0 },
  },
  {
    name: 'no wage and no other income, a pension not told', asOf: '2026-06-01', verdict: 'needsInfo', missing: ['monthlyPensionIncome'],
    facts: { ...oleh, monthlyWorkIncome: 0, monthlyOtherIncome: 0 },
  },
  { name: 'no income', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }, verdict: 'ineligible', conditions: { 'taxable-income': 'no' } },
  { name: 'no wage but a pension', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 0, monthlyPensionIncome: 8000 }, verdict: 'eligible' },
  { name: 'no wage but rent', asOf: '2026-06-01', facts: { ...oleh, monthlyWorkIncome: 0, monthlyOtherIncome: 3000 }, verdict: 'eligible' },
  { name: 'immigrant citizen', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'ineligible' },
  { name: 'returning resident', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'army service', asOf: '2026-06-01', facts: { ...oleh, servedArmySinceAliyah: true }, verdict: 'askPerson', asks: ['army-since-aliyah'] },
  { name: 'studies', asOf: '2026-06-01', facts: { ...oleh, studiedSinceAliyah: true }, verdict: 'askPerson', asks: ['study-since-aliyah'] },
  { name: 'month 55 after army service: a person', asOf: '2028-09-01', facts: { ...oleh, servedArmySinceAliyah: true }, verdict: 'askPerson', amount: null },
  { name: 'month 55 without army or studies', asOf: '2028-09-01', facts: { ...oleh, servedArmySinceAliyah: false, studiedSinceAliyah: false }, verdict: 'ineligible' },
  { name: 'a pension from abroad', asOf: '2026-06-01', facts: { ...oleh, foreignPensionIncome: 2000 }, verdict: 'askPerson', asks: ['income-abroad'] },
  { name: 'came on the first day of 2026', asOf: '2026-06-01', facts: { ...oleh, aliyahDate: '2026-01-01' }, verdict: 'askPerson', asks: ['arrived-in-bill-year'], amount: month(242, 242) },
  { name: 'came on the last day of 2025', asOf: '2026-06-01', facts: { ...oleh, aliyahDate: '2025-12-31' }, verdict: 'eligible' },
  { name: 'came on the last day of 2026', asOf: '2027-01-05', facts: { ...oleh, aliyahDate: '2026-12-31' }, verdict: 'askPerson' },
  { name: 'came on the first day of 2027', asOf: '2027-01-05', facts: { ...oleh, aliyahDate: '2027-01-01' }, verdict: 'eligible' },
  { name: 'the day before the certificate’s month', asOf: '2024-02-29', facts: oleh, verdict: 'ineligible' },
  { name: 'A/1: a person', asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson' },
  {
    name: 'six years here and studies in between: a person counts the months, and no last day is known', asOf: '2026-06-01',
    facts: { ...oleh, aliyahDate: '2020-06-02', studiedSinceAliyah: true },
    verdict: 'askPerson', conditions: { 'in-schedule': 'person' }, deadlines: { 'points-end': null },
  },
  {
    name: 'the certificate is of next year: no month is counted yet, whatever was studied', asOf: '2026-06-01',
    facts: { ...oleh, aliyahDate: '2027-06-02', studiedSinceAliyah: true }, verdict: 'ineligible', conditions: { 'in-schedule': 'no' },
  },
  {
    name: 'no wage, no pension and nothing else', asOf: '2026-06-01',
    facts: { ...oleh, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 },
    verdict: 'ineligible', conditions: { 'taxable-income': 'no' },
  },
])
