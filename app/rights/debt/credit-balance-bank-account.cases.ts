import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const refused = (bankRefusalReason: string) => ({ bankRefusedAccount: true, bankRefusalReason })

export const creditBalanceBankAccountCases = defineCases('credit-balance-bank-account', [
  { name: 'refused as a restricted customer', asOf, facts: refused('restricted'), verdict: 'eligible', amount: null },
  { name: 'refused because of an attachment', asOf, facts: refused('attachment'), verdict: 'eligible' },
  { name: 'refused because of Execution Office files', asOf, facts: refused('executionFile'), verdict: 'eligible' },
  { name: 'refused because of insolvency', asOf, facts: refused('insolvency'), verdict: 'eligible' },
  {
    name: 'refused for behaviour in the branch: a fair reason',
    asOf,
    facts: refused('conduct'),
    verdict: 'ineligible',
    conditions: { 'only-debts': 'no' },
  },
  {
    name: 'refused without a reason',
    asOf,
    facts: refused('none'),
    verdict: 'askPerson',
    conditions: { 'only-debts': 'person' },
  },
  {
    name: 'refused, the reason is not known yet',
    asOf,
    facts: { bankRefusedAccount: true },
    verdict: 'needsInfo',
    missing: ['bankRefusalReason'],
  },
  { name: 'no bank refused', asOf, facts: { bankRefusedAccount: false }, verdict: 'ineligible' },
  {
    name: 'a reason is told, whether there was a refusal is not',
    asOf,
    facts: { bankRefusalReason: 'restricted' },
    verdict: 'needsInfo',
    missing: ['bankRefusedAccount'],
  },
  {
    name: 'open files and an attached account, and no bank refused',
    asOf,
    facts: { bankRefusedAccount: false, executionFilesOpen: 3, accountAttached: true },
    verdict: 'ineligible',
    conditions: { 'account-refused': 'no' },
  },
  { name: 'the same answer in an earlier year', asOf: '2019-03-01', facts: refused('restricted'), verdict: 'eligible' },
  { name: 'nothing told', asOf, facts: {}, verdict: 'needsInfo', missing: ['bankRefusedAccount', 'bankRefusalReason'] },
])
