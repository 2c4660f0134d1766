/**
 * פטור והנחה בהשתתפות עצמית בקופת החולים · Relief from health-fund payments. National Health Insurance Law 1994, s. 8 and
 * Second Schedule.
 */
import { all, is, not } from '~/engine/build'
import { authorityDecides, askIf, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { ground, hasSevereIllness, isRelievedChild, ownGround } from './health-copay-relief-grounds'

const ID = 'health-copay-relief'
const LAW = [cite('national-health-insurance-law', '8')] as const
const FEES_PAGE = 'call.gov.il, GE26: exemption from fees at the health funds'

export const healthCopayRelief = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'health-fund',
  areas: ['health', 'income'],
  concerns: { list: 'children', where: all(isRelievedChild, not(ownGround)) },
  topics: ['health', 'rightsRealization'],
  parameters: {
    [`${ID}.seniorCeilingShare`]: inForce(50, '%', 'Kol Zchut, ceiling on payments for medicines', 'secondary'),
    [`${ID}.childMaxAge`]: inForce(18, 'years', FEES_PAGE),
    [`${ID}.childMaxAgeMonths`]: inForce(3, 'months', FEES_PAGE),
    [`${ID}.paramedicalChildAge`]: inForce(3, 'years', FEES_PAGE),
    [`${ID}.maccabiIncapacity`]: inForce(75, '%', 'maccabi4u.co.il (2020)', 'old'),
  },
  conditions: [condition('ground', LAW, ground), authorityDecides('fund-rules', LAW)],
  askPerson: [
    tellIf('severe-illness', hasSevereIllness),
    askIf('no-fund', is('healthFund', 'none')),
  ],
  // Fees and ceilings differ from fund to fund, and the sums that were found are old.
  amounts: [],
  claim: { links: [], phones: ['*6050'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['fund-card', 'benefit-confirmation', 'specialist-letter', 'fund-receipts'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'call.gov.il, GE26; Kol Zchut; amitim4u: payments at the health funds',
    'maccabi4u.co.il (2020); alut.org.il',
  ],
  checkedOn: '2026-11-21',
})
