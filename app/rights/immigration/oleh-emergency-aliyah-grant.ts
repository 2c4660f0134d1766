/** מענק לעולים שנמלטו מאזורי חירום · Grant for olim from an emergency area. Ministry of Aliyah, procedure 9.161. */
import { any, clause, isTrue, parameter, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce } from '../shared/figure'
import { hasOlehStatus, holdsA1 } from './oleh-status'

const PROCEDURE = cite('aliyah-ministry-procedure', '9.161')
const KOL_ZCHUT = 'Kol Zchut, grant for immigrants who fled emergency areas (undated)'

export const olehEmergencyAliyahGrant = defineRight({
  id: 'oleh-emergency-aliyah-grant',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'income'],
  topics: ['immigrants'],
  parameters: {
    'oleh-emergency-aliyah-grant.emergencyGrantMax': dated('ILS once', {
      value: 15_000,
      from: null,
      confirmedUntil: '2024-12-31',
      source: KOL_ZCHUT,
      status: 'old',
    }),
    'oleh-emergency-aliyah-grant.monthsSinceLeaving': inForce(12, 'months', KOL_ZCHUT, 'secondary'),
  },
  conditions: [
    condition('immigrant-status', [PROCEDURE], any(hasOlehStatus, clause('status-a1', holdsA1))),
    // Whoever says that it was no such place is not meant; of which places it holds a committee decides.
    condition('emergency-area', [PROCEDURE], isTrue('cameFromEmergencyArea')),
    authorityDecides('area-declared', [PROCEDURE]),
    authorityDecides('came-directly', [PROCEDURE]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [
    {
      id: 'grant',
      unit: 'ILS once',
      value: parameter('oleh-emergency-aliyah-grant.emergencyGrantMax'),
      upTo: true,
    },
  ],
  claim: { links: [], phones: ['*2994', '03-9733333'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['immigrant-certificate', 'identity-card', 'bank-details', 'journey-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, grant for immigrants who fled emergency areas (undated)'],
  checkedOn: '2026-11-21',
})
