/** תג חניה לנכה · Disabled parking badge. Parking for Disabled Persons Law 1993. */
import {
  above, all, any, atLeast, clause, fact, isFalse, isTrue, not, parameter, receives, some, yes, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('disabled-parking-law')

/** A wheelchair is an aid too: who uses no aid is not asked about it. */
const needsWheelchair: TruthExpr = all(any(answered('needsWheelchair'), not(isFalse('usesMobilityAid'))), isTrue('needsWheelchair'))

/** Papers of other bodies that point to limited walking. They count once they are told; nobody is asked for them here. */
const hasMobilityPercent: TruthExpr = ifAnswered('mobilityLimitationPercent', above(fact('mobilityLimitationPercent'), zero))
const hasMobilityAllowance: TruthExpr = ifAnswered('currentBenefits', receives('mobility-allowance'))

const hasPercentAndWalksBadly: TruthExpr = all(
  ifAnswered('medicalDisabilityPercent', atLeast(fact('medicalDisabilityPercent'), parameter('disabled-parking-badge.medicalMin'))),
  any(isTrue('usesMobilityAid'), ifAnswered('mobilityLimitedPermanent', isTrue('mobilityLimitedPermanent'))),
)

/** A child for whom a parent may hold the badge. */
const isChildWhoCannotWalk: TruthExpr = ifAnswered('@.needsWheelchair', isTrue('@.needsWheelchair'))

export const disabledParkingBadge = defineRight({
  id: 'disabled-parking-badge',
  kind: 'entitlement',
  authority: 'ministry-of-transport',
  areas: ['disability'],
  concerns: { list: 'children', where: isTrue('@.needsWheelchair') },
  topics: ['disability', 'government'],
  parameters: {
    'disabled-parking-badge.medicalMin': inForce(60, '%', 'general knowledge of the field; no page was read', 'secondary'),
  },
  conditions: [
    condition(
      'walking-limited',
      [LAW],
      any(
        clause('hint-blind', isTrue('blindCertificate')),
        clause('hint-aid', isTrue('usesMobilityAid')),
        clause('hint-wheelchair', needsWheelchair),
        clause('hint-mobility-percent', hasMobilityPercent),
        clause('hint-mobility-allowance', hasMobilityAllowance),
        clause('hint-medical-percent', hasPercentAndWalksBadly),
        clause('hint-child', ifAnswered('children', some('children', isChildWhoCannotWalk))),
      ),
    ),
    authorityDecides('licensing-doctor', [LAW]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['*5678'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'medical-papers', 'badge-medical-form', 'vehicle-licence'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Parking for Disabled Persons Law 1993'],
  checkedOn: '2026-11-21',
})
