/**
 * הגנה מפני פינוי מדירה שכורה · Defence against eviction from a rented home: nobody is put out without a judgment.
 * Civil Procedure Regulations 2018 reg. 81; Execution Law 1967 ss. 6(c1), 7(a), 64. A person is beside it at every
 * stage.
 */
import { absent, all, any, clause, date, is, isTrue, later, parameter } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const FAST_TRACK = cite('civil-procedure-regulations', '81')
const FILE_OPENING = cite('execution-law', '6(c1)')
const WARNING = cite('execution-law', '7(a)')
const AMENDMENT_36 = 'Execution Law, s. 7(a), amendment 36 of 2012; toledano.co.il'

/** Told of the stage or the day of the eviction, or that it is the trouble with the landlord: no notice has to be named. */
const isTold: TruthExpr = any(
  answered('evictionStage'),
  answered('evictionDate'),
  ifAnswered('tenantProblem', is('tenantProblem', 'eviction')),
)

const facesEviction: TruthExpr = any(isTrue('evictionNotice'), clause('told-to-leave', isTold))

const served = date('evictionServedOn')

export const evictionDefence = defineRight({
  id: 'eviction-defence',
  kind: 'entitlement',
  authority: 'courts',
  areas: ['housing'],
  topics: ['legalAid', 'housing', 'execution', 'welfare'],
  parameters: {
    'eviction.legalAidDays': inForce(
      7,
      'days',
      'advice of this portal, counted from service: legal aid in the first week',
      'derived',
    ),
    'eviction.oldDefenceDays': inForce(30, 'days', 'older regulations and lawyers’ pages: not to be counted on', 'old'),
    'eviction.execWaitDays': inForce(15, 'days', 'Execution Law, s. 6(c1); sabahlaw.co.il', 'secondary'),
    'eviction.warningDays': inForce(20, 'days', AMENDMENT_36, 'secondary'),
    'eviction.warningDaysHomeMin': inForce(10, 'days', AMENDMENT_36, 'secondary'),
    'eviction.noticeDaysNonLease': inForce(
      21,
      'days',
      'Kol Zchut, eviction from land that is not leased (2020)',
      'secondary',
    ),
  },
  conditions: [
    condition('notice', [FAST_TRACK, cite('execution-law', '64')], facesEviction),
    authorityDecides('by-judgment-only', [FAST_TRACK]),
    authorityDecides('days-to-answer', [FAST_TRACK]),
    authorityDecides('execution-file', [FILE_OPENING]),
    authorityDecides('execution-warning', [WARNING]),
    authorityDecides('not-leased', [cite('execution-law', '64')]),
    authorityDecides('delay', [cite('execution-law')]),
  ],
  askPerson: [tellIf('at-once', facesEviction)],
  amounts: [],
  claim: { links: ['https://index.justice.gov.il/Units/SiuaMishpaty'], phones: ['118', '*35592'], forms: [] },
  deadlines: [
    { id: 'legal-aid', on: later(served, 'days', parameter('eviction.legalAidDays')) },
    {
      id: 'file-may-open',
      on: later(served, 'days', parameter('eviction.execWaitDays')),
      // A judgment that names a day may go to the Execution Office right after it.
      when: all(is('evictionStage', 'judgment'), absent('evictionDate')),
    },
    {
      id: 'warning-least',
      on: later(served, 'days', parameter('eviction.warningDaysHomeMin')),
      when: is('evictionStage', 'execution'),
    },
    {
      id: 'warning-usual',
      on: later(served, 'days', parameter('eviction.warningDays')),
      when: is('evictionStage', 'execution'),
    },
    { id: 'eviction-day', on: date('evictionDate') },
  ],
  opensAlso: ['legal-aid'],
  documents: ['identity-card', 'court-papers', 'service-proof', 'lease', 'rent-receipts', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, evicting a tenant from a rented home in the fast track; eviction from land that is not leased (2020)',
    'toledano.co.il, text of amendment 36 of the Execution Law',
    'sabahlaw.co.il; lawguide.co.il',
  ],
  checkedOn: '2026-11-21',
})
