/** שכר מינימום · Minimum wage. Minimum Wage Law 1987; regulations on youth and on workers with reduced capacity. */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, clause, date, fact, is, minus, not, over, parameter,
  person, product, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'
import {
  hoursOfMonth, isBeforeRates, isFormerJob, isYouth, minimumForScope, minimumHour, minimumWageTables, ratesKnownFrom,
} from './minimum-wage-rates'
import { claimUntil } from './work-period'

const LAW = cite('minimum-wage-law')
const RATES = 'Histadrut table of the minimum wage, 2023'
const PRESS_2026 = 'press notice of April 2026'

/** The wage of a month that counts: what work brings now, or the last full wage of a former job. */
const paidMonth: NumberExpr = choose(
  [when(all(isFormerJob, answered('lastMonthlyWage')), fact('lastMonthlyWage'))],
  fact('monthlyWorkIncome'),
)

const isPaidByHour: TruthExpr = is('wageBasis', 'hourly')

/** After the job has ended, income of nothing says nothing about its wage. */
const monthIsTold: TruthExpr = any(
  all(isFormerJob, answered('lastMonthlyWage')),
  all(answered('monthlyWorkIncome'), any(not(isFormerJob), above(fact('monthlyWorkIncome'), zero))),
)

/** The hourly wage speaks once it is told, and is asked for where the month says nothing. */
const hourSpeaks: TruthExpr = any(answered('hourlyWage'), all(not(monthIsTold), not(is('wageBasis', 'monthly'))))
/** The hour is a rounded share of the month: who is paid by the hour is not held against the month for the agorot between them. */
const monthSpeaks: TruthExpr = any(
  all(monthIsTold, not(all(answered('hourlyWage'), ifAnswered('wageBasis', isPaidByHour)))),
  not(isPaidByHour),
)

const hourIsBelow: TruthExpr = all(hourSpeaks, not(isBeforeRates('hour')), below(fact('hourlyWage'), minimumHour))
/** What comes in now may be the pay of a former job, but says nothing of it when it is enough: its own last wage is still open. */
const monthIsBelow: TruthExpr = all(
  monthSpeaks,
  not(isBeforeRates('month')),
  any(below(paidMonth, minimumForScope), all(isFormerJob, below(fact('lastMonthlyWage'), minimumForScope))),
)

/** The hours of a young worker's full month were not found: between the two numbers of hours that are known a person looks. */
const youthHourIsDoubtful: TruthExpr = all(
  hourSpeaks,
  isYouth,
  below(
    fact('hourlyWage'),
    over(product(minimumHour, parameter('minimum-wage.fullMonthHours')), parameter('minimum-wage.fullMonthHoursPublic')),
  ),
)

export const minimumWage = defineRight({
  id: 'minimum-wage',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'income'],
  topics: ['labour', 'youthLabour', 'rightsRealization'],
  parameters: {
    'minimum-wage.minWagePctOfAverage': inForce(47.5, '%', 'press notice of January 2026 on the yearly update', 'press'),
    'minimum-wage.fullMonthHours': inForceSince('2018-04-01', 182, 'hours', RATES, 'secondary'),
    'minimum-wage.fullMonthHoursPublic': inForceSince('2018-04-01', 173.33, 'hours', RATES, 'secondary'),
    'minimum-wage.fullWeekHours': inForceSince('2018-04-01', 42, 'hours', 'working week since April 2018', 'secondary'),
    'minimum-wage.adultAge': inForce(18, 'years', 'Minimum Wage Law 1987'),
    'minimum-wage.youthAge1': inForce(16, 'years', RATES, 'secondary'),
    'minimum-wage.youthAge2': inForce(17, 'years', RATES, 'secondary'),
    'minimum-wage.youthPctUnder16': inForce(70, '%', `${RATES}: 3,900.23 of 5,571.75`, 'derived'),
    'minimum-wage.youthPct16to17': inForce(75, '%', `${RATES}: 4,178.81 of 5,571.75`, 'derived'),
    'minimum-wage.youthPct17to18': inForce(83, '%', `${RATES}: 4,624.55 of 5,571.75`, 'derived'),
    'minimum-wage.youthPctApprentice': inForce(60, '%', `${RATES}: 3,343.05 of 5,571.75`, 'derived'),
    'minimum-wage.dayDivisor6': inForce(25, 'days', `${RATES}: 222.87 a day in 2023`, 'derived'),
    'minimum-wage.dayDivisor5': inForce(21.67, 'days', `${RATES}: 257.16 a day in 2023`, 'derived'),
    'minimum-wage.branchAddCleaning': inForceSince('2026-04-01', 675, 'ILS/month', PRESS_2026, 'press'),
    'minimum-wage.branchAddCatering': inForceSince('2026-04-01', 13, '%', PRESS_2026, 'press'),
    'minimum-wage.branchAddGuardingFrom': inForceSince('2026-04-01', 10, '%', PRESS_2026, 'press'),
    'minimum-wage.branchAddGuardingTo': inForceSince('2026-04-01', 60, '%', PRESS_2026, 'press'),
    'minimum-wage.monthKnownFrom': inForce(ratesKnownFrom.month, 'date', 'first monthly rate that was found', 'press'),
    'minimum-wage.hourKnownFrom': inForce(ratesKnownFrom.hour, 'date', 'first hourly rate that was found', 'press'),
  },
  tables: minimumWageTables,
  conditions: [
    condition(
      'worked',
      [LAW, cite('limitation-law')],
      any(
        clause('works-now', is('employment', 'employee')),
        clause('worked-in-claim-years', all(atMost(date('lastWorkDay'), asOf), atLeast(claimUntil, asOf))),
      ),
    ),
    condition(
      'below-minimum',
      [LAW],
      any(
        clause('below-by-hour', hourIsBelow),
        clause('below-by-month', monthIsBelow),
        clause('youth-hour', toPerson(youthHourIsDoubtful)),
        clause('before-known-rates', all(person, any(all(hourSpeaks, isBeforeRates('hour')), all(monthSpeaks, isBeforeRates('month'))))),
      ),
    ),
    authorityDecides('what-counts', [LAW]),
    authorityDecides('adjusted-wage', [LAW]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'shortfall-hour',
      unit: 'ILS/month',
      shownWhen: hourIsBelow,
      value: product(minus(minimumHour, fact('hourlyWage')), hoursOfMonth),
    },
    { id: 'shortfall', unit: 'ILS/month', shownWhen: monthIsBelow, value: minus(minimumForScope, paidMonth) },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: isFormerJob }],
  opensAlso: ['late-wages-and-pay-slip', 'overtime-pay', 'pension-contributions', 'labour-court-claim'],
  documents: ['payslips', 'work-contract', 'hours-list', 'bank-statements'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Histadrut, minimum wage table, 2023',
    'hidabroot.org, i24news.tv and srugim.co.il, minimum wage from April 2026, January 2026',
  ],
  checkedOn: '2026-11-21',
})
