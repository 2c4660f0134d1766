import { defineCases, type RightCase } from '~/engine/cases'

/** Forty, single, nothing medical was ever set, and asked about all of it. */
const healthy = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', maritalStatus: 'single', spouse: null, children: [], currentBenefits: [],
  immigrantStatus: 'none', healthLimitsWork: false, medicalDisabilityPercent: 0, workIncapacityPercent: 0, incapacityWhileResident: true,
  monthlyWorkIncome: 0, needsDailyHelp: 'none', needsConstantSupervision: false, medicalTreatments: [], housing: 'renter',
  mobilityLimitationPercent: 0, needsWheelchair: false, ownsVehicle: false, workDisabilityPercent: 0, workInjury: null,
}
const holding = (...currentBenefits: string[]) => ({ ...healthy, currentBenefits })

export const disabilityCardCases = defineCases('disability-card', [
  {
    name: 'receives the general disability pension', asOf: '2026-06-01', facts: holding('general-disability-pension'),
    verdict: 'eligible', amount: null, follows: ['general-disability-pension'],
  },
  {
    name: 'hurt at work, the degree not told', asOf: '2026-06-01',
    facts: { ...healthy, workDisabilityPercent: undefined, workInjury: { status: 'recognised' } }, verdict: 'needsInfo',
    missing: ['workDisabilityPercent'],
  },
  {
    name: 'looks eligible for the pension in the same screening', asOf: '2026-06-01',
    facts: { ...healthy, healthLimitsWork: true, medicalDisabilityPercent: 70, workIncapacityPercent: 100 },
    verdict: 'eligible', follows: ['general-disability-pension'],
  },
  {
    name: 'receives the attendance allowance', asOf: '2026-06-01', facts: holding('attendance-allowance'),
    verdict: 'eligible', follows: ['attendance-allowance'],
  },
  {
    name: 'receives the mobility allowance', asOf: '2026-06-01', facts: holding('mobility-allowance'),
    verdict: 'eligible', follows: ['mobility-allowance'],
  },
  {
    name: 'a disabled child benefit is paid to the parent', asOf: '2026-06-01', facts: holding('disabled-child-benefit'),
    verdict: 'eligible', follows: ['disabled-child-benefit'],
  },
  {
    name: 'the rate of the child says that the benefit is paid', asOf: '2026-06-01',
    facts: { ...healthy, children: [{ birthDate: '2016-01-01', disabledChildRate: 100 }] },
    verdict: 'eligible', follows: ['disabled-child-benefit'],
  },
  {
    name: 'permanent work injury of 20 %', asOf: '2026-06-01',
    facts: { ...holding('work-disability-pension'), workDisabilityPercent: 20 },
    verdict: 'eligible', follows: ['work-disability-pension'],
  },
  {
    name: 'work injury of 20 %, no benefit named', asOf: '2026-06-01',
    facts: { ...healthy, workDisabilityPercent: 20 }, verdict: 'eligible',
  },
  {
    name: 'work injury of 19 %', asOf: '2026-06-01',
    facts: { ...holding('work-disability-pension'), workDisabilityPercent: 19 }, verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: 'a pension for a work injury, its degree not said', asOf: '2026-06-01',
    facts: { ...holding('work-disability-pension'), workDisabilityPercent: undefined },
    verdict: 'eligible', follows: ['work-disability-pension'],
  },
  {
    name: 'no pension, medical disability of 90 %', asOf: '2026-06-01',
    facts: { ...healthy, medicalDisabilityPercent: 90 }, verdict: 'eligible',
  },
  {
    name: 'no pension, medical disability of 89 %', asOf: '2026-06-01',
    facts: { ...healthy, medicalDisabilityPercent: 89, workIncapacityPercent: 0 }, verdict: 'ineligible',
  },
  {
    name: 'incapacity of 60 %, unpaid because the wage is at the ceiling of 8,261', asOf: '2026-06-01',
    facts: { ...healthy, healthLimitsWork: true, medicalDisabilityPercent: 60, workIncapacityPercent: 60, monthlyWorkIncome: 8261 },
    verdict: 'eligible',
  },
  {
    name: 'the same a shekel lower: the pension itself, and the card with it', asOf: '2026-06-01',
    facts: { ...healthy, healthLimitsWork: true, medicalDisabilityPercent: 60, workIncapacityPercent: 60, monthlyWorkIncome: 8260 },
    verdict: 'eligible', follows: ['general-disability-pension'],
  },
  {
    name: 'no degree of incapacity, a high wage', asOf: '2026-06-01',
    facts: { ...healthy, medicalDisabilityPercent: 60, workIncapacityPercent: 0, monthlyWorkIncome: 12000 }, verdict: 'ineligible',
  },
  { name: 'nothing of all this', asOf: '2026-06-01', facts: healthy, verdict: 'ineligible' },
  {
    name: 'where the incapacity began is a person’s matter, so the card is too', asOf: '2026-06-01',
    facts: {
      ...healthy, healthLimitsWork: true, medicalDisabilityPercent: 70, workIncapacityPercent: 100, incapacityWhileResident: false,
    },
    verdict: 'askPerson',
  },
  {
    name: 'illness limits work, no percentage known', asOf: '2026-06-01',
    facts: { ...healthy, healthLimitsWork: true, medicalDisabilityPercent: undefined, workIncapacityPercent: undefined },
    verdict: 'needsInfo', missing: ['medicalDisabilityPercent'],
  },
  ...[60, 65, 74, 75, 100].map((workIncapacityPercent): RightCase => ({
    name: `incapacity of ${workIncapacityPercent} %, unpaid because of a wage of 12,000`, asOf: '2026-06-01', verdict: 'eligible',
    facts: { ...healthy, healthLimitsWork: true, medicalDisabilityPercent: 60, workIncapacityPercent, monthlyWorkIncome: 12000 },
  })),
  { name: 'a shade below 90 %', asOf: '2026-06-01', facts: { ...healthy, medicalDisabilityPercent: 89.95 }, verdict: 'ineligible' },
  { name: 'a work injury of a shade below 20 %', asOf: '2026-06-01', facts: { ...healthy, workDisabilityPercent: 19.95 }, verdict: 'ineligible' },
  {
    name: 'no work injury, a degree of it was not told', asOf: '2026-06-01', facts: { ...healthy, workDisabilityPercent: undefined },
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
])
