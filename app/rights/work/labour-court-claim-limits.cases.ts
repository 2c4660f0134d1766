/** Days on which a limit is near enough to call a person, and those on which a right to claim has gone. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })
const NEAR = 'limit-near'

/** Twenty thousand are owed; the job ended three years ago with unused leave, or without. */
const left = (lastWorkDay: string, more: FactRecord = {}): FactRecord => ({ lastWorkDay, claimSum: 20_000, ...more })
const month = (of: string, paidDate: string | null = null) => ({ month: of, amount: 6000, paidDate })
const months = (...unpaidWageMonths: FactRecord[]): FactRecord => ({
  employment: 'employee', lastWorkDay: null, paySlipReceived: true, claimSum: 20_000, unpaidWageMonths,
})
const near = (name: string, day: string, facts: FactRecord): RightCase => ({ name, asOf: day, facts, verdict: 'askPerson', asks: [NEAR] })
const far = (name: string, day: string, facts: FactRecord): RightCase => ({ name, asOf: day, facts, verdict: 'eligible', asksNot: [NEAR] })

export const labourCourtClaimLimitsCases = defineCases('labour-court-claim', [
  { name: 'the seven years are over: nothing is near', asOf, facts: left('2019-05-31'), verdict: 'ineligible', asksNot: [NEAR] },
  { ...near('leave: the last day of three years', asOf, left('2023-06-01', { leaveDaysUnused: 1 })), deadlines: { 'annual-leave': asOf } },
  { ...far('leave: a day later', asOf, left('2023-05-31', { leaveDaysUnused: 1 })), deadlines: { 'annual-leave': null } },
  near('leave: thirty days are left', asOf, left('2023-07-01', { leaveDaysUnused: 1 })),
  far('leave: thirty-one days are left', asOf, left('2023-07-02', { leaveDaysUnused: 1 })),
  far('leave: all days were used', asOf, left('2023-06-15', { leaveDaysUnused: 0 })),
  {
    ...far('dismissed: the last day of three years for a claim of equality', asOf, left('2023-06-01', { reasonLeftWork: 'dismissed' })),
    deadlines: { equality: asOf },
  },
  {
    ...far('dismissed: a day later', asOf, left('2023-05-31', { reasonLeftWork: 'dismissed' })),
    deadlines: { equality: null, wages: '2030-05-31' },
  },
  { ...far('resigned: no claim of equality', asOf, left('2025-01-31', { reasonLeftWork: 'resigned' })), deadlines: { equality: null } },
  // The wage of May 2019 was in time until 9 June 2019.
  near('wage of a month: the last day of seven years', '2026-06-09', months(month('2019-05'))),
  far('wage of a month: a day later', '2026-06-10', months(month('2019-05'))),
  near('wage of a month: thirty days are left', '2026-05-10', months(month('2019-05'))),
  far('wage of a month: thirty-one days are left', '2026-05-09', months(month('2019-05'))),
  far('wage of a month that was paid', asOf, months(month('2019-05', '2019-06-05'))),
  // Sixty days after the wage came.
  near('delay: the last of sixty days', asOf, months(month('2026-02', '2026-04-02'))),
  far('delay: a day later', asOf, months(month('2026-02', '2026-04-01'))),
  near('delay: thirty days are left', asOf, months(month('2026-03', '2026-05-02'))),
  far('paid in time: no delay to claim', asOf, months(month('2026-03', '2026-04-09'))),
  // The wage of May 2023 was in time until 9 June 2023; a second delay gives three years.
  near('repeated: the last day of three years', '2026-06-09', months(month('2023-05', '2023-07-01'), month('2025-04', '2025-06-01'))),
  far('repeated: a day later', '2026-06-10', months(month('2023-05', '2023-07-01'), month('2025-04', '2025-06-01'))),
  near('repeated: thirty days are left', '2026-05-10', months(month('2023-05', '2023-07-01'), month('2025-04', '2025-06-01'))),
  far('repeated: thirty-one days are left', '2026-05-09', months(month('2023-05', '2023-07-01'), month('2025-04', '2025-06-01'))),
  far('one delay has no three years', asOf, months(month('2023-05', '2023-07-01'))),
  far('repeated: of the old month no delay', asOf, months(
    month('2023-05', '2023-06-05'), month('2025-03', '2025-06-01'), month('2025-04', '2025-06-01'),
  )),
  {
    name: 'the sum is not told: a range is shown', asOf, facts: left('2025-12-31', { claimSum: { min: 10_000, max: 12_000 } }),
    verdict: 'eligible', amount: { unit: 'ILS once', min: 10_000, max: 12_000 }, deadlines: { equality: null },
  },
  { name: 'at the ceiling nothing is in doubt', asOf, facts: left('2025-12-31', { claimSum: 37_100 }), verdict: 'eligible', amount: once(37_100) },
])
