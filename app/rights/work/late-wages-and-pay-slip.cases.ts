import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const unpaid = (month: string, amount = 8000): FactRecord => ({ month, amount, paidDate: null })
const paid = (month: string, paidDate: string, amount = 8000): FactRecord => ({ month, amount, paidDate })
const months = (...unpaidWageMonths: FactRecord[]): FactRecord => ({ paySlipReceived: true, unpaidWageMonths })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const lateWagesAndPaySlipCases = defineCases('late-wages-and-pay-slip', [
  {
    name: 'September is still unpaid', asOf: ASOF, facts: months(unpaid('2026-09')), verdict: 'eligible', amount: once(8000),
    conditions: { 'late-or-no-slip': 'yes' }, deadlines: { 'delay-claim': '2027-10-09', 'wage-claim': '2033-10-09' },
  },
  { name: 'two months unpaid', asOf: ASOF, facts: months(unpaid('2026-08', 7000), unpaid('2026-09', 7500)), verdict: 'eligible', amount: once(14500) },
  { name: 'on day 9 of the next month the wage is still in time', asOf: '2026-10-09', facts: months(unpaid('2026-09')), verdict: 'ineligible' },
  { name: 'on day 10 it is late', asOf: '2026-10-10', facts: months(unpaid('2026-09')), verdict: 'eligible', amount: once(8000) },
  { name: 'December: the next month is in the next year', asOf: '2027-01-10', facts: months(unpaid('2026-12')), verdict: 'eligible' },
  { name: 'paid on day 9', asOf: ASOF, facts: months(paid('2026-09', '2026-10-09')), verdict: 'ineligible' },
  {
    name: 'paid on day 10: late, the claim is open', asOf: ASOF, facts: months(paid('2026-09', '2026-10-10')), verdict: 'eligible', amount: null,
    deadlines: { 'delay-claim': '2026-12-09' },
  },
  { name: 'sixty days after the wage came', asOf: ASOF, facts: months(paid('2026-08', '2026-09-22')), verdict: 'eligible', deadlines: { 'delay-claim': '2026-11-21' } },
  { name: 'sixty-one days after: only by the court’s leave', asOf: ASOF, facts: months(paid('2026-08', '2026-09-21')), verdict: 'askPerson' },
  { name: 'ninety days after', asOf: ASOF, facts: months(paid('2026-07', '2026-08-23')), verdict: 'askPerson' },
  { name: 'ninety-one days after', asOf: ASOF, facts: months(paid('2026-07', '2026-08-22')), verdict: 'ineligible' },
  {
    name: 'a year has passed since it became late, though it came last week', asOf: ASOF,
    facts: months(paid('2025-09', '2026-11-15')), verdict: 'ineligible',
  },
  {
    name: 'the last day of the year, paid last week', asOf: '2026-11-09', facts: months(paid('2025-10', '2026-11-05')),
    verdict: 'eligible', deadlines: { 'delay-claim': '2026-11-09' },
  },
  { name: 'a day later', asOf: '2026-11-10', facts: months(paid('2025-10', '2026-11-05')), verdict: 'ineligible' },
  {
    name: 'repeated delays: three years', asOf: ASOF, verdict: 'eligible', amount: null,
    facts: months(paid('2024-01', '2024-03-01'), paid('2024-02', '2024-04-01')),
  },
  {
    name: 'repeated delays, on the last day of the three years', asOf: '2026-11-09', verdict: 'eligible',
    facts: months(paid('2023-09', '2023-11-01'), paid('2023-10', '2023-12-01')),
  },
  {
    name: 'repeated delays, a day later', asOf: '2026-11-10', verdict: 'ineligible',
    facts: months(paid('2023-09', '2023-11-01'), paid('2023-10', '2023-12-01')),
  },
  {
    name: 'one late and one in time are no repeated delay', asOf: ASOF, verdict: 'ineligible',
    facts: months(paid('2026-01', '2026-03-01'), paid('2026-02', '2026-03-09')),
  },
  { name: 'the wage itself: the last day of seven years', asOf: '2026-11-09', facts: months(unpaid('2019-10')), verdict: 'eligible', amount: once(8000) },
  { name: 'the wage itself: a day later', asOf: '2026-11-10', facts: months(unpaid('2019-10')), verdict: 'ineligible' },
  {
    name: 'one month unpaid, one paid late: only what is unpaid is owed', asOf: ASOF, verdict: 'eligible', amount: once(6000),
    facts: months(unpaid('2026-09', 6000), paid('2026-08', '2026-10-01', 9000)),
  },
  { name: 'no pay slips', asOf: ASOF, facts: { paySlipReceived: false, unpaidWageMonths: [] }, verdict: 'eligible', amount: null },
  { name: 'no pay slips, months not told', asOf: ASOF, facts: { paySlipReceived: false }, verdict: 'eligible' },
  { name: 'all paid in time, with slips', asOf: ASOF, facts: months(), verdict: 'ineligible' },
  { name: 'all paid in time, slips not told', asOf: ASOF, facts: { unpaidWageMonths: [] }, verdict: 'needsInfo', missing: ['paySlipReceived'] },
  { name: 'slips come, months not told', asOf: ASOF, facts: { paySlipReceived: true }, verdict: 'needsInfo', missing: ['unpaidWageMonths'] },
  {
    name: 'whether it was paid is not told', asOf: ASOF, facts: months({ month: '2026-08', amount: 5000 }), verdict: 'needsInfo',
    missing: ['unpaidWageMonths[0].paidDate'],
  },
  { name: 'the sum is not told', asOf: ASOF, facts: months({ month: '2026-08', paidDate: null }), verdict: 'eligible', amount: null },
  {
    name: 'the employer is insolvent', asOf: ASOF, facts: { ...months(unpaid('2026-08')), employerInsolvencyOrderDate: '2026-10-01' },
    verdict: 'askPerson', asks: ['employer-insolvent'], amount: once(8000),
  },
  {
    name: 'no order against the employer', asOf: ASOF, facts: { ...months(unpaid('2026-08')), employerInsolvencyOrderDate: null },
    verdict: 'eligible',
  },
  // --- a time limit of its own is named only where there is one month
  {
    name: 'in time on day 9, but no pay slips: no month is late', asOf: '2026-10-09', verdict: 'eligible', amount: null,
    facts: { ...months(unpaid('2026-09')), paySlipReceived: false }, deadlines: { 'delay-claim': null, 'wage-claim': null },
  },
  {
    name: 'two months unpaid: no one day', asOf: ASOF, facts: months(unpaid('2026-08'), unpaid('2026-09')), verdict: 'eligible',
    deadlines: { 'delay-claim': null, 'wage-claim': null },
  },
  {
    name: 'one paid in time, one unpaid: the days of the unpaid one', asOf: ASOF, verdict: 'eligible',
    facts: months(paid('2026-08', '2026-09-09'), unpaid('2026-09')), deadlines: { 'delay-claim': '2027-10-09', 'wage-claim': '2033-10-09' },
  },
  {
    name: 'one paid late, one unpaid: a day for the wage only', asOf: ASOF, verdict: 'eligible',
    facts: months(paid('2026-08', '2026-10-01'), unpaid('2026-09')), deadlines: { 'delay-claim': null, 'wage-claim': '2033-10-09' },
  },
  {
    name: 'two delays of over three years ago, and a wage in time since', asOf: ASOF, verdict: 'ineligible',
    facts: months(paid('2023-08', '2023-11-01'), paid('2023-09', '2023-12-01'), paid('2026-09', '2026-10-05')),
  },
])
