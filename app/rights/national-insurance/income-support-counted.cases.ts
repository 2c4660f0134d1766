import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import {
  car, couple, inJune, month, older, olderCouple, one, parent, single, spouse, two, young,
} from './income-support-households'

const LIKE_A_WAGE = [
  'unemployment-benefit', 'maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance',
  'reserve-duty-compensation',
]
const IN_FULL = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'old-age-income-supplement',
  'survivors-pension', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement',
  'child-support-payments', 'hostile-acts-benefits', 'volunteer-injury', 'orphan-domestic-violence', 'birth-allowance-multiple',
]
const NOTHING_OF_EACH = Object.fromEntries([...LIKE_A_WAGE, ...IN_FULL].map((id) => [id, 0]))
const of = (id: string, sum: number) => ({ currentBenefits: [id], benefitAmounts: { [id]: sum } })

const since2002 = {
  ...single, birthDate: '1975-01-01', residentSince: '1975-01-01', currentBenefits: ['income-support'],
  benefitSince: { 'income-support': '2002-06-01' },
}
const together2002 = { ...since2002, maritalStatus: 'married', spouse }
const in2025 = (name: string, facts: FactRecord, sum: number, verdict: RightCase['verdict'] = 'eligible'): RightCase => ({
  name: `${name}, in 2025`, asOf: '2025-06-01', facts, verdict, amount: month(sum),
})

/** Income of each kind, and the figures of the year before. */
export const incomeSupportCountedCases = defineCases('income-support', [
  // 2,076 − 70 % × (1,688 − 688); 2,855 − 70 % × (1,964 − 964)
  ...LIKE_A_WAGE.map((id) => inJune(`${id} like a wage`, { ...single, ...of(id, 1688) }, 'eligible', { amount: month(1376) })),
  ...LIKE_A_WAGE.map((id) =>
    inJune(`the spouse’s ${id} like a wage`, { ...couple, spouse: { ...spouse, ...of(id, 1964) } }, 'eligible', { amount: month(2155) })),
  ...IN_FULL.map((id) => inJune(`${id} in full`, { ...single, ...of(id, 100) }, 'eligible', { amount: month(1976) })),
  ...IN_FULL.map((id) =>
    inJune(`the spouse’s ${id} in full`, { ...couple, spouse: { ...spouse, ...of(id, 100) } }, 'eligible', { amount: month(2755) })),
  inJune('nothing of any benefit, and which are received was not asked', {
    ...single, currentBenefits: undefined, benefitAmounts: NOTHING_OF_EACH,
  }, 'needsInfo', { conditions: { income: 'unknown' }, missing: ['currentBenefits'] }),
  inJune('nothing of any benefit of the spouse, and which are received was not asked', {
    ...couple, spouse: { ...spouse, currentBenefits: undefined, benefitAmounts: NOTHING_OF_EACH },
  }, 'needsInfo', { conditions: { income: 'unknown' }, missing: ['spouse.currentBenefits'] }),
  inJune('the spouse’s other income', { ...couple, spouse: { ...spouse, monthlyOtherIncome: 100 } }, 'eligible', { amount: month(2755) }),

  // 2,855 − 70 % × (2,000 − 964)
  inJune('the spouse’s pension from work', { ...couple, spouse: { ...spouse, monthlyPensionIncome: 2000 } }, 'eligible', { amount: month(2129.8) }),
  inJune('the spouse is retired, and the pension was not asked', { ...couple, spouse: { ...spouse, employment: 'retired' } }, 'needsInfo', {
    missing: ['spouse.monthlyPensionIncome'],
  }),
  // 70 % × (4,500 − 688) is more than 2,076
  inJune('out of work at 45, with a pension from work of 4,500', { ...single, monthlyPensionIncome: 4500 }, 'ineligible', {
    conditions: { income: 'no' },
  }),
  inJune('nobody asked about pensions: that one counts stands beside the result', single, 'eligible', { tells: ['pension-unasked'] }),
  inJune('no pension from anywhere', { ...single, monthlyPensionIncome: 0, foreignPensionIncome: 0 }, 'eligible', { tellsNot: ['pension-unasked'] }),
  inJune('the spouse’s pension was not told', { ...couple, monthlyPensionIncome: 0, foreignPensionIncome: 0 }, 'eligible', {
    tells: ['pension-unasked'],
  }),
  inJune('a pension from abroad, in full', { ...single, foreignPensionIncome: 500 }, 'eligible', { amount: month(1576) }),
  inJune('retired, and a pension from abroad was not asked', { ...single, employment: 'retired', monthlyPensionIncome: 0 }, 'needsInfo', {
    missing: ['foreignPensionIncome'],
  }),
  inJune('the occupation of neither was asked', { ...couple, employment: undefined, spouse: { ...spouse, employment: undefined } }, 'needsInfo', {
    conditions: { income: 'yes' }, missing: ['employment', 'spouse.employment'],
  }),

  // --- the reduced rate: 1,661 ends at 688 + 1,661 ÷ 70 % = 3,060.86
  inJune('23 and reporting, at 3,060', { ...young, monthlyWorkIncome: 3060 }, 'eligible', { amount: month(0.6) }),
  inJune('23 and reporting, at 3,061', { ...young, monthlyWorkIncome: 3061 }, 'ineligible'),
  inJune('23, reporting, and without a reason to be excused', { ...young, employmentServiceExemptReason: 'none' }, 'eligible', { amount: month(1661) }),
  inJune('23, reporting, and ill', { ...young, employmentServiceExemptReason: 'illness30' }, 'eligible', { amount: month(2076) }),
  // 2,076 − 70 % × (1,000 − 688)
  inJune('23, in a full post, not reporting', {
    ...young, registeredJobSeeker: false, employment: 'employee', fullTimeJob: true, monthlyWorkIncome: 1000,
  }, 'eligible', { amount: month(1857.6) }),
  inJune('25 tomorrow', { ...young, birthDate: '2001-06-02' }, 'eligible', { amount: month(1661) }),
  inJune('25 today', { ...young, birthDate: '2001-06-01' }, 'eligible', { amount: month(2076) }),

  // --- the credit of a vehicle: a quarter of 13,769 is 3,442.25; 3 % × (30,000 − 10,037) = 598.89, 3 % × (30,000 − 18,960) = 331.20
  inJune('a wage of a quarter of the average', { ...parent, monthlyWorkIncome: 3442.25, vehicle: car(30000) }, 'eligible', {
    amount: month(3478 - 619.5625 - 598.89),
  }),
  inJune('a wage just above it', { ...parent, monthlyWorkIncome: 3442.4, vehicle: car(30000) }, 'eligible', {
    amount: month(3478 - 619.6 - 331.2),
  }),
  inJune('a car at the top of the band: 3 % × (47,500 − 10,037)', { ...single, vehicle: car(47500) }, 'askPerson', { amount: month(952.11) }),
  // 3,397 − 25 % × (3,329 − 932) − 598.89; a quarter of 13,316 is 3,329
  in2025('a wage of a quarter of the average', { ...parent, monthlyWorkIncome: 3329, vehicle: car(30000) }, 2198.86),
  in2025('a wage just above it', { ...parent, monthlyWorkIncome: 3329.1, vehicle: car(30000) }, 3397 - 599.275 - 331.2),

  // A few agorot above the printed end, where the formula still leaves a few.
  inJune('58, at 6,116.50', { ...older, monthlyWorkIncome: 6116.5 }, 'ineligible'),
  inJune('couple of 58, at 8,829.30', { ...olderCouple, monthlyWorkIncome: 8829.3 }, 'ineligible'),

  // --- figures of 2025
  in2025('23, couple, reporting', { ...couple, birthDate: '2002-03-01' }, 2230),
  // 3,954 − 25 % × (4,502 − 932) − 60 % × (6,000 − 4,502)
  in2025('parent of two, wage of 6,000', { ...parent, children: two, monthlyWorkIncome: 6000 }, 2162.7),
  // 3,397 − 25 % × (4,000 − 3,662) − 1,500
  in2025('widowed parent with a survivors’ pension', {
    ...parent, maritalStatus: 'widowed', monthlyWorkIncome: 4000, ...of('survivors-pension', 1500),
  }, 1812.5),
  // 2,788 − 70 % × (4,915 − 932) is a few agorot below nothing
  in2025('couple at the published ceiling', { ...couple, monthlyWorkIncome: 4915 }, 0),

  // --- paid since December 2002
  in2025('paid since 2002: couple', together2002, 3042),
  in2025('paid since 2002: couple with one child', { ...together2002, children: one }, 3397),
  in2025('paid since 2002: couple with two', { ...together2002, children: two }, 3954),
  in2025('paid since 2002: parent alone of one', { ...since2002, children: one }, 3397),
  in2025('paid since 2002: parent alone of two', { ...since2002, children: two }, 3954),
  in2025('paid since the last day of 2002', { ...since2002, benefitSince: { 'income-support': '2002-12-31' } }, 2281),
  in2025('paid since 2002: other income above the ordinary rate', { ...since2002, monthlyOtherIncome: 2100 }, 181),
  in2025('paid since 2002: 25 today', { ...since2002, birthDate: '2000-06-01', residentSince: '2000-06-01' }, 2281),
  in2025('paid since 2002: 25 tomorrow, and ill', {
    ...since2002, birthDate: '2000-06-02', residentSince: '2000-06-02', employmentServiceExemptReason: 'illness30',
  }, 2028),
  in2025('paid since 2002: 25 tomorrow, ill, other income at the ordinary rate', {
    ...since2002, birthDate: '2000-06-02', residentSince: '2000-06-02', employmentServiceExemptReason: 'illness30', monthlyOtherIncome: 2027,
  }, 1),
  in2025('paid since 2002: 55 today', { ...since2002, birthDate: '1970-06-01', residentSince: '1970-06-01' }, 2535),
  {
    name: 'paid since 2002, in fear of the spouse: no sum for the couple', asOf: '2025-06-01', facts: { ...together2002, violenceAtHome: true },
    verdict: 'askPerson', amount: month(2028), amounts: { 'monthly-since-2002': null, monthly: null, 'monthly-apart': month(2028) },
  },
])
