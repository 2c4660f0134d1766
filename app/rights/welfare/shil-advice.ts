/** שי"ל – שירות ייעוץ לאזרח · SHIL citizens' advice service, of municipalities with the Ministry of Welfare. Open to everyone. */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'

const RULES = cite('welfare-ministry-rules')

export const shilAdvice = defineRight({
  id: 'shil-advice',
  kind: 'service',
  authority: 'municipality',
  areas: ['community'],
  topics: ['shil', 'rightsRealization', 'forms', 'letters'],
  parameters: {},
  conditions: [
    authorityDecides('everyone', [RULES]),
    authorityDecides('station-offers', [RULES]),
    authorityDecides('not-in-court', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['118', '106'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['identity-card', 'authority-letters'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Ministry of Welfare, the SHIL service',
    "Raanana municipality, citizens' advice service",
    'nhn.co.il, SHIL Hadera (2015)',
  ],
  checkedOn: '2026-11-21',
})
