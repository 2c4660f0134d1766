/** Households of the worked examples of raised rent assistance. */
export const ASOF = '2024-06-01'
const lease = { housing: 'renter', landlordRelation: 'none', keyMoneyLease: false }
const approved = { publicHousingApproved: true, immigrantStatus: 'none', divorceProceedingsSince: null, ...lease }
export const child = (birthDate: string, more: object = {}) => ({
  birthDate, livesWithApplicant: true, hasDisability: false, ...more,
})
export const children = (count: number) => ['2010', '2012', '2014', '2016'].slice(0, count).map((year) => child(`${year}-01-01`))
const notDisabled = { needsWheelchair: false, pregnancy: null }
export const single = {
  ...approved, ...notDisabled, maritalStatus: 'single', sex: 'female', birthDate: '1980-01-01', spouse: null,
  children: [],
}
export const couple = {
  ...approved, ...notDisabled, maritalStatus: 'married', spouse: { needsWheelchair: false }, children: [],
}
export const oleh = { immigrantStatus: 'oleh', aliyahDate: '2020-01-01' }
export const monthly = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })
export const A = { rentGrade: 'A' }
export const B = { rentGrade: 'B' }
