/** דיור ציבורי · Public housing. Procedure 08/05 of the Ministry of Construction and Housing; eligibility is not in a statute. */
import {
  above, all, any, asOf, atLeast, atMost, date, fact, is, isTrue, later, not, parameter, receives, some, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { spouseBenefitsUnasked } from '../shared/income'
import { isHousingChild, noHomeTest } from '../shared/no-home'
import { inOlehQueue } from './housing-family'
import { publicHousingFigures } from './public-housing-figures'
import { isParentForPerson, onOneTrack, onTrackAByPerson } from './public-housing-tracks'

const PROCEDURE = cite('housing-allocation-procedure')
const TENANTS_LAW = cite('public-housing-tenants-law')

/** The two cases in which a spouse who only holds a permit to stay does not stand in the way. */
const spousePermitIsEnough: TruthExpr = any(
  receives('income-support'),
  all(
    isTrue('needsWheelchair'),
    isTrue('incapacityStable'),
    atLeast(fact('workIncapacityPercent'), parameter('publicHousing.incapacityPercent')),
    receives('general-disability-pension'),
    receives('disability-dependants-supplement'),
  ),
)

/** A child that counts today and turns 21 within the month. */
const childTurns21: TruthExpr = some(
  'children',
  all(
    isHousingChild,
    atMost(
      later(date('@.birthDate'), 'years', parameter('housing.childMaxAge')),
      later(asOf, 'months', parameter('shared.one')),
    ),
  ),
)

export const publicHousing = defineRight({
  id: 'public-housing',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing'],
  topics: ['publicHousing', 'housing'],
  parameters: publicHousingFigures,
  conditions: [
    condition('residency', [PROCEDURE], is('residency', 'citizen', 'permanentResident')),
    condition('not-oleh-queue', [PROCEDURE], not(inOlehQueue)),
    ...noHomeTest(),
    condition('track', [PROCEDURE, cite('court-ruling', '28922-03-17; 3554/19')], onOneTrack),
    authorityDecides('medical-part', [PROCEDURE]),
    authorityDecides('place', [PROCEDURE, TENANTS_LAW]),
  ],
  askPerson: [
    tellIf('earning-capacity', onTrackAByPerson),
    tellIf('parent-alone', isParentForPerson),
    tellIf('child-turns-21', childTurns21),
    tellIf(
      'spouse-status',
      all(isCouple, is('spouse.residency', 'temporaryResident', 'noStatus'), not(spousePermitIsEnough)),
    ),
    tellIf('spouse-benefits', all(isCouple, spouseBenefitsUnasked)),
    tellIf('violence', isTrue('violenceAtHome')),
    askIf('refused-flat', above(fact('publicHousingRefusals'), zero)),
  ],
  amounts: [],
  claim: {
    links: ['https://www.gov.il/he/departments/guides/public_housing_guide_step_by_step'],
    phones: ['*5442', '*6266', '*2310', '*8583'],
    forms: ['בקשת סיוע בדיור'],
  },
  deadlines: [],
  opensAlso: [
    'rent-assistance-raised', 'public-housing-olim', 'senior-housing', 'home-adaptation', 'rent-assistance-benefits',
    'public-housing-continuing-tenant',
  ],
  documents: [
    'reasoned-letter', 'identity-card', 'marriage-papers', 'payslips', 'benefit-confirmation', 'medical-papers',
    'service-certificate',
  ],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, the right to public housing, and its pages for couples, single parents, disability and wheelchair users',
    'moch.gov.il, public housing (old)',
    'Tel Aviv District Court, administrative petition 28922-03-17; Supreme Court 3554/19',
    'ACRI, on the exceptions committee (2022)',
  ],
  checkedOn: '2026-11-21',
})
