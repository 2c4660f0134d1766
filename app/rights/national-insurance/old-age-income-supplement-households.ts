/** Households of the worked examples of the income supplement. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

/** A case of 1 June 2026. */
export const inJune = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: '2026-06-01', facts, verdict, ...stated,
})

export const ILS = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })
export const HELD = 'old-age-pension'

/** A single man of 68 on 1 June 2026 who lives on the basic pension: 4,375 − 1,838 = 2,537. */
export const single = {
  residency: 'citizen', sex: 'male', birthDate: '1958-03-10', residentSince: '1958-03-10', maritalStatus: 'single',
  spouse: null, children: [],
  currentBenefits: [HELD], benefitAmounts: { [HELD]: 1838 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, vehicle: null, kibbutzMember: false,
}
export const wife = {
  sex: 'female', birthDate: '1958-01-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 0,
  monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
export const couple = {
  ...single, livesApartFromSpouseSince: null, maritalStatus: 'married', spouse: wife, benefitAmounts: { [HELD]: 2762 },
}
export const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
export const withCar = (value: number, more: object = {}) => ({
  ...single, vehicle: { value, disabilityUse: 'none', ...more }, vehicleCount: 1,
})
/** No pension yet; insured for 40 years, so that the old-age pension looks due: 1,838 × 1.5 = 2,757. */
export const notClaimed = {
  ...single, currentBenefits: [], benefitAmounts: {}, insuredMonthsTotal: 480, insuredMonthsLast10Years: 120,
  pensionDeferralYears: 0, disabilityPensionUntilRetirement: false,
}

/** In danger at home: the spouse's income and pension are left out, and a person looks in any case. */
export const inFear = {
  ...couple, violenceAtHome: true, benefitAmounts: { [HELD]: 1838 },
  spouse: { ...wife, monthlyWorkIncome: 30000, monthlyPensionIncome: 30000 },
}
