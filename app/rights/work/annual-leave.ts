/** חופשה שנתית ופדיון חופשה · Annual leave and its redemption. Annual Leave Law 1951 (ss. 3, 13, 31). */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, date, fact, is, isTrue, later, not, over, parameter, product, smallest, when, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'
import { daysOfYear, leaveOf, leaveTables, mostDaysPaidOut } from './annual-leave-table'
import { isOrWasEmployee, jobHasEnded, usualMonth, wageOfDay, workFigures } from './work-period'

const LAW = 'annual-leave-law'
const ROWS = 'peledtax.co.il, yearly leave; weiden.co.il and shakoof.org.il for the change of 2017'

/** For pay by the hour or the day: the last quarter by its days; otherwise the wage of a working day. */
const wageOfLeaveDay: NumberExpr = choose(
  [
    when(
      ifAnswered('wageBasis', is('wageBasis', 'hourly', 'daily')),
      over(product(usualMonth, parameter('annual-leave.monthsInQuarter')), parameter('annual-leave.daysInQuarter')),
    ),
  ],
  wageOfDay,
)

/** The rows are those since 2017: of days before it no number of days is known. */
const rowsAreKnown: TruthExpr = atLeast(asOf, parameter('annual-leave.rowsKnownFrom'))

const claimUntil: NumberExpr = later(date('lastWorkDay'), 'years', parameter('annual-leave.leaveClaimYears'))

export const annualLeave = defineRight({
  id: 'annual-leave',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'annual-leave.leaveClaimYears': inForce(3, 'years', 'Annual Leave Law s. 31; guide to limitation in labour law, 2014', 'secondary'),
    'annual-leave.fullYearDays': inForce(200, 'days', 'Annual Leave Law s. 3', 'secondary'),
    'annual-leave.grossFirstYears': inForceSince('2017-01-01', 16, 'days', ROWS, 'secondary'),
    'annual-leave.firstYears': inForceSince('2017-01-01', 5, 'years', ROWS, 'secondary'),
    'annual-leave.first5': inForceSince('2017-01-01', leaveOf.first5, 'days', ROWS, 'secondary'),
    'annual-leave.first6': inForceSince('2017-01-01', leaveOf.first6, 'days', ROWS, 'secondary'),
    'annual-leave.last5': inForceSince('2017-01-01', leaveOf.last5, 'days', ROWS, 'secondary'),
    'annual-leave.last6': inForceSince('2017-01-01', leaveOf.last6, 'days', ROWS, 'secondary'),
    'annual-leave.lastFrom': inForceSince('2017-01-01', leaveOf.grossLastFrom, 'years', ROWS, 'secondary'),
    'annual-leave.rowsKnownFrom': inForce(parseDay('2017-01-01') as number, 'date', ROWS, 'secondary'),
    'annual-leave.grossLast': inForceSince('2017-01-01', 28, 'days', ROWS, 'secondary'),
    'annual-leave.monthsInQuarter': inForce(3, 'months', 'calendar'),
    'annual-leave.daysInQuarter': inForce(90, 'days', 'Annual Leave Law s. 10', 'secondary'),
  },
  tables: leaveTables,
  conditions: [
    condition('worker', [cite(LAW)], isOrWasEmployee),
    condition('job-has-begun', [cite(LAW, '3')], atMost(date('jobStartDate'), asOf)),
    condition('working-week', [cite(LAW, '3')], is('workDaysPerWeek', 5, 6)),
    condition('unused-days', [cite(LAW, '13, 31')], above(fact('leaveDaysUnused'), zero), jobHasEnded),
    authorityDecides('days-worked-in-year', [cite(LAW, '3')]),
  ],
  askPerson: [
    tellIf('unpaid-leave', any(is('reasonLeftWork', 'unpaidLeave'), isTrue('unpaidLeaveByEmployer'))),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [
    {
      id: 'redemption',
      unit: 'ILS once',
      shownWhen: jobHasEnded,
      value: product(smallest(fact('leaveDaysUnused'), mostDaysPaidOut), wageOfLeaveDay),
    },
    { id: 'days-a-year', unit: 'days', shownWhen: all(not(jobHasEnded), rowsAreKnown), value: daysOfYear },
    { id: 'days-of-last-year', unit: 'days', shownWhen: all(jobHasEnded, rowsAreKnown), value: daysOfYear },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['labour-court-claim'],
  documents: ['payslips', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: ['peledtax.co.il, yearly leave', 'weiden.co.il and shakoof.org.il, annual leave since 2017'],
  checkedOn: '2026-11-21',
})
