/**
 * סיוע כספי מיידי לנפגעות ולנפגעי אלימות במשפחה · Immediate financial aid after leaving a violent partner.
 * Ministry of Welfare, through the social worker who treats.
 */
import {
  absent,
  any,
  asOf,
  atMost,
  choose,
  clause,
  date,
  isFalse,
  isTrue,
  later,
  parameter,
  some,
  toPerson,
  when,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { inForce } from '../shared/figure'

const RULES = cite('welfare-ministry-rules')
const AID_PAGE = 'Kol Zchut, immediate aid after family violence (newer version; an older one: 3,000, 5,000)'

const left = date('leftViolentHomeDate')
const lastDay = later(left, 'months', parameter('domestic-violence-immediate-aid.dvAidWindow'))

/** A child is with the applicant, as long as nobody said that it lives elsewhere. */
const hasChildren = some('children', any(isTrue('@.livesWithApplicant'), absent('@.livesWithApplicant')))

export const domesticViolenceImmediateAid = defineRight({
  id: 'domestic-violence-immediate-aid',
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['safety', 'income'],
  topics: ['violence', 'welfare'],
  parameters: {
    'domestic-violence-immediate-aid.dvAidMaxNoChildren': inForce(8_000, 'ILS once', AID_PAGE, 'secondary'),
    'domestic-violence-immediate-aid.dvAidMaxWithChildren': inForce(10_000, 'ILS once', AID_PAGE, 'secondary'),
    'domestic-violence-immediate-aid.dvAidWindow': inForce(24, 'months', AID_PAGE, 'secondary'),
  },
  conditions: [
    condition('left-home', [RULES], atMost(left, asOf)),
    condition('window', [RULES], atMost(asOf, lastDay)),
    condition(
      'treatment-plan',
      [RULES],
      any(isTrue('violenceTreatmentPlan'), clause('no-plan-yet', toPerson(isFalse('violenceTreatmentPlan')))),
    ),
    authorityDecides('what-it-buys', [RULES]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'once',
      unit: 'ILS once',
      value: choose(
        [when(hasChildren, parameter('domestic-violence-immediate-aid.dvAidMaxWithChildren'))],
        parameter('domestic-violence-immediate-aid.dvAidMaxNoChildren'),
      ),
      upTo: true,
    },
  ],
  claim: { links: [], phones: ['118'], forms: [] },
  deadlines: [{ id: 'request', on: lastDay }],
  opensAlso: ['legal-aid', 'welfare-appeal'],
  documents: ['identity-card', 'worker-confirmation', 'price-quotes', 'bank-details'],
  notes: { timeLimits: [], refused: [] },
  sources: [AID_PAGE],
  checkedOn: '2026-11-21',
})
