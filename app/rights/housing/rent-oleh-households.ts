/** Households of the worked examples of rent assistance for new immigrants. */
export const single = {
  immigrantStatus: 'oleh',
  ownsHome: false,
  housing: 'renter',
  monthlyRent: 4_000,
  maritalStatus: 'single',
  spouse: null,
  children: [],
  birthDate: '1990-01-01',
  sex: 'female',
  currentBenefits: [],
  loneSoldier: false,
}
export const couple = { ...single, maritalStatus: 'married', spouse: { birthDate: '1990-01-01', currentBenefits: [] } }
export const parent = {
  ...single,
  maritalStatus: 'divorced',
  children: [{ birthDate: '2015-01-01', livesWithApplicant: true }],
}
export const sum = (min: number, max = min) => ({ unit: 'ILS/month', min, max } as const)
