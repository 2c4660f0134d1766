/** מרכז יום לאזרחים ותיקים · Senior day centre. Run by a municipality or an association, supervised by the Ministry of Welfare. */
import { is, not, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { reachedRetirementAge } from '../shared/retirement-age'

const ID = 'day-centre-for-seniors'
const RULES = cite('welfare-ministry-rules')
const CENTRE_PAGE = 'Kol Zchut, day centres for older people'

export const dayCentreForSeniors = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['older-age', 'community'],
  topics: ['seniors', 'nursing', 'welfare'],
  parameters: {
    [`${ID}.morningsPerWeek`]: inForce(5, 'days', CENTRE_PAGE, 'secondary'),
  },
  conditions: [
    condition('age', [RULES, cite('retirement-age-law')], reachedRetirementAge()),
    condition('at-home', [RULES], not(is('housing', 'institution'))),
    condition('reduced-functioning', [RULES], not(is('needsDailyHelp', 'none'))),
    authorityDecides('way-in', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['106', '118', '*6050'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'medical-papers', 'benefit-confirmation', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [CENTRE_PAGE, 'ale-zahav.co.il, day centres'],
  checkedOn: '2026-11-21',
})
