/** Work income below the ceiling, and what other income leaves: each row of the table worked out by its part deducted. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const judgment: FactRecord = {
  monthlyAmount: 9000, inFavourOf: 'child', debtorResidentAtJudgment: true, debtorResidentMonthsIn48: 48, paidNow: false,
  viaExecutionOffice: false,
}
const child = (birthDate: string): FactRecord => ({ birthDate, livesWithApplicant: true })
const mother: FactRecord = {
  residency: 'citizen', birthDate: '1990-01-01', maritalStatus: 'divorced', children: [child('2018-01-01')], maintenanceJudgment: judgment,
  monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], employment: 'notWorking',
}
const wife: FactRecord = { ...mother, maritalStatus: 'separated', children: [], maintenanceJudgment: { ...judgment, inFavourOf: 'spouse' } }
const newCouple: FactRecord = { ...mother, maritalStatus: 'commonLaw', spouse: { monthlyWorkIncome: 9000 } }
const since2002: FactRecord = { currentBenefits: ['child-support-payments'], benefitSince: { 'child-support-payments': '2002-12-31' } }
const OF_55 = '1969-01-01'

const YEARS = [2024, 2025, 2026] as const
/** 5, 13, 7 and 17 % of the average wage, and 33.81 %: in whole shekels of each year. */
const FREE = { alone: [627, 666, 688], alone55: [1630, 1731, 1790], family: [878, 932, 964], family55: [2131, 2264, 2341] } as const
const THRESHOLD = [4238, 4502, 4655] as const

interface Row {
  readonly name: string
  readonly facts: FactRecord
  readonly rates: readonly number[]
  readonly free: keyof typeof FREE
  /** The part that is deducted, above the free sum; with children another one above the threshold. */
  readonly parts: readonly [below: number, above?: number]
}

const ROWS: readonly Row[] = [
  { name: 'alone, paid since 2002', facts: { ...wife, ...since2002 }, rates: [2206, 2281, 2336], free: 'alone', parts: [0.675] },
  { name: 'alone', facts: wife, rates: [1961, 2028, 2076], free: 'alone', parts: [0.7] },
  { name: 'alone, from 55', facts: { ...wife, birthDate: OF_55 }, rates: [2452, 2535, 2596], free: 'alone55', parts: [0.6] },
  { name: 'one child', facts: mother, rates: [3285, 3397, 3478], free: 'family', parts: [0.25, 0.6] },
  { name: 'one child, from 55', facts: { ...mother, birthDate: OF_55 }, rates: [4010, 4151, 4250], free: 'family55', parts: [0.25, 0.6] },
  { name: 'a new couple, one child', facts: newCouple, rates: [2294, 2377, 2434], free: 'family', parts: [0.6] },
  { name: 'a new couple, from 55', facts: { ...newCouple, birthDate: OF_55 }, rates: [2294, 2377, 2434], free: 'family55', parts: [0.6] },
]

const leftOf = ({ rates, free, parts: [below, above] }: Row, year: number, income: number): number => {
  const freeSum = FREE[free][year] as number
  const threshold = THRESHOLD[year] as number
  const upTo = above === undefined ? income : Math.min(income, threshold)
  return (rates[year] as number) - below * Math.max(0, upTo - freeSum) - (above ?? 0) * Math.max(0, income - threshold)
}

/** A wage that leaves something; then other income that leaves two shekels of it, and one that leaves nothing. */
const casesOf = (row: Row): RightCase[] =>
  YEARS.flatMap((year, index) => {
    const verdict = row.name.startsWith('alone') ? ('askPerson' as const) : ('eligible' as const)
    const wages = row.parts.length === 1 ? [600, 2900] : [600, 3700, 6100]
    return wages.flatMap((monthlyWorkIncome): RightCase[] => {
      const left = leftOf(row, index, monthlyWorkIncome)
      const at = (monthlyOtherIncome: number): FactRecord => ({ ...row.facts, monthlyWorkIncome, monthlyOtherIncome })
      const sum = (of: number) => ({ unit: 'ILS/month' as const, min: of, max: of })
      const asOf = `${year}-06-01`
      const name = `${row.name}, ${year}, ${monthlyWorkIncome} from work`
      return [
        { name, asOf, facts: at(0), verdict, amount: sum(left) },
        { name: `${name}, two shekels left`, asOf, facts: at(left - 2), verdict, amount: sum(2), conditions: { 'other-income': 'yes' } },
        { name: `${name}, nothing left`, asOf, facts: at(left + 1), verdict: 'ineligible', conditions: { 'other-income': 'no' } },
      ]
    })
  })

export const childSupportPaymentsIncomeCases = defineCases('child-support-payments', [
  ...ROWS.flatMap(casesOf),
  {
    name: 'whether the office collects is not told', asOf: '2026-06-01', verdict: 'needsInfo', missing: ['maintenanceJudgment.viaExecutionOffice'],
    facts: { ...mother, maintenanceJudgment: { ...judgment, viaExecutionOffice: undefined } }, conditions: { 'one-collector': 'unknown' },
  },
  {
    name: 'widowed without children, age not told: no wife of the debtor', asOf: '2026-06-01', verdict: 'ineligible', conditions: { who: 'no' },
    facts: { ...mother, maritalStatus: 'widowed', children: [], otherDependants: [], birthDate: undefined },
  },
  ...([['2026-06-01', 3478], ['2026-06-02', 2434]] as const).map(([since, sum]): RightCase => ({
    name: `married, the judgment is for the child, apart from ${since}: a couple until then`, asOf: '2026-06-01', verdict: 'eligible',
    facts: { ...mother, maritalStatus: 'married', livesApartFromSpouseSince: since, spouse: { monthlyWorkIncome: 9000 } },
    amount: { unit: 'ILS/month', min: sum, max: sum },
  })),
])
