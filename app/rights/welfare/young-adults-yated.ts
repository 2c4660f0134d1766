/** תוכנית ית"ד · Yated, national programme for young adults at risk. Government Decision 2014 of 30 October 2016. */
import { between, parameter, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'

const DECISION = cite('government-decision-2014')
const PROGRAMME_PAGE = 'thejoint.org.il and lachan.org.il, the Yated programme'

export const youngAdultsYated = defineRight({
  id: 'young-adults-yated',
  kind: 'service',
  authority: 'ministry-of-welfare',
  areas: ['community'],
  topics: ['welfare', 'community'],
  parameters: {
    'young-adults-yated.ageFrom': inForce(18, 'years', PROGRAMME_PAGE, 'secondary'),
    'young-adults-yated.ageTo': inForce(25, 'years', PROGRAMME_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'age',
      [DECISION],
      between(age, parameter('young-adults-yated.ageFrom'), parameter('young-adults-yated.ageTo')),
    ),
    authorityDecides('lasting-distress', [DECISION]),
    authorityDecides('town-takes-part', [DECISION]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: ['thejoint.org.il, the Yated programme', 'lachan.org.il, the national programme for young adults at risk'],
  checkedOn: '2026-11-21',
})
