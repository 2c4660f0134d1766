import { defineCases } from '~/engine/cases'

const PENSION = 'old-age-pension'

/** A widow of 80 who lives at home and needs help with most things; income 1,838 a month. */
const alone = {
  residency: 'citizen', sex: 'female', birthDate: '1946-01-10', residentSince: '1946-01-10', immigrantStatus: 'none',
  maritalStatus: 'widowed', spouse: null, housing: 'owner', owesMaintenance: false, needsDailyHelp: 'most', currentBenefits: [PENSION],
  benefitAmounts: { [PENSION]: 1838 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
const husband = {
  sex: 'male', birthDate: '1944-01-01', needsDailyHelp: 'none', currentBenefits: [PENSION],
  benefitAmounts: { [PENSION]: 1838 }, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0,
}
const couple = { ...alone, maritalStatus: 'married', spouse: husband }
/** Total income of exactly `sum` shekels. */
const aloneWith = (sum: number) => ({ ...alone, monthlyPensionIncome: sum - 1838 })
const coupleWith = (sum: number, more: object = {}) => ({
  ...couple, spouse: { ...husband, monthlyPensionIncome: sum - 3676, ...more },
})

export const longTermCareBenefitCases = defineCases('long-term-care-benefit', [
  { name: 'widow at home with low income', asOf: '2026-06-01', facts: alone, verdict: 'eligible', amount: null },
  {
    name: 'some help is enough to claim', asOf: '2026-06-01', facts: { ...alone, needsDailyHelp: 'partial' },
    verdict: 'eligible',
  },
  {
    name: 'no help needed', asOf: '2026-06-01', facts: { ...alone, needsDailyHelp: 'none' }, verdict: 'ineligible',
    conditions: { 'needs-help': 'no' },
  },
  // Half for a couple, or full for two in care: either way a benefit.
  ...([[20_654, 'needsInfo'], [20_655, 'eligible'], [26_112, 'eligible'], [26_113, 'needsInfo'], [29_376, 'eligible']] as const).map(([sum, verdict]) => ({
    name: `joint income of ${sum}, whether the spouse needs care not told`, asOf: '2026-11-21', facts: coupleWith(sum, { needsDailyHelp: undefined }), verdict,
  })),
  {
    name: 'help not asked about', asOf: '2026-06-01', facts: { ...alone, needsDailyHelp: undefined },
    verdict: 'needsInfo', missing: ['needsDailyHelp'],
  },
  // --- age
  {
    name: 'woman on the day of her retirement age', asOf: '2026-06-01',
    facts: { ...alone, birthDate: '1963-03-01', residentSince: '1963-03-01' }, verdict: 'eligible',
  },
  {
    name: 'woman a day before it', asOf: '2026-06-01',
    facts: { ...alone, birthDate: '1963-03-02', residentSince: '1963-03-02' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  // --- when residence began
  {
    name: 'came after retirement age with an immigrant certificate', asOf: '2026-06-01',
    facts: { ...alone, residentSince: '2015-01-01', immigrantStatus: 'oleh', aliyahDate: '2015-01-01' },
    verdict: 'eligible',
  },
  {
    name: 'came after retirement age with an absorption basket', asOf: '2026-06-01',
    facts: { ...alone, residentSince: '2015-01-01', absorptionBasketReceived: true }, verdict: 'eligible',
  },
  {
    name: 'came after retirement age otherwise', asOf: '2026-06-01',
    facts: { ...alone, residentSince: '2015-01-01', absorptionBasketReceived: false }, verdict: 'ineligible',
    conditions: { 'resident-before-retirement': 'no' },
  },
  {
    name: 'day of residence not known', asOf: '2026-06-01', facts: { ...alone, residentSince: undefined },
    verdict: 'needsInfo', missing: ['residentSince'],
  },
  {
    name: 'came back after retirement age', asOf: '2026-06-01',
    facts: { ...alone, residentSince: '2015-01-01', immigrantStatus: 'returningResident', absorptionBasketReceived: false },
    verdict: 'askPerson',
  },
  // --- where one lives, other care
  { name: 'in an institution', asOf: '2026-06-01', facts: { ...alone, housing: 'institution' }, verdict: 'ineligible' },
  { name: 'with family', asOf: '2026-06-01', facts: { ...alone, housing: 'withFamily' }, verdict: 'eligible' },
  {
    name: 'on an attendance allowance', asOf: '2026-06-01',
    facts: { ...alone, currentBenefits: [PENSION, 'attendance-allowance'] },
    verdict: 'ineligible', conditions: { 'no-other-care': 'no' },
  },
  {
    name: 'benefits not known', asOf: '2026-06-01', facts: { ...alone, currentBenefits: undefined },
    verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  // --- income of one
  { name: 'single, at the unit: full', asOf: '2026-06-01', facts: aloneWith(13056), verdict: 'eligible' },
  {
    name: 'single, a shekel above: the band', asOf: '2026-06-01', facts: aloneWith(13057), verdict: 'askPerson',
    conditions: { income: 'person' },
  },
  { name: 'single, at the end of the band', asOf: '2026-06-01', facts: aloneWith(13769), verdict: 'askPerson' },
  { name: 'single, above the band: half', asOf: '2026-06-01', facts: aloneWith(13770), verdict: 'eligible' },
  { name: 'single, at one and a half: half', asOf: '2026-06-01', facts: aloneWith(19584), verdict: 'eligible' },
  { name: 'single, above: the second band', asOf: '2026-06-01', facts: aloneWith(19585), verdict: 'askPerson' },
  { name: 'single, at its end', asOf: '2026-06-01', facts: aloneWith(20654), verdict: 'askPerson' },
  {
    name: 'single, above everything', asOf: '2026-06-01', facts: aloneWith(20655), verdict: 'ineligible',
    conditions: { income: 'no' },
  },
  { name: 'in 2024 there is no band: half', asOf: '2024-06-01', facts: aloneWith(12537), verdict: 'eligible' },
  { name: 'in 2024, at the last shekel', asOf: '2024-06-01', facts: aloneWith(18804), verdict: 'eligible' },
  { name: 'in 2024, above it', asOf: '2024-06-01', facts: aloneWith(18805), verdict: 'ineligible' },
  { name: 'a year without a printed unit', asOf: '2022-06-01', facts: alone, verdict: 'askPerson' },
  // --- income of two
  { name: 'couple, at one and a half: full', asOf: '2026-06-01', facts: coupleWith(19584), verdict: 'eligible' },
  { name: 'couple, above: the band', asOf: '2026-06-01', facts: coupleWith(19585), verdict: 'askPerson' },
  { name: 'couple, above the band: half', asOf: '2026-06-01', facts: coupleWith(20655), verdict: 'eligible' },
  { name: 'couple, at two and a quarter', asOf: '2026-06-01', facts: coupleWith(29376), verdict: 'eligible' },
  { name: 'couple, the second band', asOf: '2026-06-01', facts: coupleWith(30980), verdict: 'askPerson' },
  { name: 'couple, above everything', asOf: '2026-06-01', facts: coupleWith(30981), verdict: 'ineligible' },
  {
    name: 'both need care: half of 34,000 is tested as of one', asOf: '2026-06-01',
    facts: coupleWith(34000, { needsDailyHelp: 'constant' }), verdict: 'eligible',
  },
  {
    name: 'both need care, at the last shekel of half', asOf: '2026-06-01',
    facts: coupleWith(39168, { needsDailyHelp: 'partial' }), verdict: 'eligible',
  },
  {
    name: 'both need care, above the band', asOf: '2026-06-01',
    facts: coupleWith(41309, { needsDailyHelp: 'partial' }), verdict: 'ineligible',
  },
  {
    name: 'the help of the husband is not known, and decides', asOf: '2026-06-01',
    facts: coupleWith(34000, { needsDailyHelp: undefined }), verdict: 'needsInfo', missing: ['spouse.needsDailyHelp'],
  },
  {
    name: 'the help of the husband is not known, and does not matter', asOf: '2026-06-01',
    facts: coupleWith(18000, { needsDailyHelp: undefined }), verdict: 'eligible',
  },
  {
    name: 'separated: the spouse is not counted', asOf: '2026-06-01',
    facts: { ...coupleWith(60000), maritalStatus: 'separated' }, verdict: 'eligible',
  },
  {
    name: 'the sum of the pension was not asked', asOf: '2026-06-01', facts: { ...alone, benefitAmounts: undefined },
    verdict: 'needsInfo', missing: [`benefitAmounts.${PENSION}`],
  },
  {
    name: 'above everything, whether maintenance is paid was not asked', asOf: '2026-06-01',
    facts: { ...aloneWith(20655), owesMaintenance: undefined }, verdict: 'needsInfo', missing: ['owesMaintenance'],
    conditions: { income: 'noOrPerson' },
  },
  {
    name: 'above everything, with maintenance by judgment to deduct', asOf: '2026-06-01',
    facts: { ...aloneWith(20655), owesMaintenance: true }, verdict: 'askPerson',
  },
  {
    name: 'above everything, renting while the own home is let', asOf: '2026-06-01',
    facts: { ...aloneWith(20655), housing: 'renter', ownsHome: true }, verdict: 'askPerson',
  },
  // --- persons
  {
    name: 'lives alone', asOf: '2026-06-01', facts: { ...alone, householdSize: 1 }, verdict: 'askPerson',
    asks: ['living-alone'],
  },
  {
    name: 'payment to a survivor: not counted, and a person looks for more hours', asOf: '2026-06-01',
    facts: { ...alone, holocaustSurvivorPayment: 30000 }, verdict: 'askPerson', conditions: { income: 'yes' },
    asks: ['holocaust-survivor'],
  },
  {
    name: 'small pension from abroad', asOf: '2026-06-01', facts: { ...alone, foreignPensionIncome: 500 },
    verdict: 'eligible',
  },
  {
    name: 'pension from abroad that may matter', asOf: '2026-06-01', facts: { ...alone, foreignPensionIncome: 12000 },
    verdict: 'askPerson', asks: ['foreign-pension'],
  },
  { name: 'no status', asOf: '2026-06-01', facts: { ...alone, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible' },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { ...alone, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  // --- what a second reader added
  {
    name: 'became a resident on the day of retirement age', asOf: '2026-06-01',
    facts: { ...alone, birthDate: '1948-03-01', residentSince: '2010-03-01', absorptionBasketReceived: false },
    verdict: 'eligible', conditions: { 'resident-before-retirement': 'yes' },
  },
  {
    name: 'became a resident the day after', asOf: '2026-06-01',
    facts: { ...alone, birthDate: '1948-03-01', residentSince: '2010-03-02', absorptionBasketReceived: false },
    verdict: 'ineligible',
  },
  {
    name: 'on the allowance of a Holocaust survivor: not counted, and a person looks for more hours',
    asOf: '2026-06-01',
    facts: { ...alone, currentBenefits: [PENSION, 'holocaust-survivor-allowance'] }, verdict: 'askPerson',
    conditions: { income: 'yes' }, asks: ['holocaust-survivor'],
  },
  { name: 'the band of 2025', asOf: '2025-02-01', facts: aloneWith(13057), verdict: 'askPerson' },
  {
    name: 'both need care, 13,500 each: the band', asOf: '2026-06-01',
    facts: coupleWith(27000, { needsDailyHelp: 'most' }), verdict: 'askPerson',
  },
  {
    name: 'both need care, 13,800 each: half', asOf: '2026-06-01',
    facts: coupleWith(27600, { needsDailyHelp: 'most' }), verdict: 'eligible',
  },
  {
    name: 'both need care in 2024, at the last shekel', asOf: '2024-06-01',
    facts: coupleWith(37608, { needsDailyHelp: 'partial' }), verdict: 'eligible',
  },
  {
    name: 'both need care in 2024, above it', asOf: '2024-06-01',
    facts: coupleWith(37609, { needsDailyHelp: 'partial' }), verdict: 'ineligible',
  },
  {
    name: 'the wage of the husband is not told', asOf: '2026-06-01',
    facts: coupleWith(18000, { monthlyWorkIncome: undefined }), verdict: 'needsInfo',
    missing: ['spouse.monthlyWorkIncome'],
  },
  {
    name: 'the husband gets an attendance allowance: it is neither income nor a bar', asOf: '2026-06-01',
    facts: coupleWith(18000, { currentBenefits: [PENSION, 'attendance-allowance'] }), verdict: 'eligible',
  },
  {
    name: 'two live in the home', asOf: '2026-06-01', facts: { ...alone, householdSize: 2 }, verdict: 'eligible',
  },
])
