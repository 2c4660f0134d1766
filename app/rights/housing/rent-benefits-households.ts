/** Households of the worked examples of rent assistance for people living on benefits. */
export const ASOF = '2026-06-01'
export const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
export const lease = { housing: 'renter', monthlyRent: 3_500, leaseInOwnName: true, landlordRelation: 'none', keyMoneyLease: false }
const base = {
  ...noHome, ...lease, residency: 'citizen', sex: 'female', birthDate: '1980-01-01', pregnancy: null, workIncapacityPercent: 0,
  maintenanceJudgment: null,
}
export const couple = {
  ...base, maritalStatus: 'married', children: [], spouse: { residency: 'citizen', workIncapacityPercent: 0, currentBenefits: [] },
}
export const single = { ...base, maritalStatus: 'single', spouse: null, children: [] }
/** Without status there is no benefit but what is held. */
export const noStatus = { residency: 'noStatus', visaType: 'none', currentBenefits: [] }
export const ofSpouse = (...currentBenefits: string[]) => ({ ...couple, ...noStatus, spouse: { ...couple.spouse, currentBenefits } })
export const holding = (...currentBenefits: string[]) => ({ currentBenefits })
