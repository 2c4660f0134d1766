import { defineCases } from '~/engine/cases'
import { dismissed, in2025, month, outline, young } from './unemployment-benefit-households'

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

])
