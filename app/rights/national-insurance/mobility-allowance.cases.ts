import { defineCases } from '~/engine/cases'

/** Forty, with a car, half of the way limited, drives. */
const driver = {
  residency: 'citizen', birthDate: '1986-01-01', currentBenefits: [], children: [], mobilityLimitationPercent: 40, needsWheelchair: false,
  ownsVehicle: true, hasDrivingLicence: true, authorisedDriverNearby: false, monthlyWorkIncome: 0, housing: 'renter',
  employment: 'notWorking',
}
const passenger = { ...driver, hasDrivingLicence: false, authorisedDriverNearby: true, mobilityLimitationPercent: 60 }
const noCar = { ...driver, ownsVehicle: false, hasDrivingLicence: false, mobilityLimitationPercent: 80 }
const withAllowance = { ...noCar, currentBenefits: ['attendance-allowance'], mobilityLimitationPercent: 100 }
const wheelchairChild = (birthDate: string) => [{ birthDate, disabledChildRate: 188, needsWheelchair: true }]
const amount = { unit: 'ILS/month', min: 2467, max: 2467 } as const

/** The attendance allowance is not held, but found in the same screening. */
const entitledToAttendance = {
  ...noCar, currentBenefits: ['general-disability-pension'], medicalDisabilityPercent: 80, needsDailyHelp: 'most', sex: 'male',
  inCareInstitution: false,
}

export const mobilityAllowanceCases = defineCases('mobility-allowance', [
  {
    name: 'a car, a licence and 40 %: the sum is not estimated', asOf: '2026-06-01', facts: driver,
    verdict: 'eligible', amount: null, conditions: { track: 'yes' },
  },
  {
    name: 'a car, a licence and 39 %', asOf: '2026-06-01', facts: { ...driver, mobilityLimitationPercent: 39 },
    verdict: 'ineligible', conditions: { track: 'no' },
  },
  {
    name: 'a car, a licence and 39 %, children and wheelchair not asked', asOf: '2026-06-01',
    facts: { ...driver, mobilityLimitationPercent: 39, children: undefined, needsWheelchair: undefined }, verdict: 'needsInfo', missing: ['children'],
  },
  { name: 'a car, no licence, another driver, 60 %', asOf: '2026-06-01', facts: passenger, verdict: 'eligible' },
  {
    name: 'a car, no licence, another driver, 59 %', asOf: '2026-06-01', facts: { ...passenger, mobilityLimitationPercent: 59 },
    verdict: 'ineligible',
  },
  {
    name: 'a car, no licence, nobody who drives', asOf: '2026-06-01', facts: { ...passenger, authorisedDriverNearby: false },
    verdict: 'ineligible',
  },
  {
    name: 'the description of a car says that there is one', asOf: '2026-06-01',
    facts: { ...driver, ownsVehicle: undefined, vehicle: { value: 60000 } }, verdict: 'eligible',
  },
  {
    name: '40 % and a licence, but no car', asOf: '2026-06-01', facts: { ...driver, ownsVehicle: false }, verdict: 'ineligible',
  },
  {
    name: 'whether there is a car is not known', asOf: '2026-06-01', facts: { ...driver, ownsVehicle: undefined },
    verdict: 'needsInfo', missing: ['ownsVehicle'],
  },
  {
    name: 'no percentage was set', asOf: '2026-06-01', facts: { ...driver, mobilityLimitationPercent: undefined },
    verdict: 'needsInfo', missing: ['mobilityLimitationPercent'],
  },
  {
    name: 'no car, 80 %, earns above the threshold', asOf: '2026-06-01', facts: { ...noCar, monthlyWorkIncome: 2404 },
    verdict: 'eligible', amount,
  },
  {
    name: 'no car, 80 %, earns exactly the threshold', asOf: '2026-06-01', facts: { ...noCar, monthlyWorkIncome: 2403 },
    verdict: 'ineligible',
  },
  {
    name: 'no car, 79 %, earns', asOf: '2026-06-01', facts: { ...noCar, monthlyWorkIncome: 5000, mobilityLimitationPercent: 79 },
    verdict: 'ineligible',
  },
  {
    name: 'no car, 80 %, a conscript', asOf: '2026-06-01', facts: { ...noCar, birthDate: '2007-01-01', employment: 'soldier' },
    verdict: 'eligible', amount,
  },
  {
    name: 'no car, 80 %, earns, but is paid a disability pension', asOf: '2026-06-01',
    facts: { ...noCar, monthlyWorkIncome: 5000, currentBenefits: ['general-disability-pension'], needsDailyHelp: 'none',
      needsConstantSupervision: false, medicalTreatments: [] },
    verdict: 'ineligible',
  },
  {
    name: 'no car, 80 %, earns, seventeen years old', asOf: '2026-06-01',
    facts: { ...noCar, birthDate: '2008-06-02', monthlyWorkIncome: 5000 }, verdict: 'ineligible',
  },
  {
    name: 'no car, attendance allowance found in the same screening, 100 %', asOf: '2026-06-01',
    facts: { ...entitledToAttendance, mobilityLimitationPercent: 100 }, verdict: 'eligible', amount, follows: ['attendance-allowance'],
  },
  {
    name: 'the same with 99 %',
    asOf: '2026-06-01', facts: { ...entitledToAttendance, mobilityLimitationPercent: 99 }, verdict: 'ineligible',
  },
  {
    name: 'the same with 20 % and a wheelchair', asOf: '2026-06-01',
    facts: { ...entitledToAttendance, mobilityLimitationPercent: 20, needsWheelchair: true }, verdict: 'eligible', amount,
  },
  {
    name: 'already on attendance allowance: a person looks at both', asOf: '2026-06-01', facts: withAllowance,
    verdict: 'askPerson', amount, asks: ['attendance-held'], conditions: { track: 'yes', 'not-with-attendance': 'person' },
    follows: ['attendance-allowance'],
  },
  {
    name: 'already on attendance allowance, in a wheelchair', asOf: '2026-06-01', facts: { ...withAllowance, needsWheelchair: true },
    verdict: 'askPerson', conditions: { 'not-with-attendance': 'yes' },
  },
  {
    name: 'a child in a wheelchair whose benefit is paid, no car', asOf: '2026-06-01',
    facts: { ...noCar, mobilityLimitationPercent: 0, children: wheelchairChild('2016-01-01') },
    verdict: 'eligible', amount, follows: ['disabled-child-benefit'],
  },
  {
    name: 'the same with a car in the family: the committee’s percentage decides', asOf: '2026-06-01',
    facts: { ...driver, mobilityLimitationPercent: 0, children: wheelchairChild('2016-01-01') },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'a child in a wheelchair, two years old', asOf: '2026-06-01',
    facts: { ...noCar, mobilityLimitationPercent: 0, children: wheelchairChild('2023-06-02') },
    verdict: 'askPerson',
  },
  {
    name: 'a child whose benefit is paid and who walks', asOf: '2026-06-01',
    facts: {
      ...noCar, mobilityLimitationPercent: 0, children: [{ birthDate: '2016-01-01', disabledChildRate: 100, needsWheelchair: false }],
    },
    verdict: 'ineligible',
  },
  {
    name: 'a child benefit is paid and 80 % was told: perhaps the child’s', asOf: '2026-06-01',
    facts: { ...noCar, currentBenefits: ['disabled-child-benefit'] }, verdict: 'askPerson', conditions: { track: 'person' },
  },
  {
    name: 'lives in an institution, 100 %', asOf: '2026-06-01',
    facts: { ...noCar, mobilityLimitationPercent: 100, housing: 'institution' }, verdict: 'askPerson', conditions: { track: 'person' },
  },
  { name: 'a woman of 66', asOf: '2026-06-01', facts: { ...driver, sex: 'female', birthDate: '1959-06-02' }, verdict: 'eligible' },
  { name: '67 today', asOf: '2026-06-01', facts: { ...driver, birthDate: '1959-06-01' }, verdict: 'eligible' },
  {
    name: '67 and a day: a person looks', asOf: '2026-06-01', facts: { ...driver, birthDate: '1959-05-31' },
    verdict: 'askPerson', conditions: { age: 'person' },
  },
  {
    name: 'over 67 and paid already: goes on', asOf: '2026-06-01',
    facts: { ...driver, birthDate: '1950-01-01', currentBenefits: ['mobility-allowance'] },
    verdict: 'eligible', conditions: { age: 'yes' },
  },
  {
    name: 'over 67, walks well', asOf: '2026-06-01', facts: { ...driver, birthDate: '1950-01-01', mobilityLimitationPercent: 0 },
    verdict: 'ineligible',
  },
  {
    name: 'before the sum that was found', asOf: '2022-07-31', facts: { ...noCar, monthlyWorkIncome: 5000 },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'in 2023', asOf: '2023-06-01', facts: { ...noCar, monthlyWorkIncome: 5000 }, verdict: 'eligible', amount,
  },
  {
    name: 'no status, no permit', asOf: '2026-06-01', facts: { ...driver, residency: 'noStatus', visaType: 'none' },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'a day before three years, walks well', asOf: '2026-06-01',
    facts: { ...noCar, birthDate: '2023-06-02', mobilityLimitationPercent: 0 }, verdict: 'ineligible', conditions: { age: 'no' },
  },
])
