/** הגנה מפני ניתוק חשמל · Protection from electricity disconnection. HCJ 4988/19; criteria of the Electricity Authority. */
import { all, any, clause, isFalse, isTrue, not, person, receives, toPersonIfKnown } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, askIf } from '~/engine/right'

const LAW = [cite('court-ruling', '4988/19'), cite('electricity-authority-criteria')] as const

/** The supplier's own list: only a benefit that is paid already stands on it. */
const isOnList: TruthExpr = receives('income-support', 'old-age-income-supplement')

export const electricityDisconnectionProtection = defineRight({
  id: 'electricity-disconnection-protection',
  kind: 'entitlement',
  authority: 'electricity-company',
  areas: ['housing', 'debt', 'income'],
  topics: ['rightsRealization', 'welfare', 'debts'],
  parameters: {},
  conditions: [
    condition('cut-threatened', LAW, isTrue('electricityCutThreatened')),
    condition(
      'protected-group',
      LAW,
      any(
        clause('on-list', isOnList),
        // With a welfare confirmation of poverty; the answer brings a person, never more.
        clause('medical-device', toPersonIfKnown(isTrue('electricMedicalDevice'))),
        clause('hardship', person),
      ),
    ),
    authorityDecides('supplier-checks', LAW),
  ],
  askPerson: [
    askIf('device-at-home', all(not(isOnList), isTrue('electricMedicalDevice'))),
    askIf('contract-other-name', isFalse('electricityContractInOwnName')),
  ],
  // The debt stays; only the cut is stopped.
  amounts: [],
  claim: { links: ['https://www.iec.co.il'], phones: ['103', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['electricity-discount', 'social-services-file'],
  documents: ['disconnection-notice', 'benefit-confirmation', 'doctor-device-letter', 'welfare-letter', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'acri.org.il, draft criteria after the judgment in HCJ 4988/19 (2022)',
    'kikar.co.il (2017); news-desk.co.il: policy on cutting electricity',
  ],
  checkedOn: '2026-11-21',
})
