import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const disputed = { executionFileTypes: ['bill'], debtDisputed: true, executionWarningServedDate: '2026-05-20' }

export const objectionToBillOrClaimCases = defineCases('objection-to-bill-or-claim', [
  {
    name: 'a cheque that is disputed, twelve days after the warning',
    asOf,
    facts: disputed,
    verdict: 'eligible',
    amount: null,
    deadlines: { objection: '2026-06-19' },
  },
  {
    name: 'a fixed-sum claim',
    asOf,
    facts: { ...disputed, executionFileTypes: ['fixedSumClaim'], debtDisputeReason: 'notMe' },
    verdict: 'eligible',
  },
  { name: 'served today', asOf, facts: { ...disputed, executionWarningServedDate: asOf }, verdict: 'eligible' },
  {
    name: 'day 30: the last day',
    asOf,
    facts: { ...disputed, executionWarningServedDate: '2026-05-02' },
    verdict: 'eligible',
    conditions: { 'in-time': 'yes' },
    deadlines: { objection: '2026-06-01' },
  },
  {
    name: 'day 31: only with a request for more time',
    asOf,
    facts: { ...disputed, executionWarningServedDate: '2026-05-01' },
    verdict: 'askPerson',
    asks: ['late'],
    conditions: { 'in-time': 'person' },
    deadlines: { objection: '2026-05-31' },
  },
  {
    name: 'a year late: still a person, never a no',
    asOf,
    facts: { ...disputed, executionWarningServedDate: '2025-06-01' },
    verdict: 'askPerson',
  },
  {
    name: 'the debt is not disputed',
    asOf,
    facts: { ...disputed, debtDisputed: false },
    verdict: 'ineligible',
    conditions: { 'debt-disputed': 'no' },
  },
  {
    name: 'a file on a judgment: there was a trial',
    asOf,
    facts: { ...disputed, executionFileTypes: ['judgment'] },
    verdict: 'ineligible',
    conditions: { 'bill-or-claim-file': 'no' },
  },
  {
    name: 'a judgment beside a cheque',
    asOf,
    facts: { ...disputed, executionFileTypes: ['judgment', 'bill'] },
    verdict: 'eligible',
  },
  { name: 'no file', asOf, facts: { ...disputed, executionFileTypes: [] }, verdict: 'ineligible' },
  {
    name: 'day of the warning not known',
    asOf,
    facts: { ...disputed, executionWarningServedDate: undefined },
    verdict: 'needsInfo',
    missing: ['executionWarningServedDate'],
  },
  {
    name: 'not said whether it is disputed: the last day is shown all the same',
    asOf,
    facts: { ...disputed, debtDisputed: undefined },
    verdict: 'needsInfo',
    missing: ['debtDisputed'],
    deadlines: { objection: '2026-06-19' },
  },
  {
    name: 'kind of the file not said',
    asOf,
    facts: { ...disputed, executionFileTypes: undefined },
    verdict: 'needsInfo',
    missing: ['executionFileTypes'],
  },
  {
    name: 'warned, of what kind of file not told: no day yet', asOf, facts: { ...disputed, executionFileTypes: undefined },
    verdict: 'needsInfo', missing: ['executionFileTypes'], deadlines: { objection: null },
  },
])
