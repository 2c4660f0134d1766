import { defineCases } from '~/engine/cases'
import { month } from './day-care-subsidy-households'

/** In the school year that opened on 1 September 2023. */
const asOf = '2024-03-01'
const NOW = '2026-06-01'
const born = (birthDate: string, more: object = {}) => ({ birthDate, ...more })
const TODDLER = born('2022-02-15')

/** A couple with one toddler: the income is divided by three. */
const earning = (wage: number, child: object = TODDLER) => ({
  maritalStatus: 'married', monthlyWorkIncome: wage, spouse: { monthlyWorkIncome: 0 }, children: [child] as never,
})

export const toddlerAtRiskDayCareCases = defineCases('toddler-at-risk-day-care', [
  {
    name: 'a toddler: the committee decides', asOf: NOW, facts: { children: [born('2024-06-01')] },
    verdict: 'askPerson', amount: null, asks: ['person-decides'], conditions: { age: 'yes', 'in-israel': 'yes' },
  },
  { name: 'nothing is known', asOf: NOW, facts: {}, verdict: 'askPerson', missing: ['children'] },
  { name: 'no children', asOf: NOW, facts: { children: [] }, verdict: 'ineligible', conditions: { age: 'no' } },
  { name: '36 months on the day the year opened', asOf: NOW, facts: { children: [born('2022-09-01')] }, verdict: 'ineligible' },
  { name: 'a day younger', asOf: NOW, facts: { children: [born('2022-09-02')] }, verdict: 'askPerson', conditions: { age: 'yes' } },
  { name: 'the same child after the next year opened', asOf: '2026-09-01', facts: { children: [born('2022-09-02')] }, verdict: 'ineligible' },
  { name: 'six months old today', asOf: NOW, facts: { children: [born('2025-12-01')] }, verdict: 'askPerson', conditions: { age: 'yes' } },
  {
    name: 'six months old tomorrow: in exceptional cases', asOf: NOW, facts: { children: [born('2025-12-02')] },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  { name: 'three months old today', asOf: NOW, facts: { children: [born('2026-03-01')] }, verdict: 'askPerson', conditions: { age: 'person' } },
  { name: 'three months old tomorrow', asOf: NOW, facts: { children: [born('2026-03-02')] }, verdict: 'ineligible' },
  {
    name: 'the toddler is abroad', asOf: NOW, facts: { children: [born('2024-06-01', { abroadSince: '2026-01-01' })] },
    verdict: 'ineligible', conditions: { 'in-israel': 'no' },
  },
  { name: 'a toddler in Israel', asOf: NOW, facts: { children: [born('2024-06-01', { abroadSince: null })] }, verdict: 'askPerson' },
  { name: 'one of eight and one of two', asOf: NOW, facts: { children: [born('2018-01-01'), born('2024-06-01')] }, verdict: 'askPerson', concerned: ['children[1]'] },
  { name: 'age not told', asOf: NOW, facts: { children: [{ livesWithApplicant: true }] }, verdict: 'askPerson', missing: ['children[0].birthDate'] },
  { name: 'without status the child may have a place as well', asOf: NOW, facts: { residency: 'noStatus', children: [born('2024-06-01')] }, verdict: 'askPerson' },
  // --- what the parents pay, by the table of May 2024 -----------------------------------------------------------------------------
  { name: '400 per person', asOf, facts: earning(1200), verdict: 'askPerson', amount: month(100) },
  { name: '401 per person', asOf, facts: earning(1203), verdict: 'askPerson', amount: month(188) },
  { name: '700 per person', asOf, facts: earning(2100), verdict: 'askPerson', amount: month(188) },
  { name: '701 per person', asOf, facts: earning(2103), verdict: 'askPerson', amount: month(270) },
  { name: '900 per person', asOf, facts: earning(2700), verdict: 'askPerson', amount: month(270) },
  { name: '901 per person', asOf, facts: earning(2703), verdict: 'askPerson', amount: month(468) },
  { name: '1,050 per person', asOf, facts: earning(3150), verdict: 'askPerson', amount: month(468) },
  { name: '1,051 per person', asOf, facts: earning(3153), verdict: 'askPerson', amount: month(550) },
  { name: '1,600 per person', asOf, facts: earning(4800), verdict: 'askPerson', amount: month(550) },
  { name: '1,601 per person: as grade 3, a toddler', asOf, facts: earning(4803), verdict: 'askPerson', amount: month(910) },
  { name: 'the same, an infant', asOf, facts: earning(4803, born('2023-01-15')), verdict: 'askPerson', amount: month(1129) },
  { name: '2,101 per person: as grade 4, over two', asOf, facts: earning(6303, born('2021-03-15')), verdict: 'askPerson', amount: month(1076) },
  { name: '6,001 per person: the whole fee', asOf, facts: earning(18003), verdict: 'askPerson', amount: month(2613) },
  {
    name: 'parent alone, 6,000: half by three is 1,000', asOf,
    facts: { maritalStatus: 'single', monthlyWorkIncome: 6000, children: [TODDLER] }, verdict: 'askPerson', amount: month(468),
  },
  {
    name: 'the answer that there is no spouse, 3,000: half by three is 500', asOf,
    facts: { spouse: null, monthlyWorkIncome: 3000, children: [TODDLER] }, verdict: 'askPerson', amount: month(188),
  },
  {
    name: 'the table is the newest that was found: 667 per person in 2026', asOf: NOW, facts: earning(2001, born('2024-06-01')),
    verdict: 'askPerson', amount: month(188),
  },
  { name: 'income not told: no sum', asOf, facts: { maritalStatus: 'single', children: [TODDLER] }, verdict: 'askPerson', amount: null },
  {
    name: 'the toddler is abroad, the child of eight is here', asOf: NOW,
    facts: { children: [born('2024-06-01', { abroadSince: '2026-01-01' }), born('2018-01-01')] },
    verdict: 'ineligible', conditions: { age: 'yes', 'in-israel': 'no' },
  },
  {
    name: '300 per person of four: paid for the toddler, not for the child of eight', asOf,
    facts: { ...earning(1200), children: [born('2016-01-01'), TODDLER] }, verdict: 'askPerson', amount: month(100),
  },
  {
    name: 'four months old: in exceptional cases only, and no sum before', asOf, facts: earning(1200, born('2023-11-01')),
    verdict: 'askPerson', amount: null,
  },
])
