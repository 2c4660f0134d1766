/** Who is paid, and each income by itself. A divorced mother of one has a rate of 3,478 in 2026. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const judgment: FactRecord = {
  monthlyAmount: 5000, inFavourOf: 'child', debtorResidentAtJudgment: true, debtorResidentMonthsIn48: 48, paidNow: false, viaExecutionOffice: false,
}
const child = (birthDate: string, more: FactRecord = {}): FactRecord => ({ birthDate, livesWithApplicant: true, hasDisability: false, ...more })
const mother: FactRecord = {
  residency: 'citizen', birthDate: '1990-01-01', maritalStatus: 'divorced', children: [child('2018-01-01')], maintenanceJudgment: judgment,
  monthlyWorkIncome: 0, monthlyOtherIncome: 0, currentBenefits: [], employment: 'notWorking', otherDependants: [],
}
const ELSEWHERE = child('2012-01-01', { livesWithApplicant: false })
const childless: FactRecord = { ...mother, children: [] }
const judged = (more: FactRecord, of: FactRecord): FactRecord => ({ ...of, maintenanceJudgment: { ...judgment, ...more } })
const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
const paid = (...sums: (readonly [id: string, sum: number])[]): FactRecord => ({
  ...mother, currentBenefits: sums.map(([id]) => id), benefitAmounts: Object.fromEntries(sums),
})

const WAGE_REPLACING = ['maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance', 'reserve-duty-compensation']
const DEDUCTED = [
  'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'old-age-income-supplement',
  'survivors-pension', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement',
  'hostile-acts-benefits', 'volunteer-injury', 'orphan-domestic-violence', 'birth-allowance-multiple',
]

type Row = readonly [name: string, facts: FactRecord]
const who = (outcome: 'yes' | 'no' | 'person', verdict: RightCase['verdict']) => ([name, facts]: Row): RightCase => ({
  name: `who: ${name}`, asOf, facts, verdict, conditions: { who: outcome },
})

const PAID: readonly Row[] = [
  ['separated, the judgment is for the spouse, a child at home', judged({ inFavourOf: 'spouse' }, { ...mother, maritalStatus: 'separated' })],
  ['married, the judgment is for the spouse, a child at home', judged({ inFavourOf: 'spouse' }, { ...mother, maritalStatus: 'married' })],
  ['separated, without a child, sixty today', judged({ inFavourOf: 'spouse' }, { ...childless, maritalStatus: 'separated', birthDate: '1966-06-01' })],
]
const WEIGHED: readonly Row[] = [
  ['separated, without a child, a day before sixty', judged({ inFavourOf: 'spouse' }, { ...childless, maritalStatus: 'separated', birthDate: '1966-06-02' })],
  ['married, without a child, forty', judged({ inFavourOf: 'spouse' }, { ...childless, maritalStatus: 'married', birthDate: '1986-01-01' })],
  ['a child of eighteen today with a disability', { ...mother, children: [child('2008-06-01', { hasDisability: true })] }],
  ['single without children: the judgment is for the applicant as a child', { ...childless, maritalStatus: 'single' }],
  ...['ward', 'grandchild', 'fosterChild', 'sibling'].map((relation): Row => [
    `a ${relation} of ten, and a parent`, { ...childless, otherDependants: [{ relation: 'parent', birthDate: '1950-01-01' }, { relation, birthDate: '2016-01-01' }] },
  ]),
]
const UNPAID: readonly Row[] = [
  ['divorced, the judgment is for the spouse', judged({ inFavourOf: 'spouse' }, mother)],
  ['the only child lives elsewhere', { ...mother, children: [ELSEWHERE] }],
  ['a child of seventeen with a disability elsewhere', { ...mother, children: [child('2008-06-02', { hasDisability: true, livesWithApplicant: false })] }],
  ['divorced without children, the judgment is for a child', childless],
  ['single, the child lives elsewhere', { ...mother, maritalStatus: 'single', children: [ELSEWHERE] }],
  ['single without children, the judgment is for the spouse', judged({ inFavourOf: 'spouse' }, { ...childless, maritalStatus: 'single' })],
  ['a ward of eighteen today', { ...childless, otherDependants: [{ relation: 'ward', birthDate: '2008-06-01' }] }],
  ['a parent', { ...childless, otherDependants: [{ relation: 'parent', birthDate: '1950-01-01' }] }],
]

export const childSupportPaymentsPartsCases = defineCases('child-support-payments', [
  ...PAID.map(who('yes', 'eligible')), ...WEIGHED.map(who('person', 'askPerson')), ...UNPAID.map(who('no', 'ineligible')),
  {
    name: 'no judgment: nothing else is asked of it', asOf, facts: { ...mother, maintenanceJudgment: null }, verdict: 'ineligible', amount: null,
    conditions: {
      judgment: 'no', 'not-paid': 'notApplicable', 'debtor-resident': 'notApplicable', who: 'notApplicable', 'one-collector': 'notApplicable',
    },
  },
  {
    name: 'the debtor lived here on the day of the judgment only', asOf, facts: judged({ debtorResidentMonthsIn48: 0 }, mother),
    verdict: 'eligible', conditions: { 'debtor-resident': 'yes' },
  },
  {
    name: 'whether a file is open was not told', asOf, facts: judged({ viaExecutionOffice: undefined }, mother), verdict: 'needsInfo',
    missing: ['maintenanceJudgment.viaExecutionOffice'],
  },
  // --- the row of the table
  { name: 'married to somebody else than the debtor: a new couple', asOf, facts: { ...mother, maritalStatus: 'married' }, verdict: 'eligible', amount: monthly(2434) },
  {
    name: 'married, the judgment is for the spouse: no new couple', asOf, facts: judged({ inFavourOf: 'spouse' }, { ...mother, maritalStatus: 'married' }),
    verdict: 'eligible', amount: monthly(3478),
  },
  { name: 'separated, the judgment is for the child', asOf, facts: { ...mother, maritalStatus: 'separated' }, verdict: 'eligible', amount: monthly(3478) },
  {
    name: 'a grown child at home does not raise the rate', asOf, facts: { ...mother, children: [child('2018-01-01'), child('2006-01-01')] },
    verdict: 'eligible', amount: monthly(3478), conditions: { 'work-income': 'yes' },
  },
  {
    name: 'nor the ceiling', asOf, facts: { ...mother, monthlyWorkIncome: 9500, children: [child('2018-01-01'), child('2006-01-01')] },
    verdict: 'ineligible', conditions: { 'work-income': 'no' },
  },
  // --- income
  ...WAGE_REPLACING.map((id): RightCase => ({
    name: `10,000 of ${id} are as a wage`, asOf, facts: paid([id, 10_000]), verdict: 'ineligible', conditions: { 'work-income': 'no' },
  })),
  {
    name: 'two benefits in place of a wage', asOf, facts: paid(['maternity-allowance', 5000], ['accident-allowance', 5000]), verdict: 'ineligible',
    conditions: { 'work-income': 'no' },
  },
  ...DEDUCTED.map((id): RightCase => ({ name: `1,000 of ${id} come off`, asOf, facts: paid([id, 1000]), verdict: 'eligible', amount: monthly(2478) })),
  { name: 'two of them', asOf, facts: paid(['unemployment-benefit', 500], ['survivors-pension', 400]), verdict: 'eligible', amount: monthly(2578) },
  { name: 'a pension comes off', asOf, facts: { ...mother, monthlyPensionIncome: 1000 }, verdict: 'eligible', amount: monthly(2478) },
  { name: 'a pension from abroad comes off', asOf, facts: { ...mother, foreignPensionIncome: 1000 }, verdict: 'eligible', amount: monthly(2478) },
  { name: 'the benefits were not told', asOf, facts: { ...mother, currentBenefits: undefined }, verdict: 'needsInfo', missing: ['currentBenefits'] },
])
