/** הבטחת קיום לעולים · Living allowance for immigrants in oleh months 7–12. Procedures of the Ministry of Aliyah. */
import {
  all, any, between, choose, clause, includes, is, isFalse, isTrue, not, parameter, receives, toPerson, unsettled, when,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { dated, inForce, ofYear } from '../shared/figure'
import { holdsA1, lastDayOfOlehMonth, olehMonth } from './oleh-status'
import { hasRoute, isOnOtherRoute, nobodyWorksOrStudies } from './oleh-subsistence-routes'

const PROCEDURE = cite('aliyah-ministry-procedure')
const KOL_ZCHUT = 'Kol Zchut, living allowance for immigrants (2021, 2022)'
const CALL_GOV = 'call.gov.il, EL12172 (undated)'

export const olehSubsistence = defineRight({
  id: 'oleh-subsistence',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'income'],
  topics: ['immigrants'],
  parameters: {
    'oleh-subsistence.subsistenceFirstMonth': inForce(7, 'oleh month', KOL_ZCHUT, 'secondary'),
    'oleh-subsistence.subsistenceLastMonth': inForce(12, 'oleh month', KOL_ZCHUT, 'secondary'),
    'oleh-subsistence.subsistenceMaxMonths': inForce(6, 'months', KOL_ZCHUT, 'secondary'),
    'oleh-subsistence.subsistenceMin': dated('ILS/month', ofYear(2021, 1_730, KOL_ZCHUT, 'old', 2022)),
    'oleh-subsistence.subsistenceMax': dated('ILS/month', ofYear(2021, 4_400, KOL_ZCHUT, 'old', 2022)),
    'oleh-subsistence.subsistenceDisabilityMin': dated(
      'ILS/month',
      ofYear(2018, 2_897, 'Kol Zchut, immigrants with disabilities (2018)', 'old'),
    ),
    'oleh-subsistence.courseHours': inForce(
      24,
      'hours a week',
      'Kol Zchut, computer course for immigrants',
      'secondary',
    ),
    'oleh-subsistence.pregnancyWeekMin': inForce(13, 'week', CALL_GOV),
    'oleh-subsistence.singleParentChildMaxAge': inForce(7, 'years', CALL_GOV),
    'oleh-subsistence.routeMinAge': inForce(18, 'years', CALL_GOV),
    'oleh-subsistence.routeMaxAge': inForce(60, 'years', CALL_GOV),
    'oleh-subsistence.prePensionWomenFrom': inForce(55, 'years', 'Kol Zchut (2021)', 'old'),
    'oleh-subsistence.prePensionWomenTo': inForce(60, 'years', 'Kol Zchut (2021)', 'old'),
    'oleh-subsistence.prePensionMenFrom': inForce(60, 'years', 'Kol Zchut (2021)', 'old'),
    'oleh-subsistence.prePensionMenTo': inForce(65, 'years', 'Kol Zchut (2021)', 'old'),
  },
  conditions: [
    condition(
      'immigrant-status',
      [PROCEDURE],
      any(
        is('immigrantStatus', 'oleh'),
        clause('status-other', toPerson(is('immigrantStatus', 'immigrantCitizen', 'returningMinor'))),
        clause('status-a1', holdsA1),
      ),
    ),
    condition(
      'oleh-months',
      [PROCEDURE],
      between(
        olehMonth,
        parameter('oleh-subsistence.subsistenceFirstMonth'),
        parameter('oleh-subsistence.subsistenceLastMonth'),
      ),
    ),
    condition('route', [PROCEDURE], hasRoute),
    authorityDecides('papers-of-route', [PROCEDURE]),
    condition('no-work', [PROCEDURE], nobodyWorksOrStudies, isOnOtherRoute),
    condition(
      'no-vehicle',
      [PROCEDURE],
      any(
        isFalse('ownsVehicle'),
        clause(
          'vehicle-mobility',
          any(
            receives('mobility-allowance'),
            all(isCouple, includes('spouse.currentBenefits', 'mobility-allowance')),
          ),
        ),
      ),
    ),
  ],
  askPerson: [
    tellIf('spouse-not-oleh', all(isCouple, not(is('spouse.immigrantStatus', 'oleh')))),
    tellIf('car-owned', isTrue('ownsVehicle')),
    tellIf(
      'small-business',
      any(is('employment', 'selfEmployed'), all(isCouple, is('spouse.employment', 'selfEmployed'))),
    ),
    tellIf('basket-not-received', isFalse('absorptionBasketReceived')),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      // The table by number of persons was not seen, only its two ends.
      value: choose(
        [when(unsettled('table-by-persons'), parameter('oleh-subsistence.subsistenceMin'))],
        parameter('oleh-subsistence.subsistenceMax'),
      ),
    },
  ],
  claim: {
    links: ['http://mio.org.il/madoreimeida/siuacaspi/havtajathajnasa'],
    phones: ['*2994', '03-9733333'],
    forms: [],
  },
  deadlines: [{ id: 'last-day', on: lastDayOfOlehMonth(parameter('oleh-subsistence.subsistenceLastMonth')) }],
  opensAlso: ['oleh-health-contribution-exemption', 'ulpan', 'income-support'],
  documents: ['immigrant-certificate', 'identity-card', 'bank-details', 'route-confirmation', 'mobility-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, living allowance for immigrants under 65 (2021)',
    'Kol Zchut, living allowance for an immigrant who cares for an ill relative (2022)',
    'Kol Zchut, immigrants with disabilities (2018)',
    'call.gov.il, EL12172; mio.org.il (undated)',
  ],
  checkedOn: '2026-11-21',
})
