import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-10'
const inShelter = { residency: 'citizen', shelterStayDays: 45 }
const noIncome = {
  birthDate: '1994-02-02',
  children: [],
  monthlyWorkIncome: 0,
  monthlyOtherIncome: 0,
  currentBenefits: [],
  ownsVehicle: false,
}
const child = { birthDate: '2019-03-03', livesWithApplicant: true }

export const shelterIncomeSupportCases = defineCases('shelter-income-support', [
  {
    name: '45 days in a shelter',
    asOf: ASOF,
    facts: inShelter,
    verdict: 'eligible',
    amount: null,
    deadlines: { 'claim-this-month': '2026-06-30' },
  },
  {
    name: '31 days',
    asOf: ASOF,
    facts: { ...inShelter, shelterStayDays: 31 },
    verdict: 'eligible',
    conditions: { stay: 'yes' },
  },
  {
    name: '30 days: may claim, if she stays on',
    asOf: ASOF,
    facts: { ...inShelter, shelterStayDays: 30 },
    verdict: 'askPerson',
    conditions: { stay: 'person' },
    deadlines: { 'claim-this-month': '2026-06-30' },
  },
  {
    name: '25 days',
    asOf: ASOF,
    facts: { ...inShelter, shelterStayDays: 25 },
    verdict: 'askPerson',
    conditions: { stay: 'person' },
    deadlines: { 'claim-this-month': '2026-06-30' },
  },
  {
    name: '24 days',
    asOf: ASOF,
    facts: { ...inShelter, shelterStayDays: 24 },
    verdict: 'ineligible',
    conditions: { stay: 'no' },
  },
  {
    name: 'not told how long',
    asOf: ASOF,
    facts: { residency: 'citizen' },
    verdict: 'needsInfo',
    deadlines: { 'claim-this-month': null },
    missing: ['shelterStayDays'],
  },
  {
    name: 'residence not told',
    asOf: ASOF,
    facts: { shelterStayDays: 45 },
    verdict: 'needsInfo',
    missing: ['residency'],
  },
  {
    name: 'A/5',
    asOf: ASOF,
    facts: { ...inShelter, residency: 'temporaryResident', visaType: 'a5' },
    verdict: 'eligible',
  },
  {
    name: 'B/1',
    asOf: ASOF,
    facts: { ...inShelter, residency: 'temporaryResident', visaType: 'b1' },
    verdict: 'askPerson',
  },
  {
    name: 'without status',
    asOf: ASOF,
    facts: { ...inShelter, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible',
    conditions: { residence: 'no' },
  },
  {
    name: 'no work test: not registered as a job seeker',
    asOf: ASOF,
    facts: { ...inShelter, registeredJobSeeker: false },
    verdict: 'eligible',
  },
  // Rates of income support in 2026: alone 2,076; with one child 3,478; with two 4,049.
  {
    name: 'alone, no income',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 2_076, max: 2_076 },
  },
  {
    name: 'married, one child: the partner is left out',
    asOf: ASOF,
    facts: {
      ...inShelter,
      ...noIncome,
      maritalStatus: 'married',
      spouse: { monthlyWorkIncome: 20_000 },
      children: [child],
    },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 3_478, max: 3_478 },
  },
  {
    name: 'two children, maintenance of 1,000 is deducted',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome, children: [child, child], monthlyOtherIncome: 1_000 },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 3_049, max: 3_049 },
  },
  {
    name: 'a disability pension of 1,500 is deducted',
    asOf: ASOF,
    facts: {
      ...inShelter,
      ...noIncome,
      currentBenefits: ['general-disability-pension'],
      benefitAmounts: { 'general-disability-pension': 1_500 },
    },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 576, max: 576 },
  },
  {
    name: 'in 2025: 2,028',
    asOf: '2025-06-10',
    facts: { ...inShelter, ...noIncome },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 2_028, max: 2_028 },
  },
  {
    name: 'income from rent above the rate: nothing is left of the sum',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome, monthlyOtherIncome: 2_076 },
    verdict: 'eligible',
    amount: null,
  },
  {
    name: 'a shekel less: a shekel is left',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome, monthlyOtherIncome: 2_075 },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 1, max: 1 },
  },
  {
    name: 'of 56 with a wage between the two ends of the table: no sum is promised',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome, birthDate: '1970-02-02', monthlyWorkIncome: 5_500 },
    verdict: 'eligible',
    amount: null,
  },
  {
    // 2,596 less 60 % of what is above 1,790.
    name: 'of 56 with a wage of 3,000',
    asOf: ASOF,
    facts: { ...inShelter, ...noIncome, birthDate: '1970-02-02', monthlyWorkIncome: 3_000 },
    verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 1_870, max: 1_870 },
  },
  {
    name: 'still in the shelter', asOf: ASOF, facts: { ...inShelter, housing: 'shelter' },
    verdict: 'eligible', conditions: { 'still-there': 'yes' },
  },
  {
    name: 'renting by now: a person asks whether the stay goes on', asOf: ASOF, facts: { ...inShelter, housing: 'renter' },
    verdict: 'askPerson', conditions: { 'still-there': 'person' },
  },
  {
    name: 'of the home nothing was told', asOf: ASOF, facts: inShelter, verdict: 'eligible', conditions: { 'still-there': 'notApplicable' },
  },
])
