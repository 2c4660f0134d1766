/** The sum and the days of unemployment benefit (National Insurance Law, ss. 167 and 171). */
import {
  above, all, any, asOf, atLeast, atMost, below, choose, date, excess, fact, given, is, later, largest, minus, not, over, parameter,
  percentOf, person, product, smallest, span, sum, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { age, childrenCounted, hasCountedChild, isCouple, spouseAge } from '../shared/family'

/** Discharged from compulsory, or 24-month national, service in the last year. */
export const isNewlyDischarged: TruthExpr = all(
  atMost(date('dischargeDate'), asOf),
  atMost(asOf, later(date('dischargeDate'), 'months', parameter('ui.dischargeMonths'))),
)

/** Wage of six full months ÷ 150. */
const dailyWage: NumberExpr = over(product(fact('averageWage6Months'), parameter('ui.wageMonths')), parameter('ui.dailyDivisor'))

const basic = parameter('ui.dailyBasic')
const half = percentOf(parameter('ui.dailyBasicHalf'), basic)
const threeQuarters = percentOf(parameter('ui.dailyBasicThreeQuarters'), basic)

/** The part of the daily wage between two sums. */
function part(from: NumberExpr, to: NumberExpr): NumberExpr {
  return minus(smallest(largest(dailyWage, from), to), from)
}

function byRates(ages: 'from28' | 'under28'): NumberExpr {
  const rate = (name: string) => parameter(`ui.rates.${ages}.${name}`)
  return sum(
    percentOf(rate('toHalf'), smallest(dailyWage, half)),
    percentOf(rate('toThreeQuarters'), part(half, threeQuarters)),
    percentOf(rate('toWhole'), part(threeQuarters, basic)),
    percentOf(rate('above'), excess(dailyWage, basic)),
  )
}

/** The age of the rates is that of the day of registration. */
const registeredUnder28: TruthExpr = below(
  span('years', date('birthDate'), date('employmentServiceFirstRegistration')), parameter('ui.age28'),
)

/** Above this wage the official tables for those under 28 do not follow the official percentages: the range reaches to the higher rates. */
const underTwentyEight: NumberExpr = choose(
  [when(all(above(fact('averageWage6Months'), parameter('ui.under28TableWage')), person), byRates('from28'))],
  byRates('under28'),
)

/** Before the ceiling. Who turned 28 since registering is shown the range of both rates. */
const beforeCeiling: NumberExpr = choose(
  [
    when(below(age, parameter('ui.age28')), underTwentyEight),
    when(not(toPersonIfKnown(registeredUnder28)), byRates('from28')),
  ],
  underTwentyEight,
)

/** Shekels a day in the first 125 days. */
export const dailyBenefit: NumberExpr = smallest(beforeCeiling, parameter('ui.maxDaily.first125'))

/** From day 126 a lower ceiling holds. */
export const dailyBenefitLater: NumberExpr = smallest(beforeCeiling, parameter('ui.maxDaily.after'))

export const meetsLaterCeiling: TruthExpr = above(dailyBenefit, parameter('ui.maxDaily.after'))

/** Whoever was discharged in the last year gets at least a sum of its own. */
export const dailyBenefitOfDischarged: NumberExpr = largest(dailyBenefit, parameter('ui.minDaily.dischargedSoldier'))

/** The official tables turn a day into a month by 25 days. */
export function aMonth(daily: NumberExpr): NumberExpr {
  return product(daily, parameter('ui.payDaysInMonth'))
}

const spouseIncomeIsLow: TruthExpr = atMost(
  sum(fact('spouse.monthlyWorkIncome'), given('spouse.monthlyPensionIncome', zero), fact('spouse.monthlyOtherIncome')),
  parameter('ui.dependantSpouseIncome'),
)

/** A husband of 70, or from 50 with a low income; a wife with a low income who is 45 or has the children with her (s. 238). */
const spouseIsDependant: TruthExpr = all(
  isCouple,
  any(
    all(
      is('spouse.sex', 'male'),
      any(
        atLeast(spouseAge, parameter('ui.dependantHusbandAnyIncomeAge')),
        all(atLeast(spouseAge, parameter('ui.dependantHusbandAge')), spouseIncomeIsLow),
      ),
    ),
    all(
      is('spouse.sex', 'female'),
      any(atLeast(spouseAge, parameter('ui.dependantWifeAge')), hasCountedChild),
      spouseIncomeIsLow,
    ),
  ),
)

const dependants: NumberExpr = given(
  'dependantsCount',
  sum(childrenCounted, choose([when(spouseIsDependant, parameter('shared.one'))], zero)),
)

function daysOf(band: string): NumberExpr {
  return choose(
    [when(atLeast(dependants, parameter('ui.dependants')), parameter(`ui.days.${band}.dependants3`))],
    parameter(`ui.days.${band}`),
  )
}

const isWomanOf57: TruthExpr = all(
  is('sex', 'female'),
  atLeast(age, parameter('ui.days.women57Age')),
  atLeast(date('birthDate'), parameter('ui.days.women57BornFrom')),
)

/** Days of benefit in one year, by the age of today: a birthday during the year may add days. */
export const daysOfBenefit: NumberExpr = choose(
  [
    when(isWomanOf57, parameter('ui.days.women57')),
    when(atLeast(age, parameter('ui.age45')), daysOf('from45')),
    when(atLeast(age, parameter('ui.age35')), daysOf('from35')),
    when(atLeast(age, parameter('ui.age28')), daysOf('from28')),
    when(atLeast(age, parameter('ui.age25')), daysOf('from25')),
  ],
  daysOf('under25'),
)
