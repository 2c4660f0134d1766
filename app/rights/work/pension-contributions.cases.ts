import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const man: FactRecord = {
  sex: 'male', birthDate: '1990-03-01', employment: 'employee', jobStartDate: '2026-01-21', monthlyWorkIncome: 8000,
}
const withFund: FactRecord = { ...man, hadPensionFundBefore: true, pensionDepositsMade: false }
const withoutFund: FactRecord = { ...man, hadPensionFundBefore: false, pensionDepositsMade: false }
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))
/** An eighth of 8,000 is 1,000 a month. */
const once = (min: number, max = min) => ({ unit: 'ILS once' as const, min, max })

export const pensionContributionsCases = defineCases('pension-contributions', [
  {
    name: 'had a fund: all ten months', asOf: ASOF, facts: withFund, verdict: 'eligible', amount: once(10_000),
    conditions: { worker: 'yes', age: 'yes', insured: 'yes', 'no-deposits': 'yes' },
  },
  { name: 'had no fund: four of ten months', asOf: ASOF, facts: withoutFund, verdict: 'eligible', amount: once(4_000) },
  {
    name: 'the employer deposits', asOf: ASOF, facts: { ...withFund, pensionDepositsMade: true }, verdict: 'ineligible',
    conditions: { 'no-deposits': 'no' },
  },
  {
    name: 'no fund, six months to the day', asOf: ASOF, facts: { ...withoutFund, jobStartDate: '2026-05-21' },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1_000, max: 1_000 },
  },
  {
    name: 'no fund, a day short of six months', asOf: ASOF, facts: { ...withoutFund, jobStartDate: '2026-05-22' },
    verdict: 'ineligible',
    conditions: { insured: 'no' },
  },
  {
    name: 'had a fund, second month: insured from the first day, the first deposit is due after three months',
    asOf: ASOF,
    facts: { ...withFund, jobStartDate: '2026-09-01' }, verdict: 'eligible', amount: once(2_000),
    deadlines: { 'first-deposit': '2026-12-01' },
  },
  {
    name: 'had a fund, began in November: the end of the tax year comes first', asOf: ASOF,
    facts: { ...withFund, jobStartDate: '2026-11-01' },
    verdict: 'eligible', deadlines: { 'first-deposit': '2026-12-31' },
  },
  {
    name: 'a man of 21 today', asOf: ASOF, facts: { ...withFund, birthDate: '2005-11-21' }, verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 1_000, max: 1_000 },
  },
  {
    name: 'a man of 21 tomorrow', asOf: ASOF, facts: { ...withFund, birthDate: '2005-11-22' }, verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  {
    name: 'a woman of 20 today', asOf: ASOF, facts: { ...withFund, sex: 'female', birthDate: '2006-11-21' },
    verdict: 'eligible',
  },
  {
    name: 'a woman of 20 tomorrow', asOf: ASOF, facts: { ...withFund, sex: 'female', birthDate: '2006-11-22' },
    verdict: 'ineligible',
  },
  {
    name: 'a woman who turned 20 two months ago: only these months', asOf: ASOF,
    facts: { ...withFund, sex: 'female', birthDate: '2006-09-21' }, verdict: 'eligible', amount: once(2_000),
  },
  {
    name: '20, sex not told', asOf: ASOF, facts: without('sex', { ...withFund, birthDate: '2006-05-01' }),
    verdict: 'needsInfo', missing: ['sex'],
  },
  {
    name: '36, sex not told and not needed', asOf: ASOF, facts: without('sex', withFund), verdict: 'eligible',
    amount: once(10_000),
  },
  {
    name: 'a fund before is not told, ten months: insured either way', asOf: ASOF,
    facts: without('hadPensionFundBefore', withFund), verdict: 'eligible', amount: once(4_000, 10_000),
  },
  {
    name: 'a fund before is not told, four months', asOf: ASOF,
    facts: without('hadPensionFundBefore', { ...withFund, jobStartDate: '2026-07-21' }),
    verdict: 'needsInfo', missing: ['hadPensionFundBefore'],
  },
  {
    name: 'had a fund, start of the job not told', asOf: ASOF, facts: without('jobStartDate', withFund),
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1_000, max: 1_000 },
  },
  {
    name: 'no fund, start of the job not told', asOf: ASOF, facts: without('jobStartDate', withoutFund),
    verdict: 'needsInfo', missing: ['jobStartDate'],
  },
  {
    name: 'deposits not told', asOf: ASOF, facts: without('pensionDepositsMade', withFund), verdict: 'needsInfo',
    missing: ['pensionDepositsMade'],
  },
  {
    name: 'the wage counts up to the average wage', asOf: ASOF, facts: { ...withFund, monthlyWorkIncome: 30_000 },
    verdict: 'eligible', amount: once(17_211.25),
  },
  {
    name: 'in 2025, at its average wage', asOf: '2025-11-21',
    facts: { ...withFund, jobStartDate: '2025-01-21', monthlyWorkIncome: 30_000 }, verdict: 'eligible',
    amount: once(16_645),
  },
  {
    name: 'in 2016, before the rates that were found: no sum', asOf: '2016-11-21',
    facts: { ...withFund, jobStartDate: '2016-01-21' }, verdict: 'eligible', amount: null,
  },
  {
    name: 'in 2019, before the first average wage that was found: the whole wage', asOf: '2019-05-01',
    facts: { ...withFund, jobStartDate: '2018-05-01', monthlyWorkIncome: 6000 }, verdict: 'eligible', amount: once(9_000),
  },
  {
    name: 'in 2025 a woman without a fund: nine of fifteen months', asOf: '2025-06-15',
    facts: { ...withoutFund, sex: 'female', birthDate: '1999-02-02', jobStartDate: '2024-03-01', monthlyWorkIncome: 7000 },
    verdict: 'eligible', amount: once(7_875),
  },
  {
    name: 'what is done now is not told, the wage is', asOf: ASOF, facts: without('employment', withoutFund),
    verdict: 'needsInfo', missing: ['employment'], amount: null,
  },
  {
    name: 'nine years in the job: seven years count', asOf: ASOF, facts: { ...withFund, jobStartDate: '2017-11-21' },
    verdict: 'eligible', amount: once(84_000),
  },
  {
    name: 'left in June', asOf: ASOF, verdict: 'eligible', amount: once(5_000), deadlines: { claim: '2033-06-20' },
    facts: {
      ...withFund, employment: 'unemployed', monthlyWorkIncome: 0, lastMonthlyWage: 8000, lastWorkDay: '2026-06-20',
    },
  },
  {
    name: 'left more than seven years ago', asOf: ASOF, verdict: 'askPerson', asks: ['claim-is-old'],
    facts: { ...withFund, employment: 'unemployed', jobStartDate: '2018-01-01', lastWorkDay: '2019-11-20' },
  },
  {
    name: 'self-employed', asOf: ASOF, facts: { ...withFund, employment: 'selfEmployed', lastWorkDay: null },
    verdict: 'ineligible', conditions: { worker: 'no' },
  },
  {
    name: 'what is done now is not told', asOf: ASOF,
    facts: { sex: 'female', birthDate: '1980-01-01', hadPensionFundBefore: true, pensionDepositsMade: false },
    verdict: 'needsInfo', missing: ['employment'],
  },
  {
    name: 'a migrant in building has it too', asOf: ASOF,
    facts: { ...withFund, residency: 'temporaryResident', visaType: 'b1', jobSector: 'construction' },
    verdict: 'eligible',
  },
  {
    name: 'a foreign carer', asOf: ASOF,
    facts: { ...withFund, residency: 'temporaryResident', visaType: 'b1', jobSector: 'care' }, verdict: 'askPerson',
    asks: ['foreign-carer'],
  },
  {
    name: 'paid by the hour', asOf: ASOF,
    facts: { ...without('monthlyWorkIncome', withFund), wageBasis: 'hourly', hourlyWage: 48, weeklyWorkHours: 25 },
    verdict: 'eligible', amount: once(6_500),
  },
  {
    name: 'a foreign carer without status: the first deposit was due long ago', asOf: ASOF,
    facts: { ...withFund, residency: 'noStatus', jobSector: 'care' }, verdict: 'askPerson', asks: ['foreign-carer'],
    deadlines: { 'first-deposit': null },
  },
  {
    name: 'a carer who is a citizen', asOf: ASOF, facts: { ...withFund, residency: 'citizen', jobSector: 'care' }, verdict: 'eligible',
    asksNot: ['foreign-carer'],
  },
  {
    name: 'no fund before: no first deposit after three months', asOf: ASOF, facts: { ...withoutFund, jobStartDate: '2026-09-01' },
    verdict: 'ineligible', deadlines: { 'first-deposit': null },
  },
  {
    name: 'the first deposit is due today', asOf: ASOF, facts: { ...withFund, jobStartDate: '2026-08-21' }, verdict: 'eligible',
    deadlines: { 'first-deposit': ASOF },
  },
  {
    name: 'it was due yesterday', asOf: ASOF, facts: { ...withFund, jobStartDate: '2026-08-20' }, verdict: 'eligible',
    deadlines: { 'first-deposit': null },
  },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf: ASOF, facts: { ...withFund, lastWorkDay: '2027-02-21' },
    verdict: 'eligible', deadlines: { claim: null },
  },
  {
    name: 'a day short of ten months: nine', asOf: ASOF, facts: { ...withFund, jobStartDate: '2026-01-22' }, verdict: 'eligible',
    amount: once(9_000),
  },
  {
    name: '21 and two months, sex not told: two months of a man, all ten of a woman', asOf: ASOF,
    facts: without('sex', { ...withFund, birthDate: '2005-09-21' }), verdict: 'eligible', amount: once(2_000, 10_000),
  },
  ...([['2020-12-31', 3_750], ['2021-01-01', 1_318.88]] as const).map(([asOf, sum]): RightCase => ({
    name: `30,000 a month on ${asOf}: up to the average wage since it is known`, asOf, verdict: 'eligible',
    facts: { ...withFund, jobStartDate: '2020-01-21', monthlyWorkIncome: 30_000 },
    amounts: { 'each-month': { unit: 'ILS/month', min: sum, max: sum } },
  })),
])
