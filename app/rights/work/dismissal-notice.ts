/** הודעה מוקדמת לפיטורים · Prior notice of dismissal. Prior Notice of Dismissal and Resignation Law 2001, ss. 2–7. */
import {
  above, all, any, asOf, atLeast, below, choose, clause, date, excess, exists, fact, given, is, largest, not, over, parameter, product,
  receives, span, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { noticeDue, noticeDueAtMost } from './dismissal-notice-days'
import { claimUntil, isPaidByHours, jobHasEnded, monthlyWage, workFigures } from './work-period'

const MONTHLY = 'payroll guide to prior notice for monthly wages'
const HOURLY = 'table of the Ministry of Labor for prior notice'

/** Told by the resident, or counted from the letter to the last day. */
const noticeGiven: NumberExpr = given(
  'noticeGivenDays',
  choose(
    [when(exists('lastWorkDay'), largest(zero, span('days', date('dismissalLetterDate'), date('lastWorkDay'))))],
    fact('noticeGivenDays'),
  ),
)

const daysMissing: NumberExpr = excess(noticeDue, noticeGiven)

export const dismissalNotice = defineRight({
  id: 'dismissal-notice',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'dismissal-notice.monthlyFirstMonths': inForce(6, 'months', MONTHLY, 'secondary'),
    'dismissal-notice.monthlyFirstDays': inForce(1, 'days', MONTHLY, 'secondary'),
    'dismissal-notice.monthlyNextDays': inForce(2.5, 'days', MONTHLY, 'secondary'),
    'dismissal-notice.monthlyFullFromMonths': inForce(12, 'months', MONTHLY, 'secondary'),
    'dismissal-notice.hourlyFirstDays': inForce(1, 'days', HOURLY),
    'dismissal-notice.hourlyYear2FromMonths': inForce(12, 'months', HOURLY),
    'dismissal-notice.hourlyYear2Days': inForce(14, 'days', HOURLY),
    'dismissal-notice.hourlyYear3FromMonths': inForce(24, 'months', HOURLY),
    'dismissal-notice.hourlyYear3Days': inForce(21, 'days', HOURLY),
    'dismissal-notice.hourlyPairMonths': inForce(2, 'months', HOURLY),
    'dismissal-notice.hourlyFullFromMonths': inForce(36, 'months', HOURLY),
    'dismissal-notice.fullNoticeMonths': inForce(1, 'months', HOURLY),
  },
  conditions: [
    condition(
      'dismissed',
      [cite('prior-notice-law', '2')],
      any(
        clause('was-dismissed', is('reasonLeftWork', 'dismissed')),
        clause('business-closed', toPerson(is('reasonLeftWork', 'businessClosed'))),
        clause('fixed-term', toPerson(is('reasonLeftWork', 'contractEnded'))),
      ),
    ),
    condition(
      'notice-too-short',
      [cite('prior-notice-law', '3–7')],
      any(
        clause('notice-short', below(noticeGiven, noticeDue)),
        clause('notice-two-readings', toPerson(below(noticeGiven, noticeDueAtMost))),
      ),
    ),
    authorityDecides('gross-misconduct', [cite('prior-notice-law')]),
  ],
  askPerson: [
    // The fact speaks for the spouse's pregnancy too.
    tellIf('pregnancy', all(exists('pregnancy'), not(ifAnswered('sex', is('sex', 'male'))))),
    tellIf('parental-leave', any(atLeast(date('parentalLeaveEnd'), date('lastWorkDay')), receives('maternity-allowance'))),
    tellIf('reserve-duty', above(fact('reserveDays'), zero)),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [
    {
      id: 'notice-pay-hours',
      unit: 'ILS once',
      shownWhen: isPaidByHours,
      value: product(fact('hourlyWage'), fact('weeklyWorkHours'), over(daysMissing, parameter('work.daysInWeek'))),
    },
    {
      id: 'notice-pay',
      unit: 'ILS once',
      shownWhen: not(isPaidByHours),
      value: product(over(monthlyWage, parameter('work.daysInMonth')), daysMissing),
    },
    { id: 'notice-days', unit: 'days', value: daysMissing },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['hearing-before-dismissal', 'severance-pay', 'unemployment-benefit', 'labour-court-claim'],
  documents: ['dismissal-letter', 'payslips', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: ['hilan.co.il, prior notice of dismissal', 'Ministry of Labor, prior notice', 'melloul.co.il, prior notice'],
  checkedOn: '2026-11-21',
})
