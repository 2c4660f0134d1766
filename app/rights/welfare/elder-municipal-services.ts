/**
 * סיוע לאזרחים ותיקים מהרשות המקומית · Municipal help for senior citizens.
 * Welfare Services Law 1958; Social Work Regulations of the Ministry of Welfare, chapter 4.
 */
import { all, any, atLeast, clause, is, isTrue, parameter, receives, toPerson, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'
import { reachedRetirementAge } from '../shared/retirement-age'

const ID = 'elder-municipal-services'
const LAW = cite('welfare-services-law')
const REGULATIONS = cite('social-work-regulations', 'chapter 4')
const CARER_PAGE = 'Kol Zchut, personal carer for senior citizens'
const OLDER_PAGES = 'Kol Zchut, older pages on help for senior citizens (newer ones follow retirement age)'

export const elderMunicipalServices = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'municipality',
  areas: ['older-age', 'community'],
  topics: ['seniors', 'welfare', 'nursing'],
  parameters: {
    [`${ID}.womenAgeFrom`]: inForce(62, 'years', OLDER_PAGES, 'secondary'),
    [`${ID}.personalCareHours`]: inForce(30, 'hours/month', CARER_PAGE, 'secondary'),
    [`${ID}.houseworkHours`]: inForce(40, 'hours/month', CARER_PAGE, 'secondary'),
    [`${ID}.bothHours`]: inForce(70, 'hours/month', CARER_PAGE, 'secondary'),
    [`${ID}.mediatingHours`]: inForce(10, 'hours/month', CARER_PAGE, 'secondary'),
    [`${ID}.grantMonths`]: inForce(6, 'months', CARER_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'age',
      [LAW, REGULATIONS, cite('retirement-age-law')],
      any(
        reachedRetirementAge(),
        // Older pages let women in at 62; newer ones speak of retirement age. In between a person decides.
        clause('age-older-pages', toPerson(all(is('sex', 'female'), atLeast(age, parameter(`${ID}.womenAgeFrom`))))),
      ),
    ),
    authorityDecides('income-test', [REGULATIONS]),
    authorityDecides('priority', [REGULATIONS]),
    authorityDecides('long-term-care-approval', [REGULATIONS]),
  ],
  askPerson: [
    tellIf('person-decides', yes),
    tellIf('has-long-term-care', receives('long-term-care-benefit')),
    tellIf('abuse-suspected', isTrue('violenceAtHome')),
  ],
  // Help in hours or goods; the department sets it, and the own share follows the income.
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'request-form', 'benefit-confirmation', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    CARER_PAGE,
    'Kol Zchut, material assistance for senior citizens',
    'Kol Zchut, help of local authorities for senior citizens',
  ],
  checkedOn: '2026-11-21',
})
