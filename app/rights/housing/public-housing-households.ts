/** Households of the worked examples of public housing. */
import type { FactRecord } from '~/engine/facts'

export const ASOF = '2026-06-01'
export const child = (birthDate: string, more: FactRecord = {}): FactRecord => ({
  birthDate, livesWithApplicant: true, hasDisability: false, ...more,
})
export const threeChildren = [child('2010-01-01'), child('2013-01-01'), child('2016-01-01')]
export const twoChildren = threeChildren.slice(0, 2)
export const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const healthy = { needsWheelchair: false, workIncapacityPercent: 0 }
export const spouse = { ...healthy, residency: 'citizen', currentBenefits: [] }
export const noIncome = { monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }
export const resident = { residency: 'citizen', immigrantStatus: 'none', birthDate: '1985-03-01', sex: 'female', pregnancy: null }
export const couple = { ...resident, ...noHome, ...healthy, maritalStatus: 'married', spouse }
export const poor = { ...noIncome, spouse: { ...spouse, ...noIncome } }
export const onSupport = { currentBenefits: ['income-support'], incomeSupportMonths: 24 }
export const family = { ...couple, ...onSupport, children: threeChildren }
export const working = (monthlyWorkIncome: number) => ({
  ...couple, ...poor, children: threeChildren, currentBenefits: ['income-support'], incomeSupportMonths: 0,
  wageWithSupplementMonths: 12, monthlyWorkIncome,
})
export const withoutSupport = (monthlyWorkIncome: number) => ({
  ...couple, ...poor, children: threeChildren, currentBenefits: [], monthlyWorkIncome,
})
export const alone = (more: FactRecord) => ({
  ...resident, ...noHome, ...healthy, ...onSupport, spouse: null, children: threeChildren, livesWithPartner: false, ...more,
})
export const single = {
  ...resident, ...noHome, ...healthy, maritalStatus: 'single', spouse: null, children: [], currentBenefits: [], livesWithPartner: false,
}
export const wheelchair = (monthlyWorkIncome: number) => ({ ...single, ...noIncome, needsWheelchair: true, monthlyWorkIncome })
export const pensioner = (more: FactRecord = {}) => ({
  ...couple, ...poor, children: [child('2016-01-01')], workIncapacityPercent: 75, incapacityStable: true, incomeSupportMonths: 0,
  currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
  benefitAmounts: { 'general-disability-pension': 5_000 }, ...more,
})
export const disabledChild = child('2015-01-01', { hasDisability: true, permanentDisabilityPercent: 100, needsWheelchair: false })
export const withDisabledChild = (children: readonly FactRecord[]) => ({ ...couple, ...poor, ...onSupport, children })
