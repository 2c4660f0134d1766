/**
 * נוער בסיכון, קידום נוער – היל"ה · Youth at risk, youth advancement: a worker and schooling for teenagers who
 * dropped out, or nearly did.
 */
import {
  all,
  any,
  between,
  clause,
  isFalse,
  parameter,
  person,
  some,
  toPerson,
  yearsSince,
  yes,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'

const EDUCATION = cite('education-ministry-rules')
const WELFARE = cite('welfare-ministry-rules')
const UNIT_PAGE = 'Ministry of Education, youth advancement; Ariel municipality (ages differ between units)'

const from = parameter('youth-at-risk.ageFrom')
const to = parameter('youth-at-risk.ageTo')
const isTeenager = between(yearsSince('@.birthDate'), from, to)

export const youthAtRisk = defineRight({
  id: 'youth-at-risk',
  kind: 'service',
  authority: 'municipality',
  areas: ['family', 'education'],
  topics: ['children', 'welfare', 'education', 'family'],
  concerns: { list: 'children', where: isTeenager },
  parameters: {
    'youth-at-risk.ageFrom': inForce(14, 'years', UNIT_PAGE, 'secondary'),
    'youth-at-risk.ageTo': inForce(18, 'years', UNIT_PAGE, 'secondary'),
    'youth-at-risk.schoolYears': inForce(12, 'years', UNIT_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'teenager',
      [EDUCATION, WELFARE],
      any(
        some('children', isTeenager),
        clause('teenager-self', toPerson(between(age, from, to))),
      ),
    ),
    condition(
      'out-of-school',
      [EDUCATION],
      any(some('children', all(isTeenager, isFalse('@.inSchool'))), clause('parents-worry', person)),
    ),
    authorityDecides('unit-decides', [EDUCATION, WELFARE]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: {
    links: ['https://cms.education.gov.il/EducationCMS/Units/YeledNoarBesikun/machlakot/KidumNoar/'],
    phones: ['106', '118'],
    forms: [],
  },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: ['identity-card', 'school-papers'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Ministry of Education, youth advancement', 'Ariel municipality, youth advancement unit'],
  checkedOn: '2026-11-21',
})
