/** דמי פגיעה · Work injury allowance. National Insurance Law, chapter 5. */
import {
  above, absent, all, any, asOf, below, choose, date, excess, exists, fact, is, largest, later, named, not, parameter, product, smallest,
  when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dailyAllowanceOfWages } from './work-injury-allowance-daily'
import { workInjuryFigures } from './work-injury-allowance-figures'
import { staysWithoutPermit } from './work-injury-allowance-status'

const LAW = cite('national-insurance-law')
const daysOffWork = fact('workInjury.daysOffWork')

const dailyAllowance: NumberExpr = named('daily', smallest(dailyAllowanceOfWages, parameter('wi.maxDaily')))

const certifiedDays = smallest(daysOffWork, parameter('wi.maxDays'))

/** Days at the start that are not paid: the employer's twelve to the self-employed, two of a short absence to everybody else. */
const unpaidAtStart: NumberExpr = choose(
  [
    when(ifAnswered('employment', is('employment', 'selfEmployed')), parameter('wi.employerDays')),
    when(below(daysOffWork, parameter('wi.fullAbsenceDays')), parameter('wi.unpaidDaysIfShort')),
  ],
  zero,
)

/** The claim was made already; as long as nobody says so, it is taken to be made today. */
const hasClaimed: TruthExpr = ifAnswered('workInjury.status', not(is('workInjury.status', 'notClaimed')))

const firstDay = later(date('workInjury.date'), 'days', parameter('shared.one'))
const lastDay = later(date('workInjury.date'), 'days', certifiedDays)
const claimInFull = later(firstDay, 'months', parameter('shared.retroactivityMonths'))
const claimAtAll = later(lastDay, 'months', parameter('shared.retroactivityMonths'))

/** Days that are older than twelve months when the claim is made; none as long as the day of the injury was not told. */
const lostDays: NumberExpr = choose([when(any(hasClaimed, absent('workInjury.date')), zero)], excess(asOf, claimInFull))

const paidDays: NumberExpr = named('paid-days', excess(certifiedDays, largest(unpaidAtStart, lostDays)))

export const workInjuryAllowance = defineRight({
  id: 'work-injury-allowance',
  kind: 'entitlement',
  authority: 'national-insurance',
  areas: ['work', 'health', 'income'],
  topics: ['nationalInsurance', 'labour', 'health'],
  parameters: workInjuryFigures,
  conditions: [
    // Whoever was hurt at work was insured, whatever the residence status; only the Institute knows of registration and payment.
    authorityDecides('insured', [LAW]),
    condition('injury-at-work', [LAW], exists('workInjury')),
    authorityDecides('circumstances', [LAW]),
    condition('days-off-work', [LAW], above(daysOffWork, zero)),
  ],
  askPerson: [
    tellIf('claim-refused', is('workInjury.status', 'refused')),
    tellIf('fatal-injury', is('deceasedSpouse.cause', 'work')),
    tellIf('without-permit', staysWithoutPermit),
    tellIf('late-claim', all(not(hasClaimed), below(claimAtAll, asOf))),
  ],
  amounts: [
    { id: 'total', unit: 'ILS once', value: product(dailyAllowance, paidDays), shownWhen: exists('workInjury') },
    { id: 'daily', unit: 'ILS/day', value: dailyAllowance, shownWhen: exists('workInjury') },
    { id: 'paid-days', unit: 'days', value: paidDays, shownWhen: exists('workInjury') },
  ],
  claim: {
    links: ['https://www.btl.gov.il/benefits/Work_Injury', 'https://www.btl.gov.il'],
    phones: ['*6050', '04-8812345'],
    forms: ['בל/250', 'בל/283'],
  },
  deadlines: [
    { id: 'claim-in-full', on: claimInFull, when: not(hasClaimed) },
    { id: 'claim-at-all', on: claimAtAll, when: not(hasClaimed) },
  ],
  opensAlso: ['work-disability-pension', 'vocational-rehabilitation', 'accident-allowance'],
  documents: ['identity-card', 'employer-referral', 'first-medical-certificate', 'payslips', 'bank-details'],
  notes: { timeLimits: ['nii-apply-now'], refused: ['nii-labour-court', 'nii-free-lawyer'] },
  sources: [
    'btl.gov.il, rate per day of the injury allowance (English, 2025); conditions (Hebrew)',
    'Kol Zchut, injury allowance',
    'israelhazaka.org.il, injured at work',
  ],
  checkedOn: '2026-11-21',
})
