/** Benefits of the spouse one by one, children elsewhere, and the triggers of the dependants' supplement. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const pensioner: FactRecord = {
  birthDate: '1980-05-10', sex: 'male', residency: 'citizen', immigrantStatus: 'none', healthLimitsWork: true, incapacityWhileResident: true,
  monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], medicalDisabilityPercent: 65,
  largestSingleImpairmentPercent: 40, workIncapacityPercent: 100, maritalStatus: 'married', children: [],
}
const spouseWith = (more: FactRecord): FactRecord => ({
  monthlyWorkIncome: 3000, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], ...more,
})
const couple = (more: FactRecord = {}): FactRecord => ({ ...pensioner, spouse: spouseWith(more) })
const rich = couple({ monthlyWorkIncome: 30_000 })
const child = (livesWithApplicant: boolean, birthDate = '2015-01-01'): FactRecord => ({ birthDate, livesWithApplicant })
const apart: FactRecord = { ...pensioner, maritalStatus: 'divorced', spouse: null }
const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })

/** What the Institute pays to the spouse in the spouse's own right. */
const OWN = [
  'income-support', 'shelter-income-support', 'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit',
  'old-age-income-supplement', 'survivors-pension', 'long-term-care-benefit', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'accident-allowance', 'reserve-duty-compensation', 'general-disability-pension',
  'disability-dependants-supplement', 'attendance-allowance', 'attendance-allowance-oleh', 'mobility-allowance', 'maternity-allowance',
  'pregnancy-risk-benefit', 'hostile-acts-benefits', 'volunteer-injury',
]
const DISABLED = ['general-disability-pension', 'attendance-allowance', 'attendance-allowance-oleh', 'mobility-allowance', 'work-disability-pension']

export const disabilityDependantsSupplementPartsCases = defineCases('disability-dependants-supplement', [
  ...OWN.map((benefit): RightCase => ({
    name: `the spouse has ${benefit}`, asOf, facts: couple({ currentBenefits: [benefit] }), verdict: 'ineligible', conditions: { dependant: 'no' },
    ...(DISABLED.includes(benefit) ? { asks: ['spouse-disabled'] } : { asksNot: ['spouse-disabled'] }),
  })),
  { name: 'the spouse has a child allowance', asOf, facts: couple({ currentBenefits: ['child-allowance'] }), verdict: 'eligible', amount: monthly(1518) },
  {
    name: 'the spouse has medical percents', asOf, facts: couple({ medicalDisabilityPercent: 10, workIncapacityPercent: 0 }),
    verdict: 'askPerson', asks: ['spouse-disabled'],
  },
  {
    name: 'the spouse has a degree of incapacity', asOf, facts: couple({ medicalDisabilityPercent: 0, workIncapacityPercent: 60 }),
    verdict: 'askPerson', asks: ['spouse-disabled'],
  },
  {
    name: 'the spouse has neither', asOf, facts: couple({ medicalDisabilityPercent: 0, workIncapacityPercent: 0 }), verdict: 'eligible',
    asksNot: ['spouse-disabled', 'non-work-income', 'child-elsewhere'],
  },
  {
    name: 'separated from a disabled spouse, a child at home', asOf, verdict: 'eligible', asksNot: ['spouse-disabled', 'child-elsewhere'],
    facts: { ...couple({ medicalDisabilityPercent: 60 }), maritalStatus: 'separated', children: [child(true)] },
  },
  // --- children elsewhere
  {
    name: 'married, the child lives elsewhere', asOf, facts: { ...rich, children: [child(false)] }, verdict: 'askPerson',
    conditions: { dependant: 'person' }, asksNot: ['child-elsewhere'],
  },
  { name: 'a grown child elsewhere', asOf, facts: { ...rich, children: [child(false, '2000-01-01')] }, verdict: 'ineligible', conditions: { dependant: 'no' } },
  ...['divorced', 'separated'].map((maritalStatus): RightCase => ({
    name: `${maritalStatus}, one child here and one elsewhere`, asOf, facts: { ...apart, maritalStatus, children: [child(true), child(false)] },
    verdict: 'askPerson', conditions: { dependant: 'yes' }, asks: ['child-elsewhere'],
  })),
  { name: 'divorced, the child lives here', asOf, facts: { ...apart, children: [child(true)] }, verdict: 'eligible', asksNot: ['child-elsewhere'] },
  // --- sums
  { name: 'a degree of 75 counts as 100', asOf, facts: { ...couple(), workIncapacityPercent: 75 }, verdict: 'eligible', amount: monthly(1518) },
  {
    // 21 % of 13,769 are 2,891.49: 2,891 as it is published.
    name: 'a degree of 65 and work income just above the published sum', asOf,
    facts: { ...couple(), workIncapacityPercent: 65, monthlyWorkIncome: 2891.2 }, verdict: 'eligible', amount: monthly(1518),
  },
  {
    name: 'a pension of work: a person reckons', asOf, facts: { ...couple(), monthlyPensionIncome: 100 }, verdict: 'askPerson',
    asks: ['non-work-income'], amount: null,
  },
])
