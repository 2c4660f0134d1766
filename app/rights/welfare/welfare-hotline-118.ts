/** מוקד 118 של משרד הרווחה · Welfare emergency hotline 118. Open to everyone: nothing is tested. */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'

const RULES = cite('welfare-ministry-rules')

export const welfareHotline118 = defineRight({
  id: 'welfare-hotline-118',
  kind: 'service',
  authority: 'ministry-of-welfare',
  areas: ['safety', 'community'],
  topics: ['violence', 'welfare', 'men', 'sexualAssault'],
  parameters: {},
  conditions: [
    authorityDecides('everyone', [RULES]),
    authorityDecides('staff-refer', [RULES]),
    authorityDecides('danger-police-first', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['118', '100'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: [],
  notes: { timeLimits: [], refused: [] },
  sources: ['makorrishon.co.il, on the opening of the hotline', 'i24news.tv, November 2025'],
  checkedOn: '2026-11-21',
})
