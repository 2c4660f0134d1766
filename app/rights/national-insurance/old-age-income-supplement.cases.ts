import { defineCases } from '~/engine/cases'

const ILS = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })
const HELD = 'old-age-pension'

/** A single man of 68 on 1 June 2026 who lives on the basic pension: 4,375 − 1,838 = 2,537. */
const single = {
  residency: 'citizen', sex: 'male', birthDate: '1958-03-10', residentSince: '1958-03-10', maritalStatus: 'single',
  spouse: null, children: [],
  currentBenefits: [HELD], benefitAmounts: { [HELD]: 1838 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, vehicle: null, kibbutzMember: false,
}
const wife = {
  sex: 'female', birthDate: '1958-01-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 0,
  monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
const couple = { ...single, maritalStatus: 'married', spouse: wife, benefitAmounts: { [HELD]: 2762 } }
const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
const withCar = (value: number, more: object = {}) => ({
  ...single, vehicle: { value, disabilityUse: 'none', ...more }, vehicleCount: 1,
})
/** No pension yet; insured for 40 years, so that the old-age pension looks due: 1,838 × 1.5 = 2,757. */
const notClaimed = {
  ...single, currentBenefits: [], benefitAmounts: {}, insuredMonthsTotal: 480, insuredMonthsLast10Years: 120,
  pensionDeferralYears: 0, disabilityPensionUntilRetirement: false,
}

export const oldAgeIncomeSupplementCases = defineCases('old-age-income-supplement', [
  {
    name: 'single man on the basic pension', asOf: '2026-06-01', facts: single, verdict: 'eligible', amount: ILS(2537),
    follows: ['old-age-pension'],
  },
  {
    name: 'the same in 2024', asOf: '2024-06-01',
    facts: { ...single, birthDate: '1956-03-10', benefitAmounts: { [HELD]: 1736 } },
    verdict: 'eligible', amount: ILS(2396),
  },
  {
    name: 'couple with one pension and its increment', asOf: '2026-06-01', facts: couple, verdict: 'eligible',
    amount: ILS(4150),
  },
  {
    name: 'couple with two pensions', asOf: '2026-06-01',
    facts: {
      ...couple, benefitAmounts: { [HELD]: 1838 },
      spouse: { ...wife, currentBenefits: [HELD], benefitAmounts: { [HELD]: 1838 } },
    },
    verdict: 'eligible', amount: ILS(3236),
  },
  {
    name: 'the pension of the wife is not known', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, currentBenefits: [HELD] } },
    verdict: 'needsInfo', amount: null, missing: [`spouse.benefitAmounts.${HELD}`],
  },
  {
    name: 'single with one child', asOf: '2026-06-01', facts: { ...single, children: [child('2012-01-01')] },
    verdict: 'eligible', amount: ILS(5467),
  },
  {
    name: 'couple with two children', asOf: '2026-06-01',
    facts: { ...couple, children: [child('2012-01-01'), child('2014-01-01')] }, verdict: 'eligible', amount: ILS(6394),
  },
  {
    name: 'the totals from 70', asOf: '2026-06-01', facts: { ...single, birthDate: '1956-06-01' }, verdict: 'eligible',
    amount: ILS(2580),
  },
  {
    name: 'a day before 70', asOf: '2026-06-01', facts: { ...single, birthDate: '1956-06-02' }, verdict: 'eligible',
    amount: ILS(2537),
  },
  {
    name: 'the totals from 80', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1946-06-01', benefitAmounts: { [HELD]: 1941 } },
    verdict: 'eligible', amount: ILS(2519),
  },
  {
    name: 'a year whose totals for children are not known', asOf: '2024-06-01',
    facts: { ...single, birthDate: '1956-03-10', children: [child('2012-01-01')] }, verdict: 'askPerson', amount: null,
  },
  // --- which pension
  {
    name: 'the old-age pension looks due', asOf: '2026-06-01', facts: notClaimed, verdict: 'eligible',
    amount: ILS(1618), follows: ['old-age-pension'],
  },
  {
    name: 'the old-age pension is not decided', asOf: '2026-06-01',
    facts: { ...notClaimed, insuredMonthsTotal: undefined, insuredMonthsLast10Years: undefined }, verdict: 'needsInfo',
    missing: ['insuredMonthsTotal'],
  },
  {
    name: 'came at 63, no right to a pension: the same total', asOf: '2026-06-01',
    facts: { ...notClaimed, residentSince: '2021-06-01', immigrantStatus: 'oleh', aliyahDate: '2021-06-01' },
    verdict: 'eligible', amount: ILS(4375), conditions: { pension: 'yes' },
  },
  {
    name: 'on a special old-age benefit', asOf: '2026-06-01',
    facts: {
      ...single, currentBenefits: ['special-old-age-benefit'], benefitAmounts: { 'special-old-age-benefit': 1838 },
    },
    verdict: 'eligible', amount: ILS(2537), follows: ['special-old-age-benefit'],
  },
  {
    name: 'widow of 50 with two children and a survivors pension', asOf: '2026-06-01',
    facts: {
      ...single, sex: 'female', birthDate: '1976-01-01', maritalStatus: 'widowed',
      children: [child('2012-01-01'), child('2014-01-01')],
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 3561 },
    },
    verdict: 'eligible', amount: ILS(4865), follows: ['survivors-pension'],
  },
  {
    name: 'below retirement age without a pension', asOf: '2026-06-01',
    facts: { ...notClaimed, birthDate: '1959-06-02' }, verdict: 'ineligible', conditions: { pension: 'no' },
  },
  {
    name: 'the sum of the pension was not asked', asOf: '2026-06-01', facts: { ...single, benefitAmounts: undefined },
    verdict: 'needsInfo', missing: [`benefitAmounts.${HELD}`],
  },
  // --- income
  {
    name: 'work income at the disregard', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 3236 },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'a thousand above it: 60 % is deducted', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 4236 },
    verdict: 'eligible', amount: ILS(1937),
  },
  {
    name: 'the last shekel of work income', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 7464 },
    verdict: 'eligible', amount: ILS(0.2),
  },
  {
    name: 'a shekel more', asOf: '2026-06-01', facts: { ...single, monthlyWorkIncome: 7465 }, verdict: 'ineligible',
    conditions: { income: 'no' },
  },
  {
    name: 'work income of the wife is counted', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyWorkIncome: 4786 } }, verdict: 'eligible', amount: ILS(3550),
  },
  {
    name: 'rent just under the total', asOf: '2026-06-01', facts: { ...single, monthlyOtherIncome: 2536 },
    verdict: 'eligible', amount: ILS(1),
  },
  {
    name: 'rent that reaches the total', asOf: '2026-06-01', facts: { ...single, monthlyOtherIncome: 2537 },
    verdict: 'ineligible',
  },
  // --- the work pension
  {
    name: 'work pension at the disregard', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 1790 },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'a shekel above: a person, and a range', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 1791 },
    verdict: 'askPerson', amount: ILS(2536, 2536.4),
  },
  {
    name: 'where all of it would use the supplement up', asOf: '2026-06-01',
    facts: { ...single, monthlyPensionIncome: 4327 }, verdict: 'askPerson', amount: ILS(0, 1014.8),
  },
  {
    name: 'just before 60 % uses it up', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 6018 },
    verdict: 'askPerson',
  },
  {
    name: 'beyond that', asOf: '2026-06-01', facts: { ...single, monthlyPensionIncome: 6019 }, verdict: 'ineligible',
    conditions: { 'work-pension': 'no' },
  },
  {
    name: 'the disregard of a couple', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, monthlyPensionIncome: 2823 } }, verdict: 'eligible', amount: ILS(4150),
  },
  // --- the vehicle
  { name: 'car of 20,000', asOf: '2026-06-01', facts: withCar(20000), verdict: 'eligible', amount: ILS(2238.11) },
  { name: 'car at the limit', asOf: '2026-06-01', facts: withCar(63180), verdict: 'eligible', amount: ILS(942.71) },
  {
    name: 'car in the doubtful band', asOf: '2026-06-01', facts: withCar(63181), verdict: 'askPerson',
    conditions: { vehicle: 'person' },
  },
  { name: 'car at the end of the band', asOf: '2026-06-01', facts: withCar(67000), verdict: 'askPerson' },
  {
    name: 'car above the band', asOf: '2026-06-01', facts: withCar(67001), verdict: 'ineligible',
    conditions: { vehicle: 'no' },
  },
  {
    name: 'no band in 2024', asOf: '2024-06-01', facts: { ...withCar(63181), birthDate: '1956-03-10' },
    verdict: 'ineligible',
  },
  {
    name: 'dear car of a person disabled in the legs', asOf: '2026-06-01',
    facts: withCar(100000, { disabilityUse: 'legDisability' }), verdict: 'eligible', amount: ILS(2537),
  },
  { name: 'two cars', asOf: '2026-06-01', facts: { ...withCar(20000), vehicleCount: 2 }, verdict: 'ineligible' },
  {
    name: 'two cars, one for a recipient of the mobility benefit', asOf: '2026-06-01',
    facts: { ...withCar(30000, { disabilityUse: 'mobilityDriver' }), vehicleCount: 2 }, verdict: 'eligible',
    amount: ILS(1938.11),
  },
  {
    name: 'vehicle not asked about', asOf: '2026-06-01', facts: { ...single, vehicle: undefined },
    verdict: 'needsInfo', missing: ['vehicle'],
  },
  // --- stays abroad, property, persons
  {
    name: 'three trips and 72 days', asOf: '2026-06-01',
    facts: { ...single, tripsAbroadThisYear: 3, daysAbroadThisYear: 72 }, verdict: 'eligible',
  },
  {
    name: 'a fourth trip', asOf: '2026-06-01', facts: { ...single, tripsAbroadThisYear: 4 }, verdict: 'askPerson',
    asks: ['stays-abroad'],
  },
  {
    name: '73 days', asOf: '2026-06-01', facts: { ...single, daysAbroadThisYear: 73 }, verdict: 'askPerson',
    asks: ['stays-abroad'],
  },
  { name: 'no savings', asOf: '2026-06-01', facts: { ...single, savings: 0 }, verdict: 'eligible', amount: ILS(2537) },
  {
    name: 'savings', asOf: '2026-06-01', facts: { ...single, savings: 1 }, verdict: 'askPerson', amount: null,
    asks: ['savings'],
  },
  {
    name: 'another property', asOf: '2026-06-01', facts: { ...single, secondProperty: true }, verdict: 'askPerson',
    asks: ['second-property'],
  },
  {
    name: 'pension from abroad', asOf: '2026-06-01', facts: { ...single, foreignPensionIncome: 500 },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'member of a kibbutz', asOf: '2026-06-01', facts: { ...single, kibbutzMember: true }, verdict: 'askPerson',
    conditions: { kibbutz: 'person' },
  },
  {
    name: 'wife below retirement age', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...wife, birthDate: '1966-01-01' } },
    verdict: 'askPerson', amount: ILS(4150), asks: ['spouse-under-retirement-age'],
  },
  {
    name: 'separated: the income of the spouse is left out', asOf: '2026-06-01',
    facts: {
      ...couple, maritalStatus: 'separated', benefitAmounts: { [HELD]: 1838 },
      spouse: { ...wife, monthlyWorkIncome: 30000 },
    },
    verdict: 'askPerson', amount: ILS(2537), asks: ['examined-apart'],
  },
  {
    name: 'in danger at home: never a no by the income or the car of the spouse', asOf: '2026-06-01',
    facts: {
      ...couple, violenceAtHome: true, benefitAmounts: { [HELD]: 1838 }, spouse: { ...wife, monthlyWorkIncome: 30000 },
      vehicle: { value: 90000, disabilityUse: 'none' }, vehicleCount: 1,
    },
    verdict: 'askPerson', asks: ['examined-apart'],
  },
  { name: 'no status', asOf: '2026-06-01', facts: { ...single, residency: 'noStatus' }, verdict: 'ineligible' },
  // --- what a second reader added
  {
    name: 'widow of 68 on a survivors pension: what is paid counts, not an old-age pension in sight',
    asOf: '2026-06-01',
    facts: {
      ...notClaimed, sex: 'female', birthDate: '1958-01-01', maritalStatus: 'widowed', insuredYearsAsWorker: 20,
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1838 },
    },
    verdict: 'eligible', amount: ILS(2537), follows: ['survivors-pension'],
  },
  {
    name: 'the same, and her insured months were not asked', asOf: '2026-06-01',
    facts: {
      ...single, sex: 'female', birthDate: '1958-01-01', maritalStatus: 'widowed',
      currentBenefits: ['survivors-pension'], benefitAmounts: { 'survivors-pension': 1838 },
    },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'widow of 45 on a dependants benefit, car of 15,000: the credit before retirement age', asOf: '2026-06-01',
    facts: {
      ...withCar(15000), sex: 'female', birthDate: '1981-01-01', maritalStatus: 'widowed',
      currentBenefits: ['dependants-benefit'], benefitAmounts: { 'dependants-benefit': 3000 }, monthlyWorkIncome: 3000,
    },
    verdict: 'eligible', amount: ILS(1226.11),
  },
  {
    name: 'the same wage after retirement age: the higher credit', asOf: '2026-06-01',
    facts: { ...withCar(15000), monthlyWorkIncome: 3000 }, verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'attendance, mobility and care are not counted', asOf: '2026-06-01',
    facts: {
      ...single, currentBenefits: [HELD, 'attendance-allowance', 'mobility-allowance', 'long-term-care-benefit'],
      benefitAmounts: { [HELD]: 1838, 'attendance-allowance': 4000 },
    },
    verdict: 'eligible', amount: ILS(2537),
  },
  {
    name: 'couple from 70 on with two pensions', asOf: '2026-06-01',
    facts: {
      ...couple, birthDate: '1955-01-01', benefitAmounts: { [HELD]: 2500 },
      spouse: { ...wife, birthDate: '1953-01-01', currentBenefits: [HELD], benefitAmounts: { [HELD]: 2000 } },
    },
    verdict: 'eligible', amount: ILS(2481),
  },
  {
    name: 'couple, work pension of 4,000: 60 to 100 % of 1,177', asOf: '2026-06-01',
    facts: {
      ...couple, birthDate: '1955-01-01', benefitAmounts: { [HELD]: 2500 }, monthlyPensionIncome: 4000,
      spouse: { ...wife, birthDate: '1953-01-01', currentBenefits: [HELD], benefitAmounts: { [HELD]: 2000 } },
    },
    verdict: 'askPerson', amount: ILS(1304, 1774.8),
  },
  {
    name: 'couple of 2024 with two pensions', asOf: '2024-06-01',
    facts: {
      ...couple, birthDate: '1956-01-01', benefitAmounts: { [HELD]: 1736 },
      spouse: { ...wife, birthDate: '1955-01-01', currentBenefits: [HELD], benefitAmounts: { [HELD]: 1736 } },
    },
    verdict: 'eligible', amount: ILS(3057),
  },
  {
    name: 'work pension above the disregard of 2024', asOf: '2024-06-01',
    facts: {
      ...single, birthDate: '1956-01-01', benefitAmounts: { [HELD]: 1736 }, monthlyPensionIncome: 1631,
    },
    verdict: 'askPerson', amount: ILS(2395, 2395.4),
  },
  {
    name: 'wife of 60 whose husband has the pension: his is not hers', asOf: '2026-06-01',
    facts: {
      ...couple, sex: 'female', birthDate: '1966-01-01', currentBenefits: [], benefitAmounts: {},
      spouse: { ...wife, sex: 'male', currentBenefits: [HELD], benefitAmounts: { [HELD]: 1838 } },
    },
    verdict: 'ineligible', conditions: { pension: 'no' },
  },
])
