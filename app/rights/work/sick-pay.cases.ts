import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
/** A day is 10,835 by 21.67: 500. */
const ill = (sickDaysUnpaid: number, more: FactRecord = {}): FactRecord => ({
  employment: 'employee', jobStartDate: '2024-11-21', lastMonthlyWage: 10835, workDaysPerWeek: 5, sickCertificate: true, sickDaysUnpaid, ...more,
})
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))
const once = (sum: number, max = sum) => ({ unit: 'ILS once' as const, min: sum, max })

export const sickPayCases = defineCases('sick-pay', [
  {
    name: 'five days: nothing, two halves, two whole', asOf: ASOF, facts: ill(5), verdict: 'eligible', amount: once(1500),
    conditions: { worker: 'yes', 'days-accrued': 'yes', 'unpaid-days': 'yes', certificate: 'yes' },
  },
  { name: 'one day: the first is not paid', asOf: ASOF, facts: ill(1), verdict: 'ineligible', conditions: { 'unpaid-days': 'no' } },
  { name: 'two days', asOf: ASOF, facts: ill(2), verdict: 'eligible', amount: once(250) },
  { name: 'three days', asOf: ASOF, facts: ill(3), verdict: 'eligible', amount: once(500) },
  { name: 'four days', asOf: ASOF, facts: ill(4), verdict: 'eligible', amount: once(1000) },
  { name: 'no unpaid days', asOf: ASOF, facts: ill(0), verdict: 'ineligible' },
  { name: 'no certificate', asOf: ASOF, facts: ill(5, { sickCertificate: false }), verdict: 'ineligible', conditions: { certificate: 'no' } },
  { name: 'two years give 36 days: 36 of 60 are paid', asOf: ASOF, facts: ill(60), verdict: 'eligible', amount: once(17000) },
  { name: 'ten years give no more than 90', asOf: ASOF, facts: ill(120, { jobStartDate: '2016-11-21' }), verdict: 'eligible', amount: once(44000) },
  { name: 'sixty months give exactly 90', asOf: ASOF, facts: ill(90, { jobStartDate: '2021-11-21' }), verdict: 'eligible', amount: once(44000) },
  { name: 'fifty-nine months give 88.5', asOf: ASOF, facts: ill(90, { jobStartDate: '2021-12-21' }), verdict: 'eligible', amount: once(43250) },
  { name: 'two months of work: three days', asOf: ASOF, facts: ill(10, { jobStartDate: '2026-09-21' }), verdict: 'eligible', amount: once(500) },
  { name: 'one month of work', asOf: ASOF, facts: ill(3, { jobStartDate: '2026-10-21' }), verdict: 'eligible', amount: once(125) },
  { name: 'less than a month of work', asOf: ASOF, facts: ill(3, { jobStartDate: '2026-10-22' }), verdict: 'ineligible', conditions: { 'days-accrued': 'no' } },
  { name: 'six days a week', asOf: ASOF, facts: ill(5, { workDaysPerWeek: 6, lastMonthlyWage: 10000 }), verdict: 'eligible', amount: once(1200) },
  { name: 'days of the week not told: a range', asOf: ASOF, facts: without('workDaysPerWeek', ill(5)), verdict: 'eligible', amount: once(1300.2, 1500) },
  {
    name: 'by the hour: 40 × 42 × 52 ÷ 12 a month', asOf: ASOF, facts: ill(5, { wageBasis: 'hourly', hourlyWage: 40, weeklyWorkHours: 42 }),
    verdict: 'eligible', amount: once(1007.84),
  },
  { name: 'only the income from work is told', asOf: ASOF, facts: without('lastMonthlyWage', ill(5, { monthlyWorkIncome: 10835 })), verdict: 'eligible', amount: once(1500) },
  { name: 'wage not told', asOf: ASOF, facts: without('lastMonthlyWage', ill(5)), verdict: 'eligible', amount: null },
  {
    name: 'left the job: the months up to the last day', asOf: ASOF, verdict: 'eligible', amount: once(500), deadlines: { claim: '2033-06-30' },
    facts: ill(10, { employment: 'unemployed', jobStartDate: '2026-05-01', lastWorkDay: '2026-06-30' }),
  },
  { name: 'before the change of 2011 no shares were found', asOf: '2011-03-27', facts: ill(5, { jobStartDate: '2009-01-01' }), verdict: 'askPerson', amount: null },
  { name: 'the day of the change', asOf: '2011-03-28', facts: ill(5, { jobStartDate: '2009-01-01' }), verdict: 'eligible', amount: once(1500) },
  { name: 'unpaid days not told', asOf: ASOF, facts: without('sickDaysUnpaid', ill(5)), verdict: 'needsInfo', missing: ['sickDaysUnpaid'] },
  { name: 'certificate not told', asOf: ASOF, facts: without('sickCertificate', ill(5)), verdict: 'needsInfo', missing: ['sickCertificate'] },
  { name: 'start of the job not told', asOf: ASOF, facts: without('jobStartDate', ill(5)), verdict: 'needsInfo', missing: ['jobStartDate'] },
  { name: 'self-employed', asOf: ASOF, facts: { employment: 'selfEmployed', lastWorkDay: null, sickDaysUnpaid: 5, sickCertificate: true }, verdict: 'ineligible', conditions: { worker: 'no' } },
  { name: 'only the job is told', asOf: ASOF, facts: without('employment', ill(5)), verdict: 'needsInfo', missing: ['employment'] },
  { name: 'the last day of seven years', asOf: '2026-10-31', facts: ill(5, { employment: 'unemployed', jobStartDate: '2018-01-01', lastWorkDay: '2019-10-31' }), verdict: 'eligible' },
  {
    name: 'a day later', asOf: '2026-11-01', facts: ill(5, { employment: 'unemployed', jobStartDate: '2018-01-01', lastWorkDay: '2019-10-31' }),
    verdict: 'askPerson', asks: ['claim-is-old'],
  },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf: ASOF, facts: ill(5, { lastWorkDay: '2026-12-16' }), verdict: 'eligible',
    deadlines: { claim: null },
  },
])
