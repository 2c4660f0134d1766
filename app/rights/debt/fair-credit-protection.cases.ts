import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const loan = { loanAnnualCostPercent: 12, loanDate: '2025-03-01', lenderKind: 'licensedNonBank', gotContractCopy: true }

export const fairCreditProtectionCases = defineCases('fair-credit-protection', [
  { name: 'a loan with a contract and a moderate cost', asOf, facts: loan, verdict: 'eligible', amount: null },
  {
    name: 'no copy of the contract: a breach',
    asOf,
    facts: { ...loan, gotContractCopy: false },
    verdict: 'eligible',
    conditions: { 'loan-terms': 'yes' },
  },
  {
    name: 'no copy of the contract, so that the cost is not known',
    asOf,
    facts: { lenderKind: 'licensedNonBank', gotContractCopy: false },
    verdict: 'eligible',
  },
  { name: 'costs exactly 15 % a year', asOf, facts: { ...loan, loanAnnualCostPercent: 15 }, verdict: 'eligible' },
  {
    name: 'costs a little more than 15 % a year',
    asOf,
    facts: { ...loan, loanAnnualCostPercent: 15.1 },
    verdict: 'askPerson',
    asks: ['high-cost'],
  },
  {
    name: 'costs 60 % a year: never a yes by the cap',
    asOf,
    facts: { ...loan, loanAnnualCostPercent: 60 },
    verdict: 'askPerson',
    asks: ['high-cost'],
  },
  {
    name: 'a private lender',
    asOf,
    facts: { ...loan, lenderKind: 'private' },
    verdict: 'askPerson',
    asks: ['lender-not-licensed'],
  },
  {
    name: 'does not know who lent the money',
    asOf,
    facts: { ...loan, lenderKind: 'unknown' },
    verdict: 'askPerson',
    asks: ['lender-not-known'],
  },
  { name: 'a bank loan', asOf, facts: { ...loan, lenderKind: 'bank' }, verdict: 'eligible' },
  {
    name: 'taken the day before the cap',
    asOf,
    facts: { ...loan, loanDate: '2018-11-08' },
    verdict: 'askPerson',
    asks: ['loan-before-cap'],
  },
  { name: 'taken on the day of the cap', asOf, facts: { ...loan, loanDate: '2018-11-09' }, verdict: 'eligible' },
  {
    name: 'the cost is not known, a copy was given',
    asOf,
    facts: { lenderKind: 'bank', gotContractCopy: true },
    verdict: 'needsInfo',
    missing: ['loanAnnualCostPercent'],
  },
  {
    name: 'a loan that costs nothing, with a contract',
    asOf,
    facts: { ...loan, loanAnnualCostPercent: 0 },
    verdict: 'ineligible',
  },
  {
    name: 'the cheque was put in execution: thirty days to object',
    asOf,
    facts: { ...loan, executionFileTypes: ['bill'], executionWarningServedDate: '2026-05-20' },
    verdict: 'eligible',
    deadlines: { 'objection-to-cheque': '2026-06-19' },
  },
  { name: 'nothing told', asOf, facts: {}, verdict: 'needsInfo', missing: ['loanAnnualCostPercent', 'gotContractCopy'] },
  {
    name: 'a loan, and a warning on another debt', asOf, verdict: 'eligible', conditions: { 'individual-borrower': 'yes' },
    facts: { ...loan, executionFileTypes: ['judgment'], executionWarningServedDate: '2026-05-20' }, deadlines: { 'objection-to-cheque': null },
  },
])
