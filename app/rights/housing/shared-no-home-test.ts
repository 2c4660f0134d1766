/**
 * חסר דירה · Lacking a home: not a right but the test that most housing rights share, as an entry of its own in which a
 * household sees whether it passes. Definitions of the Ministry of Construction and Housing; its conditions stand in
 * `shared/no-home.ts`.
 */
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, defineRight } from '~/engine/right'
import { inForce } from '../shared/figure'
import { noHomeFigures, noHomeTest } from '../shared/no-home'

const DEFINITIONS = cite('housing-ministry-rules')

export const sharedNoHomeTest = defineRight({
  id: 'shared-no-home-test',
  kind: 'shared-test',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['housing', 'publicHousing', 'rentAssistance'],
  parameters: {
    ...noHomeFigures,
    // The day from which old pages still count; the years back have taken its place.
    'shared-no-home-test.oldTestSince': inForce(parseDay('1971-06-01') as number, 'date', 'older pages of Kol Zchut', 'old'),
  },
  conditions: [
    ...noHomeTest(),
    authorityDecides('registers', [DEFINITIONS]),
    authorityDecides('exceptions', [DEFINITIONS]),
  ],
  // Each case for a person (part of a home, an inheritance, a name on paper, a separation) is a door in a condition.
  askPerson: [],
  amounts: [],
  claim: { links: [], phones: ['*5442'], forms: [] },
  deadlines: [],
  opensAlso: [
    'public-housing', 'rent-assistance-benefits', 'rent-assistance-income-test', 'rent-assistance-violence',
    'rent-assistance-homeless',
  ],
  documents: ['identity-card', 'marriage-papers', 'court-papers'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, lacking a home; definition of people without a home in public housing (about 2023)',
    'hon.co.il, March 2019, and the rent-aid request guide of e-realestate.co.il: ten years back',
    'Haaretz, April 2018, on how strictly the test is applied',
  ],
  checkedOn: '2026-11-21',
})
