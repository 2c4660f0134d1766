/**
 * התנגדות לביצוע שטר או לתביעה על סכום קצוב · Objection to a bill or a fixed-sum claim. Execution Law 1967 ss. 81A,
 * 81A1; Execution Regulations 1979 regs. 106–109, 128.
 */
import { above, any, atMost, clause, date, daysSince, includes, isTrue, later, parameter, person } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const OBJECTION_DAYS = parameter('objection-to-bill-or-claim.objectionDays')
const daysSinceWarning = daysSince('executionWarningServedDate')
const hasBillOrClaimFile: TruthExpr = includes('executionFileTypes', 'bill', 'fixedSumClaim')

export const objectionToBillOrClaim = defineRight({
  id: 'objection-to-bill-or-claim',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'legalAid', 'debts'],
  parameters: {
    'objection-to-bill-or-claim.objectionDays': inForce(
      30,
      'days',
      'Execution Law s. 81A(c1); Kol Zchut, objection to a bill and to a fixed-sum claim',
    ),
  },
  conditions: [
    condition('bill-or-claim-file', [cite('execution-law', '81A, 81A1')], hasBillOrClaimFile),
    condition(
      'debt-disputed',
      [cite('execution-law', '81A, 81A1'), cite('execution-regulations', '106–109')],
      isTrue('debtDisputed'),
    ),
    condition(
      'in-time',
      [cite('execution-law', '81A(c1), 81A1')],
      any(clause('within-days', atMost(daysSinceWarning, OBJECTION_DAYS)), clause('late-with-extension', person)),
    ),
    authorityDecides('proper-service', [cite('execution-regulations')]),
    authorityDecides('leave-to-defend', [cite('execution-law', '81A, 81A1')]),
  ],
  askPerson: [tellIf('late', above(daysSinceWarning, OBJECTION_DAYS))],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [
    {
      id: 'objection',
      on: later(date('executionWarningServedDate'), 'days', OBJECTION_DAYS),
      when: hasBillOrClaimFile,
    },
  ],
  opensAlso: ['stay-of-proceedings', 'legal-aid'],
  documents: ['identity-card', 'warning-letter', 'objection-affidavit', 'dispute-evidence', 'copies-for-creditor'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, objection to the execution of a bill',
    'Kol Zchut, objection to a fixed-sum claim at the Execution Office',
    'Kol Zchut, request for more time to file an objection',
  ],
  checkedOn: '2026-11-21',
})
