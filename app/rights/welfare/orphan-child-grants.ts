/** מענקי סיוע לילדים ונערים יתומים או נטושים · Grants for orphaned or abandoned children. Ministry of Welfare, circular 189. */
import {
  all, any, below, clause, is, isTrue, parameter, person, some, toPerson, yearsSince, yes,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'

const ID = 'orphan-child-grants'
const CIRCULAR = cite('welfare-circular-189')
const GRANT_PAGE = 'Kol Zchut, grants for orphaned or abandoned children'

const minorUntil = parameter(`${ID}.ageMax`)
const pupilUntil = parameter(`${ID}.ageMaxSchool`)

const isOfAge = any(
  below(yearsSince('@.birthDate'), minorUntil),
  all(below(yearsSince('@.birthDate'), pupilUntil), isTrue('@.inSchool')),
)

/** A child of others whom this household brings up. */
const isTakenIn = all(
  is('@.relation', 'grandchild', 'sibling', 'fosterChild', 'ward', 'other'),
  below(yearsSince('@.birthDate'), pupilUntil),
)

export const orphanChildGrants = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['family', 'education'],
  concerns: { list: 'children', where: isOfAge },
  topics: ['children', 'family', 'welfare', 'education'],
  parameters: {
    [`${ID}.ageMax`]: inForce(18, 'years', GRANT_PAGE, 'secondary'),
    [`${ID}.ageMaxSchool`]: inForce(19, 'years', GRANT_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'child-age',
      [CIRCULAR],
      any(
        some('children', isOfAge),
        clause('child-taken-in', toPerson(some('otherDependants', isTakenIn))),
        clause('child-alone', toPerson(below(age, pupilUntil))),
      ),
    ),
    // The other parent may have died after a divorce, or left without a word: only a worker can see it.
    condition(
      'parent-died-or-left',
      [CIRCULAR],
      any(
        clause('parent-died', any(ifAnswered('maritalStatus', is('maritalStatus', 'widowed')), answered('spouseDeathDate'))),
        clause('parent-left', person),
      ),
    ),
    authorityDecides('need', [CIRCULAR]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'birth-certificates', 'parent-status-papers', 'school-papers', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [GRANT_PAGE],
  checkedOn: '2026-11-21',
})
