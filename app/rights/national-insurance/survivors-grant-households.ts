/** Households of the worked examples of the survivors’ grant. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

export const ILS = (amount: number) => ({ unit: 'ILS once' as const, min: amount, max: amount })
export const DAY = '2026-06-01'

export const late = {
  sex: 'male', employment: 'employee', insuredMonthsTotal: 120, insuredMonthsLast10Years: 100, residentAtDeath: true,
  cause: 'natural',
}
/** A widow of 35 without children: 36 × 1,381 = 49,716. */
export const widow = {
  maritalStatus: 'widowed', sex: 'female', birthDate: '1991-01-01', spouseDeathDate: '2026-03-10', marriedMonthsAtDeath: 40,
  livedApartAtDeath: false, children: [], deceasedSpouse: late,
}
export const widower = {
  ...widow, sex: 'male', employment: 'employee', monthlyWorkIncome: 7000, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
  deceasedSpouse: { ...late, sex: 'female' },
}
/** A widower of 50 who is paid the pension, and whose income rose. */
export const losesPension = {
  ...widower, birthDate: '1976-01-01', spouseDeathDate: '2019-03-10', monthlyWorkIncome: 15000,
  currentBenefits: ['survivors-pension'],
}
export const child = { birthDate: '2015-01-01', livesWithApplicant: true }

/** A case of that day. */
export const onDay = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: DAY, facts, verdict, ...stated,
})
