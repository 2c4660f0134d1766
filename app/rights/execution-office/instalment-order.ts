/** צו תשלומים · Instalment order. Execution Law 1967 ss. 7–7A2, 67–69B; payment rules 2014. */
import {
  all, any, atLeast, below, clause, date, exists, fact, includes, isTrue, largest, later, not, over, parameter,
  person, yes,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import {
  automaticTableFigures, hasJudgmentFile, hasOnlyBillOrClaimFile, mayUseTable, rowIsKnown, tablePayment,
} from './automatic-table'
import {
  coveredInOrdinaryPeriod, noPeriodCovers, onlyLongerPeriodCovers, ordinaryMonths, paymentPeriodFigures,
} from './payment-periods'

const debt = fact('executionDebt')
const payment = fact('affordableMonthlyPayment')
const minimum = parameter('instalment-order.instalmentMinMonthly')
const files = fact('executionFilesOpen')

/** What can be paid covers the debt within the ordinary period and is not below the least payment. */
const canPayInTime: TruthExpr = all(coveredInOrdinaryPeriod(debt, payment), atLeast(payment, minimum))

export const instalmentOrder = defineRight({
  id: 'instalment-order',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts', 'familyFinance'],
  parameters: {
    ...automaticTableFigures,
    ...paymentPeriodFigures,
    'instalment-order.instalmentMinMonthly': inForce(
      150,
      'ILS/month',
      'a law office, 2023; an older page says 100',
      'secondary',
    ),
    'instalment-order.arrearsInterestReduction': inForce(
      25,
      '%',
      'a law office, 2020–2021; the interest law has changed since',
      'old',
    ),
    'instalment-order.statementMonths': inForce(
      6,
      'months',
      'Kol Zchut, application for an instalment order',
      'secondary',
    ),
  },
  conditions: [
    condition('open-file', [cite('execution-law', '7')], atLeast(files, parameter('shared.one'))),
    condition(
      'not-only-maintenance',
      [cite('execution-law', '69')],
      includes('executionFileTypes', 'judgment', 'bill', 'fixedSumClaim', 'mortgage', 'pledge', 'performanceOrder'),
    ),
    condition(
      'door',
      [cite('execution-payment-rules', '1–2'), cite('execution-law', '7A, 69B')],
      any(clause('door-table', mayUseTable), clause('door-application', yes)),
    ),
    condition(
      'can-pay-in-time',
      [cite('execution-law', '7A1, 7A2')],
      any(clause('ordinary-period', canPayInTime), clause('more-time-needed', person)),
    ),
    authorityDecides('real-ability', [cite('execution-law', '67–69B')]),
    authorityDecides('judgment-instalments', [cite('execution-law')]),
  ],
  askPerson: [
    tellIf('longer-period', onlyLongerPeriodCovers(debt, payment)),
    tellIf('beyond-period', noPeriodCovers(debt, payment)),
    tellIf('below-minimum', below(payment, minimum)),
    tellIf('table-row-missing', all(mayUseTable, not(rowIsKnown))),
    tellIf('several-files', atLeast(files, parameter('shared.two'))),
    tellIf('maintenance-file', includes('executionFileTypes', 'maintenance')),
    askIf('attachment-ordered', any(isTrue('wageGarnished'), isTrue('accountAttached'))),
    tellIf('restriction-ordered', exists('restrictionsImposed')),
  ],
  amounts: [
    { id: 'table', unit: 'ILS/month', value: tablePayment, shownWhen: all(mayUseTable, rowIsKnown) },
    {
      id: 'at-least',
      unit: 'ILS/month',
      value: largest(minimum, over(debt, ordinaryMonths(debt))),
      shownWhen: not(mayUseTable),
    },
  ],
  claim: { links: [], phones: ['*35592'], forms: ['233', '529', '400'] },
  deadlines: [
    {
      id: 'warning-judgment',
      on: later(date('executionWarningServedDate'), 'days', parameter('shared.executionWarningSafeDays')),
      when: hasJudgmentFile,
    },
    {
      id: 'warning-bill-or-claim',
      on: later(date('executionWarningServedDate'), 'days', parameter('instalment-order.warningDaysBillOrClaim')),
      when: hasOnlyBillOrClaimFile,
    },
  ],
  opensAlso: [
    'removal-of-restrictions',
    'file-consolidation',
    'insolvency-low-debt',
    'insolvency-commissioner',
    'maintenance-debt-execution',
  ],
  documents: [
    'identity-card',
    'bank-statements',
    'payslips',
    'benefit-confirmation',
    'household-bills',
    'lease',
    'family-agreements',
    'property-papers',
    'savings-papers',
  ],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Execution Rules (Directions for Paying Adjudicated Debts) 2014, consolidated to 2022',
    'Kol Zchut, application for an instalment order and for its change, 2022',
    'lzk-law.co.il, instalment order, 2023',
  ],
  checkedOn: '2026-11-21',
})
