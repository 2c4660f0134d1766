/** The family: couples, children that the National Insurance Law counts, single parents, income of both. */
import {
  absent, all, any, atLeast, below, choose, count, exists, fact, given, is, isTrue, named, none, not, parameter, some, sum, when,
  yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { ifAnswered } from './answered'

/** Somebody said that there is no spouse or partner, and nothing of the marital status. */
const toldNoSpouse: TruthExpr = all(absent('maritalStatus'), ifAnswered('spouse', none('spouse')))

/** Somebody told of a spouse or partner, with no word of the marital status and none of living apart. */
const toldOfSpouse: TruthExpr = all(
  absent('maritalStatus'),
  exists('spouse'),
  not(ifAnswered('livesApartFromSpouseSince', exists('livesApartFromSpouseSince'))),
)

/**
 * Married or living together as a couple. A person who is separated is still married, but not this. The marital status decides; as
 * long as nobody gave it, what was told of a spouse speaks for it, and so does the answer that there is none.
 */
export const isCouple: TruthExpr = all(
  any(is('maritalStatus', 'married', 'commonLaw'), toldOfSpouse),
  not(toldNoSpouse),
)

/** Neither married nor living as a couple, by the marital status, or by the answer that there is no spouse or partner. */
export const isUnmarried: TruthExpr = any(is('maritalStatus', 'single', 'divorced', 'widowed'), toldNoSpouse)

/** Married and living apart, by the marital status; not where there is no spouse, or one with whom the person lives as far as was told. */
export const isSeparated: TruthExpr = all(is('maritalStatus', 'separated'), not(toldNoSpouse), not(toldOfSpouse))

/** The parents live apart as far as anybody told: separated, or a couple with a day on which they began to. */
export const isToldApart: TruthExpr = any(
  ifAnswered('maritalStatus', is('maritalStatus', 'separated')),
  all(isCouple, ifAnswered('livesApartFromSpouseSince', exists('livesApartFromSpouseSince'))),
)

export const age: NumberExpr = yearsSince('birthDate')
export const spouseAge: NumberExpr = yearsSince('spouse.birthDate')

/** Inside a list of children: under 18, or in regular service and under 24 (s. 238). */
export const isMinorOrInService: TruthExpr = any(
  below(yearsSince('@.birthDate'), parameter('shared.childMaxAge')),
  all(below(yearsSince('@.birthDate'), parameter('shared.childInServiceMaxAge')), isTrue('@.inRegularService')),
)

/** Inside a list of children: a child of the National Insurance Law whose home is with the applicant. */
export const isCountedChild: TruthExpr = all(isTrue('@.livesWithApplicant'), isMinorOrInService)

export const childrenCounted: NumberExpr = named('children-counted', count('children', isCountedChild))

export const hasCountedChild: TruthExpr = some('children', isCountedChild)

/** A child under 18 at home. */
export const hasMinorAtHome: TruthExpr = some(
  'children',
  all(isTrue('@.livesWithApplicant'), below(yearsSince('@.birthDate'), parameter('shared.childMaxAge'))),
)

/**
 * A single parent by the Assistance to Single-Parent Families Law 1992: a child under 18 at home, and not married and no common-law
 * partner; or married but apart for two years with two years of proceedings. The third case of the law, an oleh of one to two
 * years whose spouse did not come, cannot be told from the facts and stays with a person.
 */
export const isSingleParent: TruthExpr = all(
  hasMinorAtHome,
  any(
    isUnmarried,
    all(
      is('maritalStatus', 'separated'),
      atLeast(yearsSince('livesApartFromSpouseSince'), parameter('shared.singleParentApartYears')),
      atLeast(yearsSince('divorceProceedingsSince'), parameter('shared.singleParentApartYears')),
    ),
  ),
)

/** The third case of that law: the second year of an oleh whose spouse did not immigrate, as far as the answers tell it. */
export const isOlehInSecondYearAlone: TruthExpr = all(
  is('maritalStatus', 'married', 'separated'),
  is('immigrantStatus', 'oleh'),
  is('spouse.residency', 'noStatus'),
  atLeast(yearsSince('aliyahDate'), parameter('shared.singleParentOlehFromYears')),
  below(yearsSince('aliyahDate'), parameter('shared.singleParentOlehToYears')),
)

/** Not a couple, with a counted child: the family table of income support and of the protected wage. */
export const isParentAlone: TruthExpr = all(not(isCouple), hasCountedChild)

/** What is the spouse's, where there is a couple; nothing for anyone else. */
export function onlyInCouple(of: NumberExpr): NumberExpr {
  return choose([when(isCouple, of)], zero)
}

/** A sum of the spouse, where there is a couple; nothing for anyone else. */
export function ofSpouse(field: string): NumberExpr {
  return onlyInCouple(fact(`spouse.${field}`))
}

/** The same sum of both: the applicant's and, in a couple, the spouse's. */
export function ofBoth(field: string): NumberExpr {
  return named(`both-${field}`, sum(fact(field), ofSpouse(field)))
}

/** Everyone who lives in the home, the applicant included: asked, else counted. */
export const householdSize: NumberExpr = given(
  'householdSize',
  sum(
    parameter('shared.one'),
    choose([when(isCouple, parameter('shared.one'))], zero),
    count('children', isTrue('@.livesWithApplicant')),
    count('otherDependants', isTrue('@.livesWithApplicant')),
  ),
)
