import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const old = { birthDate: '1946-01-01', sex: 'female', housing: 'renter', needsDailyHelp: 'partial' }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const dayCentreForSeniorsCases = defineCases('day-centre-for-seniors', [
  {
    ...always, name: '80, at home, needs some help', facts: old,
    conditions: { age: 'yes', 'at-home': 'yes', 'reduced-functioning': 'yes' },
  },
  {
    name: 'needs no help', asOf: ASOF,
    facts: { ...old, needsDailyHelp: 'none' }, verdict: 'ineligible', conditions: { 'reduced-functioning': 'no' },
  },
  { ...always, name: 'needs help all day', facts: { ...old, needsDailyHelp: 'constant' } },
  {
    name: 'in an institution', asOf: ASOF,
    facts: { ...old, housing: 'institution' }, verdict: 'ineligible', conditions: { 'at-home': 'no' },
  },
  { ...always, name: 'with the family', facts: { ...old, housing: 'withFamily' }, conditions: { 'at-home': 'yes' } },
  {
    ...always, name: 'a man of 67 today',
    facts: { ...old, birthDate: '1959-06-01', sex: 'male' }, conditions: { age: 'yes' },
  },
  {
    name: 'a man of 67 tomorrow', asOf: ASOF, facts: { ...old, birthDate: '1959-06-02', sex: 'male' },
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  // Born in 1963: retirement age 63 and 3 months.
  {
    ...always, name: 'a woman at retirement age today',
    facts: { ...old, birthDate: '1963-03-01' }, conditions: { age: 'yes' },
  },
  { name: 'a woman a day before it', asOf: ASOF, facts: { ...old, birthDate: '1963-03-02' }, verdict: 'ineligible' },
  {
    ...always, name: 'how much help is needed was not told', facts: { ...old, needsDailyHelp: undefined },
    conditions: { 'reduced-functioning': 'unknown' }, missing: ['needsDailyHelp'],
  },
  {
    ...always, name: 'where the person lives was not told',
    facts: { ...old, housing: undefined }, missing: ['housing'],
  },
  { ...always, name: 'nothing told', facts: {}, missing: ['birthDate', 'housing', 'needsDailyHelp'] },
  {
    ...always, name: 'with the long-term care benefit: hours may become days',
    facts: { ...old, currentBenefits: ['long-term-care-benefit'] },
  },
  { ...always, name: 'a Holocaust survivor', facts: { ...old, birthDate: '1938-01-01', holocaustSurvivor: true } },
  { name: '50, with a disability', asOf: ASOF, facts: { ...old, birthDate: '1976-01-01' }, verdict: 'ineligible' },
])
