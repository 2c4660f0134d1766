/** חופשה ללא תשלום אחרי לידה · Unpaid leave after parental leave. Employment of Women Law 1954 s. 7(d). */
import {
  any, all, asOf, atLeast, atMost, below, date, exists, is, later, monthsSince, not, parameter, percentOf, smallest, span,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce } from '../shared/figure'

const LAW = cite('employment-of-women-law')
const UNCHECKED = 'Employment of Women Law, from general knowledge, not checked'

/** A year from the birth: by then the leave is over, whatever the time at the job. */
const yearFromBirth: NumberExpr = later(
  date('birth.date'), 'months', parameter('unpaid-leave-after-birth.unpaidLeaveMonthsFromBirth'),
)

/** Dismissed since the birth: a dismissal during the leave is not the end of the matter, a person looks. */
const dismissedSinceBirth: TruthExpr = all(is('reasonLeftWork', 'dismissed'), atLeast(date('lastWorkDay'), date('birth.date')))

/** The job that began on the day told is over: without a job there is none to keep. An older last day is of another job. */
const jobIsOver: TruthExpr = all(
  // Who is an employee now, and told of no last day, is still in it.
  any(answered('lastWorkDay'), not(is('employment', 'employee'))),
  atLeast(date('lastWorkDay'), date('jobStartDate')),
  below(date('lastWorkDay'), asOf),
  not(dismissedSinceBirth),
)

export const unpaidLeaveAfterBirth = defineRight({
  id: 'unpaid-leave-after-birth',
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'family'],
  topics: ['labour', 'women', 'rightsRealization'],
  parameters: {
    'unpaid-leave-after-birth.unpaidLeaveShare': inForce(25, '%', UNCHECKED, 'secondary'),
    'unpaid-leave-after-birth.unpaidLeaveMonthsFromBirth': inForce(12, 'months', UNCHECKED, 'secondary'),
    'unpaid-leave-after-birth.paidContributionMonths': inForce(2, 'months', 'general knowledge, not checked', 'secondary'),
  },
  conditions: [
    condition('birth', [LAW], exists('birth')),
    condition('has-job', [LAW], all(atMost(date('jobStartDate'), asOf), not(jobIsOver))),
    condition('within-a-year', [LAW], below(asOf, yearFromBirth)),
    authorityDecides('written-request', [LAW]),
  ],
  askPerson: [
    tellIf('dismissed', dismissedSinceBirth),
    tellIf('pregnant-again', exists('pregnancy')),
  ],
  amounts: [
    {
      id: 'length',
      unit: 'months',
      value: smallest(
        percentOf(parameter('unpaid-leave-after-birth.unpaidLeaveShare'), monthsSince('jobStartDate')),
        span('months', asOf, yearFromBirth),
      ),
    },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [
    { id: 'ask-employer', on: date('parentalLeaveEnd') },
    { id: 'leave-ends', on: yearFromBirth },
  ],
  opensAlso: ['severance-pay'],
  documents: ['birth-or-adoption-paper', 'leave-confirmation', 'employer-letter-copy'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Employment of Women Law 1954, from general knowledge; no page was read'],
  checkedOn: '2026-11-21',
})
