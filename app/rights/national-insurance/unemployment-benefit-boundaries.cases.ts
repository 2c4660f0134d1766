import { defineCases } from '~/engine/cases'
import { child, days, dismissed, in2025, inApril, month, outline, young } from './unemployment-benefit-households'

const daily = (sum: number) => ({ unit: 'ILS/day', min: sum, max: sum }) as const
const high = { ...dismissed, averageWage6Months: 50_000 }
const moved = (km: number, more: object = {}) => ({ ...dismissed, reasonLeftWork: 'resigned', movedHomeDistanceKm: km, ...more })
const leave = { ...outline, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, lastWorkDay: null }
const in2025On = (name: string, asOf: string, facts: object, stated: object) => ({
  name, asOf, facts: { ...in2025, ...facts }, verdict: 'eligible' as const, ...stated,
})

/** Each sum beside the others, each deadline, and what a person is and is not told. */
export const unemploymentBenefitBoundariesCases = defineCases('unemployment-benefit', [
  inApril('dismissed: all sums and days', dismissed, 'eligible', {
    amounts: {
      'monthly-discharged': null, monthly: month(6445.3125), daily: daily(257.8125), 'monthly-later': null, 'days-discharged': null, days: days(138),
    },
    deadlines: { register: null, 'resignation-wait': null, claim: '2027-01-31' },
    asksNot: ['repeated-claim', 'repeated-claim-under-40', 'part-time-work', 'pension', 'late-claim', 'left-because-of-harm'],
  }),
  // 3,000 × 6 ÷ 150 = 120: 80 % or 60 % of it
  inApril('a low wage', { ...dismissed, averageWage6Months: 3000 }, 'eligible', { amount: month(2400) }),
  inApril('a low wage under 28', { ...dismissed, ...young, averageWage6Months: 3000 }, 'eligible', { amount: month(1800) }),
  // 480: 121.80 + 40.60 + 35.525 + 18.50; 480.04: 18.51, and 162.40 + 50.75 + 45.675 + 22.212
  in2025On('under 28, wage of 12,000', '2025-06-01', { ...young, averageWage6Months: 12_000 }, { amount: month(5410.625) }),
  in2025On('under 28, wage of 12,001', '2025-06-01', { ...young, averageWage6Months: 12_001 }, {
    amount: { unit: 'ILS/month', min: 5410.875, max: 7025.925 },
  }),
  in2025On('28 on the day of registration', '2025-06-15', {
    birthDate: '1997-05-01', averageWage6Months: 6000, employmentServiceFirstRegistration: '2025-05-01',
  }, { amount: month(4522.5) }),
  in2025On('discharged four months ago: sums and days of its own', '2025-06-01', {
    ...young, averageWage6Months: 3000, dischargeDate: '2025-02-01',
  }, {
    amounts: {
      'monthly-discharged': month(3209.25), monthly: null, daily: null, 'monthly-later': null, 'days-discharged': days(70), days: null,
    },
  }),
  in2025On('discharged four months ago, wage of 10,000', '2025-06-01', { ...young, dischargeDate: '2025-02-01' }, { amount: month(4895.625) }),
  in2025On('discharged at 40, a very high wage: nothing is told of later days', '2025-06-01', {
    averageWage6Months: 50_000, dischargeDate: '2025-02-01',
  }, { amount: month(13_316), amounts: { 'monthly-later': null } }),

  // --- from day 126 on: two thirds of the average wage a month
  inApril('the later ceiling of 2026: 367.17 × 25', high, 'eligible', { amounts: { 'monthly-later': month(9179.25) } }),
  in2025On('the later ceiling of 2025: 355.09 × 25', '2025-06-01', { averageWage6Months: 20_000 }, { amounts: { 'monthly-later': month(8877.25) } }),
  {
    name: 'the ceilings of 2024: 501.44 and 334.29 × 25', asOf: '2024-06-01', facts: { ...high, birthDate: '1984-01-01', lastWorkDay: '2024-04-30' },
    verdict: 'eligible', amount: month(12_536), amounts: { 'monthly-later': month(8357.25) },
  },
  inApril('100 days end before day 126', { ...high, birthDate: '1995-01-01' }, 'eligible', { amounts: { 'monthly-later': null, days: days(100) } }),
  inApril('a wife of 71 who earns well is no dependant', {
    ...dismissed, averageWage6Months: undefined, sex: 'male', maritalStatus: 'married', children: [child('2015-01-01'), child('2018-01-01')],
    spouse: { sex: 'female', birthDate: '1955-01-01', monthlyWorkIncome: 20_000, monthlyPensionIncome: 0, monthlyOtherIncome: 0 },
  }, 'eligible', { amount: days(138) }),

  // --- age
  inApril('19, discharged today', { ...dismissed, birthDate: '2006-12-01', dischargeDate: '2026-04-01' }, 'eligible', { conditions: { age: 'yes' } }),
  ...([['2008-04-01', 'eligible', 'yes'], ['2008-04-02', 'askPerson', 'person']] as const).map(([birthDate, verdict, age]) =>
    inApril(`a parent born on ${birthDate}`, { ...dismissed, birthDate, children: [child('2025-01-01')] }, verdict, { conditions: { age } })),

  // --- how work ended
  inApril('dismissed, and still at work: a person looks', { ...dismissed, lastWorkDay: null }, 'askPerson', { conditions: { 'work-ended': 'person' } }),
  inApril('dismissed, and the last day was not asked', { ...dismissed, lastWorkDay: undefined }, 'eligible'),
  inApril('dismissed, an employee, and the last day was not asked: perhaps still at work', {
    ...dismissed, employment: 'employee', lastWorkDay: undefined,
  }, 'needsInfo', { conditions: { 'work-ended': 'personOrYes' }, missing: ['lastWorkDay'] }),
  { ...inApril('unpaid leave of 30 days, the job goes on', { ...leave, unpaidLeaveDays: 30 }, 'eligible', { conditions: { 'work-ended': 'yes' } }), asOf: '2025-06-01' },
  inApril('unpaid leave of 20 days in the time of the outline, the job goes on', { ...leave, unpaidLeaveDays: 20 }, 'askPerson', {
    conditions: { 'work-ended': 'person' },
  }),
  { ...inApril('eleven months, on the first day of the outline', { ...outline, lastWorkDay: '2026-02-28', workMonthsInLast18: 11 }, 'askPerson'), asOf: '2026-02-28' },

  // --- former rights
  inApril('a former right since the middle of April a year ago', { ...dismissed, previousUnemploymentStart: '2025-04-15' }, 'askPerson', {
    asks: ['repeated-claim'],
  }),
  inApril('at 39, a former right of three and a half years ago', {
    ...dismissed, birthDate: '1986-04-02', previousUnemploymentStart: '2022-10-01',
  }, 'askPerson', { asks: ['repeated-claim-under-40'] }),

  // --- the wait after a resignation
  ...([
    ['61 km', moved(61), null], ['60 km', moved(60), '2026-05-01'], ['41 km, a father', moved(41, { children: [child('2019-04-02')] }), '2026-05-01'],
    ['41 km, the mother of a child of six', moved(41, { sex: 'female', children: [child('2019-04-02')] }), null],
    ['41 km, the mother of children of six and nine', moved(41, { sex: 'female', children: [child('2019-04-02'), child('2017-01-01')] }), null],
    ['61 km, dismissed', { ...moved(61), reasonLeftWork: 'dismissed' }, null],
  ] as const).map(([name, facts, wait]) => inApril(`moved ${name}`, facts, 'eligible', { deadlines: { 'resignation-wait': wait } })),
  inApril('resigned', { ...dismissed, reasonLeftWork: 'resigned' }, 'eligible', { deadlines: { 'resignation-wait': '2026-05-01' } }),
])
