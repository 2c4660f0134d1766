import { defineCases } from '~/engine/cases'
import { couple, HELD, ILS, notClaimed, single, wife, withCar } from './old-age-income-supplement-households'

export const oldAgeIncomeSupplementPersonsCases = defineCases('old-age-income-supplement', [
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
    name: 'a car, and how many there are was not told', asOf: '2026-06-01', facts: { ...withCar(20000), vehicleCount: undefined },
    verdict: 'needsInfo', missing: ['vehicleCount'],
  },
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
  { name: 'no status', asOf: '2026-06-01', facts: { ...single, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible' },
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
