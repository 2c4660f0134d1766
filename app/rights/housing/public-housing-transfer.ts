/** החלפת דירה בדיור הציבורי · Moving to another public flat. Allocation procedure 05/08 of the Ministry of Housing. */
import { all, any, asOf, atLeast, clause, date, fact, is, isFalse, isTrue, later, toPerson } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { isInDivorce, isSharedCustody, onTransferGround, transferFigures } from './public-housing-transfer-grounds'
import { companyAnswerFigures } from './public-housing-tenant-rights-figures'

const PROCEDURE = cite('housing-allocation-procedure')

/** A right in a home that ended after the tenancy began. */
const hadHomeDuringTenancy: TruthExpr = all(
  isTrue('ownedHomeInPast'),
  atLeast(later(date('homeRightEndedOn'), 'years', fact('yearsInPublicHousing')), asOf),
)

export const publicHousingTransfer = defineRight({
  id: 'public-housing-transfer',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['publicHousing', 'housing'],
  parameters: {
    ...transferFigures,
    ...companyAnswerFigures,
    'transfer.afterDivorceRate': inForce(
      75, '%', 'Kol Zchut, staying in a public flat after a divorce: second year', 'secondary',
    ),
  },
  conditions: [
    condition('public-flat', [PROCEDURE], is('housing', 'publicHousing')),
    condition(
      'no-other-home',
      [PROCEDURE],
      any(
        isFalse('ownsHome'),
        clause(
          'other-home-special-kind',
          toPerson(
            is(
              'homeRightsDetail', 'part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant',
              'boughtNotPaid',
            ),
          ),
        ),
      ),
    ),
    condition('ground', [PROCEDURE], onTransferGround),
    authorityDecides('medical-need', [PROCEDURE]),
    authorityDecides('who-stays', [PROCEDURE]),
  ],
  askPerson: [
    tellIf('divorce', isInDivorce),
    tellIf('shared-custody', isSharedCustody),
    tellIf('home-during-tenancy', hadHomeDuringTenancy),
  ],
  amounts: [],
  claim: {
    links: ['https://www.gov.il/he/service/application-replacing-apartment-in-the-public-housing'],
    phones: ['*6266', '*5442'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['home-adaptation', 'rent-assistance-raised', 'public-housing-tenant-rights'],
  documents: ['reasoned-letter', 'identity-card', 'medical-papers', 'social-report', 'court-papers'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, crowding in public housing; moving to another public flat because of crowding, and for health',
    'Kol Zchut, staying in a public flat after a divorce',
  ],
  checkedOn: '2026-11-21',
})
