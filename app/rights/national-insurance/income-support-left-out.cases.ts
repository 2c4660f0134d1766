import { defineCases, type RightCase } from '~/engine/cases'
import { car, couple, inFear, inJune, month, one, single, spouse, two } from './income-support-households'

const free = [[[666, 688], [1731, 1790]], [[932, 964], [2264, 2341]]] as const
/** Single, parent alone of one and of two: under 55 and from 55, 2025 and 2026; the rate, the last shekel of work income, the end of the formula. */
const ALONE = [
  [[], [[2028, 2076], [2535, 2596]], [[3563, 3653], [5956, 6116]], [5060, 5232], [70, 60]],
  [one, [[3397, 3478], [4151, 4250]], [[8676, 8913], [10488, 10775]], null, [25, 25]],
  [two, [[3954, 4049], [5165, 5289]], [[9605, 9865], [12178, 12505]], null, [25, 25]],
] as const
const AGES = ['1990-03-01', '1968-03-01'] as const

/** Whoever is examined apart has the columns of those who are alone, and a person looks. */
const everyColumn = ALONE.flatMap(([children, rates, ends, ceilings, tapers]) =>
  AGES.flatMap((birthDate, age) =>
    ([0, 1] as const).flatMap((index) => {
      const asOf = `${2025 + index}-06-01`
      const facts = { ...inFear, children, birthDate, residentSince: birthDate }
      const rate = rates[age]?.[index] as number
      const unearned = free[children.length > 0 ? 1 : 0][age]?.[index] as number
      const end = ends[age]?.[index] as number
      const ceiling = age === 1 ? ceilings?.[index] : undefined
      const name = `in fear, ${children.length} children, born in ${birthDate.slice(0, 4)}, ${2025 + index}`
      const earning = (sum: number, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
        name: `${name}: ${sum}`, asOf, facts: { ...facts, monthlyWorkIncome: sum }, verdict, ...stated,
      })
      return [
        earning(0, 'askPerson', { amount: month(rate) }),
        earning(unearned, 'askPerson', { amount: month(rate) }),
        earning(unearned + 1000, 'askPerson', { amount: month(rate - (tapers[age] as number) * 10) }),
        ...(ceiling === undefined ? [] : [earning(ceiling + 1, 'askPerson', { amount: null, amounts: { 'monthly-apart': null } })]),
        earning(end, 'askPerson'),
        earning(end + 1, 'ineligible', { conditions: { income: 'no' } }),
      ]
    }),
  ),
)

/** A spouse who is left out (reg. 7): the applicant’s own income, car and table. */
export const incomeSupportLeftOutCases = defineCases('income-support', [
  ...everyColumn,
  // 3,478 − 25 % × (4,655 − 964) − 60 % × (6,000 − 4,655)
  inJune('in fear, parent of one, wage of 6,000', { ...inFear, children: one, monthlyWorkIncome: 6000 }, 'askPerson', { amount: month(1748.25) }),
  // 3,478 − 25 % × (4,000 − 3,786) − 1,500
  inJune('in fear, parent with a survivors’ pension', {
    ...inFear, children: one, monthlyWorkIncome: 4000, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1500 },
  }, 'askPerson', { amount: month(1924.5) }),
  // 2,076 − 70 % × (1,688 − 688) − 100
  inJune('in fear, without children, with a survivors’ pension', {
    ...inFear, monthlyWorkIncome: 1688, currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 100 },
  }, 'askPerson', { amount: month(1276) }),
  inJune('in fear, 23 and reporting', { ...inFear, birthDate: '2003-03-01', residentSince: '2003-03-01' }, 'askPerson', { amount: month(1661) }),
  inJune('in fear, 23, reporting, wage of 3,061', {
    ...inFear, birthDate: '2003-03-01', residentSince: '2003-03-01', monthlyWorkIncome: 3061,
  }, 'ineligible'),
  inJune('in fear, other income of 100, wage at the ceiling', { ...inFear, monthlyOtherIncome: 100, monthlyWorkIncome: 3653 }, 'ineligible'),
  inJune('in fear, other income at the rate', { ...inFear, monthlyOtherIncome: 2076 }, 'ineligible'),
  inJune('in fear, other income of 100', { ...inFear, monthlyOtherIncome: 100 }, 'askPerson', { amount: month(1976) }),
  inJune('in fear, a pension from abroad', { ...inFear, foreignPensionIncome: 100 }, 'askPerson', { amount: month(1976) }),
  inJune('in fear, a pension from work', { ...inFear, monthlyPensionIncome: 1688 }, 'askPerson', { amount: month(1376) }),
  // 3 % × (40,000 − 10,037)
  inJune('in fear, a car', { ...inFear, vehicle: car(40000) }, 'askPerson', { amount: month(1177.11) }),
  inJune('in fear, a car under the credit', { ...inFear, vehicle: car(9000) }, 'askPerson', { amount: month(2076) }),
  inJune('in fear, parent, a car and a wage of a quarter of the average', {
    ...inFear, children: one, monthlyWorkIncome: 3442.25, vehicle: car(30000),
  }, 'askPerson', { amount: month(3478 - 619.5625 - 598.89) }),
  inJune('in fear, parent, a car and a wage just above it', {
    ...inFear, children: one, monthlyWorkIncome: 3442.4, vehicle: car(30000),
  }, 'askPerson', { amount: month(3478 - 619.6 - 331.2) }),
  // A shekel under the rate of those alone; the couple’s sum is not shown.
  inJune('in fear: the couple’s sum is not shown', { ...inFear, spouse }, 'askPerson', {
    amount: month(2076), amounts: { monthly: null, 'monthly-apart': month(2076) },
  }),
  inJune('apart for 30 days', { ...couple, livesApartFromSpouseSince: '2026-05-02' }, 'askPerson', {
    amounts: { monthly: null, 'monthly-apart': month(2076) }, asks: ['examined-apart'],
  }),
  inJune('apart for 30 days, and no support', { ...couple, livesApartFromSpouseSince: '2026-05-02', supportsSpouseWhileApart: false }, 'askPerson', {
    asks: ['examined-apart'],
  }),
  inJune('apart for ten days', { ...couple, livesApartFromSpouseSince: '2026-05-22', violenceAtHome: false }, 'eligible', {
    amount: month(2855), amounts: { 'monthly-apart': null }, asksNot: ['examined-apart'],
  }),
  inJune('nothing told of living apart', couple, 'eligible', { amounts: { monthly: month(2855), 'monthly-apart': null } }),
  inJune('separated, in fear', { ...single, maritalStatus: 'separated', spouse, violenceAtHome: true }, 'askPerson', {
    amounts: { monthly: month(2076), 'monthly-apart': null },
  }),
])
