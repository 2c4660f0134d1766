/** קרן הסיוע לסטודנטים · Student Aid Fund. Rules of the Ministry of Education and the Council for Higher Education. */
import { any, asOf, atMost, clause, is, parameter, toPerson, yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr } from '~/engine/expression'
import type { Parameter } from '~/engine/parameters'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, ofYear } from '../shared/figure'

const ID = 'student-aid-fund'
const RULES = cite('student-aid-fund-rules')
const WINDOW_5782 = 'che.org.il, Student Aid Fund in the study year 5782 (2022)'
const PERACH = 'Ministry of Education, scholarships and tutoring, 2018'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

function dayOf2022(day: string): Parameter {
  return dated('date', ofYear(2022, parseDay(day) as number, WINDOW_5782, 'old'))
}

export const studentAidFund = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-education',
  areas: ['education'],
  topics: ['education', 'rightsRealization'],
  parameters: {
    'student-aid-fund.signUpCloses': dayOf2022('2022-02-28'),
    'student-aid-fund.requestCloses': dayOf2022('2022-03-15'),
    'student-aid-fund.perachYear': dated('ILS/year', ofYear(2018, 6500, PERACH, 'old')),
    'student-aid-fund.perachHours': dated('hours', ofYear(2018, 4, PERACH, 'old')),
  },
  conditions: [
    condition('status', [RULES], is('residency', 'citizen', 'permanentResident')),
    condition(
      'studies',
      [RULES],
      any(
        clause('first-degree', is('studyTrack', 'firstDegree')),
        clause('mechina', is('studyTrack', 'mechina')),
        // A certificate may be that of a practical engineer, or of another trade.
        clause('practical-engineer', toPerson(is('studyTrack', 'certificate'))),
      ),
    ),
    authorityDecides('institution', [RULES]),
    authorityDecides('points', [RULES]),
    authorityDecides('budget', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: {
    links: ['http://edu.gov.il/special/students/Scholarships/Pages/loan.aspx', 'https://che.org.il'],
    phones: [],
    forms: [],
  },
  deadlines: [
    { id: 'sign-up', on: figure('signUpCloses'), when: atMost(asOf, figure('signUpCloses')) },
    { id: 'request', on: figure('requestCloses'), when: atMost(asOf, figure('requestCloses')) },
  ],
  opensAlso: ['social-services-file'],
  documents: ['identity-card', 'study-confirmation', 'income-proof', 'service-certificate', 'welfare-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Ministry of Education, Student Aid Fund', WINDOW_5782],
  checkedOn: '2026-11-21',
})
