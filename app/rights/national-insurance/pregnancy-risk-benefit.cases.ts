import { defineCases, type RightCase } from '~/engine/cases'

const ASOF = '2026-06-01'
const worker = {
  residency: 'citizen', employment: 'employee', insuredMonthsLast14: 12, averageWage3Months: 9000,
  pregnancyRest: { days: 45, laterPeriods: [], reason: 'pregnancyRisk' },
}
const rest = (more: object) => ({ ...worker, pregnancyRest: { ...worker.pregnancyRest, ...more } })
const daily = (sum: number) => ({ unit: 'ILS/day' as const, min: sum, max: sum })

export const pregnancyRiskBenefitCases = defineCases('pregnancy-risk-benefit', [
  {
    name: 'forty-five days of rest at 9,000 a month', asOf: ASOF,
    facts: worker, verdict: 'eligible', amount: daily(300),
  },
  {
    name: 'the work endangers the pregnancy', asOf: ASOF, facts: rest({ reason: 'workRisk' }),
    verdict: 'eligible', amount: daily(300), conditions: { reason: 'yes' },
  },
  { name: 'thirty days', asOf: ASOF, facts: rest({ days: 30 }), verdict: 'eligible', conditions: { days: 'yes' } },
  {
    name: 'twenty-nine days', asOf: ASOF,
    facts: rest({ days: 29 }), verdict: 'askPerson', conditions: { days: 'person' },
  },
  {
    name: 'fourteen days', asOf: ASOF,
    facts: rest({ days: 14 }), verdict: 'askPerson', conditions: { days: 'person' },
  },
  { name: 'thirteen days', asOf: ASOF, facts: rest({ days: 13 }), verdict: 'ineligible', conditions: { days: 'no' } },
  { name: 'six months of fourteen', asOf: ASOF, facts: { ...worker, insuredMonthsLast14: 6 }, verdict: 'eligible' },
  {
    name: 'five months of fourteen', asOf: ASOF, facts: { ...worker, insuredMonthsLast14: 5 },
    verdict: 'ineligible', conditions: { 'insured-months': 'no' },
  },
  {
    name: 'months not said', asOf: ASOF, facts: { ...worker, insuredMonthsLast14: undefined },
    verdict: 'needsInfo', missing: ['insuredMonthsLast14'],
  },
  { name: 'no rest in pregnancy', asOf: ASOF, facts: { ...worker, pregnancyRest: null }, verdict: 'ineligible' },
  {
    name: 'rest not asked about', asOf: ASOF, facts: { ...worker, pregnancyRest: undefined },
    verdict: 'needsInfo', missing: ['pregnancyRest.reason', 'pregnancyRest.days'],
  },
  {
    name: 'the reason was not said', asOf: ASOF, facts: rest({ reason: undefined }),
    verdict: 'needsInfo', missing: ['pregnancyRest.reason'],
  },
  {
    name: 'a wage above the ceiling of 2026', asOf: ASOF, facts: { ...worker, averageWage3Months: 15000 },
    verdict: 'eligible', amount: daily(458.97),
  },
  {
    name: 'a wage just under the ceiling', asOf: ASOF, facts: { ...worker, averageWage3Months: 13500 },
    verdict: 'eligible', amount: daily(450),
  },
  {
    name: 'a wage above the ceiling of 2024', asOf: '2024-06-01', facts: { ...worker, averageWage3Months: 15000 },
    verdict: 'eligible', amount: daily(417.87),
  },
  {
    name: 'a wage above the ceiling of 2025', asOf: '2025-06-01', facts: { ...worker, averageWage3Months: 15000 },
    verdict: 'eligible', amount: daily(443.87),
  },
  {
    name: 'wage not said: no sum', asOf: ASOF,
    facts: { ...worker, averageWage3Months: undefined }, verdict: 'eligible', amount: null,
  },
  {
    name: 'self-employed', asOf: ASOF, facts: { ...worker, employment: 'selfEmployed', averageWage3Months: undefined },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'temporary resident with A/5', asOf: ASOF,
    facts: { ...worker, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  {
    name: 'a foreign worker: residence is asked', asOf: ASOF, facts: { ...worker, residency: 'noStatus', visaType: 'b1' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, with a permit to stay', asOf: ASOF, facts: { ...worker, residency: 'noStatus', visaType: 'stayPermit' },
    verdict: 'askPerson',
  },
  ...([['2022-06-01', 351.7], ['2023-06-01', 395.67]] as const).map(([asOf, sum]): RightCase => ({
    name: `a wage above the ceiling, ${asOf}`, asOf, facts: { ...worker, averageWage3Months: 15000 }, verdict: 'eligible', amount: daily(sum),
  })),
  {
    name: 'rest not asked about, the wage is known: no sum', asOf: ASOF, facts: { ...worker, pregnancyRest: undefined }, verdict: 'needsInfo',
    amount: null, conditions: { reason: 'unknown', days: 'unknown' },
  },
  {
    name: 'no rest in pregnancy: neither a reason nor days', asOf: ASOF, facts: { ...worker, pregnancyRest: null }, verdict: 'ineligible',
    conditions: { reason: 'no', days: 'no' },
  },
])
