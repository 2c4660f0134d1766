import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const judgment = { monthlyAmount: 2400, inFavourOf: 'child', paidNow: false, viaExecutionOffice: false }
const receiver = { owesMaintenance: false, maintenanceJudgment: judgment }
const payer = { executionFileTypes: ['maintenance'], owesMaintenance: true, maintenanceJudgment: null }

export const maintenanceDebtExecutionCases = defineCases('maintenance-debt-execution', [
  { name: 'a judgment for the child, not paid', asOf, facts: receiver, verdict: 'eligible', amount: null },
  { name: 'only the judgment is known', asOf, facts: { maintenanceJudgment: judgment }, verdict: 'eligible' },
  {
    name: 'a judgment that is paid',
    asOf,
    facts: { ...receiver, maintenanceJudgment: { ...judgment, paidNow: true } },
    verdict: 'ineligible',
    conditions: { side: 'no' },
  },
  { name: 'no judgment, nothing owed', asOf, facts: { ...receiver, maintenanceJudgment: null }, verdict: 'ineligible' },
  {
    name: 'whether it is paid is not said',
    asOf,
    facts: { ...receiver, maintenanceJudgment: { monthlyAmount: 2400 } },
    verdict: 'needsInfo',
    missing: ['maintenanceJudgment.paidNow'],
  },
  { name: 'three months unpaid', asOf, facts: { ...receiver, maintenanceMonthsUnpaid: 3 }, verdict: 'eligible' },
  {
    name: 'four months unpaid',
    asOf,
    facts: { ...receiver, maintenanceMonthsUnpaid: 4 },
    verdict: 'askPerson',
    asks: ['arrears'],
  },
  {
    name: 'violence at home',
    asOf,
    facts: { ...receiver, violenceAtHome: true },
    verdict: 'askPerson',
    asks: ['violence'],
  },
  { name: 'no violence at home', asOf, facts: { ...receiver, violenceAtHome: false }, verdict: 'eligible' },
  {
    name: 'owes in a maintenance file, warned last week: always a person',
    asOf,
    facts: { ...payer, executionWarningServedDate: '2026-05-25' },
    verdict: 'askPerson',
    asks: ['owes'],
    conditions: { side: 'person' },
    deadlines: { 'inquiry-in-warning-period': '2026-06-14' },
  },
  {
    name: 'a maintenance file is all that is known',
    asOf,
    facts: { executionFileTypes: ['maintenance'] },
    verdict: 'askPerson',
  },
  {
    name: 'owes and lives on a pension',
    asOf,
    facts: { ...payer, currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson',
    asks: ['payer-on-benefit'],
  },
  { name: 'an arrest order', asOf, facts: { ...payer, urgentStep: 'arrest' }, verdict: 'askPerson', asks: ['arrest'] },
  {
    name: 'owes one, is owed another',
    asOf,
    facts: { ...payer, maintenanceJudgment: judgment },
    verdict: 'askPerson',
    conditions: { side: 'yes' },
  },
  { name: 'a judgment file only', asOf, facts: { ...payer, executionFileTypes: ['judgment'] }, verdict: 'ineligible' },
  {
    name: 'owes; whether a file is open is not said',
    asOf,
    facts: { owesMaintenance: true, maintenanceJudgment: null },
    verdict: 'needsInfo',
    missing: ['executionFileTypes'],
  },
  {
    name: 'nothing was asked',
    asOf,
    facts: {},
    verdict: 'needsInfo',
    missing: ['executionFileTypes', 'maintenanceJudgment'],
  },
  // --- the payer: a file, and what is lived on
  {
    name: 'a maintenance file and a judgment of one’s own, benefits not told', asOf, facts: { ...receiver, executionFileTypes: ['maintenance'] },
    verdict: 'askPerson', asksNot: ['payer-on-benefit'],
  },
  {
    name: 'owes and lives on no benefit', asOf, facts: { ...payer, currentBenefits: [] }, verdict: 'askPerson', asksNot: ['payer-on-benefit'],
  },
  {
    name: 'lives on a pension, no file is open', asOf, verdict: 'ineligible', asksNot: ['payer-on-benefit', 'owes'],
    facts: { ...payer, executionFileTypes: [], currentBenefits: ['general-disability-pension'] },
  },
  {
    name: 'a judgment unpaid to her, warned of another debt', asOf, verdict: 'eligible', deadlines: { 'inquiry-in-warning-period': null },
    facts: { ...receiver, executionFileTypes: ['judgment'], executionWarningServedDate: '2026-05-25' },
  },
])
