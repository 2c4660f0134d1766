/** What a claim against the employer is worth: the sum that was told, else what the rights found in this screening come to. */
import {
  above, all, any, choose, exists, fact, follows, given, not, sum, total, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Right } from '~/engine/right'
import { answered, toldOrOpen } from '../shared/answered'
import { annualLeave } from './annual-leave'
import { dismissalNotice } from './dismissal-notice'
import { isOwed } from './late-wages-months'
import { recuperationPay } from './recuperation-pay'
import { severancePay } from './severance-pay'
import { sickPay } from './sick-pay'

/** The rights that open a claim, and the answers that make money of each. */
const SEVERANCE = ['severance-pay', 'jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'section14Applies'] as const
const NOTICE = ['dismissal-notice', 'jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'noticeGivenDays'] as const
const RECUPERATION = ['recuperation-pay', 'jobStartDate', 'recuperationPaidYears'] as const
const LEAVE = ['annual-leave', 'jobStartDate', 'workDaysPerWeek', 'leaveDaysUnused', 'lastWorkDay'] as const
const SICK_PAY = ['sick-pay', 'jobStartDate', 'sickDaysUnpaid', 'sickCertificate'] as const

type Ground = readonly [right: string, ...facts: string[]]

/** The right was found by answers that were given: for a sum, to which silence adds nothing. */
function found([right, ...facts]: Ground): TruthExpr {
  return all(...facts.map(answered), follows(right))
}

/** The same as a ground of the claim: open as long as the right is, or an answer that it needs. */
function opens([right, ...facts]: Ground): TruthExpr {
  return all(follows(right), ...facts.map(toldOrOpen))
}

const severanceFound = found(SEVERANCE)
const noticeFound = found(NOTICE)
const recuperationFound = found(RECUPERATION)
const leaveFound = found(LEAVE)
const sickPayFound = found(SICK_PAY)

/** Rights whose worth depends on the months in question, or on a court: they open a claim, and no sum is known. */
const otherFound: TruthExpr = any(
  opens(['minimum-wage', 'hourlyWage']),
  opens(['minimum-wage', 'monthlyWorkIncome', 'weeklyWorkHours', 'employment']),
  all(exists('unpaidWageMonths'), follows('late-wages-and-pay-slip')),
  opens(['pension-contributions', 'pensionDepositsMade', 'jobStartDate']),
  opens(['travel-reimbursement', 'monthlyTravelCost', 'employerTransport']),
  opens(['overtime-pay', 'overtimeHoursMonthly']),
  all(above(fact('restDayHours'), zero), follows('overtime-pay')),
  opens(['pregnancy-job-protection', 'permitGiven', 'jobStartDate', 'reasonLeftWork']),
)

export const workRightFound: TruthExpr = any(...[SEVERANCE, NOTICE, RECUPERATION, LEAVE, SICK_PAY].map(opens), otherFound)

/** The sum in shekels of a right, the first that fits the person, when the right was found. */
function worthOf(right: Right, isFound: TruthExpr): NumberExpr {
  const sums = right.amounts.filter(({ unit }) => unit === 'ILS once')
  return choose([when(not(isFound), zero), ...sums.map(({ shownWhen, value }) => when(shownWhen ?? isFound, value))], zero)
}

/** Late by now, and not too old to be claimed. */
const monthsOwed: NumberExpr = total('unpaidWageMonths', fact('@.amount'), isOwed)

/**
 * Something is owed: as the resident told, or because a month is unpaid. That every month was paid says nothing of severance pay
 * and the rest, so it is no "no" by itself.
 */
export const somethingIsOwed: TruthExpr = any(
  above(given('claimSum', fact('unpaidWages')), zero),
  above(monthsOwed, zero),
)

/** Whether any sum is known at all. */
export const sumIsKnown: TruthExpr = any(
  answered('claimSum'), answered('unpaidWages'), answered('unpaidWageMonths'),
  severanceFound, noticeFound, recuperationFound, leaveFound, sickPayFound,
)

export const claimSum: NumberExpr = given(
  'claimSum',
  given(
    'unpaidWages',
    sum(
      choose([when(answered('unpaidWageMonths'), monthsOwed)], zero),
      worthOf(severancePay, severanceFound),
      worthOf(dismissalNotice, noticeFound),
      worthOf(recuperationPay, recuperationFound),
      worthOf(annualLeave, leaveFound),
      worthOf(sickPay, sickPayFound),
    ),
  ),
)
