/** מענק לעולים ותושבים חוזרים במצבי משבר · Grant for olim in crisis. Procedure 4.063 of the Ministry of Aliyah. */
import {
  all, any, asOf, atLeast, atMost, below, clause, count, date, exists, is, isTrue, later, not, parameter, receives,
  toPersonIfKnown, yearsSince, yes,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { hasMinorAtHome, isCouple } from '../shared/family'
import { dated, inForce } from '../shared/figure'
import { reachedRetirementAge, retirementDay } from '../shared/retirement-age'
import { aliyah, holdsA1, sinceAliyahWithin } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure', '4.063')
const KOL_ZCHUT = 'Kol Zchut, grant for immigrants in crisis (about 2022–2024)'

const figure = (name: string) => parameter(`oleh-crisis-grant.${name}`)

/** A figure of a page of about 2022–2024. */
const ofPage = (value: number, unit: string) =>
  dated(unit, { value, from: null, confirmedUntil: '2024-12-31', source: KOL_ZCHUT, status: 'old' })

const isOleh: TruthExpr = is('immigrantStatus', 'oleh')
const isReturning: TruthExpr = is('immigrantStatus', 'returningResident')

/** Olim from Ethiopia and Yemen and of Bnei Menashe have longer. */
const hasLongerWindow: TruthExpr = any(is('ethiopianOrigin', 'self'), is('aliyahCommunity', 'yemen', 'bneiMenashe'))

const windowEnd = later(aliyah, 'years', figure('crisisWindow'))
const extendedWindowEnd = later(aliyah, 'years', figure('crisisWindowExtended'))
const returningWindowEnd = later(date('returnDate'), 'months', figure('crisisWindowReturning'))

const isAlone: TruthExpr = is('maritalStatus', 'single', 'separated', 'divorced', 'widowed')

/** Near it or past it: whoever is past it belongs to the group beside this one. */
const isNearRetirement: TruthExpr = atLeast(later(asOf, 'years', figure('prePensionYears')), retirementDay())

const minors = count('children', below(yearsSince('@.birthDate'), parameter('shared.childMaxAge')))

export const olehCrisisGrant = defineRight({
  id: 'oleh-crisis-grant',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'income'],
  topics: ['immigrants'],
  parameters: {
    'oleh-crisis-grant.crisisWindow': inForce(10, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-crisis-grant.crisisWindowExtended': inForce(15, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-crisis-grant.crisisWindowReturning': inForce(24, 'months', KOL_ZCHUT, 'secondary'),
    'oleh-crisis-grant.prePensionYears': inForce(5, 'years', KOL_ZCHUT, 'secondary'),
    'oleh-crisis-grant.crisisGrantMin': ofPage(1_000, 'ILS once'),
    'oleh-crisis-grant.crisisGrantMax': ofPage(2_500, 'ILS once'),
    'oleh-crisis-grant.crisisGrantsMax': ofPage(2, 'grants'),
  },
  conditions: [
    condition(
      'window',
      [PROCEDURE],
      any(
        clause(
          'window-oleh',
          all(
            isOleh,
            any(
              sinceAliyahWithin('years', figure('crisisWindow')),
              clause(
                'window-extended',
                all(hasLongerWindow, sinceAliyahWithin('years', figure('crisisWindowExtended'))),
              ),
            ),
          ),
        ),
        clause('window-returning', all(isReturning, atMost(asOf, returningWindowEnd))),
        clause('status-a1', holdsA1),
      ),
    ),
    condition(
      'group',
      [PROCEDURE],
      any(
        clause('alone', isAlone),
        clause('couple', isCouple),
        clause('single-parent', all(isAlone, hasMinorAtHome)),
        clause('large-family', atLeast(minors, parameter('shared.four'))),
        clause('pre-pension', isNearRetirement),
        clause('elderly', reachedRetirementAge()),
        clause('lone-soldier', isTrue('loneSoldier')),
        clause('hostile-acts', any(exists('hostileActInjuryDate'), receives('hostile-acts-benefits'))),
      ),
    ),
    authorityDecides('crisis', [PROCEDURE]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [{ id: 'grant', unit: 'ILS once', value: figure('crisisGrantMax'), upTo: true }],
  claim: { links: [], phones: ['*2994', '03-9733333'], forms: [] },
  deadlines: [
    { id: 'window-end', on: windowEnd, when: all(isOleh, not(toPersonIfKnown(hasLongerWindow))) },
    { id: 'extended-window-end', on: extendedWindowEnd, when: all(isOleh, hasLongerWindow) },
    { id: 'returning-window-end', on: returningWindowEnd, when: isReturning },
  ],
  opensAlso: [],
  documents: ['immigrant-certificate', 'identity-card', 'bank-details', 'written-request', 'crisis-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, grant for immigrants and returning residents in crisis (about 2022–2024)'],
  checkedOn: '2026-11-21',
})
