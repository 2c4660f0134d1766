import { defineCases } from '~/engine/cases'

/** Thirty days; 15,000 a month is 500 a day. */
const reservist = { employment: 'employee', reserveDays: 30, averageWage3Months: 15_000 }
const but = (more: object) => ({ ...reservist, ...more })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const reserveDutyCompensationCases = defineCases('reserve-duty-compensation', [
  { name: 'thirty days of 500', asOf: '2024-06-01', facts: reservist, verdict: 'eligible', amount: once(15_000) },
  {
    name: 'thirty days of 500 in 2026', asOf: '2026-06-01',
    facts: reservist,
    verdict: 'eligible', amount: once(15_000),
  },
  { name: 'one day', asOf: '2024-06-01', facts: but({ reserveDays: 1 }), verdict: 'eligible', amount: once(500) },
  {
    name: 'no days', asOf: '2026-06-01',
    facts: but({ reserveDays: 0 }),
    verdict: 'ineligible', conditions: { 'reserve-days': 'no' },
  },
  {
    name: 'days not said: the sum of one day', asOf: '2024-06-01', facts: but({ reserveDays: undefined }),
    verdict: 'needsInfo', missing: ['reserveDays'], amount: { unit: 'ILS/day', min: 500, max: 500 },
  },
  {
    name: 'wages not said: the right without a sum', asOf: '2026-06-01',
    facts: but({ averageWage3Months: undefined }),
    verdict: 'eligible', amount: null,
  },
  {
    name: 'low wages: the minimum of 2024', asOf: '2024-06-01',
    facts: but({ averageWage3Months: 6000 }),
    verdict: 'eligible', amount: once(9315.6),
  },
  {
    name: 'a student without work: the minimum of 2024', asOf: '2024-06-01',
    facts: but({ employment: 'student', averageWage3Months: 0 }),
    verdict: 'eligible', amount: once(9315.6),
  },
  // 310.52 × 30 = 9,315.60 a month is the minimum itself.
  {
    name: 'wages at the minimum', asOf: '2024-12-31',
    facts: but({ reserveDays: 10, averageWage3Months: 9315.6 }),
    verdict: 'eligible', amount: once(3105.2),
  },
  {
    name: 'low wages in 2025: the minimum is not known', asOf: '2025-01-01',
    facts: but({ averageWage3Months: 9000 }),
    verdict: 'eligible', amount: null,
  },
  {
    name: 'low wages in 2026: the minimum is not known', asOf: '2026-06-01',
    facts: but({ averageWage3Months: 6000 }),
    verdict: 'eligible', amount: null,
  },
  {
    name: 'above the last minimum in 2026', asOf: '2026-06-01',
    facts: but({ averageWage3Months: 9330 }),
    verdict: 'eligible', amount: once(9330),
  },
  {
    name: 'the ceiling of 2024', asOf: '2024-06-01',
    facts: but({ averageWage3Months: 60_000 }),
    verdict: 'eligible', amount: once(49_029.9),
  },
  {
    name: 'the ceiling of 2025', asOf: '2025-06-01',
    facts: but({ averageWage3Months: 60_000 }),
    verdict: 'eligible', amount: once(50_694.9),
  },
  {
    name: 'the ceiling of 2026', asOf: '2026-06-01',
    facts: but({ averageWage3Months: 60_000 }),
    verdict: 'eligible', amount: once(51_909.9),
  },
  { name: 'before 2024 no figures are known', asOf: '2023-06-01', facts: reservist, verdict: 'eligible', amount: null },
  {
    name: 'self-employed', asOf: '2026-06-01',
    facts: but({ employment: 'selfEmployed' }),
    verdict: 'eligible', amount: once(15_000),
  },
  {
    name: 'out of work: not less than unemployment benefit', asOf: '2026-06-01',
    facts: but({ employment: 'unemployed' }),
    verdict: 'askPerson', asks: ['unemployed-before'],
  },
  {
    name: 'receives unemployment benefit', asOf: '2026-06-01',
    facts: but({ currentBenefits: ['unemployment-benefit'] }),
    verdict: 'askPerson', asks: ['unemployed-before'],
  },
  {
    name: 'nothing asked about work', asOf: '2026-06-01',
    facts: { reserveDays: 5 },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'low wages on the last day whose minimum is known', asOf: '2024-12-31', facts: but({ averageWage3Months: 6000 }), verdict: 'eligible',
    amount: once(9315.6),
  },
])
