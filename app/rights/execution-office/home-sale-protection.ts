/**
 * הגנה על דירת המגורים מפני נושים · Protection of the home against creditors other than the mortgage lender. Execution
 * Law 1967 s. 38; Insolvency Law 2018 s. 229; Tenant Protection Law 1972 s. 33.
 */
import { above, all, any, atLeast, clause, date, exists, fact, includes, is, isTrue, parameter, toPerson, zero } from '~/engine/build'
import type { TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForceSince } from '../shared/figure'

const ALTERNATIVE_HOUSING = [cite('execution-law', '38'), cite('tenant-protection-law', '33')]
const IN_INSOLVENCY = cite('insolvency-law', '229')
const files = fact('executionFilesOpen')

/** Of what kind the open files are is not asked where none is open. */
const hasPledgeFile: TruthExpr = all(
  any(answered('executionFileTypes'), above(fact('executionFilesOpen'), zero)),
  includes('executionFileTypes', 'pledge'),
)

export const homeSaleProtection = defineRight({
  id: 'home-sale-protection',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['housing', 'debt'],
  topics: ['execution', 'legalAid', 'housing', 'debts'],
  parameters: {
    'home-sale-protection.altHousingYearsInsolvency': inForceSince(
      '2019-09-15',
      4,
      'years',
      'dabullaw.co.il, keeping the home: a reading of s. 229',
      'secondary',
    ),
  },
  conditions: [
    condition('own-home', [cite('execution-law', '38')], isTrue('ownsHome')),
    condition('lives-there', [cite('execution-law', '38')], is('housing', 'owner')),
    condition(
      'threat',
      [cite('execution-law', '38'), IN_INSOLVENCY],
      any(
        clause('threat-sale', isTrue('homeSaleOrdered')),
        clause('threat-eviction', isTrue('evictionNotice')),
        // A lien by another creditor has no fact of its own; a file on a pledge is what an answer shows of it.
        clause('threat-lien', toPerson(hasPledgeFile)),
        clause('threat-insolvency', toPerson(exists('insolvencyOrderDate'))),
      ),
    ),
    authorityDecides('alternative-housing', ALTERNATIVE_HOUSING),
    authorityDecides('self-sale', [cite('execution-law')]),
    authorityDecides('insolvency-hearing', [IN_INSOLVENCY]),
  ],
  askPerson: [
    tellIf('file-open', any(atLeast(files, parameter('shared.one')), exists('executionFileTypes'))),
    tellIf('eviction-date', exists('evictionDate')),
    tellIf('divorced', is('maritalStatus', 'divorced')),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [
    { id: 'before-eviction', on: date('evictionDate') },
    { id: 'before-sale', on: date('urgentStepDate'), when: is('urgentStep', 'sale', 'eviction') },
  ],
  opensAlso: [
    'mortgage-arrears-protection',
    'legal-aid',
    'eviction-defence',
    'rent-assistance-income-test',
    'rent-assistance-benefits',
  ],
  documents: ['identity-card', 'home-papers', 'court-papers', 'income-proof', 'family-proof', 'medical-papers'],
  notes: { timeLimits: [], refused: ['registrar-appeal'] },
  sources: [
    'Kol Zchut, alternative housing for a borrower who was evicted',
    'dabullaw.co.il, keeping the home',
    'duns100.co.il, s. 229 of the Insolvency Law',
  ],
  checkedOn: '2026-11-21',
})
