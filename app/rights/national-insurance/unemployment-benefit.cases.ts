import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const month = (sum: number) => ({ unit: 'ILS/month', min: sum, max: sum }) as const

/** 40 years old, dismissed two months ago after a year and a half of work, reports to the Employment Service. */
const dismissed = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', maritalStatus: 'single', spouse: null, children: [],
  employment: 'unemployed', reasonLeftWork: 'dismissed', lastWorkDay: '2026-01-31', workMonthsInLast18: 18, registeredJobSeeker: true,
  averageWage6Months: 10000, monthlyWorkIncome: 0, currentBenefits: [], dischargeDate: null, previousUnemploymentStart: null,
}
const child = (birthDate: string) => ({ birthDate, livesWithApplicant: true })
const in2025 = { ...dismissed, lastWorkDay: '2025-04-30' }
const young = { birthDate: '2000-01-01' }
const outline = { ...dismissed, lastWorkDay: '2026-03-10' }

/** What the sum hangs on is not told, so that the days are what is shown. */
const daysOnly = { ...dismissed, averageWage6Months: undefined }
const days = (count: number) => ({ unit: 'days', min: count, max: count }) as const

/** The table of days on both sides of each age, with up to two dependants and with three. */
const AGES: readonly (readonly [age: string, birthDate: string, upToTwo: number, three: number])[] = [
  ['a day short of 25', '2001-04-02', 50, 138], ['25 today', '2001-04-01', 67, 138],
  ['a day short of 28', '1998-04-02', 67, 138], ['28 today', '1998-04-01', 100, 138],
  ['a day short of 35', '1991-04-02', 100, 138], ['35 today', '1991-04-01', 138, 175],
  ['a day short of 45', '1981-04-02', 138, 175], ['45 today', '1981-04-01', 175, 175],
]
const daysByAge = AGES.flatMap(([age, birthDate, upToTwo, three]) =>
  [0, 2, 3, 4].map((dependantsCount) => ({
    name: `${age}, ${dependantsCount} dependants`, asOf: '2026-04-01', facts: { ...daysOnly, birthDate, dependantsCount },
    verdict: 'eligible' as const, amount: days(dependantsCount < 3 ? upToTwo : three),
  })),
)

/** At 40 with two children at home: 175 days where the spouse is a third dependant, 138 where not. */
const withSpouse = (spouse: FactRecord, more: FactRecord = {}): FactRecord => ({
  ...daysOnly, maritalStatus: 'married', children: [child('2015-01-01'), child('2018-01-01')],
  spouse: { sex: 'female', birthDate: '1990-01-01', monthlyWorkIncome: 0, monthlyPensionIncome: 0, monthlyOtherIncome: 0, ...spouse },
  ...more,
})
const husband = (spouse: FactRecord) => withSpouse({ sex: 'male', ...spouse }, { sex: 'female' })
const SPOUSES: readonly (readonly [name: string, facts: FactRecord, days: number])[] = [
  ['a wife without income', withSpouse({}), 175],
  ['a wife who earns 57 % of the average wage', withSpouse({ monthlyWorkIncome: 7848 }), 175],
  ['a wife who earns a shekel more', withSpouse({ monthlyWorkIncome: 7849 }), 138],
  ['a wife whose incomes together reach it', withSpouse({ monthlyWorkIncome: 2616, monthlyPensionIncome: 2616, monthlyOtherIncome: 2616 }), 175],
  ['a wife whose incomes together are a shekel more', withSpouse({ monthlyWorkIncome: 2616, monthlyPensionIncome: 2616, monthlyOtherIncome: 2617 }), 138],
  ['a wife whose pension nobody told', withSpouse({ monthlyPensionIncome: undefined }), 175],
  ['a husband who turns 70 today, whatever he earns', husband({ birthDate: '1956-04-01', monthlyWorkIncome: 20_000 }), 175],
  ['a husband a day short of 70 who earns more', husband({ birthDate: '1956-04-02', monthlyWorkIncome: 20_000 }), 138],
  ['a husband of 50 today who earns that much', husband({ birthDate: '1976-04-01', monthlyWorkIncome: 7848 }), 175],
  ['a husband of 50 who earns a shekel more', husband({ birthDate: '1976-04-01', monthlyWorkIncome: 7849 }), 138],
  ['a husband a day short of 50 without income', husband({ birthDate: '1976-04-02' }), 138],
  ['a wife from whom he lives apart', withSpouse({}, { maritalStatus: 'separated' }), 138],
]
const daysBySpouse = SPOUSES.map(([name, facts, count]) => ({
  name: `two children and ${name}`, asOf: '2026-04-01', facts, verdict: 'eligible' as const, amount: days(count),
}))

export const unemploymentBenefitCases = defineCases('unemployment-benefit', [
  // --- the sum: printed daily sums of 2025 × 25
  {
    name: 'wage of 6,000 in 2025, from 28: 180.90 a day', asOf: '2025-06-01',
    facts: { ...in2025, averageWage6Months: 6000 },
    verdict: 'eligible', amount: month(4522.5),
  },
  {
    name: 'wage of 8,000 in 2025: 220.125 a day', asOf: '2025-06-01',
    facts: { ...in2025, averageWage6Months: 8000 },
    verdict: 'eligible', amount: month(5503.125),
  },
  {
    name: 'wage of 10,000 in 2025: 256.125 a day', asOf: '2025-06-01',
    facts: in2025,
    verdict: 'eligible', amount: month(6403.125),
  },
  {
    name: 'wage of 20,000 in 2025: 377.025 a day', asOf: '2025-06-01',
    facts: { ...in2025, averageWage6Months: 20000 },
    verdict: 'eligible', amount: month(9425.625),
  },
  {
    name: 'wage of 6,000 in 2025, under 28: 136.60 a day', asOf: '2025-06-01',
    facts: { ...in2025, ...young, averageWage6Months: 6000 },
    verdict: 'eligible', amount: month(3415),
  },
  {
    name: 'wage of 10,000 in 2025, under 28: 195.825 a day', asOf: '2025-06-01',
    facts: { ...in2025, ...young },
    verdict: 'eligible', amount: month(4895.625),
  },
  // 2026: parts of 207.50, 103.75, 88.75 of a daily wage of 400: 166 + 51.875 + 39.9375 = 257.8125
  {
    name: 'wage of 10,000 in 2026', asOf: '2026-04-01',
    facts: dismissed,
    verdict: 'eligible', amount: month(6445.3125),
  },
  // 2024: 196 × 80 % + 98 × 50 % + (392 − 294) × 45 % + 8 × 30 % = 156.80 + 49 + 44.10 + 2.40 = 252.30
  {
    name: 'wage of 10,000 in 2024', asOf: '2024-06-01',
    facts: { ...dismissed, lastWorkDay: '2024-04-30' },
    verdict: 'eligible', amount: month(6307.5),
  },
  {
    name: 'a very high wage in 2025: the ceiling, 532.64 × 25', asOf: '2025-06-01',
    facts: { ...in2025, averageWage6Months: 50000 },
    verdict: 'eligible', amount: month(13316),
  },
  {
    name: 'a very high wage in 2026: 550.76 × 25', asOf: '2026-04-01',
    facts: { ...dismissed, averageWage6Months: 50000 },
    verdict: 'eligible', amount: month(13769),
  },
  {
    name: 'turns 28 tomorrow: the lower rates', asOf: '2025-06-01',
    facts: { ...in2025, birthDate: '1997-06-02', averageWage6Months: 6000 },
    verdict: 'eligible', amount: month(3415),
  },
  {
    name: '28 today: the higher rates', asOf: '2025-06-01',
    facts: { ...in2025, birthDate: '1997-06-01', averageWage6Months: 6000 },
    verdict: 'eligible', amount: month(4522.5),
  },
  {
    name: '28 since registering: the range of both', asOf: '2025-06-15',
    facts: { ...in2025, birthDate: '1997-06-10', averageWage6Months: 6000, employmentServiceFirstRegistration: '2025-05-01' },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 3415, max: 4522.5 }, deadlines: { 'benefit-year': '2026-04-30' },
  },
  // under 28 above 12,000: 121.80 + 40.60 + 101.5 × 35 % + (600 − 406) × 25 % = 246.425; from 28: 162.40 + 50.75 + 45.675 + 58.20 = 317.025
  {
    name: 'under 28 with a wage of 15,000: a wider range', asOf: '2025-06-01', facts: { ...in2025, ...young, averageWage6Months: 15000 },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 6160.625, max: 7925.625 },
  },
  // 3,000 × 6 ÷ 150 = 120; × 60 % = 72, less than 128.37
  {
    name: 'discharged four months ago, low wage: the sum of discharged soldiers', asOf: '2025-06-01',
    facts: { ...in2025, ...young, averageWage6Months: 3000, dischargeDate: '2025-02-01' }, verdict: 'eligible', amount: month(3209.25),
  },
  {
    name: 'wage not asked: open no more, but no sum', asOf: '2026-04-01',
    facts: { ...dismissed, averageWage6Months: undefined, children: undefined, birthDate: '1990-01-01' },
    verdict: 'eligible', amount: null,
  },

  // --- residence and age
  {
    name: 'no status', asOf: '2026-04-01',
    facts: { ...dismissed, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible',
  },
  {
    name: 'temporary resident, permit not said', asOf: '2026-04-01',
    facts: { ...dismissed, residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  { name: '20 today', asOf: '2026-04-01', facts: { ...dismissed, birthDate: '2006-04-01' }, verdict: 'eligible' },
  {
    name: '20 tomorrow, no service: a person looks', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '2006-04-02' },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  {
    name: '19 and discharged', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '2006-12-01', dischargeDate: '2026-01-01' },
    verdict: 'eligible',
  },
  {
    name: '19 and a parent', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '2006-12-01', children: [{ birthDate: '2025-01-01', livesWithApplicant: true }] },
    verdict: 'eligible',
  },
  { name: '14 years old', asOf: '2026-04-01', facts: { ...dismissed, birthDate: '2012-01-01' }, verdict: 'ineligible' },
  {
    name: '67 tomorrow, a woman past her own retirement age', asOf: '2026-04-01',
    facts: { ...dismissed, sex: 'female', birthDate: '1959-04-02' },
    verdict: 'eligible',
  },
  {
    name: '67 today', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '1959-04-01' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },

  // --- how work ended
  {
    name: 'self-employed', asOf: '2026-04-01',
    facts: { ...dismissed, employment: 'selfEmployed' },
    verdict: 'ineligible', conditions: { 'was-employee': 'no' },
  },
  {
    name: 'a fixed term ended', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'contractEnded' },
    verdict: 'eligible',
  },
  {
    name: 'resigned with a justified reason', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'resignedJustified' },
    verdict: 'eligible',
  },
  {
    name: 'resigned: open, the first 90 days are not paid', asOf: '2026-04-01', facts: { ...dismissed, reasonLeftWork: 'resigned' },
    verdict: 'eligible', deadlines: { 'resignation-wait': '2026-05-01' },
  },
  {
    name: 'resigned because of harm at home', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'resigned', resignReason: 'shelter' },
    verdict: 'askPerson', asks: ['left-because-of-harm'],
  },
  {
    name: 'the business closed', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'businessClosed' },
    verdict: 'askPerson',
  },
  {
    name: 'unpaid leave of 30 days by the employer', asOf: '2025-06-01',
    facts: { ...in2025, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 30 },
    verdict: 'eligible',
  },
  {
    name: 'unpaid leave of 29 days', asOf: '2025-06-01',
    facts: { ...in2025, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 29 },
    verdict: 'ineligible', conditions: { 'work-ended': 'no' },
  },
  {
    name: 'unpaid leave of 29 days in the time of the outline', asOf: '2026-04-15',
    facts: { ...outline, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 29 },
    verdict: 'askPerson',
  },
  {
    name: 'unpaid leave of 13 days in that time', asOf: '2026-04-15',
    facts: { ...outline, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 13 },
    verdict: 'ineligible',
  },
  {
    name: 'unpaid leave of 20 days the day before that time', asOf: '2026-04-15',
    facts: {
      ...outline, lastWorkDay: '2026-02-27', reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true,
      unpaidLeaveDays: 20,
    },
    verdict: 'ineligible',
  },
  {
    name: 'unpaid leave at the employee’s wish', asOf: '2026-04-15',
    facts: { ...outline, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: false, unpaidLeaveDays: 60 },
    verdict: 'ineligible',
  },
  {
    name: 'why the work ended was not asked', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: undefined },
    verdict: 'needsInfo', missing: ['reasonLeftWork'],
  },

  // --- qualifying months and reporting
  { name: '12 months', asOf: '2026-04-01', facts: { ...dismissed, workMonthsInLast18: 12 }, verdict: 'eligible' },
  {
    name: '11 months', asOf: '2026-04-01',
    facts: { ...dismissed, workMonthsInLast18: 11 },
    verdict: 'ineligible', conditions: { 'qualifying-period': 'no' },
  },
  {
    name: '11 months in the time of the outline', asOf: '2026-04-15',
    facts: { ...outline, workMonthsInLast18: 11 },
    verdict: 'askPerson',
  },
  {
    name: '6 months in that time', asOf: '2026-04-15',
    facts: { ...outline, workMonthsInLast18: 6 },
    verdict: 'askPerson',
  },
  {
    name: '5 months in that time', asOf: '2026-04-15',
    facts: { ...outline, workMonthsInLast18: 5 },
    verdict: 'ineligible',
  },
  {
    name: '11 months, stopped work on the first day of the outline', asOf: '2026-04-15',
    facts: { ...outline, lastWorkDay: '2026-02-28', workMonthsInLast18: 11 },
    verdict: 'askPerson',
  },
  {
    name: '5 months, discharged in the last year: training needs no months', asOf: '2025-06-01',
    facts: { ...in2025, ...young, workMonthsInLast18: 5, dischargeDate: '2025-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'does not report', asOf: '2026-04-01',
    facts: { ...dismissed, registeredJobSeeker: false },
    verdict: 'ineligible', conditions: { registered: 'no' },
  },
  {
    name: 'reporting was not asked', asOf: '2026-04-01', facts: { ...dismissed, registeredJobSeeker: undefined }, verdict: 'needsInfo',
    missing: ['registeredJobSeeker'], deadlines: { register: '2026-04-30', claim: '2027-01-31' },
  },

  // --- a person
  {
    name: 'a former right that began 11 months ago', asOf: '2026-04-01',
    facts: { ...dismissed, previousUnemploymentStart: '2025-05-01' },
    verdict: 'askPerson', asks: ['repeated-claim'],
  },
  {
    name: 'a former right that began 12 months ago, at 40', asOf: '2026-04-01',
    facts: { ...dismissed, previousUnemploymentStart: '2025-04-01' },
    verdict: 'eligible',
  },
  {
    name: 'the same at 39', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '1986-04-02', previousUnemploymentStart: '2025-04-01' },
    verdict: 'askPerson', asks: ['repeated-claim-under-40'],
  },
  {
    name: 'at 39, four years ago', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '1986-04-02', previousUnemploymentStart: '2022-04-01' },
    verdict: 'eligible',
  },
  {
    name: 'the former right was not asked about', asOf: '2026-04-01',
    facts: { ...dismissed, previousUnemploymentStart: undefined },
    verdict: 'eligible',
  },
  {
    name: 'works a few hours', asOf: '2026-04-01',
    facts: { ...dismissed, monthlyWorkIncome: 1500 },
    verdict: 'askPerson', asks: ['part-time-work'],
  },
  {
    name: 'the wage of a spouse does not matter', asOf: '2026-04-01',
    facts: {
      ...dismissed, maritalStatus: 'married',
      spouse: { sex: 'female', birthDate: '1990-01-01', monthlyWorkIncome: 40000, monthlyOtherIncome: 0 },
    },
    verdict: 'eligible', amount: month(6445.3125),
  },
  {
    name: 'member of a kibbutz', asOf: '2026-04-01',
    facts: { ...dismissed, kibbutzMember: true },
    verdict: 'askPerson', asks: ['kibbutz-member'],
  },
  {
    name: 'also on a disability pension', asOf: '2026-04-01',
    facts: { ...dismissed, currentBenefits: ['general-disability-pension'] },
    verdict: 'askPerson', asks: ['pension'],
  },
  {
    name: 'the benefit year ended a day less than twelve months ago: a day is left to claim', asOf: '2026-06-30',
    facts: { ...dismissed, lastWorkDay: '2024-06-20', employmentServiceFirstRegistration: '2024-07-10' },
    verdict: 'eligible',
  },
  {
    name: 'the whole benefit year is older than twelve months', asOf: '2026-07-01',
    facts: { ...dismissed, lastWorkDay: '2024-06-20', employmentServiceFirstRegistration: '2024-07-10' },
    verdict: 'askPerson', asks: ['late-claim'],
  },
  {
    name: 'unpaid leave of 20 days in 2025, the job goes on', asOf: '2025-10-20',
    facts: { ...in2025, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 20, lastWorkDay: null },
    verdict: 'ineligible',
  },
  {
    name: 'nothing but what the law asks', asOf: '2026-04-01',
    facts: {
      birthDate: '1986-01-01', residency: 'citizen', employment: 'unemployed', reasonLeftWork: 'dismissed', lastWorkDay: '2026-01-31',
      workMonthsInLast18: 18, registeredJobSeeker: true, averageWage6Months: 10000,
    },
    verdict: 'eligible', amount: month(6445.3125),
  },

  // --- how many days
  ...daysByAge,
  ...daysBySpouse,
  {
    name: 'wife at 57 % of the average wage of 2025', asOf: '2025-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7590 }), lastWorkDay: '2025-04-30' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'wife a shekel above it in 2025', asOf: '2025-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7591 }), lastWorkDay: '2025-04-30' }, verdict: 'eligible', amount: days(138),
  },
  {
    name: 'wife at 57 % of the average wage of 2024', asOf: '2024-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7146 }), lastWorkDay: '2024-04-30' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'wife a shekel above it in 2024', asOf: '2024-06-01',
    facts: { ...withSpouse({ monthlyWorkIncome: 7147 }), lastWorkDay: '2024-04-30' }, verdict: 'eligible', amount: days(138),
  },
  {
    name: 'woman of 57 today, born since 1960: 300 days', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1969-04-01' }, verdict: 'eligible', amount: days(300),
  },
  {
    name: 'woman a day short of 57', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1969-04-02' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'man of 57', asOf: '2026-04-01',
    facts: { ...daysOnly, birthDate: '1969-04-01' }, verdict: 'eligible', amount: days(175),
  },
  {
    name: 'woman born on the first day of 1960', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1960-01-01' }, verdict: 'eligible', amount: days(300),
  },
  {
    name: 'woman born the day before', asOf: '2026-04-01',
    facts: { ...daysOnly, sex: 'female', birthDate: '1959-12-31' }, verdict: 'eligible', amount: days(175),
  },

  // --- beside a pension of National Insurance a person looks
  ...[
    'old-age-pension', 'old-age-for-disabled', 'special-old-age-benefit', 'survivors-pension', 'work-disability-pension', 'dependants-benefit',
    'hostile-acts-benefits', 'volunteer-injury',
  ].map((benefit) => ({
    name: `also receives ${benefit}`, asOf: '2026-04-01', facts: { ...dismissed, currentBenefits: [benefit] },
    verdict: 'askPerson' as const, asks: ['pension'],
  })),

  // --- discharged a year ago
  {
    name: '5 months, discharged twelve months ago to the day', asOf: '2025-06-01',
    facts: { ...in2025, ...young, workMonthsInLast18: 5, dischargeDate: '2024-06-01' }, verdict: 'askPerson',
  },
  {
    name: '5 months, discharged a day earlier', asOf: '2025-06-01',
    facts: { ...in2025, ...young, workMonthsInLast18: 5, dischargeDate: '2024-05-31' }, verdict: 'ineligible',
    conditions: { 'qualifying-period': 'no' },
  },
  {
    name: '5 months, discharged today', asOf: '2025-06-01',
    facts: { ...in2025, ...young, workMonthsInLast18: 5, dischargeDate: '2025-06-01' }, verdict: 'askPerson',
  },
  {
    name: '5 months, still a soldier until tomorrow', asOf: '2025-06-01',
    facts: { ...in2025, ...young, workMonthsInLast18: 5, dischargeDate: '2025-06-02' }, verdict: 'ineligible',
  },
  {
    name: 'unpaid leave of 14 days in the time of the outline', asOf: '2026-04-15',
    facts: { ...outline, reasonLeftWork: 'unpaidLeave', unpaidLeaveByEmployer: true, unpaidLeaveDays: 14 }, verdict: 'askPerson',
  },
  {
    name: '15 today: a grant for the young, a person looks', asOf: '2026-04-01',
    facts: { ...dismissed, birthDate: '2011-04-01' }, verdict: 'askPerson',
  },
  {
    name: '15 tomorrow', asOf: '2026-04-01', facts: { ...dismissed, birthDate: '2011-04-02' }, verdict: 'ineligible', conditions: { age: 'no' },
  },
  // --- a move: above 60 km, or above 40 for the mother of a child under seven; without it the first 90 days are not paid
  {
    name: 'resigned for a move of 61 km', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'resigned', movedHomeDistanceKm: 61 }, verdict: 'eligible',
  },
  {
    name: 'resigned for a move of 60 km', asOf: '2026-04-01',
    facts: { ...dismissed, reasonLeftWork: 'resigned', movedHomeDistanceKm: 60 }, verdict: 'eligible',
    deadlines: { 'resignation-wait': '2026-05-01' },
  },
  {
    name: 'the mother of a child of six, 41 km', asOf: '2026-04-01',
    facts: {
      ...dismissed, sex: 'female', reasonLeftWork: 'resigned', movedHomeDistanceKm: 41, children: [{ birthDate: '2019-04-02', livesWithApplicant: true }],
    },
    verdict: 'eligible',
  },
  {
    name: 'the mother of a child of six, 40 km', asOf: '2026-04-01',
    facts: {
      ...dismissed, sex: 'female', reasonLeftWork: 'resigned', movedHomeDistanceKm: 40, children: [{ birthDate: '2019-04-02', livesWithApplicant: true }],
    },
    verdict: 'eligible', deadlines: { 'resignation-wait': '2026-05-01' },
  },
  {
    name: 'the mother of a child who is seven today, 41 km', asOf: '2026-04-01',
    facts: {
      ...dismissed, sex: 'female', reasonLeftWork: 'resigned', movedHomeDistanceKm: 41, children: [{ birthDate: '2019-04-01', livesWithApplicant: true }],
    },
    verdict: 'eligible', deadlines: { 'resignation-wait': '2026-05-01' },
  },
])
