/** Which files are joined, and the periods and sums at their edges. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const NOT_JOINED = ['maintenance', 'mortgage', 'pledge', 'performanceOrder']
const files = (executionFilesOpen: number, executionFileTypes: readonly string[]): FactRecord => ({
  executionFilesOpen, executionFileTypes: [...executionFileTypes], totalDebt: 36_000, affordableMonthlyPayment: 1000,
})
const remain = (name: string, count: number, kinds: readonly string[], outcome: 'yes' | 'no' | 'person'): RightCase => ({
  name, asOf, facts: files(count, kinds), verdict: outcome === 'no' ? 'ineligible' : outcome === 'person' || kinds.includes('maintenance') ? 'askPerson' : 'eligible',
  conditions: { 'two-remain': outcome },
})
const owes = (totalDebt: number, affordableMonthlyPayment: number): FactRecord => ({
  ...files(2, ['judgment']), totalDebt, affordableMonthlyPayment,
})

export const fileConsolidationKindsCases = defineCases('file-consolidation', [
  ...['judgment', 'bill', 'fixedSumClaim'].map((kind) => remain(`two files, all of ${kind}`, 2, [kind], 'yes')),
  ...NOT_JOINED.flatMap((kind) => [
    remain(`two files, one of ${kind}: one remains`, 2, ['judgment', kind], 'no'),
    remain(`three files with ${kind}: two may be of it`, 3, ['judgment', kind], 'person'),
    remain(`three files with ${kind} and two kinds that are joined`, 3, ['bill', 'fixedSumClaim', kind], 'yes'),
    remain(`two files, both of ${kind}`, 2, [kind], 'no'),
  ]),
  remain('three files, two of them not joined', 3, ['judgment', 'maintenance', 'mortgage'], 'no'),
  remain('a judgment and a claim of a fixed sum, with a mortgage', 3, ['judgment', 'fixedSumClaim', 'mortgage'], 'yes'),
  // --- up to 100,000 in 36 months, or 72 at most; above it in 48, or 84
  {
    name: '36,000 with 500: the longer period exactly', asOf, facts: owes(36_000, 500), verdict: 'askPerson',
    asks: ['longer-period'], asksNot: ['beyond-period'],
  },
  {
    name: '36,000 with 499: beyond it', asOf, facts: owes(36_000, 499), verdict: 'askPerson', asks: ['beyond-period'], asksNot: ['longer-period'],
  },
  { name: '36,000 with 1,000: no trigger', asOf, facts: owes(36_000, 1000), verdict: 'eligible', asksNot: ['longer-period', 'beyond-period'] },
  {
    name: '100,000 with 1,380: 72 months are too few', asOf, facts: owes(100_000, 1380), verdict: 'askPerson',
    asks: ['beyond-period'], asksNot: ['longer-period'],
  },
  {
    name: '100,000 with 1,400: 72 months', asOf, facts: owes(100_000, 1400), verdict: 'askPerson', asks: ['longer-period'], asksNot: ['beyond-period'],
  },
  {
    name: '120,000 with 1,500: 84 months', asOf, facts: owes(120_000, 1500), verdict: 'askPerson', asks: ['longer-period'], asksNot: ['beyond-period'],
  },
  {
    name: '120,000 with 1,400: beyond 84 months', asOf, facts: owes(120_000, 1400), verdict: 'askPerson',
    asks: ['beyond-period'], asksNot: ['longer-period'],
  },
  // --- the sum up to which insolvency is at the Execution Office, and a journey
  { name: 'the first agora near insolvency', asOf, facts: owes(57_444.94, 2000), verdict: 'askPerson', asks: ['near-insolvency'] },
  { name: 'an agora less', asOf, facts: owes(57_444.93, 2000), verdict: 'eligible', asksNot: ['near-insolvency'] },
  { name: 'travels today', asOf, facts: { ...owes(36_000, 1000), travelDate: asOf }, verdict: 'askPerson', asks: ['travel-planned'] },
  { name: 'travelled yesterday', asOf, facts: { ...owes(36_000, 1000), travelDate: '2026-05-31' }, verdict: 'eligible', asksNot: ['travel-planned'] },
  ...([
    ['2019-10-01', 50_000], ['2023-06-01', 53_745.48], ['2024-06-01', 55_542.43], ['2025-06-01', 57_444.94],
  ] as const).flatMap(([day, floor]): RightCase[] => [
    { name: `the floor of ${day}`, asOf: day, facts: owes(floor, 2000), verdict: 'askPerson', asks: ['near-insolvency'] },
    { name: `half a shekel below the floor of ${day}`, asOf: day, facts: owes(floor - 0.5, 2000), verdict: 'eligible', asksNot: ['near-insolvency'] },
    { name: `half a shekel above the floor of ${day}`, asOf: day, facts: owes(floor + 0.5, 2000), verdict: 'eligible', asksNot: ['near-insolvency'] },
  ]),
])
