/**
 * סיוע לסטודנטים יוצאי אתיופיה · Support for students of Ethiopian origin.
 * Planning and Budgeting Committee of the Council for Higher Education, decision of 13 March 2019.
 */
import { all, atMost, date, is, not, parameter, yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const DECISION = cite('scholarship-decision-2019')
const OLDER_RULES = cite('aliyah-ministry-procedure')
const DECISION_PAGE = 'che.org.il, scholarships for students of Ethiopian origin (decision of 13 March 2019)'
const OLDER_PAGE = 'Kol Zchut, support for students of Ethiopian origin (older rules of the Ministry of Aliyah)'

export const ethiopianIsraeliStudents = defineRight({
  id: 'ethiopian-israeli-students',
  kind: 'entitlement',
  authority: 'council-for-higher-education',
  areas: ['immigration', 'education'],
  topics: ['education', 'immigrants'],
  parameters: {
    'ethiopian-israeli-students.arrivedAfter': inForce(parseDay('1980-01-01') as number, 'date', DECISION_PAGE, 'old'),
    'ethiopian-israeli-students.maromScholarship': inForce(10_000, 'ILS once', DECISION_PAGE, 'old'),
    'ethiopian-israeli-students.olderMonthlyAid': inForce(600, 'ILS/month', OLDER_PAGE, 'old'),
    'ethiopian-israeli-students.olderAidMonths': inForce(9, 'months', OLDER_PAGE, 'old'),
    'ethiopian-israeli-students.olderMaxAge': inForce(28, 'years', OLDER_PAGE, 'old'),
  },
  conditions: [
    condition('origin', [DECISION], is('ethiopianOrigin', 'self', 'parent')),
    // Only whoever came earlier by the answers is not meant; the day is not asked for this alone.
    condition(
      'came-after',
      [DECISION],
      not(
        all(
          is('ethiopianOrigin', 'self'),
          ifAnswered('aliyahDate', atMost(date('aliyahDate'), parameter('ethiopian-israeli-students.arrivedAfter'))),
        ),
      ),
    ),
    authorityDecides('both-parents', [DECISION]),
    authorityDecides('admission', [DECISION]),
    // The ages stand on the page of the body that gave the aid before; today's were not found.
    authorityDecides('age', [OLDER_RULES]),
    authorityDecides('socio-economic', [DECISION]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: {
    links: [encodeURI('https://che.org.il/?decision=תכנית-מלגות-לסטודנטים-יוצאי-אתיופיה')],
    phones: [],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['student-aid-fund'],
  documents: ['identity-card', 'matriculation', 'admission-letter', 'origin-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'che.org.il, scholarships for students of Ethiopian origin (2019)',
    'Kol Zchut, support for students of Ethiopian origin',
  ],
  checkedOn: '2026-11-21',
})
