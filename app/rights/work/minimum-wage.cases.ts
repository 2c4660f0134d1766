import { defineCases } from '~/engine/cases'
import { adult, byHour, byMonth, former, ilsMonth } from './minimum-wage-workers'

export const minimumWageCases = defineCases('minimum-wage', [
  { name: '30 an hour, full time', asOf: '2026-06-01', facts: byHour(30), verdict: 'eligible', amount: ilsMonth(982.8) },
  { name: 'an agora under the hour', asOf: '2026-06-01', facts: byHour(35.39), verdict: 'eligible', amount: ilsMonth(1.82) },
  { name: 'exactly the hour', asOf: '2026-06-01', facts: byHour(35.4), verdict: 'ineligible', conditions: { 'below-minimum': 'no' } },
  {
    name: 'paid by the hour exactly the minimum: the month differs by rounding only', asOf: '2026-06-01',
    facts: byHour(35.4, { monthlyWorkIncome: 6442.8 }), verdict: 'ineligible',
  },
  {
    name: 'paid by the month, both told: the month decides', asOf: '2026-06-01', facts: byMonth(6000, { hourlyWage: 36 }),
    verdict: 'eligible', amount: ilsMonth(443.85),
  },
  {
    name: 'full month below the minimum', asOf: '2026-06-01', facts: byMonth(6000), verdict: 'eligible',
    amount: ilsMonth(443.85), conditions: { worked: 'yes', 'below-minimum': 'yes' },
  },
  { name: 'an agora under the month', asOf: '2026-06-01', facts: byMonth(6443.84), verdict: 'eligible', amount: ilsMonth(0.01) },
  { name: 'exactly the month', asOf: '2026-06-01', facts: byMonth(6443.85), verdict: 'ineligible' },
  {
    name: 'half a post, pro rata', asOf: '2026-06-01', facts: byMonth(3000, { weeklyWorkHours: 21 }), verdict: 'eligible',
    amount: ilsMonth(221.93),
  },
  { name: 'half a post, enough', asOf: '2026-06-01', facts: byMonth(3222, { weeklyWorkHours: 21 }), verdict: 'ineligible' },
  {
    name: 'more hours than a full post raise no minimum: that is overtime', asOf: '2026-06-01',
    facts: byMonth(6000, { weeklyWorkHours: 50 }), verdict: 'eligible', amount: ilsMonth(443.85),
  },
  {
    name: 'half a post by the hour', asOf: '2026-06-01', facts: byHour(33.4, { weeklyWorkHours: 21 }), verdict: 'eligible',
    amount: ilsMonth(182),
  },
  { name: 'the day before the rise of 2026', asOf: '2026-03-31', facts: byHour(34.32), verdict: 'ineligible' },
  { name: 'the day of the rise of 2026', asOf: '2026-04-01', facts: byHour(34.32), verdict: 'eligible', amount: ilsMonth(196.56) },
  { name: 'in 2025', asOf: '2025-05-01', facts: byMonth(6000), verdict: 'eligible', amount: ilsMonth(247.67) },
  { name: 'in 2024', asOf: '2024-05-01', facts: byHour(32), verdict: 'eligible', amount: ilsMonth(54.6) },
  { name: 'the eve of April 2023', asOf: '2023-03-31', facts: byMonth(5300), verdict: 'ineligible' },
  { name: 'April 2023', asOf: '2023-04-01', facts: byMonth(5300), verdict: 'eligible', amount: ilsMonth(271.75) },
  { name: 'before any rate was found', asOf: '2017-10-01', facts: byMonth(4000), verdict: 'askPerson', amount: null },
  { name: 'before the hour was set at 182: by hour', asOf: '2018-03-01', facts: byHour(20), verdict: 'askPerson', amount: null },
  {
    name: 'a former job is held against the rate of its own time: enough then', asOf: '2026-06-01',
    facts: byHour(33, { ...former, lastWorkDay: '2025-03-15' }), verdict: 'ineligible',
  },
  {
    name: 'a former job, too little then', asOf: '2026-06-01',
    facts: byHour(32, { ...former, lastWorkDay: '2025-03-15' }), verdict: 'eligible', amount: ilsMonth(54.6),
    deadlines: { claim: '2032-03-15' },
  },
  {
    name: 'a former job, what is done now is not told: below both minimums, the sum waits', asOf: '2026-06-01', verdict: 'eligible',
    amount: null,
    facts: { birthDate: '1990-03-01', hourlyWage: 32, weeklyWorkHours: 42, lastWorkDay: '2025-03-15' },
  },
  {
    name: 'a job of the past at less than today’s minimum, what is done now is not told: it may have been enough then', asOf: '2026-06-01',
    facts: { birthDate: '1990-03-01', hourlyWage: 33, weeklyWorkHours: 42, wageBasis: 'hourly', lastWorkDay: '2024-03-15' },
    verdict: 'needsInfo', missing: ['employment'], conditions: { 'below-minimum': 'unknown' },
  },
  {
    name: 'a new job today: what it pays today counts', asOf: '2026-06-01', verdict: 'eligible', amount: ilsMonth(436.8),
    facts: byHour(33, { lastWorkDay: '2025-03-15' }),
  },
  {
    name: 'a former job by its last month', asOf: '2026-06-01',
    facts: { ...adult, ...former, lastWorkDay: '2024-08-31', lastMonthlyWage: 5800, weeklyWorkHours: 42 },
    verdict: 'eligible', amount: ilsMonth(80.02),
  },
  {
    name: 'a former job, no income today: nothing says what was paid', asOf: '2026-06-01',
    facts: { ...adult, ...former, lastWorkDay: '2024-08-31', weeklyWorkHours: 42 }, verdict: 'needsInfo', missing: ['hourlyWage'],
  },
  {
    name: 'ended seven years ago to the day', asOf: '2026-06-01', facts: byHour(28, { ...former, lastWorkDay: '2019-06-01' }),
    verdict: 'eligible', amount: ilsMonth(203.84),
  },
  {
    name: 'ended a day earlier', asOf: '2026-06-01', facts: byHour(28, { ...former, lastWorkDay: '2019-05-31' }),
    verdict: 'ineligible', conditions: { worked: 'no' },
  },
  {
    name: 'a former job of before the first hourly rate', asOf: '2020-01-01',
    facts: byHour(25, { ...former, lastWorkDay: '2018-03-31' }), verdict: 'askPerson', amount: null,
  },
  {
    name: 'a former job of the first day of that rate', asOf: '2020-01-01',
    facts: byHour(25, { ...former, lastWorkDay: '2018-04-01' }), verdict: 'eligible', amount: ilsMonth(749.84),
  },
  {
    name: 'a former job of before the first monthly rate', asOf: '2020-01-01',
    facts: byMonth(0, { ...former, lastWorkDay: '2017-11-30', lastMonthlyWage: 4000 }), verdict: 'askPerson', amount: null,
  },
  { name: '17 years old, by month', asOf: '2026-06-01', facts: byMonth(5000, { birthDate: '2009-06-01' }), verdict: 'eligible', amount: ilsMonth(348.4) },
  { name: 'a day short of 17: the lower share', asOf: '2026-06-01', facts: byMonth(5000, { birthDate: '2009-06-02' }), verdict: 'ineligible' },
  { name: '16, by month', asOf: '2026-06-01', facts: byMonth(4800, { birthDate: '2010-06-01' }), verdict: 'eligible', amount: ilsMonth(32.89) },
  { name: '15, by month', asOf: '2026-06-01', facts: byMonth(4500, { birthDate: '2010-06-02' }), verdict: 'eligible', amount: ilsMonth(10.7) },
  { name: 'youth table of 2023: 15', asOf: '2023-06-01', facts: byMonth(3900, { birthDate: '2008-01-01' }), verdict: 'eligible', amount: ilsMonth(0.23) },
  { name: 'youth table of 2023: 16', asOf: '2023-06-01', facts: byMonth(4178, { birthDate: '2007-01-01' }), verdict: 'eligible', amount: ilsMonth(0.81) },
  { name: 'youth table of 2023: 17', asOf: '2023-06-01', facts: byMonth(4624, { birthDate: '2006-01-01' }), verdict: 'eligible', amount: ilsMonth(0.55) },
  { name: '17, by hour, below', asOf: '2026-06-01', facts: byHour(29, { birthDate: '2009-01-01' }), verdict: 'eligible', amount: ilsMonth(69.52) },
  { name: '17, by hour, between the two counts of hours', asOf: '2026-06-01', facts: byHour(30, { birthDate: '2009-01-01' }), verdict: 'askPerson', amount: null },
  { name: '17, by hour, above both', asOf: '2026-06-01', facts: byHour(31, { birthDate: '2009-01-01' }), verdict: 'ineligible' },
  { name: '18 today', asOf: '2026-06-01', facts: byHour(35, { birthDate: '2008-06-01' }), verdict: 'eligible', amount: ilsMonth(72.8) },
  { name: '18 tomorrow', asOf: '2026-06-01', facts: byHour(35, { birthDate: '2008-06-02' }), verdict: 'ineligible' },
  { name: 'wage not told', asOf: '2026-06-01', facts: adult, verdict: 'needsInfo', missing: ['hourlyWage', 'monthlyWorkIncome'] },
  { name: 'paid by the hour, wage not told', asOf: '2026-06-01', facts: { ...adult, wageBasis: 'hourly' }, verdict: 'needsInfo', missing: ['hourlyWage'] },
  {
    name: 'hours not told', asOf: '2026-06-01', facts: { ...adult, wageBasis: 'monthly', monthlyWorkIncome: 6000 },
    verdict: 'needsInfo', missing: ['weeklyWorkHours'],
  },
  { name: 'hours not told, and not needed', asOf: '2026-06-01', facts: { ...adult, monthlyWorkIncome: 6443.85 }, verdict: 'ineligible' },
  {
    name: 'hourly wage told, hours not: no sum', asOf: '2026-06-01', facts: { ...adult, hourlyWage: 30 }, verdict: 'eligible', amount: null,
  },
  { name: 'age not told', asOf: '2026-06-01', facts: { employment: 'employee', hourlyWage: 30 }, verdict: 'needsInfo', missing: ['birthDate'] },
  { name: 'below even the lowest share: no age needed', asOf: '2026-06-01', facts: { employment: 'employee', hourlyWage: 24 }, verdict: 'eligible' },
  { name: 'never worked', asOf: '2026-06-01', facts: { employment: 'notWorking', lastWorkDay: null, hourlyWage: 20 }, verdict: 'ineligible' },
  { name: 'self-employed', asOf: '2026-06-01', facts: { employment: 'selfEmployed', lastWorkDay: null, monthlyWorkIncome: 3000 }, verdict: 'ineligible' },
  {
    name: 'unemployed, last day not told', asOf: '2026-06-01', facts: { ...adult, employment: 'unemployed', hourlyWage: 30, weeklyWorkHours: 42 },
    verdict: 'needsInfo', missing: ['lastWorkDay'],
  },
])
