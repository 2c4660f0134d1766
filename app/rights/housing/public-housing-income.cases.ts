import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { ASOF, child, noIncome, pensioner, spouse, withoutSupport, working } from './public-housing-households'

/** Whatever stands in the place of a wage, or adds to one; not child allowance, not the disabled-child benefit. */
const COUNTED = [
  'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension',
  'work-injury-allowance', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension',
  'maternity-allowance', 'pregnancy-risk-benefit', 'child-support-payments', 'hostile-acts-benefits',
  'oleh-subsistence',
]
/** Paid in one sum with another, or up to a ceiling of its own: counted where its sum is told. */
const COUNTED_IF_TOLD = ['old-age-income-supplement', 'disability-dependants-supplement', 'income-support']

const Y2024 = '2024-06-01'
/** A year of wages with a supplement, and a benefit besides. */
const withBenefit = (wage: number, benefit: string, amount?: number): FactRecord => ({
  ...working(wage), currentBenefits: [...new Set(['income-support', benefit])],
  benefitAmounts: amount === undefined ? {} : { [benefit]: amount },
})
const spouseWith = (wage: number, benefit: string, amount?: number): FactRecord => ({
  ...working(wage),
  spouse: {
    ...spouse, ...noIncome, currentBenefits: [benefit],
    benefitAmounts: amount === undefined ? {} : { [benefit]: amount },
  },
})
const everyKind = (wage: number): FactRecord => ({
  ...working(wage), monthlyPensionIncome: 1, monthlyOtherIncome: 1, foreignPensionIncome: 1,
  spouse: { ...spouse, monthlyWorkIncome: 1, monthlyPensionIncome: 1, monthlyOtherIncome: 1 },
})
/** The pension is the spouse's: 5,000, and a wage of which 5,300 are left out. */
const spousePension = (ownWage: number, spouseWage: number, more: FactRecord = {}): FactRecord => ({
  ...withoutSupport(ownWage), children: [child('2016-01-01')],
  spouse: {
    ...spouse, ...noIncome, monthlyWorkIncome: spouseWage, workIncapacityPercent: 75,
    currentBenefits: ['general-disability-pension', 'disability-dependants-supplement'],
    benefitAmounts: { 'general-disability-pension': 5_000 }, ...more,
  },
})
const ownPension = (spouseWage: number): FactRecord =>
  pensioner({ spouse: { ...spouse, ...noIncome, monthlyWorkIncome: spouseWage } })

export const publicHousingIncomeCases = defineCases('public-housing', [
  ...[...COUNTED, ...COUNTED_IF_TOLD].flatMap((benefit): RightCase[] => [
    {
      name: `${benefit} of 6,000 and wages, at the ceiling`, asOf: Y2024, facts: withBenefit(3_211, benefit, 6_000),
      verdict: 'eligible',
    },
    {
      name: `${benefit} of 6,000 and wages, a shekel more`, asOf: Y2024, facts: withBenefit(3_212, benefit, 6_000),
      verdict: 'ineligible',
    },
    {
      name: `the spouse has ${benefit} of 6,000, at the ceiling`, asOf: Y2024, facts: spouseWith(3_211, benefit, 6_000),
      verdict: 'eligible',
    },
    {
      name: `the spouse has ${benefit} of 6,000, a shekel more`, asOf: Y2024, facts: spouseWith(3_212, benefit, 6_000),
      verdict: 'ineligible',
    },
  ]),
  ...COUNTED_IF_TOLD.flatMap((benefit): RightCase[] => [
    {
      name: `the sum of ${benefit} was not told`, asOf: Y2024, facts: withBenefit(9_211, benefit), verdict: 'eligible',
    },
    {
      name: `the spouse has ${benefit}, the sum was not told`, asOf: Y2024, facts: spouseWith(9_211, benefit),
      verdict: 'eligible',
    },
  ]),
  // In 2024 child support is at most 5,148.15 and the disability pension 4,291.
  ...([
    ['child-support-payments', 5_148.15], ['general-disability-pension', 4_291],
  ] as const).flatMap(([benefit, highest]): RightCase[] => [
    {
      name: `${benefit} of at most ${highest}, not told`, asOf: Y2024, facts: withBenefit(9_211 - highest, benefit),
      verdict: 'eligible',
    },
    {
      name: `${benefit}, not told, may be a shekel too much`, asOf: Y2024, facts: withBenefit(9_212 - highest, benefit),
      verdict: 'needsInfo', missing: [`benefitAmounts.${benefit}`],
    },
    {
      name: `the spouse has ${benefit} of at most ${highest}, not told`, asOf: Y2024,
      facts: spouseWith(9_211 - highest, benefit), verdict: 'eligible',
    },
    {
      name: `the spouse has ${benefit}, not told, which may be a shekel too much`, asOf: Y2024,
      facts: spouseWith(9_212 - highest, benefit), verdict: 'needsInfo', missing: [`spouse.benefitAmounts.${benefit}`],
    },
  ]),
  { name: 'a shekel of each other kind, at the ceiling', asOf: Y2024, facts: everyKind(9_205), verdict: 'eligible' },
  {
    name: 'a shekel of each other kind, a shekel above it', asOf: Y2024, facts: everyKind(9_206), verdict: 'ineligible',
  },
  // Ceilings of other years
  { name: 'a shekel above the ceiling of 2014', asOf: '2014-06-01', facts: working(6_034), verdict: 'ineligible' },
  {
    name: '2022: between the ceiling of 2014 and that of 2024, a person', asOf: '2022-06-01', facts: working(9_211),
    verdict: 'askPerson',
  },
  { name: '2022: above the ceiling of 2024', asOf: '2022-06-01', facts: working(9_212), verdict: 'ineligible' },
  // Track C: in 2024 up to 9,211, in 2026 a person up to 10,600
  {
    name: 'pension of 5,000 and 4,212 of the spouse, 2026: the band', asOf: ASOF, facts: ownPension(4_212),
    verdict: 'askPerson',
  },
  {
    name: 'pension of 5,000 and 5,600 of the spouse, 2026: the end of the band', asOf: ASOF, facts: ownPension(5_600),
    verdict: 'askPerson',
  },
  {
    name: 'pension of 5,000 and 5,601 of the spouse, 2026', asOf: ASOF, facts: ownPension(5_601), verdict: 'ineligible',
  },
  {
    name: 'pension of the spouse, the whole of its wage of 5,300 is left out', asOf: Y2024,
    facts: spousePension(4_211, 5_300), verdict: 'askPerson',
  },
  {
    name: 'pension of the spouse, a shekel of its wage is not', asOf: Y2024, facts: spousePension(4_211, 5_301),
    verdict: 'ineligible',
  },
  {
    name: 'pension of the spouse with a wage of 1,000', asOf: Y2024, facts: spousePension(4_211, 1_000),
    verdict: 'askPerson',
  },
  {
    name: 'pension of the spouse with a wage of 1,000, a shekel more', asOf: Y2024, facts: spousePension(4_212, 1_000),
    verdict: 'ineligible',
  },
  {
    name: 'pension of the spouse, 2026: the end of the band', asOf: ASOF, facts: spousePension(5_600, 0),
    verdict: 'askPerson',
  },
  {
    name: 'pension of the spouse, 2026: above the band', asOf: ASOF, facts: spousePension(5_601, 0),
    verdict: 'ineligible',
  },
  {
    name: 'the degree of the spouse is less than 75%', asOf: Y2024,
    facts: spousePension(0, 0, { workIncapacityPercent: 74 }), verdict: 'ineligible',
  },
  {
    name: 'the spouse has the supplement and no pension', asOf: Y2024,
    facts: spousePension(0, 0, { currentBenefits: ['disability-dependants-supplement'] }), verdict: 'ineligible',
  },
  {
    name: 'the spouse has the pension and no supplement', asOf: Y2024,
    facts: spousePension(0, 0, { currentBenefits: ['general-disability-pension'] }), verdict: 'ineligible',
  },
  {
    name: 'the pensioner is a spouse who lives apart', asOf: Y2024,
    facts: {
      ...spousePension(0, 0), maritalStatus: 'separated', livesApartFromSpouseSince: '2022-01-01',
      divorceProceedingsSince: '2022-01-01', livesWithPartner: false,
    },
    verdict: 'ineligible',
  },
])
