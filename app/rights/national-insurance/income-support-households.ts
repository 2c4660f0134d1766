/** Households of the worked examples of income support. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

/** A case of 1 June 2026. */
export const inJune = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: '2026-06-01', facts, verdict, ...stated,
})

export const month = (sum: number) => ({ unit: 'ILS/month', min: sum, max: sum }) as const

/** Single, 36, citizen from birth, no income, no car, reports to the Employment Service. */
export const single = {
  residency: 'citizen', birthDate: '1990-03-01', sex: 'male', residentSince: '1990-03-01', immigrantStatus: 'none',
  maritalStatus: 'single', spouse: null, children: [], employment: 'unemployed', registeredJobSeeker: true,
  monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], vehicle: null,
  kibbutzMember: false, yeshivaStudent: false, fullTimeStudent: false,
}
export const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
export const one = [child('2018-01-01')]
export const two = [child('2018-01-01'), child('2015-01-01')]
export const spouse = {
  birthDate: '1992-01-01', sex: 'female', residency: 'citizen', residentSince: '1992-01-01', employment: 'unemployed',
  registeredJobSeeker: true, monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [],
}
/** Nobody asks a single person since when there is no common home. */
const TOGETHER = { livesApartFromSpouseSince: null }
export const couple = { ...single, ...TOGETHER, maritalStatus: 'married', spouse }
export const parent = { ...single, maritalStatus: 'divorced', children: one }
export const older = { ...single, birthDate: '1968-03-01', residentSince: '1968-03-01' }
export const young = { ...single, birthDate: '2003-03-01', residentSince: '2003-03-01' }
export const newcomer = { ...single, residentSince: '2025-01-01', immigrantStatus: 'oleh', aliyahDate: '2025-01-01' }
export const oldOleh = { ...single, residentSince: '2025-05-01', immigrantStatus: 'oleh', aliyahDate: '2018-01-01' }
export const car = (value: number, disabilityUse = 'none') => ({ value, disabilityUse })

export const olderCouple = { ...older, ...TOGETHER, maritalStatus: 'married', spouse }
export const olderParent = { ...older, maritalStatus: 'widowed' }

/** Here for a year only, without a reason that opens the door of the months of residence. */
export const ofOneYear = { ...single, residentSince: '2025-06-01', housing: 'renter', employmentServiceExemptReason: 'none' }
export const spouseOfOneYear = { ...spouse, residentSince: '2025-06-01', immigrantStatus: 'none' }
/** Neither reports nor works. */
export const atHome = { ...single, registeredJobSeeker: false, employment: 'notWorking', employmentServiceExemptReason: 'none' }
export const spouseAtHome = { ...spouse, registeredJobSeeker: false, employment: 'notWorking' }
/** The spouse earns well and is left out for fear of harm, so that a person looks in any case. */
export const inFear = { ...couple, violenceAtHome: true, spouse: { ...spouse, monthlyWorkIncome: 20000 } }
