import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const extra = (overtimeHoursMonthly: number, restDayHours: number, more: FactRecord = {}): FactRecord => ({
  employment: 'employee', hourlyWage: 40, overtimeHoursMonthly, restDayHours, ...more,
})
const without = (keys: string[], facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !keys.includes(id)))
const month = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })

export const overtimePayCases = defineCases('overtime-pay', [
  {
    name: 'twenty extra hours: at 125 to 150 percent', asOf: ASOF, facts: extra(20, 0), verdict: 'eligible',
    amount: month(1_000, 1_200),
    conditions: { worker: 'yes', 'extra-hours': 'yes' },
  },
  { name: 'eight hours on the day of rest', asOf: ASOF, facts: extra(0, 8), verdict: 'eligible', amount: month(480) },
  { name: 'both', asOf: ASOF, facts: extra(10, 8), verdict: 'eligible', amount: month(980, 1_080) },
  { name: 'neither, the hours of the week not told', asOf: ASOF, facts: extra(0, 0), verdict: 'needsInfo', missing: ['weeklyWorkHours'] },
  { name: 'half an hour', asOf: ASOF, facts: extra(0.5, 0), verdict: 'eligible', amount: month(25, 30) },
  {
    name: 'the week has 42 hours: neither', asOf: ASOF, facts: extra(0, 0, { weeklyWorkHours: 42 }),
    verdict: 'ineligible',
  },
  {
    name: 'the week has 43 hours, and none was told to be extra', asOf: ASOF, facts: extra(0, 0, { weeklyWorkHours: 43 }),
    verdict: 'eligible', amount: month(216.67, 260),
  },
  {
    name: 'the week has 43 hours, and twenty were told to be extra', asOf: ASOF, facts: extra(20, 0, { weeklyWorkHours: 43 }),
    verdict: 'eligible', amount: month(1_000, 1_200),
  },
  {
    name: 'the week has 43 hours, extra hours not told', asOf: ASOF,
    facts: without(['overtimeHoursMonthly'], extra(0, 0, { weeklyWorkHours: 43 })), verdict: 'eligible',
    amount: month(216.67, 260),
  },
  {
    name: 'the week has 40 hours, extra hours not told: a day may still be long', asOf: ASOF,
    facts: without(['overtimeHoursMonthly'], extra(0, 0, { weeklyWorkHours: 40 })), verdict: 'needsInfo',
    missing: ['overtimeHoursMonthly'],
  },
  {
    name: 'rest days not told, extra hours told', asOf: ASOF, facts: without(['restDayHours'], extra(20, 0)),
    verdict: 'eligible', amount: month(1_000, 1_200),
  },
  {
    name: 'extra hours not told, rest days told', asOf: ASOF, facts: without(['overtimeHoursMonthly'], extra(0, 8)),
    verdict: 'eligible', amount: month(480),
  },
  {
    name: 'no extra hours, rest days not told', asOf: ASOF, facts: without(['restDayHours'], extra(0, 0)),
    verdict: 'needsInfo', missing: ['restDayHours'],
  },
  {
    name: 'neither is told', asOf: ASOF, facts: { employment: 'employee' }, verdict: 'needsInfo',
    missing: ['overtimeHoursMonthly', 'restDayHours'],
  },
  {
    name: 'no records are kept: nothing changes', asOf: ASOF, facts: extra(20, 0, { hourRecordsKept: false }),
    verdict: 'eligible', amount: month(1_000, 1_200),
  },
  {
    name: 'wage not told', asOf: ASOF, facts: without(['hourlyWage'], extra(20, 0)), verdict: 'eligible', amount: null,
  },
  {
    name: 'a full month of 7,280 is 40 an hour', asOf: ASOF, verdict: 'eligible', amount: month(1_000, 1_200),
    facts: without(['hourlyWage'], extra(20, 0, { lastMonthlyWage: 7_280, weeklyWorkHours: 42 })),
  },
  {
    name: 'the same where what is done now is not told: the wage may be another job’s', asOf: ASOF, verdict: 'needsInfo', amount: null,
    facts: without(['hourlyWage', 'employment'], extra(20, 0, { monthlyWorkIncome: 7_280, weeklyWorkHours: 42 })),
  },
  {
    name: 'in 2020, four hours and two on the day of rest', asOf: '2020-02-02', facts: extra(4, 2, { hourlyWage: 30 }),
    verdict: 'eligible', amount: month(240, 270),
  },
  {
    name: 'a full post by the employer’s letter', asOf: ASOF, verdict: 'eligible', amount: month(1_000, 1_200),
    facts: without(['hourlyWage'], extra(20, 0, { monthlyWorkIncome: 7_280, fullTimeJob: true })),
  },
  {
    name: 'half a post of 3,640 is 40 an hour', asOf: ASOF, verdict: 'eligible', amount: month(1_000, 1_200),
    facts: without(['hourlyWage'], extra(20, 0, { lastMonthlyWage: 3_640, weeklyWorkHours: 21 })),
  },
  {
    name: 'a guard', asOf: ASOF, facts: extra(20, 0, { jobSector: 'guarding' }), verdict: 'askPerson',
    asks: ['guard-or-carer'],
  },
  {
    name: 'a carer', asOf: ASOF, facts: extra(20, 0, { jobSector: 'care' }), verdict: 'askPerson',
    asks: ['guard-or-carer'],
  },
  { name: 'a cleaner', asOf: ASOF, facts: extra(20, 0, { jobSector: 'cleaning' }), verdict: 'eligible' },
  {
    name: 'a guard without extra hours', asOf: ASOF, facts: extra(0, 0, { jobSector: 'guarding', weeklyWorkHours: 42 }),
    verdict: 'ineligible',
  },
  {
    name: 'self-employed', asOf: ASOF, facts: extra(20, 8, { employment: 'selfEmployed', lastWorkDay: null }),
    verdict: 'ineligible', conditions: { worker: 'no' },
  },
  {
    name: 'what is done now is not told: long hours may be those of a business', asOf: ASOF,
    facts: without(['employment'], extra(20, 0)), verdict: 'needsInfo', missing: ['employment'],
  },
  {
    name: 'what is done now is not told, and there is an employer who keeps no records', asOf: ASOF,
    facts: without(['employment'], extra(20, 0, { hourRecordsKept: false })), verdict: 'eligible', amount: month(1_000, 1_200),
  },
  {
    name: 'before April 2018 the week’s limit was not found', asOf: '2018-03-31',
    facts: without(['overtimeHoursMonthly'], extra(0, 0, { weeklyWorkHours: 45 })), verdict: 'needsInfo',
  },
  {
    name: 'before April 2018, nothing extra told, a week of 45 hours', asOf: '2018-03-31',
    facts: extra(0, 0, { weeklyWorkHours: 45 }), verdict: 'askPerson',
  },
  { name: 'in April 2018', asOf: '2018-04-01', facts: extra(0, 0, { weeklyWorkHours: 45 }), verdict: 'eligible' },
  {
    name: 'left the job', asOf: ASOF, facts: extra(20, 0, { employment: 'unemployed', lastWorkDay: '2026-08-31' }),
    verdict: 'eligible', amount: month(1_000, 1_200), deadlines: { claim: '2033-08-31' },
  },
  {
    name: 'left seven years ago to the day', asOf: ASOF,
    facts: extra(20, 0, { employment: 'unemployed', lastWorkDay: '2019-11-21' }), verdict: 'eligible',
  },
  {
    name: 'left a day earlier', asOf: ASOF,
    facts: extra(20, 0, { employment: 'unemployed', lastWorkDay: '2019-11-20' }), verdict: 'askPerson',
    asks: ['claim-is-old'],
  },
])
