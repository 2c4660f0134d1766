/** Whether the worker was dismissed, when, and after how many months at the workplace. */
import {
  absent, all, any, asOf, atLeast, choose, clause, date, exists, is, isTrue, later, none, not, parameter, span,
  toPerson, toPersonIfKnown, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'

/** The last day is told, be it behind or ahead. */
const lastDayIsSet: TruthExpr = ifAnswered('lastWorkDay', exists('lastWorkDay'))

/** The day on which the job ends; while it is not told, that of the letter; else the day of the screening. */
export const dismissalDay: NumberExpr = choose(
  [when(lastDayIsSet, date('lastWorkDay')), when(answered('dismissalLetterDate'), date('dismissalLetterDate'))],
  asOf,
)

/** One of the two days was told. */
export const dismissalDayIsTold: TruthExpr = any(lastDayIsSet, answered('dismissalLetterDate'))

/** Full months at the employer or the workplace; the last day of work is worked in full. */
export const monthsAtDismissal: NumberExpr = span(
  'months',
  date('jobStartDate'),
  choose([when(lastDayIsSet, later(date('lastWorkDay'), 'days', parameter('shared.one')))], dismissalDay),
)

const hearingIsAhead: TruthExpr = ifAnswered('hearingDate', atLeast(date('hearingDate'), asOf))

/** Nothing was said of an end, and the job goes on: no last day, a hearing still ahead, or a leave without pay. */
const worksOn: TruthExpr = all(
  absent('reasonLeftWork'),
  any(
    ifAnswered('lastWorkDay', none('lastWorkDay')),
    hearingIsAhead,
    ifAnswered('unpaidLeaveByEmployer', isTrue('unpaidLeaveByEmployer')),
  ),
)

const hasWorseConditions: TruthExpr = any(
  is('reasonLeftWork', 'unpaidLeave'),
  isTrue('unpaidLeaveByEmployer'),
  all(is('reasonLeftWork', 'resigned', 'resignedJustified'), is('resignReason', 'worseConditions')),
)

/** Dismissal is a yes. A cut in scope or income is told by no fact of its own: what hints at one leads to a person. */
export const isDismissedOrCut: TruthExpr = any(
  clause('was-dismissed', all(not(worksOn), is('reasonLeftWork', 'dismissed'))),
  clause('letter-came', all(absent('reasonLeftWork'), answered('dismissalLetterDate'))),
  clause('hearing-set', toPerson(hearingIsAhead)),
  clause('cut-in-hours', toPersonIfKnown(hasWorseConditions)),
  clause('ended-otherwise', all(not(worksOn), toPerson(is('reasonLeftWork', 'contractEnded', 'businessClosed')))),
)
