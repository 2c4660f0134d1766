/** שכר מצווה · Schar Mitzvah, pro bono of the Bar Association. Bar Association Law 1961 s. 2(4). */
import { follows, is, not, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, ofYear } from '../shared/figure'

const LAW = cite('bar-association-law', '2(4)')
const LINES_OF_2006 = 'inferred from the sums of 2006: 4,947 and 6,276 with an average wage of 7,383'

export const barProBono = defineRight({
  id: 'bar-pro-bono',
  kind: 'service',
  authority: 'bar-association',
  areas: ['community', 'debt', 'family'],
  topics: ['proBono', 'legalReferral', 'legalAid'],
  parameters: {
    'bar-pro-bono.proBonoLowerPct': dated('%', ofYear(2006, 67, LINES_OF_2006, 'old')),
    'bar-pro-bono.proBonoUpperPct': dated('%', ofYear(2006, 85, LINES_OF_2006, 'old')),
  },
  conditions: [
    condition('civil-matter', [LAW], not(is('legalMatter', 'criminal'))),
    condition('no-legal-aid', [LAW], not(follows('legal-aid'))),
    authorityDecides('income-lines', [LAW]),
    authorityDecides('property', [LAW]),
    authorityDecides('chance', [LAW]),
    authorityDecides('topic', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['1-700-505-500'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'income-proof', 'legal-aid-refusal', 'court-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, Schar Mitzvah, 2022', 'ivolunteer.org.il, Schar Mitzvah, 2006'],
  checkedOn: '2026-11-21',
})
