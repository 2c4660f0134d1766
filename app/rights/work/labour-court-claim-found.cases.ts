/** Which other rights open a claim at the Labour Court, and what the claim is then worth. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

const works: FactRecord = { employment: 'employee', lastWorkDay: null, birthDate: '1990-01-01' }
/** Answers by which no right against an employer is found. */
const NO_RIGHT: FactRecord = {
  jobStartDate: '2026-05-01', reasonLeftWork: 'resigned', resignReason: 'other', section14Applies: 'yes', noticeGivenDays: 30, unpaidWageMonths: [],
  paySlipReceived: true,
}
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))

interface Found {
  readonly right: string
  readonly facts: FactRecord
  /** What has to be told before the right counts. */
  readonly needs: readonly string[]
  /** An answer with which the right is not found. */
  readonly refuted: FactRecord
  /** Its worth, where it opens a sum. */
  readonly sum?: number
}

const FOUND: readonly Found[] = [
  {
    // Five years with a wage of 6,000.
    right: 'severance-pay', needs: ['jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'section14Applies'],
    facts: {
      employment: 'unemployed', jobStartDate: '2021-01-01', lastWorkDay: '2025-12-31', reasonLeftWork: 'dismissed',
      section14Applies: 'no', wageBasis: 'monthly', lastMonthlyWage: 6000,
    },
    refuted: { jobStartDate: '2025-06-01' }, sum: 30_000,
  },
  {
    // Eight months: six days and twice two and a half, of 300 each.
    right: 'dismissal-notice', needs: ['jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'noticeGivenDays'],
    facts: {
      employment: 'unemployed', jobStartDate: '2025-10-01', lastWorkDay: '2026-05-31', reasonLeftWork: 'dismissed', noticeGivenDays: 0,
      wageBasis: 'monthly', lastMonthlyWage: 9000,
    },
    refuted: { noticeGivenDays: 11 }, sum: 3300,
  },
  {
    // Eleven months by the hour: a day a month, of 240 each.
    right: 'dismissal-notice', needs: [],
    facts: {
      employment: 'unemployed', jobStartDate: '2025-07-01', lastWorkDay: '2026-05-31', reasonLeftWork: 'dismissed', noticeGivenDays: 0,
      wageBasis: 'hourly', hourlyWage: 40, weeklyWorkHours: 42,
    },
    refuted: { noticeGivenDays: 11 }, sum: 2640,
  },
  {
    // Five days of the first year, of 418 each.
    right: 'recuperation-pay', needs: ['jobStartDate', 'recuperationPaidYears'],
    facts: { ...works, jobStartDate: '2025-06-01', recuperationPaidYears: [], jobScopePercent: 100 },
    refuted: { recuperationPaidYears: [1] }, sum: 2090,
  },
  {
    // Ten days, of 6,500 ÷ 21.67 each.
    right: 'annual-leave', needs: ['jobStartDate', 'workDaysPerWeek', 'leaveDaysUnused', 'lastWorkDay'],
    facts: {
      employment: 'unemployed', jobStartDate: '2022-01-01', lastWorkDay: '2026-05-01', reasonLeftWork: 'resigned', leaveDaysUnused: 10,
      workDaysPerWeek: 5, wageBasis: 'monthly', lastMonthlyWage: 6500,
    },
    refuted: { leaveDaysUnused: 0 }, sum: 2999.54,
  },
  {
    // Five days: nothing, two halves, two whole ones of 500.
    right: 'sick-pay', needs: ['jobStartDate', 'sickDaysUnpaid', 'sickCertificate'],
    facts: {
      ...works, jobStartDate: '2024-06-01', lastMonthlyWage: 10_835, workDaysPerWeek: 5, sickCertificate: true, sickDaysUnpaid: 5,
    },
    refuted: { sickDaysUnpaid: 1 }, sum: 1500,
  },
  {
    right: 'minimum-wage', needs: ['hourlyWage'], refuted: { hourlyWage: 36 },
    facts: { ...works, wageBasis: 'hourly', hourlyWage: 30, weeklyWorkHours: 42 },
  },
  {
    right: 'minimum-wage', needs: ['monthlyWorkIncome', 'weeklyWorkHours', 'employment'], refuted: { monthlyWorkIncome: 7000 },
    facts: { ...works, wageBasis: 'monthly', monthlyWorkIncome: 6000, weeklyWorkHours: 42 },
  },
  {
    right: 'late-wages-and-pay-slip', needs: ['unpaidWageMonths'],
    facts: { ...works, paySlipReceived: true, unpaidWageMonths: [{ month: '2026-03', amount: 6000, paidDate: '2026-05-03' }] },
    refuted: { unpaidWageMonths: [{ month: '2026-03', amount: 6000, paidDate: '2026-04-09' }] },
  },
  {
    right: 'pension-contributions', needs: ['pensionDepositsMade', 'jobStartDate'], refuted: { pensionDepositsMade: true },
    facts: { ...works, jobStartDate: '2024-01-01', pensionDepositsMade: false, hadPensionFundBefore: true },
  },
  {
    right: 'travel-reimbursement', needs: ['monthlyTravelCost', 'employerTransport'], refuted: { employerTransport: 'bothWays' },
    facts: { ...works, monthlyTravelCost: 180, employerTransport: 'none', workedDaysThisMonth: 20 },
  },
  {
    right: 'overtime-pay', needs: ['overtimeHoursMonthly'], refuted: { overtimeHoursMonthly: 0, restDayHours: 0 },
    facts: { ...works, overtimeHoursMonthly: 20 },
  },
  {
    // Work on the weekly rest day is paid at one and a half, whatever is told of other hours.
    right: 'overtime-pay', needs: ['restDayHours'], refuted: { overtimeHoursMonthly: 0, restDayHours: 0 },
    facts: { ...works, restDayHours: 8 },
  },
  {
    right: 'pregnancy-job-protection', needs: ['permitGiven', 'jobStartDate', 'reasonLeftWork'], refuted: { permitGiven: 'yes' },
    facts: {
      jobStartDate: '2025-01-01', lastWorkDay: '2026-05-10', reasonLeftWork: 'dismissed', permitGiven: 'no', pregnancy: { weeks: 20 },
    },
  },
]

/** No wage is owed, so the claim hangs on the rights alone; what nobody told keeps it open. */
const casesOf = ({ right, facts, needs, refuted, sum }: Found, index: number): RightCase[] => [
  {
    name: `${index}: ${right} opens a claim`, asOf, facts: { ...facts, unpaidWages: 0 }, verdict: 'eligible',
    conditions: { 'money-claim': 'yes' }, follows: [right], amount: null,
  },
  {
    name: `${index}: ${right} and what it is worth`, asOf, facts, verdict: 'eligible', amount: sum === undefined ? null : once(sum),
    conditions: right === 'late-wages-and-pay-slip' ? {} : { 'fast-track': sum === undefined ? 'notApplicable' : 'yes' },
  },
  {
    name: `${index}: ${right} is not found`, asOf, facts: { ...facts, unpaidWages: 0, ...refuted }, verdict: 'needsInfo',
    conditions: { 'money-claim': 'unknown' },
  },
  ...needs.map((need): RightCase => ({
    name: `${index}: ${right}, ${need} not told`, asOf, facts: without(need, { ...facts, unpaidWages: 0 }), verdict: 'needsInfo',
    conditions: { 'money-claim': 'unknown' }, missing: [need],
  })),
]

export const labourCourtClaimFoundCases = defineCases('labour-court-claim', [
  ...FOUND.flatMap(casesOf),
  {
    name: 'no pay slips and no month in question, other rights not told', asOf, verdict: 'needsInfo', missing: ['jobStartDate'],
    facts: { ...works, unpaidWages: 0, paySlipReceived: false, unpaidWageMonths: [] },
  },
  {
    name: 'the wage of May is due and not yet late: nothing is known of other claims', asOf, verdict: 'needsInfo', amount: null,
    facts: { ...works, paySlipReceived: true, unpaidWageMonths: [{ month: '2026-05', amount: 6000, paidDate: null }] },
  },
  {
    name: 'the wage of May on the last day in time', asOf: '2026-06-09', verdict: 'needsInfo', amount: null,
    facts: { ...works, paySlipReceived: true, unpaidWageMonths: [{ month: '2026-05', amount: 6000, paidDate: null }] },
  },
  {
    name: 'the wage of May, late since today', asOf: '2026-06-10', verdict: 'eligible', amount: once(6000),
    facts: { ...works, paySlipReceived: true, unpaidWageMonths: [{ month: '2026-05', amount: 6000, paidDate: null }] },
  },
  {
    name: 'of two unpaid wages one is too old to be claimed', asOf, verdict: 'eligible', amount: once(6000),
    facts: {
      ...works, paySlipReceived: true,
      unpaidWageMonths: [{ month: '2018-04', amount: 5000, paidDate: null }, { month: '2026-04', amount: 6000, paidDate: null }],
    },
  },
  {
    name: 'no hours on the rest day, other extra hours not told', asOf, verdict: 'needsInfo', missing: ['overtimeHoursMonthly'],
    facts: { ...works, unpaidWages: 0, restDayHours: 0 }, conditions: { 'money-claim': 'unknown' },
  },
  {
    name: 'hours on the rest day of somebody who works for nobody', asOf, verdict: 'ineligible', conditions: { 'money-claim': 'no' },
    facts: { ...works, ...NO_RIGHT, employment: 'selfEmployed', unpaidWages: 0, restDayHours: 8 },
  },
  // --- no right was found, and what is owed is told
  {
    name: 'what is owed is told, nothing else: the fast track', asOf, facts: { lastWorkDay: '2025-12-31', unpaidWages: 5000 }, verdict: 'eligible',
    conditions: { 'fast-track': 'yes' },
  },
  {
    name: 'one unpaid month, nothing else: the fast track', asOf, verdict: 'eligible', conditions: { 'fast-track': 'yes' },
    facts: { lastWorkDay: '2025-12-31', unpaidWageMonths: [{ month: '2025-12', amount: 6500, paidDate: null }] },
  },
  {
    name: 'what is owed is known only roughly: a range', asOf, facts: { lastWorkDay: '2025-12-31', unpaidWages: { min: 4000, max: 6000 } }, verdict: 'eligible',
    amount: { unit: 'ILS once', min: 4000, max: 6000 },
  },
])
