/** עיכוב הליכים · Stay of proceedings. Execution Law 1967 ss. 16, 17, 19, 81A; Insolvency Law 2018 s. 121. */
import {
  all, any, atLeast, choose, clause, date, exists, fact, given, includes, is, isTrue, later, parameter, toPerson,
  when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'

const stepAnnounced: TruthExpr = is('urgentStep', 'eviction', 'sale', 'seizure', 'bank', 'wage', 'arrest')
const hasOrder: TruthExpr = exists('insolvencyOrderDate')

/** Open files: asked; until then a step announced, an order or a kind of file says that there is one. */
const openFiles: NumberExpr = given(
  'executionFilesOpen',
  choose(
    [when(any(stepAnnounced, hasOrder, exists('executionFileTypes')), parameter('shared.one'))],
    fact('executionFilesOpen'),
  ),
)

/** A debt on a bill or a fixed-sum claim that the person says is not owed: an objection may be, or was, filed. */
const mayObject: TruthExpr = all(includes('executionFileTypes', 'bill', 'fixedSumClaim'), isTrue('debtDisputed'))

/** A judgment debt that was paid or settled after the judgment. */
const mayClaimPaid: TruthExpr = all(
  includes('executionFileTypes', 'judgment', 'maintenance'),
  isTrue('debtPaidAfterJudgment'),
)

export const stayOfProceedings = defineRight({
  id: 'stay-of-proceedings',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts'],
  parameters: {},
  conditions: [
    condition('open-file', [cite('execution-law', '16, 17')], atLeast(openFiles, parameter('shared.one'))),
    condition(
      'ground',
      [cite('execution-law', '16, 17, 19, 81A'), cite('insolvency-law', '121')],
      any(
        clause('ground-objection', mayObject),
        clause('ground-paid', mayClaimPaid),
        clause('ground-insolvency', hasOrder),
        clause('ground-step', is('urgentStep', 'seizure', 'bank', 'wage')),
        clause('ground-person', toPerson(is('urgentStep', 'eviction', 'sale', 'arrest'))),
      ),
    ),
    authorityDecides('cases-of-the-law', [cite('execution-law', '16, 17')]),
    authorityDecides('guarantee', [cite('execution-law', '16, 17')]),
  ],
  askPerson: [
    tellIf('eviction-or-sale', any(is('urgentStep', 'eviction', 'sale'), exists('evictionDate'))),
    tellIf('arrest', is('urgentStep', 'arrest')),
    tellIf('maintenance', any(includes('executionFileTypes', 'maintenance'), is('attachmentReason', 'maintenance'))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: ['988', '214'] },
  deadlines: [
    { id: 'announced-step', on: date('urgentStepDate'), when: stepAnnounced },
    {
      id: 'objection-in-time',
      on: later(date('executionWarningServedDate'), 'days', parameter('instalment-order.warningDaysBillOrClaim')),
      when: mayObject,
    },
    {
      id: 'paid-claim-in-time',
      on: later(date('executionWarningServedDate'), 'days', parameter('shared.executionWarningSafeDays')),
      when: mayClaimPaid,
    },
  ],
  opensAlso: ['objection-to-bill-or-claim', 'paid-claim', 'home-sale-protection', 'eviction-defence', 'legal-aid'],
  documents: ['identity-card', 'court-papers', 'affidavit', 'payment-proof'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, automatic stay at the Execution Office',
    'Kol Zchut, application to suspend a step at the Execution Office',
  ],
  checkedOn: '2026-11-21',
})
