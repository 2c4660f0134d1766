import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const youngAdultsYatedCases = defineCases('young-adults-yated', [
  { ...always, name: '21', facts: { birthDate: '2005-01-01' }, conditions: { age: 'yes' } },
  { ...always, name: '18 today', facts: { birthDate: '2008-06-01' }, conditions: { age: 'yes' } },
  {
    name: '18 tomorrow',
    asOf: ASOF,
    facts: { birthDate: '2008-06-02' },
    verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  { ...always, name: 'the last day of 25', facts: { birthDate: '2000-06-02' }, conditions: { age: 'yes' } },
  {
    name: '26 today',
    asOf: ASOF,
    facts: { birthDate: '2000-06-01' },
    verdict: 'ineligible',
    conditions: { age: 'no' },
  },
  { ...always, name: 'age not told', facts: {}, missing: ['birthDate'] },
  { ...always, name: 'in debt and without work', facts: { birthDate: '2003-01-01', employment: 'unemployed' } },
  { ...always, name: 'on the street', facts: { birthDate: '2006-01-01', housing: 'homeless' } },
  {
    ...always,
    name: 'a young mother',
    facts: { birthDate: '2004-01-01', sex: 'female', children: [{ birthDate: '2025-01-01' }] },
  },
  {
    ...always,
    name: 'a student with a home and work',
    facts: { birthDate: '2002-01-01', employment: 'student', monthlyWorkIncome: 6_000 },
  },
  { name: 'a parent of 45', asOf: ASOF, facts: { birthDate: '1981-01-01' }, verdict: 'ineligible' },
])
