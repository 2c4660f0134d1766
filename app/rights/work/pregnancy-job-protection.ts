/**
 * איסור פיטורים בהיריון · Protection from dismissal in pregnancy and after birth. Employment of Women Law 1954
 * ss. 9, 9A, 13A; Equal Employment Opportunities Law 1988.
 */
import {
  all, any, asOf, atLeast, below, clause, is, later, parameter, toPerson,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'
import {
  dismissalDay, dismissalDayIsTold, isDismissedOrCut, monthsAtDismissal,
} from './pregnancy-job-protection-dismissal'
import { isInProtectedTime, protectedUntil } from './pregnancy-job-protection-time'
import { workFigures } from './work-period'

const ID = 'pregnancy-job-protection'
const WOMEN = (section: string) => cite('employment-of-women-law', section)
const EQUALITY = cite('equal-opportunities-law')
const GUIDES = 'Kav LaOved, 2018; hashavim.co.il, 2020'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const hasSixMonths: TruthExpr = atLeast(monthsAtDismissal, figure('pregnancyMinMonths'))

export const pregnancyJobProtection = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-labor',
  areas: ['work', 'family'],
  topics: ['labour', 'women', 'discrimination', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'pregnancy-job-protection.pregnancyMinMonths': inForceSince('1954-01-01', 6, 'months', GUIDES, 'secondary'),
    'pregnancy-job-protection.afterLeaveProtectedDays': inForce(60, 'days', 'brave-law.com', 'secondary'),
    'pregnancy-job-protection.pregnancyWeeks': inForce(40, 'weeks', 'as doctors count them', 'secondary'),
    'pregnancy-job-protection.protectedWageCompPct': inForce(
      150, '%', 'Employment of Women Law s. 13A, from general knowledge, not checked', 'secondary',
    ),
    'pregnancy-job-protection.tellEmployerMonth': inForce(5, 'months', 'general knowledge, not checked', 'secondary'),
    'pregnancy-job-protection.equalOpportunityClaimYears': inForce(
      3, 'years', 'accountants’ guide to limitation in labour law, 2014', 'secondary',
    ),
  },
  conditions: [
    condition('protected-time', [WOMEN('9'), WOMEN('9A')], isInProtectedTime),
    condition(
      'six-months',
      [WOMEN('9'), EQUALITY],
      any(hasSixMonths, clause('under-six-months', toPerson(below(monthsAtDismissal, figure('pregnancyMinMonths'))))),
    ),
    condition('dismissal', [WOMEN('9'), WOMEN('9A')], isDismissedOrCut),
    // Under six months no permit is asked for; whether the dismissal discriminates is then the question.
    condition(
      'no-permit',
      [WOMEN('9')],
      any(is('permitGiven', 'no'), clause('permit-not-known', toPerson(is('permitGiven', 'unknown')))),
      hasSixMonths,
    ),
    authorityDecides('permit-later', [WOMEN('9')]),
  ],
  // Each case for a person stands in its condition, so that a dismissal without permit stays a yes.
  askPerson: [],
  amounts: [],
  claim: { links: ['https://kavlaoved.org.il'], phones: [], forms: [] },
  deadlines: [
    {
      id: 'equality-claim',
      on: later(dismissalDay, 'years', figure('equalOpportunityClaimYears')),
      when: all(dismissalDayIsTold, any(is('reasonLeftWork', 'dismissed'), answered('dismissalLetterDate'))),
    },
    {
      id: 'protection-ends',
      on: protectedUntil,
      when: all(answered('parentalLeaveEnd'), atLeast(protectedUntil, asOf)),
    },
  ],
  opensAlso: ['maternity-allowance', 'unpaid-leave-after-birth', 'parent-hour', 'labour-court-claim'],
  documents: ['dismissal-letter', 'pregnancy-confirmation', 'employer-letter-copy', 'payslips', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kav LaOved, no dismissal because of pregnancy, 2018', 'brave-law.com, women’s work',
    'fridmanwork.com, dismissal in pregnancy',
    'raf-cpa.com, limitation in labour law, 2014',
  ],
  checkedOn: '2026-11-21',
})
