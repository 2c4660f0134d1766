import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const survivor = { birthDate: '1936-05-05', holocaustSurvivor: true, maritalStatus: 'married' }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { survivor: 'no' } } as const

export const holocaustSurvivorAllowanceCases = defineCases('holocaust-survivor-allowance', [
  {
    ...always, name: 'a survivor who is paid nothing yet',
    facts: { ...survivor, holocaustSurvivorPayment: 0 }, conditions: { survivor: 'yes' },
  },
  {
    ...always, name: 'a survivor with a stipend: a part may be missing',
    facts: { ...survivor, holocaustSurvivorPayment: 2_500 },
    conditions: { survivor: 'yes' }, asks: ['person-decides', 'paid-already'],
  },
  {
    ...always, name: 'the allowance is held', facts: { ...survivor, currentBenefits: ['holocaust-survivor-allowance'] },
    asks: ['person-decides', 'paid-already'],
  },
  {
    ...always, name: 'born on the last day of 1946',
    facts: { ...survivor, birthDate: '1946-12-31' }, conditions: { survivor: 'yes' },
  },
  { ...never, name: 'born on the first day of 1947', facts: { ...survivor, birthDate: '1947-01-01' } },
  {
    ...always, name: 'born in 1947, a widow of a survivor perhaps',
    facts: { ...survivor, birthDate: '1947-01-01', maritalStatus: 'widowed' },
    conditions: { survivor: 'person' },
  },
  {
    ...always, name: 'no survivor, but widowed',
    facts: { birthDate: '1945-01-01', holocaustSurvivor: false, maritalStatus: 'widowed' },
    conditions: { survivor: 'person' },
  },
  {
    ...never, name: 'no survivor, married',
    facts: { birthDate: '1945-01-01', holocaustSurvivor: false, maritalStatus: 'married' },
  },
  { ...never, name: 'no survivor, never married', facts: { birthDate: '1945-01-01', holocaustSurvivor: false, maritalStatus: 'single' } },
  { ...never, name: 'young, the question was skipped', facts: { birthDate: '1985-01-01', maritalStatus: 'single' } },
  {
    ...always, name: 'born after the day, says yes, marital status not told: perhaps a widow', conditions: { survivor: 'noOrPerson' },
    missing: ['maritalStatus'],
    facts: { birthDate: '1950-01-01', holocaustSurvivor: true },
  },
  {
    ...always, name: 'old, the question was skipped', facts: { birthDate: '1938-01-01', maritalStatus: 'married' },
    conditions: { survivor: 'unknown' }, missing: ['holocaustSurvivor'],
  },
  { ...always, name: 'a survivor, birth date not told', facts: { holocaustSurvivor: true }, missing: ['birthDate'] },
  {
    ...always, name: 'widowed, and a survivor',
    facts: { ...survivor, maritalStatus: 'widowed' }, conditions: { survivor: 'yes' },
  },
  { ...always, name: 'nothing told', facts: {}, missing: ['holocaustSurvivor', 'birthDate'] },
])
