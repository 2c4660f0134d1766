/** הפטר מחובות · Discharge of debts. Insolvency and Economic Rehabilitation Law 2018 ss. 161, 163, 167, 174–175. */
import {
  all, any, atLeast, clause, date, exists, includes, isFalse, later, monthsSince, not, parameter, person, receives,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'

const DISCHARGE = cite('insolvency-law', '161, 163, 167, 174')
const interimMonths = parameter('insolvency-commissioner.interimPeriodMonths')
const hasOrder: TruthExpr = exists('insolvencyOrderDate')
const hasDebtsThatStay: TruthExpr = includes('debtKinds', 'maintenance', 'fine', 'offence')

/** For whom courts have typically erased debts at once: a pension or income support, and no home. */
const typicalForImmediate: TruthExpr = all(
  hasOrder,
  receives('old-age-pension', 'old-age-income-supplement', 'general-disability-pension', 'income-support'),
  isFalse('ownsHome'),
)

export const insolvencyDischarge = defineRight({
  id: 'insolvency-discharge',
  kind: 'entitlement',
  authority: 'courts',
  areas: ['debt'],
  topics: ['insolvency', 'debts', 'legalAid'],
  parameters: {},
  conditions: [
    condition('opening-order', [DISCHARGE], hasOrder),
    condition(
      'interim-over',
      [DISCHARGE],
      atLeast(monthsSince('insolvencyOrderDate'), interimMonths),
    ),
    authorityDecides('plan-kept', [DISCHARGE]),
    authorityDecides('immediate-discharge', [DISCHARGE]),
    condition(
      'debts-erased',
      [cite('insolvency-law', '175')],
      any(clause('debts-ordinary', not(hasDebtsThatStay)), clause('debts-that-stay', person)),
    ),
  ],
  askPerson: [
    tellIf('court-decides', hasOrder),
    tellIf('immediate', typicalForImmediate),
    tellIf('debts-stay', hasDebtsThatStay),
  ],
  amounts: [],
  claim: { links: [], phones: ['*5067'], forms: [] },
  deadlines: [{ id: 'interim-end', on: later(date('insolvencyOrderDate'), 'months', interimMonths) }],
  opensAlso: ['removal-of-restrictions'],
  documents: ['identity-card', 'final-report', 'medical-papers', 'income-proof', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, order for economic rehabilitation, 2024',
    'dabullaw.co.il, debts that are not erased',
    'din.co.il, s. 175 of the Insolvency Law',
  ],
  checkedOn: '2026-11-21',
})
