/** דיור ציבורי לעולים · Public housing for new immigrants. Procedure 5.084 of the Ministry of Aliyah and Integration. */
import {
  all, any, asOf, atLeast, clause, date, follows, is, later, minus, not, parameter, receives, toPerson,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { noHomeFigures, noHomeTest } from '../shared/no-home'
import { reachedRetirementAge } from '../shared/retirement-age'
import { housingFamilyFigures, inOlehQueue } from './housing-family'

const PROCEDURE = cite('aliyah-housing-procedure')
const OLIM_PAGE = 'Kol Zchut, public housing for new immigrants; moia.gov.il'

const isOleh: TruthExpr = is('immigrantStatus', 'oleh')

/** 4: elderly olim have no limit of years. Whether they hold the "elderly" certificate the Ministry sees. */
const isElderlyWithoutLimit: TruthExpr = all(
  atLeast(date('aliyahDate'), parameter('publicHousingOlim.elderlyFrom')),
  reachedRetirementAge(),
  any(
    all(follows('old-age-pension'), follows('old-age-income-supplement')),
    // A disability pension of the Ministry of Finance is one of these stipends.
    receives('holocaust-survivor-allowance'),
  ),
)

export const publicHousingOlim = defineRight({
  id: 'public-housing-olim',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['housing', 'immigration'],
  topics: ['publicHousing', 'immigrants', 'housing'],
  parameters: {
    ...noHomeFigures,
    ...housingFamilyFigures,
    'publicHousingOlim.elderlyFrom': inForce(parseDay('1989-09-01') as number, 'date', OLIM_PAGE, 'secondary'),
    'publicHousingOlim.elderlyApprovedBefore': inForce(parseDay('2008-04-30') as number, 'date', OLIM_PAGE, 'secondary'),
    'publicHousingOlim.maxRefusals': inForce(3, 'count', 'Jerusalem Post, article 807598 (2024)', 'press'),
  },
  conditions: [
    condition(
      'oleh-status',
      [PROCEDURE],
      any(
        isOleh,
        clause('oleh-status-returning', toPerson(is('immigrantStatus', 'returningMinor', 'returningResident'))),
      ),
    ),
    condition(
      'oleh-years',
      [PROCEDURE],
      any(
        inOlehQueue,
        clause('elderly-no-limit', isElderlyWithoutLimit),
        // 3: the file is now with the Ministry of Housing, by its own conditions; what became of it a person asks.
        clause('after-years', toPerson(not(inOlehQueue))),
      ),
      isOleh,
    ),
    authorityDecides('elderly-certificate', [PROCEDURE]),
    ...noHomeTest(),
    authorityDecides('family-group', [PROCEDURE]),
  ],
  // 5: which groups of families enter the queue was not found.
  askPerson: [tellIf('category', isOleh)],
  amounts: [],
  claim: {
    links: ['http://www.moia.gov.il/Hebrew/Subjects/Housing/Pages/PublicHousing.aspx'],
    phones: ['*2994'],
    forms: [],
  },
  deadlines: [
    {
      id: 'queue-years-end',
      on: minus(later(date('aliyahDate'), 'years', parameter('publicHousingOlim.years')), parameter('shared.one')),
      when: all(inOlehQueue, atLeast(asOf, date('aliyahDate'))),
    },
  ],
  opensAlso: ['rent-assistance-raised', 'senior-housing', 'public-housing'],
  documents: [
    'immigrant-certificate', 'identity-card', 'marriage-papers', 'benefit-confirmation', 'medical-papers',
    'elderly-certificate',
  ],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, public housing for new immigrants (Hebrew and English)',
    'moia.gov.il, public housing',
    'Jerusalem Post, article 807598 (2024): refusals',
  ],
  checkedOn: '2026-11-21',
})
