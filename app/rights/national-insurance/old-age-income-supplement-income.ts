/**
 * Income and sum of the supplement (`old-age-income-supplement` conditions 2 and 5, and its amount): the total of the
 * age and the family, less the pensions of National Insurance, a part of the work income, every other income and the
 * vehicle. Spouses are examined `together`, or the applicant `apart`: then the spouse's income is left out.
 */
import {
  above, all, any, atLeast, atMost, below, choose, clause, excess, fact, follows, includes, largest, minus, named, no,
  over, parameter, percentOf, receives, rounded, sum, toPerson, unsettled, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { age, childrenCounted, isCouple } from '../shared/family'
import { belowRetirementAge } from '../shared/retirement-age'
import { supplementVehicleValue } from './old-age-income-supplement-vehicle'
import { pensionAmount } from './old-age-pension-amount'
import { specialBenefit } from './special-old-age-benefit-income'
import { survivorsAmount } from './survivors-pension-amount'

type Examined = 'together' | 'apart'

/**
 * Monthly pensions of National Insurance. What the law does not count (child, attendance, mobility, care …) is not
 * here.
 */
const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit',
  'work-disability-pension', 'general-disability-pension', 'disability-dependants-supplement', 'hostile-acts-benefits',
  'volunteer-injury',
]

/** Other benefits that are income: those that stand in for a wage among them, for only wages themselves are deducted in part. */
const OTHER_BENEFITS = [
  'unemployment-benefit', 'maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance',
  'reserve-duty-compensation', 'child-support-payments', 'orphan-domestic-violence', 'birth-allowance-multiple',
]

// --- what does not depend on how spouses are examined ----------------------------------------------------------------

/** What is paid now of these benefits; the sums are asked only of those who receive one. */
function paidTo(of: '' | 'spouse.', benefits: readonly string[]): NumberExpr {
  const list = `${of}currentBenefits`
  const each = benefits.map((id) => choose([when(includes(list, id), fact(`${of}benefitAmounts.${id}`))], zero))
  return choose([when(includes(list, ...benefits), sum(...each))], zero)
}

/**
 * A pension that is not paid yet but looks due: the sum of this screening. Who already has a pension that the
 * supplement is added to is looked at by what is paid.
 */
const pensionInSight: NumberExpr = choose(
  [
    when(
      receives(
        'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit',
      ),
      zero,
    ),
    when(follows('old-age-pension'), pensionAmount),
    when(follows('special-old-age-benefit'), specialBenefit),
    when(follows('survivors-pension'), survivorsAmount),
  ],
  zero,
)

const ownPensions: NumberExpr = sum(paidTo('', PENSIONS), pensionInSight)
const ownOtherIncome: NumberExpr = sum(fact('monthlyOtherIncome'), paidTo('', OTHER_BENEFITS))
const spousePensions: NumberExpr = paidTo('spouse.', PENSIONS)
const spouseOtherIncome: NumberExpr = sum(fact('spouse.monthlyOtherIncome'), paidTo('spouse.', OTHER_BENEFITS))

const hasOneChild: TruthExpr = atLeast(childrenCounted, parameter('shared.one'))
const hasTwoChildren: TruthExpr = atLeast(childrenCounted, parameter('shared.two'))
const isUnder70: TruthExpr = below(age, parameter('oais.age70'))
const isUnder80: TruthExpr = below(age, parameter('oais.age80'))

/** A share of the average wage, as the Institute publishes it: in whole shekels. */
function wageShare(share: string): NumberExpr {
  return rounded(percentOf(parameter(share), parameter('shared.averageWage')))
}

// --- the whole computation, together or apart ------------------------------------------------------------------------

function workedOut(examined: Examined) {
  const couple = examined === 'together' ? isCouple : no
  /** The applicant's own and, examined together, the spouse's. */
  const ofFamily = (own: NumberExpr, spouses: NumberExpr): NumberExpr =>
    examined === 'apart' ? own : sum(own, choose([when(couple, spouses)], zero))
  const byCouple = (name: string): NumberExpr => choose(
    [when(couple, wageShare(`${name}.couple`))], wageShare(`${name}.single`),
  )

  function totalOf(band: string): NumberExpr {
    const column = (family: string) => parameter(`oais.total.${band}.${family}`)
    return choose(
      [
        when(all(couple, hasTwoChildren), column('couple2')),
        when(all(couple, hasOneChild), column('couple1')),
        when(couple, column('couple')),
        when(hasTwoChildren, column('single2')),
        when(hasOneChild, column('single1')),
      ],
      column('single'),
    )
  }

  /** Pension and supplement together, by the age of the one who is paid the pension. */
  const total = named(
    `total-${examined}`,
    choose([when(isUnder70, totalOf('under70')), when(isUnder80, totalOf('70to80'))], totalOf('from80')),
  )
  const pensions = named(`nii-pensions-${examined}`, ofFamily(ownPensions, spousePensions))

  const work = ofFamily(fact('monthlyWorkIncome'), fact('spouse.monthlyWorkIncome'))
  const workPart = named(
    `work-part-${examined}`, percentOf(parameter('oais.taper'), excess(work, byCouple('oais.workDisregard'))),
  )

  // s. 9A: a vehicle under the limit is an income of a share of its value above a credit; a dearer one bars, or an
  // exception leaves it out.
  const workForCredit = choose(
    [when(belowRetirementAge(), parameter('is.carCreditWorkIncome'))], parameter('oais.carCreditWorkIncome'),
  )
  const earnsMore = atLeast(work, percentOf(workForCredit, parameter('shared.averageWage')))
  const credit = choose(
    [when(earnsMore, parameter('oais.carCredit.higherWorkIncome'))], parameter('oais.carCredit.lowWorkIncome'),
  )
  const vehicle = choose(
    [when(above(supplementVehicleValue, parameter('oais.carValueBandTop')), zero)],
    percentOf(parameter('oais.carMonthlyRate'), excess(supplementVehicleValue, credit)),
  )

  /**
   * All that is deducted whatever becomes of a work pension. Payments to survivors of Nazi persecution are not counted.
   */
  const counted = named(
    `counted-income-${examined}`, sum(pensions, workPart, ofFamily(ownOtherIncome, spouseOtherIncome), vehicle),
  )

  const workPension = ofFamily(fact('monthlyPensionIncome'), fact('spouse.monthlyPensionIncome'))
  const disregard = byCouple('oais.pensionDisregard')
  const isIgnored = atMost(workPension, disregard)
  const partCounted = percentOf(parameter('oais.taper'), parameter('shared.one'))
  /** Where even 60 % of the rest uses up what the pensions of National Insurance leave of the total. */
  const end = sum(disregard, over(minus(total, pensions), partCounted))
  const rest = minus(workPension, disregard)
  /** No page settles whether 60 % or all of the rest is counted: the range of both. */
  const workPensionPart = choose(
    [when(isIgnored, zero), when(unsettled('work-pension-share'), percentOf(parameter('oais.taper'), rest))],
    rest,
  )

  return {
    /** Condition 2: the income is under the total. */
    isUnderTotal: below(counted, total),
    /**
     * Condition 5: a work pension up to the disregard is ignored; from there to the end a person looks; beyond it there
     * is nothing.
     */
    workPensionAllows: any(
      clause('work-pension-ignored', isIgnored),
      clause('work-pension-between', toPerson(atMost(workPension, end))),
    ),
    /** The same for whoever is a person's matter anyhow. */
    workPensionMayAllow: atMost(workPension, end),
    /** Shekels a month. */
    supplement: largest(zero, minus(total, sum(counted, workPensionPart))),
  }
}

export const examinedTogether = workedOut('together')
export const examinedApart = workedOut('apart')
