/** תג חניה לנכה · Disabled parking badge. Parking for Disabled Persons Law 1993. */
import {
  above, all, any, atLeast, clause, fact, isFalse, isTrue, not, parameter, receives, some, yes, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, unlessNoDisability } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('disabled-parking-law')

/** A wheelchair is an aid too: who uses no aid is not asked about it. */
const needsWheelchair: TruthExpr = all(any(answered('needsWheelchair'), not(isFalse('usesMobilityAid'))), isTrue('needsWheelchair'))

/** Papers of other bodies that point to limited walking: any of them is enough for a person to look. */
const hasMobilityPercent: TruthExpr = unlessNoDisability('mobilityLimitationPercent', above(fact('mobilityLimitationPercent'), zero))
const hasMobilityAllowance: TruthExpr = receives('mobility-allowance')

const hasPercentAndWalksBadly: TruthExpr = all(
  unlessNoDisability('medicalDisabilityPercent', atLeast(fact('medicalDisabilityPercent'), parameter('disabled-parking-badge.medicalMin'))),
  any(isTrue('usesMobilityAid'), isTrue('mobilityLimitedPermanent')),
)

/** A child for whom a parent may hold the badge; nobody is asked it of a child said to have no disability. */
const isChildWhoCannotWalk: TruthExpr = all(
  any(answered('@.needsWheelchair'), not(isFalse('@.hasDisability'))), isTrue('@.needsWheelchair'),
)

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
        clause('hint-child', some('children', isChildWhoCannotWalk)),
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
