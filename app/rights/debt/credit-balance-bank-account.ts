/**
 * חשבון עובר ושב ביתרת זכות · Right to a credit-balance bank account. Banking (Service to Customer) Law 1981 s. 2(a); Proper
 * Conduct of Banking Business Directive 422; Cheques Without Cover Law 1981 ss. 2, 3, 10.
 */
import { any, clause, is, isTrue, toPerson } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { inForce } from '../shared/figure'

const BANKING = [cite('banking-customer-law', '2(a)'), cite('banking-directive-422')]
const CHEQUES = 'Bank of Israel, cheques without cover; protocol.co.il'

export const creditBalanceBankAccount = defineRight({
  id: 'credit-balance-bank-account',
  kind: 'entitlement',
  authority: 'bank-of-israel',
  areas: ['debt'],
  topics: ['banking', 'debts', 'rightsRealization'],
  parameters: {
    'credit-balance-bank-account.bouncedChequesCount': inForce(10, 'cheques', CHEQUES),
    'credit-balance-bank-account.bouncedMonths': inForce(12, 'months', CHEQUES),
    'credit-balance-bank-account.bouncedMinSpanDays': inForce(15, 'days', CHEQUES),
    'credit-balance-bank-account.restrictionYears': inForce(1, 'years', CHEQUES),
    'credit-balance-bank-account.warningAfterCheques': inForce(5, 'cheques', 'he.afiklaw.com, cheques without cover', 'secondary'),
    'credit-balance-bank-account.aggravatedWindowYears': inForce(
      3, 'years', 'protocol.co.il, cancelling the restriction of an account, 2023–2024', 'secondary',
    ),
  },
  conditions: [
    condition('account-refused', BANKING, isTrue('bankRefusedAccount')),
    condition(
      'only-debts',
      BANKING,
      any(
        clause('debt-reasons', is('bankRefusalReason', 'restricted', 'attachment', 'executionFile', 'insolvency')),
        clause('no-reason-given', toPerson(is('bankRefusalReason', 'none'))),
      ),
    ),
    authorityDecides('fair-reasons', BANKING),
    authorityDecides('restricted-by-cheques', [cite('cheques-law', '2, 3, 10')]),
  ],
  askPerson: [],
  amounts: [],
  claim: { links: ['https://boi.org.il'], phones: [], forms: [] },
  deadlines: [],
  opensAlso: ['protected-benefits'],
  documents: ['identity-card', 'written-refusal', 'request-copy', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'law-hr.co.il, opening a bank account for a debtor (amendment of 2018)',
    'Kol Zchut, opening a bank account for a debtor in bankruptcy',
    'protocol.co.il, credit-balance account, 2023–2024',
    'boi.org.il, information and public service',
  ],
  checkedOn: '2026-11-21',
})
