import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { age: 'no' } } as const

export const elderMunicipalServicesCases = defineCases('elder-municipal-services', [
  { ...always, name: 'a man of 67 today', facts: { birthDate: '1959-06-01', sex: 'male' }, conditions: { age: 'yes' } },
  { ...never, name: 'a man of 67 tomorrow', facts: { birthDate: '1959-06-02', sex: 'male' } },
  { ...never, name: 'a man of 63: the older age of women is not his', facts: { birthDate: '1963-01-01', sex: 'male' } },
  // Born in 1963: retirement age 63 and 3 months.
  {
    ...always, name: 'a woman at retirement age today',
    facts: { birthDate: '1963-03-01', sex: 'female' }, conditions: { age: 'yes' },
  },
  {
    ...always, name: 'a woman a day before it',
    facts: { birthDate: '1963-03-02', sex: 'female' }, conditions: { age: 'person' },
  },
  {
    ...always, name: 'a woman of 62 today',
    facts: { birthDate: '1964-06-01', sex: 'female' }, conditions: { age: 'person' },
  },
  { ...never, name: 'a woman of 62 tomorrow', facts: { birthDate: '1964-06-02', sex: 'female' } },
  // Born in 1959: retirement age 62.
  {
    ...always, name: 'a woman of 62 in 2021', asOf: '2021-12-31',
    facts: { birthDate: '1959-12-31', sex: 'female' }, conditions: { age: 'yes' },
  },
  { ...never, name: 'young', facts: { birthDate: '1990-01-01', sex: 'female' } },
  { ...always, name: '64, woman or man not told', facts: { birthDate: '1962-01-01' }, missing: ['sex'] },
  { ...never, name: '50, woman or man not told', facts: { birthDate: '1976-01-01' } },
  { ...always, name: 'nothing told', facts: {}, missing: ['birthDate'] },
  {
    ...always, name: 'with the long-term care benefit only by special approval',
    facts: { birthDate: '1945-01-01', sex: 'female', currentBenefits: ['long-term-care-benefit'] },
    asks: ['person-decides', 'has-long-term-care'],
  },
  {
    ...always, name: 'abuse is suspected', facts: { birthDate: '1945-01-01', sex: 'male', violenceAtHome: true },
    asks: ['person-decides', 'abuse-suspected'],
  },
  {
    ...always, name: 'an old man alone, on pension with income supplement',
    facts: {
      birthDate: '1940-01-01', sex: 'male', householdSize: 1, currentBenefits: ['old-age-pension', 'old-age-income-supplement'],
    },
  },
])
