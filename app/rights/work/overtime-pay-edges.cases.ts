/** Overtime and the weekly rest day: who works for somebody, and which of the sums is shown. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-11-21'
const works: FactRecord = { employment: 'employee', hourlyWage: 40 }
const month = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })

export const overtimePayEdgesCases = defineCases('overtime-pay', [
  {
    name: 'nothing is told at all', asOf, facts: {}, verdict: 'needsInfo', missing: ['employment'],
    conditions: { worker: 'unknown', 'extra-hours': 'unknown' },
  },
  {
    name: 'only the extra hours are told', asOf, facts: { overtimeHoursMonthly: 20 }, verdict: 'needsInfo', conditions: { worker: 'unknown' },
    amount: null, missing: ['employment'],
  },
  {
    name: 'only the hours on the day of rest are told', asOf, facts: { restDayHours: 8 }, verdict: 'needsInfo', conditions: { worker: 'unknown' },
  },
  {
    name: 'only the records of hours are told', asOf, facts: { hourRecordsKept: false }, verdict: 'needsInfo', conditions: { worker: 'yes' },
  },
  // --- one sum: of both, of the extra hours, or of the day of rest
  {
    name: 'both told: one sum of both', asOf, facts: { ...works, overtimeHoursMonthly: 10, restDayHours: 8 }, verdict: 'eligible',
    amounts: { 'extra-pay': month(980, 1_080), overtime: null, 'rest-day': null },
  },
  {
    name: 'the day of rest not told: a sum of the extra hours', asOf, facts: { ...works, overtimeHoursMonthly: 10 }, verdict: 'eligible',
    amounts: { 'extra-pay': null, overtime: month(500, 600), 'rest-day': null },
  },
  {
    name: 'the extra hours not told: a sum of the day of rest', asOf, facts: { ...works, restDayHours: 8, weeklyWorkHours: 42 },
    verdict: 'eligible', amounts: { 'extra-pay': null, overtime: null, 'rest-day': month(480) },
  },
  {
    name: 'a week of 51 hours and the day of rest: 39 hours a month, and eight', asOf, verdict: 'eligible',
    facts: { ...works, restDayHours: 8, weeklyWorkHours: 51 }, amounts: { 'extra-pay': month(2_430, 2_820), overtime: null, 'rest-day': null },
  },
  {
    name: 'a week of 51 hours alone', asOf, facts: { ...works, weeklyWorkHours: 51 }, verdict: 'eligible',
    amounts: { 'extra-pay': null, overtime: month(1_950, 2_340), 'rest-day': null },
  },
  {
    name: 'a month’s wage of a part post whose hours are not told: no sum', asOf, verdict: 'eligible', amount: null,
    facts: { employment: 'employee', lastMonthlyWage: 3_640, fullTimeJob: false, overtimeHoursMonthly: 20, restDayHours: 0 },
  },
  {
    name: 'the last day is a year ahead: no time limit runs yet', asOf, verdict: 'eligible', deadlines: { claim: null },
    facts: { ...works, overtimeHoursMonthly: 20, restDayHours: 0, lastWorkDay: '2027-11-19' },
  },
  // --- who works for somebody, where what is done now is not told
  ...[{ jobStartDate: '2025-01-01' }, { hourRecordsKept: false }, { lastWorkDay: asOf }].map((facts): RightCase => ({
    name: `only this is told: ${JSON.stringify(facts)}`, asOf, facts, verdict: 'needsInfo', conditions: { worker: 'yes' },
  })),
  {
    name: 'self-employed, with the first day of a job', asOf, facts: { employment: 'selfEmployed', jobStartDate: '2025-01-01', lastWorkDay: null },
    verdict: 'ineligible', conditions: { worker: 'no' },
  },
  {
    name: 'a month’s wage and a week of 51 hours: hours above a full post do not lower the hour', asOf, verdict: 'eligible',
    facts: { employment: 'employee', lastMonthlyWage: 7_280, weeklyWorkHours: 51, overtimeHoursMonthly: 20, restDayHours: 0 },
    amounts: { 'extra-pay': month(1_000, 1_200) },
  },
])
