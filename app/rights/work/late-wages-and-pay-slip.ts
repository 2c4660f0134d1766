/** הלנת שכר ותלוש שכר · Delayed wages and pay slip. Wage Protection Law 1958 ss. 9–17A, 18, 20, 24–26A. */
import {
  above, all, any, clause, count, equal, exists, fact, isFalse, parameter, some, total, toPerson,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'
import {
  delayClaimIsOpen, delayClaimMayBeExtended, delayClaimUntil, isInRepeatedYears, isLate, isOwed, isUnpaidLate, wageClaimUntil,
} from './late-wages-months'

const MONTHS = 'unpaidWageMonths'
const GUIDES = 'payroll guides on the Wage Protection Law, to 2023'
const LIMITS = 'accountants’ guide to limitation in labour law, 2014, restated later'

export const lateWagesAndPaySlip = defineRight({
  id: 'late-wages-and-pay-slip',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    'late-wages-and-pay-slip.wageGraceDays': inForce(9, 'day of the month', GUIDES, 'secondary'),
    'late-wages-and-pay-slip.delayFirstWeek': inForce(5, '%', GUIDES, 'secondary'),
    'late-wages-and-pay-slip.delayNextWeeks': inForce(10, '%', GUIDES, 'secondary'),
    'late-wages-and-pay-slip.delayAlternative': inForce(20, '%', 'payroll guide, older text', 'old'),
    'late-wages-and-pay-slip.delayClaimYears': inForce(1, 'years', `Wage Protection Law s. 17A; ${LIMITS}`, 'secondary'),
    'late-wages-and-pay-slip.delayClaimDays': inForce(60, 'days', `Wage Protection Law s. 17A; ${LIMITS}`, 'secondary'),
    'late-wages-and-pay-slip.delayExtendedDays': inForce(90, 'days', 'general knowledge of s. 17A, not checked', 'secondary'),
    'late-wages-and-pay-slip.delayRepeatedYears': inForce(3, 'years', `Wage Protection Law s. 17A; ${LIMITS}`, 'secondary'),
    'late-wages-and-pay-slip.wageClaimYears': inForce(7, 'years', `Limitation Law 1958; ${LIMITS}`, 'secondary'),
    'late-wages-and-pay-slip.paySlipDamages': inForceSince(
      '2009-02-01', 5000, 'ILS once', 'general knowledge of s. 26A, not checked', 'secondary',
    ),
  },
  conditions: [
    condition(
      'late-or-no-slip',
      [cite('wage-protection-law', '9–17A, 24–26A'), cite('limitation-law')],
      any(
        clause('wage-owed', some(MONTHS, isOwed)),
        clause('delay-claim-open', some(MONTHS, delayClaimIsOpen)),
        clause(
          'delay-repeated',
          all(above(count(MONTHS, isLate), parameter('shared.one')), some(MONTHS, isInRepeatedYears)),
        ),
        clause('delay-extension', toPerson(some(MONTHS, delayClaimMayBeExtended))),
        clause('no-pay-slip', isFalse('paySlipReceived')),
      ),
    ),
    authorityDecides('court-may-cut', [cite('wage-protection-law', '18')]),
    authorityDecides('false-slip', [cite('wage-protection-law', '24–26A')]),
  ],
  askPerson: [tellIf('employer-insolvent', exists('employerInsolvencyOrderDate'))],
  amounts: [
    {
      id: 'wage-owed',
      unit: 'ILS once',
      shownWhen: some(MONTHS, isOwed),
      value: total(MONTHS, fact('@.amount'), isOwed),
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [
    // Of several months each has a day of its own; only of a single one is there one day to name.
    { id: 'delay-claim', on: total(MONTHS, delayClaimUntil, isLate), when: equal(count(MONTHS, isLate), parameter('shared.one')) },
    {
      id: 'wage-claim',
      on: total(MONTHS, wageClaimUntil, isUnpaidLate),
      when: equal(count(MONTHS, isUnpaidLate), parameter('shared.one')),
    },
  ],
  opensAlso: ['severance-pay', 'employer-insolvency-benefit', 'labour-court-claim'],
  documents: ['payslips', 'bank-statements', 'work-contract', 'hours-list'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'weilcpa.co.il and hilan.co.il, delayed wages',
    'raf-cpa.com, limitation in labour law, 2014',
  ],
  checkedOn: '2026-11-21',
})
