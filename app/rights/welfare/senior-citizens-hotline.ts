/** מוקד *8840 לאזרחים ותיקים · Senior citizens' hotline *8840: for older people and their families. */
import { all, any, atLeast, clause, is, parameter, some, yearsSince, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age, spouseAge } from '../shared/family'
import { inForce } from '../shared/figure'

const ID = 'senior-citizens-hotline'
const RULES = cite('public-service-rules')
const from = parameter(`${ID}.ageFrom`)

export const seniorCitizensHotline = defineRight({
  id: ID,
  kind: 'service',
  authority: 'ministry-of-social-equality',
  areas: ['older-age', 'community'],
  topics: ['seniors', 'rightsRealization'],
  parameters: {
    [`${ID}.ageFrom`]: inForce(60, 'years', 'negev-galil.gov.il, senior citizens', 'secondary'),
  },
  conditions: [
    condition(
      'senior-or-relative',
      [RULES],
      any(
        atLeast(age, from),
        clause('senior-spouse', all(is('maritalStatus', 'married', 'commonLaw', 'separated'), atLeast(spouseAge, from))),
        clause('senior-relative', some('otherDependants', atLeast(yearsSince('@.birthDate'), from))),
      ),
    ),
    authorityDecides('checks-rights', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['*8840'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file'],
  documents: [],
  notes: { timeLimits: [], refused: [] },
  sources: ['negev-galil.gov.il, senior citizens', 'Kol Zchut, the ministry for senior citizens'],
  checkedOn: '2026-11-21',
})
