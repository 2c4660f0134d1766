import { defineCases } from '~/engine/cases'
import {
  child, couple, HELD, ILS, inFear, inJune, notClaimed, single, wife, withCar,
} from './old-age-income-supplement-households'
import { widow } from './survivors-pension-households'

/** The printed totals of 2026: single, couple, single with one and two children, couple with one and two. */
const TOTALS = [
  ['1958-03-10', [4375, 6912, 7305, 8426, 8035, 9156]], ['1950-03-10', [4418, 6981, 7374, 8496, 8102, 9226]],
  ['1940-03-10', [4460, 7048, 7442, 8563, 8171, 9292]],
] as const
const children = [child('2012-01-01'), child('2014-01-01')]
const everyTotal = TOTALS.flatMap(([birthDate, totals]) =>
  ([[0, 0, false], [1, 0, true], [2, 1, false], [3, 2, false], [4, 1, true], [5, 2, true]] as const).flatMap(([column, count, isCouple]) => {
    const facts = { ...(isCouple ? couple : single), birthDate, children: children.slice(0, count), benefitAmounts: { [HELD]: 1000 } }
    const sum = ILS((totals[column] as number) - 1000)
    const name = `${isCouple ? 'couple' : 'single'}, ${count} children, born in ${birthDate.slice(0, 4)}`
    return [
      inJune(name, facts, 'eligible', { amount: sum }),
      ...(isCouple ? [] : [inJune(`${name}, in fear of the spouse`, { ...inFear, ...facts, maritalStatus: 'married', spouse: inFear.spouse }, 'askPerson', {
        amount: sum, amounts: { monthly: null, 'monthly-apart': sum },
      })]),
    ]
  }))

const BESIDE = ['work-disability-pension', 'general-disability-pension', 'disability-dependants-supplement', 'hostile-acts-benefits', 'volunteer-injury']
const SPOUSES = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit', ...BESIDE,
]
const OTHER = [
  'unemployment-benefit', 'maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance',
  'reserve-duty-compensation', 'child-support-payments', 'orphan-domestic-violence', 'birth-allowance-multiple',
]
const beside = (id: string) => ({ currentBenefits: [HELD, id], benefitAmounts: { [HELD]: 1838, [id]: 100 } })
const spousePaid = (id: string) => ({ ...wife, currentBenefits: [id], benefitAmounts: { [id]: 100 } })
const dear = (use: string) => withCar(90000, { disabilityUse: use })

/** What is counted and how: 4,375 − 1,838 = 2,537 for a single person, 6,912 − 2,762 = 4,150 for a couple. */
export const oldAgeIncomeSupplementCountedCases = defineCases('old-age-income-supplement', [
  ...everyTotal,
  ...[...BESIDE, ...OTHER].map((id) => inJune(`${id} beside the pension`, { ...single, ...beside(id) }, 'eligible', { amount: ILS(2437) })),
  ...['old-age-for-disabled', 'dependants-benefit', 'special-old-age-benefit', 'survivors-pension'].map((id) =>
    inJune(`on ${id} alone`, { ...single, currentBenefits: [id], benefitAmounts: { [id]: 100 } }, 'eligible', {
      amount: ILS(4275), conditions: { pension: 'yes' },
    })),
  ...[...SPOUSES, ...OTHER].map((id) =>
    inJune(`the spouse has ${id}`, { ...couple, spouse: spousePaid(id) }, 'eligible', { amount: ILS(4050) })),
  inJune('the spouse has rent', { ...couple, spouse: { ...wife, monthlyOtherIncome: 100 } }, 'eligible', { amount: ILS(4050) }),

  // These shut the special benefit out; beside the supplement for dependants it is in sight.
  ...BESIDE.filter((id) => id !== 'disability-dependants-supplement').map((id) =>
    inJune(`came at 63, only ${id}`, {
      ...notClaimed, residentSince: '2021-06-01', immigrantStatus: 'oleh', aliyahDate: '2021-06-01', currentBenefits: [id], benefitAmounts: { [id]: 100 },
    }, 'eligible', { amount: ILS(4275) })),

  inJune('came at 63, the special benefit in sight', {
    ...notClaimed, residentSince: '2021-06-01', immigrantStatus: 'oleh', aliyahDate: '2021-06-01', foreignPensionIncome: 0,
  }, 'eligible', { amount: ILS(2537) }),
  // A widow of 55: 4,375 − 2,757.
  ...([[1617, 'eligible'], [1618, 'ineligible']] as const).map(([monthlyOtherIncome, verdict]) =>
    inJune(`a survivors pension in sight, rent of ${monthlyOtherIncome}`, {
      ...notClaimed, ...widow, monthlyOtherIncome, immigrantStatus: 'none',
    }, verdict, verdict === 'eligible' ? { amount: ILS(1) } : { conditions: { income: 'no' } })),
  ...([['2026-03-01', false, 'askPerson', 'person'], ['2026-02-28', false, 'ineligible', 'no'], ['2026-03-01', true, 'ineligible', 'no']] as const).map(
    ([spouseDeathDate, hasDrivingLicence, verdict, vehicle]) => inJune(`a dear car, widowed on ${spouseDeathDate}, licence ${hasDrivingLicence}`, {
      ...withCar(90000), maritalStatus: 'widowed', spouseDeathDate, hasDrivingLicence, currentBenefits: ['survivors-pension'],
      benefitAmounts: { 'survivors-pension': 1838 },
    }, verdict, { conditions: { vehicle } })),

  // --- in fear: the own side only
  inJune('in fear, wage a thousand above the disregard', { ...inFear, monthlyWorkIncome: 4236 }, 'askPerson', { amount: ILS(1937) }),
  inJune('in fear, wage at the disregard', { ...inFear, monthlyWorkIncome: 3236 }, 'askPerson', { amount: ILS(2537) }),
  inJune('in fear, rent', { ...inFear, monthlyOtherIncome: 100 }, 'askPerson', { amount: ILS(2437) }),
  inJune('in fear, child support', { ...inFear, ...beside('child-support-payments') }, 'askPerson', { amount: ILS(2437) }),
  inJune('in fear, rent a shekel under the total', { ...inFear, monthlyOtherIncome: 2536 }, 'askPerson', { amount: ILS(1) }),
  inJune('in fear, rent that reaches the total', { ...inFear, monthlyOtherIncome: 2537 }, 'ineligible', { conditions: { income: 'no' } }),
  inJune('in fear, a car of 20,000', { ...inFear, vehicle: { value: 20000 }, vehicleCount: 1 }, 'askPerson', { amount: ILS(2238.11) }),
  inJune('in fear, a car under the credit', { ...inFear, vehicle: { value: 9000 }, vehicleCount: 1 }, 'askPerson', { amount: ILS(2537) }),
  inJune('in fear, a dear car', { ...inFear, vehicle: { value: 67001 }, vehicleCount: 1 }, 'askPerson', { amount: ILS(2537) }),
  inJune('in fear, a car at the end of the band', { ...inFear, vehicle: { value: 67000 }, vehicleCount: 1 }, 'askPerson', { amount: ILS(828.11) }),
  ...([[2340.7, 2238.11], [2340.8, 2505.8]] as const).map(([monthlyWorkIncome, left]) =>
    inJune(`in fear, a car of 20,000 and a wage of ${monthlyWorkIncome}`, {
      ...inFear, monthlyWorkIncome, vehicle: { value: 20000 }, vehicleCount: 1,
    }, 'askPerson', { amount: ILS(left) })),
  inJune('in fear, 60, widow’s car before retirement age: the lower credit', {
    ...inFear, birthDate: '1966-03-10', currentBenefits: ['dependants-benefit'], benefitAmounts: { 'dependants-benefit': 1838 },
    monthlyWorkIncome: 3000, vehicle: { value: 20000 }, vehicleCount: 1,
  }, 'askPerson', { amount: ILS(2238.11) }),
  ...([
    [1790, 'askPerson', ILS(2537)], [1791, 'askPerson', ILS(2536, 2536.4)], [2790, 'askPerson', ILS(1537, 1937)], [5000, 'askPerson', ILS(0, 611)],
    [6018, 'askPerson', undefined],
  ] as const).map(([monthlyPensionIncome, verdict, amount]) =>
    inJune(`in fear, work pension of ${monthlyPensionIncome}`, { ...inFear, monthlyPensionIncome }, verdict, {
      amount, conditions: { 'work-pension': 'person' },
    })),
  inJune('in fear, work pension of 6,019', { ...inFear, monthlyPensionIncome: 6019 }, 'ineligible', { conditions: { 'work-pension': 'no' } }),
  inJune('in fear, a full pension of 2,757 and a work pension a shekel too high: (4,375 − 2,757) ÷ 60 % + 1,790', {
    ...inFear, benefitAmounts: { [HELD]: 2757 }, monthlyPensionIncome: 4487,
  }, 'ineligible', { conditions: { 'work-pension': 'no' } }),
  // (4,375 − 1,840) ÷ 60 % + 1,790 = 6,015
  ...[single, inFear].flatMap((facts) =>
    ([[6015, 'askPerson'], [6015.5, 'ineligible']] as const).map(([monthlyPensionIncome, verdict]) =>
      inJune(`${facts === single ? 'single' : 'in fear'}, pension of 1,840, work pension of ${monthlyPensionIncome}`, {
        ...facts, benefitAmounts: { [HELD]: 1840 }, monthlyPensionIncome,
      }, verdict))),
  inJune('in fear, savings', { ...inFear, savings: 1 }, 'askPerson', { amounts: { monthly: null, 'monthly-apart': null } }),
  inJune('in fear, a wage: the couple’s sum is not shown', { ...inFear, spouse: wife }, 'askPerson', {
    amounts: { monthly: null, 'monthly-apart': ILS(2537) },
  }),
  inJune('together', { ...couple, violenceAtHome: false }, 'eligible', { amounts: { monthly: ILS(4150), 'monthly-apart': null } }),

  // --- a work pension of 5,000: all of 3,210 uses it up, 60 % leaves 611
  inJune('work pension of 5,000', { ...single, monthlyPensionIncome: 5000 }, 'askPerson', { amount: ILS(0, 611) }),
  // 2,823 for a couple
  inJune('couple, a shekel above the disregard by both', {
    ...couple, monthlyPensionIncome: 1000, spouse: { ...wife, monthlyPensionIncome: 1824 },
  }, 'askPerson', { amount: ILS(4149, 4149.4), conditions: { 'work-pension': 'person' } }),
  // (6,912 − 2,762) ÷ 60 % + 2,823 = 9,739.67
  ...([[9739, 'person'], [9740, 'no']] as const).map(([monthlyPensionIncome, pension]) =>
    inJune(`couple, the spouse’s work pension of ${monthlyPensionIncome}`, { ...couple, spouse: { ...wife, monthlyPensionIncome } },
      pension === 'no' ? 'ineligible' : 'askPerson', { conditions: { 'work-pension': pension } })),

  // --- the vehicle: 3 % × (63,180 − 10,037) = 1,594.29 leaves 942.71; with the higher credit 1,326.60 leaves 1,210.40
  ...([[0, 942.7, 'eligible'], [0, 942.72, 'ineligible'], [2341, 1210.39, 'eligible'], [2341, 1210.41, 'ineligible']] as const).map(
    ([monthlyWorkIncome, monthlyOtherIncome, verdict]) =>
      inJune(`car at the limit, wage of ${monthlyWorkIncome}, rent of ${monthlyOtherIncome}`, {
        ...withCar(63180), monthlyWorkIncome, monthlyOtherIncome,
      }, verdict)),
  // 17 % of 13,769 is 2,340.73
  ...([[2340.7, 2238.11], [2340.8, 2505.8]] as const).map(([monthlyWorkIncome, left]) =>
    inJune(`car of 20,000, wage of ${monthlyWorkIncome}`, { ...withCar(20000), monthlyWorkIncome }, 'eligible', { amount: ILS(left) })),
  {
    name: 'car at the limit in 2024', asOf: '2024-06-01', facts: { ...withCar(63180), birthDate: '1956-03-10', benefitAmounts: { [HELD]: 1736 } },
    verdict: 'eligible', amount: ILS(801.71),
  },
  inJune('car at the end of the band: 3 % of 56,963 is counted', withCar(67000), 'askPerson', { amount: ILS(828.11) }),
  ...[{ ownsVehicle: false }, { vehicleCount: 0 }].map((none) =>
    inJune(`no vehicle: ${JSON.stringify(none)}`, { ...single, vehicle: undefined, ...none }, 'eligible', {
      amount: ILS(2537), conditions: { vehicle: 'yes' },
    })),
  inJune('two vehicles by their number, and none described', { ...single, vehicleCount: 2 }, 'eligible', { conditions: { vehicle: 'yes' } }),
  ...['mobilityDriver', 'disabledChildBenefit', 'licenceDeposited'].map((use) =>
    inJune(`a dear car: ${use}`, dear(use), 'eligible', { amount: ILS(2537), conditions: { vehicle: 'yes' } })),
  inJune('a dear car for treatment', dear('treatmentTransport'), 'askPerson', { conditions: { vehicle: 'person' } }),
  inJune('a dear car, and a child with a disability benefit', {
    ...dear('none'), children: [{ ...child('2012-01-01'), disabledChildRate: 50 }],
  }, 'eligible', { conditions: { vehicle: 'yes' } }),

  // --- who is told
  ...([['1963-03-01', true], ['1963-03-02', false]] as const).map(([birthDate, reached]) =>
    inJune(`wife born on ${birthDate}`, { ...couple, spouse: { ...wife, birthDate } }, reached ? 'eligible' : 'askPerson', {
      [reached ? 'asksNot' : 'asks']: ['spouse-under-retirement-age'],
    })),
  inJune('the applicant is below retirement age', {
    ...couple, birthDate: '1959-06-02', currentBenefits: ['dependants-benefit'], benefitAmounts: { 'dependants-benefit': 1838 },
  }, 'askPerson', { asks: ['spouse-under-retirement-age'] }),
])
