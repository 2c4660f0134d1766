/** התאמת הדירה לאדם עם מוגבלות · Help with adapting the home. Procedure of the Ministry of Housing, annex 8. */
import { all, any, clause, exists, is, isTrue, not, parameter, receives, toPerson } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { childInWheelchair, spouseInWheelchair } from './housing-family'

const RULES = cite('housing-ministry-rules')
const PAGE = 'Kol Zchut, adapting the home of people with limited mobility (Hebrew and Russian)'

/** The applicant: limited for good, and uses an aid. A wheelchair that was told of is one. */
const isApplicantLimited: TruthExpr = all(
  isTrue('mobilityLimitedPermanent'),
  any(isTrue('usesMobilityAid'), ifAnswered('needsWheelchair', isTrue('needsWheelchair'))),
)

/** The same, of an applicant who told it; who was not asked is not taken for one. */
const isApplicantToldLimited: TruthExpr = all(
  ifAnswered('mobilityLimitedPermanent', isTrue('mobilityLimitedPermanent')),
  any(
    ifAnswered('usesMobilityAid', isTrue('usesMobilityAid')),
    ifAnswered('needsWheelchair', isTrue('needsWheelchair')),
  ),
)

/** The spouse or a child at home is known to need a wheelchair: the right is theirs, and a person reads their papers. */
const isOtherMemberLimited: TruthExpr = any(spouseInWheelchair, childInWheelchair)

/** Hurt in the army, at work, by hostile acts or on the road: only when the body that recognised the injury gives no such help. */
const isRecognisedByOthers: TruthExpr = any(
  receives('idf-disability-benefit', 'hostile-acts-benefits', 'work-injury-allowance', 'work-disability-pension'),
  is('workInjury.status', 'recognised'),
  exists('hostileActInjuryDate'),
  // Of which kind an accident was is asked of those who had one.
  all(any(answered('accidentKind'), exists('accidentDate')), is('accidentKind', 'road')),
)

export const homeAdaptation = defineRight({
  id: 'home-adaptation',
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'disability'],
  concerns: {
    list: 'children',
    where: all(isTrue('@.livesWithApplicant'), isTrue('@.needsWheelchair'), not(isApplicantToldLimited)),
  },
  topics: ['housing', 'disability'],
  parameters: {
    'adaptation.maxWorks': inForce(65_000, 'ILS', PAGE, 'secondary'),
    'adaptation.maxLift': inForce(130_000, 'ILS', PAGE, 'secondary'),
    'adaptation.grantTier1': inForce(90, '%', PAGE, 'secondary'),
    'adaptation.grantTier2': inForce(60, '%', PAGE, 'secondary'),
    'adaptation.grantTier3': inForce(30, '%', PAGE, 'secondary'),
    'adaptation.publicHousingGrant': inForce(100, '%', PAGE, 'secondary'),
    'adaptation.loanYears': inForce(30, 'years', PAGE, 'secondary'),
    'adaptation.maxRate': inForce(3, '%', `${PAGE}: the average rate less half a percent, at most this`, 'secondary'),
  },
  conditions: [
    condition(
      'limited-for-good',
      [RULES],
      any(
        clause('applicant-limited', isApplicantLimited),
        clause('other-member-limited', toPerson(isOtherMemberLimited)),
      ),
    ),
    authorityDecides('medical-confirmation', [RULES]),
    condition(
      'lives-there',
      [RULES],
      not(
        clause('no-home-of-own', toPerson(is('housing', 'homeless', 'shelter', 'absorptionCentre', 'institution'))),
      ),
    ),
    condition('no-other-body', [RULES], not(clause('recognised-by-others', toPerson(isRecognisedByOthers)))),
    authorityDecides('district-committee', [RULES]),
  ],
  askPerson: [
    askIf('rented-home', is('housing', 'renter')),
    tellIf('other-member', all(isOtherMemberLimited, not(isApplicantToldLimited))),
  ],
  // The tier by persons, rooms and income was not found: the two ceilings, and the Ministry sets the sum.
  amounts: [
    { id: 'works', unit: 'ILS once', value: parameter('adaptation.maxWorks'), upTo: true },
    { id: 'lift', unit: 'ILS once', value: parameter('adaptation.maxLift'), upTo: true },
  ],
  claim: { links: [], phones: ['*5442'], forms: [] },
  deadlines: [],
  opensAlso: ['public-housing-transfer'],
  documents: [
    'identity-card', 'medical-papers', 'therapist-report', 'ownership-or-lease', 'neighbours-consent', 'income-proof',
  ],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, help with adapting the home for people with limited mobility (Hebrew and Russian)',
    'bari-p2.co.il',
  ],
  checkedOn: '2026-11-21',
})
