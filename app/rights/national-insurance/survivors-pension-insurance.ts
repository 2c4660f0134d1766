/** The late spouse's insurance (ss. 252–253; `survivors-pension` conditions 1 and 2): a woman's own insurance, and months. */
import { absent, all, any, atLeast, clause, fact, is, parameter, toPerson, unsettled } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'

const LATE = 'deceasedSpouse'

/** The law speaks of his widow and of her widower: as long as it is not told who died, the applicant's own sex says it. */
export const diedWoman: TruthExpr = any(
  ifAnswered(`${LATE}.sex`, is(`${LATE}.sex`, 'female')),
  all(absent(`${LATE}.sex`), is('sex', 'male')),
)

/** A woman is insured as a worker. */
export const wasWorker: TruthExpr = is(`${LATE}.employment`, 'employee', 'selfEmployed')

/**
 * Neither at work nor at home when she died. Work until shortly before, a disability pension or a husband who is not insured
 * cannot be told from the answers: a person looks.
 */
export const mayHaveBeenWorker: TruthExpr = toPerson(
  is(`${LATE}.employment`, 'unemployed', 'student', 'soldier', 'retired'),
)

/** At home. A disability pension of hers, or a husband who is not insured, may still have made her insured. */
export const wasHousewife: TruthExpr = is(`${LATE}.employment`, 'notWorking')

const totalMonths = fact(`${LATE}.insuredMonthsTotal`)
const recentMonths = fact(`${LATE}.insuredMonthsLast10Years`)

/** The months could hold twelve in a row before the death, or be no fewer than those without insurance. */
const mayQualifyByRecord: TruthExpr = any(
  all(
    atLeast(recentMonths, parameter('surv.qualifying.straightMonths')),
    atLeast(totalMonths, parameter('surv.qualifying.straightMonths')),
  ),
  atLeast(totalMonths, parameter('surv.qualifying.majorityMonths')),
)

/**
 * The qualifying period (s. 253), one of five. The last year, the last five years and the months without insurance stand only
 * in the record of the Institute: where they could be enough, the record is awaited.
 */
export const hasQualifyingPeriod: TruthExpr = any(
  clause('period-ten-years', atLeast(recentMonths, parameter('surv.qualifying.tenYearMonths'))),
  clause('period-total', atLeast(totalMonths, parameter('surv.qualifying.totalMonths'))),
  all(mayQualifyByRecord, unsettled('period-record')),
)
