/**
 * Facts that a person can change or wait for, and so may be told about in "what would change it": money, time served, papers,
 * a registration, a lease. Never an age, a family, a status, a disability or an illness.
 */
import type { FactId } from '.'

const CHANGEABLE: ReadonlySet<string> = new Set<FactId>([
  'monthlyWorkIncome', 'monthlyPensionIncome', 'monthlyOtherIncome', 'savings', 'vehicleCount', 'registeredJobSeeker',
  'workMonthsInLast18', 'insuredMonthsLast14', 'insuredMonthsLast22', 'insuredMonthsTotal', 'insuredMonthsLast10Years',
  'incomeSupportMonths', 'wageWithSupplementMonths', 'leaseInOwnName', 'paysArnona', 'abroadNow',
  'publicHousingApproved', 'executionFilesOpen', 'fullTimeJob', 'weeklyWorkHours', 'totalDebt', 'affordableMonthlyPayment',
])

export function mayChange(path: string): boolean {
  return CHANGEABLE.has(path)
}
