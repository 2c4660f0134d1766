/** Grounds that both lists of National Insurance, for the electricity and for the water supplier, have in common. */
import { above, all, any, atLeast, clause, fact, follows, given, isTrue, person, receives, some, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from '../shared/answered'
import { reachedRetirementAge } from '../shared/retirement-age'

/** A rate that was told says that the benefit is paid for this child of the list. */
const hasToldRate: TruthExpr = above(given('@.disabledChildRate', zero), zero)

/** The benefit is paid for a child: held by the parent, told by its rate, or found in this screening. */
export const getsDisabledChildBenefit: TruthExpr = follows(
  'disabled-child-benefit',
  ifAnswered('children', some('children', hasToldRate)),
)

/** Inside the list: the child for whom it is paid, as far as somebody told. */
export const isPaidDisabledChild: TruthExpr = any(hasToldRate, ifAnswered('@.hasDisability', isTrue('@.hasDisability')))

export const hasSupplementAtPensionAge: TruthExpr = all(reachedRetirementAge(), follows('old-age-income-supplement'))
export const hasSurvivorStipend: TruthExpr = receives('holocaust-survivor-allowance')
export const hasOldAgeForDisabled: TruthExpr = receives('old-age-for-disabled')

/** Injured by service or by a hostile act: from a degree on, or on subsistence money, of which only the letter tells. */
function injured(receivesBenefit: TruthExpr, minimum: NumberExpr): TruthExpr {
  return all(receivesBenefit, any(atLeast(fact('medicalDisabilityPercent'), minimum), clause('subsistence-benefit', person)))
}

/** @param minimum the degree, in percent, from which the list counts an injury */
export function injuredInService(minimum: NumberExpr): TruthExpr {
  return injured(receives('idf-disability-benefit'), minimum)
}

/** @param minimum the degree, in percent, from which the list counts an injury */
export function injuredByHostileAct(minimum: NumberExpr): TruthExpr {
  return injured(follows('hostile-acts-benefits'), minimum)
}
