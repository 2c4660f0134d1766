/**
 * הנחה או פטור במס רכישה · Purchase-tax relief when a home is bought: for disabled and blind people, and for new
 * immigrants on one home. Land Taxation (Purchase Tax) Regulations 1974. No page of the authority was read: a
 * person is always beside it.
 */
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  clause,
  date,
  exists,
  fact,
  is,
  isTrue,
  later,
  parameter,
  receives,
  yes,
  zero,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { unlessNoDisability } from '../shared/answered'
import { inForce } from '../shared/figure'

const REGULATIONS = cite('purchase-tax-regulations')
const GENERAL = 'general knowledge of the field; no page was read'

const bought = date('homePurchaseDate')
const arrived = date('aliyahDate')

/** (a) How high a percentage has to be was not found, so that any that was set leads to the person. */
const isDisabled: TruthExpr = any(
  clause('blind', unlessNoDisability('blindCertificate', isTrue('blindCertificate'))),
  clause(
    'medical-percent',
    unlessNoDisability('medicalDisabilityPercent', above(fact('medicalDisabilityPercent'), zero)),
  ),
  clause(
    'disabled-by-other-law',
    receives(
      'idf-disability-benefit',
      'hostile-acts-benefits',
      'work-disability-pension',
      'holocaust-survivor-allowance',
    ),
  ),
)

/** (b) From a year before the day on the oleh certificate to seven years after it. */
const isOlehInTime: TruthExpr = all(
  is('immigrantStatus', 'oleh'),
  atLeast(later(bought, 'years', parameter('purchaseTax.olehYearsBefore')), arrived),
  atMost(bought, later(arrived, 'years', parameter('purchaseTax.olehYearsAfter'))),
)

export const purchaseTaxRelief = defineRight({
  id: 'purchase-tax-relief',
  kind: 'entitlement',
  authority: 'tax-authority',
  areas: ['housing', 'disability', 'immigration'],
  topics: ['taxes', 'taxRefund', 'housing', 'immigrants', 'disability'],
  parameters: {
    'purchaseTax.disabledRate': inForce(0.5, '%', GENERAL, 'secondary'),
    'purchaseTax.disabledTimes': inForce(2, 'count', GENERAL, 'secondary'),
    'purchaseTax.olehYearsBefore': inForce(1, 'years', GENERAL, 'secondary'),
    'purchaseTax.olehYearsAfter': inForce(7, 'years', GENERAL, 'secondary'),
    'purchaseTax.reportDays': inForce(30, 'days', GENERAL, 'secondary'),
  },
  conditions: [
    condition('purchase', [REGULATIONS], exists('homePurchaseDate')),
    condition('ground', [REGULATIONS], any(clause('disabled', isDisabled), clause('oleh-years', isOlehInTime))),
    authorityDecides('one-home', [REGULATIONS]),
    authorityDecides('rate', [REGULATIONS]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['*4954'], forms: [] },
  deadlines: [{ id: 'report', on: later(bought, 'days', parameter('purchaseTax.reportDays')) }],
  opensAlso: ['mortgage-assistance'],
  documents: ['identity-card', 'purchase-contract', 'percent-decision', 'blind-certificate', 'immigrant-certificate'],
  notes: { timeLimits: [], refused: [] },
  sources: ['general knowledge of the Purchase Tax Regulations 1974; no page of the authority was read'],
  checkedOn: '2026-11-21',
})
