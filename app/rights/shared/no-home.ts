/**
 * חסר דירה · Lacking a home: the test of the Ministry of Construction and Housing that most housing rights share. Nobody in the
 * household has, or had in the last ten years, a right in a home, and the household never got State aid for one.
 * The words of its conditions stand in `locales/<language>/rights/_no-home.json`.
 */
import {
  above, absent, all, any, asOf, atLeast, below, clause, date, fact, is, isFalse, isTrue, later, not, parameter, some, toPerson, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { type Condition, cite, condition } from '~/engine/right'
import { age, isCouple } from './family'
import { inForce, inForceSince } from './figure'

const DEFINITIONS = cite('housing-ministry-rules')
const LACKING_A_HOME_PAGE = 'Kol Zchut, lacking a home'

/** Figures of the test; each right that uses it spreads them into its own parameters. */
export const noHomeFigures: Parameters = {
  'housing.minAgeSingle': inForce(21, 'years', 'Kol Zchut, lacking a home in public housing (about 2023)', 'secondary'),
  'housing.noHomeLookbackYears': inForceSince(
    '2019-01-01', 10, 'years', `${LACKING_A_HOME_PAGE}; hon.co.il, March 2019`, 'secondary',
  ),
  'housing.boughtSecondHandMonths': inForce(12, 'months', LACKING_A_HOME_PAGE, 'secondary'),
  'housing.boughtNewMonths': inForce(36, 'months', LACKING_A_HOME_PAGE, 'secondary'),
  'housing.childMaxAge': inForce(21, 'years', 'Kol Zchut, pages on public housing', 'secondary'),
  'housing.divorceShareMaxPercent': inForce(50, '%', 'Kol Zchut, eligibility for the discounted-housing programme', 'secondary'),
}

/** Inside a list of children: not placed out of the home for good. A home here says so, until the placement itself is asked. */
const isNotPlaced: TruthExpr = any(isFalse('@.livesInInstitution'), absent('@.livesInInstitution'))

/** Inside a list of children: under 21 and at home, or away only at a boarding school, in a dormitory or in the army. */
export const isHousingChild: TruthExpr = all(
  isTrue('@.livesWithApplicant'),
  isNotPlaced,
  below(yearsSince('@.birthDate'), parameter('housing.childMaxAge')),
)

/**
 * A kind of right that leaves the exceptions and the committee open. The shares of an inheritance, the months since a purchase and
 * the terms of a separation are for the Ministry to weigh, so that none of them is a yes here.
 */
export const specialHomeRight: TruthExpr = clause(
  'no-home-special-kind',
  toPerson(
    is('homeRightsDetail', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid'),
  ),
)

/** A single person of 21 and over, a couple, or a parent with children. */
export function noHomeApplicant(): Condition {
  return condition(
    'no-home-applicant',
    [DEFINITIONS],
    any(atLeast(age, parameter('housing.minAgeSingle')), isCouple, some('children', isHousingChild)),
  )
}

/** Nobody in the household has a right in a home now. */
export function noHomeNow(): Condition {
  return condition('no-home-now', [DEFINITIONS], any(isFalse('ownsHome'), specialHomeRight))
}

/** Nor had one in the ten years before; a last right that ended earlier than that against a yes is a matter for a person. */
export function noHomeInPast(): Condition {
  return condition(
    'no-home-past',
    [DEFINITIONS],
    any(
      isFalse('ownedHomeInPast'),
      specialHomeRight,
      clause(
        'no-home-ended-earlier',
        toPerson(atLeast(asOf, later(date('homeRightEndedOn'), 'years', parameter('housing.noHomeLookbackYears')))),
      ),
    ),
  )
}

/** No State loan, grant or public flat ever. Who gave a public flat back counts as lacking a home; the Ministry checks it. */
export function noStateHousingAid(): Condition {
  return condition(
    'no-home-state-aid',
    [DEFINITIONS],
    any(
      isFalse('receivedGovHousingAid'),
      clause(
        'no-home-flat-given-back',
        toPerson(all(above(fact('yearsInPublicHousing'), zero), not(is('housing', 'publicHousing')))),
      ),
    ),
  )
}

/** The whole test, condition by condition. */
export function noHomeTest(): readonly Condition[] {
  return [noHomeApplicant(), noHomeNow(), noHomeInPast(), noStateHousingAid()]
}
