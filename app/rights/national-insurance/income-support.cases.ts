import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import {
  couple, month, older, olderCouple, olderParent, one, parent, single, two, young,
} from './income-support-households'

/**
 * The table of the law by family: the rates of 2025 and 2026 under 55 and from 55 on, the highest work income of each, the end of the
 * formula from 55 on (a parent alone has none of its own), and the percentage deducted under 55.
 */
interface Row {
  readonly family: string
  readonly of: readonly [under55: FactRecord, from55: FactRecord]
  readonly rates: readonly [under55: readonly number[], from55: readonly number[]]
  readonly highest: readonly [under55: readonly number[], from55: readonly number[]]
  readonly formulaEnd: readonly number[] | null
  readonly taper: number
}
const TABLE: readonly Row[] = [
  {
    family: 'single', of: [single, older], rates: [[2028, 2076], [2535, 2596]], highest: [[3563, 3653], [5060, 5232]],
    formulaEnd: [5956, 6116], taper: 70,
  },
  {
    family: 'couple', of: [couple, olderCouple], rates: [[2788, 2855], [3802, 3893]], highest: [[4915, 5042], [7257, 7504]],
    formulaEnd: [8601, 8829], taper: 70,
  },
  {
    family: 'couple, one child', of: [{ ...couple, children: one }, { ...olderCouple, children: one }],
    rates: [[3042, 3115], [4410, 4516]], highest: [[5439, 5578], [8056, 8330]], formulaEnd: [9615, 9868], taper: 67.5,
  },
  {
    family: 'couple, two children', of: [{ ...couple, children: two }, { ...olderCouple, children: two }],
    rates: [[3397, 3478], [5019, 5139]], highest: [[6367, 6528], [9034, 9341]], formulaEnd: [10629, 10906], taper: 62.5,
  },
  {
    family: 'parent alone, one child', of: [parent, { ...olderParent, children: one }], rates: [[3397, 3478], [4151, 4250]],
    highest: [[8676, 8913], [10488, 10775]], formulaEnd: null, taper: 25,
  },
  {
    family: 'parent alone, two children', of: [{ ...parent, children: two }, { ...olderParent, children: two }],
    rates: [[3954, 4049], [5165, 5289]], highest: [[9605, 9865], [12178, 12505]], formulaEnd: null, taper: 25,
  },
]
/** What is free of work income, 2025 and 2026: 5 and 7 percent of the average wage under 55, 13 and 17 from 55 on. */
const FREE = { single: [[666, 688], [1731, 1790]], family: [[932, 964], [2264, 2341]] } as const

/** Each cell: the whole rate, the rate less the percentage of 1,000 above what is free, and the last shekel of work income. */
const everyCell = TABLE.flatMap(({ family, of, rates, highest, formulaEnd, taper }) =>
  ([0, 1] as const).flatMap((age) =>
    ([0, 1] as const).flatMap((index) => {
      const asOf = `${2025 + index}-06-01`
      const facts = of[age]
      const rate = rates[age][index] as number
      const free = FREE[family === 'single' ? 'single' : 'family'][age][index]
      const percent = age === 1 && formulaEnd ? 60 : taper
      const limit = highest[age][index] as number
      const end = age === 1 && formulaEnd ? (formulaEnd[index] as number) : limit
      const name = `${family}, ${age === 0 ? 'under 55' : 'from 55'}, ${2025 + index}`
      const earning = (monthlyWorkIncome: number) => ({ ...facts, monthlyWorkIncome })
      return [
        { name: `${name}: the whole rate`, asOf, facts, verdict: 'eligible' as const, amount: month(rate) },
        { name: `${name}: what is free`, asOf, facts: earning(free), verdict: 'eligible' as const, amount: month(rate) },
        {
          name: `${name}: 1,000 more than what is free`, asOf, facts: earning(free + 1000),
          verdict: 'eligible' as const, amount: month(rate - percent * 10),
        },
        { name: `${name}: ${limit} from work`, asOf, facts: earning(limit), verdict: 'eligible' as const },
        ...(end === limit
          ? []
          : [limit + 1, end].map((sum) => ({ name: `${name}: ${sum} from work`, asOf, facts: earning(sum), verdict: 'askPerson' as const }))),
        { name: `${name}: ${end + 1} from work`, asOf, facts: earning(end + 1), verdict: 'ineligible' as const },
      ]
    }),
  ),
)

export const incomeSupportCases = defineCases('income-support', [
  // --- the table of the law
  {
    name: 'single, no income', asOf: '2026-06-01',
    facts: single,
    verdict: 'eligible', amount: month(2076), deadlines: { 'claim-this-month': '2026-06-30' },
  },
  { name: 'couple, no income', asOf: '2026-06-01', facts: couple, verdict: 'eligible', amount: month(2855) },
  {
    name: 'couple with one child', asOf: '2026-06-01',
    facts: { ...couple, children: one },
    verdict: 'eligible', amount: month(3115),
  },
  {
    name: 'couple with two children', asOf: '2026-06-01',
    facts: { ...couple, children: two },
    verdict: 'eligible', amount: month(3478),
  },
  { name: 'single parent of one', asOf: '2026-06-01', facts: parent, verdict: 'eligible', amount: month(3478) },
  {
    name: 'single parent of two', asOf: '2026-06-01',
    facts: { ...parent, children: two },
    verdict: 'eligible', amount: month(4049),
  },
  { name: 'the rate of 2025', asOf: '2025-06-01', facts: single, verdict: 'eligible', amount: month(2028) },
  {
    name: 'single parent of two in 2025', asOf: '2025-06-01',
    facts: { ...parent, children: two },
    verdict: 'eligible', amount: month(3954),
  },
  {
    name: '2024: the sections give no rate, so a person looks', asOf: '2024-06-01',
    facts: single,
    verdict: 'askPerson', amount: null, conditions: { income: 'person' },
  },
  { name: '58 years old', asOf: '2026-06-01', facts: older, verdict: 'eligible', amount: month(2596) },
  {
    name: 'single parent of 58 with one child', asOf: '2026-06-01',
    facts: { ...older, maritalStatus: 'widowed', children: one },
    verdict: 'eligible', amount: month(4250),
  },
  {
    name: '54 to the day before 55: the younger rate', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1971-06-02' },
    verdict: 'eligible', amount: month(2076),
  },
  {
    name: '55 today: the older rate', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1971-06-01' },
    verdict: 'eligible', amount: month(2596),
  },
  {
    name: '23 and reporting: the reduced rate', asOf: '2026-06-01',
    facts: young,
    verdict: 'eligible', amount: month(1661),
  },
  {
    name: '23, couple, reporting', asOf: '2026-06-01',
    facts: { ...couple, birthDate: '2003-03-01' },
    verdict: 'eligible', amount: month(2284),
  },
  {
    name: '23 and excused for illness: the full rate', asOf: '2026-06-01',
    facts: { ...young, registeredJobSeeker: false, employmentServiceExemptReason: 'illness30' }, verdict: 'eligible', amount: month(2076),
  },
  {
    name: '23 with a child: the full rate', asOf: '2026-06-01',
    facts: { ...young, children: one },
    verdict: 'eligible', amount: month(3478),
  },
  { name: '23 and reporting in 2025', asOf: '2025-06-01', facts: young, verdict: 'eligible', amount: month(1622) },
  {
    name: 'paid without a break since before 2003, in 2025', asOf: '2025-06-01',
    facts: {
      ...single, birthDate: '1975-01-01', residentSince: '1975-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2002-06-01' },
    },
    verdict: 'eligible', amount: month(2281),
  },
  {
    name: 'paid since 2003: the ordinary rate', asOf: '2025-06-01',
    facts: {
      ...single, birthDate: '1975-01-01', residentSince: '1975-01-01', currentBenefits: ['income-support'],
      benefitSince: { 'income-support': '2003-01-01' },
    },
    verdict: 'eligible', amount: month(2028),
  },
  ...everyCell,
])
