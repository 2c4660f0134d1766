import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const paid = { executionFileTypes: ['judgment'], debtPaidAfterJudgment: true }

export const paidClaimCases = defineCases('paid-claim', [
  { name: 'a judgment debt paid since', asOf, facts: paid, verdict: 'eligible', amount: null },
  { name: 'with a receipt', asOf, facts: { ...paid, paymentProof: true }, verdict: 'eligible' },
  {
    name: 'paid in cash, nothing to show',
    asOf,
    facts: { ...paid, paymentProof: false },
    verdict: 'askPerson',
    asks: ['no-receipt'],
  },
  {
    name: 'maintenance that was paid',
    asOf,
    facts: { ...paid, executionFileTypes: ['maintenance'] },
    verdict: 'eligible',
  },
  {
    name: 'a cheque: the objection is the way',
    asOf,
    facts: { ...paid, executionFileTypes: ['bill'] },
    verdict: 'ineligible',
    conditions: { 'judgment-file': 'no' },
  },
  {
    name: 'a fixed-sum claim: the objection is the way',
    asOf,
    facts: { ...paid, executionFileTypes: ['fixedSumClaim'] },
    verdict: 'ineligible',
  },
  {
    name: 'a cheque and a judgment',
    asOf,
    facts: { ...paid, executionFileTypes: ['bill', 'judgment'] },
    verdict: 'eligible',
  },
  {
    name: 'nothing was paid after the judgment',
    asOf,
    facts: { ...paid, debtPaidAfterJudgment: false },
    verdict: 'ineligible',
    conditions: { 'paid-after-judgment': 'no' },
  },
  {
    name: 'inside the warning period: people are told day 20',
    asOf,
    facts: { ...paid, executionWarningServedDate: '2026-05-25' },
    verdict: 'eligible',
    deadlines: { 'in-warning-period': '2026-06-14' },
  },
  {
    name: 'long after the warning: possible, with a request for a stay',
    asOf,
    facts: { ...paid, executionWarningServedDate: '2025-05-25' },
    verdict: 'eligible',
    deadlines: { 'in-warning-period': '2025-06-14' },
  },
  {
    name: 'not said whether it was paid',
    asOf,
    facts: { ...paid, debtPaidAfterJudgment: undefined },
    verdict: 'needsInfo',
    missing: ['debtPaidAfterJudgment'],
  },
  {
    name: 'kind of the file not said',
    asOf,
    facts: { ...paid, executionFileTypes: undefined },
    verdict: 'needsInfo',
    missing: ['executionFileTypes'],
  },
  {
    name: 'warned, of what kind of file not told: no day yet', asOf, verdict: 'needsInfo', deadlines: { 'in-warning-period': null },
    facts: { debtPaidAfterJudgment: true, executionWarningServedDate: '2026-05-25' }, missing: ['executionFileTypes'],
  },
])
