/**
 * מקלט לנשים נפגעות אלימות; דירת מעבר · Women's shelter and transitional apartment.
 * Only one thing is asked, and it may be skipped: everything else is for a person.
 */
import { any, clause, is, isTrue, toPerson, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce, inForceSince } from '../shared/figure'

const ID = 'domestic-violence-shelter'
const RULES = cite('welfare-ministry-rules')
const SHELTER_PAGE = 'Kol Zchut, shelter for women facing violence'
const FLAT_PAGE = 'Kol Zchut, transitional apartment for women facing violence'
const EMPLOYER_PAGE = 'Kol Zchut, grant to the employer of a worker who stayed in a shelter'

export const domesticViolenceShelter = defineRight({
  id: ID,
  kind: 'service',
  authority: 'ministry-of-welfare',
  areas: ['safety', 'family'],
  topics: ['violence', 'women', 'welfare'],
  parameters: {
    [`${ID}.stayMonthsFrom`]: inForce(3, 'months', SHELTER_PAGE, 'secondary'),
    [`${ID}.stayMonthsTo`]: inForce(6, 'months', SHELTER_PAGE, 'secondary'),
    [`${ID}.womenMax`]: inForce(12, 'women', SHELTER_PAGE, 'secondary'),
    [`${ID}.flatMonthsFrom`]: inForce(6, 'months', FLAT_PAGE, 'secondary'),
    [`${ID}.flatMonthsTo`]: inForce(12, 'months', FLAT_PAGE, 'secondary'),
    [`${ID}.workAbsenceMonths`]: inForce(6, 'months', "Women's Employment Law 1954, s. 7(c)(5)"),
    [`${ID}.noDismissalDays`]: inForce(150, 'days', "Women's Employment Law 1954; Kol Zchut", 'secondary'),
    [`${ID}.employerGrant`]: inForceSince('2021-01-01', 5_000, 'ILS once', EMPLOYER_PAGE, 'secondary'),
  },
  conditions: [
    condition(
      'violence',
      [RULES],
      any(isTrue('violenceAtHome'), clause('in-shelter-now', toPerson(is('housing', 'shelter')))),
    ),
    authorityDecides('danger', [RULES]),
    authorityDecides('no-distinction', [RULES]),
    authorityDecides('work-kept', [cite('employment-of-women-law', '7(c)(5)')]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['118', '100'], forms: [] },
  deadlines: [],
  opensAlso: [
    'shelter-income-support',
    'shelter-adaptation-grant',
    'domestic-violence-immediate-aid',
    'rent-assistance-violence',
    'legal-aid',
    'welfare-hotline-118',
  ],
  documents: [],
  notes: { timeLimits: [], refused: [] },
  sources: [SHELTER_PAGE, FLAT_PAGE, EMPLOYER_PAGE, 'i24news.tv, November 2025'],
  checkedOn: '2026-11-21',
})
