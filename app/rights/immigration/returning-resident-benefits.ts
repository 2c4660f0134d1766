/** תושב חוזר – סיוע משרד העלייה והקליטה · Returning residents' assistance of the Ministry of Aliyah. */
import {
  all, any, asOf, atLeast, atMost, clause, date, fact, is, isFalse, later, parameter, span, toPerson,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { hasMinorAtHome } from '../shared/family'
import { inForce } from '../shared/figure'
import { cameBack } from './returning-resident-benefits-return'

const PROCEDURE = cite('aliyah-ministry-procedure')
const GUIDES = 'reutheshel.org.il, returning residents (2020–2021); mwt-law.co.il, returning residents'
const figure = (name: string) => parameter(`returning-resident-benefits.${name}`)

const returned = date('returnDate')
const windowEnd = later(returned, 'months', figure('returningWindow'))
const yearsAbroad = fact('yearsAbroadBeforeReturn')

export const returningResidentBenefits = defineRight({
  id: 'returning-resident-benefits',
  kind: 'entitlement',
  authority: 'ministry-of-aliyah',
  areas: ['immigration'],
  topics: ['immigrants', 'employment'],
  parameters: {
    'returning-resident-benefits.returningMinAge': inForce(17, 'years', GUIDES, 'secondary'),
    'returning-resident-benefits.returningMinYears': inForce(2, 'years', GUIDES, 'secondary'),
    'returning-resident-benefits.visitsMaxPerYear': inForce(4, 'months', GUIDES, 'secondary'),
    'returning-resident-benefits.returningWindow': inForce(24, 'months', GUIDES, 'secondary'),
    'returning-resident-benefits.returningEntrepreneurYears': inForce(3, 'years', GUIDES, 'secondary'),
    'returning-resident-benefits.returningVoucherYears': inForce(5, 'years', GUIDES, 'secondary'),
    'returning-resident-benefits.emissaryEndedYears': inForce(5, 'years', GUIDES, 'secondary'),
    'returning-resident-benefits.incomeSupportMonths': inForce(3, 'months', 'an older page, not confirmed', 'old'),
  },
  conditions: [
    condition('came-back', [PROCEDURE], cameBack),
    condition('citizen', [PROCEDURE], is('residency', 'citizen')),
    condition(
      'age-at-return',
      [PROCEDURE],
      atLeast(span('years', date('birthDate'), returned), figure('returningMinAge')),
    ),
    condition('years-abroad', [PROCEDURE], atLeast(yearsAbroad, figure('returningMinYears'))),
    condition(
      'not-emissary',
      [PROCEDURE],
      any(
        isFalse('wasEmissaryAbroad'),
        // Only in so long a stay can the mission have ended that many years ago; when it did has to be seen in papers.
        clause('emissary-long-ago', toPerson(atLeast(yearsAbroad, figure('emissaryEndedYears')))),
      ),
    ),
    condition('within-window', [PROCEDURE], atMost(asOf, windowEnd)),
    authorityDecides('resident-before', [PROCEDURE]),
    authorityDecides('visits', [PROCEDURE]),
  ],
  askPerson: [
    tellIf('separated-parent', all(is('maritalStatus', 'separated'), hasMinorAtHome)),
    tellIf('spouse-oleh', is('spouse.immigrantStatus', 'oleh')),
  ],
  amounts: [],
  claim: {
    links: [encodeURI('https://www.reutheshel.org.il/תושב-חוזר-שאלות-ותשובות/')],
    phones: ['*2994', '03-9733333'],
    forms: [],
  },
  deadlines: [{ id: 'window-end', on: windowEnd }],
  opensAlso: [
    'oleh-vocational-voucher', 'oleh-crisis-grant', 'day-care-subsidy', 'oleh-customs-relief',
    'returning-resident-health-wait',
  ],
  documents: ['identity-card', 'passports', 'stay-abroad-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'reutheshel.org.il, returning residents: questions and answers (05/2021), and an article of 03/2020',
    'mwt-law.co.il, on returning residents',
  ],
  checkedOn: '2026-11-21',
})
