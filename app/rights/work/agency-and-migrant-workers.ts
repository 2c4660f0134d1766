/**
 * עובדי קבלן כוח אדם ועובדים זרים · Agency and migrant workers. Employment by Manpower Contractors Law 1996 ss. 12A, 13; Law to
 * Increase Enforcement of Labour Laws 2011; Foreign Workers Law 1991.
 */
import { all, any, asOf, below, clause, date, is, isTrue, later, not, parameter } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered, ifAnswered, toldOrOpen } from '../shared/answered'
import { inForce } from '../shared/figure'
import { claimUntil, jobHasEnded } from './work-period'

const CONTRACTORS = cite('manpower-contractors-law', '12A, 13')
const NINE_MONTHS = 'Kol Zchut, ban on employing through an agency for more than nine months'

const isAgencyWorker: TruthExpr = isTrue('employedThroughAgency')

/** The last day on which a worker may stay with one workplace through an agency. */
const lastAgencyDay: NumberExpr = later(
  date('agencyWorkStartDate'), 'months', parameter('agency-and-migrant-workers.agencyMaxMonths'),
)

/** Works for pay, or did: also told by a field of work, an agency, or a permit to work. Without a last day it is open whether they did. */
const isWorker: TruthExpr = any(
  is('employment', 'employee'),
  ifAnswered('employedThroughAgency', isAgencyWorker),
  answered('agencyWorkStartDate'),
  answered('jobSector'),
  ifAnswered('visaType', is('visaType', 'b1')),
  toldOrOpen('lastWorkDay'),
)

export const agencyAndMigrantWorkers = defineRight({
  id: 'agency-and-migrant-workers',
  kind: 'entitlement',
  authority: 'ministry-of-labor',
  areas: ['work', 'immigration'],
  topics: ['foreignWorkers', 'labour', 'rightsRealization'],
  parameters: {
    'agency-and-migrant-workers.agencyMaxMonths': inForce(9, 'months', NINE_MONTHS, 'secondary'),
    'agency-and-migrant-workers.agencyGapMonths': inForce(9, 'months', NINE_MONTHS, 'secondary'),
    'agency-and-migrant-workers.agencyMonthHours': inForce(
      175, 'hours', 'Kol Zchut, rights of agency workers: extension order', 'secondary',
    ),
    'agency-and-migrant-workers.agencySickDays': inForce(
      24, 'days', 'Kol Zchut, rights of agency workers: extension order', 'secondary',
    ),
  },
  conditions: [
    condition('worker', [CONTRACTORS, cite('foreign-workers-law')], isWorker),
    condition(
      'protected-group',
      [CONTRACTORS, cite('labour-enforcement-law'), cite('foreign-workers-law')],
      any(
        clause('agency-worker', isAgencyWorker),
        clause('cleaning-guarding-catering', is('jobSector', 'cleaning', 'guarding', 'catering')),
        clause('foreign-worker', is('residency', 'noStatus', 'temporaryResident')),
      ),
    ),
    // Shown once the nine months have passed; before that the other rights of agency workers stand all the same.
    condition(
      'over-nine-months',
      [cite('manpower-contractors-law', '12A')],
      isAgencyWorker,
      all(
        ifAnswered('employedThroughAgency', isAgencyWorker),
        ifAnswered('agencyWorkStartDate', below(lastAgencyDay, asOf)),
        not(ifAnswered('jobSector', is('jobSector', 'cleaning', 'guarding'))),
      ),
    ),
    authorityDecides('same-conditions', [cite('manpower-contractors-law', '13')]),
    authorityDecides('client-liable', [cite('labour-enforcement-law')]),
  ],
  askPerson: [tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf)))],
  amounts: [],
  claim: { links: [], phones: ['*3450'], forms: [] },
  deadlines: [{ id: 'claim', on: claimUntil, when: jobHasEnded }],
  opensAlso: [],
  documents: ['payslips', 'work-contract', 'hours-list', 'passport-and-visa'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, ban on employing through an agency for more than nine months; rights of agency workers',
    'Kol Zchut, foreign workers, January 2025',
  ],
  checkedOn: '2026-11-21',
})
