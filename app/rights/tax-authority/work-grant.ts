/** מענק עבודה · Work grant. Law to Increase the Rate of Participation in the Workforce and to Reduce Social Gaps (Work Grant), 2007. */
import {
  above, absent, all, any, asOf, atLeast, atMost, below, clause, date, fact, is, isFalse, isTrue, later, minus, parameter, receives, some,
  span, startOf, toPerson, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { isSingleParent } from '../shared/family'
import { workGrantFigures } from './work-grant-figures'

const LAW = cite('work-grant-law')

/** The tax year is the calendar year that ended before the day of the screening. */
const endOfTaxYear = minus(startOf('year', asOf), parameter('shared.one'))
const ageInTaxYear = span('years', date('birthDate'), endOfTaxYear)
const childAgeInTaxYear = span('years', date('@.birthDate'), endOfTaxYear)
const wasBorn: TruthExpr = atMost(date('@.birthDate'), endOfTaxYear)

/** Under 18 in the tax year. Older pages of the authority say under 19: between the two a person looks. */
const isChild: TruthExpr = all(
  wasBorn,
  any(
    below(childAgeInTaxYear, parameter('wg.childAge')),
    clause('child-of-18', toPerson(below(childAgeInTaxYear, parameter('wg.childAgeOld')))),
  ),
)

/** A disability of any kind; a degree that was set or a benefit says so too. */
const hasDisability: TruthExpr = any(
  isTrue('hasDisability'),
  above(fact('medicalDisabilityPercent'), zero),
  receives('general-disability-pension', 'attendance-allowance', 'mobility-allowance'),
)

const income = fact('taxYearAvgMonthlyIncome')

/** The widest bands of 2023: of families with three children or more, and of single parents. */
const isInBand: TruthExpr = any(
  clause('band', all(above(income, parameter('wg.band.2023.from')), atMost(income, parameter('wg.band.2023.to')))),
  clause(
    'band-single-parent',
    all(
      above(income, parameter('wg.band.2023.singleParent.from')),
      atMost(income, parameter('wg.band.2023.singleParent.to')),
      isSingleParent,
    ),
  ),
)

/** From the tax year 2024 on: parents of a child under three have a grant of their own, without a band. */
const hasToddler: TruthExpr = all(
  atLeast(asOf, parameter('wg.laterYearsFrom')),
  some('children', all(wasBorn, below(childAgeInTaxYear, parameter('wg.toddlerAge')))),
)

/** The bands of the tax years from 2024 on were not found: above the last ones known a person looks, and the answer is never a no. */
const isAboveOldBand: TruthExpr = all(atLeast(asOf, parameter('wg.laterYearsFrom')), above(income, parameter('wg.band.2023.to')))

/** The last day of so many years after the tax year. */
function endOfYears(years: string): NumberExpr {
  return later(endOfTaxYear, 'years', parameter(years))
}

export const workGrant = defineRight({
  id: 'work-grant',
  kind: 'entitlement',
  authority: 'tax-authority',
  areas: ['work', 'income'],
  topics: ['workGrant', 'taxes', 'taxRefund', 'rightsRealization'],
  parameters: workGrantFigures,
  conditions: [
    condition(
      'worked',
      [LAW],
      any(above(fact('taxYearMonthsWorked'), zero), all(absent('taxYearMonthsWorked'), above(income, zero))),
    ),
    condition(
      'who',
      [LAW],
      any(
        clause('parent', all(atLeast(ageInTaxYear, parameter('wg.minAgeParent')), some('children', isChild))),
        clause('from-55', atLeast(ageInTaxYear, parameter('wg.minAge'))),
        clause('disability', hasDisability),
      ),
    ),
    condition('income', [LAW], any(isInBand, clause('toddler', hasToddler), clause('band-unknown', toPerson(isAboveOldBand)))),
    authorityDecides('family-income', [LAW]),
    condition('property', [LAW], isFalse('realEstateShareOver50')),
    condition(
      'israeli-resident',
      [LAW],
      any(
        is('residency', 'citizen', 'permanentResident'),
        clause(
          'other-permit',
          toPerson(any(is('residency', 'temporaryResident'), is('visaType', 'a1', 'a5', '2a5', 'stayPermit', 'other'))),
        ),
      ),
    ),
  ],
  askPerson: [
    tellIf('self-employed', is('employment', 'selfEmployed')),
    tellIf(
      'separated-parents',
      any(
        all(is('maritalStatus', 'separated'), some('children', isChild)),
        all(
          is('maritalStatus', 'single', 'divorced'),
          some('children', all(isFalse('@.livesWithApplicant'), isChild)),
        ),
      ),
    ),
    tellIf('other-property', isTrue('secondProperty')),
  ],
  amounts: [],
  claim: { links: ['https://www.misim.gov.il/gmmhszakaut'], phones: ['*4954'], forms: [] },
  deadlines: [
    // The second year after the tax year before this one is the year of the screening itself.
    { id: 'year-before', on: endOfYears('shared.one') },
    { id: 'by-post', on: endOfYears('wg.postYears') },
    { id: 'online', on: endOfYears('wg.onlineYears') },
  ],
  opensAlso: [],
  documents: ['identity-card', 'bank-details', 'form-106'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, work grant (2025)',
    'emess.co.il, December 2024; inn.co.il, 16 September 2025; i24news, 9 December 2025',
    'misim.gov.il, work-grant entitlement; taxman.co.il (2015), property',
  ],
  checkedOn: '2026-11-21',
})
