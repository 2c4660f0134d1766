/** Households of the worked examples of the survivors’ pension. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

export const ILS = (min: number, max = min) => ({ unit: 'ILS/month' as const, min, max })
export const DAY = '2026-06-01'

export const late = {
  sex: 'male', employment: 'employee', insuredMonthsTotal: 360, insuredMonthsLast10Years: 120, residentAtDeath: true,
  cause: 'natural',
}
/** A widow of 55 without children; her husband was insured for 30 years: 1,838 × 1.5 = 2,757. */
export const widow = {
  maritalStatus: 'widowed', sex: 'female', birthDate: '1971-01-01', spouseDeathDate: '2026-03-10', marriedMonthsAtDeath: 300,
  livedApartAtDeath: false, children: [], pregnancy: null, deceasedSpouse: late,
}
export const of45 = { ...widow, birthDate: '1981-01-01' }
/** Under 40 on the day of the death. */
export const young = { ...widow, birthDate: '1986-03-11' }
export const widower = {
  ...of45, sex: 'male', employment: 'employee', monthlyWorkIncome: 7000, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
  deceasedSpouse: { ...late, sex: 'female' },
}
export const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
export const lateWith = (more: object) => ({ ...widow, deceasedSpouse: { ...late, ...more } })

/** A case of that day. */
export const onDay = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: DAY, facts, verdict, ...stated,
})
