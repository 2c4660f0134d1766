/** Households of the worked examples of the old-age pension. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

/** A case of 1 June 2026. */
export const inJune = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: '2026-06-01', facts, verdict, ...stated,
})

export const ILS = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })

/** A man of 68 on 1 June 2026, born here, insured for 40 years, without income: 1,838 × 1.5 = 2,757. */
export const man = {
  residency: 'citizen', sex: 'male', birthDate: '1958-03-10', residentSince: '1958-03-10', maritalStatus: 'single',
  spouse: null, children: [],
  currentBenefits: [], insuredMonthsTotal: 480, insuredMonthsLast10Years: 120, monthlyWorkIncome: 0,
  monthlyOtherIncome: 0, pensionDeferralYears: 0, disabilityPensionUntilRetirement: false,
}
export const olderMan = { ...man, birthDate: '1954-03-10', residentSince: '1954-03-10' }
export const wife = {
  sex: 'female', birthDate: '1966-01-01', residency: 'citizen', residentSince: '1966-01-01', currentBenefits: [],
  monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
export const husband = { ...wife, sex: 'male', birthDate: '1957-01-01', residentSince: '1957-01-01' }
export const couple = { ...man, maritalStatus: 'married', marriageDate: '1990-05-01', spouse: wife }
/** A woman of 65, born in 1961: retirement age 62 and 8 months. */
export const woman = { ...man, sex: 'female', birthDate: '1961-01-01', residentSince: '1961-01-01' }
export const marriedWoman = {
  ...woman, maritalStatus: 'married', marriageDate: '1985-01-01', spouse: husband, insuredYearsAsWorker: 0,
}
export const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
