/**
 * מענק הסתגלות לנשים ששהו במקלט · Adaptation grant after a women's shelter.
 * Welfare Services (Rights of Women who Stayed in a Shelter for Battered Women) Law 2012, ss. 1–2.
 */
import {
  above,
  all,
  any,
  asOf,
  atLeast,
  clause,
  count,
  date,
  fact,
  isFalse,
  isTrue,
  later,
  none,
  parameter,
  product,
  smallest,
  sum,
  toPerson,
  zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { dated, inForce, inForceSince, ofYear } from '../shared/figure'

const ID = 'shelter-adaptation-grant'
const law = (section?: string) => cite('shelter-women-rights-law', section)
const GRANT_PAGE = 'Kol Zchut, adaptation grant for women facing violence'
const STATUTE = 'Rights of women who stayed in a shelter, law of 2012 as amended 2013 and 2017'

export const shelterAdaptationGrant = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['safety', 'income'],
  topics: ['violence', 'women', 'welfare'],
  parameters: {
    // Linked to the consumer prices since 2012; no later sum was published where we read.
    [`${ID}.adaptationGrantBase`]: dated('ILS once', ofYear(2012, 8_000, GRANT_PAGE, 'old')),
    [`${ID}.adaptationGrantPerChild`]: dated('ILS once', ofYear(2012, 1_000, GRANT_PAGE, 'old')),
    [`${ID}.childrenMax`]: inForceSince('2012-01-01', 2, 'count', GRANT_PAGE, 'secondary'),
    [`${ID}.shelterDaysMin`]: inForce(60, 'days', STATUTE),
    [`${ID}.transitionMonthsMin`]: inForce(6, 'months', STATUTE),
    [`${ID}.transitionSince`]: inForce(parseDay('2018-01-03') as number, 'date', STATUTE),
    [`${ID}.repeatAfter`]: inForceSince('2018-01-03', 5, 'years', STATUTE),
    [`${ID}.payWithin`]: inForceSince('2013-01-01', 60, 'days', GRANT_PAGE, 'secondary'),
    [`${ID}.claimBeforeLeaving`]: inForce(60, 'days', GRANT_PAGE, 'secondary'),
    [`${ID}.courtAfterLeaving`]: inForce(12, 'months', STATUTE),
    [`${ID}.courtAfterDecision`]: inForce(6, 'months', STATUTE),
  },
  conditions: [
    condition(
      'stay',
      [law('1'), law('2')],
      any(
        clause('stay-shelter', atLeast(fact('shelterStayDays'), parameter(`${ID}.shelterDaysMin`))),
        clause(
          'stay-transition',
          all(
            atLeast(asOf, parameter(`${ID}.transitionSince`)),
            atLeast(fact('transitionApartmentMonths'), parameter(`${ID}.transitionMonthsMin`)),
          ),
        ),
        clause(
          'stay-both',
          toPerson(
            all(
              atLeast(asOf, parameter(`${ID}.transitionSince`)),
              above(fact('shelterStayDays'), zero),
              above(fact('transitionApartmentMonths'), zero),
            ),
          ),
        ),
      ),
    ),
    authorityDecides('stay-approved', [law('1')]),
    condition('not-returned', [law('2')], isFalse('returnedToViolentHome')),
    condition(
      'repeat',
      [law('2')],
      any(
        clause('repeat-never', none('lastAdaptationGrantDate')),
        clause(
          'repeat-years',
          atLeast(asOf, later(date('lastAdaptationGrantDate'), 'years', parameter(`${ID}.repeatAfter`))),
        ),
      ),
    ),
    authorityDecides('plan', [law('2')]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'at-least',
      unit: 'ILS once',
      value: sum(
        parameter(`${ID}.adaptationGrantBase`),
        product(
          parameter(`${ID}.adaptationGrantPerChild`),
          smallest(parameter(`${ID}.childrenMax`), count('children', isTrue('@.livesWithApplicant'))),
        ),
      ),
    },
  ],
  claim: { links: [], phones: ['118'], forms: [] },
  deadlines: [],
  opensAlso: ['shelter-income-support'],
  documents: ['identity-card', 'birth-certificates', 'shelter-confirmation', 'bank-details'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Welfare Services (Rights of Women who Stayed in a Shelter for Battered Women) Law 2012', GRANT_PAGE],
  checkedOn: '2026-11-21',
})
