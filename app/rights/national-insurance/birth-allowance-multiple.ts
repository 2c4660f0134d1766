/** קצבת לידה · Monthly allowance after a birth of three or more. National Insurance Law, chapter on maternity. */
import {
  all, any, asOf, atLeast, atMost, below, clause, date, exists, fact, follows, later, minus, parameter, person, startOf, sum,
} from '~/engine/build'
import type { NumberExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { isBirth, isEntitledMother, isLost } from './birth-grant'

const ID = 'birth-allowance-multiple'
const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const LAW = cite('national-insurance-law')
const ALLOWANCE_PAGE = 'btl.gov.il, monthly allowance after a multiple birth (2024)'

/** Paid for twenty months, the first of them the month after the birth. */
const lastPaidDay: NumberExpr = minus(
  later(startOf('month', date('birth.date')), 'months', sum(parameter('shared.one'), figure('months'))),
  parameter('shared.one'),
)

export const birthAllowanceMultiple = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['family', 'income'],
  topics: ['nationalInsurance', 'family', 'women'],
  parameters: {
    [`${ID}.minBabies`]: inForce(3, 'babies', ALLOWANCE_PAGE),
    [`${ID}.aliveAtDay`]: inForce(30, 'days after the birth', ALLOWANCE_PAGE),
    [`${ID}.months`]: inForce(20, 'months', ALLOWANCE_PAGE),
    [`${ID}.closeBirths`]: inForce(98, 'days', ALLOWANCE_PAGE),
  },
  conditions: [
    condition(
      'birth-grant',
      [LAW],
      // The grant itself is lost by a late claim; this allowance asks only who is entitled to it by the birth.
      any(follows('birth-grant'), clause('birth-grant-earlier', all(isLost, isBirth, isEntitledMother))),
    ),
    condition('three-babies', [LAW], atLeast(fact('birth.babies'), figure('minBabies'))),
    condition('three-alive', [LAW], atLeast(fact('birth.aliveAtDay30'), figure('minBabies'))),
    condition(
      'months-left',
      [LAW, cite('national-insurance-law', '296')],
      // Months that were never paid may still be claimed back: a person looks.
      any(atMost(asOf, lastPaidDay), clause('months-over', person)),
      exists('birth'),
    ),
  ],
  askPerson: [tellIf('baby-died', below(fact('birth.aliveAtDay30'), fact('birth.babies')))],
  amounts: [],
  claim: { links: ['https://www.btl.gov.il'], phones: ['*6050', '04-8812345'], forms: [] },
  deadlines: [{ id: 'last-paid-month', on: lastPaidDay }],
  opensAlso: [],
  documents: ['identity-card', 'birth-certificates', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: ['btl.gov.il, monthly allowance after a multiple birth (2024)', 'Kol Zchut, the same'],
  checkedOn: '2026-11-21',
})
