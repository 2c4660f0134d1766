/** התנדבות, יחידות התנדבות, שירות לאומי־אזרחי · Volunteering: a volunteer's help, or volunteering oneself. Open to everyone. */
import { yes } from '~/engine/build'
import { authorityDecides, cite, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'volunteering-and-national-service'
const RULES = cite('welfare-ministry-rules')
const ARNONA_PAGE = 'modiin.muni.il, city tax 2025'
const NII_PAGE = 'btl.gov.il, discharged soldiers and national-service volunteers'

export const volunteeringAndNationalService = defineRight({
  id: ID,
  kind: 'service',
  authority: 'municipality',
  areas: ['community'],
  topics: ['community', 'welfare'],
  parameters: {
    [`${ID}.serviceMonths`]: inForce(24, 'months', NII_PAGE),
    [`${ID}.freeContributionMonths`]: inForce(2, 'months', NII_PAGE),
    [`${ID}.arnonaMax`]: inForceSince('2025-01-01', 100, '%', ARNONA_PAGE),
    [`${ID}.arnonaAreaSmall`]: inForceSince('2025-01-01', 70, 'm²', ARNONA_PAGE),
    [`${ID}.arnonaAreaLarge`]: inForceSince('2025-01-01', 90, 'm²', ARNONA_PAGE),
  },
  conditions: [
    authorityDecides('everyone', [RULES]),
    authorityDecides('unit-matches', [RULES]),
    authorityDecides('insured-by-public-body', [cite('national-insurance-law')]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'arnona-discount', 'volunteer-injury'],
  documents: [],
  notes: { timeLimits: [], refused: [] },
  sources: ['Ministry of Welfare, volunteer units of local authorities', ARNONA_PAGE, NII_PAGE],
  checkedOn: '2026-11-21',
})
