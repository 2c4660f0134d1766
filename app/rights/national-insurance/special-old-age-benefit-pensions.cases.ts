import { defineCases } from '~/engine/cases'
import { couple, man, marriedWoman, onDay, wife } from './special-old-age-benefit-households'

const OPEN_TO_WIFE = ['old-age-pension', 'old-age-for-disabled', 'work-disability-pension']
const OTHERS = ['survivors-pension', 'dependants-benefit', 'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury']
const wifeOf75 = (id: string) => ({ ...couple, spouse: { ...wife, birthDate: '1951-01-01', currentBenefits: [id] } })
const husbandWith = (id: string) => ({ ...marriedWoman, spouse: { ...marriedWoman.spouse, currentBenefits: [id] } })
const coupleOf72 = (monthlyOtherIncome: number, spouse: object) => ({
  ...couple, birthDate: '1953-01-01', aliyahDate: '2016-06-01', monthlyOtherIncome, spouse: { ...wife, birthDate: '1954-01-01', ...spouse },
})
const paid = (id: string, sum: number) => ({ currentBenefits: [id], benefitAmounts: { [id]: sum } })
const returned = { ...man, aliyahDate: undefined, residentSince: '2021-06-01', insuredMonthsTotal: 200, insuredMonthsLast10Years: 100 }

/** Pensions of both, each by itself, and the boundaries of both incomes. */
export const specialOldAgeBenefitPensionsCases = defineCases('special-old-age-benefit', [
  ...[...OPEN_TO_WIFE, ...OTHERS].map((id) =>
    onDay(`has ${id}`, { ...man, currentBenefits: [id] }, 'ineligible', { conditions: { 'no-pension': 'no' } })),
  ...[...OPEN_TO_WIFE, ...OTHERS].map((id) =>
    onDay(`the husband has ${id}`, husbandWith(id), 'ineligible', { conditions: { 'no-pension': 'no' } })),
  ...OPEN_TO_WIFE.map((id) => onDay(`the wife of 75 has ${id}`, wifeOf75(id), 'eligible', { conditions: { 'no-pension': 'yes' } })),
  ...OTHERS.map((id) => onDay(`the wife of 75 has ${id}: not this one`, wifeOf75(id), 'ineligible', { conditions: { 'no-pension': 'no' } })),
  onDay('divorced from somebody with a pension', {
    ...man, maritalStatus: 'divorced', spouse: { ...wife, currentBenefits: ['old-age-pension'] },
  }, 'eligible', { conditions: { 'no-pension': 'yes' } }),

  // --- insured or not, and age
  ...['returningResident', 'returningMinor'].map((immigrantStatus) =>
    onDay(`${immigrantStatus} after 62: nobody knows the first residence`, { ...returned, immigrantStatus }, 'askPerson', {
      conditions: { 'not-insured': 'person' },
    })),
  onDay('returned at 57, without the qualifying period', {
    ...returned, immigrantStatus: 'returningResident', residentSince: '2015-01-01', insuredMonthsTotal: 50, insuredMonthsLast10Years: 50,
  }, 'askPerson', { conditions: { 'not-insured': 'person' } }),
  onDay('married woman born on the first of August 1932', { ...marriedWoman, birthDate: '1932-08-01', aliyahDate: '2000-01-01' }, 'eligible', {
    conditions: { age: 'yes' },
  }),

  // --- work income of 2025: 13,040 for a couple
  ...([[13040, 'askPerson', 'person'], [13041, 'ineligible', 'no']] as const).map(([monthlyWorkIncome, verdict, outcome]) => ({
    name: `${monthlyWorkIncome} of his own and 1,000 of his wife in 2025`, asOf: '2025-06-01',
    facts: { ...couple, monthlyWorkIncome, spouse: { ...wife, monthlyWorkIncome: 1000 } }, verdict, conditions: { 'work-income': outcome },
  })),

  // --- other income: 4,375 single, 6,912 a couple, 6,981 a couple from 70
  {
    name: 'no other income in 2023, when no total was found', asOf: '2023-06-01', facts: { ...man, birthDate: '1955-01-01', aliyahDate: '2018-06-01' },
    verdict: 'eligible', amount: null, conditions: { 'other-income': 'yes' },
  },
  ...([[4375, 'eligible', 'yes'], [4376, 'askPerson', 'person'], [6213, 'askPerson', 'person'], [6214, 'ineligible', 'no']] as const).map(
    ([monthlyPensionIncome, verdict, outcome]) =>
      onDay(`work pension of ${monthlyPensionIncome}`, { ...man, monthlyPensionIncome }, verdict, { conditions: { 'other-income': outcome } })),
  ...([[6912, 'eligible', 'yes'], [6913, 'askPerson', 'person']] as const).map(([monthlyPensionIncome, verdict, outcome]) =>
    onDay(`work pension of the wife of ${monthlyPensionIncome}`, { ...couple, spouse: { ...wife, monthlyPensionIncome } }, verdict, {
      conditions: { 'other-income': outcome },
    })),
  ...['old-age-pension', 'work-disability-pension'].flatMap((id) =>
    ([[2981, 'eligible', 'yes'], [2982, 'askPerson', 'person']] as const).map(([sum, verdict, outcome]) =>
      onDay(`rent of 4,000, and the wife is paid ${sum} of ${id}`, coupleOf72(4000, paid(id, sum)), verdict, {
        conditions: { 'other-income': outcome },
      }))),
])
