/** Households of the worked examples of rent assistance by income. */
export const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
export const two = [child('2015-03-01'), child('2018-03-01')]
export const four = [...two, child('2020-03-01'), child('2022-03-01')]

const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const lease = {
  housing: 'renter',
  leaseInOwnName: true,
  keyMoneyLease: false,
  landlordRelation: 'none',
  monthlyRent: 4_000,
}
const money = { monthlyWorkIncome: 6_000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [] }
const home = {
  ...noHome,
  ...lease,
  ...money,
  birthDate: '1988-05-01',
  sex: 'female',
  residency: 'citizen',
  pregnancy: null,
}
export const parent = {
  ...home,
  maritalStatus: 'divorced',
  spouse: null,
  children: two,
  priorityArea: false,
  localityRentClass: 'large',
}
export const idle = {
  birthDate: '1988-05-01',
  employment: 'notWorking',
  monthlyWorkIncome: 0,
  monthlyPensionIncome: 0,
  monthlyOtherIncome: 0,
  currentBenefits: [],
  weeklyWorkHours: 0,
  fullTimeJob: false,
}
export const couple = {
  ...home,
  maritalStatus: 'married',
  employment: 'employee',
  fullTimeJob: true,
  children: two,
  divorceProceedingsSince: null,
  workIncapacityPercent: 0,
  spouse: idle,
}
export const partTime = { ...couple, fullTimeJob: false, weeklyWorkHours: 36 }

export const sum = (min: number, max = min) => ({ unit: 'ILS/month', min, max } as const)
