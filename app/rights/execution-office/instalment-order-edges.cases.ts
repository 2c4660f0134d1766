/** Rows of the table at both ends, kinds of files, and the periods in which a debt has to be paid. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const warned: FactRecord = {
  executionFilesOpen: 1, executionFileTypes: ['judgment'], executionWarningServedDate: '2026-05-20', executionDebt: 8000,
  affordableMonthlyPayment: 600,
}
const late: FactRecord = { ...warned, executionWarningServedDate: '2026-01-01' }
const amonth = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })

export const instalmentOrderEdgesCases = defineCases('instalment-order', [
  // --- both ends of each row of the table
  ...([[5000, 500], [5001, 600], [10000, 600], [15000, 650], [15001, 800], [20001, 1000]] as const).map(([executionDebt, sum]): RightCase => ({
    name: `the row of ${executionDebt}`, asOf, facts: { ...warned, executionDebt }, verdict: 'eligible', amount: amonth(sum), conditions: { door: 'yes' },
  })),
  {
    name: 'fixed-sum claim, day 30: the table is open', asOf, verdict: 'eligible', amounts: { table: amonth(600), 'at-least': null },
    facts: { ...warned, executionFileTypes: ['fixedSumClaim'], executionWarningServedDate: '2026-05-02' },
    deadlines: { 'warning-bill-or-claim': '2026-06-01', 'warning-judgment': null },
  },
  {
    name: 'a judgment and a cheque, day 25: the days of the judgment have passed', asOf, verdict: 'askPerson',
    facts: { ...warned, executionFilesOpen: 2, executionFileTypes: ['judgment', 'bill'], executionWarningServedDate: '2026-05-07' },
    amounts: { table: null, 'at-least': amonth(222.22) }, deadlines: { 'warning-bill-or-claim': null, 'warning-judgment': '2026-05-27' },
  },
  ...['pledge', 'performanceOrder'].map((kind): RightCase => ({
    name: `only a file of another kind: ${kind}`, asOf, facts: { ...warned, executionFileTypes: [kind] }, verdict: 'eligible',
    conditions: { 'not-only-maintenance': 'yes' }, amounts: { table: null, 'at-least': amonth(222.22) },
    deadlines: { 'warning-bill-or-claim': null, 'warning-judgment': null },
  })),
  { name: 'the account is attached already', asOf, facts: { ...warned, accountAttached: true }, verdict: 'askPerson', asks: ['attachment-ordered'] },
  // --- 36 or 48 months, with reasons 72 or 84
  ...([
    [100000, 2777, 'longer'], [100000, 1389, 'longer'], [100000, 1388, 'beyond'], [36000, 500, 'longer'], [36000, 499, 'beyond'],
    [100001, 2083, 'longer'], [126000, 1500, 'longer'], [126000, 1499, 'beyond'], [30, 0, 'beyond'],
  ] as const).map(([executionDebt, affordableMonthlyPayment, period]): RightCase => ({
    name: `${affordableMonthlyPayment} a month for ${executionDebt}: ${period}`, asOf, verdict: 'askPerson',
    facts: { ...late, executionDebt, affordableMonthlyPayment }, conditions: { 'can-pay-in-time': 'person' },
    asks: [`${period}-period`], asksNot: [period === 'longer' ? 'beyond-period' : 'longer-period'],
  })),
  {
    name: 'below the least payment, though it would cover the debt in time', asOf, verdict: 'askPerson', asks: ['below-minimum'],
    facts: { ...late, executionDebt: 3000, affordableMonthlyPayment: 149 }, conditions: { 'can-pay-in-time': 'person' },
    asksNot: ['longer-period', 'beyond-period'],
  },
  {
    name: 'in 2019, before the longer periods were known: 36 months are enough', asOf: '2019-10-01', verdict: 'eligible',
    facts: { ...late, executionWarningServedDate: '2019-01-01', executionDebt: 36000, affordableMonthlyPayment: 1000 },
    asksNot: ['longer-period', 'beyond-period'],
  },
])
