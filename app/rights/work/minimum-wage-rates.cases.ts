import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { adult, byHour, byMonth, ilsMonth } from './minimum-wage-workers'

/** First and last day of each rate, by the month and by the hour (of 2017 no rate by the hour was found). */
const RATES = [
  ['2018-04-01', '2023-03-31', 5300, 29.12], ['2023-04-01', '2024-03-31', 5571.75, 30.61], ['2024-04-01', '2025-03-31', 5880.02, 32.3],
  ['2025-04-01', '2026-03-31', 6247.67, 34.32], ['2026-04-01', '2026-06-01', 6443.85, 35.4],
] as const
const paidUntil = (day: string, more: FactRecord): FactRecord => ({ ...adult, employment: 'unemployed', weeklyWorkHours: 42, lastWorkDay: day, ...more })
const agoraLess = (rate: number) => Math.round(rate * 100 - 1) / 100

/** Of a job of that day, looked at today and long after: the rate itself is enough, an agora less is not. */
const everyRate = RATES.flatMap(([first, last, month, hour]) =>
  [first, last].flatMap((day) => {
    const both = (name: string, facts: FactRecord, less: FactRecord, sum: number, asOf: string): RightCase[] => [
      { name: `${name} on ${day}: enough`, asOf, facts, verdict: 'ineligible', conditions: { 'below-minimum': 'no' } },
      { name: `${name} on ${day}: an agora less`, asOf, facts: less, verdict: 'eligible', amount: ilsMonth(sum) },
    ]
    const later = day < '2019-06-01' ? '2024-01-01' : '2026-06-01'
    return [
      ...both('paid by the hour', byHour(hour), byHour(agoraLess(hour)), 1.82, day),
      ...both('paid by the month', byMonth(month), byMonth(month - 0.1), 0.1, day),
      ...both('was paid by the hour until', paidUntil(day, { wageBasis: 'hourly', hourlyWage: hour }), paidUntil(day, { wageBasis: 'hourly', hourlyWage: agoraLess(hour) }), 1.82, later),
      ...both('was paid by the month until', paidUntil(day, { lastMonthlyWage: month }), paidUntil(day, { lastMonthlyWage: month - 0.1 }), 0.1, later),
    ]
  }),
)

const today = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: '2026-06-01', facts, verdict, ...stated,
})
const aged = (birthDate: string, hourlyWage: number) => byHour(hourlyWage, { birthDate })

/** The rates by their days, the shares of the young, and which of two wages that are told speaks. */
export const minimumWageRatesCases = defineCases('minimum-wage', [
  ...everyRate,
  {
    name: 'the first day of the first monthly rate, enough', asOf: '2020-01-01', facts: paidUntil('2017-12-01', { lastMonthlyWage: 5300 }),
    verdict: 'ineligible',
  },
  {
    name: 'the first day of the first monthly rate, a shekel less', asOf: '2020-01-01', facts: paidUntil('2017-12-01', { lastMonthlyWage: 5299 }),
    verdict: 'eligible', amount: ilsMonth(1),
  },
  {
    name: 'paid by the month before the first rate by the hour: the month is known', asOf: '2020-01-01',
    facts: paidUntil('2018-01-15', { lastMonthlyWage: 5400 }), verdict: 'ineligible',
  },

  // --- 70, 75 and 83 percent of 35.40: 24.78, 26.55, 29.382; a person looks up to 182 ÷ 173.33 of each
  today('15, by the hour', aged('2010-06-02', 24), 'eligible', { amount: ilsMonth(141.96) }),
  today('15, at the share', aged('2010-06-02', 24.78), 'askPerson', { conditions: { 'below-minimum': 'person' } }),
  today('15, above both counts of hours', aged('2010-06-02', 26.1), 'ineligible'),
  today('16 today, by the hour', aged('2010-06-01', 26), 'eligible', { amount: ilsMonth(100.1) }),
  today('a day short of 17, above both', aged('2009-06-02', 28), 'ineligible'),
  today('17 today, by the hour', aged('2009-06-01', 29), 'eligible', { amount: ilsMonth(69.52) }),
  today('17, at 30.85: 29.382 × 182 ÷ 173.33 is 30.8517', aged('2009-01-01', 30.85), 'askPerson'),
  today('17, at 30.86', aged('2009-01-01', 30.86), 'ineligible'),
  today('18 today, a little above the hour', aged('2008-06-01', 35.5), 'ineligible'),
  today('18 now, and 17 when the job ended: the rate of that age', {
    birthDate: '2007-06-01', employment: 'unemployed', lastWorkDay: '2025-03-15', wageBasis: 'hourly', hourlyWage: 28.2, weeklyWorkHours: 42,
  }, 'ineligible'),

  // --- which job, and which wage
  today('the last day is today', paidUntil('2026-06-01', { lastMonthlyWage: 6000, monthlyWorkIncome: 7000 }), 'eligible', { amount: ilsMonth(443.85) }),
  today('the last day is still to come', paidUntil('2026-07-01', { hourlyWage: 30 }), 'ineligible', { conditions: { worked: 'no' } }),
  {
    name: 'occupation not told, the last day is still to come: the rate of today', asOf: '2026-03-31',
    facts: { birthDate: '1990-03-01', wageBasis: 'hourly', hourlyWage: 34.32, weeklyWorkHours: 42, lastWorkDay: '2026-04-15' }, verdict: 'ineligible',
    conditions: { 'below-minimum': 'no' },
  },
  today('employed, and an old wage is told too', byMonth(7000, { lastMonthlyWage: 6000, lastWorkDay: '2025-03-15' }), 'ineligible', {
    conditions: { 'below-minimum': 'no' },
  }),
  today('employed again: no time to claim runs yet', byMonth(6000, { lastWorkDay: '2025-03-15' }), 'eligible', { deadlines: { claim: null } }),
  today('a former job whose pay still comes in', paidUntil('2026-05-15', { monthlyWorkIncome: 6000 }), 'eligible', { amount: ilsMonth(443.85) }),
  today('employed and paid nothing', byMonth(0), 'eligible', { amount: ilsMonth(6443.85) }),
  today('paid by the hour, only the month is told', { ...adult, wageBasis: 'hourly', monthlyWorkIncome: 3000, weeklyWorkHours: 42 }, 'eligible', {
    amount: ilsMonth(3443.85),
  }),
  today('both told, and not how it is paid: the month is too low', { ...adult, hourlyWage: 36, monthlyWorkIncome: 6000, weeklyWorkHours: 42 }, 'eligible', {
    amount: ilsMonth(443.85),
  }),
  today('only the hour is told, and it is enough; whether pay is set by it not told', { ...adult, hourlyWage: 36, weeklyWorkHours: 42 }, 'needsInfo', {
    missing: ['wageBasis', 'monthlyWorkIncome'],
  }),
  today('a former job, enough comes in now, its own last wage not told', paidUntil('2026-06-01', { monthlyWorkIncome: 7000 }), 'needsInfo', {
    missing: ['lastMonthlyWage'],
  }),
  today('paid by the month, wage not told', { ...adult, wageBasis: 'monthly', weeklyWorkHours: 42 }, 'needsInfo', { missing: ['monthlyWorkIncome'] }),
])
