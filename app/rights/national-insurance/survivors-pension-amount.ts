/** The sum of the survivors' pension: by age and children, with the late spouse's seniority; half beside an old-age pension. */
import {
  all, any, atLeast, choose, count, exists, fact, is, minus, named, not, over, parameter, percentOf, product, receives,
  rounded, smallest, sum, when,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { age, isCouple } from '../shared/family'
import { reachedRetirementAge } from '../shared/retirement-age'
import { hasOrphan, isOrphanHere, wereTogetherLongEnough } from './survivors-pension-family'
import { diedWoman, wasWorker } from './survivors-pension-insurance'

const figure = (name: string) => parameter(`surv.amount.${name}`)

const orphans: NumberExpr = named('orphans', count('children', isOrphanHere))

const withoutChild: NumberExpr = choose(
  [
    when(atLeast(age, parameter('surv.age80')), figure('from80')),
    when(atLeast(age, parameter('surv.fullAge')), figure('from50')),
  ],
  figure('from40'),
)

const withChildren: NumberExpr = choose(
  [when(atLeast(orphans, parameter('shared.two')), sum(
    figure('child2'), product(minus(orphans, parameter('shared.two')), figure('eachMore')),
  ))],
  figure('child1'),
)

const hasOldAgePension: TruthExpr = all(reachedRetirementAge(), receives('old-age-pension', 'old-age-for-disabled'))

const sumOfTable: NumberExpr = choose(
  [
    when(all(hasOrphan, hasOldAgePension), percentOf(parameter('surv.halfShare'), withChildren)),
    when(hasOrphan, withChildren),
    when(hasOldAgePension, figure('half')),
  ],
  withoutChild,
)

const insuredYears = rounded(over(fact('deceasedSpouse.insuredMonthsTotal'), parameter('surv.monthsInYear')), 'down')
const seniority = smallest(parameter('surv.seniorityMax'), product(parameter('surv.seniorityRate'), insuredYears))

/** Shekels a month. */
export const survivorsAmount: NumberExpr = named('survivors-pension', sum(sumOfTable, percentOf(seniority, sumOfTable)))

/**
 * The table is for a widow or widower who meets the definition: from 40 or with a child. What is paid for orphans alone, or
 * after a new marriage, stands elsewhere.
 */
export const tableCovers: TruthExpr = all(
  any(atLeast(age, parameter('surv.noChildMinAge')), hasOrphan),
  any(wereTogetherLongEnough, all(is('sex', 'female'), exists('children'))),
  any(not(diedWoman), wasWorker),
  not(ifAnswered('maritalStatus', isCouple)),
)
