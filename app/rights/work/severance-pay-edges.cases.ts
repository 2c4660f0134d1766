/** Severance pay: how the job ended, the window for the care of a child in the list, and what is told only in part. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-11-21'
const job = (more: FactRecord): FactRecord => ({
  section14Applies: 'no', wageBasis: 'monthly', lastMonthlyWage: 9000, jobStartDate: '2023-11-01', lastWorkDay: '2026-10-31', ...more,
})
/** Resigned to care for a child; the children stand in the list. */
const forChild = (births: readonly string[], lastWorkDay = '2026-10-31', more: FactRecord = {}): FactRecord =>
  job({ reasonLeftWork: 'resigned', resignReason: 'childCare', lastWorkDay, children: births.map((birthDate) => ({ birthDate })), ...more })
const elder = '2019-05-01'

export const severancePayEdgesCases = defineCases('severance-pay', [
  // --- the window of nine months, and the month of notice after it, by the youngest child in the list
  { name: 'listed child, last day of nine months', asOf, facts: forChild([elder, '2026-01-31']), verdict: 'eligible' },
  {
    name: 'listed child, a day after the nine months', asOf, facts: forChild([elder, '2026-01-30']), verdict: 'askPerson',
    conditions: { 'counts-as-dismissal': 'person' },
  },
  {
    name: 'listed child, last day of the month of notice', asOf, facts: forChild([elder, '2025-12-30'], '2026-10-30'),
    verdict: 'askPerson', conditions: { 'counts-as-dismissal': 'person' },
  },
  {
    name: 'listed child, a day after that month', asOf, facts: forChild([elder, '2025-12-30']), verdict: 'ineligible',
    conditions: { 'counts-as-dismissal': 'no' },
  },
  {
    name: 'left on the day on which the listed child was born', asOf, facts: forChild([elder, '2026-10-31']), verdict: 'eligible',
    deadlines: { 'child-care-window': '2027-07-31' },
  },
  {
    name: 'no child in the list, a day told: a child that was adopted', asOf, verdict: 'eligible',
    facts: forChild([], '2026-10-31', { childBirthDate: '2026-05-01' }), deadlines: { 'child-care-window': '2027-02-01' },
  },
  {
    name: 'no child in the list and no day: nothing of a renewal either', asOf, verdict: 'needsInfo', missing: ['childBirthDate'],
    facts: forChild([], '2026-10-31', { renewalOfferedBeforeEnd: true, warnedEmployer: false }),
    asksNot: ['renewal-offered', 'employer-not-warned'],
  },
  // --- other grounds
  {
    name: 'worse conditions, whether the employer was warned not told; the window for a child is not for this', asOf, verdict: 'askPerson',
    facts: job({ reasonLeftWork: 'resigned', resignReason: 'worseConditions', childBirthDate: '2025-12-30' }),
    conditions: { 'counts-as-dismissal': 'person' }, asksNot: ['employer-not-warned'], deadlines: { 'child-care-window': null },
  },
  {
    name: 'worse conditions, the employer was warned', asOf, verdict: 'askPerson', asksNot: ['employer-not-warned'],
    facts: job({ reasonLeftWork: 'resigned', resignReason: 'worseConditions', warnedEmployer: true }),
  },
  {
    name: 'resigned with a good reason, which one not told', asOf, facts: job({ reasonLeftWork: 'resignedJustified' }),
    verdict: 'needsInfo', missing: ['resignReason'], conditions: { 'counts-as-dismissal': 'unknown' },
  },
  {
    name: 'the business closed after a full year', asOf, verdict: 'askPerson',
    facts: job({ reasonLeftWork: 'businessClosed', jobStartDate: '2025-11-01' }),
    conditions: { 'year-of-work': 'yes', 'counts-as-dismissal': 'person' },
  },
  // --- the end of a fixed term, and section 14
  {
    name: 'a term ended, the offer not told, section 14 not known', asOf, verdict: 'askPerson', asks: ['section-14-not-known'],
    facts: job({ reasonLeftWork: 'contractEnded', section14Applies: 'unknown' }),
    conditions: { 'counts-as-dismissal': 'unknown', 'section-14': 'person' },
  },
  {
    name: 'a term ended after an offer to renew it, with section 14', asOf, verdict: 'askPerson',
    facts: job({ reasonLeftWork: 'contractEnded', renewalOfferedBeforeEnd: true, section14Applies: 'yes' }),
    conditions: { 'counts-as-dismissal': 'person', 'section-14': 'person' }, asks: ['renewal-offered', 'section-14-known'],
  },
  {
    name: 'section 14 was not asked about', asOf, verdict: 'needsInfo', missing: ['section14Applies'], conditions: { 'section-14': 'unknown' },
    facts: { reasonLeftWork: 'dismissed', jobStartDate: '2023-11-01', lastWorkDay: '2026-10-31' },
  },
  // --- which wage counts: of the job that ended, by the month or by the hour
  ...([
    ['by the day, an hour’s wage told beside the month’s', { wageBasis: 'daily', hourlyWage: 40, weeklyWorkHours: 42, lastMonthlyWage: 9000 }, 14_560],
    ['by the hour, only the month’s wage told', { wageBasis: 'hourly', lastMonthlyWage: 9000 }, 18_000],
  ] as const).map(([name, wage, sum]): RightCase => ({
    name: `two years, ${name}`, asOf, verdict: 'eligible', amount: { unit: 'ILS once', min: sum, max: sum },
    facts: { reasonLeftWork: 'dismissed', section14Applies: 'no', jobStartDate: '2024-11-01', lastWorkDay: '2026-10-31', ...wage },
  })),
  {
    name: 'works until a day that is not set, wages of now told, and an hour’s wage: the month', asOf, verdict: 'eligible',
    facts: {
      reasonLeftWork: 'dismissed', section14Applies: 'no', employment: 'employee', jobStartDate: '2024-11-21', lastWorkDay: null,
      hourlyWage: 40, weeklyWorkHours: 42, monthlyWorkIncome: 9000,
    },
    amount: { unit: 'ILS once', min: 18_000, max: 18_000 },
  },
  {
    name: 'the last full wage counts before what comes in now', asOf, verdict: 'eligible', amount: { unit: 'ILS once', min: 18_000, max: 18_000 },
    facts: {
      reasonLeftWork: 'dismissed', section14Applies: 'no', employment: 'employee', jobStartDate: '2024-11-21', lastWorkDay: null,
      wageBasis: 'monthly', lastMonthlyWage: 9000, monthlyWorkIncome: 7000,
    },
  },
  {
    name: 'the job ended, and what comes in now is of another one: no sum', asOf, verdict: 'eligible', amount: null,
    facts: {
      reasonLeftWork: 'dismissed', section14Applies: 'no', employment: 'employee', jobStartDate: '2024-11-01', lastWorkDay: '2026-10-31',
      wageBasis: 'monthly', monthlyWorkIncome: 7000,
    },
  },
  {
    name: 'self-employed now, the last day ahead: what the business brings is no wage', asOf, verdict: 'eligible', amount: null,
    facts: {
      reasonLeftWork: 'dismissed', section14Applies: 'no', employment: 'selfEmployed', jobStartDate: '2024-11-21', lastWorkDay: null,
      wageBasis: 'monthly', monthlyWorkIncome: 7000,
    },
  },
  {
    name: 'ten whole months and most of the eleventh', asOf, facts: job({ reasonLeftWork: 'dismissed', jobStartDate: '2025-11-15', lastWorkDay: '2026-10-10' }),
    verdict: 'askPerson', conditions: { 'year-of-work': 'person' },
  },
])
