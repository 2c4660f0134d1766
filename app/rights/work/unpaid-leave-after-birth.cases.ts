import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const parent = { birth: { date: '2026-02-01' }, jobStartDate: '2020-06-01', employment: 'employee' }
const months = (length: number) => ({ unit: 'months' as const, min: length, max: length })

export const unpaidLeaveAfterBirthCases = defineCases('unpaid-leave-after-birth', [
  {
    name: 'six years at the job: a quarter is 18 months, the year from the birth leaves 8',
    asOf,
    facts: parent,
    verdict: 'eligible',
    amount: months(8),
    deadlines: { 'leave-ends': '2027-02-01' },
  },
  {
    name: 'sixteen months at the job: a quarter is 4',
    asOf,
    facts: { ...parent, jobStartDate: '2025-02-01' },
    verdict: 'eligible',
    amount: months(4),
  },
  {
    name: 'thirty-two months at the job: both are 8',
    asOf,
    facts: { ...parent, jobStartDate: '2023-10-01' },
    verdict: 'eligible',
    amount: months(8),
  },
  {
    name: 'thirty-one months at the job: a quarter is 7.75',
    asOf,
    facts: { ...parent, jobStartDate: '2023-11-01' },
    verdict: 'eligible',
    amount: months(7.75),
  },
  {
    name: 'the day before the first birthday',
    asOf,
    facts: { ...parent, birth: { date: '2025-06-02' } },
    verdict: 'eligible',
    amount: months(0),
  },
  {
    name: 'the first birthday',
    asOf,
    facts: { ...parent, birth: { date: '2025-06-01' } },
    verdict: 'ineligible',
    conditions: { 'within-a-year': 'no' },
  },
  {
    name: 'not at work now, and nobody asked when the job ended',
    asOf,
    facts: { ...parent, employment: 'unemployed' },
    verdict: 'needsInfo',
    missing: ['lastWorkDay'],
    conditions: { 'has-job': 'unknown' },
  },
  { name: 'no birth', asOf, facts: { ...parent, birth: null }, verdict: 'ineligible', conditions: { birth: 'no' } },
  {
    name: 'the job begins only next month',
    asOf,
    facts: { ...parent, jobStartDate: '2026-07-01' },
    verdict: 'ineligible',
    conditions: { 'has-job': 'no' },
  },
  {
    name: 'the start of the job is not told',
    asOf,
    facts: { birth: { date: '2026-02-01' } },
    verdict: 'needsInfo',
    amount: null,
    missing: ['jobStartDate'],
  },
  {
    name: 'the birth is not told',
    asOf,
    facts: { jobStartDate: '2020-06-01' },
    verdict: 'needsInfo',
    missing: ['birth.date'],
  },
  {
    name: 'the leave ends in June: ask before it',
    asOf,
    facts: { ...parent, parentalLeaveEnd: '2026-06-13' },
    verdict: 'eligible',
    deadlines: { 'ask-employer': '2026-06-13', 'leave-ends': '2027-02-01' },
  },
  {
    name: 'dismissed during the leave',
    asOf,
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-06-30' },
    verdict: 'askPerson',
    asks: ['dismissed'],
  },
  {
    name: 'the job ended since: there is none to keep',
    asOf,
    facts: { ...parent, reasonLeftWork: 'resigned', lastWorkDay: '2026-05-31' },
    verdict: 'ineligible',
    conditions: { 'has-job': 'no' },
  },
  {
    name: 'the last day of the job is today',
    asOf,
    facts: { ...parent, reasonLeftWork: 'resigned', lastWorkDay: '2026-06-01' },
    verdict: 'eligible',
  },
  { name: 'dismissed before the birth', asOf, facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-01-31' }, verdict: 'ineligible' },
  {
    name: 'dismissed in the leave, the last day is past',
    asOf,
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-05-01' },
    verdict: 'askPerson',
    asks: ['dismissed'],
  },
  { name: 'still at work', asOf, facts: { ...parent, lastWorkDay: null }, verdict: 'eligible' },
  {
    name: 'dismissed from an earlier job',
    asOf,
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2020-05-01' },
    verdict: 'eligible',
  },
  {
    name: 'pregnant again',
    asOf,
    facts: { ...parent, pregnancy: { weeks: 8 } },
    verdict: 'askPerson',
    asks: ['pregnant-again'],
  },
  { name: 'not pregnant', asOf, facts: { ...parent, pregnancy: null }, verdict: 'eligible' },
  {
    name: 'a new job from today, dismissed from an earlier one', asOf, verdict: 'eligible', amount: months(0),
    facts: { ...parent, jobStartDate: '2026-06-01', reasonLeftWork: 'dismissed', lastWorkDay: '2020-05-01' },
  },
  {
    name: 'dismissed on the day of the birth', asOf, verdict: 'askPerson', asks: ['dismissed'], conditions: { 'has-job': 'yes' },
    facts: { ...parent, reasonLeftWork: 'dismissed', lastWorkDay: '2026-02-01' },
  },
  {
    name: 'a job of one day, given up since', asOf, verdict: 'ineligible', conditions: { 'has-job': 'no' },
    facts: { ...parent, reasonLeftWork: 'resigned', jobStartDate: '2026-05-01', lastWorkDay: '2026-05-01' },
  },
  {
    name: 'a year and a day at the job: a quarter of twelve full months', asOf, facts: { ...parent, jobStartDate: '2025-05-31' },
    verdict: 'eligible', amount: months(3),
  },
  {
    name: 'seven full months are left of the year', asOf: '2026-06-20', facts: { ...parent, birth: { date: '2026-02-10' } },
    verdict: 'eligible', amount: months(7),
  },
])
