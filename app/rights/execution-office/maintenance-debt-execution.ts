/**
 * חוב מזונות בהוצאה לפועל · Maintenance debt in execution, for who pays and for who receives. Execution Law 1967 s. 69
 * and the chapter on maintenance; Maintenance (Guarantee of Payment) Law 1972.
 */
import {
  above, all, any, clause, date, exists, fact, includes, is, isFalse, isTrue, later, not, parameter, toPerson,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'

/** A maintenance file against the applicant: whoever said that none is owed has none, unless a file is named. */
const owesInFile: TruthExpr = all(
  includes('executionFileTypes', 'maintenance'),
  any(answered('executionFileTypes'), not(isFalse('owesMaintenance'))),
)

/** A judgment in the applicant's or the children's favour that is not kept. */
const isNotPaid: TruthExpr = all(exists('maintenanceJudgment'), isFalse('maintenanceJudgment.paidNow'))

export const maintenanceDebtExecution = defineRight({
  id: 'maintenance-debt-execution',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt', 'family'],
  topics: ['execution', 'debts', 'legalAid'],
  parameters: {
    'maintenance-debt-execution.arrearsMonths': inForce(
      3,
      'months',
      'practitioners on arrears of maintenance',
      'secondary',
    ),
  },
  conditions: [
    condition(
      'side',
      [cite('execution-law', '69'), cite('maintenance-payment-law')],
      any(clause('side-pays', toPerson(owesInFile)), clause('side-receives', isNotPaid)),
    ),
    authorityDecides('spread-of-arrears', [cite('execution-law', '69')]),
  ],
  askPerson: [
    tellIf('owes', owesInFile),
    tellIf('arrest', is('urgentStep', 'arrest')),
    tellIf('arrears', above(fact('maintenanceMonthsUnpaid'), parameter('maintenance-debt-execution.arrearsMonths'))),
    tellIf('violence', isTrue('violenceAtHome')),
    tellIf('payer-on-benefit', all(owesInFile, exists('currentBenefits'))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592', '*6050'], forms: ['529'] },
  deadlines: [
    {
      id: 'inquiry-in-warning-period',
      on: later(date('executionWarningServedDate'), 'days', parameter('shared.executionWarningSafeDays')),
      when: owesInFile,
    },
  ],
  opensAlso: ['legal-aid', 'child-support-payments', 'paid-claim'],
  documents: ['identity-card', 'court-papers', 'bank-statements', 'payslips', 'payment-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, spreading a maintenance debt over payments at the Execution Office, after 2018',
    'kisrael-law.co.il, spreading a maintenance debt',
    'mishpati.co.il, Amendment 43 of the Execution Law (2014)',
  ],
  checkedOn: '2026-11-21',
})
