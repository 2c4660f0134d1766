import { defineCases } from '~/engine/cases'

const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const two = [child('2015-03-01'), child('2018-03-01')]
const four = [...two, child('2020-03-01'), child('2022-03-01')]

const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const lease = { housing: 'renter', leaseInOwnName: true, keyMoneyLease: false, landlordRelation: 'none', monthlyRent: 4_000 }
const money = { monthlyWorkIncome: 6_000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] }
const home = { ...noHome, ...lease, ...money, birthDate: '1988-05-01', sex: 'female', residency: 'citizen', pregnancy: null }
const parent = { ...home, maritalStatus: 'divorced', spouse: null, children: two, priorityArea: false, localityRentClass: 'large' }
const idle = {
  birthDate: '1988-05-01', employment: 'notWorking', monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [],
  weeklyWorkHours: 0, fullTimeJob: false,
}
const couple = { ...home, maritalStatus: 'married', employment: 'employee', fullTimeJob: true, children: two, spouse: idle }
const partTime = { ...couple, fullTimeJob: false, weeklyWorkHours: 36 }

const sum = (min: number, max = min) => ({ unit: 'ILS/month', min, max }) as const

export const rentAssistanceIncomeTestCases = defineCases('rent-assistance-income-test', [
  { name: 'parent of two, low income, outside the priority areas, large place', asOf: '2024-06-01', facts: parent, verdict: 'eligible', amount: sum(1_170) },
  {
    name: 'the same in a small place of a priority area', asOf: '2024-06-01',
    facts: { ...parent, priorityArea: true, localityRentClass: 'small' }, verdict: 'eligible', amount: sum(760),
  },
  {
    name: 'the class of the place is not known: the range of both', asOf: '2024-06-01',
    facts: { ...parent, localityRentClass: undefined }, verdict: 'eligible', amount: sum(820, 1_170),
  },
  {
    name: 'neither class nor area known: the range of all four', asOf: '2024-06-01',
    facts: { ...parent, localityRentClass: undefined, priorityArea: undefined }, verdict: 'eligible', amount: sum(760, 1_170),
  },
  { name: 'at most 95% of a low rent', asOf: '2024-06-01', facts: { ...parent, monthlyRent: 1_000 }, verdict: 'eligible', amount: sum(950) },
  { name: 'the rent is not known: no sum', asOf: '2024-06-01', facts: { ...parent, monthlyRent: undefined }, verdict: 'eligible', amount: null },
  { name: '2024: at the lower ceiling', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 9_211 }, verdict: 'eligible', amount: sum(1_170) },
  { name: '2024: a shekel above it', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 9_212 }, verdict: 'eligible', amount: sum(740) },
  { name: '2024: at the ceiling', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 11_541 }, verdict: 'eligible', amount: sum(740) },
  { name: '2024: a shekel above it', asOf: '2024-06-01', facts: { ...parent, monthlyWorkIncome: 11_542 }, verdict: 'ineligible' },
  { name: '2026: either row up to the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 10_600 }, verdict: 'eligible', amount: sum(740, 1_170) },
  { name: '2026: above the lower band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 10_601 }, verdict: 'eligible', amount: sum(740) },
  {
    name: '2026: above the ceiling of 2024 a person looks', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 11_542 },
    verdict: 'askPerson', amount: null, conditions: { income: 'person' },
  },
  { name: '2026: the end of the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 13_000 }, verdict: 'askPerson' },
  { name: '2026: a shekel above the band', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: 13_001 }, verdict: 'ineligible' },
  { name: '2020: below the ceiling of 2016', asOf: '2020-06-01', facts: { ...parent, monthlyWorkIncome: 7_855 }, verdict: 'eligible', amount: null },
  { name: '2020: above it no ceiling is known', asOf: '2020-06-01', facts: { ...parent, monthlyWorkIncome: 7_856 }, verdict: 'askPerson' },
  {
    name: 'four children, low income, small place', asOf: '2024-06-01',
    facts: { ...parent, children: four, localityRentClass: 'small' }, verdict: 'eligible', amount: sum(1_030),
  },
  {
    name: 'four children, higher income, priority area', asOf: '2024-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_000, priorityArea: true }, verdict: 'eligible', amount: sum(850),
  },
  {
    name: 'four children, higher income, elsewhere: the sum was not published', asOf: '2024-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_000 }, verdict: 'eligible', amount: null,
  },
  {
    name: 'three children and a pregnancy in week 22 are four', asOf: '2024-06-01',
    facts: { ...parent, children: four.slice(1), pregnancy: { weeks: 22 } }, verdict: 'eligible', amount: sum(1_470),
  },
  {
    name: 'a survivors’ pension counts as income', asOf: '2024-06-01',
    facts: {
      ...parent, maritalStatus: 'widowed', monthlyWorkIncome: 7_000, currentBenefits: ['survivors-pension'],
      benefitAmounts: { 'survivors-pension': 3_000 },
    },
    verdict: 'eligible', amount: sum(740),
  },
  {
    name: 'the sum of a pension that is received was not told', asOf: '2024-06-01', facts: { ...parent, currentBenefits: ['survivors-pension'] },
    verdict: 'needsInfo', missing: ['benefitAmounts.survivors-pension'],
  },
  {
    name: 'no work, alimony is paid', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, monthlyOtherIncome: 2_500, maintenanceJudgment: { monthlyAmount: 2_500, paidNow: true } },
    verdict: 'eligible', amount: sum(1_170),
  },
  {
    name: 'no work, alimony is not paid', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, maintenanceJudgment: { monthlyAmount: 2_500, paidNow: false } },
    verdict: 'askPerson', asks: ['alimony-not-paid'],
  },
  {
    name: 'no work, no alimony, no other income', asOf: '2026-06-01',
    facts: { ...parent, monthlyWorkIncome: 0, maintenanceJudgment: null, employment: 'notWorking' },
    verdict: 'ineligible', conditions: { 'exhausts-capacity': 'no' },
  },
  {
    name: 'separated, the file is a year old today', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2025-06-01' }, verdict: 'eligible', amount: sum(1_170),
  },
  {
    name: 'separated, the file is a day too young', asOf: '2026-06-01',
    facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2025-06-02' }, verdict: 'askPerson',
    conditions: { 'family-type': 'person' },
  },
  {
    name: 'separated, no file', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'separated', divorceProceedingsSince: null },
    verdict: 'askPerson',
  },
  {
    name: 'separated, nobody asked about a file', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'separated' },
    verdict: 'needsInfo', missing: ['divorceProceedingsSince'],
  },
  {
    name: 'married with an old file, neither works full time', asOf: '2026-06-01',
    facts: { ...partTime, divorceProceedingsSince: '2024-01-01', monthlyWorkIncome: 3_000 }, verdict: 'askPerson',
  },
  { name: 'couple of two children, a full-time job, at the ceiling of 2016', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 7_574 }, verdict: 'eligible', amount: null },
  { name: 'a shekel above it: a person', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 7_575 }, verdict: 'askPerson' },
  { name: 'couple without children at its ceiling', asOf: '2026-06-01', facts: { ...couple, children: [], monthlyWorkIncome: 5_631 }, verdict: 'eligible' },
  { name: 'couple without children above it', asOf: '2026-06-01', facts: { ...couple, children: [], monthlyWorkIncome: 5_632 }, verdict: 'askPerson' },
  {
    name: 'couple with one child, the income of both counts', asOf: '2026-06-01',
    facts: { ...couple, children: two.slice(1), monthlyWorkIncome: 5_000, spouse: { ...idle, monthlyWorkIncome: 1_192 } }, verdict: 'eligible',
  },
  { name: 'couple of 2024 above every ceiling', asOf: '2024-06-01', facts: { ...couple, monthlyWorkIncome: 11_542 }, verdict: 'ineligible' },
  { name: 'couple of 2026 at the end of the band', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13_000 }, verdict: 'askPerson' },
  { name: 'couple of 2026 above the band', asOf: '2026-06-01', facts: { ...couple, monthlyWorkIncome: 13_001 }, verdict: 'ineligible' },
  {
    name: 'it is the spouse who has the full-time job', asOf: '2026-06-01',
    facts: { ...partTime, weeklyWorkHours: 0, monthlyWorkIncome: 0, spouse: { ...idle, fullTimeJob: true, monthlyWorkIncome: 6_500 } }, verdict: 'eligible',
  },
  {
    name: 'a full post by its percentage', asOf: '2026-06-01', facts: { ...couple, fullTimeJob: undefined, jobScopePercent: 100 },
    verdict: 'eligible', conditions: { 'exhausts-capacity': 'yes' },
  },
  {
    name: 'nobody said whether it is a full-time job', asOf: '2026-06-01', facts: { ...couple, fullTimeJob: undefined },
    verdict: 'needsInfo', missing: ['fullTimeJob'],
  },
  { name: 'enough hours and three quarters of the minimum wage of 2023', asOf: '2023-05-01', facts: { ...partTime, monthlyWorkIncome: 4_178.82 }, verdict: 'eligible' },
  { name: 'just below three quarters', asOf: '2023-05-01', facts: { ...partTime, monthlyWorkIncome: 4_178.8 }, verdict: 'ineligible' },
  { name: '144 hours a month', asOf: '2023-05-01', facts: { ...partTime, monthlyWorkIncome: 4_200, monthlyWorkHours: 144 }, verdict: 'eligible' },
  { name: '143 hours a month', asOf: '2023-05-01', facts: { ...partTime, monthlyWorkIncome: 4_200, monthlyWorkHours: 143 }, verdict: 'ineligible' },
  {
    name: 'a minimum wage in few hours: perhaps a teacher', asOf: '2026-06-01',
    facts: { ...partTime, monthlyWorkIncome: 6_500, monthlyWorkHours: 90 }, verdict: 'askPerson',
  },
  {
    name: 'self-employed at the minimum wage', asOf: '2026-06-01',
    facts: { ...partTime, employment: 'selfEmployed', monthlyWorkIncome: 6_443.85 }, verdict: 'eligible',
  },
  {
    name: 'self-employed below it, hours do not help', asOf: '2026-06-01',
    facts: { ...partTime, employment: 'selfEmployed', monthlyWorkIncome: 6_443.84 }, verdict: 'ineligible',
  },
  {
    name: 'incapacity of 65% and half the minimum wage of 2023', asOf: '2023-05-01',
    facts: {
      ...partTime, weeklyWorkHours: 20, monthlyWorkIncome: 2_785.88,
      spouse: { ...idle, workIncapacityPercent: 65, currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'], benefitAmounts: { 'general-disability-pension': 2_000, 'disability-dependants-supplement': 500 } },
    },
    verdict: 'eligible',
  },
  {
    name: 'less than half with the dependants’ supplement', asOf: '2023-05-01',
    facts: {
      ...partTime, weeklyWorkHours: 20, monthlyWorkIncome: 0,
      spouse: { ...idle, monthlyWorkIncome: 2_785.87, workIncapacityPercent: 65, currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'], benefitAmounts: { 'general-disability-pension': 2_000, 'disability-dependants-supplement': 500 } },
    },
    verdict: 'ineligible',
  },
  {
    name: 'work on top of an old-age pension without supplement', asOf: '2026-06-01',
    facts: { ...partTime, weeklyWorkHours: 10, monthlyWorkIncome: 2_000, currentBenefits: ['old-age-pension'], benefitAmounts: { 'old-age-pension': 2_000 } },
    verdict: 'eligible',
  },
  {
    name: 'the spouse draws unemployment benefit', asOf: '2026-06-01',
    facts: { ...partTime, weeklyWorkHours: 0, monthlyWorkIncome: 0, spouse: { ...idle, currentBenefits: ['unemployment-benefit'], benefitAmounts: { 'unemployment-benefit': 4_000 } } },
    verdict: 'eligible',
  },
  { name: 'fewer points than the old pages ask for', asOf: '2026-06-01', facts: { ...couple, housingPoints: 1_399 }, verdict: 'askPerson', asks: ['points-below'] },
  { name: 'enough points', asOf: '2026-06-01', facts: { ...couple, housingPoints: 1_400 }, verdict: 'eligible' },
  { name: 'student couple', asOf: '2026-06-01', facts: { ...couple, fullTimeStudent: true, spouse: { ...idle, fullTimeStudent: true } }, verdict: 'askPerson', asks: ['student-couple'] },
  { name: 'on unpaid leave', asOf: '2026-06-01', facts: { ...parent, unpaidLeaveByEmployer: true }, verdict: 'askPerson', asks: ['unpaid-leave'] },
  { name: 'a parent without residence whose children are citizens', asOf: '2026-06-01', facts: { ...parent, residency: 'temporaryResident', children: [child('2015-03-01', { residency: 'citizen' })] }, verdict: 'eligible' },
  { name: 'a parent without residence, neither are the children', asOf: '2026-06-01', facts: { ...parent, residency: 'temporaryResident', children: [child('2015-03-01', { residency: 'temporaryResident' })] }, verdict: 'askPerson', asks: ['not-resident'] },
  { name: 'single without children', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'single', children: [] }, verdict: 'ineligible', conditions: { 'family-type': 'no' } },
  { name: 'the only child turns 21 today', asOf: '2026-06-01', facts: { ...parent, children: [child('2005-06-01')] }, verdict: 'ineligible' },
  { name: 'the only child turns 21 tomorrow', asOf: '2026-06-01', facts: { ...parent, children: [child('2005-06-02')] }, verdict: 'eligible' },
  { name: 'single, pregnant in week 22', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'single', children: [], pregnancy: { weeks: 22 } }, verdict: 'eligible', amount: sum(1_170) },
  { name: 'single, pregnant in week 21', asOf: '2026-06-01', facts: { ...parent, maritalStatus: 'single', children: [], pregnancy: { weeks: 21 } }, verdict: 'ineligible' },
  { name: 'the income was not told', asOf: '2026-06-01', facts: { ...parent, monthlyWorkIncome: undefined }, verdict: 'needsInfo', missing: ['monthlyWorkIncome'], amount: null },
  { name: 'owns an ordinary home', asOf: '2026-06-01', facts: { ...parent, ownsHome: true, homeRightsDetail: 'none' }, verdict: 'ineligible' },
  { name: 'the landlord is a parent', asOf: '2026-06-01', facts: { ...parent, landlordRelation: 'parent' }, verdict: 'ineligible' },
])
