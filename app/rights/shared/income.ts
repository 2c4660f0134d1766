/** Income of a household where a ministry counts all of it: pensions, and benefits whose sums may not have been told. */
import {
  absent, all, any, choose, count, exists, fact, given, includes, is, parameter, percentOf, product, smallest, sum,
  toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'

/** Whose income it is: the applicant's own, or the spouse's. */
export type Earner = '' | 'spouse.'

/** A pension from work in Israel: of everybody, for some retire at 45 and work on, and a fund pays the disabled at any age. */
export function pensionOf(earner: Earner): NumberExpr {
  return fact(`${earner}monthlyPensionIncome`)
}

/** The same where the rule names wages alone: asked of those who say that they are retired; of anyone else it counts once it is told. */
export function pensionIfTold(earner: Earner): NumberExpr {
  const path = `${earner}monthlyPensionIncome`
  return given(path, choose([when(toPersonIfKnown(is(`${earner}employment`, 'retired')), fact(path))], zero))
}

const cameFromAbroad: TruthExpr = is('immigrantStatus', 'oleh', 'immigrantCitizen', 'returningMinor', 'returningResident')

/** A pension from abroad: asked of those who are retired or came from abroad; of anyone else it counts once it is told. */
export const foreignPension: NumberExpr = given(
  'foreignPensionIncome',
  choose([when(toPersonIfKnown(any(is('employment', 'retired'), cameFromAbroad)), fact('foreignPensionIncome'))], zero),
)

/** The rate of income support from 55 on for a parent alone with two children: no family's rate is higher. */
const HIGHEST_MINIMUM: NumberExpr = percentOf(parameter('protected-wage.protectedPctSingle2plus'), parameter('shared.basicAmount3'))

/** Benefits that have a highest sum, so that a sum nobody told cannot carry a family over a ceiling by itself. */
const HIGHEST: Readonly<Record<string, NumberExpr>> = {
  'income-support': HIGHEST_MINIMUM,
  'child-support-payments': HIGHEST_MINIMUM,
  'general-disability-pension': parameter('general-disability-pension.rateFull'),
  'disability-dependants-supplement': sum(
    parameter('disability-dependants-supplement.spouse100'),
    product(parameter('disability-dependants-supplement.maxChildren'), parameter('disability-dependants-supplement.child100')),
  ),
}

/** What is paid of a benefit, ILS a month; a sum that nobody told lies between nothing and the most that the law pays. */
function sumOf(earner: Earner, benefit: string): NumberExpr {
  const path = `${earner}benefitAmounts.${benefit}`
  const highest = HIGHEST[benefit]
  return highest ? given(path, smallest(fact(path), highest)) : fact(path)
}

/** Benefits of National Insurance that stand in for a wage. */
export const WAGE_REPLACING = [
  'unemployment-benefit', 'maternity-allowance', 'pregnancy-risk-benefit', 'work-injury-allowance', 'accident-allowance',
  'reserve-duty-compensation',
]

/**
 * The sums of these benefits, ILS a month; the caller sees to it that there is a couple where they are the spouse's.
 */
export function benefitsOf(earner: Earner, benefits: readonly string[]): NumberExpr {
  const list = `${earner}currentBenefits`
  const sums = sum(...benefits.map((benefit) => choose([when(includes(list, benefit), sumOf(earner, benefit))], zero)))
  // As long as the list itself is not known, it is what has to be asked, and not a sum of each benefit.
  return choose([when(absent(list), count(list))], sums)
}

/** The spouse may have a benefit, and nobody asked: something to tell the counsellor of a couple. */
export const spouseBenefitsUnasked: TruthExpr = all(absent('spouse.currentBenefits'), exists('spouse.currentBenefits'))
