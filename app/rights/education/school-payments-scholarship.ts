/** מלגת סיוע לתלמידים בתשלומי הורים · School scholarship toward parents' payments. Education circular 0222 (2019). */
import {
  absent, all, any, atLeast, atMost, below, choose, clause, fact, isTrue, not, parameter, some, total, unsettled, when,
  yearsSince, yes,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'school-payments-scholarship'
const CIRCULAR = cite('education-circular-0222')
const PAGE = 'Kol Zchut, scholarships for pupils in need toward parents’ payments'
const SCHOOL_YEARS = 'grades 1 to 12, from about the age of six'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const age: NumberExpr = yearsSince('@.birthDate')

/** A pupil of a school. Kindergartens have no such committee: until the age of six only the grade tells them apart. */
const isPupil: TruthExpr = all(
  isTrue('@.inSchool'),
  not(all(absent('@.grade'), below(age, figure('youngestPupil')))),
  any(atLeast(fact('@.grade'), figure('firstGrade')), all(absent('@.grade'), atLeast(age, figure('schoolAge')))),
)

/** In primary school: by the grade; while it was not told, up to the age in which some have moved on. */
const isInPrimary: TruthExpr = any(
  ifAnswered('@.grade', atMost(fact('@.grade'), figure('lastPrimaryGrade'))),
  all(absent('@.grade'), below(age, figure('primaryAge'))),
)

const highest: NumberExpr = choose([when(isInPrimary, figure('primaryTo'))], figure('secondaryTo'))

/** What the committee gives is known only as from and to. */
const scholarship: NumberExpr = choose([when(unsettled('committee-sets-sum'), figure('pupilFrom'))], highest)

export const schoolPaymentsScholarship = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-education',
  areas: ['education', 'family'],
  concerns: { list: 'children', where: isPupil },
  topics: ['education', 'rightsRealization'],
  parameters: {
    'school-payments-scholarship.pupilFrom': inForceSince('2019-07-08', 100, 'ILS/year', PAGE, 'secondary'),
    'school-payments-scholarship.primaryTo': inForceSince('2019-07-08', 750, 'ILS/year', PAGE, 'secondary'),
    'school-payments-scholarship.secondaryTo': inForceSince('2019-07-08', 1200, 'ILS/year', PAGE, 'secondary'),
    'school-payments-scholarship.firstGrade': inForce(1, 'grade', SCHOOL_YEARS, 'secondary'),
    'school-payments-scholarship.lastPrimaryGrade': inForce(6, 'grade', SCHOOL_YEARS, 'secondary'),
    'school-payments-scholarship.youngestPupil': inForce(5, 'years', SCHOOL_YEARS, 'secondary'),
    'school-payments-scholarship.schoolAge': inForce(6, 'years', SCHOOL_YEARS, 'secondary'),
    'school-payments-scholarship.primaryAge': inForce(12, 'years', SCHOOL_YEARS, 'secondary'),
    'school-payments-scholarship.paySlips': inForce(3, 'count', PAGE, 'secondary'),
  },
  conditions: [
    condition('pupil', [CIRCULAR], some('children', clause('child-in-school', isPupil))),
    authorityDecides('school-network', [CIRCULAR]),
    authorityDecides('income-and-points', [CIRCULAR]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [
    { id: 'scholarship', unit: 'ILS/year', value: total('children', scholarship, isPupil) },
  ],
  claim: { links: ['https://apps.education.gov.il/Mankal/Horaa.aspx?siduri=269'], phones: [], forms: [] },
  deadlines: [],
  opensAlso: ['study-grant'],
  documents: ['identity-card', 'payslips', 'tax-assessment', 'school-form'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Ministry of Education, Director-General circular 0222, 8 July 2019', PAGE],
  checkedOn: '2026-11-21',
})
