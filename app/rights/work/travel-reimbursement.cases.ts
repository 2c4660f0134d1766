import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const travels = (monthlyTravelCost: number, workedDaysThisMonth: number, more: FactRecord = {}): FactRecord => ({
  employment: 'employee', monthlyTravelCost, workedDaysThisMonth, employerTransport: 'none', ...more,
})
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))
const month = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })

export const travelReimbursementCases = defineCases('travel-reimbursement', [
  {
    name: 'the fare is the lowest', asOf: ASOF, facts: travels(180, 20), verdict: 'eligible', amount: month(180),
    conditions: { worker: 'yes', 'needs-transport': 'yes', 'not-driven': 'yes', 'days-worked': 'yes' },
  },
  {
    name: 'the days are the lowest: five of them', asOf: ASOF, facts: travels(180, 5), verdict: 'eligible',
    amount: month(113),
  },
  { name: 'the pass is the lowest', asOf: ASOF, facts: travels(400, 20), verdict: 'eligible', amount: month(225) },
  {
    name: 'ten days at the cap are a shekel above the pass', asOf: ASOF, facts: travels(400, 10), verdict: 'eligible',
    amount: month(225),
  },
  { name: 'nine days at the cap', asOf: ASOF, facts: travels(400, 9), verdict: 'eligible', amount: month(203.4) },
  {
    name: 'driven one way: half', asOf: ASOF, facts: travels(400, 20, { employerTransport: 'oneWay' }),
    verdict: 'eligible', amount: month(112.5),
  },
  {
    name: 'driven one way, few days', asOf: ASOF, facts: travels(180, 5, { employerTransport: 'oneWay' }),
    verdict: 'eligible', amount: month(56.5),
  },
  {
    name: 'driven both ways', asOf: ASOF, facts: travels(180, 20, { employerTransport: 'bothWays' }),
    verdict: 'ineligible', conditions: { 'not-driven': 'no' },
  },
  {
    name: 'getting to work costs nothing', asOf: ASOF, facts: travels(0, 20), verdict: 'ineligible',
    conditions: { 'needs-transport': 'no' },
  },
  { name: 'a shekel of cost', asOf: ASOF, facts: travels(1, 20), verdict: 'eligible', amount: month(1) },
  {
    name: 'no days this month', asOf: ASOF, facts: travels(180, 0), verdict: 'ineligible',
    conditions: { 'days-worked': 'no' },
  },
  { name: 'one day this month', asOf: ASOF, facts: travels(180, 1), verdict: 'eligible', amount: month(22.6) },
  {
    name: 'cost not told', asOf: ASOF, facts: without('monthlyTravelCost', travels(0, 20)), verdict: 'needsInfo',
    missing: ['monthlyTravelCost'],
  },
  {
    name: 'transport not told', asOf: ASOF, facts: without('employerTransport', travels(180, 20)), verdict: 'needsInfo',
    missing: ['employerTransport'],
  },
  {
    name: 'days not told', asOf: ASOF, facts: without('workedDaysThisMonth', travels(180, 20)), verdict: 'needsInfo',
    missing: ['workedDaysThisMonth'],
  },
  {
    name: 'only the way is told', asOf: ASOF, facts: without('employment', travels(180, 20)), verdict: 'eligible',
    amount: month(180),
  },
  {
    name: 'self-employed', asOf: ASOF, facts: travels(180, 20, { employment: 'selfEmployed', lastWorkDay: null }),
    verdict: 'ineligible', conditions: { worker: 'no' },
  },
  { name: 'in 2023', asOf: '2023-03-01', facts: travels(300, 8), verdict: 'eligible', amount: month(180.8) },
  {
    name: 'the first day of the pass price', asOf: '2022-08-01', facts: travels(300, 20), verdict: 'eligible',
    amounts: { travel: month(225), 'travel-without-pass': null },
  },
  {
    name: 'a day earlier: the other two limits', asOf: '2022-07-31', facts: travels(300, 20), verdict: 'eligible',
    amounts: { travel: null, 'travel-without-pass': month(300) },
  },
  {
    name: 'the last day of the higher cap', asOf: '2016-01-31', facts: travels(600, 20), verdict: 'eligible',
    amount: month(528),
  },
  {
    name: 'the first day of the lower cap', asOf: '2016-02-01', facts: travels(600, 20), verdict: 'eligible',
    amount: month(452),
  },
  {
    name: 'in 2015, ten days, driven one way', asOf: '2015-05-05', facts: travels(300, 10, { employerTransport: 'oneWay' }),
    verdict: 'eligible', amount: month(132),
  },
  { name: 'before any cap was found', asOf: '2013-12-31', facts: travels(600, 20), verdict: 'eligible', amount: null },
  {
    name: 'left the job: past months can be claimed', asOf: ASOF, verdict: 'eligible', amount: null,
    deadlines: { claim: '2033-09-30' },
    facts: without('workedDaysThisMonth', travels(180, 0, { employment: 'unemployed', lastWorkDay: '2026-09-30' })),
  },
  {
    name: 'left more than seven years ago', asOf: ASOF, verdict: 'askPerson', asks: ['claim-is-old'],
    facts: travels(180, 0, { employment: 'unemployed', lastWorkDay: '2019-11-20' }), amounts: { travel: null, 'travel-without-pass': null },
  },
  {
    name: 'left before the price of the pass was known, no day this month: no sum', asOf: '2022-07-31', verdict: 'eligible',
    facts: travels(180, 0, { employment: 'unemployed', lastWorkDay: '2022-05-31' }), amounts: { travel: null, 'travel-without-pass': null },
  },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf: ASOF, facts: travels(180, 20, { lastWorkDay: '2026-12-31' }),
    verdict: 'eligible', deadlines: { claim: null },
  },
  {
    name: 'nothing is told', asOf: ASOF, facts: {}, verdict: 'needsInfo', conditions: { worker: 'unknown' }, missing: ['employment'],
  },
  {
    name: 'an employer who drives nobody: somebody works', asOf: ASOF, facts: { employerTransport: 'none' }, verdict: 'needsInfo',
    conditions: { worker: 'yes' },
  },
  ...[{ monthlyTravelCost: 180 }, { workedDaysThisMonth: 20 }].map((facts): RightCase => ({
    name: `only ${Object.keys(facts).join()} is told: for whom is open`, asOf: ASOF, facts, verdict: 'needsInfo', conditions: { worker: 'unknown' },
  })),
])
