/** סיוע מוגדל בשכר דירה לממתינים לדיור ציבורי · Raised rent assistance. Government decision 4433 of 2012; procedure 08/04. */
import { above, absent, all, exists, fact, follows, is, isTrue, zero } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { landlordNoRelative, leaseFigures, noKeyMoney, rentAidLocality } from '../shared/lease'
import { noHomeFigures } from '../shared/no-home'
import { housingFamilyFigures } from './housing-family'
import {
  familyAmount, isFamilyOfTable, isSingleInGradeA, isSingleInGradeB, isSingleInWheelchair, rentRaisedFigures, singleAmount,
  singleWheelchairAmount,
} from './rent-assistance-raised-amount'

const ID = 'rent-assistance-raised'
const DECISION = cite('government-decision-4433')
const PROCEDURE = cite('rent-assistance-procedure')

/** Facts that may stay unasked: the sum then spans the rows with and without a wheelchair. */
const WHEELCHAIRS = ['needsWheelchair', 'spouse.needsWheelchair']

/** The certificate is held, or public housing looks eligible in the same screening. */
const isApproved: TruthExpr = follows('public-housing', isTrue('publicHousingApproved'))
const isRenter: TruthExpr = is('housing', 'renter')

export const rentAssistanceRaised = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-housing',
  areas: ['housing', 'income'],
  topics: ['rentAssistance', 'publicHousing', 'housing'],
  parameters: {
    ...noHomeFigures,
    ...leaseFigures,
    ...housingFamilyFigures,
    ...rentRaisedFigures,
    'rentRaised.afterDivorceRate': inForce(75, '%', 'Kol Zchut, public housing after a divorce: second year', 'secondary'),
  },
  conditions: [
    condition('approved', [DECISION], isApproved),
    condition('renter', [PROCEDURE], isRenter),
    // The certificate rests on the test of lacking a home, and key money is a right in one.
    noKeyMoney(isTrue('publicHousingApproved')),
    landlordNoRelative(ID),
    rentAidLocality(),
    authorityDecides('no-refusals', [PROCEDURE]),
  ],
  askPerson: [
    // No list tells the grade of a place yet: where nobody gives it, a person reads it, and the sum spans both grades.
    tellIf('grade-unknown', all(isApproved, isRenter, answered('landlordRelation'), absent('rentGrade'))),
    tellIf('single-grade-b', isSingleInGradeB),
    askIf('refused-flat', above(fact('publicHousingRefusals'), zero)),
    tellIf('divorce-in-queue', exists('divorceProceedingsSince')),
  ],
  amounts: [
    { id: 'family', unit: 'ILS/month', value: familyAmount, shownWhen: isFamilyOfTable, spans: ['rentGrade', ...WHEELCHAIRS] },
    {
      id: 'single-wheelchair',
      unit: 'ILS/month',
      value: singleWheelchairAmount,
      shownWhen: isSingleInWheelchair,
      spans: ['rentGrade', 'immigrantStatus', 'aliyahDate'],
    },
    { id: 'single', unit: 'ILS/month', value: singleAmount, shownWhen: isSingleInGradeA },
  ],
  claim: {
    links: ['https://www.gov.il/he/Departments/General/waiting_for_public_housing_rental_assistance'],
    phones: ['*5442', '*6266', '*2310', '*8583'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['rent-assistance-benefits', 'public-housing-tenant-rights', 'public-housing-transfer'],
  documents: ['identity-card', 'public-housing-certificate', 'lease', 'bank-details'],
  notes: { timeLimits: [], refused: ['housing-appeal'] },
  sources: [
    'Kol Zchut, raised rent assistance while waiting for public housing (figures of 5 January 2022, page of 5 May 2024)',
    'cursorinfo.co.il, 5 January 2022',
  ],
  checkedOn: '2026-11-21',
})
