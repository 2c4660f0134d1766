import { defineCases, type RightCase } from '~/engine/cases'

const ASOF = '2026-06-01'
const recognised = { date: '2025-02-01', daysOffWork: 60, status: 'recognised' }

/** Wages of 12,000 before the injury: a full pension of 9,000. */
const hurt = { workInjury: recognised, workDisabilityPercent: 30, averageWage3Months: 12_000 }
const degree = (workDisabilityPercent: number | undefined) => ({ ...hurt, workDisabilityPercent })
const status = (of: string) => ({ ...hurt, workInjury: { ...recognised, status: of } })
const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const workDisabilityPensionCases = defineCases('work-disability-pension', [
  { name: 'thirty percent: a monthly pension', asOf: ASOF, facts: hurt, verdict: 'eligible', amount: monthly(2700) },
  { name: 'the whole: 100 %', asOf: ASOF, facts: degree(100), verdict: 'eligible', amount: monthly(9000) },
  {
    name: 'fifteen percent: a grant of 43 pensions', asOf: ASOF,
    facts: degree(15),
    verdict: 'eligible', amount: once(58_050),
  },
  { name: 'ten percent: a grant', asOf: ASOF, facts: degree(10), verdict: 'eligible', amount: once(38_700) },
  { name: 'eight percent: nothing', asOf: ASOF, facts: degree(8), verdict: 'ineligible', conditions: { degree: 'no' } },
  { name: 'nothing at all', asOf: ASOF, facts: degree(0), verdict: 'ineligible', conditions: { degree: 'no' } },
  {
    name: 'nine percent: a grant, so near the edge that a person looks', asOf: ASOF, facts: degree(9),
    verdict: 'askPerson', conditions: { degree: 'yes' }, asks: ['degree-at-edge'], amount: once(34_830),
  },
  { name: 'eighteen percent', asOf: ASOF, facts: degree(18), verdict: 'eligible', amount: once(69_660) },
  {
    name: 'nineteen percent: still a grant, one point below the pension', asOf: ASOF, facts: degree(19),
    verdict: 'askPerson', asks: ['degree-at-edge'], amount: once(73_530),
  },
  {
    name: 'twenty percent: a pension, at the edge', asOf: ASOF, facts: degree(20),
    verdict: 'askPerson', asks: ['degree-at-edge'], amount: monthly(1800),
  },
  { name: 'twenty-one percent', asOf: ASOF, facts: degree(21), verdict: 'eligible', amount: monthly(1890) },
  { name: 'seventy-three percent', asOf: ASOF, facts: degree(73), verdict: 'eligible', amount: monthly(6570) },
  { name: 'seventy-four percent', asOf: ASOF, facts: degree(74), verdict: 'askPerson', asks: ['degree-at-edge'] },
  {
    name: 'seventy-five percent', asOf: ASOF,
    facts: degree(75),
    verdict: 'askPerson', asks: ['degree-at-edge'], amount: monthly(6750),
  },
  { name: 'seventy-six percent', asOf: ASOF, facts: degree(76), verdict: 'eligible', amount: monthly(6840) },
  {
    name: 'degree not set yet', asOf: ASOF,
    facts: degree(undefined),
    verdict: 'needsInfo', missing: ['workDisabilityPercent'], amount: null,
  },
  {
    name: 'the claim is being looked at', asOf: ASOF,
    facts: status('pending'),
    verdict: 'ineligible', conditions: { 'injury-recognised': 'no' },
  },
  { name: 'not claimed', asOf: ASOF, facts: status('notClaimed'), verdict: 'ineligible' },
  { name: 'refused', asOf: ASOF, facts: status('refused'), verdict: 'ineligible' },
  { name: 'no injury', asOf: ASOF, facts: { workInjury: null }, verdict: 'ineligible' },
  {
    name: 'injury not asked about', asOf: ASOF,
    facts: { workDisabilityPercent: 30 },
    verdict: 'needsInfo', missing: ['workInjury.status'],
  },
  { name: 'nothing known', asOf: ASOF, facts: {}, verdict: 'needsInfo', missing: ['workDisabilityPercent'] },
  {
    name: 'wages not said: the right without a sum', asOf: ASOF,
    facts: { ...hurt, averageWage3Months: undefined },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'other income takes nothing off', asOf: ASOF,
    facts: { ...hurt, monthlyWorkIncome: 20_000 },
    verdict: 'eligible', amount: monthly(2700),
  },
  {
    name: 'residence is not asked', asOf: ASOF,
    facts: { ...hurt, residency: 'noStatus', visaType: 'b1' },
    verdict: 'eligible',
  },
  // 75 % of 60,000 is 45,000; the full pension is at most 37,238.
  {
    name: 'the ceiling of 2024', asOf: '2024-06-01',
    facts: { ...degree(50), averageWage3Months: 60_000 },
    verdict: 'eligible', amount: monthly(18_619),
  },
  {
    name: 'the ceiling in the grant', asOf: '2024-06-01',
    facts: { ...degree(10), averageWage3Months: 60_000 },
    verdict: 'eligible', amount: once(160_123.4),
  },
  {
    name: 'before 2024 no ceiling is known: no sum', asOf: '2023-06-01',
    facts: hurt,
    verdict: 'eligible', amount: null,
  },
  {
    name: 'a man of 67: a choice between pensions', asOf: ASOF,
    facts: { ...hurt, sex: 'male', birthDate: '1959-06-01' },
    verdict: 'askPerson', asks: ['choice-at-retirement-age'], amount: monthly(2700),
  },
  {
    name: 'a man a day younger', asOf: ASOF,
    facts: { ...hurt, sex: 'male', birthDate: '1959-06-02' },
    verdict: 'eligible',
  },
  {
    name: 'needs constant help', asOf: ASOF,
    facts: { ...hurt, needsDailyHelp: 'constant' },
    verdict: 'askPerson', asks: ['constant-help'],
  },
  { name: 'needs some help', asOf: ASOF, facts: { ...hurt, needsDailyHelp: 'partial' }, verdict: 'eligible' },
  // --- a pension or a grant, never both; and the points next to a threshold
  { name: 'thirty percent: no grant', asOf: ASOF, facts: hurt, verdict: 'eligible', amounts: { pension: monthly(2700), grant: null } },
  { name: 'fifteen percent: no pension', asOf: ASOF, facts: degree(15), verdict: 'eligible', amounts: { pension: null, grant: once(58_050) } },
  { name: 'twenty percent: no grant', asOf: ASOF, facts: degree(20), verdict: 'askPerson', amounts: { pension: monthly(1800), grant: null } },
  { name: 'eight percent: one point short, a person looks', asOf: ASOF, facts: degree(8), verdict: 'ineligible', asks: ['degree-at-edge'] },
  { name: 'seven percent: not near', asOf: ASOF, facts: degree(7), verdict: 'ineligible', asksNot: ['degree-at-edge'] },
  ...[10, 18, 21, 73, 76].map((percent): RightCase => ({
    name: `${percent} %: not near a threshold`, asOf: ASOF, facts: degree(percent), verdict: 'eligible', asksNot: ['degree-at-edge'],
  })),
])
