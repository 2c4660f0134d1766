/**
 * רכישת דירה בדיור הציבורי · Buying the public flat. Public Housing (Purchase Rights) Law 1998, a temporary law that lapsed
 * on 15 February 2023 by the newest source: nobody is told that they may buy, a person asks whether it was renewed.
 */
import {
  any, asOf, atLeast, atMost, clause, fact, is, isFalse, isTrue, parameter, person, toPerson,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofYear } from '../shared/figure'

const LAW = cite('public-housing-purchase-law')
const PAGE = 'Kol Zchut, buying a public-housing flat'

const isPublicTenant: TruthExpr = is('housing', 'publicHousing')

export const publicHousingPurchase = defineRight({
  id: 'public-housing-purchase',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['publicHousing', 'housing'],
  parameters: {
    'purchase.minYears': inForce(5, 'years', PAGE, 'secondary'),
    'purchase.otherPropertyMax': inForce(350_000, 'ILS', `${PAGE}; linked to the index`, 'secondary'),
    'purchase.ceiling': dated('ILS', ofYear(2022, 915_000, 'halamish.org, sales department', 'secondary')),
    'purchase.ceilingDisabled': dated('ILS', ofYear(2022, 1_091_250, 'halamish.org, sales department', 'secondary')),
    'purchase.grantYears': inForce(5, 'years', 'Kol Zchut, conditional grant for buying a public-housing flat', 'secondary'),
    'purchase.continuingYears': inForce(3, 'years', `${PAGE}: residence of a continuing tenant`, 'secondary'),
    'purchase.continuingPropertyYears': inForce(5, 'years', `${PAGE}: a continuing tenant without property`, 'secondary'),
    'purchase.lawEnd': inForce(
      parseDay('2023-02-15') as number, 'date', 'Maariv (about 2025–2026): lapsed in 2023, a bill to renew it pending',
      'press',
    ),
  },
  conditions: [
    condition(
      'law-in-force',
      [LAW],
      any(atMost(asOf, parameter('purchase.lawEnd')), clause('law-lapsed', person)),
      isPublicTenant,
    ),
    condition('public-flat', [LAW], isPublicTenant),
    condition(
      'years',
      [LAW],
      any(
        atLeast(fact('yearsInPublicHousing'), parameter('purchase.minYears')),
        clause('as-continuing-tenant', toPerson(is('tenantEvent', 'died', 'nursingHome'))),
      ),
    ),
    // What the home is worth, and what the aid was for, no answer tells.
    condition(
      'no-other-property',
      [LAW],
      any(isFalse('ownsHome'), clause('property-value', toPerson(isTrue('ownsHome')))),
    ),
    condition(
      'no-purchase-aid',
      [LAW],
      any(isFalse('receivedGovHousingAid'), clause('aid-kind', toPerson(isTrue('receivedGovHousingAid')))),
    ),
    authorityDecides('price', [LAW]),
  ],
  askPerson: [tellIf('always', isPublicTenant)],
  amounts: [],
  claim: { links: [], phones: ['*6266', '*5442'], forms: [] },
  deadlines: [],
  opensAlso: ['public-housing-tenant-rights'],
  documents: ['identity-card', 'lease', 'authority-letters'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, buying a public-housing flat; conditional grant for buying it',
    'halamish.org, sales department (2022)',
    'law-gic.com, text of the law',
    'Maariv, article 1166380: the law lapsed, renewal bill',
  ],
  checkedOn: '2026-11-21',
})
