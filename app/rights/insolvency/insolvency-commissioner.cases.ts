import { defineCases } from '~/engine/cases'

const asOf = '2025-06-01'
const debtor = {
  totalDebt: 400000,
  affordableMonthlyPayment: 1500,
  centreOfLifeInIsrael: true,
  hasAssetsOrBusinessInIsrael: false,
}

export const insolvencyCommissionerCases = defineCases('insolvency-commissioner', [
  { name: '400,000 with 1,500 a month', asOf, facts: debtor, verdict: 'eligible', amount: null },
  { name: '2025: an agora above the split', asOf, facts: { ...debtor, totalDebt: 172334.82 }, verdict: 'eligible' },
  {
    name: '2025: at the split it is for the Execution Office',
    asOf,
    facts: { ...debtor, totalDebt: 172334.81 },
    verdict: 'ineligible',
    conditions: { 'debt-above-split': 'no' },
  },
  {
    name: '2024: above the split of that year',
    asOf: '2024-06-01',
    facts: { ...debtor, totalDebt: 166628 },
    verdict: 'eligible',
  },
  { name: '2024: below it', asOf: '2024-06-01', facts: { ...debtor, totalDebt: 166627 }, verdict: 'ineligible' },
  {
    name: '2023: above the split of that year',
    asOf: '2023-03-01',
    facts: { ...debtor, totalDebt: 161237 },
    verdict: 'eligible',
  },
  {
    name: '2019: above the sum of the law',
    asOf: '2019-10-01',
    facts: { ...debtor, totalDebt: 150001 },
    verdict: 'eligible',
  },
  { name: '2026: above the band', asOf: '2026-06-01', facts: { ...debtor, totalDebt: 177501 }, verdict: 'eligible' },
  {
    name: '2026: the end of the band',
    asOf: '2026-06-01',
    facts: { ...debtor, totalDebt: 177500 },
    verdict: 'askPerson',
    asks: ['near-threshold'],
    conditions: { 'debt-above-split': 'person' },
  },
  {
    name: '2026: the start of the band',
    asOf: '2026-06-01',
    facts: { ...debtor, totalDebt: 172335 },
    verdict: 'askPerson',
  },
  { name: '2026: below the band', asOf: '2026-06-01', facts: { ...debtor, totalDebt: 172334 }, verdict: 'ineligible' },
  {
    name: '8,334 a month pays 400,000 in 48 months',
    asOf,
    facts: { ...debtor, affordableMonthlyPayment: 8334 },
    verdict: 'ineligible',
    conditions: { insolvent: 'no' },
  },
  { name: '8,333 a month does not', asOf, facts: { ...debtor, affordableMonthlyPayment: 8333 }, verdict: 'eligible' },
  { name: 'no link to Israel', asOf, facts: { ...debtor, centreOfLifeInIsrael: false }, verdict: 'askPerson' },
  { name: 'owns a home', asOf, facts: { ...debtor, ownsHome: true }, verdict: 'askPerson', asks: ['owns-home'] },
  {
    name: 'runs a business',
    asOf,
    facts: { ...debtor, employment: 'selfEmployed' },
    verdict: 'askPerson',
    asks: ['business'],
  },
  { name: 'an employee', asOf, facts: { ...debtor, employment: 'employee', ownsHome: false }, verdict: 'eligible' },
  { name: 'a process before', asOf, facts: { ...debtor, priorInsolvency: true }, verdict: 'askPerson' },
  {
    name: 'an order was given already',
    asOf,
    facts: { ...debtor, insolvencyOrderDate: '2025-02-01' },
    verdict: 'askPerson',
    asks: ['earlier-proceedings'],
  },
  {
    name: 'a fine and maintenance among the debts: the process is open, these debts stay',
    asOf,
    facts: { ...debtor, debtKinds: ['bank', 'fine', 'maintenance'] },
    verdict: 'eligible',
  },
  {
    name: 'what can be paid is not said',
    asOf,
    facts: { ...debtor, affordableMonthlyPayment: undefined },
    verdict: 'needsInfo',
    missing: ['affordableMonthlyPayment'],
  },
  {
    name: 'the debts are not summed up',
    asOf,
    facts: { ...debtor, totalDebt: undefined },
    verdict: 'needsInfo',
    missing: ['totalDebt'],
  },
  { name: 'a person, as everybody who asks here', asOf, facts: debtor, verdict: 'eligible', conditions: { 'natural-person': 'yes' } },
])
