/** שיקום מקצועי של הביטוח הלאומי · Vocational rehabilitation by National Insurance. */
import {
  above, all, any, atLeast, choose, clause, exists, fact, follows, is, isTrue, not, parameter, percentOf, person, receives, rounded,
  toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { niiResidence } from '../shared/residence'
import { belowRetirementAge } from '../shared/retirement-age'

const ID = 'vocational-rehabilitation'
const LAW = cite('national-insurance-law')
const REHABILITATION_PAGE = 'Kol Zchut, vocational rehabilitation by National Insurance'

/** A widow or widower who is paid as one: neither a percentage nor an illness is asked for. */
const isPaidAsWidowed: TruthExpr = all(
  is('maritalStatus', 'widowed'),
  any(follows('survivors-pension'), receives('dependants-benefit')),
)

/** Hurt at work, in a hostile act or as a volunteer: these have thresholds and departments of their own. */
const hasOtherInjury: TruthExpr = any(
  above(fact('workDisabilityPercent'), zero),
  is('workInjury.status', 'notClaimed', 'pending', 'recognised'),
  exists('hostileActInjuryDate'),
  receives('work-injury-allowance', 'work-disability-pension', 'hostile-acts-benefits', 'volunteer-injury'),
)

/** The full disability pension: with it there is no separate living money. */
const hasFullPension: TruthExpr = all(
  ifAnswered('currentBenefits', receives('general-disability-pension')),
  ifAnswered('workIncapacityPercent', is('workIncapacityPercent', 75, 100)),
)

function shareOfWage(share: string): NumberExpr {
  return rounded(percentOf(parameter(share), parameter('shared.averageWage')))
}

export const vocationalRehabilitation = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['disability', 'work', 'education'],
  topics: ['disability', 'nationalInsurance', 'employment'],
  parameters: {
    'vocational-rehabilitation.medicalMin': inForce(20, '%', REHABILITATION_PAGE, 'secondary'),
    'vocational-rehabilitation.livingMoneyMin': inForce(25, '% of the average wage', REHABILITATION_PAGE, 'secondary'),
    'vocational-rehabilitation.livingMoneyMax': inForce(50, '% of the average wage', REHABILITATION_PAGE, 'secondary'),
  },
  conditions: [
    niiResidence(),
    condition('below-retirement-age', [LAW, cite('retirement-age-law')], belowRetirementAge()),
    condition(
      'medical-percent',
      [LAW],
      any(
        atLeast(fact('medicalDisabilityPercent'), parameter(`${ID}.medicalMin`)),
        clause('percent-widowed', isPaidAsWidowed),
        clause('percent-other-injury', toPerson(hasOtherInjury)),
      ),
    ),
    condition('cannot-work-as-before', [LAW], any(isTrue('healthLimitsWork'), clause('work-widowed', isPaidAsWidowed))),
    authorityDecides('plan-fits', [LAW]),
  ],
  askPerson: [
    tellIf('already-studying', any(isTrue('fullTimeStudent'), is('employment', 'student'))),
    tellIf('other-injury', hasOtherInjury),
  ],
  amounts: [
    {
      id: 'living-money',
      unit: 'ILS/month',
      shownWhen: not(hasFullPension),
      // The Institute sets the sum within the range by the plan; nothing that is asked narrows it.
      value: choose([when(person, shareOfWage(`${ID}.livingMoneyMax`))], shareOfWage(`${ID}.livingMoneyMin`)),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*6050', '04-8812345', '*3928'], forms: [],
  },
  deadlines: [],
  opensAlso: ['day-care-subsidy'],
  documents: ['identity-card', 'medical-papers', 'study-certificates', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['Kol Zchut, vocational rehabilitation by National Insurance'],
  checkedOn: '2026-11-21',
})
