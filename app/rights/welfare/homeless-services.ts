/**
 * סיוע לדרי רחוב · Help for street dwellers: the authority where the person stays must treat, whatever the address in
 * the identity card.
 */
import { all, any, atLeast, clause, is, isTrue, parameter, toPerson, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { age } from '../shared/family'
import { inForce } from '../shared/figure'

const REGULATIONS = cite('social-work-regulations')

export const homelessServices = defineRight({
  id: 'homeless-services',
  kind: 'service',
  authority: 'municipality',
  areas: ['community', 'safety', 'housing'],
  topics: ['welfare', 'housing', 'rightsRealization'],
  parameters: {
    'homeless-services.minAge': inForce(18, 'years', 'Kol Zchut, help for street dwellers', 'secondary'),
  },
  conditions: [
    condition('age', [REGULATIONS], atLeast(age, parameter('homeless-services.minAge'))),
    condition(
      'on-the-street',
      [REGULATIONS],
      any(
        is('housing', 'homeless'),
        clause(
          'emergency-bed',
          toPerson(all(is('housing', 'shelter', 'institution'), isTrue('streetDwellerRecognised'))),
        ),
      ),
    ),
    authorityDecides('neglect', [REGULATIONS]),
    authorityDecides('where-they-stay', [REGULATIONS]),
    authorityDecides('voluntary', [REGULATIONS]),
    authorityDecides('income-track', [cite('income-support-regulations', 'First Schedule')]),
  ],
  askPerson: [
    tellIf('person-decides', yes),
    // The ministry does not count them as street dwellers: the doors of housing and welfare are theirs.
    tellIf('put-out-of-home', any(isTrue('violenceAtHome'), answered('leftViolentHomeDate'), isTrue('evictionNotice'))),
  ],
  amounts: [],
  claim: { links: [], phones: ['118', '106'], forms: [] },
  deadlines: [],
  opensAlso: [
    'rent-assistance-homeless',
    'income-support',
    'oleh-subsistence',
    'social-services-file',
    'welfare-appeal',
  ],
  documents: ['any-identity-paper'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, help for street dwellers; street dwellers',
    'fridmanwork.com, rules on street dwellers',
    'Kiryat Yam municipality, care for street dwellers',
  ],
  checkedOn: '2026-11-21',
})
