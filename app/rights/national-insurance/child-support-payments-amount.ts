/**
 * The sum of child-support payments (Maintenance (Assurance of Payment) Law 1972 and its regulations): the rate of the age and the
 * family, less a part of the work income, less all other income; never more than the judgment gives.
 */
import {
  above, absent, all, any, asOf, atLeast, atMost, atMostWithBand, below, choose, count, date, excess, fact, includes, is, isTrue,
  largest, minus, named, not, parameter, percentOf, receives, rounded, smallest, some, sum, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { age, isUnmarried } from '../shared/family'
import { foreignPension, pensionIfTold } from '../shared/income'

const ID = 'child-support-payments'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

// --- the family ---------------------------------------------------------------------------------------------------------------

/** Inside the list of children: under 18 and at home. */
export const isSupportedChild: TruthExpr = all(isTrue('@.livesWithApplicant'), below(yearsSince('@.birthDate'), figure('childMaxAge')))
export const hasSupportedChild: TruthExpr = some('children', isSupportedChild)
const children: NumberExpr = count('children', isSupportedChild)

const isToldApart: TruthExpr = ifAnswered('livesApartFromSpouseSince', atMost(date('livesApartFromSpouseSince'), asOf))

/** A new couple: a common-law partner; or a spouse with whom she lives while somebody else owes the child maintenance. */
export const isNewCouple: TruthExpr = all(
  not(isUnmarried),
  any(
    is('maritalStatus', 'commonLaw'),
    all(is('maritalStatus', 'married'), is('maintenanceJudgment.inFavourOf', 'child'), not(isToldApart)),
  ),
)

const isOlder: TruthExpr = atLeast(age, figure('olderAge'))

/** Without children, under 55 and paid since before 2003: a rate of its own. */
const isPaidSinceBefore2003: TruthExpr = all(receives(ID), below(date(`benefitSince.${ID}`), figure('newRates')))

interface Row {
  readonly alone: NumberExpr
  readonly aloneBefore2003: NumberExpr
  readonly aloneOlder: NumberExpr
  readonly children: NumberExpr
  readonly newCouple: NumberExpr
}

/** The row of the table in which the family stands. */
function byFamily(row: Row): NumberExpr {
  const alone = choose([when(isOlder, row.aloneOlder), when(isPaidSinceBefore2003, row.aloneBefore2003)], row.alone)
  return choose([when(not(hasSupportedChild), alone), when(isNewCouple, row.newCouple)], row.children)
}

function byAge(older: NumberExpr, younger: NumberExpr): NumberExpr {
  return choose([when(isOlder, older)], younger)
}

function byChildren(one: NumberExpr, more: NumberExpr): NumberExpr {
  return choose([when(below(children, parameter('shared.two')), one)], more)
}

/** The cells of a table that have the same names for rates and for ceilings. */
function cells(table: 'rate' | 'ceiling'): Row {
  const cell = (name: string) => figure(`${table}.${name}`)
  const newCouple = byChildren(cell('remarried1'), cell('remarried2'))
  return {
    alone: cell('alone'),
    aloneBefore2003: cell('alone.before2003'),
    aloneOlder: cell('alone.from55'),
    children: byAge(byChildren(cell('child1.from55'), cell('child2.from55')), byChildren(cell('child1'), cell('child2'))),
    newCouple: table === 'rate' ? newCouple : byAge(byChildren(cell('remarried1.from55'), cell('remarried2.from55')), newCouple),
  }
}

export const rate: NumberExpr = named('rate', byFamily(cells('rate')))
const ceiling: NumberExpr = named('ceiling', byFamily(cells('ceiling')))

// --- income -------------------------------------------------------------------------------------------------------------------

/** Benefits in place of a wage; unemployment benefit is not one of them here. */
const WAGE_REPLACING = [
  'maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance', 'reserve-duty-compensation',
]

/** Other benefits, deducted in full. Allowances for a child or for care are no income, and income support comes after this one. */
const OTHER_BENEFITS = [
  'unemployment-benefit', 'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'old-age-income-supplement',
  'survivors-pension', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement',
  'hostile-acts-benefits', 'volunteer-injury', 'orphan-domestic-violence', 'birth-allowance-multiple',
]

/** What is paid of these benefits, ILS a month; each sum is asked only of those who receive the benefit. */
function received(benefits: readonly string[]): NumberExpr {
  const each = benefits.map((id) => choose([when(includes('currentBenefits', id), fact(`benefitAmounts.${id}`))], zero))
  return choose([when(absent('currentBenefits'), count('currentBenefits'))], sum(...each))
}

const workIncome: NumberExpr = named('work-income', sum(fact('monthlyWorkIncome'), received(WAGE_REPLACING)))

/** Rent, capital, pensions, unemployment and other benefits: deducted in full. */
const otherIncome: NumberExpr = named(
  'other-income',
  sum(fact('monthlyOtherIncome'), pensionIfTold(''), foreignPension, received(OTHER_BENEFITS)),
)

const ofAverageWage = (share: string): NumberExpr => rounded(percentOf(figure(share), parameter('shared.averageWage')))

const threshold = ofAverageWage('threshold')
const freeAlone = byAge(ofAverageWage('disregard.alone.from55'), ofAverageWage('disregard.alone'))
const freeWithChildren = byAge(ofAverageWage('disregard.children.from55'), ofAverageWage('disregard.children'))

const counted: NumberExpr = named(
  'counted-work-income',
  byFamily({
    alone: percentOf(figure('taper.alone'), excess(workIncome, freeAlone)),
    aloneBefore2003: percentOf(figure('taper.alone.before2003'), excess(workIncome, freeAlone)),
    aloneOlder: percentOf(figure('taper.alone.from55'), excess(workIncome, freeAlone)),
    children: sum(
      percentOf(figure('taper.children.upToThreshold'), excess(smallest(workIncome, threshold), freeWithChildren)),
      percentOf(figure('taper.children.above'), excess(workIncome, threshold)),
    ),
    newCouple: percentOf(figure('taper.remarried'), excess(workIncome, freeWithChildren)),
  }),
)

// --- what comes of it ---------------------------------------------------------------------------------------------------------

const leftOfRate: NumberExpr = minus(rate, sum(counted, otherIncome))

/** Work income up to the highest that still pays; around a ceiling that was computed and not read, a person decides. */
export const workIncomeAllows: TruthExpr = atMostWithBand(
  workIncome,
  minus(ceiling, figure('ceilingBand')),
  sum(ceiling, figure('ceilingBand')),
)

/** Other income leaves something of the rate. */
export const otherIncomeAllows: TruthExpr = any(atMost(otherIncome, zero), above(leftOfRate, zero))

/** Shekels a month, never below nothing and never above the judgment. */
export const monthlySum: NumberExpr = largest(zero, smallest(fact('maintenanceJudgment.monthlyAmount'), leftOfRate))
