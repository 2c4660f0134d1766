/** סיוע בשכר דירה לנשים נפגעות אלימות · Rent assistance for women facing violence. Procedure of the Ministry of Housing. */
import { isTrue } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const PROCEDURE = cite('rent-assistance-procedure')
const REMOVED_PAGE = 'Kol Zchut, rent assistance for a man removed from home'

export const rentAssistanceViolence = defineRight({
  id: 'rent-assistance-violence',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'safety'],
  topics: ['violence', 'welfare', 'rentAssistance'],
  parameters: {
    'rentViolence.maxMonths': inForce(36, 'months', 'Kol Zchut, rent assistance for women facing violence', 'secondary'),
    'rentViolence.removedSpouseMaxMonths': inForce(12, 'months', REMOVED_PAGE, 'secondary'),
    'rentViolence.removedSpouseRate': inForce(95, '%', REMOVED_PAGE, 'secondary'),
  },
  // Co-ownership with the spouse does not stand in the way, and status never makes a no: neither is a condition.
  conditions: [
    condition('violence', [PROCEDURE], isTrue('violenceAtHome')),
    authorityDecides('protection-ground', [PROCEDURE]),
    authorityDecides('social-report', [PROCEDURE]),
    authorityDecides('status', [PROCEDURE]),
  ],
  askPerson: [tellIf('always', isTrue('violenceAtHome'))],
  amounts: [],
  claim: { links: [], phones: ['118', '100', '*5442'], forms: [] },
  deadlines: [],
  opensAlso: ['domestic-violence-immediate-aid', 'domestic-violence-shelter', 'public-housing', 'legal-aid'],
  documents: ['social-report', 'court-papers', 'identity-card', 'bank-details'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, rent assistance for women facing violence',
    REMOVED_PAGE,
    'ACRI, petition of September 2022 on women without status',
  ],
  checkedOn: '2026-11-21',
})
