/** The income of the long-term care benefit, pension by pension, and what may be deducted from it. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const PENSION = 'old-age-pension'
const PENSIONS = [
  PENSION, 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit', 'work-disability-pension',
  'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury',
]
const NOTHING: FactRecord = { monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0 }
const alone: FactRecord = {
  residency: 'citizen', sex: 'female', birthDate: '1946-01-10', residentSince: '1946-01-10', immigrantStatus: 'none', maritalStatus: 'widowed',
  spouse: null, housing: 'owner', owesMaintenance: false, needsDailyHelp: 'most', currentBenefits: [], ...NOTHING,
}
const paid = (...sums: (readonly [id: string, sum: number])[]): FactRecord => ({
  currentBenefits: sums.map(([id]) => id), benefitAmounts: Object.fromEntries(sums),
})
const couple = (spouse: FactRecord): FactRecord => ({
  ...alone, maritalStatus: 'married', spouse: { sex: 'male', birthDate: '1944-01-01', needsDailyHelp: 'none', currentBenefits: [], ...NOTHING, ...spouse },
})
const tooMuch = (name: string, facts: FactRecord): RightCase => ({
  name: `too much: ${name}`, asOf, facts, verdict: 'ineligible', conditions: { income: 'no' },
})

export const longTermCareBenefitIncomeCases = defineCases('long-term-care-benefit', [
  // The end for one person is one and a half times the average wage, for a couple two and a quarter: 20,654 and 30,981.
  ...PENSIONS.flatMap((id): RightCase[] => [
    tooMuch(`21,000 of ${id}`, { ...alone, ...paid([id, 21_000]) }),
    tooMuch(`31,500 of the spouse’s ${id}`, couple(paid([id, 31_500]))),
  ]),
  tooMuch('an old-age pension and one of work', { ...alone, ...paid([PENSION, 13_000], ['volunteer-injury', 9_000]) }),
  tooMuch('the spouse’s old-age pension and one of work', couple(paid([PENSION, 18_000], ['volunteer-injury', 14_000]))),
  tooMuch('other income', { ...alone, monthlyOtherIncome: 21_000 }),
  tooMuch('the spouse’s other income', couple({ monthlyOtherIncome: 31_500 })),
  tooMuch('a tenant who owns no home', { ...alone, monthlyOtherIncome: 25_000, housing: 'renter', ownsHome: false }),
  tooMuch('an owner who lives at home', { ...alone, monthlyOtherIncome: 25_000, ownsHome: true }),
  {
    name: 'lets the own home and pays rent', asOf, facts: { ...alone, monthlyOtherIncome: 25_000, housing: 'renter', ownsHome: true },
    verdict: 'askPerson', conditions: { income: 'person' },
  },
  { name: 'mobility allowance is not counted', asOf, facts: { ...alone, ...paid(['mobility-allowance', 25_000]) }, verdict: 'eligible' },
  // Both incomes are halved, and each is tested as a single one: full up to 13,056 each, half up to 19,584 each, for certain.
  {
    name: 'both need care: the full benefit', asOf, facts: couple({ needsDailyHelp: 'most', monthlyOtherIncome: 26_112 }),
    verdict: 'eligible', conditions: { income: 'yes' },
  },
  {
    name: 'both need care: a shekel more is in the band', asOf, facts: couple({ needsDailyHelp: 'most', monthlyOtherIncome: 26_113 }),
    verdict: 'askPerson', conditions: { income: 'person' },
  },
  {
    name: 'both need care: half of the benefit', asOf, facts: couple({ needsDailyHelp: 'most', monthlyOtherIncome: 39_168 }),
    verdict: 'eligible', conditions: { income: 'yes' },
  },
  {
    name: 'both need care: the last shekel of the upper band', asOf, facts: couple({ needsDailyHelp: 'most', monthlyOtherIncome: 41_308 }),
    verdict: 'askPerson', conditions: { income: 'person' },
  },
  tooMuch('both need care', couple({ needsDailyHelp: 'most', monthlyOtherIncome: 41_309 })),
  {
    name: 'survivor of persecution', asOf, facts: { ...alone, holocaustSurvivor: true }, verdict: 'askPerson', asks: ['holocaust-survivor'],
  },
  { name: 'no survivor', asOf, facts: { ...alone, holocaustSurvivor: false }, verdict: 'eligible', asksNot: ['holocaust-survivor'] },
  {
    name: 'attendance allowance of an oleh', asOf, facts: { ...alone, currentBenefits: ['attendance-allowance-oleh'] },
    verdict: 'ineligible', conditions: { 'no-other-care': 'no' },
  },
  {
    name: 'came late, and the absorption basket is paid now', asOf, verdict: 'eligible', conditions: { 'resident-before-retirement': 'yes' },
    facts: { ...alone, residentSince: '2015-01-01', absorptionBasketReceived: false, currentBenefits: ['absorption-basket'] },
  },
  // --- couples at the edges of the bands: 18,804 and 28,206 in 2024; 19,584 to 20,654 and 29,376 to 30,980 since
  ...([
    ['2024-06-01', 18_805, 'yes'], ['2024-06-01', 28_206, 'yes'], ['2024-06-01', 28_207, 'no'], [asOf, 19_584, 'yes'], [asOf, 20_654, 'person'],
    [asOf, 20_655, 'yes'], [asOf, 29_376, 'yes'], [asOf, 29_377, 'person'], [asOf, 30_980, 'person'], [asOf, 30_981, 'no'],
  ] as const).map(([day, monthlyOtherIncome, income]): RightCase => ({
    name: `couple with ${monthlyOtherIncome} on ${day}`, asOf: day, facts: couple({ monthlyOtherIncome }), conditions: { income },
    verdict: ({ yes: 'eligible', no: 'ineligible', person: 'askPerson' } as const)[income],
  })),
])
