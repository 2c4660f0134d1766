/**
 * דייר מוגן (דמי מפתח) · Protected (key-money) tenant: a low fixed rent, and eviction only on the grounds of the
 * law. Tenant Protection Law [Consolidated] 1972 ss. 20–27, 33, 131.
 */
import { isTrue } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const LAW = 'tenant-protection-law'
const PAGES = 'maariv.co.il 814822 and 795529; fridmanwork.com'

export const keyMoneyTenant = defineRight({
  id: 'key-money-tenant',
  kind: 'entitlement',
  authority: 'landlord',
  areas: ['housing'],
  topics: ['housing', 'legalAid'],
  parameters: {
    'keyMoney.cohabitMonths': inForce(6, 'months', `Tenant Protection Law, ss. 20–27; ${PAGES}`, 'secondary'),
    'keyMoney.preDate': inForce(
      parseDay('1968-08-20') as number,
      'date',
      `Tenant Protection Law; ${PAGES}`,
      'secondary',
    ),
  },
  conditions: [
    // One answer speaks for the three doors: key money paid, an old lease, the family of a tenant who died.
    condition('protected-tenancy', [cite(LAW, '20–27'), cite(LAW, '33')], isTrue('keyMoneyLease')),
    authorityDecides('old-lease', [cite(LAW)]),
    authorityDecides('family-of-tenant', [cite(LAW, '20–27')]),
    authorityDecides('eviction-grounds', [cite(LAW, '131')]),
    authorityDecides('fairness', [cite(LAW)]),
  ],
  askPerson: [tellIf('always', isTrue('keyMoneyLease'))],
  amounts: [],
  claim: { links: [], phones: ['118'], forms: [] },
  deadlines: [],
  opensAlso: ['legal-aid'],
  documents: ['identity-card', 'lease', 'key-money-papers', 'rent-receipts', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['maariv.co.il, articles 814822 and 795529', 'fridmanwork.com, judgments on protected tenants'],
  checkedOn: '2026-11-21',
})
