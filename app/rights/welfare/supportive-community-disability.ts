/** קהילה תומכת – חיים עצמאיים לנכים · Supportive community, independent living for people with disabilities. Ministry of Welfare. */
import { atLeast, fact, parameter, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const ID = 'supportive-community-disability'
const RULES = cite('welfare-ministry-rules')
const PROGRAMME_PAGE = 'Kol Zchut, supportive community: independent living for people with disabilities'

export const supportiveCommunityDisability = defineRight({
  id: ID,
  kind: 'service',
  authority: 'ministry-of-welfare',
  areas: ['disability', 'community'],
  topics: ['disability', 'welfare'],
  parameters: {
    [`${ID}.supportiveCommunityDisability`]: inForce(40, '%', PROGRAMME_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'disability', [RULES],
      atLeast(fact('medicalDisabilityPercent'), parameter(`${ID}.supportiveCommunityDisability`)),
    ),
    authorityDecides('at-home-in-town', [RULES]),
    authorityDecides('own-share', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'disability-percentage-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [PROGRAMME_PAGE],
  checkedOn: '2026-11-21',
})
