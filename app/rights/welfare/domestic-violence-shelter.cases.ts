import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const domesticViolenceShelterCases = defineCases('domestic-violence-shelter', [
  { ...always, name: 'violence at home', facts: { violenceAtHome: true }, conditions: { violence: 'yes' } },
  {
    name: 'no violence at home',
    asOf: ASOF,
    facts: { violenceAtHome: false, housing: 'owner' },
    verdict: 'ineligible',
    conditions: { violence: 'no' },
  },
  {
    name: 'no violence at home, rents',
    asOf: ASOF,
    facts: { violenceAtHome: false, housing: 'renter', sex: 'female' },
    verdict: 'ineligible',
  },
  {
    ...always,
    name: 'the question was skipped',
    facts: {},
    conditions: { violence: 'unknown' },
    missing: ['violenceAtHome'],
  },
  {
    ...always,
    name: 'with two children',
    facts: { violenceAtHome: true, children: [{ birthDate: '2020-01-01' }, { birthDate: '2023-01-01' }] },
  },
  { ...always, name: 'a man: centres and the hotline are open to him', facts: { violenceAtHome: true, sex: 'male' } },
  { ...always, name: 'without status', facts: { violenceAtHome: true, residency: 'noStatus' } },
  { ...always, name: 'very young', facts: { violenceAtHome: true, birthDate: '2007-09-01' } },
  { ...always, name: 'old', facts: { violenceAtHome: true, birthDate: '1948-09-01' } },
  {
    ...always,
    name: 'already in a shelter: the flat after it',
    facts: { violenceAtHome: false, housing: 'shelter' },
    conditions: { violence: 'person' },
  },
  {
    ...always,
    name: 'works, with a home of her own',
    facts: { violenceAtHome: true, employment: 'employee', ownsHome: true },
  },
])
