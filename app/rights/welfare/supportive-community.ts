/** קהילה תומכת · Supportive community for seniors. Social Work Regulations of the Ministry of Welfare, 4.11. */
import { all, any, clause, is, not, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isCouple } from '../shared/family'
import { reachedRetirementAge } from '../shared/retirement-age'

const REGULATIONS = cite('social-work-regulations', '4.11')

export const supportiveCommunity = defineRight({
  id: 'supportive-community',
  kind: 'service',
  authority: 'ministry-of-welfare',
  areas: ['older-age', 'community'],
  topics: ['seniors', 'welfare'],
  parameters: {},
  conditions: [
    condition(
      'senior',
      [REGULATIONS, cite('retirement-age-law')],
      any(reachedRetirementAge(), clause('senior-spouse', all(isCouple, reachedRetirementAge('spouse.')))),
    ),
    condition('at-home', [REGULATIONS], not(is('housing', 'institution'))),
    authorityDecides('programme-in-town', [REGULATIONS]),
    authorityDecides('monthly-fee', [REGULATIONS]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'benefit-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Ministry of Welfare, community support for older people'],
  checkedOn: '2026-11-21',
})
