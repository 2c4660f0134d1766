import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const works = (jobStartDate: string, recuperationPaidYears: readonly number[], more: FactRecord = {}): FactRecord => ({
  employment: 'employee', lastWorkDay: null, jobScopePercent: 100, jobStartDate, recuperationPaidYears, ...more,
})
const left = (jobStartDate: string, lastWorkDay: string, recuperationPaidYears: readonly number[], more: FactRecord = {}): FactRecord => ({
  employment: 'unemployed', jobScopePercent: 100, jobStartDate, lastWorkDay, recuperationPaidYears, ...more,
})
const upTo = (year: number): number[] => Array.from({ length: year }, (_, index) => index + 1)
const once = (sum: number, max = sum) => ({ unit: 'ILS once' as const, min: sum, max })

export const recuperationPayCases = defineCases('recuperation-pay', [
  {
    name: 'the first year is complete today', asOf: ASOF, facts: works('2025-11-21', []), verdict: 'eligible', amount: once(2090),
    conditions: { worker: 'yes', 'year-of-work': 'yes', 'unpaid-period': 'yes' },
  },
  { name: 'a day short of the first year', asOf: ASOF, facts: works('2025-11-22', []), verdict: 'ineligible', conditions: { 'year-of-work': 'no' } },
  { name: 'left after exactly a year', asOf: ASOF, facts: left('2025-11-01', '2026-10-31', []), verdict: 'eligible', amount: once(2090), deadlines: { claim: '2033-10-31' } },
  { name: 'left a day earlier', asOf: ASOF, facts: left('2025-11-01', '2026-10-30', []), verdict: 'ineligible' },
  { name: 'three years of which two were paid', asOf: ASOF, facts: works('2023-11-21', [1, 2]), verdict: 'eligible', amount: once(2508) },
  { name: 'three years, nothing paid: a day of 2024 in doubt', asOf: ASOF, facts: works('2023-11-21', []), verdict: 'eligible', amount: once(6688, 7106) },
  { name: 'all complete years were paid', asOf: ASOF, facts: works('2023-11-21', [1, 2, 3]), verdict: 'ineligible', conditions: { 'unpaid-period': 'no' } },
  { name: 'year 4', asOf: ASOF, facts: works('2022-11-21', upTo(3)), verdict: 'eligible', amount: once(2926) },
  { name: 'year 10', asOf: ASOF, facts: works('2016-11-21', upTo(9)), verdict: 'eligible', amount: once(2926) },
  { name: 'year 11', asOf: ASOF, facts: works('2015-11-21', upTo(10)), verdict: 'eligible', amount: once(3344) },
  { name: 'year 15', asOf: ASOF, facts: works('2011-11-21', upTo(14)), verdict: 'eligible', amount: once(3344) },
  { name: 'year 16', asOf: ASOF, facts: works('2010-11-21', upTo(15)), verdict: 'eligible', amount: once(3762) },
  { name: 'year 19', asOf: ASOF, facts: works('2007-11-21', upTo(18)), verdict: 'eligible', amount: once(3762) },
  { name: 'year 20', asOf: ASOF, facts: works('2006-11-21', upTo(19)), verdict: 'eligible', amount: once(4180) },
  { name: 'year 25', asOf: ASOF, facts: works('2001-11-21', upTo(24)), verdict: 'eligible', amount: once(4180) },
  { name: 'while working, seven years back', asOf: ASOF, facts: works('2016-11-21', []), verdict: 'eligible', amount: once(20064, 20482) },
  { name: 'what is older than seven years is lost', asOf: ASOF, facts: works('2016-11-21', [4, 5, 6, 7, 8, 9, 10]), verdict: 'ineligible' },
  { name: 'the oldest year that is not lost', asOf: ASOF, facts: works('2016-11-21', [5, 6, 7, 8, 9, 10]), verdict: 'eligible', amount: once(2926) },
  { name: 'the year of 2024 alone', asOf: ASOF, facts: works('2020-01-01', [1, 2, 3, 4, 6]), verdict: 'eligible', amount: once(2508, 2926) },
  { name: 'the year after 2024', asOf: ASOF, facts: works('2020-01-01', [1, 2, 3, 4, 5]), verdict: 'eligible', amount: once(2926) },
  { name: 'the year before 2024', asOf: ASOF, facts: works('2020-01-01', [1, 2, 3, 5, 6]), verdict: 'eligible', amount: once(2926) },
  { name: 'half a post', asOf: ASOF, facts: works('2025-11-21', [], { jobScopePercent: 50 }), verdict: 'eligible', amount: once(1045) },
  { name: 'part of the post not told', asOf: ASOF, facts: { employment: 'employee', lastWorkDay: null, jobStartDate: '2025-11-21', recuperationPaidYears: [] }, verdict: 'eligible', amount: null },
  { name: 'left after five years: the last two', asOf: ASOF, facts: left('2021-11-01', '2026-10-31', [1, 2, 3]), verdict: 'eligible', amount: once(5434, 5852) },
  { name: 'left, the last two years were paid', asOf: ASOF, facts: left('2021-11-01', '2026-10-31', [4, 5]), verdict: 'ineligible' },
  { name: 'left, the last year was not paid', asOf: ASOF, facts: left('2021-11-01', '2026-10-31', [1, 2, 3, 4]), verdict: 'eligible', amount: once(2926) },
  { name: 'left after four years, two of them paid', asOf: ASOF, facts: left('2022-01-01', '2025-12-31', [1, 2]), verdict: 'eligible', amount: once(5016, 5434) },
  { name: 'left in the second year: a part of it', asOf: ASOF, facts: left('2025-01-01', '2026-10-31', [1]), verdict: 'eligible', amount: once(2090) },
  { name: 'left in the second year, nothing paid', asOf: ASOF, facts: left('2025-01-01', '2026-10-31', []), verdict: 'eligible', amount: once(4180) },
  { name: 'left after two years and a half, paid for two', asOf: ASOF, facts: left('2024-05-01', '2026-10-31', [1, 2]), verdict: 'eligible', amount: once(1254) },
  { name: 'an older rate', asOf: '2023-06-30', facts: works('2022-06-30', []), verdict: 'eligible', amount: once(1890) },
  { name: 'the day of the new rate', asOf: '2023-07-01', facts: works('2022-06-30', []), verdict: 'eligible', amount: once(2090) },
  { name: 'before the first rate that was found', asOf: '2014-06-30', facts: works('2012-06-30', []), verdict: 'eligible', amount: null },
  { name: 'before 2024 there is no cut', asOf: '2023-12-31', facts: works('2022-12-31', []), verdict: 'eligible', amount: once(2090) },
  { name: 'years paid not told', asOf: ASOF, facts: { employment: 'employee', lastWorkDay: null, jobStartDate: '2020-01-01' }, verdict: 'needsInfo', missing: ['recuperationPaidYears'] },
  { name: 'start of the job not told', asOf: ASOF, facts: { employment: 'employee', recuperationPaidYears: [] }, verdict: 'needsInfo', missing: ['jobStartDate'] },
  { name: 'out of work, last day not told', asOf: ASOF, facts: { employment: 'unemployed', jobStartDate: '2020-01-01', recuperationPaidYears: [] }, verdict: 'needsInfo', missing: ['lastWorkDay'] },
  {
    name: 'out of work, the first year was paid: the last day may open a part of the second', asOf: ASOF, verdict: 'needsInfo', missing: ['lastWorkDay'],
    facts: { employment: 'unemployed', jobStartDate: '2025-01-01', recuperationPaidYears: [1] }, conditions: { 'unpaid-period': 'unknown' },
  },
  {
    name: 'at work, the first year was paid and the second is not over', asOf: ASOF, verdict: 'ineligible',
    facts: { employment: 'employee', jobStartDate: '2025-01-01', recuperationPaidYears: [1] }, conditions: { 'unpaid-period': 'no' },
  },
  { name: 'only the job is told', asOf: ASOF, facts: { jobStartDate: '2025-11-21', recuperationPaidYears: [], jobScopePercent: 100 }, verdict: 'needsInfo', missing: ['employment'] },
  { name: 'self-employed, never had a job', asOf: ASOF, facts: { employment: 'selfEmployed', lastWorkDay: null }, verdict: 'ineligible', conditions: { worker: 'no' } },
  { name: 'the last day of seven years', asOf: '2026-10-31', facts: left('2015-11-01', '2019-10-31', []), verdict: 'eligible', amount: once(5434) },
  { name: 'a day later', asOf: '2026-11-01', facts: left('2015-11-01', '2019-10-31', []), verdict: 'askPerson', asks: ['claim-is-old'] },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf: ASOF, facts: works('2025-11-21', [], { lastWorkDay: '2026-12-02' }),
    verdict: 'eligible', deadlines: { claim: null },
  },
  { name: 'years 18 to 22: twice 9 and thrice 10, a day of 2024 in doubt', asOf: ASOF, facts: works('2004-11-21', upTo(17)), verdict: 'eligible', amount: once(19646, 20064) },
  { name: 'a first year that ends on the first day of 2024', asOf: ASOF, facts: works('2023-01-02', [2, 3]), verdict: 'eligible', amount: once(1672, 2090) },
  { name: 'a first year that ends with 2023', asOf: ASOF, facts: works('2023-01-01', [2, 3]), verdict: 'eligible', amount: once(2090) },
  { name: 'a fourth year that began in December 2024', asOf: ASOF, facts: works('2021-12-01', [1, 2, 3]), verdict: 'eligible', amount: once(2508, 2926) },
  { name: 'thirty years, nothing paid: seven years of 10 days', asOf: ASOF, facts: works('1996-11-21', []), verdict: 'eligible', amount: once(28842, 29260) },
  { name: 'thirty years, paid for what is too old to claim', asOf: ASOF, facts: works('1996-11-21', upTo(23)), verdict: 'eligible', amount: once(28842, 29260) },
  { name: 'thirty years, the last seven paid', asOf: ASOF, facts: works('1996-11-21', [24, 25, 26, 27, 28, 29, 30]), verdict: 'ineligible' },
])
