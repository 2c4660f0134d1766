/** פיצויי פיטורים · Severance pay. Severance Pay Law 1963, ss. 1–3, 5–9, 11–14, 20; Wage Protection Law 1958, s. 20. */
import {
  absent, all, any, asOf, atLeast, below, choose, clause, count, date, equal, fact, is, isFalse, largest, later, minus, not, over,
  parameter, product, toPerson, total, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'
import { countsAsDismissal, isChildOfResignation, renewalWasOffered, resignedForOtherGround } from './severance-pay-grounds'
import { jobHasEnded, monthsToLastDay, usualMonth, workFigures } from './work-period'

const ID = 'severance-pay'
const SECTION_14 = cite('severance-pay-law', '14')
const HISTADRUT = 'Histadrut, guide to severance pay, 2023'

const hasMonths = (name: string): TruthExpr => atLeast(monthsToLastDay, parameter(`${ID}.${name}`))

/** Months that count: unpaid leave does not; parental leave, reserve duty, sickness and holidays do. */
const monthsCounted: NumberExpr = choose(
  [
    when(
      answered('unpaidLeaveDays'),
      largest(zero, minus(monthsToLastDay, over(fact('unpaidLeaveDays'), parameter('work.daysInMonth')))),
    ),
  ],
  monthsToLastDay,
)

const claimUntil: NumberExpr = later(date('lastWorkDay'), 'years', parameter(`${ID}.severanceClaimYears`))

const employerPaysBy: NumberExpr = later(date('lastWorkDay'), 'days', parameter(`${ID}.severancePayDays`))

function endOfWindow(child: string): NumberExpr {
  return later(date(child), 'months', parameter(`${ID}.childCareResignMonths`))
}

/** Of the child whose day was told; while it was not, of the one in the list for whose care the resignation came in time. */
const lastDayOfChildCare: NumberExpr = choose(
  [
    when(
      all(absent('childBirthDate'), equal(count('children', isChildOfResignation), parameter('shared.one'))),
      total('children', endOfWindow('@.birthDate'), isChildOfResignation),
    ),
  ],
  endOfWindow('childBirthDate'),
)

export const severancePay = defineRight({
  id: 'severance-pay',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'severance-pay.severanceMinMonths': inForceSince('1963-01-01', 12, 'months', HISTADRUT, 'secondary'),
    'severance-pay.nearYearMonths': inForce(11, 'months', 'labour courts, by guides of law offices', 'secondary'),
    'severance-pay.revolvingDoorMonths': inForce(9, 'months', 'labour courts have gone below eleven months', 'secondary'),
    'severance-pay.renewalOfferMonths': inForce(3, 'months', 'Severance Pay Law s. 9, text on vakrat.co.il', 'secondary'),
    'severance-pay.childCareResignMonths': inForceSince('2011-08-11', 9, 'months', 'Kol Zchut, resigning to care for a child', 'secondary'),
    'severance-pay.fatherEmployeeMonths': inForce(6, 'months', 'Kol Zchut, resigning to care for a child', 'secondary'),
    'severance-pay.fatherSelfEmployedMonths': inForce(12, 'months', 'Kol Zchut, resigning to care for a child', 'secondary'),
    'severance-pay.seasonMonths': inForce(3, 'months', 'Severance Pay Law s. 1', 'secondary'),
    'severance-pay.seasonDays': inForce(60, 'days', 'Severance Pay Law s. 1', 'secondary'),
    'severance-pay.severancePayDays': inForce(15, 'days', 'Kol Zchut, delayed severance pay', 'secondary'),
    'severance-pay.severanceDelayPct': inForce(20, '%', 'Kol Zchut, delayed severance pay', 'secondary'),
    'severance-pay.severanceClaimYears': inForce(7, 'years', 'accountants’ guide to limitation in labour law, 2014', 'secondary'),
  },
  conditions: [
    condition(
      'year-of-work',
      [cite('severance-pay-law', '1–3')],
      any(
        clause('full-year', hasMonths('severanceMinMonths')),
        clause('near-year', all(is('reasonLeftWork', 'dismissed'), hasMonths('nearYearMonths'))),
        clause(
          'short-of-a-year',
          toPerson(all(is('reasonLeftWork', 'dismissed', 'contractEnded', 'businessClosed'), hasMonths('revolvingDoorMonths'))),
        ),
      ),
    ),
    condition('counts-as-dismissal', [cite('severance-pay-law', '1, 5–9, 11')], countsAsDismissal),
    condition(
      'section-14',
      [SECTION_14],
      any(
        clause('no-section-14', is('section14Applies', 'no')),
        clause('section-14-covers', toPerson(is('section14Applies', 'yes', 'unknown'))),
      ),
    ),
    authorityDecides('father-child-care', [cite('severance-pay-law', '7')]),
    authorityDecides('misconduct', [cite('severance-pay-law')]),
  ],
  askPerson: [
    tellIf('section-14-known', is('section14Applies', 'yes')),
    tellIf('section-14-not-known', is('section14Applies', 'unknown')),
    tellIf('renewal-offered', renewalWasOffered),
    tellIf('resigned-for-a-ground', resignedForOtherGround),
    tellIf('employer-not-warned', all(is('resignReason', 'worseConditions'), isFalse('warnedEmployer'))),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [
    {
      id: 'severance',
      unit: 'ILS once',
      shownWhen: not(is('section14Applies', 'yes')),
      value: product(usualMonth, over(monthsCounted, parameter('work.monthsInYear'))),
    },
  ],
  claim: { links: [], phones: [], forms: ['161'] },
  deadlines: [
    { id: 'child-care-window', on: lastDayOfChildCare, when: is('resignReason', 'childCare') },
    { id: 'employer-pays', on: employerPaysBy },
    { id: 'delay-claim', on: later(employerPaysBy, 'years', parameter('late-wages-and-pay-slip.delayClaimYears')) },
    { id: 'claim', on: claimUntil },
  ],
  opensAlso: ['unemployment-benefit', 'employer-insolvency-benefit', 'labour-court-claim'],
  documents: ['dismissal-letter', 'payslips', 'work-contract', 'fund-statement'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Histadrut, severance pay',
    'law-net.co.il, computing severance pay',
    'Kol Zchut, resigning to care for a child; delayed severance pay',
  ],
  checkedOn: '2026-11-21',
})
