/** ביטול הגבלות על חייב · Lifting restrictions on a debtor. Execution Law 1967 ss. 14, 66A, chapter G3. */
import {
  all, any, asOf, atLeast, below, clause, date, exists, includes, isTrue, later, minus, parameter, span, toPerson, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import {
  debtPaid, mayNotBeImposable, neverImposable, restrictionFigures, specialNeed,
} from './removal-of-restrictions-grounds'

const SECTION_66A = cite('execution-law', '66A')
const RESTRICTIONS = ['exit', 'passport', 'specialRestrictedCustomer', 'companies', 'chargeCards']
const leadDays = parameter('removal-of-restrictions.exitRequestLeadDays')
const journeyAhead: TruthExpr = atLeast(date('travelDate'), asOf)

export const removalOfRestrictions = defineRight({
  id: 'removal-of-restrictions',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts', 'banking'],
  parameters: {
    ...restrictionFigures,
    'removal-of-restrictions.restrictionNoticeDays': inForce(
      30,
      'days',
      'Kol Zchut, means inquiry and notice of restrictions; lawoffice.org.il',
      'secondary',
    ),
    'removal-of-restrictions.exitRequestLeadDays': inForce(
      14,
      'days',
      'Kol Zchut, lifting an order barring exit: recommended',
      'secondary',
    ),
    'removal-of-restrictions.exitOrderMaxYears': inForce(1, 'years', 'ivan-lawoffice.co.il', 'secondary'),
  },
  conditions: [
    condition(
      'restriction',
      [cite('execution-law', '14, 66A')],
      any(
        includes('restrictionsImposed', ...RESTRICTIONS),
        clause('restriction-licence', toPerson(includes('restrictionsImposed', 'drivingLicence'))),
        clause('restriction-unknown', toPerson(includes('restrictionsImposed', 'unknown'))),
      ),
    ),
    condition(
      'ground',
      [cite('execution-law', '14, 66A')],
      any(
        clause('ground-paid', debtPaid),
        clause('ground-order', isTrue('payingByOrder')),
        clause('ground-cannot-pay', isTrue('cannotPay')),
        clause('ground-need', specialNeed),
        clause('ground-small-debt', neverImposable),
        clause('ground-too-early', toPerson(mayNotBeImposable)),
        // The Office limits no licence any more, and a limit that nobody can name may be an old one: no ground of the debtor's is needed.
        clause('ground-old-restriction', toPerson(includes('restrictionsImposed', 'drivingLicence', 'unknown'))),
      ),
    ),
    authorityDecides('able-and-evading', [SECTION_66A]),
  ],
  askPerson: [
    tellIf('driving-licence', includes('restrictionsImposed', 'drivingLicence')),
    tellIf('maintenance-file', includes('executionFileTypes', 'maintenance')),
    tellIf('limited-means', isTrue('priorInsolvency')),
    tellIf('insolvency-restrictions', exists('insolvencyOrderDate')),
    tellIf('travel-soon', all(journeyAhead, below(span('days', asOf, date('travelDate')), leadDays))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: ['214'] },
  deadlines: [
    {
      id: 'exit-request',
      on: later(date('travelDate'), 'days', minus(zero, leadDays)),
      when: journeyAhead,
    },
  ],
  opensAlso: ['credit-balance-bank-account', 'instalment-order'],
  documents: ['identity-card', 'restriction-notice', 'payment-record', 'exit-affidavit', 'travel-papers', 'guarantors'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, guide for debtors on whom restrictions were laid, and application to cancel a restriction',
    'Kol Zchut, application to lift an order barring exit from Israel',
    'Globes, 2022, driving licences are no longer restricted',
    'lawoffice.org.il and msegev-law.com, thresholds (year not stated)',
  ],
  checkedOn: '2026-11-21',
})
