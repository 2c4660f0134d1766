/** Families of the cases of day care: by the age of the child and the wages of the parents. */
import type { FactRecord } from '~/engine/facts'

export const TABLE_YEAR = '2024-03-01'
export const NOW = '2026-06-01'

export const inCare = (birthDate: string, more: object = {}) => ({ birthDate, dayCare: 'recognised', ...more })
/** On 1 September 2023: 7, 18 and 29 months old; and a child of school age. */
export const INFANT = inCare('2023-01-15')
export const TODDLER = inCare('2022-02-15')
export const OLDER = inCare('2021-03-15')
export const SCHOOL_CHILD = { birthDate: '2014-05-01', dayCare: 'none' }
/** On 1 September 2025: 16 months old. */
export const YOUNG = inCare('2024-04-15')

/** Nobody who is new in the country, unless something else is told. */
const notNew = (told: object): object => ('aliyahDate' in told ? told : { immigrantStatus: 'none', ...told })

/** A couple by their two gross wages; what is told of the spouse replaces the wage. */
export const couple = (wage: number, spouseWage: number, children: object[], more: { spouse?: object; [fact: string]: unknown } = {}): FactRecord => ({
  maritalStatus: 'married', monthlyWorkIncome: wage, children: children as never, ...notNew(more),
  spouse: notNew(more.spouse ?? { monthlyWorkIncome: spouseWage }) as never,
})
export const alone = (wage: number, children: object[], more: object = {}): FactRecord => ({
  maritalStatus: 'divorced', monthlyWorkIncome: wage, children: children as never, ...notNew(more),
})
export const month = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
/** Nothing but a wage that is too low, and no benefit that could be found for this person. */
export const NO_OTHER_GROUND = {
  weeklyStudyHours: 0, currentBenefits: [], registeredJobSeeker: false, yeshivaStudent: true, sex: 'female', immigrantStatus: 'none',
  employment: 'employee', dischargeDate: null,
}
export const idle = { monthlyWorkIncome: 0, weeklyStudyHours: 0, currentBenefits: [] }
