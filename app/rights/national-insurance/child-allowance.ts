/** קצבת ילדים · Child allowance. National Insurance Law, chapter 4 (ss. 65–76). */
import {
  all, any, asOf, atMost, below, count, date, exists, largest, later, minus, none, not, parameter, product, smallest, some, sum, yearsSince,
  zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { dated, inForce, ofYear } from '../shared/figure'
import { niiResidence } from '../shared/residence'

const CHAPTER_4 = cite('national-insurance-law', '65–76')

/** Under 18 on the day of the screening. */
const isMinor: TruthExpr = below(yearsSince('@.birthDate'), parameter('child-allowance.ageMax'))

/** In Israel, or abroad for no more than the first three months. */
const isInIsrael: TruthExpr = any(
  none('@.abroadSince'),
  atMost(asOf, later(date('@.abroadSince'), 'months', parameter('child-allowance.abroadMonths'))),
)

const isPaidFor: TruthExpr = all(isMinor, isInIsrael)
const children = count('children', isPaidFor)

/** How many of the children stand in the places from the second to the fourth. */
const secondToFourth = largest(zero, minus(smallest(children, parameter('shared.four')), parameter('shared.one')))

export const childAllowance = defineRight({
  id: 'child-allowance',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['childAllowance', 'nationalInsurance', 'family'],
  parameters: {
    'child-allowance.child1': dated(
      'ILS/month',
      ofYear(2023, 164, 'btl.gov.il, basic amounts'),
      ofYear(2026, 173, 'transcript of the National Insurance circular of January 2026', 'secondary'),
    ),
    'child-allowance.child2to4': dated(
      'ILS/month',
      ofYear(2023, 207, 'btl.gov.il, basic amounts'),
      ofYear(2026, 219, 'transcript of the National Insurance circular of January 2026', 'secondary'),
    ),
    'child-allowance.ageMax': inForce(18, 'years', 'btl.gov.il, child allowance'),
    'child-allowance.abroadMonths': inForce(3, 'months', 'btl.gov.il, child allowance'),
    'child-allowance.retro': inForce(12, 'months', 'National Insurance Law, s. 296'),
    'child-allowance.payDay': inForce(20, 'day of the month', 'btl.gov.il, payment dates'),
  },
  conditions: [
    niiResidence(),
    condition('child-under-18', [CHAPTER_4], some('children', isMinor)),
    condition('child-in-israel', [CHAPTER_4], some('children', isPaidFor)),
    authorityDecides('payee', [CHAPTER_4]),
  ],
  askPerson: [
    tellIf('child-abroad', some('children', all(isMinor, exists('@.abroadSince'), not(isInIsrael)))),
  ],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      value: sum(
        product(smallest(children, parameter('shared.one')), parameter('child-allowance.child1')),
        product(secondToFourth, parameter('child-allowance.child2to4')),
        product(largest(zero, minus(children, parameter('shared.four'))), parameter('child-allowance.child1')),
      ),
    },
  ],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: ['בל/5025'] },
  deadlines: [],
  opensAlso: ['savings-for-every-child', 'study-grant'],
  documents: ['identity-card', 'birth-certificates', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, Children (English)', 'Kol Zchut, Child Allowance'],
  checkedOn: '2026-11-21',
})
