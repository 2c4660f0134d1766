import { defineCases } from '~/engine/cases'

const always = { asOf: '2026-06-01', verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

/** Nothing is tested: whoever asks is shown the way. */
export const volunteeringAndNationalServiceCases = defineCases('volunteering-and-national-service', [
  { ...always, name: 'nothing told', facts: {} },
  {
    ...always, name: 'an old woman alone: a volunteer may visit',
    facts: { birthDate: '1940-01-01', sex: 'female', maritalStatus: 'widowed', householdSize: 1 },
  },
  { ...always, name: 'a pensioner who wants to volunteer', facts: { birthDate: '1956-01-01', employment: 'retired' } },
  {
    ...always, name: 'discharged after national service of 24 months',
    facts: { birthDate: '2005-01-01', dischargeDate: '2026-05-01' },
  },
  { ...always, name: 'a pupil of 16', facts: { birthDate: '2010-01-01', children: [] } },
  {
    ...always, name: 'a family with small children',
    facts: { maritalStatus: 'married', children: [{ birthDate: '2024-01-01' }, { birthDate: '2021-01-01' }] },
  },
  {
    ...always, name: 'a new immigrant without Hebrew',
    facts: { immigrantStatus: 'oleh', aliyahDate: '2026-01-15', preferredLanguage: 'ru' },
  },
  { ...always, name: 'without status', facts: { residency: 'noStatus', visaType: 'none' } },
  { ...always, name: 'out of work', facts: { employment: 'unemployed', registeredJobSeeker: true } },
  { ...always, name: 'a person with a disability', facts: { hasDisability: true, medicalDisabilityPercent: 60 } },
  {
    ...always, name: 'works full time',
    facts: { employment: 'employee', fullTimeJob: true, monthlyWorkIncome: 15_000 },
  },
])
