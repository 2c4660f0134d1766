import { defineCases } from '~/engine/cases'
import { child, couple, husband, ILS, inJune, man, wife, woman } from './old-age-pension-households'

const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit',
  'work-disability-pension', 'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury',
]
const ALONE = ILS(2757)
/** (1,838 + 924) × 1.5 */
const WITH_SPOUSE = ILS(4143)
const havingWife = (spouse: object, more: object = {}) => ({ ...couple, spouse: { ...wife, ...spouse }, ...more })
const ofWoman = (spouse: object, more: object = {}) => ({
  ...woman, maritalStatus: 'married', marriageDate: '1985-01-01', insuredYearsAsWorker: 40, spouse: { ...husband, ...spouse }, ...more,
})
const early = { birthDate: '1956-01-01', residentSince: '1956-01-01' }

/** Whose spouse earns an increment, and the other parts of the sum. */
export const oldAgePensionSpouseCases = defineCases('old-age-pension', [
  inJune('wife, permanent resident', havingWife({ residency: 'permanentResident' }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('wife, temporary resident: a person settles it', havingWife({ residency: 'temporaryResident' }), 'eligible', {
    amount: { unit: 'ILS/month', min: 2757, max: 4143 },
  }),
  inJune('wife without status', havingWife({ residency: 'noStatus' }), 'eligible', { amount: ALONE }),
  ...PENSIONS.map((id) => inJune(`wife on ${id}`, havingWife({ currentBenefits: [id] }), 'eligible', { amount: ALONE })),
  inJune('a common-law wife', havingWife({}, { maritalStatus: 'commonLaw' }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('a wife who is told of without the marital status', havingWife({}, { maritalStatus: undefined }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('separated', havingWife({}, { maritalStatus: 'separated' }), 'eligible', { amount: ALONE }),
  inJune('married a year ago today', havingWife({}, { marriageDate: '2025-06-01' }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('married for less than a year, with a grown child', havingWife({}, {
    marriageDate: '2025-06-02', children: [{ birthDate: '1995-01-01', livesWithApplicant: false }],
  }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('wife of 45 today', havingWife({ birthDate: '1981-06-01' }), 'eligible', { amount: WITH_SPOUSE }),
  // (1,838 + 924 + 581) × 1.5
  inJune('wife of 30 with a child at home', havingWife({ birthDate: '1996-01-01' }, { children: [child('2020-01-01')] }), 'eligible', {
    amount: ILS(5014.5),
  }),
  inJune('wife of 66 with any income', havingWife({ birthDate: '1959-06-02', monthlyWorkIncome: 20000 }), 'eligible', { amount: ALONE }),
  ...([[7848, WITH_SPOUSE], [7849, ALONE]] as const).flatMap(([sum, amount]) => ['unemployment-benefit', 'maternity-allowance'].map((id) =>
    inJune(`wife with ${sum} of ${id}`, havingWife({ currentBenefits: [id], benefitAmounts: { [id]: sum } }), 'eligible', { amount }))),
  inJune('her incomes together at the limit', havingWife({ monthlyWorkIncome: 1848, monthlyPensionIncome: 3000, monthlyOtherIncome: 3000 }), 'eligible', {
    amount: WITH_SPOUSE,
  }),
  inJune('her incomes together a shekel above', havingWife({ monthlyWorkIncome: 1849, monthlyPensionIncome: 3000, monthlyOtherIncome: 3000 }), 'eligible', {
    amount: ALONE,
  }),
  inJune('her income above the whole shekels of the limit', havingWife({ monthlyWorkIncome: 7848.2 }), 'eligible', { amount: ALONE }),

  inJune('husband of 70 today with any income', ofWoman({ birthDate: '1956-06-01', monthlyWorkIncome: 20000 }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('husband a day short of 70 with any income', ofWoman({ birthDate: '1956-06-02', monthlyWorkIncome: 20000 }), 'eligible', { amount: ALONE }),
  inJune('husband of 50 today without income', ofWoman({ birthDate: '1976-06-01' }), 'eligible', { amount: WITH_SPOUSE }),
  inJune('husband a day short of 50', ofWoman({ birthDate: '1976-06-02' }), 'eligible', { amount: ALONE }),
  inJune('husband of 60 whose income is a shekel too high', ofWoman({ birthDate: '1966-01-01', monthlyWorkIncome: 7849 }), 'eligible', { amount: ALONE }),
  inJune('husband of less than a year, with a grown child', ofWoman({}, {
    marriageDate: '2025-06-02', children: [{ birthDate: '1995-01-01', livesWithApplicant: false }],
  }), 'eligible', { amount: ALONE }),

  // --- put off, and earlier years
  inJune('put off for three years before the claim', { ...man, pensionDeferralYears: 3 }, 'eligible', { amount: ILS(3170.55) }),
  inJune('67 today: nothing can have been put off', {
    ...man, birthDate: '1959-06-01', residentSince: '1959-06-01', pensionDeferralYears: undefined,
  }, 'eligible', { amount: ALONE }),
  { name: 'the higher basic pension of 2024', asOf: '2024-06-01', facts: { ...man, birthDate: '1940-01-01', residentSince: '1940-01-01' }, verdict: 'eligible', amount: ILS(2751) },
  { name: 'one child in 2024', asOf: '2024-06-01', facts: { ...man, ...early, children: [child('2010-01-01')] }, verdict: 'eligible', amount: ILS(3427.5) },
  ...([[7146, 3913.5], [7147, 2604]] as const).map(([monthlyWorkIncome, sum]) => ({
    name: `a wife who earns ${monthlyWorkIncome} in 2024`, asOf: '2024-06-01', facts: havingWife({ monthlyWorkIncome }, early),
    verdict: 'eligible' as const, amount: ILS(sum),
  })),
  ...([[12277, 3913.5], [12278, 3912.9]] as const).map(([monthlyWorkIncome, sum]) => ({
    name: `couple, work income of ${monthlyWorkIncome} in 2024`, asOf: '2024-06-01', facts: havingWife({}, { ...early, monthlyWorkIncome }),
    verdict: 'eligible' as const, amount: ILS(sum),
  })),
])
