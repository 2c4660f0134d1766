/** צהרונים (ניצנים) · Afternoon care: subsidy and price ceiling. Rules of the Ministry of Education; support tests of the day-care unit. */
import {
  absent, all, any, atMost, below, clause, date, fact, isTrue, later, not, parameter, some, toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameter } from '~/engine/parameters'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered } from '../shared/answered'
import { byCluster, cluster, isClusterNotFound } from '../shared/cluster'
import { isCouple, isToldApart } from '../shared/family'
import { dated, inForce, inForceSince } from '../shared/figure'
import { newYearAfterStart, todayFrom, todayUpTo } from './day-care-subsidy-child'
import { isRecognisedParent } from './day-care-subsidy-criterion'

const ID = 'afternoon-care-subsidy'
const EDUCATION = cite('education-ministry-rules')
const TESTS = cite('day-care-support-tests')
const SUBSIDY_PAGE = 'Kol Zchut, subsidy of afternoon care'
const PRICE_PAGE = 'Kol Zchut, highest price of afternoon care'
const KINDERGARTEN_PAGE = 'Kol Zchut, help with the cost of afternoon care for kindergarten children'

const KINDERGARTEN_AGE = 'public kindergarten: children who turn three in the year in which the school year opens'
const FIRST_GRADES = 'grades 1 and 2: children who turn six or seven in the year in which the school year opens'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

/** From a table of about 2018–19. */
const olderShare = (value: number): Parameter =>
  dated('ILS/month', { value, from: null, confirmedUntil: '2019-08-31', source: `${SUBSIDY_PAGE} (about 2018–19)`, status: 'old' })

// --- the child ------------------------------------------------------------------------------------------------------------------

/** Turned so old in the calendar year in which the school year opened. */
const hasTurned = (years: NumberExpr): TruthExpr => below(later(date('@.birthDate'), 'years', years), newYearAfterStart)

/** Whoever has a grade is at school. */
const isAtSchool: TruthExpr = any(isTrue('@.inSchool'), all(absent('@.inSchool'), answered('@.grade')))

/** Until a grade is told, the year of birth speaks. */
const isInFirstGrades: TruthExpr = all(
  isAtSchool,
  any(
    all(answered('@.grade'), atMost(fact('@.grade'), figure('lastGrade'))),
    all(absent('@.grade'), hasTurned(figure('schoolAge')), not(hasTurned(figure('pastLastGradeAge')))),
  ),
)

/** Public kindergarten takes children who turn three before the new year; the day-care unit counts by months. */
const isInKindergarten: TruthExpr = all(
  isTrue('@.inSchool'),
  absent('@.grade'),
  any(todayFrom(figure('kindergartenMin')), hasTurned(figure('kindergartenAge'))),
  not(hasTurned(figure('schoolAge'))),
)

// --- the town -------------------------------------------------------------------------------------------------------------------

const isInLowCluster: TruthExpr = byCluster(atMost(cluster, figure('kindergartenCluster')))

/** Kindergartens of the other towns: couples to cluster 7, a parent alone to cluster 10; of parents who live apart a person asks. */
const isInReach: TruthExpr = byCluster(
  any(
    atMost(cluster, figure('coupleCluster')),
    all(not(isCouple), not(isToldApart), atMost(cluster, figure('singleParentCluster'))),
    clause('parents-apart', toPerson(isToldApart)),
  ),
)

const isOfAidedAge: TruthExpr = all(
  todayFrom(figure('kindergartenMin')),
  any(
    todayUpTo(figure('kindergartenMax')),
    clause('age-recommended', toPerson(todayUpTo(figure('kindergartenMaxRecommended')))),
  ),
)

// --- the three tracks -------------------------------------------------------------------------------------------------------------

const isInEducationTrack: TruthExpr = any(isInFirstGrades, all(isInKindergarten, isInLowCluster))
const isInParentsTrack: TruthExpr = all(isInKindergarten, isInReach)

/** What a kindergarten of the other towns asks of each parent. */
const spouseIsRecognised: TruthExpr = any(isRecognisedParent('spouse.'), clause('parents-apart', toPerson(isToldApart)))

const parentsAreRecognised: TruthExpr = all(isRecognisedParent(''), any(not(isCouple), spouseIsRecognised))

/** Nobody asks what the parents do where a child of theirs has the subsidy by its town or grade alone. */
const parentsAreTested: TruthExpr = all(not(isClusterNotFound), not(some('children', isInEducationTrack)))

export const afternoonCareSubsidy = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-education',
  areas: ['family', 'education'],
  concerns: { list: 'children', where: any(isInEducationTrack, all(isInParentsTrack, isOfAidedAge, parentsAreRecognised)) },
  topics: ['education', 'municipality', 'family'],
  parameters: {
    [`${ID}.lastGrade`]: inForce(2, 'grade', SUBSIDY_PAGE, 'secondary'),
    [`${ID}.kindergartenAge`]: inForce(3, 'years', KINDERGARTEN_AGE, 'secondary'),
    [`${ID}.schoolAge`]: inForce(6, 'years', FIRST_GRADES, 'secondary'),
    [`${ID}.pastLastGradeAge`]: inForce(8, 'years', FIRST_GRADES, 'secondary'),
    [`${ID}.kindergartenCluster`]: inForce(5, 'cluster', SUBSIDY_PAGE, 'secondary'),
    [`${ID}.coupleCluster`]: inForce(7, 'cluster', KINDERGARTEN_PAGE, 'secondary'),
    [`${ID}.singleParentCluster`]: inForce(10, 'cluster', KINDERGARTEN_PAGE, 'secondary'),
    [`${ID}.kindergartenMin`]: inForce(33, 'months', KINDERGARTEN_PAGE, 'secondary'),
    [`${ID}.kindergartenMax`]: inForce(69, 'months', KINDERGARTEN_PAGE, 'secondary'),
    [`${ID}.kindergartenMaxRecommended`]: inForce(81, 'months', KINDERGARTEN_PAGE, 'secondary'),
    [`${ID}.maxPriceBasic`]: inForce(650, 'ILS/month', PRICE_PAGE, 'secondary'),
    [`${ID}.maxPriceAdditions`]: inForce(935, 'ILS/month', PRICE_PAGE, 'secondary'),
    [`${ID}.maxPriceSmallGroup`]: inForce(985, 'ILS/month', PRICE_PAGE, 'secondary'),
    [`${ID}.shareClusters1to3`]: olderShare(50),
    [`${ID}.shareCluster4`]: olderShare(300),
    [`${ID}.shareClusters5to6`]: olderShare(350),
    [`${ID}.shareCluster7`]: olderShare(450),
    [`${ID}.shareClusters8to10`]: olderShare(500),
    [`${ID}.addition2022`]: inForceSince('2022-03-01', 250, 'ILS/month', 'rishonet.com, early 2022', 'press'),
  },
  conditions: [
    condition('child', [EDUCATION], some('children', any(isInFirstGrades, isInKindergarten))),
    authorityDecides('public-frame', [EDUCATION]),
    condition('cluster', [EDUCATION, TESTS], some('children', any(isInEducationTrack, isInParentsTrack))),
    condition(
      'kindergarten-age',
      [TESTS],
      some('children', any(isInEducationTrack, all(isInParentsTrack, isOfAidedAge))),
      parentsAreTested,
    ),
    condition('applicant-criterion', [TESTS], isRecognisedParent(''), parentsAreTested),
    condition('spouse-criterion', [TESTS], spouseIsRecognised, all(isCouple, parentsAreTested)),
  ],
  askPerson: [],
  // The sums of this year were not found; the price has a ceiling, and it stands in the guide.
  amounts: [],
  claim: { links: [], phones: ['*2969', '1-222-2969'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'payslips', 'study-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [SUBSIDY_PAGE, PRICE_PAGE, KINDERGARTEN_PAGE, 'rishonet.com, early 2022'],
  checkedOn: '2026-11-21',
})
