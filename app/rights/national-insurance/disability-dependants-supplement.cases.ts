import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'

/** Entitled to the pension in the same screening: 65 %, full incapacity, no income. */
const pensioner = {
  birthDate: '1980-05-10', sex: 'male', residency: 'citizen', immigrantStatus: 'none', healthLimitsWork: true,
  incapacityWhileResident: true, monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [],
  medicalDisabilityPercent: 65, largestSingleImpairmentPercent: 40, workIncapacityPercent: 100,
}
const spouseWith = (monthlyWorkIncome: number, more: object = {}) => ({
  monthlyWorkIncome, monthlyPensionIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], ...more,
})
const couple = { ...pensioner, maritalStatus: 'married', spouse: spouseWith(3000), children: [] }
const alone = { ...pensioner, maritalStatus: 'single', spouse: null }
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const two = [child('2015-01-01'), child('2018-01-01')]

const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })

export const disabilityDependantsSupplementCases = defineCases('disability-dependants-supplement', [
  {
    name: 'a spouse with a low income', asOf: ASOF,
    facts: couple, verdict: 'eligible', amount: monthly(1518), follows: ['general-disability-pension'],
  },
  {
    name: 'a spouse and two children', asOf: ASOF,
    facts: { ...couple, children: two }, verdict: 'eligible', amount: monthly(3946),
  },
  {
    name: 'a third child adds nothing', asOf: ASOF, facts: { ...couple, children: [...two, child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(3946),
  },
  {
    name: 'a pupil who is 18 today: a person', asOf: ASOF,
    facts: { ...alone, children: [child('2008-06-01', { inSchool: true, inRegularService: false })] },
    verdict: 'askPerson', amount: null, conditions: { dependant: 'person' },
  },
  {
    name: 'a pupil who is 18 tomorrow', asOf: ASOF, facts: { ...alone, children: [child('2008-06-02', { inSchool: true })] },
    verdict: 'eligible', amount: monthly(1214),
  },
  ...[
    { name: 'out of school', more: { inSchool: false } },
    { name: 'whether at school not told', more: {} },
    { name: 'a pupil', more: { inSchool: true, livesWithApplicant: undefined }, verdict: 'needsInfo' as const },
  ].map(({ name, more, verdict = 'ineligible' as const }) => ({
    name: `18 today, ${name}, the home ${verdict === 'needsInfo' ? 'not ' : ''}told`, asOf: ASOF,
    facts: { ...alone, children: [child('2008-06-01', { inRegularService: false, ...more })] }, verdict,
  })),
  {
    name: 'degree 74, a spouse and a child', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 74, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(2021),
  },
  {
    name: 'degree 65, a spouse and a child', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 65, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1776),
  },
  {
    name: 'degree 60, a spouse and a child', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 60, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1639),
  },
  {
    name: 'sums of 2024: a spouse and two children', asOf: '2024-06-01',
    facts: { ...couple, children: two }, verdict: 'eligible', amount: monthly(3594),
  },
  {
    name: 'sums of 2024, degree 74: a spouse and a child', asOf: '2024-06-01',
    facts: { ...couple, workIncapacityPercent: 74, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1841),
  },
  {
    name: 'sums of 2024, degree 65: a spouse and a child', asOf: '2024-06-01',
    facts: { ...couple, workIncapacityPercent: 65, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1617),
  },
  {
    name: 'sums of 2024, degree 60: a spouse and a child', asOf: '2024-06-01',
    facts: { ...couple, workIncapacityPercent: 60, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1493),
  },
  {
    name: 'the sum of a spouse in 2025', asOf: '2025-06-01',
    facts: couple, verdict: 'eligible', amount: monthly(1468),
  },
  {
    name: 'the spouse has just the ceiling', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(7848) }, verdict: 'eligible', amount: monthly(1518),
  },
  {
    name: 'the spouse has a shekel more', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(7849) }, verdict: 'ineligible', conditions: { dependant: 'no' },
  },
  {
    name: 'work, a pension and rent of the spouse count together, just at the ceiling', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(5000, { monthlyPensionIncome: 2000, monthlyOtherIncome: 848 }) },
    verdict: 'eligible',
  },
  {
    name: 'work, a pension and rent of the spouse count together, a shekel above', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(5000, { monthlyPensionIncome: 2000, monthlyOtherIncome: 849 }) },
    verdict: 'ineligible',
  },
  {
    name: 'ceiling of 2024', asOf: '2024-06-01',
    facts: { ...couple, spouse: spouseWith(7146) }, verdict: 'eligible', amount: monthly(1382),
  },
  {
    name: 'above the ceiling of 2024', asOf: '2024-06-01',
    facts: { ...couple, spouse: spouseWith(7147) }, verdict: 'ineligible',
  },
  { name: 'ceiling of 2025', asOf: '2025-06-01', facts: { ...couple, spouse: spouseWith(7590) }, verdict: 'eligible' },
  {
    name: 'above the ceiling of 2025', asOf: '2025-06-01',
    facts: { ...couple, spouse: spouseWith(7591) }, verdict: 'ineligible',
  },
  {
    name: 'the income of the spouse does not touch the part for children', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(30000), children: two },
    verdict: 'eligible', amount: monthly(2428),
  },
  {
    name: 'degree 60, own work income a shekel above 21 % of the average wage: the full sum', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 60, monthlyWorkIncome: 2892 },
    verdict: 'eligible', amount: monthly(1518),
  },
  {
    name: 'degree 60, own work income at 21 % of the average wage', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 60, monthlyWorkIncome: 2891 }, verdict: 'eligible', amount: monthly(911),
  },
  {
    name: 'a parent alone with a child', asOf: ASOF,
    facts: { ...alone, children: [child('2015-01-01')] }, verdict: 'eligible', amount: monthly(1214),
  },
  { name: 'alone, no children', asOf: ASOF, facts: { ...alone, children: [] }, verdict: 'ineligible' },
  {
    name: 'the child turns 18 tomorrow', asOf: ASOF,
    facts: { ...alone, children: [child('2008-06-02', { inRegularService: false })] }, verdict: 'eligible',
  },
  {
    name: 'the child turns 18 today', asOf: ASOF,
    facts: { ...alone, children: [child('2008-06-01', { inRegularService: false })] }, verdict: 'ineligible',
  },
  {
    name: 'a child of 23 in the army', asOf: ASOF,
    facts: { ...alone, children: [child('2002-06-02', { inRegularService: true })] }, verdict: 'eligible',
  },
  {
    name: 'a child of 24 in the army', asOf: ASOF,
    facts: { ...alone, children: [child('2002-06-01', { inRegularService: true })] }, verdict: 'ineligible',
  },
  {
    name: 'a housewife gets no part for the spouse', asOf: ASOF,
    facts: { ...couple, sex: 'female', workMonthsInLast48: 0, longestWorkRunInLast48: 0 },
    verdict: 'ineligible', conditions: { dependant: 'no' },
  },
  {
    name: 'a housewife gets the part for a child', asOf: ASOF,
    facts: { ...couple, sex: 'female', workMonthsInLast48: 0, longestWorkRunInLast48: 0, children: [child('2015-01-01')] },
    verdict: 'eligible', amount: monthly(1214),
  },
  {
    name: 'a married woman who worked two of the four years gets the part for the spouse', asOf: ASOF,
    facts: { ...couple, sex: 'female', workMonthsInLast48: 24, longestWorkRunInLast48: 11 },
    verdict: 'eligible', amount: monthly(1518),
  },
  {
    name: 'the spouse has a benefit of National Insurance', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(0, { currentBenefits: ['income-support'] }) },
    verdict: 'ineligible',
  },
  {
    name: 'a child allowance paid to the spouse is not the spouse’s own', asOf: ASOF,
    facts: { ...couple, spouse: spouseWith(0, { currentBenefits: ['child-allowance'] }) },
    verdict: 'eligible', amount: monthly(1518),
  },
  {
    name: 'the spouse has a disability too', asOf: ASOF,
    facts: { ...couple, children: two, spouse: spouseWith(0, { currentBenefits: ['general-disability-pension'] }) },
    verdict: 'askPerson', amount: monthly(2428), asks: ['spouse-disabled'],
  },
  {
    name: 'rent from a flat is taken off: a person reckons the sum', asOf: ASOF,
    facts: { ...couple, monthlyOtherIncome: 1 },
    verdict: 'askPerson', amount: null, asks: ['non-work-income'],
  },
  {
    name: 'divorced, the child lives with the other parent', asOf: ASOF,
    facts: { ...alone, maritalStatus: 'divorced', children: [child('2015-01-01', { livesWithApplicant: false })] },
    verdict: 'askPerson', amount: null, asks: ['child-elsewhere'],
  },
  {
    name: 'separated: the spouse does not count', asOf: ASOF,
    facts: { ...couple, maritalStatus: 'separated' }, verdict: 'ineligible',
  },
  {
    name: 'the income of the spouse not said', asOf: ASOF, facts: { ...couple, spouse: { currentBenefits: [] } },
    verdict: 'needsInfo', missing: ['spouse.monthlyWorkIncome'],
  },
  {
    name: 'no pension: no supplement', asOf: ASOF,
    facts: { ...couple, workIncapacityPercent: 0 }, verdict: 'ineligible', conditions: { 'disability-pension': 'no' },
  },
  {
    name: 'the pension is held, whatever the screening finds', asOf: ASOF,
    facts: { ...couple, medicalDisabilityPercent: undefined, currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', amount: monthly(1518), follows: ['general-disability-pension'],
  },
  {
    name: 'the pension goes to a person, and so does the supplement', asOf: ASOF,
    facts: { ...couple, incapacityWhileResident: false }, verdict: 'askPerson',
  },
  {
    name: 'the pension waits for the percentages, and so does the supplement', asOf: ASOF,
    facts: { ...couple, medicalDisabilityPercent: undefined }, verdict: 'needsInfo', amount: monthly(1518),
    missing: ['medicalDisabilityPercent'],
  },
  {
    name: 'nothing but what the law asks: other income was not asked about', asOf: ASOF,
    facts: {
      sex: 'male', currentBenefits: ['general-disability-pension'], workIncapacityPercent: 100, maritalStatus: 'married',
      spouse: spouseWith(2000), children: [child('2014-01-01')],
    },
    verdict: 'eligible', amount: monthly(2732), follows: ['general-disability-pension'],
  },
  {
    name: 'a spouse above the ceiling by wages alone, the rest not said', asOf: ASOF,
    facts: { ...couple, spouse: { monthlyWorkIncome: 9000 } }, verdict: 'ineligible', conditions: { dependant: 'no' },
  },
  {
    name: 'the pension waits to know where the incapacity began: a person, and so here', asOf: ASOF,
    facts: { ...couple, incapacityWhileResident: undefined }, verdict: 'askPerson',
  },
])
