import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const job = (jobStartDate: string, lastWorkDay: string | null, more: FactRecord = {}): FactRecord => ({
  reasonLeftWork: 'dismissed', section14Applies: 'no', wageBasis: 'monthly', lastMonthlyWage: 9000, jobStartDate, lastWorkDay, ...more,
})
const resigned = (resignReason: string, lastWorkDay: string, more: FactRecord = {}): FactRecord =>
  job('2022-11-01', lastWorkDay, { reasonLeftWork: 'resigned', resignReason, ...more })
const threeYears = (more: FactRecord): FactRecord => job('2023-11-01', '2026-10-31', more)
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const severancePayCases = defineCases('severance-pay', [
  {
    name: 'dismissed after three years', asOf: ASOF, facts: threeYears({}), verdict: 'eligible', amount: once(27000),
    conditions: { 'year-of-work': 'yes', 'counts-as-dismissal': 'yes', 'section-14': 'yes' },
    deadlines: { 'employer-pays': '2026-11-15', 'delay-claim': '2027-11-15', claim: '2033-10-31' },
  },
  { name: 'two years and a half', asOf: ASOF, facts: job('2024-05-01', '2026-10-31'), verdict: 'eligible', amount: once(22500) },
  { name: 'dismissed after exactly a year', asOf: ASOF, facts: job('2025-11-01', '2026-10-31'), verdict: 'eligible', amount: once(9000) },
  { name: 'a day short of a year: near its end', asOf: ASOF, facts: job('2025-11-01', '2026-10-30'), verdict: 'eligible', amount: once(8250) },
  { name: 'eleven months', asOf: ASOF, facts: job('2025-11-01', '2026-09-30'), verdict: 'eligible', amount: once(8250) },
  { name: 'a day short of eleven months', asOf: ASOF, facts: job('2025-11-01', '2026-09-29'), verdict: 'askPerson', conditions: { 'year-of-work': 'person' } },
  { name: 'nine months', asOf: ASOF, facts: job('2026-01-01', '2026-09-30'), verdict: 'askPerson' },
  { name: 'a day short of nine months', asOf: ASOF, facts: job('2026-01-01', '2026-09-29'), verdict: 'ineligible', conditions: { 'year-of-work': 'no' } },
  {
    name: 'by the hour: 40 × 42 × 52 ÷ 12 a month', asOf: ASOF, verdict: 'eligible', amount: once(14560),
    facts: job('2024-11-01', '2026-10-31', { wageBasis: 'hourly', hourlyWage: 40, weeklyWorkHours: 42 }),
  },
  {
    name: 'the hourly wage alone is told: it is an hourly job', asOf: ASOF, verdict: 'eligible', amount: once(14560),
    facts: { reasonLeftWork: 'dismissed', section14Applies: 'no', hourlyWage: 40, weeklyWorkHours: 42, jobStartDate: '2024-11-01', lastWorkDay: '2026-10-31' },
  },
  {
    name: 'both wages told, how pay is set not told: the month', asOf: ASOF, verdict: 'eligible', amount: once(18000),
    facts: { reasonLeftWork: 'dismissed', section14Applies: 'no', hourlyWage: 40, weeklyWorkHours: 42, lastMonthlyWage: 9000, jobStartDate: '2024-11-01', lastWorkDay: '2026-10-31' },
  },
  { name: 'two months of unpaid leave are not counted', asOf: ASOF, facts: threeYears({ unpaidLeaveDays: 60 }), verdict: 'eligible', amount: once(25500) },
  { name: 'wage not told', asOf: ASOF, verdict: 'eligible', amount: null, facts: { reasonLeftWork: 'dismissed', section14Applies: 'no', jobStartDate: '2023-11-01', lastWorkDay: '2026-10-31' } },
  { name: 'dismissed, still at work until the end of the month', asOf: ASOF, facts: job('2023-12-01', '2026-11-30'), verdict: 'eligible', amount: once(27000) },
  { name: 'dismissed, last day not set', asOf: ASOF, facts: job('2024-11-21', null), verdict: 'eligible', amount: once(18000) },
  { name: 'section 14 in the contract', asOf: ASOF, facts: threeYears({ section14Applies: 'yes' }), verdict: 'askPerson', asks: ['section-14-known'], amount: null },
  {
    name: 'section 14 not known to the worker', asOf: ASOF, facts: threeYears({ section14Applies: 'unknown' }), verdict: 'askPerson',
    asks: ['section-14-not-known'], amount: once(27000),
  },
  {
    name: 'section 14 not asked', asOf: ASOF, verdict: 'needsInfo', missing: ['section14Applies'],
    facts: { reasonLeftWork: 'dismissed', jobStartDate: '2023-11-01', lastWorkDay: '2026-10-31', lastMonthlyWage: 9000 },
  },
  { name: 'the term ended, no renewal offered', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'contractEnded', renewalOfferedBeforeEnd: false }), verdict: 'eligible', amount: once(27000) },
  {
    name: 'the term ended, renewal was offered in time', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'contractEnded', renewalOfferedBeforeEnd: true }),
    verdict: 'askPerson', asks: ['renewal-offered'],
  },
  { name: 'the term ended, offer not told', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'contractEnded' }), verdict: 'needsInfo', missing: ['renewalOfferedBeforeEnd'] },
  {
    name: 'a term of eleven months', asOf: ASOF, verdict: 'askPerson',
    facts: job('2025-12-01', '2026-10-31', { reasonLeftWork: 'contractEnded', renewalOfferedBeforeEnd: false }),
  },
  {
    name: 'resigned for the child on the last day of nine months', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2026-01-31' }),
    verdict: 'eligible', amount: once(36000), deadlines: { 'child-care-window': '2026-10-31' },
  },
  { name: 'a day after the window: perhaps told inside it', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2026-01-30' }), verdict: 'askPerson' },
  { name: 'the last day of the notice month', asOf: ASOF, facts: resigned('childCare', '2026-10-30', { childBirthDate: '2025-12-30' }), verdict: 'askPerson' },
  { name: 'a day after it', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2025-12-30' }), verdict: 'ineligible', conditions: { 'counts-as-dismissal': 'no' } },
  { name: 'left before the birth', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2026-11-10' }), verdict: 'ineligible' },
  { name: 'left on the day of the birth', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2026-10-31' }), verdict: 'eligible' },
  {
    name: 'the child stands in the list', asOf: ASOF, verdict: 'eligible',
    facts: resigned('childCare', '2026-10-31', { children: [{ birthDate: '2019-05-01' }, { birthDate: '2026-03-01' }] }),
  },
  { name: 'only elder children in the list', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { children: [{ birthDate: '2019-05-01' }] }), verdict: 'ineligible' },
  { name: 'the day of the child is told, whatever the list says', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { childBirthDate: '2026-05-01', children: [{ birthDate: '2019-05-01' }] }), verdict: 'eligible' },
  { name: 'no child in the list: the day has to be told', asOf: ASOF, facts: resigned('childCare', '2026-10-31', { children: [] }), verdict: 'needsInfo', missing: ['childBirthDate'] },
  { name: 'the child’s day not told', asOf: ASOF, facts: resigned('childCare', '2026-10-31'), verdict: 'needsInfo', missing: ['childBirthDate'] },
  {
    name: 'resigned for the child after eleven months of work', asOf: ASOF, verdict: 'ineligible',
    facts: job('2025-12-01', '2026-10-31', { reasonLeftWork: 'resigned', resignReason: 'childCare', childBirthDate: '2026-06-01' }),
  },
  ...['health', 'relocation', 'shelter', 'retirementAge'].map((reason) => ({
    name: `resigned: ${reason}`, asOf: ASOF, facts: resigned(reason, '2026-10-31'), verdict: 'askPerson' as const, asks: ['resigned-for-a-ground'],
  })),
  {
    name: 'worse conditions, the employer was not warned', asOf: ASOF, facts: resigned('worseConditions', '2026-10-31', { warnedEmployer: false }),
    verdict: 'askPerson', asks: ['resigned-for-a-ground', 'employer-not-warned'],
  },
  { name: 'plain resignation', asOf: ASOF, facts: resigned('other', '2026-10-31'), verdict: 'ineligible' },
  { name: 'resigned, why not told', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'resigned' }), verdict: 'needsInfo', missing: ['resignReason'] },
  { name: 'another justified reason', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'resignedJustified', resignReason: 'other' }), verdict: 'askPerson' },
  { name: 'the business closed', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'businessClosed' }), verdict: 'askPerson' },
  { name: 'the business closed after ten months', asOf: ASOF, facts: job('2026-01-01', '2026-10-31', { reasonLeftWork: 'businessClosed' }), verdict: 'askPerson' },
  { name: 'on unpaid leave', asOf: ASOF, facts: threeYears({ reasonLeftWork: 'unpaidLeave' }), verdict: 'ineligible' },
  {
    name: 'nothing but the dismissal', asOf: ASOF, facts: { reasonLeftWork: 'dismissed' }, verdict: 'needsInfo',
    missing: ['jobStartDate', 'lastWorkDay', 'section14Applies'],
  },
  { name: 'the last day of seven years', asOf: '2026-10-31', facts: job('2016-11-01', '2019-10-31'), verdict: 'eligible', amount: once(27000) },
  { name: 'a day later', asOf: '2026-11-01', facts: job('2016-11-01', '2019-10-31'), verdict: 'askPerson', asks: ['claim-is-old'] },
  {
    name: 'resigned to care for a child that was born only afterwards', asOf: ASOF,
    facts: resigned('childCare', '2026-10-31', { children: [{ birthDate: '2026-11-15' }] }), verdict: 'ineligible',
  },
])
