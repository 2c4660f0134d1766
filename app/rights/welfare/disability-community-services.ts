/**
 * שירותי רווחה לאנשים עם מוגבלות בקהילה · Welfare services for people with disabilities in the community.
 * The law of 2022 is not fully in force: it shows the direction, and the older rules are what is given today.
 */
import { isFalse, above, all, any, clause, fact, is, isTrue, not, some, toPerson, yes, zero } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const ID = 'disability-community-services'
const LAW = cite('disability-welfare-law')
const INTELLECTUAL = cite('intellectual-disability-law')
const DAY_CARE = cite('rehabilitative-day-care-law')

/** A child of whom the parent told a disability, or for whom the disabled child benefit is paid. Nobody is asked for its sake. */
const isDisabledChild = any(
  ifAnswered('@.hasDisability', isTrue('@.hasDisability')),
  ifAnswered('@.disabledChildRate', not(is('@.disabledChildRate', 0))),
)

/** The same where it decides: as long as nobody told either of them, the child may be one. */
const mayBeDisabledChild = any(
  isTrue('@.hasDisability'),
  all(any(answered('@.disabledChildRate'), not(isFalse('@.hasDisability'))), above(fact('@.disabledChildRate'), zero)),
)

export const disabilityCommunityServices = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['disability', 'community'],
  concerns: { list: 'children', where: all(isDisabledChild, not(ifAnswered('hasDisability', isTrue('hasDisability')))) },
  topics: ['disability', 'welfare'],
  parameters: {
    [`${ID}.dayCareFromMonths`]: inForce(6, 'months', 'Rehabilitative Day Care Law, 2000'),
    [`${ID}.dayCareToYears`]: inForce(3, 'years', 'Rehabilitative Day Care Law, 2000'),
    [`${ID}.respiteDays`]: inForce(15, 'days', 'pages of some municipalities', 'secondary'),
  },
  conditions: [
    condition(
      'resident',
      [LAW],
      any(
        is('residency', 'citizen', 'permanentResident'),
        // The services of a child are the child's own.
        clause(
          'resident-child',
          toPerson(some('children', all(mayBeDisabledChild, is('@.residency', 'citizen', 'permanentResident')))),
        ),
      ),
    ),
    authorityDecides('entitling-disability', [LAW]),
    authorityDecides('recognised', [LAW, INTELLECTUAL]),
    authorityDecides('own-plan', [LAW]),
    authorityDecides('toddlers', [DAY_CARE]),
  ],
  askPerson: [
    tellIf('person-decides', yes),
    tellIf('psychiatric', above(fact('psychiatricDisabilityPercent'), zero)),
  ],
  amounts: [],
  claim: { links: [], phones: ['106', '118'], forms: [] },
  deadlines: [],
  opensAlso: ['rehabilitation-basket', 'social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'medical-papers', 'functional-papers', 'benefit-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Welfare Services for Persons with Disabilities Law 2022; Beit Issie Shapiro on the law',
    'bill to postpone its start (2023); ceci.org.il, monitoring report (July 2024)',
    'i24news.tv (December 2025)',
  ],
  checkedOn: '2026-11-21',
})
