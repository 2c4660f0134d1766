/** The family as public housing sees it: which children count, who is a parent alone, and whether somebody needs a wheelchair. */
import {
  absent, all, any, atLeast, below, choose, clause, count, exists, fact, given, is, isFalse, isTrue, largest, named, not, parameter, some,
  sum, toPerson, when, yearsSince, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { answered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'
import { isHousingChild } from '../shared/no-home'

/** Figures that public housing and the assistance while waiting for it share; each spreads them into its own parameters. */
export const housingFamilyFigures: Parameters = {
  'publicHousing.pregnancyWeek': inForce(20, 'weeks', 'Kol Zchut: fifth month (20 weeks)', 'secondary'),
  'publicHousing.certificateYears': inForce(4, 'years', 'Kol Zchut; old pages for disability: 2', 'secondary'),
  'publicHousingOlim.years': inForce(15, 'years', 'Kol Zchut, public housing for new immigrants; moia.gov.il', 'secondary'),
  'publicHousing.separatedYears': inForce(2, 'years', 'Kol Zchut, public housing for single parents, version of 2017', 'old'),
}

const hasChild: TruthExpr = some('children', isHousingChild)

/** Foetuses from the week set; for a mother alone only when she already has a child. How many is at least one. */
const foetuses: NumberExpr = choose(
  [
    when(all(not(isCouple), any(is('sex', 'male'), not(hasChild))), zero),
    when(
      atLeast(fact('pregnancy.weeks'), parameter('publicHousing.pregnancyWeek')),
      largest(parameter('shared.one'), fact('pregnancy.foetuses')),
    ),
  ],
  zero,
)

/** Unmarried children under 21 whose home is here, and the foetuses. */
export const countedChildren: NumberExpr = named(
  'housing-children-counted',
  given('countedChildren', sum(count('children', isHousingChild), foetuses)),
)

/** The same for the tables of sums, where a pregnancy counts once somebody tells of it. */
export const childrenOfTable: NumberExpr = named(
  'housing-children-of-table',
  given('countedChildren', sum(count('children', isHousingChild), choose([when(answered('pregnancy'), foetuses)], zero))),
)

/**
 * A parent alone by the procedure: widowed; divorced with the children by judgment; a woman who never married; or married and
 * apart for two years with an open divorce file; and in every case without a partner at home. Custody that no judgment gives to
 * one parent may be shared, and a single father was not recognised on an old page: a person looks at both.
 */
export const isHousingParentAlone: TruthExpr = clause(
  'family-parent-alone',
  all(
    any(
      is('maritalStatus', 'widowed'),
      all(
        is('maritalStatus', 'divorced'),
        any(isTrue('custodyByJudgment'), clause('family-no-custody-judgment', toPerson(isFalse('custodyByJudgment')))),
      ),
      all(is('maritalStatus', 'single'), any(is('sex', 'female'), clause('family-single-father', toPerson(is('sex', 'male'))))),
      all(
        is('maritalStatus', 'separated'),
        atLeast(yearsSince('livesApartFromSpouseSince'), parameter('publicHousing.separatedYears')),
        exists('divorceProceedingsSince'),
      ),
    ),
    isFalse('livesWithPartner'),
  ),
)

/** Tracks A, C and D are for these families only. */
export const isHousingFamily: TruthExpr = any(clause('family-couple', isCouple), isHousingParentAlone)

/** Couple or parent with at least one child that counts. */
export const isHousingFamilyWithChild: TruthExpr = all(isHousingFamily, hasChild)

/** The spouse always needs a wheelchair. */
export const spouseInWheelchair: TruthExpr = all(isCouple, isTrue('spouse.needsWheelchair'))

/**
 * Inside a list of children: what only a child with a disability can be. Of a child said to have none nobody is asked; and whoever
 * tells it of a child need not say besides that there is a disability.
 */
export function ofDisabledChild(that: TruthExpr): TruthExpr {
  return any(all(not(isFalse('@.hasDisability')), that), all(absent('@.hasDisability'), that))
}

/** Inside a list of children: at home, and always in a wheelchair. */
export const isInWheelchair: TruthExpr = all(isTrue('@.livesWithApplicant'), ofDisabledChild(isTrue('@.needsWheelchair')))

/** A child at home always needs a wheelchair. */
export const childInWheelchair: TruthExpr = some('children', isInWheelchair)

/** In the queue of the Ministry of Aliyah: an oleh in the first 15 years. */
export const inOlehQueue: TruthExpr = all(
  is('immigrantStatus', 'oleh'),
  below(yearsSince('aliyahDate'), parameter('publicHousingOlim.years')),
)
