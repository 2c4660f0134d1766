/** Households of the worked examples of the special old-age benefit. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

export const ILS = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })
export const DAY = '2026-06-01'

/** A single man of 68 who came at 63 and has no income. */
export const man = {
  residency: 'citizen', immigrantStatus: 'oleh', aliyahDate: '2021-06-01', sex: 'male', birthDate: '1958-01-01',
  maritalStatus: 'single', spouse: null, children: [], currentBenefits: [], monthlyWorkIncome: 0, monthlyPensionIncome: 0,
  monthlyOtherIncome: 0, foreignPensionIncome: 0, abroadNow: false,
}
export const of73 = { ...man, birthDate: '1953-01-01', aliyahDate: '2016-06-01' }
export const wife = {
  sex: 'female', birthDate: '1960-01-01', residency: 'citizen', currentBenefits: [], monthlyWorkIncome: 0,
  monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
export const couple = { ...man, maritalStatus: 'married', marriageDate: '1985-01-01', spouse: wife }
/** A widow of 76: retirement age 62, came at 63. */
export const woman = { ...man, sex: 'female', birthDate: '1950-01-01', aliyahDate: '2013-06-01', maritalStatus: 'widowed' }
export const marriedWoman = {
  ...woman, maritalStatus: 'married', marriageDate: '1975-01-01',
  spouse: { ...wife, sex: 'male', birthDate: '1948-01-01' },
}

/** A case of that day. */
export const onDay = (name: string, facts: FactRecord, verdict: RightCase['verdict'], stated: Partial<RightCase> = {}): RightCase => ({
  name, asOf: DAY, facts, verdict, ...stated,
})
