/** שעת הורות · Parent's hour. Employment of Women Law 1954. */
import {
  absent, above, all, any, asOf, atLeast, atMost, date, equal, exists, fact, is, isFalse, isTrue, later, not, parameter,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('employment-of-women-law')
const UNCHECKED = 'Employment of Women Law, from general knowledge, not checked'

const lastDay: NumberExpr = later(date('parentalLeaveEnd'), 'months', parameter('parent-hour.parentHourMonths'))

/** A full post: as it was told, else by the part of a post. */
const isFullTime: TruthExpr = any(
  ifAnswered('fullTimeJob', isTrue('fullTimeJob')),
  all(
    absent('fullTimeJob'),
    any(
      equal(fact('jobScopePercent'), parameter('parent-hour.fullPost')),
      all(absent('jobScopePercent'), isTrue('fullTimeJob')),
    ),
  ),
)

export const parentHour = defineRight({
  id: 'parent-hour',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'family'],
  topics: ['labour', 'women', 'rightsRealization'],
  parameters: {
    'parent-hour.parentHourMonths': inForce(4, 'months', UNCHECKED, 'secondary'),
    'parent-hour.parentHourPerDay': inForce(1, 'hours', UNCHECKED, 'secondary'),
    'parent-hour.fullPost': inForce(100, '%', 'a full post'),
  },
  conditions: [
    condition('employee', [LAW], is('employment', 'employee')),
    condition('full-time', [LAW], isFullTime),
    condition(
      'months-after-leave',
      [LAW],
      all(above(asOf, date('parentalLeaveEnd')), atMost(asOf, lastDay)),
    ),
    authorityDecides('one-parent', [LAW]),
  ],
  askPerson: [
    tellIf(
      'other-parent-part-time',
      any(
        isFalse('spouse.fullTimeJob'),
        ifAnswered('spouse.employment', all(exists('spouse.employment'), not(is('spouse.employment', 'employee', 'selfEmployed')))),
      ),
    ),
    tellIf('dismissed', all(is('reasonLeftWork', 'dismissed'), atLeast(date('lastWorkDay'), date('parentalLeaveEnd')))),
  ],
  amounts: [],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [{ id: 'last-day', on: lastDay }],
  opensAlso: ['pregnancy-job-protection'],
  documents: ['leave-confirmation', 'employer-letter-copy', 'other-parent-confirmation'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Employment of Women Law 1954, from general knowledge; no page was read'],
  checkedOn: '2026-11-21',
})
