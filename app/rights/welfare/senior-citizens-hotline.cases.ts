import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const single = { maritalStatus: 'single', otherDependants: [] }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { 'senior-or-relative': 'no' } } as const

export const seniorCitizensHotlineCases = defineCases('senior-citizens-hotline', [
  {
    ...always, name: '60 today',
    facts: { ...single, birthDate: '1966-06-01' }, conditions: { 'senior-or-relative': 'yes' },
  },
  { ...never, name: '60 tomorrow, and no older relative', facts: { ...single, birthDate: '1966-06-02' } },
  {
    ...always, name: '85, nothing else told',
    facts: { birthDate: '1941-01-01' }, conditions: { 'senior-or-relative': 'yes' },
  },
  {
    ...always, name: '40, an old mother depends on her',
    facts: { ...single, birthDate: '1986-01-01', otherDependants: [{ birthDate: '1950-01-01', relation: 'parent' }] },
    conditions: { 'senior-or-relative': 'yes' },
  },
  {
    ...never, name: '40, a young brother depends on her',
    facts: { ...single, birthDate: '1986-01-01', otherDependants: [{ birthDate: '2012-01-01', relation: 'sibling' }] },
  },
  {
    ...always, name: '55, the husband is 60 today',
    facts: { birthDate: '1971-01-01', maritalStatus: 'married', spouse: { birthDate: '1966-06-01' }, otherDependants: [] },
    conditions: { 'senior-or-relative': 'yes' },
  },
  {
    ...never, name: '55, the husband is 60 tomorrow',
    facts: { birthDate: '1971-01-01', maritalStatus: 'married', spouse: { birthDate: '1966-06-02' }, otherDependants: [] },
  },
  {
    ...always, name: 'an old spouse who lives apart is a relative too',
    facts: { birthDate: '1971-01-01', maritalStatus: 'separated', spouse: { birthDate: '1950-06-02' }, otherDependants: [] },
  },
  {
    ...always, name: '30, relatives not told',
    facts: { birthDate: '1996-01-01' }, missing: ['otherDependants'], conditions: { 'senior-or-relative': 'unknown' },
  },
  { ...never, name: '30, no spouse and nobody depends', facts: { ...single, birthDate: '1996-01-01', spouse: null } },
  { ...always, name: 'nothing told', facts: {}, missing: ['birthDate'] },
  { ...always, name: 'a Holocaust survivor', facts: { birthDate: '1938-01-01', holocaustSurvivor: true } },
  {
    ...always, name: '40, a mother of 60 today depends on her',
    facts: { ...single, birthDate: '1986-01-01', otherDependants: [{ birthDate: '1966-06-01', relation: 'parent' }] },
    conditions: { 'senior-or-relative': 'yes' },
  },
  {
    ...always, name: '55, lives with a partner of 70',
    facts: { birthDate: '1971-01-01', maritalStatus: 'commonLaw', spouse: { birthDate: '1956-01-01' }, otherDependants: [] },
    conditions: { 'senior-or-relative': 'yes' },
  },
])
