import { defineCases } from '~/engine/cases'
import { dismissed, in2025, month, outline, young } from './unemployment-benefit-households'

export const unemploymentBenefitConditionsCases = defineCases('unemployment-benefit', [
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
