/** גמול שעות נוספות ומנוחה שבועית · Overtime and weekly rest. Hours of Work and Rest Law 1951; order of 2018. */
import {
  above, absent, all, any, asOf, atMost, below, choose, clause, excess, fact, given, is, isTrue, not, over, parameter,
  percentOf, product, sum, unsettled, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForceSince } from '../shared/figure'
import { hoursOfMonth } from './minimum-wage-rates'
import { claimUntil, isOrWasEmployee, jobHasEnded, monthlyWage, workFigures } from './work-period'

const ID = 'overtime-pay'
const LAW = cite('hours-of-work-and-rest-law')
const SHORT_WEEK = cite('short-week-extension-order')
const WEEK_OF_2018 = 'cbs.co.il and hptlaw.co.il, the shorter week since April 2018'
const GUIDES = 'guides on overtime and on work on the day of rest'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const weekIsLong: TruthExpr = above(fact('weeklyWorkHours'), figure('weekHours'))
const weekIsToldLong: TruthExpr = ifAnswered('weeklyWorkHours', weekIsLong)

/** What a week is longer than the law's, in hours a month. */
const extraHoursByWeek: NumberExpr = over(
  product(excess(fact('weeklyWorkHours'), figure('weekHours')), parameter('work.weeksInYear')),
  parameter('work.monthsInYear'),
)
const toldNoExtraHours: TruthExpr = ifAnswered('overtimeHoursMonthly', atMost(fact('overtimeHoursMonthly'), zero))

/** Extra hours of a month: as they were told, else what the week is longer; also where none were told of a week that is longer. */
const extraHours: NumberExpr = choose(
  [when(all(toldNoExtraHours, weekIsToldLong), extraHoursByWeek)],
  given('overtimeHoursMonthly', extraHoursByWeek),
)
const extraIsTold: TruthExpr = any(answered('overtimeHoursMonthly'), weekIsToldLong)

/** The hourly wage, or the month's wage over the hours of the month. */
const hour: NumberExpr = choose(
  [
    when(answered('hourlyWage'), fact('hourlyWage')),
    when(
      all(absent('weeklyWorkHours'), isTrue('fullTimeJob')),
      over(monthlyWage, parameter('minimum-wage.fullMonthHours')),
    ),
  ],
  over(monthlyWage, hoursOfMonth),
)

/** Which of the hours were the first two of their day the answers do not say: the sum lies between the two rates. */
const overtimeRate: NumberExpr = choose(
  [when(unsettled('hours-by-day'), figure('overtimeFirst2'))],
  figure('overtimeAfter'),
)

const overtimePart: NumberExpr = product(hour, percentOf(overtimeRate, extraHours))
const restDayPart: NumberExpr = product(hour, percentOf(figure('restDayRate'), fact('restDayHours')))

export const overtimePay = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'overtime-pay.weekHours': inForceSince('2018-04-01', 42, 'hours', WEEK_OF_2018, 'secondary'),
    'overtime-pay.dayHours6': inForceSince('2018-04-01', 8, 'hours', WEEK_OF_2018, 'secondary'),
    'overtime-pay.day5long': inForceSince('2018-04-01', 8.6, 'hours', WEEK_OF_2018, 'secondary'),
    'overtime-pay.day5short': inForceSince('2018-04-01', 7.6, 'hours', WEEK_OF_2018, 'secondary'),
    'overtime-pay.firstHours': inForceSince('1951-01-01', 2, 'hours', GUIDES, 'secondary'),
    'overtime-pay.overtimeFirst2': inForceSince('1951-01-01', 125, '%', GUIDES, 'secondary'),
    'overtime-pay.overtimeAfter': inForceSince('1951-01-01', 150, '%', GUIDES, 'secondary'),
    'overtime-pay.restDayRate': inForceSince('1951-01-01', 150, '%', GUIDES, 'secondary'),
    'overtime-pay.restForFirstHours': inForceSince('1951-01-01', 1.25, 'hours', GUIDES, 'secondary'),
    'overtime-pay.restForLaterHours': inForceSince('1951-01-01', 1.5, 'hours', GUIDES, 'secondary'),
  },
  conditions: [
    // Whoever says whether the employer records the hours has one; long hours alone may be those of a business.
    condition('worker', [LAW], any(isOrWasEmployee, all(absent('employment'), answered('hourRecordsKept')))),
    condition(
      'extra-hours',
      [LAW, SHORT_WEEK, cite('limitation-law')],
      any(
        clause('over-the-day', above(fact('overtimeHoursMonthly'), zero)),
        clause('over-the-week', weekIsLong),
        clause('rest-day', above(fact('restDayHours'), zero)),
      ),
    ),
    authorityDecides('outside-the-law', [LAW]),
    authorityDecides('hour-records', [LAW]),
  ],
  askPerson: [
    tellIf('guard-or-carer', is('jobSector', 'guarding', 'care')),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [
    {
      id: 'extra-pay',
      unit: 'ILS/month',
      shownWhen: all(extraIsTold, answered('restDayHours')),
      value: sum(overtimePart, restDayPart),
    },
    { id: 'overtime', unit: 'ILS/month', shownWhen: all(extraIsTold, absent('restDayHours')), value: overtimePart },
    {
      id: 'rest-day',
      unit: 'ILS/month',
      shownWhen: all(not(extraIsTold), answered('restDayHours')),
      value: restDayPart,
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: ['labour-court-claim'],
  documents: ['hours-list', 'payslips', 'work-contract', 'work-messages'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'minimum.org.il, extra hours', 'cbs.co.il, hours of work and rest', 'hptlaw.co.il, the shorter week',
    'raf-cpa.com, limitation in labour law, 2014',
  ],
  checkedOn: '2026-11-21',
})
