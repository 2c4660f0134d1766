/** שימוע לפני פיטורים · Hearing before dismissal. Duty of the labour courts' case law: good faith and natural justice. */
import { all, any, asOf, atLeast, below, clause, date, exists, is, isFalse, isTrue, not } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { claimUntil, jobHasEnded } from './work-period'

const CASE_LAW = cite('court-ruling')

const hearingIsAhead = ifAnswered('hearingDate', atLeast(date('hearingDate'), asOf))

export const hearingBeforeDismissal = defineRight({
  id: 'hearing-before-dismissal',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work'],
  topics: ['labour', 'discrimination', 'rightsRealization'],
  parameters: {},
  conditions: [
    condition(
      'dismissal',
      [CASE_LAW],
      any(clause('was-dismissed', is('reasonLeftWork', 'dismissed')), clause('dismissal-planned', hearingIsAhead)),
    ),
    condition(
      'no-fair-hearing',
      [CASE_LAW],
      any(
        clause('not-heard', isFalse('hearingHeld')),
        clause('not-invited', isFalse('hearingInvitedInWriting')),
        clause('decided-before', below(date('dismissalLetterDate'), date('hearingDate'))),
      ),
    ),
    authorityDecides('fair-process', [CASE_LAW]),
  ],
  askPerson: [
    tellIf('hearing-ahead', hearingIsAhead),
    // The fact speaks for the spouse's pregnancy too.
    tellIf('pregnancy', all(exists('pregnancy'), not(ifAnswered('sex', is('sex', 'male'))))),
    tellIf('illness', isTrue('healthLimitsWork')),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [],
  claim: { links: ['https://www.gov.il/he/departments/guides/notice-of-dismissal-and-resignation'], phones: [], forms: [] },
  deadlines: [
    { id: 'hearing', on: date('hearingDate'), when: hearingIsAhead },
    { id: 'claim', on: claimUntil, when: jobHasEnded },
  ],
  opensAlso: [],
  documents: ['hearing-invitation', 'hearing-protocol', 'dismissal-letter', 'payslips'],
  notes: { timeLimits: [], refused: [] },
  sources: ['gov.il, notice of dismissal and resignation', 'vakrat.co.il, the duty of a hearing'],
  checkedOn: '2026-11-21',
})
