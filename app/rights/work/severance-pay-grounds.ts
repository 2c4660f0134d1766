/** How the job ended: dismissal, and what the Severance Pay Law counts as dismissal. */
import {
  all, any, atLeast, atMost, clause, date, exists, is, isFalse, isTrue, later, not, parameter, some, sum, toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered } from '../shared/answered'

const isDismissed: TruthExpr = is('reasonLeftWork', 'dismissed')
const termHasEnded: TruthExpr = is('reasonLeftWork', 'contractEnded')
const hasResigned: TruthExpr = is('reasonLeftWork', 'resigned', 'resignedJustified')
const resignedFor = (...reasons: string[]): TruthExpr => all(hasResigned, is('resignReason', ...reasons))

/** A ground that the law knows and that only a person can judge. */
export const resignedForOtherGround: TruthExpr = resignedFor('health', 'relocation', 'worseConditions', 'shelter', 'retirementAge')

/** The employer offered a new term in time, and the worker let the old one end. */
export const renewalWasOffered: TruthExpr = all(termHasEnded, isTrue('renewalOfferedBeforeEnd'))

/** Months from the birth or placement up to which a resignation for care of the child counts. */
const windowMonths: NumberExpr = parameter('severance-pay.childCareResignMonths')
const windowWithNotice: NumberExpr = sum(windowMonths, parameter('dismissal-notice.fullNoticeMonths'))

/** The last day of work lies between the child's day and the end of the window. */
function inWindow(child: string, months: NumberExpr): TruthExpr {
  return all(
    atLeast(date('lastWorkDay'), date(child)),
    atMost(date('lastWorkDay'), later(date(child), 'months', months)),
  )
}

/** Inside a list of children: one for whose care the resignation came in time. */
export const isChildOfResignation: TruthExpr = inWindow('@.birthDate', windowMonths)

/**
 * The child whose day was told; while it was not, any child in the list, for the window of the youngest closes last. Without a child
 * in the list (an adopted or a foster child, perhaps) the day has to be told.
 */
function resignedInWindow(months: NumberExpr): TruthExpr {
  const isTold = answered('childBirthDate')
  const isListed = exists('children')
  return any(
    all(any(isTold, not(isListed)), inWindow('childBirthDate', months)),
    all(not(isTold), isListed, some('children', inWindow('@.birthDate', months))),
  )
}

/** Employment ended by dismissal, or by what the law treats as one. */
export const countsAsDismissal: TruthExpr = any(
  clause('was-dismissed', isDismissed),
  clause(
    'fixed-term-ended',
    all(termHasEnded, any(isFalse('renewalOfferedBeforeEnd'), toPerson(isTrue('renewalOfferedBeforeEnd')))),
  ),
  clause(
    'child-care',
    all(resignedFor('childCare'), any(resignedInWindow(windowMonths), toPerson(resignedInWindow(windowWithNotice)))),
  ),
  clause('other-ground', toPerson(resignedForOtherGround)),
  clause('other-justified', toPerson(all(is('reasonLeftWork', 'resignedJustified'), is('resignReason', 'other')))),
  clause('business-closed', toPerson(is('reasonLeftWork', 'businessClosed'))),
)
