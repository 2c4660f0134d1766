/** תעודת נכה · Disability card. Sent by National Insurance by itself after an award. */
import {
  above, absent, all, any, atLeast, clause, exists, fact, follows, given, is, parameter, percentOf, rounded, some, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const ID = 'disability-card'
const CARD_PAGE = 'ruach-nashit.org.il, disability card'

const workDegree = fact('workDisabilityPercent')
const permanentInjury = parameter(`${ID}.workInjuryMin`)

/** The degree says it, which is not asked of those who were not hurt at work; where none was told, a pension that is paid from that degree on. */
const hasWorkInjury: TruthExpr = any(
  all(any(answered('workDisabilityPercent'), exists('workInjury')), atLeast(workDegree, permanentInjury)),
  all(absent('workDisabilityPercent'), follows('work-disability-pension')),
)

/** Income from work that shuts the pension itself: 60 % of the average wage, in whole shekels. */
const earnsTooMuchForPension: TruthExpr = atLeast(
  fact('monthlyWorkIncome'),
  rounded(percentOf(parameter('general-disability-pension.workIncomeCeilingShare'), parameter('shared.averageWage'))),
)

export const disabilityCard = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability'],
  topics: ['disability', 'nationalInsurance'],
  parameters: {
    'disability-card.validYears': inForce(7, 'years', CARD_PAGE, 'secondary'),
    'disability-card.workInjuryMin': inForce(20, '%', CARD_PAGE, 'secondary'),
    'disability-card.medicalMin': inForce(90, '%', CARD_PAGE, 'secondary'),
    'disability-card.incapacityMin': inForce(60, '%', CARD_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'ground',
      [cite('nii-rules')],
      any(
        clause('general-disability', follows('general-disability-pension')),
        clause('attendance', follows('attendance-allowance')),
        clause(
          'disabled-child',
          follows(
            'disabled-child-benefit',
            ifAnswered('children', some('children', above(given('@.disabledChildRate', zero), zero))),
          ),
        ),
        clause('mobility', follows('mobility-allowance')),
        clause('work-injury', hasWorkInjury),
        clause('medical-without-pension', atLeast(fact('medicalDisabilityPercent'), parameter(`${ID}.medicalMin`))),
        clause('incapacity-unpaid', all(is('workIncapacityPercent', 60, 65, 74, 75, 100), earnsTooMuchForPension)),
      ),
    ),
  ],
  askPerson: [],
  // A card, not money: what it opens stands under the rights that follow it.
  amounts: [],
  claim: { links: ['https://ps.btl.gov.il', 'https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [],
  opensAlso: ['public-transport-discount'],
  documents: ['identity-card', 'benefit-confirmation'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['ruach-nashit.org.il, disability card'],
  checkedOn: '2026-11-21',
})
