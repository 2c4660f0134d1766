import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { disability: 'no' } } as const

export const supportiveCommunityDisabilityCases = defineCases('supportive-community-disability', [
  { ...always, name: '40 %', facts: { medicalDisabilityPercent: 40 }, conditions: { disability: 'yes' } },
  { ...never, name: '39.9 %', facts: { medicalDisabilityPercent: 39.9 } },
  {
    ...always, name: '100 %, in a wheelchair',
    facts: { medicalDisabilityPercent: 100, needsWheelchair: true }, conditions: { disability: 'yes' },
  },
  { ...never, name: 'no percentage at all was set', facts: { medicalDisabilityPercent: 0 } },
  {
    ...always, name: 'not told: National Insurance may set one', facts: {},
    conditions: { disability: 'unknown' }, missing: ['medicalDisabilityPercent'],
  },
  { ...always, name: 'young', facts: { medicalDisabilityPercent: 55, birthDate: '2004-01-01' } },
  { ...always, name: 'old', facts: { medicalDisabilityPercent: 55, birthDate: '1944-01-01' } },
  { ...always, name: 'with the parents', facts: { medicalDisabilityPercent: 75, housing: 'withFamily' } },
  {
    ...always, name: 'works',
    facts: { medicalDisabilityPercent: 40, employment: 'employee', monthlyWorkIncome: 9_000 },
  },
  {
    ...never, name: 'the percentage of the spouse is not the own one',
    facts: { medicalDisabilityPercent: 10, maritalStatus: 'married', spouse: { medicalDisabilityPercent: 80 } },
  },
  {
    ...always, name: 'receives the disability pension, percentage not told',
    facts: { currentBenefits: ['general-disability-pension'] }, missing: ['medicalDisabilityPercent'],
  },
])
