import { defineCases, type RightCase } from '~/engine/cases'

const asOf = '2026-06-01'
const quiet = {
  executionFilesOpen: 1,
  executionFileTypes: ['judgment'],
  urgentStep: 'none',
  insolvencyOrderDate: null,
  debtDisputed: false,
  debtPaidAfterJudgment: false,
}

export const stayOfProceedingsCases = defineCases('stay-of-proceedings', [
  {
    name: 'an order to open insolvency proceedings',
    asOf,
    facts: { ...quiet, insolvencyOrderDate: '2026-03-01' },
    verdict: 'eligible',
    amount: null,
  },
  { name: 'only the order is known', asOf, facts: { insolvencyOrderDate: '2026-03-01' }, verdict: 'eligible' },
  {
    name: 'the account is to be attached',
    asOf,
    facts: { ...quiet, urgentStep: 'bank', urgentStepDate: '2026-06-08' },
    verdict: 'eligible',
    deadlines: { 'announced-step': '2026-06-08' },
  },
  {
    name: 'things are to be taken; nothing else is known',
    asOf,
    facts: { urgentStep: 'seizure' },
    verdict: 'eligible',
  },
  { name: 'the wage is to be attached', asOf, facts: { ...quiet, urgentStep: 'wage' }, verdict: 'eligible' },
  {
    name: 'a cheque that is disputed: object within 30 days',
    asOf,
    facts: { ...quiet, executionFileTypes: ['bill'], debtDisputed: true, executionWarningServedDate: '2026-05-20' },
    verdict: 'eligible',
    conditions: { ground: 'yes' },
    deadlines: { 'objection-in-time': '2026-06-19' },
  },
  {
    name: 'a judgment that is disputed: no objection is open',
    asOf,
    facts: { ...quiet, debtDisputed: true },
    verdict: 'ineligible',
    conditions: { ground: 'no' },
  },
  {
    name: 'a judgment debt paid since',
    asOf,
    facts: { ...quiet, debtPaidAfterJudgment: true, executionWarningServedDate: '2026-05-20' },
    verdict: 'eligible',
    deadlines: { 'paid-claim-in-time': '2026-06-09' },
  },
  {
    name: 'a cheque paid since: the objection is the way',
    asOf,
    facts: { ...quiet, executionFileTypes: ['bill'], debtPaidAfterJudgment: true },
    verdict: 'ineligible',
  },
  {
    name: 'the sale has a day',
    asOf,
    facts: { ...quiet, urgentStep: 'sale', urgentStepDate: '2026-06-20' },
    verdict: 'askPerson',
    asks: ['eviction-or-sale'],
    deadlines: { 'announced-step': '2026-06-20' },
  },
  { name: 'an arrest order', asOf, facts: { urgentStep: 'arrest' }, verdict: 'askPerson', asks: ['arrest'] },
  {
    name: 'account to be attached in a maintenance file',
    asOf,
    facts: { ...quiet, executionFileTypes: ['maintenance'], urgentStep: 'bank' },
    verdict: 'askPerson',
    asks: ['maintenance'],
  },
  { name: 'no step, no order, no dispute', asOf, facts: quiet, verdict: 'ineligible', conditions: { ground: 'no' } },
  {
    name: 'no step and no order, nothing else asked',
    asOf,
    facts: { urgentStep: 'none', insolvencyOrderDate: null },
    verdict: 'needsInfo',
    missing: ['executionFileTypes'],
    conditions: { ground: 'unknown' },
  },
  {
    name: 'a cheque file: whether the debt is disputed opens the objection',
    asOf,
    facts: { executionFilesOpen: 1, executionFileTypes: ['bill'], urgentStep: 'none', insolvencyOrderDate: null },
    verdict: 'needsInfo',
    missing: ['debtDisputed'],
  },
  {
    name: 'no open file',
    asOf,
    facts: { executionFilesOpen: 0 },
    verdict: 'ineligible',
    conditions: { 'open-file': 'no' },
  },
  {
    name: 'an open file, nothing else is known',
    asOf,
    facts: { executionFilesOpen: 1 },
    verdict: 'needsInfo',
    missing: ['urgentStep', 'insolvencyOrderDate'],
  },
  // --- each step that was announced says that a file is open
  ...['seizure', 'bank', 'wage'].map((urgentStep): RightCase => ({
    name: `announced, nothing else told: ${urgentStep}`, asOf, facts: { urgentStep }, verdict: 'eligible',
    conditions: { 'open-file': 'yes', ground: 'yes' }, asksNot: ['eviction-or-sale', 'arrest', 'maintenance'],
  })),
  ...['eviction', 'sale'].map((urgentStep): RightCase => ({
    name: `announced: ${urgentStep}, a person at once`, asOf, facts: { ...quiet, executionFilesOpen: undefined, urgentStep }, verdict: 'askPerson',
    conditions: { 'open-file': 'yes', ground: 'person' }, asks: ['eviction-or-sale'], asksNot: ['arrest'],
  })),
  {
    name: 'an arrest order, and a day of the eviction', asOf, verdict: 'askPerson',
    facts: { urgentStep: 'arrest', evictionDate: '2026-06-20', insolvencyOrderDate: null, executionFileTypes: ['mortgage'] },
    conditions: { 'open-file': 'yes', ground: 'person' }, asks: ['arrest', 'eviction-or-sale'],
  },
  {
    name: 'a disputed cheque, the number of files not told', asOf, verdict: 'eligible', conditions: { 'open-file': 'yes' },
    facts: { executionFileTypes: ['bill'], debtDisputed: true, executionWarningServedDate: '2026-05-20' },
    deadlines: { 'objection-in-time': '2026-06-19', 'paid-claim-in-time': null },
  },
  {
    name: 'a cheque or a claim whose dispute is not told', asOf, verdict: 'needsInfo', missing: ['debtDisputed'],
    facts: { executionFilesOpen: 1, executionFileTypes: ['fixedSumClaim'], urgentStep: 'none', insolvencyOrderDate: null },
    conditions: { ground: 'unknown' },
  },
  {
    name: 'a judgment paid since, the wage attached for maintenance', asOf, verdict: 'askPerson', asks: ['maintenance'],
    facts: { ...quiet, debtPaidAfterJudgment: true, executionWarningServedDate: '2026-05-20', attachmentReason: 'maintenance' },
    deadlines: { 'objection-in-time': null, 'paid-claim-in-time': '2026-06-09' },
  },
  {
    name: 'an attachment for another debt is no maintenance', asOf, verdict: 'eligible', asksNot: ['maintenance'],
    facts: { ...quiet, debtPaidAfterJudgment: true, attachmentReason: 'other' },
  },
  {
    name: 'maintenance that was paid since the judgment', asOf, facts: { ...quiet, executionFileTypes: ['maintenance'], debtPaidAfterJudgment: true },
    verdict: 'askPerson', conditions: { ground: 'yes' }, asks: ['maintenance'],
  },
  {
    name: 'no step is announced any more: its day says nothing', asOf, verdict: 'eligible', deadlines: { 'announced-step': null },
    facts: { ...quiet, insolvencyOrderDate: '2026-03-01', urgentStepDate: '2026-06-20' },
  },
])
