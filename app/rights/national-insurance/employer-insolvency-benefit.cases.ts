import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const ORDER = 'employerInsolvencyOrderDate'

/** Order of 1 February, and 30,000 owed. */
const worker = { employment: 'unemployed', [ORDER]: '2026-02-01', unpaidWages: 30_000 }
const but = (more: object) => ({ ...worker, ...more })
const noOrder = (more: object) => ({ ...worker, [ORDER]: null, unpaidWages: undefined, ...more })
const march = { month: '2026-03', amount: 9000, paidDate: null }

export const employerInsolvencyBenefitCases = defineCases('employer-insolvency-benefit', [
  {
    name: 'an order, and wages owed: not estimated', asOf: ASOF, facts: worker, verdict: 'eligible', amount: null,
    deadlines: { claim: '2027-02-01', 'debt-claim': '2026-08-01' },
  },
  { name: 'nothing but the order', asOf: ASOF, facts: { [ORDER]: '2026-02-01' }, verdict: 'eligible', amount: null },
  {
    name: 'order not asked about', asOf: ASOF,
    facts: but({ [ORDER]: undefined }),
    verdict: 'needsInfo', missing: [ORDER],
  },
  {
    name: 'no order, but wages owed: a person', asOf: ASOF, facts: noOrder({ unpaidWages: 30_000 }),
    verdict: 'askPerson', conditions: { 'order-given': 'person' },
  },
  {
    name: 'no order, an unpaid month', asOf: ASOF,
    facts: noOrder({ unpaidWageMonths: [march] }),
    verdict: 'askPerson',
  },
  {
    name: 'no order, an unpaid month of an unknown sum', asOf: ASOF,
    facts: noOrder({ unpaidWageMonths: [{ month: '2026-03', paidDate: null }] }),
    verdict: 'askPerson',
  },
  {
    name: 'no order, and the month was paid late', asOf: ASOF,
    facts: noOrder({ unpaidWageMonths: [{ ...march, paidDate: '2026-05-01' }] }),
    verdict: 'ineligible', conditions: { 'order-given': 'no' },
  },
  { name: 'no order, all paid in time', asOf: ASOF, facts: noOrder({ unpaidWageMonths: [] }), verdict: 'ineligible' },
  { name: 'no order, nothing owed', asOf: ASOF, facts: noOrder({ unpaidWages: 0 }), verdict: 'ineligible' },
  {
    name: 'no order, debt not said', asOf: ASOF,
    facts: noOrder({}),
    verdict: 'needsInfo', missing: ['unpaidWageMonths'],
  },
  {
    name: 'an order, and nothing owed', asOf: ASOF,
    facts: but({ unpaidWages: 0 }),
    verdict: 'ineligible', conditions: { 'something-owed': 'no' },
  },
  {
    name: 'an order, wages paid: severance may be owed', asOf: ASOF,
    facts: but({ unpaidWages: undefined, unpaidWageMonths: [] }),
    verdict: 'eligible',
  },
  {
    name: 'twelve months to the day', asOf: '2027-02-01',
    facts: worker,
    verdict: 'eligible', deadlines: { claim: '2027-02-01' },
  },
  {
    name: 'a day later: only with a reasoned request', asOf: '2027-02-02',
    facts: worker,
    verdict: 'askPerson', asks: ['late-claim'],
  },
  {
    name: 'the first day of the new law', asOf: '2020-01-01',
    facts: but({ [ORDER]: '2019-09-15' }),
    verdict: 'eligible', deadlines: { claim: '2020-09-15' },
  },
  {
    name: 'the day before: to the liquidator', asOf: '2020-01-01',
    facts: but({ [ORDER]: '2019-09-14' }),
    verdict: 'askPerson', asks: ['old-proceedings'],
  },
  { name: 'an employee', asOf: ASOF, facts: but({ employment: 'employee' }), verdict: 'eligible' },
  {
    name: 'self-employed', asOf: ASOF,
    facts: but({ employment: 'selfEmployed' }),
    verdict: 'ineligible', conditions: { 'was-employee': 'no' },
  },
  {
    name: 'self-employed since, after a last day at the employer', asOf: ASOF,
    facts: but({ employment: 'selfEmployed', lastWorkDay: '2026-01-31' }), verdict: 'eligible', conditions: { 'was-employee': 'yes' },
  },
  {
    name: 'residence is not asked', asOf: ASOF,
    facts: but({ residency: 'noStatus', visaType: 'b1' }),
    verdict: 'eligible',
  },
  {
    name: 'stays without a permit', asOf: ASOF,
    facts: but({ residency: 'noStatus', visaType: 'none' }),
    verdict: 'askPerson', asks: ['without-permit'],
  },
  {
    name: 'through a manpower agency', asOf: ASOF,
    facts: but({ employedThroughAgency: true }),
    verdict: 'askPerson', asks: ['labour-contractor'],
  },
])
