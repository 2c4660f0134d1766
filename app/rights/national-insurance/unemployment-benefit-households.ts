/** Households of the worked examples of unemployment benefit. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

/** A case of 1 April 2026. */
export const inApril = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: '2026-04-01', facts, verdict, ...stated,
})

export const month = (sum: number) => ({ unit: 'ILS/month', min: sum, max: sum }) as const

/** 40 years old, dismissed two months ago after a year and a half of work, reports to the Employment Service. */
export const dismissed = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', maritalStatus: 'single', spouse: null, children: [],
  employment: 'unemployed', reasonLeftWork: 'dismissed', lastWorkDay: '2026-01-31', workMonthsInLast18: 18, registeredJobSeeker: true,
  averageWage6Months: 10000, monthlyWorkIncome: 0, currentBenefits: [], dischargeDate: null, previousUnemploymentStart: null,
}
export const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
export const in2025 = { ...dismissed, lastWorkDay: '2025-04-30' }
export const young = { birthDate: '2000-01-01' }
export const outline = { ...dismissed, lastWorkDay: '2026-03-10' }

/** What the sum hangs on is not told, so that the days are what is shown. */
export const daysOnly = { ...dismissed, averageWage6Months: undefined }
export const days = (count: number) => ({ unit: 'days', min: count, max: count }) as const
