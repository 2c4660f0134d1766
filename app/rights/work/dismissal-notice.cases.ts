import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
/** Dismissed after full months of work, without a day of notice. */
const monthly = (jobStartDate: string, lastWorkDay: string, more: FactRecord = {}): FactRecord => ({
  reasonLeftWork: 'dismissed', wageBasis: 'monthly', lastMonthlyWage: 9000, noticeGivenDays: 0, jobStartDate, lastWorkDay, ...more,
})
const hourly = (jobStartDate: string, lastWorkDay: string, more: FactRecord = {}): FactRecord => ({
  reasonLeftWork: 'dismissed', wageBasis: 'hourly', hourlyWage: 40, weeklyWorkHours: 42, noticeGivenDays: 0, jobStartDate, lastWorkDay, ...more,
})
const days = (count: number) => ({ unit: 'days' as const, min: count, max: count })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const dismissalNoticeCases = defineCases('dismissal-notice', [
  {
    name: 'monthly, eight months: 6 and twice 2.5', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31'), verdict: 'eligible',
    amount: once(3300), deadlines: { claim: '2033-08-31' },
  },
  {
    name: 'on maternity allowance', asOf: ASOF, facts: monthly('2020-01-01', '2026-10-31', { currentBenefits: ['maternity-allowance'] }),
    verdict: 'askPerson', asks: ['parental-leave'],
  },
  {
    name: 'on another benefit', asOf: ASOF, facts: monthly('2020-01-01', '2026-10-31', { currentBenefits: ['unemployment-benefit'] }),
    verdict: 'eligible', asksNot: ['parental-leave'],
  },
  { name: 'monthly, six months', asOf: ASOF, facts: monthly('2026-01-01', '2026-06-30'), verdict: 'eligible', amount: once(1800) },
  { name: 'monthly, seven months', asOf: ASOF, facts: monthly('2026-01-01', '2026-07-31'), verdict: 'eligible', amount: once(2550) },
  { name: 'monthly, eleven months', asOf: ASOF, facts: monthly('2025-12-01', '2026-10-31'), verdict: 'eligible', amount: once(5550) },
  { name: 'monthly, a year: a month', asOf: ASOF, facts: monthly('2025-11-01', '2026-10-31'), verdict: 'eligible', amount: once(9000) },
  { name: 'monthly, a day short of a year', asOf: ASOF, facts: monthly('2025-11-01', '2026-10-30'), verdict: 'eligible', amount: once(5550) },
  { name: 'monthly, ten years', asOf: ASOF, facts: monthly('2016-11-01', '2026-10-31'), verdict: 'eligible', amount: once(9000) },
  { name: 'eight months, ten of eleven days given', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { noticeGivenDays: 10 }), verdict: 'eligible', amount: once(300) },
  {
    name: 'eight months, all eleven given', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { noticeGivenDays: 11 }),
    verdict: 'ineligible', conditions: { 'notice-too-short': 'no' },
  },
  { name: 'less than a month of work: nothing is due', asOf: ASOF, facts: monthly('2026-10-01', '2026-10-20'), verdict: 'ineligible' },
  { name: 'hourly, eleven months: a day a month', asOf: ASOF, facts: hourly('2025-12-01', '2026-10-31'), verdict: 'eligible', amount: once(2640) },
  { name: 'hourly, 12 months: 14 days', asOf: ASOF, facts: hourly('2025-11-01', '2026-10-31'), verdict: 'eligible', amount: once(3360) },
  { name: 'hourly, 15 months: 15 days', asOf: ASOF, facts: hourly('2025-08-01', '2026-10-31'), verdict: 'eligible', amount: once(3600) },
  { name: 'hourly, 17 months: 16 days', asOf: ASOF, facts: hourly('2025-06-01', '2026-10-31'), verdict: 'eligible', amount: once(3840) },
  { name: 'hourly, 16 months: at least 15', asOf: ASOF, facts: hourly('2025-07-01', '2026-10-31'), verdict: 'eligible', amount: once(3600) },
  { name: 'hourly, 16 months, 14 given', asOf: ASOF, facts: hourly('2025-07-01', '2026-10-31', { noticeGivenDays: 14 }), verdict: 'eligible', amount: once(240) },
  {
    name: 'hourly, 16 months, 15 given: the readings differ', asOf: ASOF,
    facts: hourly('2025-07-01', '2026-10-31', { noticeGivenDays: 15 }), verdict: 'askPerson',
  },
  { name: 'hourly, 16 months, 16 given', asOf: ASOF, facts: hourly('2025-07-01', '2026-10-31', { noticeGivenDays: 16 }), verdict: 'ineligible' },
  { name: 'hourly, 14 months, 14 given: the readings differ', asOf: ASOF, facts: hourly('2025-09-01', '2026-10-31', { noticeGivenDays: 14 }), verdict: 'askPerson' },
  { name: 'hourly, 14 months, 15 given', asOf: ASOF, facts: hourly('2025-09-01', '2026-10-31', { noticeGivenDays: 15 }), verdict: 'ineligible' },
  { name: 'hourly, 24 months, 21 given', asOf: ASOF, facts: hourly('2024-11-01', '2026-10-31', { noticeGivenDays: 21 }), verdict: 'ineligible' },
  { name: 'hourly, 26 months, 21 given: the readings differ', asOf: ASOF, facts: hourly('2024-09-01', '2026-10-31', { noticeGivenDays: 21 }), verdict: 'askPerson' },
  { name: 'hourly, 30 months, 23 given: the readings differ', asOf: ASOF, facts: hourly('2024-05-01', '2026-10-31', { noticeGivenDays: 23 }), verdict: 'askPerson' },
  { name: 'hourly, 30 months, 24 given', asOf: ASOF, facts: hourly('2024-05-01', '2026-10-31', { noticeGivenDays: 24 }), verdict: 'ineligible' },
  { name: 'hourly, 31 months, 24 given: the readings agree', asOf: ASOF, facts: hourly('2024-04-01', '2026-10-31', { noticeGivenDays: 24 }), verdict: 'ineligible' },
  { name: 'hourly, four years, 30 days given: a month is all that is due', asOf: ASOF, facts: hourly('2022-11-01', '2026-10-31', { noticeGivenDays: 30 }), verdict: 'ineligible' },
  { name: 'hourly, four years, 29 days given', asOf: ASOF, facts: hourly('2022-11-01', '2026-10-31', { noticeGivenDays: 29 }), verdict: 'eligible', amount: once(240) },
  {
    name: 'both wages told, paid by the hour: one sum, of the hours', asOf: ASOF, verdict: 'eligible',
    facts: hourly('2025-11-01', '2026-10-31', { lastMonthlyWage: 7000 }), amounts: { 'notice-pay-hours': once(3360), 'notice-pay': null },
  },
  {
    name: 'both wages told, paid by the month: one sum, of the month', asOf: ASOF, verdict: 'eligible',
    facts: monthly('2026-01-01', '2026-08-31', { hourlyWage: 40, weeklyWorkHours: 42 }), amounts: { 'notice-pay-hours': null, 'notice-pay': once(3300) },
  },
  {
    name: 'told to go in two months: no time limit runs yet', asOf: ASOF, facts: monthly('2025-11-01', '2027-01-21'), verdict: 'eligible',
    deadlines: { claim: null },
  },
  { name: 'hourly, 17 months, 16 given: the readings agree', asOf: ASOF, facts: hourly('2025-06-01', '2026-10-31', { noticeGivenDays: 16 }), verdict: 'ineligible' },
  { name: 'hourly, 24 months: 21', asOf: ASOF, facts: hourly('2024-11-01', '2026-10-31'), verdict: 'eligible', amount: once(5040) },
  { name: 'hourly, 31 months: 24', asOf: ASOF, facts: hourly('2024-04-01', '2026-10-31'), verdict: 'eligible', amount: once(5760) },
  { name: 'hourly, 35 months: 26', asOf: ASOF, facts: hourly('2023-12-01', '2026-10-31'), verdict: 'eligible', amount: once(6240) },
  { name: 'hourly, 36 months: a month', asOf: ASOF, facts: hourly('2023-11-01', '2026-10-31'), verdict: 'eligible', amount: once(7200) },
  { name: 'daily wage, as hourly', asOf: ASOF, facts: hourly('2025-11-01', '2026-10-31', { wageBasis: 'daily' }), verdict: 'eligible', amount: once(3360) },
  {
    name: 'hourly, only the month’s wage told', asOf: ASOF, verdict: 'eligible', amount: once(4200),
    facts: { reasonLeftWork: 'dismissed', wageBasis: 'hourly', lastMonthlyWage: 9000, noticeGivenDays: 0, jobStartDate: '2025-11-01', lastWorkDay: '2026-10-31' },
  },
  {
    name: 'wage not told: the days', asOf: ASOF, verdict: 'eligible', amount: days(11),
    facts: { reasonLeftWork: 'dismissed', wageBasis: 'monthly', noticeGivenDays: 0, jobStartDate: '2026-01-01', lastWorkDay: '2026-08-31' },
  },
  {
    name: 'counted from the letter: five days before the last day', asOf: ASOF, verdict: 'eligible', amount: once(1800),
    facts: { reasonLeftWork: 'dismissed', wageBasis: 'monthly', lastMonthlyWage: 9000, jobStartDate: '2026-01-01', lastWorkDay: '2026-08-31', dismissalLetterDate: '2026-08-26' },
  },
  {
    name: 'dismissed and still working: the notice so far is not the notice', asOf: ASOF, verdict: 'needsInfo', missing: ['noticeGivenDays'],
    facts: { reasonLeftWork: 'dismissed', wageBasis: 'monthly', jobStartDate: '2026-01-01', lastWorkDay: null, dismissalLetterDate: '2026-11-20' },
  },
  {
    name: 'still working, five days of notice told after ten months', asOf: '2026-11-01', verdict: 'eligible', amount: once(3300),
    facts: { reasonLeftWork: 'dismissed', employment: 'employee', wageBasis: 'monthly', monthlyWorkIncome: 9000, jobStartDate: '2026-01-01', lastWorkDay: null, noticeGivenDays: 5 },
  },
  { name: 'resigned: the periods bind the worker', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { reasonLeftWork: 'resigned' }), verdict: 'ineligible' },
  { name: 'resigned for a good reason', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { reasonLeftWork: 'resignedJustified' }), verdict: 'ineligible' },
  { name: 'a fixed term ended', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { reasonLeftWork: 'contractEnded' }), verdict: 'askPerson' },
  { name: 'the business closed', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { reasonLeftWork: 'businessClosed' }), verdict: 'askPerson' },
  {
    name: 'nothing but the dismissal is told', asOf: ASOF, facts: { reasonLeftWork: 'dismissed' }, verdict: 'needsInfo',
    missing: ['jobStartDate', 'lastWorkDay', 'wageBasis', 'noticeGivenDays'],
  },
  { name: 'why the work ended is not told', asOf: ASOF, facts: { jobStartDate: '2026-01-01', lastWorkDay: '2026-08-31', wageBasis: 'monthly', noticeGivenDays: 0 }, verdict: 'needsInfo', missing: ['reasonLeftWork'] },
  {
    name: 'nine months, 12 days, how pay is set not told', asOf: ASOF, verdict: 'needsInfo', missing: ['wageBasis'],
    facts: { reasonLeftWork: 'dismissed', noticeGivenDays: 12, jobStartDate: '2026-01-01', lastWorkDay: '2026-09-30' },
  },
  { name: 'pregnant', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { pregnancy: { weeks: 20 } }), verdict: 'askPerson', asks: ['pregnancy'] },
  { name: 'his wife is pregnant', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { sex: 'male', pregnancy: { weeks: 20 } }), verdict: 'eligible', amount: once(3300) },
  { name: 'not pregnant', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { pregnancy: null }), verdict: 'eligible' },
  { name: 'in parental leave on the last day', asOf: ASOF, facts: monthly('2024-01-01', '2026-08-31', { parentalLeaveEnd: '2026-08-31' }), verdict: 'askPerson', asks: ['parental-leave'] },
  { name: 'parental leave ended before', asOf: ASOF, facts: monthly('2024-01-01', '2026-08-31', { parentalLeaveEnd: '2026-08-30' }), verdict: 'eligible' },
  { name: 'reserve duty', asOf: ASOF, facts: monthly('2024-01-01', '2026-08-31', { reserveDays: 30 }), verdict: 'askPerson', asks: ['reserve-duty'] },
  { name: 'the last day of seven years', asOf: '2026-10-31', facts: monthly('2018-01-01', '2019-10-31'), verdict: 'eligible', amount: once(9000) },
  { name: 'a day later', asOf: '2026-11-01', facts: monthly('2018-01-01', '2019-10-31'), verdict: 'askPerson', asks: ['claim-is-old'] },
  // --- the first months, and whole months only
  { name: 'monthly, three months: three days', asOf: ASOF, facts: monthly('2026-01-01', '2026-03-31'), verdict: 'eligible', amount: once(900) },
  { name: 'monthly, two whole months and most of a third', asOf: ASOF, facts: monthly('2026-01-15', '2026-04-10'), verdict: 'eligible', amount: once(600) },
  { name: 'hourly, 23 months: 14 and five pairs', asOf: ASOF, facts: hourly('2024-12-01', '2026-10-31'), verdict: 'eligible', amount: once(4560) },
  { name: 'hourly, 30 months: at least 23', asOf: ASOF, facts: hourly('2024-05-01', '2026-10-31'), verdict: 'eligible', amount: once(5520) },
  { name: 'the last day is today', asOf: ASOF, facts: monthly('2025-11-22', ASOF), verdict: 'eligible', deadlines: { claim: '2033-11-21' } },
  {
    name: 'a woman who is pregnant', asOf: ASOF, facts: monthly('2026-01-01', '2026-08-31', { sex: 'female', pregnancy: { weeks: 20 } }),
    verdict: 'askPerson', asks: ['pregnancy'],
  },
  {
    name: 'paid by the month, only an hour’s wage told: days, no sum', asOf: ASOF, verdict: 'eligible',
    facts: {
      reasonLeftWork: 'dismissed', wageBasis: 'monthly', hourlyWage: 40, weeklyWorkHours: 42, noticeGivenDays: 0,
      jobStartDate: '2026-01-01', lastWorkDay: '2026-08-31',
    },
    amounts: { 'notice-pay-hours': null, 'notice-pay': null, 'notice-days': days(11) },
  },
])
