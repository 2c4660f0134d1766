/**
 * הבטחת הכנסה לשוהה במקלט · Income support in a shelter. Income Support Law, Amendment 49 of 2017.
 * A track of income support without the work test; the sum is that of income support, without the partner.
 */
import {
  above,
  all,
  any,
  asOf,
  atLeast,
  clause,
  fact,
  is,
  later,
  minus,
  parameter,
  person,
  startOf,
  toPerson,
  zero,
} from '~/engine/build'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { benefit, isSafeToPromise } from '../national-insurance/income-support-amount'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'
import { niiResidence } from '../shared/residence'

const LAW = cite('income-support-law')
const SHELTER_PAGE = 'btl.gov.il, income support for women in a shelter'

const days = fact('shelterStayDays')

export const shelterIncomeSupport = defineRight({
  id: 'shelter-income-support',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['safety', 'income'],
  topics: ['incomeSupport', 'violence', 'nationalInsurance'],
  parameters: {
    'shelter-income-support.shelterIncomeSupportDays': inForce(30, 'days', SHELTER_PAGE),
    'shelter-income-support.claimFromDay': inForce(25, 'days', SHELTER_PAGE),
    'shelter-income-support.missingDocumentsDays': inForce(21, 'days', SHELTER_PAGE),
  },
  conditions: [
    niiResidence(),
    condition(
      'stay',
      [LAW],
      any(
        clause('stay-over-a-month', above(days, parameter('shelter-income-support.shelterIncomeSupportDays'))),
        clause('stay-goes-on', toPerson(atLeast(days, parameter('shelter-income-support.claimFromDay')))),
      ),
    ),
    // The nights are those of the last stay: who lives elsewhere by now may have left.
    condition(
      'still-there',
      [LAW],
      any(is('housing', 'shelter'), clause('lives-elsewhere', person)),
      answered('housing'),
    ),
    authorityDecides('no-work-test', [LAW]),
    authorityDecides('deducted', [LAW]),
  ],
  askPerson: [],
  amounts: [
    {
      id: 'monthly',
      unit: 'ILS/month',
      value: benefit.apart,
      shownWhen: all(isSafeToPromise.apart, above(benefit.apart, zero)),
    },
  ],
  claim: {
    links: ['https://www.btl.gov.il/ZcuyotAsdience/domesticviolence/Pages/avtachathachnasa.aspx'],
    phones: ['*6050', '04-8812345', '118'],
    forms: [],
  },
  deadlines: [
    // Paid from the month of the claim, so that this month is lost when it ends.
    {
      id: 'claim-this-month',
      on: minus(later(startOf('month', asOf), 'months', parameter('shared.one')), parameter('shared.one')),
      when: atLeast(days, parameter('shelter-income-support.claimFromDay')),
    },
  ],
  opensAlso: ['income-support', 'shelter-adaptation-grant', 'social-services-file'],
  documents: ['identity-card', 'shelter-confirmation', 'bank-details', 'income-proof'],
  notes: { timeLimits: [], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [SHELTER_PAGE, 'btl.gov.il, battered women (English home page)', 'Income Support Law (Amendment 49), 2017'],
  checkedOn: '2026-11-21',
})
