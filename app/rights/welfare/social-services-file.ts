/**
 * פנייה למחלקה לשירותים חברתיים, פתיחת תיק · Turning to the social services department, opening a file.
 * Welfare Services Law 1958, s. 2: every local authority keeps a department, which answers in writing within
 * a reasonable time.
 */
import { all, any, clause, exists, includes, is, isTrue, not, person, some, yes } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'
import { reachedRetirementAge } from '../shared/retirement-age'

const law = (section?: string) => cite('welfare-services-law', section)
const RULES = cite('welfare-ministry-rules')

/** Benefits for people with little income; who holds one has been found to have little. */
const LOW_INCOME = [
  'income-support',
  'shelter-income-support',
  'old-age-income-supplement',
  'child-support-payments',
  'oleh-subsistence',
]

const hasChildWithDisability: TruthExpr = ifAnswered(
  'children',
  some('children', ifAnswered('@.hasDisability', isTrue('@.hasDisability'))),
)

/** Of retirement age, and without a partner, by what was told. */
const isToldElderAlone: TruthExpr = all(
  answered('birthDate'),
  answered('sex'),
  any(answered('maritalStatus'), answered('spouse')),
  reachedRetirementAge(),
  not(isCouple),
)

export const socialServicesFile = defineRight({
  id: 'social-services-file',
  kind: 'service',
  authority: 'municipality',
  areas: ['community'],
  topics: ['welfare', 'rightsRealization', 'family', 'community'],
  parameters: {
    'social-services-file.reasonableAnswerDays': inForce(
      30,
      'days',
      'Kol Zchut, appeal against the social services department',
      'secondary',
    ),
  },
  conditions: [
    condition('locality', [law('2(a)')], exists('locality')),
    // Reasons are many and the list stays open: what was told shows the door, and nothing is asked for its sake.
    condition(
      'hardship',
      [law('2')],
      any(
        person,
        clause('hardship-violence', ifAnswered('violenceAtHome', isTrue('violenceAtHome'))),
        clause('hardship-eviction', ifAnswered('evictionNotice', isTrue('evictionNotice'))),
        clause('hardship-no-home', ifAnswered('housing', is('housing', 'homeless', 'shelter'))),
        clause('hardship-needs', ifAnswered('householdNeeds', exists('householdNeeds'))),
        clause('hardship-low-income', ifAnswered('currentBenefits', includes('currentBenefits', ...LOW_INCOME))),
        clause('hardship-disability', any(ifAnswered('hasDisability', isTrue('hasDisability')), hasChildWithDisability)),
        clause('hardship-elder-alone', isToldElderAlone),
      ),
    ),
    authorityDecides('voluntary', [law('2')]),
    authorityDecides('plan-together', [RULES]),
    authorityDecides('budget-and-need', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: [
    'welfare-appeal', 'material-assistance', 'food-security', 'domestic-violence-immediate-aid', 'youth-at-risk',
    'young-adults-yated', 'homeless-services', 'elder-municipal-services', 'day-centre-for-seniors',
    'supportive-community', 'disability-community-services', 'toddler-at-risk-day-care', 'orphan-child-grants',
    'volunteering-and-national-service', 'shil-advice', 'no-status-welfare-help', 'ethiopian-israeli-programmes',
    'family-reunification-status',
  ],
  documents: ['identity-card', 'request-form', 'secrecy-waiver', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Welfare Services Law 1958, as amended 2018',
    'Betar Illit municipality, opening a file',
    'Beer Sheva municipality, social services department',
  ],
  checkedOn: '2026-11-21',
})
