/** Workers of the worked examples of the minimum wage. */
import type { FactRecord } from '~/engine/facts'

export const adult: FactRecord = { employment: 'employee', birthDate: '1990-03-01' }
export const byHour = (hourlyWage: number, more: FactRecord = {}): FactRecord => ({
  ...adult, wageBasis: 'hourly', hourlyWage, weeklyWorkHours: 42, ...more,
})
export const byMonth = (monthlyWorkIncome: number, more: FactRecord = {}): FactRecord => ({
  ...adult, wageBasis: 'monthly', monthlyWorkIncome, weeklyWorkHours: 42, ...more,
})
export const former: FactRecord = { employment: 'unemployed', monthlyWorkIncome: 0 }
export const ilsMonth = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
