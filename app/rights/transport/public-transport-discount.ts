/** הנחה בתחבורה ציבורית · Public-transport discount. Fares of the Ministry of Transport, with the reform of April 2025. */
import {
  all, any, asOf, atLeast, atLeastOf, atMost, below, choose, clause, date, follows, isTrue, not, parameter, receives,
  toPersonIfKnown, when,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { byCluster, cluster } from '../shared/cluster'
import { age } from '../shared/family'
import { dated, inForce, UNTIL_LAW_CHANGES } from '../shared/figure'

const ID = 'public-transport-discount'
const FARES = cite('public-transport-fares')
const CARD_PAGE = 'Kol Zchut (Arabic), public transport for people with disabilities'
const REFORM_2025 = 'emess.co.il; 1075.fm: free travel from 67 since 25 April 2025'
const INCOME_SUPPORT_PAGE = 'rules of the Ministry of Transport for recipients of income support'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const hasCard: TruthExpr = follows('disability-card')
const isSenior: TruthExpr = atLeast(age, figure('seniorFreeAge'))
const isBlind: TruthExpr = isTrue('blindCertificate')

const livesInLowCluster: TruthExpr = all(
  atLeast(asOf, figure('clusterSince')),
  byCluster(atMost(cluster, figure('clusterMax'))),
)

/** Only who receives it without a break since before the day: what the screening finds does not count. */
const hasOldIncomeSupport: TruthExpr = all(
  receives('income-support'),
  below(date('benefitSince.income-support'), figure('incomeSupportBefore')),
)

const senior = clause('ground-senior', isSenior)
const blind = clause('ground-blind', isBlind)
const card = clause('ground-card', hasCard)
const lowCluster = clause('ground-cluster', livesInLowCluster)
const oldIncomeSupport = clause('ground-old-income-support', hasOldIncomeSupport)
/** The grounds that come before the oldest one, whose discount is the lowest. */
const fullGrounds = [card, senior, blind, lowCluster] as const
const grounds = [...fullGrounds, oldIncomeSupport] as const

export const publicTransportDiscount = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-transport',
  areas: ['disability', 'older-age', 'income'],
  topics: ['government', 'disability', 'seniors'],
  parameters: {
    [`${ID}.cardRate`]: dated(
      '%',
      { value: 33, from: null, confirmedUntil: '2022-07-31', source: CARD_PAGE, status: 'secondary' },
      // Read on pages of 2024; whether the reform of April 2025 changed the rate of the card was not found.
      { value: 50, from: '2022-08-01', confirmedUntil: '2025-04-24', source: CARD_PAGE, status: 'secondary' },
    ),
    [`${ID}.monthlyPassSince`]: inForce(parseDay('2024-03-25') as number, 'date', CARD_PAGE, 'secondary'),
    [`${ID}.seniorFreeAge`]: dated(
      'years',
      { value: 75, from: null, confirmedUntil: '2025-04-24', source: REFORM_2025, status: 'press' },
      { value: 67, from: '2025-04-25', confirmedUntil: UNTIL_LAW_CHANGES, source: REFORM_2025, status: 'press' },
    ),
    [`${ID}.seniorRate`]: inForce(100, '%', REFORM_2025, 'press'),
    [`${ID}.blindRate`]: inForce(100, '%', 'egged.co.il'),
    [`${ID}.escortRate`]: inForce(50, '%', 'egged.co.il'),
    [`${ID}.clusterRate`]: inForce(50, '%', 'hidabroot.org, second stage of the fares reform', 'press'),
    [`${ID}.clusterMax`]: inForce(5, 'count', 'hidabroot.org, second stage of the fares reform', 'press'),
    [`${ID}.clusterSince`]: inForce(parseDay('2025-04-01') as number, 'date', 'hidabroot.org, second stage of the fares reform', 'press'),
    [`${ID}.incomeSupportRate`]: inForce(33, '%', INCOME_SUPPORT_PAGE, 'secondary'),
    [`${ID}.incomeSupportBefore`]: inForce(parseDay('2003-08-01') as number, 'date', INCOME_SUPPORT_PAGE, 'secondary'),
  },
  conditions: [condition('ground', [FARES], any(...grounds))],
  askPerson: [tellIf('two-grounds', atLeastOf('shared.two', ...grounds))],
  amounts: [
    {
      id: 'percent',
      unit: 'percent',
      shownWhen: any(...fullGrounds),
      // No double discount: the best of the grounds that are told; what nobody answered does not hide the others.
      value: choose(
        [
          when(ifAnswered('birthDate', isSenior), figure('seniorRate')),
          when(ifAnswered('blindCertificate', isBlind), figure('blindRate')),
          when(ifAnswered('localityCluster', livesInLowCluster), figure('clusterRate')),
        ],
        figure('cardRate'),
      ),
    },
    {
      id: 'percent-income-support',
      unit: 'percent',
      shownWhen: all(hasOldIncomeSupport, not(toPersonIfKnown(any(...fullGrounds)))),
      value: figure('incomeSupportRate'),
    },
  ],
  claim: { links: [], phones: ['*5678'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'disability-card-or-certificate', 'travel-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut (Arabic), public transport for people with disabilities (2024)',
    'emess.co.il; 1075.fm; hidabroot.org: fares reform of 2025',
    'egged.co.il, discounts',
  ],
  checkedOn: '2026-11-21',
})
