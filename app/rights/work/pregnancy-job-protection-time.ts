/** Times in which the Employment of Women Law protects a job: pregnancy, fertility treatment, leave, a shelter. */
import {
  above, absent, all, any, asOf, atLeast, atMost, below, clause, date, exists, fact, given, includes, is, isTrue, later,
  minus, not, parameter, product, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered, ifAnswered } from '../shared/answered'
import { dismissalDay } from './pregnancy-job-protection-dismissal'

const figure = (name: string): NumberExpr => parameter(`pregnancy-job-protection.${name}`)

/** The fact speaks for the spouse's pregnancy too; a man is not protected by it. */
const isOwnPregnancy: TruthExpr = not(ifAnswered('sex', is('sex', 'male')))

function weeksBefore(day: NumberExpr, weeks: NumberExpr): NumberExpr {
  return later(day, 'days', minus(zero, product(weeks, parameter('work.daysInWeek'))))
}

/** The pregnancy of today began only after the job had ended. */
const beganLater: TruthExpr = ifAnswered(
  'pregnancy.weeks', below(dismissalDay, weeksBefore(asOf, fact('pregnancy.weeks'))),
)

/** The birth came after the dismissal, and the pregnancy had begun before it. */
const wasPregnantThen: TruthExpr = ifAnswered(
  'birth.date',
  all(
    atMost(dismissalDay, date('birth.date')),
    atLeast(dismissalDay, weeksBefore(date('birth.date'), given('birth.weeks', figure('pregnancyWeeks')))),
  ),
)

/** Last day of protection after parental leave. */
export const protectedUntil: NumberExpr = later(date('parentalLeaveEnd'), 'days', figure('afterLeaveProtectedDays'))

/** Dismissed, or told so in writing, in the leave or the days after it. Without a birth nobody is asked about leave. */
const isInLeaveOrAfter: TruthExpr = all(
  any(answered('parentalLeaveEnd'), exists('birth')),
  any(
    atMost(dismissalDay, protectedUntil),
    // As long as neither day is told it is open, also where the day of the screening stands in for them elsewhere.
    atMost(date('lastWorkDay'), protectedUntil),
    atMost(date('dismissalLetterDate'), protectedUntil),
  ),
  // From the day of the birth on; whoever tells of none has to have been dismissed after the leave.
  any(all(absent('birth'), atLeast(dismissalDay, date('parentalLeaveEnd'))), not(below(dismissalDay, date('birth.date')))),
)

/** Any one answer tells of a shelter; only when none was given is the home asked about. */
const isInShelter: TruthExpr = any(
  ifAnswered('housing', is('housing', 'shelter')),
  ifAnswered('shelterStayDays', above(fact('shelterStayDays'), zero)),
  ifAnswered('currentBenefits', includes('currentBenefits', 'shelter-income-support')),
  all(absent('shelterStayDays'), is('housing', 'shelter')),
)

export const isInProtectedTime: TruthExpr = any(
  clause('pregnant', all(isOwnPregnancy, exists('pregnancy'), not(beganLater))),
  clause('pregnant-then', all(isOwnPregnancy, wasPregnantThen)),
  clause('fertility', isTrue('fertilityTreatment')),
  clause('leave-or-after', isInLeaveOrAfter),
  clause('shelter', isInShelter),
)
