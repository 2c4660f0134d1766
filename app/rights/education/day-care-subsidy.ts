/** השתתפות במימון מעונות יום ומשפחתונים · Day-care tuition subsidy. Support tests of the Ministry of Labor. */
import {
  above, absent, all, any, atLeast, clause, count, is, isFalse, isTrue, not, parameter, person, some, toPerson, total,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple, isToldApart } from '../shared/family'
import { dayCareAgeFigures, isOfDayCareAge } from './day-care-subsidy-child'
import {
  dayCareCriterionFigures, isFatherInTorahStudy, isInNewBusiness, isOlimTrack, isRecognisedParent,
} from './day-care-subsidy-criterion'
import { dayCareFeeFigures, incomePerPerson, isTableYear, parentsShare, stateShare } from './day-care-subsidy-fees'

const TESTS = cite('day-care-support-tests')

const isInRecognisedCare: TruthExpr = is('@.dayCare', 'recognised')

/** A resident or a citizen, as far as the status of the family was told at all. */
const isResident: TruthExpr = any(
  is('@.residency', 'citizen', 'permanentResident'),
  all(absent('@.residency'), any(absent('residency'), is('residency', 'citizen', 'permanentResident'))),
  clause('child-temporary', all(is('@.residency', 'temporaryResident'), person)),
)

const isOfAgeInCare: TruthExpr = all(isOfDayCareAge, isInRecognisedCare)
const isSubsidised: TruthExpr = all(isOfAgeInCare, isResident)

const liveApart: TruthExpr = any(
  is('maritalStatus', 'separated'),
  isToldApart,
  all(not(isCouple), some('children', all(isInRecognisedCare, isFalse('@.livesWithApplicant')))),
)

/**
 * Grades from 11 on, in the year whose table is known: the incomes are too high for a share of the State.
 * New olim pay by the lowest grade whatever they earn.
 */
const isAboveTheGrades: TruthExpr = all(
  not(isOlimTrack),
  above(incomePerPerson, parameter('day-care-subsidy.incomeTo10')),
)

const sumIsKnown: TruthExpr = all(isTableYear, some('children', isSubsidised), not(isToldApart))

export const dayCareSubsidy = defineRight({
  id: 'day-care-subsidy',
  kind: 'entitlement',
  authority: 'ministry-of-labor',
  areas: ['family', 'education', 'work'],
  concerns: { list: 'children', where: isSubsidised },
  topics: ['family', 'children', 'education'],
  parameters: { ...dayCareAgeFigures, ...dayCareCriterionFigures, ...dayCareFeeFigures },
  conditions: [
    condition('age', [TESTS], some('children', isOfDayCareAge)),
    condition('recognised-day-care', [TESTS], some('children', isOfAgeInCare)),
    authorityDecides('five-days', [TESTS]),
    condition('child-resident', [TESTS], some('children', isSubsidised)),
    condition('applicant-criterion', [TESTS], isRecognisedParent('')),
    condition('spouse-criterion', [TESTS], any(isRecognisedParent('spouse.'), clause('parents-apart', toPerson(isToldApart))), isCouple),
    authorityDecides('recognised-studies', [TESTS]),
    authorityDecides('not-referred', [TESTS]),
    condition('subsidised-grade', [TESTS], not(isAboveTheGrades), all(isTableYear, not(isToldApart))),
  ],
  askPerson: [
    tellIf('father-army-status', any(isFatherInTorahStudy(''), all(isCouple, isFatherInTorahStudy('spouse.')))),
    tellIf('new-business', isInNewBusiness),
    tellIf('kibbutz', any(isTrue('kibbutzMember'), all(isCouple, isTrue('spouse.kibbutzMember')))),
    tellIf('several-in-day-care', atLeast(count('children', isOfAgeInCare), parameter('shared.two'))),
    tellIf('parents-apart', liveApart),
  ],
  amounts: [
    { id: 'state-share', unit: 'ILS/month', shownWhen: sumIsKnown, value: total('children', stateShare, isSubsidised) },
    { id: 'parents-share', unit: 'ILS/month', shownWhen: sumIsKnown, value: total('children', parentsShare, isSubsidised) },
  ],
  claim: { links: [], phones: ['*2969', '1-222-2969'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: [
    'identity-card', 'payslips', 'study-confirmation', 'benefit-confirmation', 'job-seeker-confirmation', 'immigrant-certificate',
  ],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, day care: grades, income per person, working, studying, oleh and returning parents',
    'digitaler.cld.bz, fees of day care in 5784; municipality of Lod, May 2024',
    'inn.co.il and kikar.co.il, August and September 2025',
  ],
  checkedOn: '2026-11-21',
})
