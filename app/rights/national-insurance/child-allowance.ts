/** קצבת ילדים · Child allowance. National Insurance Law, chapter 4 (ss. 65–76). */
import {
  above, all, any, asOf, atLeast, atMost, below, clause, count, date, daysSince, fact, is, isFalse, isTrue, largest, later,
  minus, none, not, parameter, person, product, smallest, some, sum, toPerson, toPersonIfKnown, yearsSince, zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, ofYear } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'

const CHAPTER_4 = cite('national-insurance-law', '65–76')
const BASIC_AMOUNTS = 'btl.gov.il, basic amounts'
const CIRCULAR_2026 = 'transcript of the National Insurance circular of January 2026'

/** Under 18 on the day of the screening. */
const isMinor: TruthExpr = below(yearsSince('@.birthDate'), parameter('child-allowance.ageMax'))

const hasLivedSevenDays: TruthExpr = atLeast(daysSince('@.birthDate'), parameter('child-allowance.minLivedDays'))

/** In Israel, or abroad for no more than the first three months. */
const isInIsrael: TruthExpr = any(
  none('@.abroadSince'),
  atMost(asOf, later(date('@.abroadSince'), 'months', parameter('child-allowance.abroadMonths'))),
)

/** Parents who are apart, and the child's home is not here: the other parent may be the one who is paid. */
const livesWithOtherParent: TruthExpr = all(is('maritalStatus', 'single', 'separated', 'divorced'), isFalse('@.livesWithApplicant'))

/** The same for the sum, which does not wait for answers about a family that lives together. */
const toldWithOtherParent: TruthExpr = ifAnswered('maritalStatus', ifAnswered('@.livesWithApplicant', livesWithOtherParent))

const isPaidFor: TruthExpr = all(isMinor, hasLivedSevenDays, isInIsrael, not(toldWithOtherParent))
const children = count('children', isPaidFor)

/** How many of the children stand in the places from the second to the fourth. */
const secondToFourth = largest(zero, minus(smallest(children, parameter('shared.four')), parameter('shared.one')))

/**
 * The law's own door for a parent who is no resident: lawful work here, and the child lives here with the parent. The half year of
 * work cannot be told from the answers, so that a person decides.
 */
const worksHereLawfully: TruthExpr = toPerson(
  all(
    is('visaType', 'b1'),
    any(is('employment', 'employee', 'selfEmployed'), above(fact('monthlyWorkIncome'), zero)),
    some('children', all(isMinor, isTrue('@.livesWithApplicant'))),
  ),
)

export const childAllowance = defineRight({
  id: 'child-allowance',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['childAllowance', 'nationalInsurance', 'family'],
  parameters: {
    // The sums of 2024 and 2025 were not found: in those years the value of 2023 is used, with the warning that it is past its time.
    'child-allowance.child1': dated('ILS/month', ofYear(2023, 164, BASIC_AMOUNTS), ofYear(2026, 173, CIRCULAR_2026, 'secondary')),
    'child-allowance.child2to4': dated('ILS/month', ofYear(2023, 207, BASIC_AMOUNTS), ofYear(2026, 219, CIRCULAR_2026, 'secondary')),
    'child-allowance.subsistenceSupplement': dated(
      'ILS/month',
      ofYear(2022, 102, 'btl.gov.il (English), children; no later sum was found', 'old'),
    ),
    'child-allowance.ageMax': inForce(18, 'years', 'btl.gov.il, child allowance'),
    'child-allowance.minLivedDays': inForce(7, 'days', 'btl.gov.il, child allowance'),
    'child-allowance.abroadMonths': inForce(3, 'months', 'btl.gov.il, child allowance'),
    'child-allowance.nonResidentWorkMonths': inForce(6, 'months', 'btl.gov.il, child allowance'),
    'child-allowance.retro': inForce(12, 'months', 'National Insurance Law, s. 296; Kol Zchut'),
    'child-allowance.unregisteredRetro': inForce(3, 'months', 'Kol Zchut (English), child allowance', 'secondary'),
    'child-allowance.registrationDays': inForce(30, 'days', 'Kol Zchut (English), child allowance', 'secondary'),
    'child-allowance.olehContactDays': inForce(60, 'days', 'btl.gov.il, child allowance'),
    'child-allowance.payDay': inForce(20, 'day of the month', 'btl.gov.il, payment dates'),
  },
  conditions: [
    condition(
      'residence',
      [cite('national-insurance-law', '2A'), CHAPTER_4],
      any(
        residentForNationalInsurance,
        // Paid to that parent: a person looks whose the children are. Nobody waits for an answer about a spouse.
        clause('resident-other-parent', toPersonIfKnown(is('spouse.residency', 'citizen', 'permanentResident', 'temporaryResident'))),
        clause('lawful-worker', worksHereLawfully),
      ),
    ),
    condition('child-under-18', [CHAPTER_4], some('children', isMinor)),
    condition(
      'child-in-israel',
      [CHAPTER_4],
      // Beyond the three months the exceptions (an employer's mission, a sabbatical, treatment, a treaty) are weighed by a person.
      some('children', all(isMinor, any(isInIsrael, clause('child-abroad-longer', person)))),
    ),
    condition('child-lived-seven-days', [CHAPTER_4], some('children', all(isMinor, hasLivedSevenDays))),
    authorityDecides('payee', [CHAPTER_4]),
  ],
  askPerson: [
    tellIf('child-abroad', some('children', all(isMinor, not(isInIsrael)))),
    tellIf('child-with-other-parent', some('children', all(isMinor, livesWithOtherParent))),
    tellIf(
      'child-born-abroad',
      all(not(is('immigrantStatus', 'oleh')), some('children', all(isMinor, isFalse('@.bornInIsrael')))),
    ),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      shownWhen: some('children', isPaidFor),
      value: sum(
        product(smallest(children, parameter('shared.one')), parameter('child-allowance.child1')),
        product(secondToFourth, parameter('child-allowance.child2to4')),
        product(largest(zero, minus(children, parameter('shared.four'))), parameter('child-allowance.child1')),
      ),
    },
  ],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345', '*3928'], forms: ['בל/5025'] },
  deadlines: [],
  opensAlso: ['savings-for-every-child', 'study-grant'],
  documents: ['identity-card', 'birth-certificates', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, Children (English)', 'Kol Zchut, Child Allowance; Submitting a Child Allowance Claim'],
  checkedOn: '2026-11-21',
})
