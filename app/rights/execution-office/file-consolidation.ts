/** איחוד תיקים · Consolidation of execution files. Execution Law 1967, chapter G3. */
import {
  all, any, asOf, atLeast, between, choose, clause, date, fact, includes, isTrue, minus, not, parameter, person, sum,
  when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { dated, inForce, ofDays, ofYear } from '../shared/figure'
import { coveredInOrdinaryPeriod, noPeriodCovers, onlyLongerPeriodCovers } from './payment-periods'

const CHAPTER_G3 = cite('execution-law')
const files = fact('executionFilesOpen')
const minFiles = parameter('file-consolidation.consolidationMinFiles')
const debts = fact('totalDebt')
const payment = fact('affordableMonthlyPayment')

/** How many of the kinds are among the open files. Each kind is named once, whatever the number of its files. */
function kindsAmong(...kinds: string[]): NumberExpr {
  return sum(
    ...kinds.map((kind) => choose([when(includes('executionFileTypes', kind), parameter('shared.one'))], zero)),
  )
}

const NOT_JOINED = ['maintenance', 'mortgage', 'pledge', 'performanceOrder']
const JOINED = ['judgment', 'bill', 'fixedSumClaim']
/** A bill against which an objection waits is not joined either. Whether one was filed, the answer that the debt is disputed only hints at. */
const SURELY_JOINED = ['judgment', 'fixedSumClaim']
const billIsDisputed: TruthExpr = all(includes('executionFileTypes', 'bill'), ifAnswered('debtDisputed', isTrue('debtDisputed')))

/**
 * Each kind stands for at least one file: the files less the kinds that are not joined are the most that can remain.
 * With two joined kinds, or none of the others, it is certain that enough remain; otherwise nobody but a person can
 * count them.
 */
const enoughRemain: TruthExpr = all(
  includes('executionFileTypes', ...JOINED),
  atLeast(minus(files, kindsAmong(...NOT_JOINED)), minFiles),
  any(
    all(not(includes('executionFileTypes', ...NOT_JOINED)), not(billIsDisputed)),
    all(atLeast(kindsAmong(...JOINED), minFiles), not(billIsDisputed)),
    atLeast(kindsAmong(...SURELY_JOINED), minFiles),
    clause('count-unclear', person),
  ),
)

export const fileConsolidation = defineRight({
  id: 'file-consolidation',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts', 'familyFinance'],
  parameters: {
    'file-consolidation.consolidationMinFiles': inForce(2, 'files', 'Kol Zchut, consolidation of files', 'secondary'),
    'file-consolidation.consolidationInitialPercent': inForce(
      3,
      '%',
      'law offices 2017–2023; Kol Zchut names no percentage',
      'secondary',
    ),
    'file-consolidation.consolidationInterimStayMaxDays': inForce(
      60,
      'days',
      'sangero-law.com, consolidation of files',
      'secondary',
    ),
    'file-consolidation.assetDisclosureYears': inForce(
      5,
      'years',
      'lawyerone.co.il, consolidation of files',
      'secondary',
    ),
    'file-consolidation.insolvencyFloorFrom': dated(
      'ILS',
      ofDays('2019-09-15', '2022-12-31', 50_000, 'Insolvency Law 2018, the sum of the law', 'secondary'),
      ofYear(2023, 53_745.48, 'amiram-lawoffice.co.il; Kol Zchut in Arabic', 'secondary'),
      ofYear(2024, 55_542.43, 'Kol Zchut, application by hand', 'secondary'),
      ofYear(2025, 57_444.94, 'Kol Zchut, online application', 'secondary', 2026),
    ),
    'file-consolidation.insolvencyFloorTo': dated(
      'ILS',
      ofDays('2019-09-15', '2022-12-31', 50_000, 'Insolvency Law 2018, the sum of the law', 'secondary'),
      ofYear(2023, 53_745.48, 'amiram-lawoffice.co.il; Kol Zchut in Arabic', 'secondary'),
      ofYear(2024, 55_542.43, 'Kol Zchut, application by hand', 'secondary'),
      ofYear(2025, 57_444.94, 'Kol Zchut, online application', 'secondary'),
      ofYear(
        2026,
        59_200,
        'the sum of 2025 with the rise of prices, about 2.4 %, and room above it; the sum of 2026 was not found',
        'derived',
      ),
    ),
  },
  conditions: [
    condition('two-files', [CHAPTER_G3], atLeast(files, minFiles)),
    condition('two-remain', [CHAPTER_G3], enoughRemain),
    condition(
      'can-pay-in-time',
      [CHAPTER_G3, cite('execution-law', '7A1')],
      any(clause('ordinary-period', coveredInOrdinaryPeriod(debts, payment)), clause('more-time-needed', person)),
    ),
    authorityDecides('interim-payments', [CHAPTER_G3]),
    authorityDecides('full-disclosure', [CHAPTER_G3]),
  ],
  askPerson: [
    tellIf('longer-period', onlyLongerPeriodCovers(debts, payment)),
    tellIf('beyond-period', noPeriodCovers(debts, payment)),
    tellIf(
      'near-insolvency',
      between(
        debts,
        parameter('file-consolidation.insolvencyFloorFrom'),
        parameter('file-consolidation.insolvencyFloorTo'),
      ),
    ),
    tellIf('travel-planned', atLeast(date('travelDate'), asOf)),
    tellIf('maintenance-file', includes('executionFileTypes', 'maintenance')),
    tellIf('limited-means', isTrue('priorInsolvency')),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: ['7', '214', '529'] },
  deadlines: [],
  opensAlso: ['instalment-order', 'insolvency-low-debt', 'insolvency-commissioner'],
  documents: [
    'identity-card',
    'bank-statements',
    'payslips',
    'benefit-confirmation',
    'household-bills',
    'lease',
    'family-agreements',
    'property-papers',
    'savings-papers',
    'copies-for-creditors',
  ],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, consolidation of files of a debtor',
    'sangero-law.com, consolidation of files',
    'lawyerone.co.il',
  ],
  checkedOn: '2026-11-21',
})
