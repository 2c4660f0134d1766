import { defineCases, type RightCase } from '~/engine/cases'

const worker = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', maritalStatus: 'single', currentBenefits: [],
  healthLimitsWork: true, medicalDisabilityPercent: 30, workDisabilityPercent: 0, workInjury: null, hostileActInjuryDate: null,
}
const widow = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'female', maritalStatus: 'widowed', currentBenefits: ['survivors-pension'],
}
const range2026 = { unit: 'ILS/month', min: 3442, max: 6885 } as const

export const vocationalRehabilitationCases = defineCases('vocational-rehabilitation', [
  {
    name: '30 %, illness limits work', asOf: '2026-06-01', facts: worker, verdict: 'eligible', amount: range2026,
  },
  { name: 'exactly 20 %', asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: 20 }, verdict: 'eligible', amount: range2026 },
  {
    name: '19 %', asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: 19 },
    verdict: 'ineligible', conditions: { 'medical-percent': 'no' },
  },
  {
    name: '19 %, family status not asked', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 19, maritalStatus: undefined }, verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  {
    name: '19 %, hurt at work: thresholds of their own, a person looks', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 19, workDisabilityPercent: 15 },
    verdict: 'askPerson', conditions: { 'medical-percent': 'person' }, asks: ['other-injury'],
  },
  {
    name: 'hurt in a hostile act, 40 %', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 40, hostileActInjuryDate: '2023-10-07' }, verdict: 'askPerson', asks: ['other-injury'],
  },
  {
    name: 'no percentage was set', asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: undefined },
    verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  {
    name: 'can go on with the former work', asOf: '2026-06-01', facts: { ...worker, healthLimitsWork: false },
    verdict: 'ineligible', conditions: { 'cannot-work-as-before': 'no' },
  },
  {
    name: 'not said whether health limits work', asOf: '2026-06-01', facts: { ...worker, healthLimitsWork: undefined },
    verdict: 'needsInfo', missing: ['healthLimitsWork'],
  },
  {
    name: 'a man the day before 67', asOf: '2026-06-01', facts: { ...worker, birthDate: '1959-06-02' }, verdict: 'eligible',
  },
  {
    name: 'a man on his 67th birthday', asOf: '2026-06-01', facts: { ...worker, birthDate: '1959-06-01' },
    verdict: 'ineligible', conditions: { 'below-retirement-age': 'no' },
  },
  {
    name: 'a woman of 62 born in 1964: her age is 63 and a half', asOf: '2026-06-01',
    facts: { ...worker, sex: 'female', birthDate: '1964-03-01' }, verdict: 'eligible',
  },
  {
    name: 'a widow with a survivors’ pension: no percentage, no illness', asOf: '2026-06-01', facts: widow,
    verdict: 'eligible', follows: ['survivors-pension'], amount: range2026,
  },
  {
    name: 'a widow with the pension of the family of somebody killed at work', asOf: '2026-06-01',
    facts: { ...widow, currentBenefits: ['dependants-benefit'] }, verdict: 'eligible',
  },
  {
    name: 'a healthy widow without such a pension yet, no percentage', asOf: '2026-06-01',
    facts: { ...widow, currentBenefits: [], healthLimitsWork: false, medicalDisabilityPercent: 0 }, verdict: 'needsInfo',
  },
  {
    name: 'receives a survivors’ pension, but is married again', asOf: '2026-06-01',
    facts: { ...widow, maritalStatus: 'married', healthLimitsWork: false, medicalDisabilityPercent: 0 }, verdict: 'ineligible',
  },
  {
    name: 'receives a survivors’ pension, family status not asked', asOf: '2026-06-01',
    facts: { ...widow, maritalStatus: undefined, healthLimitsWork: false, medicalDisabilityPercent: 0 },
    verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  {
    name: 'hurt at work, no medical percentage', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: undefined, workDisabilityPercent: 30 }, verdict: 'askPerson', asks: ['other-injury'],
  },
  {
    name: 'in 2025: 25 to 50 % of 13,316', asOf: '2025-06-01', facts: worker,
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 3329, max: 6658 },
  },
  {
    name: 'already studies',
    asOf: '2026-06-01', facts: { ...worker, fullTimeStudent: true }, verdict: 'askPerson', asks: ['already-studying'],
  },
  {
    name: 'with the full disability pension there is no separate living money', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 70, workIncapacityPercent: 75, currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'with a partial disability pension there may be', asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 70, workIncapacityPercent: 65, currentBenefits: ['general-disability-pension'] },
    verdict: 'eligible', amount: range2026,
  },
  {
    name: 'in 2024: 25 to 50 % of 12,536', asOf: '2024-06-01', facts: worker,
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 3134, max: 6268 },
  },
  {
    name: 'no status, no permit',
    asOf: '2026-06-01', facts: { ...worker, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'temporary resident, permit not said', asOf: '2026-06-01', facts: { ...worker, residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  { name: 'a shade below 20 %', asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: 19.95 }, verdict: 'ineligible' },
  {
    name: 'in 2022: 25 to 50 % of 10,551', asOf: '2022-06-01', facts: worker, verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 2638, max: 5276 },
  },
  // --- injuries with thresholds of their own
  ...['work-injury-allowance', 'work-disability-pension', 'hostile-acts-benefits', 'volunteer-injury'].map((benefit): RightCase => ({
    name: `19 %, holds ${benefit}`, asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: 19, currentBenefits: [benefit] },
    verdict: 'askPerson', conditions: { 'medical-percent': 'person' }, asks: ['other-injury'],
  })),
  ...['notClaimed', 'pending', 'recognised'].map((status): RightCase => ({
    name: `19 %, a work injury: ${status}`, asOf: '2026-06-01',
    facts: { ...worker, medicalDisabilityPercent: 19, workInjury: { status } },
    verdict: 'askPerson', conditions: { 'medical-percent': 'person' }, asks: ['other-injury'],
  })),
  {
    name: '19 %, a work injury that was refused', asOf: '2026-06-01', verdict: 'ineligible', asksNot: ['other-injury'],
    facts: { ...worker, medicalDisabilityPercent: 19, workInjury: { status: 'refused' } },
  },
  ...(['workDisabilityPercent', 'workInjury', 'hostileActInjuryDate', 'currentBenefits'] as const).map((path): RightCase => ({
    name: `19 %, and nobody asked about ${path}`, asOf: '2026-06-01', facts: { ...worker, medicalDisabilityPercent: 19, [path]: undefined },
    verdict: 'needsInfo', missing: [path === 'workInjury' ? 'workInjury.status' : path], conditions: { 'medical-percent': 'noOrPerson' },
  })),
  // --- widows and widowers
  {
    name: 'paid as the family of somebody killed at work, family status not asked', asOf: '2026-06-01', verdict: 'needsInfo',
    facts: { ...worker, medicalDisabilityPercent: 19, maritalStatus: undefined, currentBenefits: ['dependants-benefit'] },
    missing: ['maritalStatus'], conditions: { 'medical-percent': 'unknown' },
  },
  // --- living money and the full pension
  {
    name: 'the full degree of incapacity, no pension', asOf: '2026-06-01', verdict: 'eligible', amount: range2026,
    facts: { ...worker, workIncapacityPercent: 100 },
  },
  {
    name: 'the pension at 100 %: no separate living money', asOf: '2026-06-01', verdict: 'eligible', amount: null,
    facts: { ...worker, workIncapacityPercent: 100, currentBenefits: ['general-disability-pension'] },
  },
  {
    name: 'another pension and the full degree', asOf: '2026-06-01', verdict: 'eligible', amount: range2026,
    facts: { ...worker, workIncapacityPercent: 100, currentBenefits: ['child-allowance'] },
  },
  {
    name: 'employed as a student: a course may be under way', asOf: '2026-06-01', facts: { ...worker, employment: 'student' },
    verdict: 'askPerson', asks: ['already-studying'],
  },
  { name: 'an employee', asOf: '2026-06-01', facts: { ...worker, employment: 'employee' }, verdict: 'eligible', asksNot: ['already-studying'] },
])
