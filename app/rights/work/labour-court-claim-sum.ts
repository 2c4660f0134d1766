/** What a claim against the employer is worth: the sum that was told, else what the rights found in this screening come to. */
import {
  above, all, any, choose, exists, fact, follows, given, none, not, sum, total, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Right } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { annualLeave } from './annual-leave'
import { dismissalNotice } from './dismissal-notice'
import { recuperationPay } from './recuperation-pay'
import { severancePay } from './severance-pay'
import { sickPay } from './sick-pay'

/** A right counts once what decides it was told: silence about it is no claim. */
function found(right: string, ...facts: readonly string[]): TruthExpr {
  return all(...facts.map(answered), follows(right))
}

const severanceFound = found('severance-pay', 'jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'section14Applies')
const noticeFound = found('dismissal-notice', 'jobStartDate', 'lastWorkDay', 'reasonLeftWork', 'noticeGivenDays')
const recuperationFound = found('recuperation-pay', 'jobStartDate', 'recuperationPaidYears')
const leaveFound = found('annual-leave', 'jobStartDate', 'workDaysPerWeek', 'leaveDaysUnused', 'lastWorkDay')
const sickPayFound = found('sick-pay', 'jobStartDate', 'sickDaysUnpaid', 'sickCertificate')

/** Rights whose worth depends on the months in question, or on a court: they open a claim, and no sum is known. */
const otherFound: TruthExpr = any(
  found('minimum-wage', 'hourlyWage'),
  found('minimum-wage', 'monthlyWorkIncome', 'weeklyWorkHours', 'employment'),
  all(exists('unpaidWageMonths'), found('late-wages-and-pay-slip', 'unpaidWageMonths')),
  found('pension-contributions', 'pensionDepositsMade', 'jobStartDate'),
  found('travel-reimbursement', 'monthlyTravelCost', 'employerTransport'),
  found('overtime-pay', 'overtimeHoursMonthly'),
  all(ifAnswered('restDayHours', above(fact('restDayHours'), zero)), follows('overtime-pay')),
  found('pregnancy-job-protection', 'permitGiven', 'jobStartDate', 'reasonLeftWork'),
)

export const workRightFound: TruthExpr = any(
  severanceFound, noticeFound, recuperationFound, leaveFound, sickPayFound, otherFound,
)

/** The sum in shekels of a right, the first that fits the person, when the right was found. */
function worthOf(right: Right, isFound: TruthExpr): NumberExpr {
  const sums = right.amounts.filter(({ unit }) => unit === 'ILS once')
  return choose([when(not(isFound), zero), ...sums.map(({ shownWhen, value }) => when(shownWhen ?? isFound, value))], zero)
}

const monthsOwed: NumberExpr = total('unpaidWageMonths', fact('@.amount'), none('@.paidDate'))

/**
 * Something is owed: as the resident told, or because a month is unpaid. That every month was paid says nothing of severance pay
 * and the rest, so it is no "no" by itself.
 */
export const somethingIsOwed: TruthExpr = any(
  above(given('claimSum', fact('unpaidWages')), zero),
  ifAnswered('unpaidWageMonths', above(monthsOwed, zero)),
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
