import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const welfareHotline118Cases = defineCases('welfare-hotline-118', [
  { ...always, name: 'nothing told', facts: {} },
  { ...always, name: 'violence at home', facts: { violenceAtHome: true } },
  { ...always, name: 'no violence at home', facts: { violenceAtHome: false } },
  { ...always, name: 'on the street', facts: { housing: 'homeless' } },
  {
    ...always,
    name: 'a family with small children',
    facts: { children: [{ birthDate: '2024-01-01' }], maritalStatus: 'married' },
  },
  { ...always, name: 'without status', facts: { residency: 'noStatus', visaType: 'none' } },
  { ...always, name: 'an old man alone', facts: { birthDate: '1940-05-05', sex: 'male', maritalStatus: 'widowed' } },
  { ...always, name: 'a new immigrant', facts: { immigrantStatus: 'oleh', preferredLanguage: 'am' } },
  { ...always, name: 'in a shelter', facts: { housing: 'shelter', shelterStayDays: 12 } },
  {
    ...always,
    name: 'a working couple in their own home',
    facts: { housing: 'owner', monthlyWorkIncome: 12_000, maritalStatus: 'married' },
  },
])
