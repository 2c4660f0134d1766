/** טענת ״פרעתי״ · "I have paid" claim. Execution Law 1967 s. 19; appeal s. 80. */
import { date, includes, isFalse, isTrue, later, parameter } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const SECTION_19 = cite('execution-law', '19')

/** Bills and fixed-sum claims have the objection, which includes this defence. */
const hasJudgmentFile: TruthExpr = includes('executionFileTypes', 'judgment', 'maintenance')

export const paidClaim = defineRight({
  id: 'paid-claim',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts'],
  parameters: {
    'paid-claim.paidClaimAutoStayDays': inForce(
      21,
      'days',
      'linda-alali.co.il, means inquiry; older pages say 20',
      'secondary',
    ),
  },
  conditions: [
    condition('judgment-file', [SECTION_19], hasJudgmentFile),
    condition('paid-after-judgment', [SECTION_19], isTrue('debtPaidAfterJudgment')),
    authorityDecides('proof-and-sum', [SECTION_19]),
  ],
  askPerson: [tellIf('no-receipt', isFalse('paymentProof'))],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [
    {
      id: 'in-warning-period',
      on: later(date('executionWarningServedDate'), 'days', parameter('shared.executionWarningSafeDays')),
      when: hasJudgmentFile,
    },
  ],
  opensAlso: ['stay-of-proceedings', 'removal-of-restrictions', 'objection-to-bill-or-claim'],
  documents: ['identity-card', 'paid-affidavit', 'payment-proof', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'fridmanwork.com, "I have paid" claim, and the appeal within 20 days (reg. 120)',
    'dt-law.co.il, "I have paid" claim',
    'linda-alali.co.il, means inquiry',
  ],
  checkedOn: '2026-11-21',
})
