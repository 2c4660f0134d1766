/** דיור לאזרחים ותיקים · State sheltered housing: "golden age" homes and hostels. Procedure of the Ministry of Housing. */
import { all, any, atLeast, clause, fact, follows, includes, is, isTrue, not, parameter, some, toPerson } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, type Condition, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'
import { noHomeFigures, noHomeTest } from '../shared/no-home'
import { belowRetirementAge, reachedRetirementAge } from '../shared/retirement-age'
import { goldenAgeRentFigures } from './public-housing-tenant-rights-figures'

const RULES = cite('housing-ministry-rules')

const noChildAtHome: TruthExpr = not(some('children', isTrue('@.livesWithApplicant')))

/** 1: a public tenant without children at home; whether the home suits is for the committee. */
const isTenantAlone: TruthExpr = all(is('housing', 'publicHousing'), noChildAtHome)

/** The homes are for older people, and no age is written: below retirement age a person looks. */
const isTenantOfAge: TruthExpr = all(
  isTenantAlone,
  any(reachedRetirementAge(), clause('ground-tenant-younger', toPerson(belowRetirementAge()))),
)

/** 2: of retirement age, on an old-age pension with supplement or on income support. */
const isRetired: TruthExpr = all(
  reachedRetirementAge(),
  any(all(follows('old-age-pension'), follows('old-age-income-supplement')), follows('income-support')),
)

/** 3: a single person or a couple on one of these benefits, also before retirement age. */
const isOnBenefit: TruthExpr = all(
  noChildAtHome,
  any(
    follows('income-support'),
    follows('old-age-income-supplement'),
    clause(
      'ground-disability',
      all(
        follows('general-disability-pension'),
        atLeast(fact('workIncapacityPercent'), parameter('goldenAge.incapacityPercent')),
      ),
    ),
  ),
)

/** 3, of a couple that lives on a benefit of the spouse. */
const isOnSpousesBenefit: TruthExpr = toPerson(
  all(
    isCouple,
    noChildAtHome,
    any(
      includes('spouse.currentBenefits', 'income-support', 'old-age-income-supplement'),
      all(
        includes('spouse.currentBenefits', 'general-disability-pension'),
        atLeast(fact('spouse.workIncapacityPercent'), parameter('goldenAge.incapacityPercent')),
      ),
    ),
  ),
)

/** For whoever does not come from a public flat. */
function ofOthers(one: Condition): Condition {
  return { ...one, applies: not(isTenantAlone) }
}

export const seniorHousing = defineRight({
  id: 'senior-housing',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'older-age'],
  topics: ['publicHousing', 'seniors', 'housing'],
  parameters: {
    ...noHomeFigures,
    ...goldenAgeRentFigures,
    'goldenAge.incapacityPercent': inForce(75, '%', 'Kol Zchut, golden-age homes', 'secondary'),
    'goldenAge.olimShare': inForce(50, '%', 'myrights.co.il: half of the places for olim', 'old'),
  },
  conditions: [
    ...noHomeTest().map(ofOthers),
    ofOthers(
      condition(
        'independent',
        [RULES],
        any(
          is('needsDailyHelp', 'none', 'partial'),
          clause('needs-nursing', toPerson(is('needsDailyHelp', 'most', 'constant'))),
        ),
      ),
    ),
    condition(
      'ground',
      [RULES],
      any(
        clause('ground-tenant', isTenantOfAge),
        clause('ground-retired', isRetired),
        clause('ground-benefit', isOnBenefit),
        clause('ground-spouse', isOnSpousesBenefit),
      ),
    ),
    authorityDecides('suitability', [RULES]),
    authorityDecides('homes-that-accept', [RULES]),
  ],
  // A tenant of a public flat need not be independent, but whoever needs nursing is a matter for a person all the same.
  askPerson: [
    tellIf('needs-nursing-help', is('needsDailyHelp', 'most', 'constant')),
    tellIf('frail-spouse', all(isCouple, is('spouse.needsDailyHelp', 'most', 'constant'))),
  ],
  amounts: [],
  claim: { links: [], phones: ['*5442', '*6266', '*2310', '*8583', '*2994'], forms: [] },
  deadlines: [],
  opensAlso: ['rent-assistance-benefits', 'public-housing-olim'],
  documents: ['identity-card', 'benefit-confirmation', 'medical-papers', 'immigrant-certificate'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: ['Kol Zchut, golden-age homes for older people', 'myrights.co.il'],
  checkedOn: '2026-11-21',
})
