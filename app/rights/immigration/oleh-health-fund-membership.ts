/** רישום לקופת חולים לעולים חדשים · Joining a health fund as a new immigrant. National Health Insurance Law, 1994. */
import { absent, any, clause, is, later, parameter } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'
import { aliyah, hasOlehStatus, holdsA1 } from './oleh-status'

const LAW = cite('national-health-insurance-law')
const NII_PAGE = 'btl.gov.il, health insurance of new immigrants (English, 2024)'

export const olehHealthFundMembership = defineRight({
  id: 'oleh-health-fund-membership',
  kind: 'entitlement',
  authority: 'health-fund',
  areas: ['immigration', 'health'],
  topics: ['health', 'immigrants', 'nationalInsurance'],
  parameters: {
    'oleh-health-fund-membership.registrationOnlineAfter': inForce(3, 'weeks', NII_PAGE),
    'oleh-health-fund-membership.registrationOnlineUntil': inForce(90, 'days', NII_PAGE),
    'oleh-health-fund-membership.supplementaryMonths': inForce(
      12,
      'months',
      'Kol Zchut, registering with a health fund',
      'secondary',
    ),
  },
  conditions: [
    condition('immigrant-status', [LAW], any(hasOlehStatus, clause('status-a1', holdsA1))),
    // A certificate is given to people who settle here: only what was told to the contrary counts.
    condition('residence', [LAW], any(absent('residency'), residentForNationalInsurance)),
    authorityDecides('no-waiting', [LAW]),
    condition('no-fund-yet', [LAW], is('healthFund', 'none')),
  ],
  askPerson: [tellIf('temporary-before', is('visaType', 'a1', 'a5'))],
  amounts: [],
  claim: {
    links: [encodeURI('https://www.btl.gov.il/English Homepage/מידע לקהל יעד/NewOlim/Pages/HMO_Contributions.aspx')],
    phones: ['*6050', '04-8812345'],
    forms: [],
  },
  deadlines: [
    {
      id: 'online-until',
      on: later(aliyah, 'days', parameter('oleh-health-fund-membership.registrationOnlineUntil')),
    },
  ],
  opensAlso: ['child-dental-care'],
  documents: ['immigrant-certificate', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'btl.gov.il, health insurance of new immigrants (English, 2024)',
    'Kol Zchut, returning residents joining health insurance; registering with a health fund',
  ],
  checkedOn: '2026-11-21',
})
