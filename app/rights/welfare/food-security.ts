/**
 * ביטחון תזונתי, כרטיסי מזון, סלי מזון · Food security: the National Food Security Initiative, and charities.
 */
import { any, clause, includes, person, yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofDays } from '../shared/figure'

const RULES = cite('welfare-ministry-rules')

export const foodSecurity = defineRight({
  id: 'food-security',
  kind: 'service',
  authority: 'municipality',
  areas: ['food', 'income'],
  topics: ['food', 'welfare', 'rightsRealization'],
  parameters: {
    'food-security.cardsClosed': inForce(
      parseDay('2023-12-31') as number,
      'date',
      'Kol Zchut, food vouchers (2023); foodcard.org.il',
      'secondary',
    ),
    'food-security.initiativeMonthly': dated(
      'ILS/month',
      ofDays(
        '2018-01-01',
        '2022-12-31',
        500,
        'cfleket.com 2018 (250 + 250); israel365news.com 2022 (6,000 a year)',
        'press',
      ),
    ),
  },
  conditions: [
    condition('need', [RULES], any(includes('householdNeeds', 'food'), clause('need-low-income', person))),
    authorityDecides('department-picks', [RULES, cite('court-ruling')]),
    authorityDecides('places-limited', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, food vouchers for people with low incomes (2023)',
    'foodcard.org.il; Binyamin regional council (2021)',
    'jewishpress.com, 15 December 2024, on the High Court decision',
    'israel365news.com, July 2022; cfleket.com, October 2018',
  ],
  checkedOn: '2026-11-21',
})
