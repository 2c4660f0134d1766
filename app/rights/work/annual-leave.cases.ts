import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const works = (jobStartDate: string, workDaysPerWeek: 5 | 6 = 5, more: FactRecord = {}): FactRecord => ({
  employment: 'employee', lastWorkDay: null, jobStartDate, workDaysPerWeek, ...more,
})
const left = (jobStartDate: string, leaveDaysUnused: number, more: FactRecord = {}): FactRecord => ({
  employment: 'unemployed', lastWorkDay: '2026-10-31', workDaysPerWeek: 5, lastMonthlyWage: 10835, wageBasis: 'monthly', jobStartDate, leaveDaysUnused, ...more,
})
const days = (count: number) => ({ unit: 'days' as const, min: count, max: count })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

/** Days of five-day and six-day weeks by year of work, as the table of the law gives them. */
const TABLE: readonly (readonly [year: number, five: number, six: number])[] = [
  [1, 12, 14], [5, 12, 14], [6, 14, 16], [7, 15, 18], [8, 16, 19], [9, 17, 20], [10, 18, 21], [11, 19, 22], [12, 20, 23], [13, 20, 24],
  [14, 20, 24], [30, 20, 24],
]

/** Days of each year of work, from the first: the table of the law written out. */
const daysByYear = (week: 5 | 6): readonly number[] => {
  const rows = week === 5 ? [12, 12, 12, 12, 12, 14, 15, 16, 17, 18, 19] : [14, 14, 14, 14, 14, 16, 18, 19, 20, 21, 22]
  const last = week === 5 ? [20, ...new Array<number>(58).fill(20)] : [23, ...new Array<number>(58).fill(24)]
  return [...rows, ...last]
}

/** Left at the end of each year of work, nothing of the leave used: the year itself and the three before it are paid out, 500 or 400 a day. */
const leftAfterAllYears = ([5, 6] as const).flatMap((week) =>
  daysByYear(week).map((_, index, days) => {
    const payable = days.slice(Math.max(0, index - 3), index + 1).reduce((sum, each) => sum + each, 0)
    return {
      name: `${week} days a week, left at the end of year ${index + 1} with 400 unused days: ${payable} count`, asOf: ASOF,
      facts: left(`${2025 - index}-11-01`, 400, { workDaysPerWeek: week, lastMonthlyWage: week === 5 ? 10_835 : 10_000 }),
      verdict: 'eligible' as const, amount: once(payable * (week === 5 ? 500 : 400)),
    }
  }),
)

export const annualLeaveCases = defineCases('annual-leave', [
  ...TABLE.flatMap(([year, five, six]) => [
    { name: `year ${year}, five days a week`, asOf: ASOF, facts: works(`${2027 - year}-11-21`), verdict: 'eligible' as const, amount: days(five) },
    { name: `year ${year}, six days a week`, asOf: ASOF, facts: works(`${2026 - year}-11-22`, 6), verdict: 'eligible' as const, amount: days(six) },
  ]),
  {
    name: 'left with ten unused days: a day is the wage by 21.67', asOf: ASOF, facts: left('2023-11-01', 10), verdict: 'eligible',
    amounts: { redemption: once(5000), 'days-a-year': null, 'days-of-last-year': days(12) },
    conditions: { worker: 'yes', 'unused-days': 'yes' }, deadlines: { claim: '2029-10-31' },
  },
  { name: 'six days a week: by 25', asOf: ASOF, facts: left('2023-11-01', 10, { workDaysPerWeek: 6, lastMonthlyWage: 10000 }), verdict: 'eligible', amount: once(4000) },
  {
    name: 'by the hour: the quarter by 90', asOf: ASOF, verdict: 'eligible', amount: once(2426.67),
    facts: left('2023-11-01', 10, { wageBasis: 'hourly', hourlyWage: 40, weeklyWorkHours: 42 }),
  },
  { name: 'by the day, the month’s wage told', asOf: ASOF, facts: left('2023-11-01', 10, { wageBasis: 'daily', lastMonthlyWage: 9000 }), verdict: 'eligible', amount: once(3000) },
  {
    name: 'how pay is set not told', asOf: ASOF, verdict: 'eligible', amount: once(5000),
    facts: { employment: 'unemployed', lastWorkDay: '2026-10-31', workDaysPerWeek: 5, lastMonthlyWage: 10835, jobStartDate: '2023-11-01', leaveDaysUnused: 10 },
  },
  { name: 'left after five years with sixty days: four years count', asOf: ASOF, facts: left('2021-11-01', 60), verdict: 'eligible', amount: once(24000) },
  { name: 'exactly what four years give', asOf: ASOF, facts: left('2021-11-01', 48), verdict: 'eligible', amount: once(24000) },
  { name: 'a day fewer', asOf: ASOF, facts: left('2021-11-01', 47), verdict: 'eligible', amount: once(23500) },
  { name: 'in the sixth year with sixty days: 14 and thrice 12', asOf: ASOF, facts: left('2021-05-01', 60), verdict: 'eligible', amount: once(25000) },
  { name: 'left in the first month', asOf: ASOF, facts: left('2026-10-10', 1), verdict: 'eligible', amount: once(500) },
  { name: 'left, no unused days', asOf: ASOF, facts: left('2023-11-01', 0), verdict: 'ineligible', conditions: { 'unused-days': 'no' } },
  {
    name: 'left, unused days not told', asOf: ASOF, verdict: 'needsInfo', missing: ['leaveDaysUnused'],
    facts: { employment: 'unemployed', lastWorkDay: '2026-10-31', workDaysPerWeek: 5, jobStartDate: '2023-11-01' },
  },
  {
    name: 'left, wage not told: the days of the last year', asOf: ASOF, verdict: 'eligible', amount: days(12),
    facts: { employment: 'unemployed', lastWorkDay: '2026-10-31', workDaysPerWeek: 5, jobStartDate: '2023-11-01', leaveDaysUnused: 10 },
  },
  { name: 'left at the end of the fifth year: its days', asOf: ASOF, verdict: 'eligible', amount: days(12), facts: { lastWorkDay: '2026-10-31', workDaysPerWeek: 5, jobStartDate: '2021-11-01', leaveDaysUnused: 10 } },
  { name: 'left a day into the sixth', asOf: ASOF, verdict: 'eligible', amount: days(14), facts: { lastWorkDay: '2026-10-31', workDaysPerWeek: 5, jobStartDate: '2021-09-30', leaveDaysUnused: 10 } },
  { name: 'works, unused days do not matter', asOf: ASOF, facts: works('2024-01-01', 5, { leaveDaysUnused: 0 }), verdict: 'eligible', conditions: { 'unused-days': 'notApplicable' }, amounts: { redemption: null, 'days-a-year': days(12), 'days-of-last-year': null } },
  { name: 'the day the table begins', asOf: '2017-01-01', facts: works('2015-01-01'), verdict: 'eligible', amount: days(12) },
  { name: 'a day before it', asOf: '2016-12-31', facts: works('2015-01-01'), verdict: 'eligible', amount: null },
  ...([['2016-12-31', null], ['2017-01-01', days(12)]] as const).map(([asOf, sum]): RightCase => ({
    name: `left two years before ${asOf}, the wage not told`, asOf, verdict: 'eligible', amount: sum,
    facts: { lastWorkDay: '2015-01-01', workDaysPerWeek: 5, jobStartDate: '2012-01-02', leaveDaysUnused: 10 },
  })),
  { name: 'starts today', asOf: ASOF, facts: works('2026-11-21'), verdict: 'eligible', amount: days(12) },
  { name: 'starts tomorrow', asOf: ASOF, facts: works('2026-11-22'), verdict: 'ineligible' },
  { name: 'start not told', asOf: ASOF, facts: { employment: 'employee', workDaysPerWeek: 5 }, verdict: 'needsInfo', missing: ['jobStartDate'] },
  { name: 'days of the week not told', asOf: ASOF, facts: { employment: 'employee', jobStartDate: '2024-01-01' }, verdict: 'needsInfo', missing: ['workDaysPerWeek'] },
  { name: 'never had a job', asOf: ASOF, facts: { employment: 'notWorking', lastWorkDay: null }, verdict: 'ineligible', conditions: { worker: 'no' } },
  { name: 'on unpaid leave', asOf: ASOF, facts: works('2024-01-01', 5, { reasonLeftWork: 'unpaidLeave' }), verdict: 'askPerson', asks: ['unpaid-leave'] },
  { name: 'put on unpaid leave', asOf: ASOF, facts: works('2024-01-01', 5, { unpaidLeaveByEmployer: true }), verdict: 'askPerson', asks: ['unpaid-leave'] },
  { name: 'the last day of three years', asOf: '2029-10-31', facts: left('2023-11-01', 10), verdict: 'eligible', amount: once(5000) },
  { name: 'a day later', asOf: '2029-11-01', facts: left('2023-11-01', 10), verdict: 'askPerson', asks: ['claim-is-old'] },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf: ASOF, facts: { ...works('2024-01-01'), lastWorkDay: '2027-11-21' },
    verdict: 'eligible', deadlines: { claim: null },
  },
  ...leftAfterAllYears,
])
