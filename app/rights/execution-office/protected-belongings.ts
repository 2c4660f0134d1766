/** מיטלטלין שאינם ניתנים לעיקול · Household goods that may not be seized. Execution Law 1967 ss. 22, 50. */
import { any, clause, date, exists, includes, is, isTrue, yes } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const SECTION_22 = cite('execution-law', '22')

/** The step announced is that things are taken; asked about elsewhere, and no verdict waits for it here. */
const seizureAnnounced: TruthExpr = ifAnswered('urgentStep', is('urgentStep', 'seizure'))

export const protectedBelongings = defineRight({
  id: 'protected-belongings',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts'],
  parameters: {
    'protected-belongings.foodDays': inForce(
      30,
      'days',
      'Kol Zchut, property and money that may not be attached',
      'secondary',
    ),
    'protected-belongings.workToolsValueCap': inForce(
      5_000,
      'ILS',
      'Kol Zchut, property and money that may not be attached; the year of the sum is not stated',
      'old',
    ),
    'protected-belongings.otherWorkMovablesCap': inForce(
      1_300,
      'ILS',
      'Kol Zchut, property and money that may not be attached; the year of the sum is not stated',
      'old',
    ),
  },
  conditions: [
    condition(
      'things-to-be-taken',
      [SECTION_22],
      any(isTrue('seizureVisit'), clause('seizure-announced', seizureAnnounced)),
    ),
    condition(
      'protected-things',
      [SECTION_22],
      any(
        clause('food', yes),
        clause('household', yes),
        clause('ritual', yes),
        clause('work-tools', yes),
        clause('disability-aids', yes),
      ),
    ),
    authorityDecides('disputed-thing', [SECTION_22, cite('execution-law', '50')]),
  ],
  askPerson: [
    tellIf('maintenance', any(includes('executionFileTypes', 'maintenance'), is('attachmentReason', 'maintenance'))),
    tellIf('car', any(isTrue('ownsVehicle'), exists('vehicle'))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [{ id: 'before-seizure', on: date('urgentStepDate'), when: is('urgentStep', 'seizure', 'sale') }],
  opensAlso: ['instalment-order'],
  documents: ['identity-card', 'ownership-proof', 'need-proof', 'authority-letters'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, property and money that may not be attached at the Execution Office',
    'gnewmanlaw.co.il, movables that are exempt from attachment',
  ],
  checkedOn: '2026-11-21',
})
