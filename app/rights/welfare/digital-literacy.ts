/** אוריינות דיגיטלית, מרכזי להב"ה · Digital skills: free courses and a helping hand. Open to everyone. */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const ID = 'digital-literacy'
const RULES = cite('public-service-rules')

export const digitalLiteracy = defineRight({
  id: ID,
  kind: 'service',
  authority: 'municipality',
  areas: ['community', 'education'],
  topics: ['community', 'rightsRealization', 'seniors'],
  parameters: {
    [`${ID}.jointAgeFrom`]: inForce(60, 'years', 'thejoint.org.il, digital skills for older people', 'secondary'),
  },
  conditions: [
    authorityDecides('everyone', [RULES]),
    authorityDecides('place-offers', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: ['https://www.digital-communities.com/about'], phones: ['106', '118', '*8840'], forms: [] },
  deadlines: [],
  opensAlso: ['shil-advice', 'senior-citizens-hotline', 'welfare-hotline-118', 'social-services-file'],
  documents: [],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'k-m.org.il, Lehava centre', 'digital-communities.com', 'thejoint.org.il, digital skills for older people',
  ],
  checkedOn: '2026-11-21',
})
