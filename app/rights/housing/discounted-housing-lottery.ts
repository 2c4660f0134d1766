/**
 * דירה בהנחה · Discounted-housing lottery: the right to buy a new flat below the market price. Decisions of the
 * Israel Land Council; a programme for a time, last extended to 1 November 2025, so that a person always tells
 * what is open.
 */
import {
  above,
  absent,
  all,
  any,
  asOf,
  atLeast,
  atMost,
  below,
  clause,
  count,
  date,
  fact,
  is,
  isFalse,
  isTrue,
  later,
  parameter,
  person,
  some,
  toPerson,
  toPersonIfKnown,
  yes,
  yearsSince,
  zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import type { Parameter } from '~/engine/parameters'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { age, isCouple, isUnmarried } from '../shared/family'
import { dated, inForce, ofDays } from '../shared/figure'
import { noHomeFigures } from '../shared/no-home'

const DECISIONS = cite('land-council-decisions')
const PAGE = 'Kol Zchut, discounted flat'
const PRESS_2025 = 'nadlan.walla.co.il 3771917, July 2025'

/** A figure of the programme as it was in July 2025, good until the day it was extended to. */
function ofJuly2025(value: number, unit: string): Parameter {
  return dated(unit, ofDays('2025-07-01', '2025-11-01', value, PRESS_2025, 'press'))
}

const isChildUnder21: TruthExpr = below(yearsSince('@.birthDate'), parameter('housing.childMaxAge'))

/** Couples are in by themselves, and of a single person the pregnancy is her own. */
function isPregnantFrom(week: string): TruthExpr {
  return all(any(is('sex', 'female'), absent('sex')), atLeast(fact('pregnancy.weeks'), parameter(week)))
}

/** A day for the marriage was told, and it comes within three months. */
const isAboutToMarry: TruthExpr = all(
  above(date('marriageDate'), asOf),
  atMost(date('marriageDate'), later(asOf, 'months', parameter('discount.marryMonths'))),
)

/** The share in the family home was sold because of the separation. How large it was is not asked: a person looks. */
const shareWasSold: TruthExpr = toPerson(
  all(
    // What kind of right it was is asked of those who have or had one.
    any(answered('homeRightsDetail'), isTrue('ownsHome'), isTrue('ownedHomeInPast')),
    is('homeRightsDetail', 'soldInDivorce'),
  ),
)

export const discountedHousingLottery = defineRight({
  id: 'discounted-housing-lottery',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['housing', 'mortgage'],
  parameters: {
    ...noHomeFigures,
    'discount.singleAge': inForce(35, 'years', PAGE, 'secondary'),
    'discount.marryMonths': inForce(3, 'months', PAGE, 'secondary'),
    'discount.pregnancyWeek': inForce(
      20,
      'weeks',
      `${PAGE}: from month 5, which starts after 20 weeks on the housing pages`,
      'secondary',
    ),
    'discount.pregnancyDoubtWeek': inForce(
      17,
      'weeks',
      `${PAGE}: from month 5, counted by months of the calendar (four months are about 17 weeks)`,
      'derived',
    ),
    'discount.programmeEnd': inForce(
      parseDay('2025-11-01') as number,
      'date',
      'newsru.co.il, 1 September 2025',
      'press',
    ),
    'discount.certificateFee': ofJuly2025(200, 'ILS'),
    'discount.renewalFee': ofJuly2025(50, 'ILS'),
    'discount.certificateMonths': ofJuly2025(12, 'months'),
    'discount.reservistsShare': ofJuly2025(50, '%'),
    'discount.maxCities': inForce(3, 'count', PAGE, 'secondary'),
    'discount.targetPercent': inForce(20, '%', PAGE, 'secondary'),
    'discount.targetMax': inForce(300_000, 'ILS', PAGE, 'secondary'),
    'discount.peripheryGrantLow': inForce(40_000, 'ILS', PAGE, 'secondary'),
    'discount.peripheryGrantHigh': inForce(60_000, 'ILS', PAGE, 'secondary'),
    'discount.noSaleYearsPermit': inForce(5, 'years', PAGE, 'secondary'),
    'discount.noSaleYearsLottery': inForce(7, 'years', PAGE, 'secondary'),
    'discount.replyDays': inForce(10, 'working days', PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'programme',
      [DECISIONS],
      any(atMost(asOf, parameter('discount.programmeEnd')), clause('programme-not-known', person)),
    ),
    condition(
      'no-home-or-improver',
      [DECISIONS],
      any(
        clause('lacks-home', all(isFalse('ownsHome'), isFalse('ownedHomeInPast'))),
        clause('share-sold', shareWasSold),
        // "Improvers" may enter too, and the programme has a definition of its own: a home is no certain no.
        clause('improver', person),
      ),
    ),
    condition(
      'group',
      [DECISIONS],
      any(
        clause('group-couple', isCouple),
        clause('group-marrying', toPersonIfKnown(isAboutToMarry)),
        clause('group-parent', some('children', isChildUnder21)),
        clause('group-pregnant', isPregnantFrom('discount.pregnancyWeek')),
        clause('group-pregnant-near', toPerson(isPregnantFrom('discount.pregnancyDoubtWeek'))),
        clause(
          'group-single',
          all(isUnmarried, atLeast(age, parameter('discount.singleAge'))),
        ),
        clause('group-widowed', toPerson(is('maritalStatus', 'widowed'))),
        clause('group-separated', toPerson(is('maritalStatus', 'separated'))),
        clause('group-share-sold', all(is('maritalStatus', 'divorced'), above(count('children'), zero), shareWasSold)),
      ),
    ),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['*6078', '*2850', '*9344'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'marriage-papers', 'birth-certificates', 'court-papers', 'reserve-duty-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, discounted flat (price for the resident)',
    'nadlan.walla.co.il 3771917 (2025); newsru.co.il, 1 September 2025; emess.co.il',
  ],
  checkedOn: '2026-11-21',
})
