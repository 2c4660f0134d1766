/** מענק לימודים · Study grant. National Insurance Law s. 74. */
import {
  above, absent, all, any, asOf, atLeast, atMost, below, choose, clause, count, date, equal, exists, fact, includes, is, isFalse, isTrue,
  later, minus, not, parameter, person, product, receives, smallest, some, span, startOf, toPerson, toPersonIfKnown, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { isUnmarried } from '../shared/family'
import { residentForNationalInsurance } from '../shared/residence'
import { studyGrantFigures } from './study-grant-figures'

const ID = 'study-grant'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('national-insurance-law', '74')

// --- the summer of the grant --------------------------------------------------------------------------------------------------

const julyOfThisYear = later(startOf('year', asOf), 'months', figure('monthsToJuly'))
const julyOfLastYear = later(startOf('year', asOf), 'months', minus(figure('monthsToJuly'), figure('monthsOfYear')))

/** 1 July of the last summer that has begun: the family is tested in that July or August. */
const july: NumberExpr = choose([when(atLeast(asOf, julyOfThisYear), julyOfThisYear)], julyOfLastYear)
const august: NumberExpr = later(july, 'months', parameter('shared.one'))
const endOfAugust: NumberExpr = minus(later(july, 'months', parameter('shared.two')), parameter('shared.one'))

/** The family is looked at as it was at the end of that summer, or as it is while the summer lasts. */
const testDay: NumberExpr = smallest(asOf, endOfAugust)

/** Received in that summer; while it lasts, whoever receives the benefit now does so in it. */
function heldInSummer(of: '' | 'spouse.', benefit: string): TruthExpr {
  if (of === 'spouse.') return all(not(isUnmarried), includes('spouse.currentBenefits', benefit))
  return all(receives(benefit), any(atMost(asOf, endOfAugust), atMost(date(`benefitSince.${benefit}`), endOfAugust)))
}

// --- the family ---------------------------------------------------------------------------------------------------------------

/**
 * Told as the marital status, or asked of those who are married and have a file to end the marriage; not where the day was told and
 * came after the summer.
 */
const livesApart: TruthExpr = any(
  all(
    is('maritalStatus', 'separated'),
    not(ifAnswered('livesApartFromSpouseSince', above(date('livesApartFromSpouseSince'), testDay))),
  ),
  all(
    is('maritalStatus', 'married'),
    any(answered('livesApartFromSpouseSince'), ifAnswered('divorceProceedingsSince', exists('divorceProceedingsSince'))),
    atMost(date('livesApartFromSpouseSince'), testDay),
  ),
)

const hasProceedings: TruthExpr = any(
  atMost(date('divorceProceedingsSince'), testDay),
  exists('maintenanceJudgment'),
)

const apartYears = span('years', date('livesApartFromSpouseSince'), testDay)

/** Whose spouse died after the summer was married in it. */
const wasWidowedLater: TruthExpr = ifAnswered('spouseDeathDate', above(date('spouseDeathDate'), testDay))

/** Where one lives says it; a benefit of the shelter says it too, and an exemption once it is told. */
const isInShelter: TruthExpr = any(
  is('housing', 'shelter'),
  receives('shelter-income-support'),
  ifAnswered('employmentServiceExemptReason', is('employmentServiceExemptReason', 'shelter')),
)

/** An oleh whose spouse has no status here. Whether the spouse came at all a person asks, unless they are known to live apart. */
const isOlehAlone: TruthExpr = all(
  is('maritalStatus', 'married', 'separated'),
  is('immigrantStatus', 'oleh'),
  is('spouse.residency', 'noStatus'),
  any(livesApart, person),
)

const LARGE_FAMILY_BENEFITS = [
  'general-disability-pension', 'income-support', 'child-support-payments', 'survivors-pension', 'old-age-pension',
]

/** Born by the end of the summer, and still under 18 when it began. */
const isMinorInSummer: TruthExpr = all(
  atMost(date('@.birthDate'), testDay),
  above(later(date('@.birthDate'), 'years', parameter('shared.childMaxAge')), july),
)

const isLargeFamilyOnBenefits: TruthExpr = all(
  atLeast(count('children', isMinorInSummer), figure('largeFamily')),
  any(
    ...LARGE_FAMILY_BENEFITS.map((benefit) => heldInSummer('', benefit)),
    ...LARGE_FAMILY_BENEFITS.map((benefit) => heldInSummer('spouse.', benefit)),
  ),
)

const isFamilyOfTheGrant: TruthExpr = any(
  clause(
    'single-parent',
    all(isUnmarried, not(wasWidowedLater), not(toPersonIfKnown(isTrue('livesWithPartner')))),
  ),
  clause('separated', all(livesApart, atLeast(apartYears, figure('apartYears')), hasProceedings)),
  clause('separated-shorter', all(livesApart, toPerson(below(apartYears, figure('apartYears'))))),
  clause('shelter', isInShelter),
  clause('oleh-alone', isOlehAlone),
  clause('income-support-apart', all(livesApart, heldInSummer('', 'income-support'))),
  clause('large-family', isLargeFamilyOnBenefits),
  clause('remarried-after-death', toPersonIfKnown(all(not(isUnmarried), atMost(date('spouseDeathDate'), asOf)))),
)

// --- the children -------------------------------------------------------------------------------------------------------------

const born = date('@.birthDate')

/**
 * Inside the window of the year. Windows only move forward: until the next is published, it is certain where the last one and the usual
 * shift by a year agree, from the later first day to the earlier last one.
 */
const isInWindow: TruthExpr = all(atLeast(born, figure('expectedFrom')), atMost(born, figure('windowTo')))
const isAtEdgeOfWindow: TruthExpr = all(atLeast(born, figure('windowFrom')), atMost(born, figure('expectedTo')))

const isInFirstOrLastGrade: TruthExpr = any(
  equal(fact('@.grade'), figure('firstGrade')),
  equal(fact('@.grade'), figure('lastGrade')),
)

/** A year outside the window, where the first or the last grade is possible; of other children nobody asks the grade. */
const mayBeInSuchGrade: TruthExpr = all(
  not(isAtEdgeOfWindow),
  atLeast(born, later(figure('windowFrom'), 'years', minus(zero, figure('gradeMargin')))),
  atMost(born, later(figure('expectedTo'), 'years', figure('gradeMargin'))),
)

const isElsewhere: TruthExpr = isFalse('@.livesWithApplicant')

const isToldInSuchGrade: TruthExpr = ifAnswered('@.grade', isInFirstOrLastGrade)

/** @param inSuchGrade when the first or the last grade opens it for a child outside the window */
function qualifiesWith(inSuchGrade: TruthExpr): TruthExpr {
  return all(
    not(isElsewhere),
    any(
      clause('birth-window', isInWindow),
      clause('birth-window-awaited', toPerson(isAtEdgeOfWindow)),
      clause('first-or-last-grade', inSuchGrade),
    ),
  )
}

const qualifies: TruthExpr = qualifiesWith(any(all(mayBeInSuchGrade, isInFirstOrLastGrade), isToldInSuchGrade))

/** For the sum beside other children: a child whose grade nobody told may count or not. */
const isGradeOpen: TruthExpr = all(mayBeInSuchGrade, absent('@.grade'))
const mayQualify: TruthExpr = qualifiesWith(any(toPerson(isGradeOpen), isToldInSuchGrade))
const qualifiesAsTold: TruthExpr = qualifiesWith(isToldInSuchGrade)

export const studyGrant = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'education'],
  concerns: { list: 'children', where: qualifies },
  topics: ['nationalInsurance', 'family', 'education'],
  parameters: studyGrantFigures,
  conditions: [
    // The payee's residence was settled by the child allowance; it is looked at again only where it was told.
    condition('residence', [cite('national-insurance-law', '2A')], residentForNationalInsurance, answered('residency')),
    condition('family', [LAW], isFamilyOfTheGrant),
    condition('child', [LAW], some('children', qualifies)),
    authorityDecides('payee', [LAW]),
  ],
  askPerson: [],
  amounts: [
    { id: 'grant', unit: 'ILS/year', value: product(count('children', qualifies), figure('amount')) },
    {
      id: 'grant-grade-open',
      unit: 'ILS/year',
      value: product(count('children', mayQualify), figure('amount')),
      shownWhen: all(some('children', all(not(isElsewhere), isGradeOpen)), some('children', qualifiesAsTold)),
    },
  ],
  claim: { links: ['https://www.btl.gov.il', 'https://ps.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [{ id: 'claim-last-grant', on: later(august, 'months', figure('claimWindow')) }],
  opensAlso: [],
  documents: ['identity-card', 'marriage-papers', 'court-papers', 'school-certificate', 'bank-details'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, study grant (2024)', 'Kol Zchut, study grant (2024, 2025)', 'press, August 2025'],
  checkedOn: '2026-11-21',
})
