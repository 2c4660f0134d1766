/**
 * The income test of the long-term care benefit (`long-term-care-benefit` condition 5): full benefit, half, or none, by
 * multiples of one unit. Income is the gross mean of the three months before the claim, of both spouses.
 */
import {
  above, absent, all, any, atMost, choose, clause, fact, includes, is, isTrue, named, not, parameter, product, sum, toPerson,
  when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { isCouple, ofBoth } from '../shared/family'

/**
 * Pensions of National Insurance. Mobility, attendance and payments to survivors of Nazi persecution are not counted.
 */
const PENSIONS = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'dependants-benefit',
  'work-disability-pension', 'general-disability-pension', 'hostile-acts-benefits', 'volunteer-injury',
]

/** What is paid of these pensions; the sums are asked only of those who receive one. */
function pensionsOf(of: '' | 'spouse.'): NumberExpr {
  const list = `${of}currentBenefits`
  const each = PENSIONS.map((id) => choose([when(includes(list, id), fact(`${of}benefitAmounts.${id}`))], zero))
  return choose([when(includes(list, ...PENSIONS), sum(...each))], zero)
}

const income: NumberExpr = named(
  'care-income',
  sum(
    ofBoth('monthlyWorkIncome'),
    ofBoth('monthlyPensionIncome'),
    ofBoth('monthlyOtherIncome'),
    pensionsOf(''),
    choose([when(isCouple, pensionsOf('spouse.'))], zero),
  ),
)

/**
 * The two incomes are then halved and each is tested as a single person's: the same as twice a single person's limit.
 */
const bothNeedCare: TruthExpr = all(
  isCouple, not(is('needsDailyHelp', 'none')), not(is('spouse.needsDailyHelp', 'none')),
)

type Limit = (ofSingle: NumberExpr, ofCouple: NumberExpr) => NumberExpr

const ofTwoInCare: Limit = (ofSingle) => product(parameter('shared.two'), ofSingle)
const ofOneInCare: Limit = (_, ofCouple) => ofCouple
const limit: Limit = (ofSingle, ofCouple) => choose(
  [when(bothNeedCare, ofTwoInCare(ofSingle, ofCouple)), when(isCouple, ofOneInCare(ofSingle, ofCouple))], ofSingle,
)

const times = (factor: string) => product(parameter(`ltc.factors.${factor}`), parameter('ltc.incomeUnit'))
const bandEnd = (level: string) => parameter(`ltc.incomeBands.${level}`)

const fullLimit = limit(times('singleFull'), times('coupleFull'))
const halfBandEnd = limit(bandEnd('singleHalf'), bandEnd('coupleHalf'))

const isFull = (by: Limit): TruthExpr => atMost(income, by(times('singleFull'), times('coupleFull')))
const isHalf = (by: Limit): TruthExpr => all(
  above(income, by(bandEnd('singleFull'), bandEnd('coupleFull'))), atMost(income, by(times('singleHalf'), times('coupleHalf'))),
)

/** Whether the spouse needs care too was not told, and the income allows a benefit either way: half for one of a couple, full for two. */
const allowsEitherWay: TruthExpr = all(isCouple, absent('spouse.needsDailyHelp'), isHalf(ofOneInCare), isFull(ofTwoInCare))

/**
 * Deducted from the income, in sums that are not asked: maintenance by judgment, and the rent of those who let their
 * own home.
 */
const mayDeduct: TruthExpr = toPerson(
  any(isTrue('owesMaintenance'), all(is('housing', 'renter'), isTrue('ownsHome'))),
)

export const incomeAllows: TruthExpr = any(
  clause('income-full', isFull(limit)),
  clause('income-half', isHalf(limit)),
  allowsEitherWay,
  clause('income-band', toPerson(atMost(income, halfBandEnd))),
  clause('income-deductions', mayDeduct),
)

/** A pension from abroad that may lift the income over what is certain. */
export const foreignPensionMatters: TruthExpr = all(
  above(fact('foreignPensionIncome'), zero),
  above(sum(income, fact('foreignPensionIncome')), fullLimit),
)
