import { defineCases } from '~/engine/cases'

const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, abroadSince: null, ...more })
const resident = { residency: 'citizen' }
const monthly = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
const ASOF = '2026-06-01'

export const savingsForEveryChildCases = defineCases('savings-for-every-child', [
  {
    name: 'one child, allowance in sight', asOf: ASOF, facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(58), follows: ['child-allowance'],
  },
  {
    name: 'three children: the sum is that of each', asOf: ASOF,
    facts: { ...resident, children: [child('2020-01-01'), child('2018-01-01'), child('2012-01-01')] },
    verdict: 'eligible', amount: monthly(58),
  },
  {
    name: 'the deposit of 2025', asOf: '2025-07-01', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(57),
  },
  {
    name: 'the last day of the deposit of 57', asOf: '2025-12-31', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(57),
  },
  {
    name: 'the first day of the deposit of 58', asOf: '2026-01-01', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(58),
  },
  {
    name: 'the deposit of 2024', asOf: '2024-01-01', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: monthly(57),
  },
  {
    name: 'the day before: no sum was found', asOf: '2023-12-31', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'the allowance is received: nothing else is asked', asOf: ASOF, facts: { currentBenefits: ['child-allowance'] },
    verdict: 'eligible', amount: monthly(58), follows: ['child-allowance'],
  },
  {
    name: 'what is received counts, whatever the screening finds', asOf: ASOF,
    facts: { ...resident, currentBenefits: ['child-allowance'], children: [child('2020-01-01', { abroadSince: '2026-05-01' })] },
    verdict: 'eligible',
  },
  { name: 'no children', asOf: ASOF, facts: { ...resident, children: [], currentBenefits: [] }, verdict: 'ineligible' },
  {
    name: 'the child is 18 tomorrow', asOf: ASOF, facts: { ...resident, children: [child('2008-06-02')] },
    verdict: 'eligible', amount: monthly(58),
  },
  {
    name: 'the child is 18 today', asOf: ASOF,
    facts: { ...resident, children: [child('2008-06-01')] }, verdict: 'ineligible',
  },
  {
    name: 'the child is abroad for a year: as the allowance, so the savings', asOf: ASOF,
    facts: { ...resident, children: [child('2018-01-01', { abroadSince: '2025-06-01' })] }, verdict: 'askPerson',
  },
  { name: 'children not asked about', asOf: ASOF, facts: resident, verdict: 'needsInfo', missing: ['children'] },
  {
    name: 'no status and no permit', asOf: ASOF, facts: { residency: 'noStatus', visaType: 'none', children: [child('2020-01-01')] },
    verdict: 'ineligible',
  },
  {
    name: 'a baby of five months: a month is left to choose', asOf: ASOF, facts: { ...resident, children: [child('2025-12-20')] },
    verdict: 'eligible', deadlines: { 'choose-manager': '2026-06-20' },
  },
  {
    name: 'twins beside an elder child: their own day counts', asOf: ASOF,
    facts: { ...resident, children: [child('2026-02-10'), child('2026-02-10'), child('2019-01-01')] },
    verdict: 'eligible', deadlines: { 'choose-manager': '2026-08-10' },
  },
  {
    name: 'doubled from the allowance', asOf: ASOF, facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amounts: { monthly: monthly(58), 'monthly-doubled': monthly(116) }, deadlines: { 'choose-manager': null },
    concerned: ['children[0]'],
  },
  {
    name: 'doubled in 2025', asOf: '2025-07-01', facts: { ...resident, children: [child('2020-01-01')] },
    verdict: 'eligible', amounts: { 'monthly-doubled': monthly(114) },
  },
  {
    name: 'no children: no sum', asOf: ASOF, facts: { ...resident, children: [], currentBenefits: [] }, verdict: 'ineligible',
    amounts: { monthly: null, 'monthly-doubled': null }, concerned: [],
  },
  {
    name: 'twins born on both sides of midnight: the earlier day', asOf: ASOF,
    facts: { ...resident, children: [child('2026-02-10'), child('2026-02-11')] }, verdict: 'eligible', deadlines: { 'choose-manager': '2026-08-10' },
  },
  {
    name: 'six months old today: the time to choose is over', asOf: ASOF, facts: { ...resident, children: [child('2025-12-01')] },
    verdict: 'eligible', deadlines: { 'choose-manager': null },
  },
  {
    name: '18 tomorrow, 18 today, abroad for three months, abroad for a day more', asOf: ASOF,
    facts: {
      ...resident,
      children: [
        child('2008-06-02'), child('2008-06-01'), child('2015-01-01', { abroadSince: '2026-03-01' }), child('2016-01-01', { abroadSince: '2026-02-28' }),
      ],
    },
    verdict: 'askPerson', concerned: ['children[0]', 'children[2]'],
  },
  {
    name: 'the allowance is received, and nobody asked where the child is', asOf: ASOF,
    facts: { currentBenefits: ['child-allowance'], children: [{ birthDate: '2015-01-01' }] }, verdict: 'eligible', concerned: ['children[0]'],
  },
  {
    name: 'the allowance is received, one child is here, and nobody asked of the other', asOf: ASOF,
    facts: { currentBenefits: ['child-allowance'], children: [child('2018-01-01'), { birthDate: '2015-01-01' }] }, verdict: 'eligible',
    concerned: ['children[0]', 'children[1]'],
  },
])
