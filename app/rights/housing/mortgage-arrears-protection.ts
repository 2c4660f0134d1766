/**
 * הגנות על לווה בפיגור במשכנתה · Protection when the mortgage is in arrears, against the lender itself: time, only
 * the arrears, an own sale, a stay, alternative housing. Execution Law 1967 ss. 81B1 and 38; Tenant Protection Law
 * s. 33.
 */
import {
  absent,
  all,
  any,
  atLeast,
  date,
  exists,
  fact,
  includes,
  is,
  isFalse,
  isTrue,
  later,
  not,
  parameter,
} from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { askIf, authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const SIX_MONTHS = cite('execution-law', '81B1')
const ALTERNATIVE_HOUSING = [cite('execution-law', '38'), cite('tenant-protection-law', '33')]
const RECEIVER_PAGE = 'Kol Zchut, paying the mortgage debt after a receiver was appointed'

/** The warning is the mortgage file's: its kind says so, or no kind was told and nobody denied a file of the bank. */
const isMortgageWarning: TruthExpr = any(
  includes('executionFileTypes', 'mortgage'),
  all(absent('executionFileTypes'), not(ifAnswered('mortgageFileOpened', isFalse('mortgageFileOpened')))),
)

/** A file of the bank or of another creditor, and the steps that only a file brings. */
const isFileOpen: TruthExpr = any(
  isTrue('mortgageFileOpened'),
  exists('receiverAppointedOn'),
  isTrue('homeSaleOrdered'),
  atLeast(fact('executionFilesOpen'), parameter('shared.one')),
  exists('executionFileTypes'),
  exists('executionWarningServedDate'),
)

export const mortgageArrearsProtection = defineRight({
  id: 'mortgage-arrears-protection',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['housing', 'debt'],
  topics: ['mortgage', 'execution', 'legalAid', 'debts'],
  parameters: {
    'arrears.waitMonths': inForce(
      6,
      'months',
      'Execution Law, s. 81B1; Kol Zchut, six more months to pay a mortgage',
      'secondary',
    ),
    'arrears.warningDays': inForce(
      20,
      'days',
      'Kol Zchut, selling the home in a mortgage file; the general period is 21',
      'secondary',
    ),
    'arrears.receiverDays': inForce(90, 'days', RECEIVER_PAGE, 'secondary'),
    'arrears.halfMonths': inForce(6, 'months', RECEIVER_PAGE, 'secondary'),
    'arrears.fileClosedMonths': inForce(12, 'months', RECEIVER_PAGE, 'secondary'),
    'arrears.fileClosedOnRequestMonths': inForce(3, 'months', RECEIVER_PAGE, 'secondary'),
    'arrears.altHousingMonths': inForce(
      18,
      'months',
      'Execution Law, s. 38(c)(2), dinrega.com; Kol Zchut, alternative housing for a borrower',
      'secondary',
    ),
  },
  conditions: [
    condition('lives-there', [cite('execution-law', '38')], is('housing', 'owner')),
    condition('payment-missed', [SIX_MONTHS], exists('mortgageArrearsSince')),
    authorityDecides('six-months', [SIX_MONTHS]),
    authorityDecides('arrears-only', [SIX_MONTHS]),
    authorityDecides('own-sale', [cite('execution-law')]),
    authorityDecides('stay-after-receiver', [cite('execution-law')]),
    authorityDecides('alternative-housing', ALTERNATIVE_HOUSING),
  ],
  askPerson: [
    tellIf('file-open', isFileOpen),
    tellIf('eviction', any(exists('evictionDate'), isTrue('evictionNotice'))),
    tellIf('insolvency', exists('insolvencyOrderDate')),
    askIf('deed-waiver', isTrue('mortgageDeedWaiver')),
  ],
  // What is saved is time and a roof; the rent of another home is set by the registrar.
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [
    { id: 'bank-may-file', on: later(date('mortgageArrearsSince'), 'months', parameter('arrears.waitMonths')) },
    {
      id: 'warning',
      on: later(date('executionWarningServedDate'), 'days', parameter('arrears.warningDays')),
      when: isMortgageWarning,
    },
    { id: 'receiver', on: later(date('receiverAppointedOn'), 'days', parameter('arrears.receiverDays')) },
    { id: 'eviction-day', on: date('evictionDate') },
  ],
  opensAlso: [
    'legal-aid',
    'rent-assistance-income-test',
    'rent-assistance-benefits',
    'insolvency-low-debt',
    'insolvency-commissioner',
  ],
  documents: ['identity-card', 'mortgage-deed', 'bank-letters', 'authority-letters', 'court-papers', 'income-proof'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, six more months to pay a mortgage; realising a mortgage for the arrears only',
    'Kol Zchut, alternative housing for a borrower who was evicted; selling the home in a mortgage file',
    RECEIVER_PAGE,
    'dinrega.com, text of s. 38(c)(2)',
  ],
  checkedOn: '2026-11-21',
})
