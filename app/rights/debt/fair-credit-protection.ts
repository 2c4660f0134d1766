/**
 * אשראי הוגן – תקרת עלות האשראי · Cap on the cost of loans. Fair Credit Law 1993 ss. 1–3, 5, 6, 7A, 9, 15; Supervision of
 * Financial Services (Regulated Services) Law 2016. The sources disagree on the cap, so that no verdict rests on it.
 */
import {
  above, any, below, clause, date, fact, includes, is, isFalse, later, parameter, yes, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'

const cost = fact('loanAnnualCostPercent')
const CAP = 'hamodia.com, July 2017 (text of the committee), and general knowledge; an article of 2017 says 20'

export const fairCreditProtection = defineRight({
  id: 'fair-credit-protection',
  kind: 'entitlement',
  authority: 'capital-market-authority',
  areas: ['debt'],
  topics: ['banking', 'debts', 'legalAid', 'insurance'],
  parameters: {
    'fair-credit-protection.creditCostCap': inForceSince('2018-11-09', 15, 'percentage points', CAP, 'old'),
    'fair-credit-protection.suspiciousCost': inForce(
      15, '%', 'the portal’s own care: the lowest cap in the sources, without the rate of the Bank of Israel', 'secondary',
    ),
    'fair-credit-protection.capSince': inForce(parseDay('2018-11-09') as number, 'date', 'Amendment 5 of 2017', 'secondary'),
    'fair-credit-protection.prisonYears': inForce(3, 'years', 'articles of 2017; the criminal line differs between them', 'old'),
  },
  conditions: [
    // The portal serves people, and the law protects every borrower who is one.
    condition('individual-borrower', [cite('fair-credit-law', '1')], yes),
    condition(
      'loan-terms',
      [cite('fair-credit-law', '2–3')],
      any(clause('cost-told', above(cost, zero)), clause('no-contract-copy', isFalse('gotContractCopy'))),
    ),
    authorityDecides('cap-passed', [cite('fair-credit-law', '5, 6')]),
    authorityDecides('unfair-loan', [cite('fair-credit-law', '9')]),
  ],
  askPerson: [
    tellIf('high-cost', above(cost, parameter('fair-credit-protection.suspiciousCost'))),
    askIf('lender-not-licensed', is('lenderKind', 'private')),
    askIf('lender-not-known', is('lenderKind', 'unknown')),
    tellIf('loan-before-cap', below(date('loanDate'), parameter('fair-credit-protection.capSince'))),
  ],
  amounts: [],
  claim: { links: ['https://www.gov.il/he/departments/capital_market_insurance_saving_authority'], phones: [], forms: [] },
  deadlines: [
    {
      id: 'objection-to-cheque',
      on: later(date('executionWarningServedDate'), 'days', parameter('objection-to-bill-or-claim.objectionDays')),
      when: includes('executionFileTypes', 'bill'),
    },
  ],
  opensAlso: ['legal-aid'],
  documents: ['loan-contract', 'loan-transfers', 'lender-messages', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'he.wikisource.org, Fair Credit Law, to 2023',
    'narkis-law.com, highest rate of the cost of credit',
    'hamodia.com, limit on the interest of consumer credit, July 2017',
    'afiklaw.com, credit, 2017',
  ],
  checkedOn: '2026-11-21',
})
