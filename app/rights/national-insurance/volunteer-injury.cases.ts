import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const toPerson = { asOf: ASOF, verdict: 'askPerson' as const, amount: null, asks: ['person-decides'] }

export const volunteerInjuryCases = defineCases('volunteer-injury', [
  { ...toPerson, name: 'nothing was said', facts: {} },
  {
    ...toPerson, name: 'a pensioner who helps at a hospital',
    facts: { residency: 'citizen', birthDate: '1950-01-01', employment: 'retired' },
  },
  { ...toPerson, name: 'a pupil', facts: { residency: 'citizen', birthDate: '2009-01-01', employment: 'student' } },
  {
    ...toPerson, name: 'an employee, hurt on the way to volunteering',
    facts: { employment: 'employee', accidentDate: '2026-05-01', accidentKind: 'road' },
  },
  {
    ...toPerson, name: 'a self-employed volunteer fireman',
    facts: { employment: 'selfEmployed', monthlyWorkIncome: 12000 },
  },
  { ...toPerson, name: 'unemployed', facts: { employment: 'unemployed', currentBenefits: ['unemployment-benefit'] } },
  { ...toPerson, name: 'in national service', facts: { employment: 'soldier', birthDate: '2007-01-01' } },
  { ...toPerson, name: 'the benefit is received already', facts: { currentBenefits: ['volunteer-injury'] } },
  { ...toPerson, name: 'without status', facts: { residency: 'noStatus', visaType: 'none' } },
  {
    ...toPerson, name: 'a parent who helps at a school',
    facts: { maritalStatus: 'married', children: [{ birthDate: '2016-01-01' }], employment: 'notWorking' },
  },
  {
    ...toPerson, name: 'an accident that was no volunteering',
    facts: { accidentDate: '2026-05-01', accidentKind: 'homeOrLeisure' },
  },
])
