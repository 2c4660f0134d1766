/**
 * תביעה בבית הדין האזורי לעבודה · Claim at the Regional Labour Court. Labour Court Law 1969; Labour Court (Procedure)
 * Regulations 1991; Limitation Law 1958.
 */
import {
  absent, above, all, any, asOf, atLeast, atMost, between, clause, count, date, fact, is, later, none, not, parameter, some, span,
  toPersonIfKnown, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, ofYear } from '../shared/figure'
import { claimSum, somethingIsOwed, sumIsKnown, workRightFound } from './labour-court-claim-sum'
import { delayClaimUntil, isLate, isUnpaidLate, repeatedClaimUntil, wageClaimUntil } from './late-wages-months'
import { claimUntil } from './work-period'

const FAST_TRACK = cite('labour-court-regulations')
const CEILING = parameter('labour-court-claim.fastTrackCeiling')
const BAND = 'the ceiling of this year was not found: from the last one known to its likely rise'

const leaveClaimUntil: NumberExpr = later(date('lastWorkDay'), 'years', parameter('annual-leave.leaveClaimYears'))
const equalityClaimUntil: NumberExpr = later(
  date('lastWorkDay'), 'years', parameter('labour-court-claim.equalOpportunityClaimYears'),
)

const hasUnusedLeave: TruthExpr = ifAnswered('leaveDaysUnused', above(fact('leaveDaysUnused'), zero))

const isNear = (day: NumberExpr): TruthExpr =>
  between(span('days', asOf, day), zero, parameter('labour-court-claim.urgentDays'))

const MONTHS = 'unpaidWageMonths'
const delaysAreRepeated: TruthExpr = above(count(MONTHS, isLate), parameter('shared.one'))

/** The limit of a month that was paid late or not at all: of the wage itself, or of the sum for the delay. */
const limitOfMonthIsNear: TruthExpr = any(
  some(MONTHS, all(isUnpaidLate, isNear(wageClaimUntil))),
  all(not(delaysAreRepeated), some(MONTHS, all(isLate, isNear(delayClaimUntil)))),
  all(delaysAreRepeated, some(MONTHS, all(isLate, isNear(repeatedClaimUntil)))),
)

export const labourCourtClaim = defineRight({
  id: 'labour-court-claim',
  kind: 'entitlement',
  authority: 'labour-court',
  areas: ['work'],
  topics: ['labour', 'legalAid', 'proBono', 'rightsRealization'],
  parameters: {
    'labour-court-claim.fastTrackCeiling': dated(
      'ILS',
      ofYear(2020, 31_300, 'Kol Zchut, filing a wage claim, 2020', 'secondary'),
      ofYear(2024, 37_100, 'Kol Zchut, fast-track hearing at the Labour Court, 2024', 'secondary'),
    ),
    'labour-court-claim.fastTrackBandTo': dated(
      'ILS',
      ofYear(2020, 31_300, 'no band: the ceiling of these years is used', 'derived', 2023),
      ofYear(2024, 37_100, 'no band: the ceiling of this year is known', 'derived'),
      ofYear(2025, 41_000, BAND, 'derived', 2026),
    ),
    'labour-court-claim.fastTrackAppealDays': inForce(15, 'days', 'Kol Zchut, fast-track hearing, 2024', 'secondary'),
    'labour-court-claim.regularAppealDays': inForce(30, 'days', 'general knowledge, not checked', 'secondary'),
    'labour-court-claim.courtFeePct': inForce(1, '%', 'workrights.co.il, court fee', 'secondary'),
    'labour-court-claim.equalOpportunityClaimYears': inForce(
      3, 'years', 'accountants’ guide to limitation in labour law, 2014', 'secondary',
    ),
    'labour-court-claim.urgentDays': inForce(30, 'days', 'the portal’s own care: a claim needs time to write', 'secondary'),
    'labour-court-claim.shortExecutionCeiling': inForce(
      25_000, 'ILS', 'Kol Zchut, filing a wage claim, 2020', 'old',
    ),
    'labour-court-claim.shortExecutionMonths': inForce(8, 'months', 'Kol Zchut, filing a wage claim, 2020', 'old'),
  },
  conditions: [
    condition(
      'money-claim',
      [cite('labour-court-law')],
      any(clause('sum-owed', somethingIsOwed), clause('work-right-found', workRightFound)),
    ),
    condition(
      'in-time',
      [cite('limitation-law'), cite('annual-leave-law', '31'), cite('wage-protection-law', '17A')],
      any(
        clause('still-at-work', any(none('lastWorkDay'), all(absent('lastWorkDay'), is('employment', 'employee')))),
        clause('within-claim-years', atLeast(claimUntil, asOf)),
      ),
    ),
    // It says which way the claim goes and never holds it up, so it stands only where the sum is known to be within the ceiling.
    condition(
      'fast-track',
      [FAST_TRACK],
      atMost(claimSum, CEILING),
      toPersonIfKnown(all(sumIsKnown, atMost(claimSum, CEILING))),
    ),
    authorityDecides('place', [FAST_TRACK]),
  ],
  askPerson: [
    tellIf(
      'ceiling-in-doubt',
      all(above(claimSum, CEILING), atMost(claimSum, parameter('labour-court-claim.fastTrackBandTo'))),
    ),
    tellIf('limit-near', any(isNear(claimUntil), all(hasUnusedLeave, isNear(leaveClaimUntil)), limitOfMonthIsNear)),
  ],
  amounts: [
    {
      id: 'claim',
      unit: 'ILS once',
      shownWhen: above(claimSum, zero),
      value: claimSum,
      spans: ['claimSum', 'unpaidWages'],
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [
    { id: 'wages', on: claimUntil },
    { id: 'annual-leave', on: leaveClaimUntil, when: atLeast(leaveClaimUntil, asOf) },
    {
      id: 'equality',
      on: equalityClaimUntil,
      when: all(is('reasonLeftWork', 'dismissed'), atLeast(equalityClaimUntil, asOf)),
    },
  ],
  opensAlso: [],
  documents: ['claim-form', 'work-contract', 'payslips', 'hours-list', 'letters-with-employer'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, fast-track hearing at the Labour Court, 2024; filing a wage claim, 2020',
    'raf-cpa.com, limitation in labour law, 2014',
    'workrights.co.il, court fee',
  ],
  checkedOn: '2026-11-21',
})
