/** פטור ממס הכנסה לנכה ולעיוור · Income-tax exemption for people with disabilities and blind people. Income Tax Ordinance s. 9(5). */
import { above, all, any, atLeast, below, clause, fact, isTrue, not, parameter, toPerson, zero } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, ofYear } from '../shared/figure'
import { residentForNationalInsurance } from '../shared/residence'

const ID = 'income-tax-exemption-disability'
const SECTION_9_5 = cite('income-tax-ordinance', '9(5)')
const SUMS_PAGE = 'claltax, income-tax exemption by disability (2023); sums of 2022'

const medical = fact('medicalDisabilityPercent')

/** The whole percentage set for one impairment alone is not a combination, so that the rule of several impairments does not apply. */
const isMadeOfSeveral: TruthExpr = below(fact('largestSingleImpairmentPercent'), medical)

const isCombined: TruthExpr = all(atLeast(medical, parameter(`${ID}.combinedPercent`)), isMadeOfSeveral)
const isFull: TruthExpr = atLeast(medical, parameter(`${ID}.fullPercent`))

/** Rent, interest, support or a pension from abroad: taxed by rules and ceilings of their own. */
const hasOtherIncome: TruthExpr = any(above(fact('monthlyOtherIncome'), zero), above(fact('foreignPensionIncome'), zero))

export const incomeTaxExemptionDisability = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'tax-authority',
  areas: ['disability', 'income'],
  topics: ['taxes', 'taxRefund', 'disability'],
  parameters: {
    'income-tax-exemption-disability.fullPercent': inForce(100, '%', 'Income Tax Ordinance, s. 9(5)', 'secondary'),
    'income-tax-exemption-disability.combinedPercent': inForce(90, '%', 'Income Tax Ordinance, s. 9(5)', 'secondary'),
    'taxExempt.days': inForce(185, 'days', 'claltax, income-tax exemption by disability (2023)', 'secondary'),
    'taxExempt.ceilingWork': dated('ILS/year', ofYear(2022, 409_200, SUMS_PAGE, 'old')),
    'taxExempt.ceilingWorkSecurity': dated('ILS/year', ofYear(2022, 628_800, SUMS_PAGE, 'old')),
    'taxExempt.ceilingShort': dated('ILS/year', ofYear(2022, 75_360, SUMS_PAGE, 'old')),
  },
  conditions: [
    condition(
      'disability',
      [SECTION_9_5],
      any(
        clause('blind', isTrue('blindCertificate')),
        clause('full-percent', isFull),
        clause('combined-percent', toPerson(isCombined)),
      ),
    ),
    authorityDecides('lasting', [SECTION_9_5]),
    condition(
      'taxable-income',
      [SECTION_9_5],
      any(
        above(fact('monthlyWorkIncome'), zero),
        above(fact('monthlyPensionIncome'), zero),
        clause('only-other-income', toPerson(hasOtherIncome)),
      ),
    ),
    condition('residence', [cite('income-tax-ordinance')], residentForNationalInsurance),
  ],
  askPerson: [
    // A certificate that nobody asked about does not hold up the person's look.
    tellIf('several-impairments', all(isCombined, not(any(isFull, ifAnswered('blindCertificate', isTrue('blindCertificate')))))),
    tellIf('other-income', hasOtherIncome),
  ],
  // The tax that is saved depends on the whole tax return.
  amounts: [],
  claim: { links: [], phones: ['*4954'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'medical-papers', 'percent-decision', 'blind-certificate', 'income-proof'],
  notes: { timeLimits: [], refused: [] },
  sources: ['claltax, income-tax exemption by disability (2023)'],
  checkedOn: '2026-11-21',
})
