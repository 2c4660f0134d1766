import { defineCases } from '~/engine/cases'
import { couple, month, newcomer, oldOleh, one, parent, single, spouse } from './income-support-households'

export const incomeSupportResidenceCases = defineCases('income-support', [
  // --- residence
  {
    name: 'resident for 24 months to the day', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2024-06-01' },
    verdict: 'eligible',
  },
  {
    name: 'a day less than 24 months', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2024-06-02' },
    verdict: 'ineligible', conditions: { 'residence-months': 'no' },
  },
  { name: 'oleh of 17 months', asOf: '2026-06-01', facts: newcomer, verdict: 'eligible' },
  { name: 'oleh of exactly 12 months', asOf: '2026-01-01', facts: newcomer, verdict: 'eligible' },
  { name: 'oleh of a day less', asOf: '2025-12-31', facts: newcomer, verdict: 'ineligible' },
  {
    name: 'oleh of 17 months who was away: 11 months in Israel', asOf: '2026-06-01',
    facts: { ...newcomer, monthsInIsrael: 11 },
    verdict: 'ineligible',
  },
  {
    name: 'oleh of eight years, back for 13 months, without a further ground', asOf: '2026-06-01',
    facts: {
      ...oldOleh, pregnancy: null, employmentServiceExemptReason: 'none', housing: 'renter',
      inCareInstitution: false,
    },
    verdict: 'ineligible',
  },
  {
    name: 'the same as a single parent', asOf: '2026-06-01',
    facts: { ...oldOleh, maritalStatus: 'divorced', children: one },
    verdict: 'eligible',
  },
  {
    name: 'resident for a year with a survivors’ pension', asOf: '2026-06-01',
    facts: {
      ...parent, maritalStatus: 'widowed', residentSince: '2025-06-01', currentBenefits: ['survivors-pension'],
      benefitAmounts: { 'survivors-pension': 1000 },
    },
    verdict: 'eligible',
  },
  {
    name: 'resident for a year, the spouse is an oleh of two years', asOf: '2026-06-01',
    facts: {
      ...couple, residentSince: '2025-06-01',
      spouse: { ...spouse, immigrantStatus: 'oleh', aliyahDate: '2024-06-01', residentSince: '2024-06-01' },
    },
    verdict: 'eligible',
  },
  {
    name: 'returning resident of a year: months from before may count', asOf: '2026-06-01',
    facts: { ...single, residentSince: '2025-06-01', immigrantStatus: 'returningResident' },
    verdict: 'askPerson',
  },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { ...single, residency: 'temporaryResident', visaType: 'a5' },
    verdict: 'eligible',
  },
  {
    name: 'a spouse without status', asOf: '2026-06-01',
    facts: { ...couple, spouse: { ...spouse, residency: 'noStatus' } },
    verdict: 'askPerson', asks: ['spouse-not-resident'],
  },
  // --- age
  {
    name: '20 today', asOf: '2026-06-01',
    facts: { ...single, birthDate: '2006-06-01' },
    verdict: 'eligible', amount: month(1661),
  },
  {
    name: '20 tomorrow: a person looks', asOf: '2026-06-01',
    facts: { ...single, birthDate: '2006-06-02' },
    verdict: 'askPerson', asks: ['under-20'],
  },
  {
    name: 'man who turns 67 tomorrow', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1959-06-02' },
    verdict: 'eligible',
  },
  {
    name: 'man who turns 67 today', asOf: '2026-06-01',
    facts: { ...single, birthDate: '1959-06-01' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'woman past her retirement age of 63', asOf: '2026-06-01',
    facts: { ...single, sex: 'female', birthDate: '1962-05-01' },
    verdict: 'ineligible',
  },
  {
    name: '62 years old, sex not said', asOf: '2026-06-01',
    facts: { ...single, sex: undefined, birthDate: '1964-06-01' },
    verdict: 'eligible',
  },
  {
    name: '64 years old, sex not said', asOf: '2026-06-01',
    facts: { ...single, sex: undefined, birthDate: '1962-05-01' },
    verdict: 'needsInfo', missing: ['sex'],
  },
])
