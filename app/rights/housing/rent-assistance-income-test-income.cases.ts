import { defineCases, type RightCase } from '~/engine/cases'
import { child, couple, four, idle, parent, sum, two } from './income-test-households'

/** Whatever stands in the place of a wage, or adds to one, is gross income of the family. */
const BENEFITS = [
  'income-support', 'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit',
  'old-age-income-supplement', 'survivors-pension', 'work-injury-allowance', 'work-disability-pension',
  'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement', 'maternity-allowance',
  'pregnancy-risk-benefit', 'child-support-payments', 'reserve-duty-compensation', 'oleh-subsistence',
]
const receives = (benefit: string, amount?: number) => ({
  currentBenefits: [benefit], benefitAmounts: amount === undefined ? {} : { [benefit]: amount },
})
const alone = { ...parent, children: two }
const childless = { ...couple, children: [] }

/**
 * The most that is paid, in 2024: 52.5% of the basic amount of 9,806; the full disability pension; the supplement for a
 * spouse and two children, 1,382 + 2 × 1,106.
 */
const HIGHEST = [
  ['income-support', 5_148.15], ['child-support-payments', 5_148.15], ['general-disability-pension', 4_291],
  ['disability-dependants-supplement', 3_594],
] as const

/** The sums of 2024: children, income, priority area, sum in a large and in a small place. */
const TABLE = [
  [two, 9_211, true, 1_090, 760], [two, 9_211, false, 1_170, 820], [two, 9_212, true, 690, 480],
  [two, 9_212, false, 740, 520],
  [four, 9_211, true, 1_350, 950], [four, 9_211, false, 1_470, 1_030], [four, 9_212, true, 850, 600],
] as const

export const rentAssistanceIncomeTestIncomeCases = defineCases('rent-assistance-income-test', [
  ...TABLE.flatMap(([children, monthlyWorkIncome, priorityArea, large, small]) =>
    ([['large', large], ['small', small]] as const).map(([localityRentClass, amount]): RightCase => ({
      name: [
        `${children.length} children`, monthlyWorkIncome, priorityArea ? 'priority area' : 'elsewhere',
        `${localityRentClass} place`,
      ].join(', '),
      asOf: '2024-06-01', facts: { ...parent, children, monthlyWorkIncome, priorityArea, localityRentClass },
      verdict: 'eligible', amounts: { 'parent-alone': sum(amount) },
    })),
  ),
  {
    name: '2026: four children, either row up to the band', asOf: '2026-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_600, priorityArea: true }, verdict: 'eligible',
    amount: sum(850, 1_350),
  },
  {
    name: '2026: four children, above the lower band', asOf: '2026-06-01',
    facts: { ...parent, children: four, monthlyWorkIncome: 10_601, priorityArea: true }, verdict: 'eligible',
    amount: sum(850),
  },
  {
    name: 'three children, nobody asked about a pregnancy: three are counted', asOf: '2024-06-01',
    facts: { ...parent, children: four.slice(1), pregnancy: undefined }, verdict: 'eligible', amount: sum(1_170),
  },
  // Of a single parent of 2024 up to 11,541 in all, of a couple a person looks up to there.
  ...BENEFITS.flatMap((benefit): RightCase[] => [
    {
      name: `${benefit} of 6,000 and wages, at the ceiling`, asOf: '2024-06-01',
      facts: { ...alone, ...receives(benefit, 6_000), monthlyWorkIncome: 5_541 }, verdict: 'eligible',
    },
    {
      name: `${benefit} of 6,000 and wages, a shekel above it`, asOf: '2024-06-01',
      facts: { ...alone, ...receives(benefit, 6_000), monthlyWorkIncome: 5_542 }, verdict: 'ineligible',
      conditions: { income: 'no' },
    },
    {
      name: `the spouse has ${benefit} of 6,000, at the highest ceiling`, asOf: '2024-06-01',
      facts: { ...couple, monthlyWorkIncome: 5_541, spouse: { ...idle, ...receives(benefit, 6_000) } },
      verdict: 'askPerson', conditions: { income: 'person' }, asksNot: ['spouse-benefits'],
    },
    {
      name: `the spouse has ${benefit} of 6,000, a shekel above it`, asOf: '2024-06-01',
      facts: { ...couple, monthlyWorkIncome: 5_542, spouse: { ...idle, ...receives(benefit, 6_000) } },
      verdict: 'ineligible', conditions: { income: 'no' },
    },
  ]),
  ...HIGHEST.flatMap(([benefit, highest]): RightCase[] => [
    {
      name: `${benefit}, the sum not told: at most ${highest}`, asOf: '2024-06-01',
      facts: { ...alone, ...receives(benefit), monthlyWorkIncome: 11_541 - highest }, verdict: 'eligible',
    },
    {
      name: `${benefit}, the sum not told, may be a shekel too much`, asOf: '2024-06-01',
      facts: { ...alone, ...receives(benefit), monthlyWorkIncome: 11_542 - highest }, verdict: 'needsInfo',
      missing: [`benefitAmounts.${benefit}`], conditions: { income: 'unknown' },
    },
    {
      name: `the spouse has ${benefit}, the sum not told: at most ${highest}`, asOf: '2024-06-01',
      facts: { ...childless, monthlyWorkIncome: 11_541 - highest, spouse: { ...idle, ...receives(benefit) } },
      verdict: 'askPerson', conditions: { income: 'person' },
    },
    {
      name: `the spouse has ${benefit}, the sum not told, may be a shekel too much`, asOf: '2024-06-01',
      facts: { ...childless, monthlyWorkIncome: 11_542 - highest, spouse: { ...idle, ...receives(benefit) } },
      verdict: 'needsInfo', missing: [`spouse.benefitAmounts.${benefit}`], conditions: { income: 'noOrPerson' },
    },
  ]),
  // Every other kind of income, of both: 7,568 and six shekels are the ceiling of 2016 for a couple of two children.
  ...([[7_568, 'eligible'], [7_569, 'askPerson']] as const).map(([monthlyWorkIncome, verdict]): RightCase => ({
    name: `${monthlyWorkIncome} and a shekel of each other kind`, asOf: '2026-06-01', verdict,
    facts: {
      ...couple, monthlyWorkIncome, monthlyPensionIncome: 1, monthlyOtherIncome: 1, foreignPensionIncome: 1,
      spouse: { ...idle, monthlyWorkIncome: 1, monthlyPensionIncome: 1, monthlyOtherIncome: 1 },
    },
  })),
  {
    name: 'couple with one child, a shekel above its ceiling', asOf: '2026-06-01',
    facts: { ...couple, children: two.slice(1), monthlyWorkIncome: 6_193 }, verdict: 'askPerson', amount: null,
  },
  {
    name: 'couple with one child and a pregnancy in week 22: two', asOf: '2026-06-01',
    facts: { ...couple, children: two.slice(1), pregnancy: { weeks: 22 }, monthlyWorkIncome: 7_574 },
    verdict: 'eligible',
  },
  {
    name: 'couple with one child and a pregnancy in week 21: one', asOf: '2026-06-01',
    facts: { ...couple, children: two.slice(1), pregnancy: { weeks: 21 }, monthlyWorkIncome: 6_193 },
    verdict: 'askPerson',
  },
  {
    name: 'couple whose only child is 21: without children', asOf: '2026-06-01',
    facts: { ...couple, children: [child('2005-06-01')], monthlyWorkIncome: 5_632 }, verdict: 'askPerson',
  },
  {
    name: 'nobody asked about the spouse’s benefits: nothing fires', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...idle, currentBenefits: undefined } }, verdict: 'needsInfo',
    asksNot: ['spouse-benefits'],
  },
  {
    name: 'the income of a spouse who lives apart is not the family’s', asOf: '2024-06-01',
    facts: {
      ...parent, maritalStatus: 'separated', divorceProceedingsSince: '2022-01-01',
      spouse: {
        ...idle, monthlyWorkIncome: 9_000, monthlyPensionIncome: 9_000, monthlyOtherIncome: 9_000,
        ...receives('maternity-allowance', 9_000),
      },
    },
    verdict: 'eligible', amount: sum(1_170),
  },
])
