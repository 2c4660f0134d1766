/**
 * צו לפתיחת הליכי חדלות פירעון אצל הממונה · Order to open insolvency proceedings, for larger debts. Insolvency and
 * Economic Rehabilitation Law 2018 ss. 101–107, 121, 142, 156, 160, 162–163, 183.
 */
import { is, isTrue, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import {
  aboveSplit, cannotPayInTime, hasBeenInProceedings, inSplitBand, linkToIsrael,
} from '../execution-office/insolvency-low-debt-entry'
import { inForce, inForceSince } from '../shared/figure'

const OPENING = cite('insolvency-law', '101–107')
const FROM = '2019-09-15'

export const insolvencyCommissioner = defineRight({
  id: 'insolvency-commissioner',
  kind: 'entitlement',
  authority: 'insolvency-commissioner-office',
  areas: ['debt'],
  topics: ['insolvency', 'debts', 'legalAid', 'familyFinance'],
  parameters: {
    'insolvency-commissioner.interimPeriodMonths': inForceSince(
      FROM,
      12,
      'months',
      'Kol Zchut, the interim period: about a year',
      'secondary',
    ),
    'insolvency-commissioner.rehabPlanMonths': inForceSince(
      FROM,
      36,
      'months',
      'Kol Zchut, order for economic rehabilitation: in most cases',
      'secondary',
    ),
    'insolvency-commissioner.reportEveryMonths': inForce(2, 'months', 'Kol Zchut, the monthly payment', 'secondary'),
    'insolvency-commissioner.cancelOrderDays': inForce(
      45,
      'days',
      'Kol Zchut, cancelling the order that opens proceedings',
      'secondary',
    ),
    'insolvency-commissioner.paymentShare': inForceSince(
      '2024-05-23',
      50,
      '%',
      'procedure of the Commissioner, updated 23 May 2024, by im-law.co.il',
      'secondary',
    ),
  },
  conditions: [
    condition('natural-person', [OPENING], yes),
    condition('debt-above-split', [OPENING], aboveSplit),
    condition('link-to-israel', [cite('insolvency-law')], linkToIsrael),
    condition('insolvent', [cite('insolvency-law', '2')], cannotPayInTime),
    authorityDecides('good-faith', [cite('insolvency-law', '104(b)')]),
  ],
  askPerson: [
    tellIf('near-threshold', inSplitBand),
    tellIf('owns-home', isTrue('ownsHome')),
    tellIf('business', is('employment', 'selfEmployed')),
    tellIf('earlier-proceedings', hasBeenInProceedings),
  ],
  amounts: [],
  claim: { links: [], phones: ['*5067'], forms: [] },
  deadlines: [],
  opensAlso: [
    'insolvency-discharge',
    'home-sale-protection',
    'credit-balance-bank-account',
    'legal-aid',
    'bar-pro-bono',
    'insolvency-low-debt',
  ],
  documents: ['identity-card', 'debt-list', 'income-proof', 'expenses-proof', 'property-papers', 'bank-statements'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, application by hand of an unrepresented debtor with larger debts, 2024',
    'Kol Zchut, the interim period; order for economic rehabilitation; the monthly payment, 2024',
    'im-law.co.il, monthly payment in insolvency, 2024',
  ],
  checkedOn: '2026-11-21',
})
