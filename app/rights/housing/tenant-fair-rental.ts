/**
 * שכירות הוגנת · Fair rental: a home fit to live in, repairs in time, a capped deposit, no forbidden charges.
 * Rental and Borrowing Law 1971, chapter on homes (ss. 25A ff., First Schedule), in force since 17 September 2017.
 */
import {
  above,
  absent,
  all,
  any,
  atLeast,
  atMost,
  clause,
  date,
  fact,
  is,
  isFalse,
  isTrue,
  later,
  minus,
  not,
  over,
  parameter,
  person,
  product,
  smallest,
  some,
  toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered } from '../shared/answered'
import { inForceSince } from '../shared/figure'

const LAW = 'rental-and-borrowing-law'
const SCOPE = cite(LAW, '25A')
const AMENDMENT_DAY = '2017-09-17'
const SCOPE_PAGE = 'Kol Zchut, what a landlord may not charge'
const REPAIR_PAGE = 'Rental and Borrowing Law, s. 25H; yafit-law.co.il'
const DEPOSIT_PAGE = 'Kol Zchut, the limit of the deposit'
const OPTION_PAGE = 'Kol Zchut, extending the lease'

const months = fact('leaseMonths')
const rent = fact('monthlyRent')

/** Rule 4: the lower of the rent for a third of the term and three months' rent. */
const depositCap: NumberExpr = smallest(
  over(product(rent, months), parameter('fairRent.depositTermParts')),
  product(rent, parameter('fairRent.depositMonths')),
)

const preventsLiving: TruthExpr = ifAnswered('defectPreventsLiving', isTrue('defectPreventsLiving'))

/** A sum that was asked, or a dispute about it, makes worth saying by how much it is over. */
const isAboutDeposit: TruthExpr = any(
  answered('depositAsked'),
  ifAnswered('tenantProblem', is('tenantProblem', 'deposit')),
)

/** Inside a list of children: not told to live elsewhere. */
const mayLiveHere: TruthExpr = any(isTrue('@.livesWithApplicant'), absent('@.livesWithApplicant'))

const isWithinCap: TruthExpr = atMost(rent, parameter('fairRent.maxRent'))

export const tenantFairRental = defineRight({
  id: 'tenant-fair-rental',
  kind: 'entitlement',
  authority: 'landlord',
  areas: ['housing'],
  topics: ['housing', 'legalAid', 'consumer'],
  parameters: {
    'fairRent.minMonths': inForceSince(AMENDMENT_DAY, 3, 'months', SCOPE_PAGE, 'secondary'),
    'fairRent.maxYears': inForceSince(AMENDMENT_DAY, 10, 'years', SCOPE_PAGE, 'secondary'),
    'fairRent.maxMonths': inForceSince(AMENDMENT_DAY, 120, 'months', `${SCOPE_PAGE}: ten years`, 'secondary'),
    'fairRent.maxRent': inForceSince(AMENDMENT_DAY, 20_000, 'ILS/month', SCOPE_PAGE, 'secondary'),
    'fairRent.repairDays': inForceSince(AMENDMENT_DAY, 30, 'days', REPAIR_PAGE, 'secondary'),
    'fairRent.urgentRepairDays': inForceSince(AMENDMENT_DAY, 3, 'days', REPAIR_PAGE, 'secondary'),
    'fairRent.depositMonths': inForceSince(AMENDMENT_DAY, 3, 'months', DEPOSIT_PAGE, 'secondary'),
    'fairRent.depositTermParts': inForceSince(
      AMENDMENT_DAY,
      3,
      'count',
      `${DEPOSIT_PAGE}: one third of the term`,
      'secondary',
    ),
    'fairRent.depositReturnDays': inForceSince(
      AMENDMENT_DAY,
      60,
      'days',
      'Rental and Borrowing Law, s. 25J(e), quoted by kfirhy-law.com',
      'secondary',
    ),
    'fairRent.optionLandlordDays': inForceSince(AMENDMENT_DAY, 90, 'days', OPTION_PAGE, 'secondary'),
    'fairRent.optionTenantDays': inForceSince(AMENDMENT_DAY, 60, 'days', OPTION_PAGE, 'secondary'),
    'fairRent.limitationYears': inForceSince(
      AMENDMENT_DAY,
      7,
      'years',
      'general knowledge of the field; no page was read',
      'secondary',
    ),
  },
  conditions: [
    condition('rented-home', [SCOPE], is('housing', 'renter')),
    condition(
      'not-key-money',
      [SCOPE],
      any(isFalse('keyMoneyLease'), absent('keyMoneyLease')),
      is('housing', 'renter'),
    ),
    condition(
      'term-shortest',
      [SCOPE],
      any(
        atLeast(months, parameter('fairRent.minMonths')),
        clause('term-extendable', toPerson(is('tenantProblem', 'option'))),
      ),
    ),
    condition('term-longest', [SCOPE], atMost(months, parameter('fairRent.maxMonths'))),
    condition('rent-within-cap', [SCOPE], any(isWithinCap, clause('rent-above-cap', person))),
    authorityDecides('kind-of-home', [SCOPE]),
    authorityDecides('fit-to-live-in', [cite(LAW, 'First Schedule')]),
    authorityDecides('repairs', [cite(LAW, '25H')]),
    authorityDecides('charges', [cite(LAW, '25I')]),
    authorityDecides('deposit', [cite(LAW, '25J')]),
    authorityDecides('end-and-option', [cite(LAW)]),
  ],
  askPerson: [
    askIf(
      'eviction-threat',
      any(
        is('tenantProblem', 'eviction'),
        ifAnswered('evictionNotice', isTrue('evictionNotice')),
        answered('evictionStage'),
      ),
    ),
    tellIf('unfit-with-children', all(is('tenantProblem', 'unfit'), some('children', mayLiveHere))),
    tellIf('rent-over-cap', above(rent, parameter('fairRent.maxRent'))),
  ],
  amounts: [
    { id: 'deposit-cap', unit: 'ILS once', value: depositCap, shownWhen: isWithinCap },
    {
      id: 'deposit-over',
      unit: 'ILS once',
      value: minus(fact('depositAsked'), depositCap),
      shownWhen: all(isWithinCap, isAboutDeposit, above(fact('depositAsked'), depositCap)),
    },
  ],
  claim: { links: [], phones: ['118'], forms: [] },
  deadlines: [
    {
      id: 'urgent-repair',
      on: later(date('repairRequestedOn'), 'days', parameter('fairRent.urgentRepairDays')),
      when: preventsLiving,
    },
    {
      id: 'repair',
      on: later(date('repairRequestedOn'), 'days', parameter('fairRent.repairDays')),
      when: not(preventsLiving),
    },
  ],
  opensAlso: ['legal-aid'],
  documents: ['lease', 'written-demand', 'defect-photos', 'rent-receipts', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Rental and Borrowing Law 1971, through quotations; kfirhy-law.com, s. 25J(e)',
    'Kol Zchut, what a landlord may not charge; the limit of the deposit; extending the lease',
    'rmslaw.co.il; yafit-law.co.il',
  ],
  checkedOn: '2026-11-21',
})
