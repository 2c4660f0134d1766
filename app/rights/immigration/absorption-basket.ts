/** סל קליטה · Absorption basket (Sal Klita). Procedure of the Ministry of Aliyah and Integration. */
import {
  above, all, any, asOf, atLeast, atMost, clause, date, fact, is, isFalse, isTrue, later, not, parameter, receives,
  toPersonIfKnown, zero,
} from '~/engine/build'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'
import { belowRetirementAge, retirementDay } from '../shared/retirement-age'
import { holdsA1 } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure')
const MINISTRY_PAGE = 'Ministry of Aliyah and Integration, absorption basket; Kol Zchut'
const NBN = "Nefesh B'Nefesh, April 2024"
const PRESS = 'bizportal, guide of 2026'

const aliyah = date('aliyahDate')

export const absorptionBasket = defineRight({
  id: 'absorption-basket',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'income'],
  topics: ['immigrants'],
  parameters: {
    'absorption-basket.basketClaimWindow': inForce(12, 'months', MINISTRY_PAGE),
    'absorption-basket.basketPriorStayMax': inForce(24, 'months', MINISTRY_PAGE),
    'absorption-basket.basketPriorStay7yMax': inForce(36, 'months', NBN, 'secondary'),
    'absorption-basket.returningMinorStay': inForce(12, 'months', NBN, 'secondary'),
    'absorption-basket.basketMonthlyPayments': inForce(6, 'payments', `Kol Zchut; ${NBN}`, 'secondary'),
    'absorption-basket.basketRestartDays': inForce(14, 'days', NBN, 'secondary'),
    'absorption-basket.payDaysUntil': inForceSince('2024-01-01', 15, 'day of the month', NBN, 'secondary'),
    'absorption-basket.pressSingle': dated('ILS once', ofYear(2026, 20_491, PRESS, 'press')),
    'absorption-basket.pressCouple': dated('ILS once', ofYear(2026, 39_065, PRESS, 'press')),
    'absorption-basket.pressFamily': dated('ILS once', ofYear(2026, 61_000, PRESS, 'press')),
  },
  conditions: [
    condition(
      'immigrant-status',
      [PROCEDURE],
      any(
        is('immigrantStatus', 'oleh', 'immigrantCitizen', 'returningMinor'),
        clause('immigrant-status-a1', holdsA1),
      ),
    ),
    condition(
      'within-first-year',
      [PROCEDURE],
      atMost(asOf, later(aliyah, 'months', parameter('absorption-basket.basketClaimWindow'))),
    ),
    condition(
      'prior-stay',
      [PROCEDURE],
      atMost(fact('monthsInIsraelBefore3y'), parameter('absorption-basket.basketPriorStayMax')),
    ),
    condition('in-israel', [PROCEDURE], isFalse('abroadNow')),
    authorityDecides('bank-account', [PROCEDURE]),
  ],
  askPerson: [
    askIf('long-stay', above(fact('monthsInIsraelBefore7y'), parameter('absorption-basket.basketPriorStay7yMax'))),
    tellIf(
      'returning-minor-stay',
      all(
        is('immigrantStatus', 'returningMinor'),
        any(
          atLeast(fact('monthsInIsraelBefore3y'), parameter('absorption-basket.returningMinorStay')),
          atLeast(fact('monthsInIsraelBefore7y'), parameter('absorption-basket.returningMinorStay')),
        ),
      ),
    ),
    // Whoever has it paid now may go on; of others it may have been all of it.
    tellIf('basket-received', all(isTrue('absorptionBasketReceived'), not(toPersonIfKnown(receives('absorption-basket'))))),
    tellIf('veteran-spouse', all(isCouple, is('spouse.immigrantStatus', 'none'))),
    tellIf('left-israel', above(fact('tripsAbroadThisYear'), zero)),
    tellIf(
      'near-retirement',
      all(
        belowRetirementAge(),
        atMost(retirementDay(), later(aliyah, 'months', parameter('absorption-basket.basketMonthlyPayments'))),
      ),
    ),
  ],
  amounts: [],
  claim: {
    links: ['http://www.moia.gov.il/English/Subjects/FinancialAssistance/Pages/AbsorptionBasket.aspx'],
    phones: ['*2994', '03-9733333'],
    forms: [],
  },
  deadlines: [{ id: 'draw', on: later(aliyah, 'months', parameter('absorption-basket.basketClaimWindow')) }],
  opensAlso: [
    'ulpan', 'oleh-subsistence', 'rent-assistance-oleh', 'arnona-discount', 'oleh-tax-credit-points',
    'oleh-health-fund-membership', 'oleh-customs-relief', 'oleh-emergency-aliyah-grant', 'driving-licence-conversion',
    'oleh-crisis-grant',
  ],
  documents: ['immigrant-certificate', 'bank-details', 'identity-card', 'passport'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Ministry of Aliyah and Integration, Absorption Basket (English, undated)',
    'Kol Zchut, absorption basket',
    "Nefesh B'Nefesh, aliyah rights and benefits (April 2024)",
  ],
  checkedOn: '2026-11-21',
})
