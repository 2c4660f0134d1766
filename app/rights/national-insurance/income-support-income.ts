/**
 * Income in income support (Income Support Law, ss. 9, 9A, 10, 12): what is deducted in part, and what in full.
 * Spouses are examined `together`, or the applicant `apart` (reg. 7): then the spouse's income is left out.
 */
import {
  above, absent, all, any, atMost, choose, count, excess, fact, given, includes, is, isFalse, named, not, parameter, percentOf, sum,
  toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { isCouple } from '../shared/family'
import { WAGE_REPLACING } from '../shared/income'

export type Examined = 'together' | 'apart'

/**
 * Benefits that are deducted in full; pensions of the old are those of an older spouse. What the law does not count (child, attendance,
 * mobility, care …) is not here, nor what nobody has who may get income support: the support of the first year after aliyah.
 */
const COUNTED_IN_FULL = [
  'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'old-age-income-supplement',
  'survivors-pension', 'work-disability-pension', 'dependants-benefit', 'general-disability-pension', 'disability-dependants-supplement',
  'child-support-payments', 'hostile-acts-benefits', 'volunteer-injury', 'orphan-domestic-violence', 'birth-allowance-multiple',
]

/** What one of the couple is paid of these benefits. Their sums are asked only of those who receive one, once that is known. */
function receivedOf(of: '' | 'spouse.', benefits: readonly string[]): NumberExpr {
  const list = `${of}currentBenefits`
  const each = benefits.map((id) => choose([when(includes(list, id), fact(`${of}benefitAmounts.${id}`))], zero))
  return choose([when(absent(list), count(list)), when(includes(list, ...benefits), sum(...each))], zero)
}

function ofFamily(examined: Examined, own: NumberExpr, spouses: NumberExpr): NumberExpr {
  return examined === 'apart' ? own : sum(own, choose([when(isCouple, spouses)], zero))
}

/** A pension is asked of those who say that they are retired; of anyone else it counts once it is told. */
function pensionOf(of: '' | 'spouse.', path: string): NumberExpr {
  const retired = toPersonIfKnown(is(`${of}employment`, 'retired'))
  return given(`${of}${path}`, choose([when(retired, fact(`${of}${path}`))], zero))
}

/** A pension that nobody told of; never a yes, it only keeps the matter on the list of what to tell. */
function isUnasked(path: string): TruthExpr {
  return all(absent(path), above(fact(path), zero))
}

export const pensionUnasked: TruthExpr = any(
  isUnasked('monthlyPensionIncome'),
  isUnasked('foreignPensionIncome'),
  all(isCouple, isUnasked('spouse.monthlyPensionIncome')),
)

function partlyCountedOf(examined: Examined): NumberExpr {
  return named(
    `partly-counted-${examined}`,
    ofFamily(
      examined,
      sum(fact('monthlyWorkIncome'), pensionOf('', 'monthlyPensionIncome'), receivedOf('', WAGE_REPLACING)),
      sum(fact('spouse.monthlyWorkIncome'), pensionOf('spouse.', 'monthlyPensionIncome'), receivedOf('spouse.', WAGE_REPLACING)),
    ),
  )
}

/** Wages, self-employment, pensions from work and benefits in place of a wage: deducted in part. */
export const partlyCounted: Record<Examined, NumberExpr> = {
  together: partlyCountedOf('together'),
  apart: partlyCountedOf('apart'),
}

/** Value of the dearest vehicle; nothing where there is none. */
export const vehicleValue: NumberExpr = given(
  'vehicle.value',
  choose([when(any(isFalse('ownsVehicle'), atMost(fact('vehicleCount'), zero)), zero)], fact('vehicle.value')),
)

export const hasVehicle: TruthExpr = above(vehicleValue, zero)

/** s. 9A: a vehicle under the limit counts as a monthly income of a share of its value above a credit, which grows with work income. */
function vehicleIncomeOf(examined: Examined): NumberExpr {
  const workIncome = ofFamily(examined, fact('monthlyWorkIncome'), fact('spouse.monthlyWorkIncome'))
  const higherIncome = above(workIncome, percentOf(parameter('is.carCreditWorkIncome'), parameter('shared.averageWage')))
  const credit = choose([when(higherIncome, parameter('is.carCredit.higherWorkIncome'))], parameter('is.carCredit.lowWorkIncome'))
  return named(
    `vehicle-income-${examined}`,
    choose(
      [
        when(not(hasVehicle), zero),
        // A dearer vehicle bars the benefit, or is one that an exception leaves out altogether.
        when(above(vehicleValue, parameter('is.carValueBandTop')), zero),
      ],
      percentOf(parameter('is.carMonthlyRate'), excess(vehicleValue, credit)),
    ),
  )
}

function fullyCountedOf(examined: Examined): NumberExpr {
  return named(
    `fully-counted-${examined}`,
    sum(
      ofFamily(
        examined,
        sum(fact('monthlyOtherIncome'), receivedOf('', COUNTED_IN_FULL)),
        sum(fact('spouse.monthlyOtherIncome'), receivedOf('spouse.', COUNTED_IN_FULL)),
      ),
      pensionOf('', 'foreignPensionIncome'),
      vehicleIncomeOf(examined),
    ),
  )
}

/** Rent, capital, support, other benefits, a pension from abroad and the vehicle: deducted in full. */
export const fullyCounted: Record<Examined, NumberExpr> = {
  together: fullyCountedOf('together'),
  apart: fullyCountedOf('apart'),
}
