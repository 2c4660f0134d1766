import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const alone = { maritalStatus: 'single', housing: 'owner' }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible' } as const

export const supportiveCommunityCases = defineCases('supportive-community', [
  {
    ...always, name: '80, alone in the own home',
    facts: { ...alone, birthDate: '1946-01-01', sex: 'female' }, conditions: { senior: 'yes', 'at-home': 'yes' },
  },
  {
    ...always, name: 'a man of 67 today',
    facts: { ...alone, birthDate: '1959-06-01', sex: 'male' }, conditions: { senior: 'yes' },
  },
  {
    ...never, name: 'a man of 67 tomorrow',
    facts: { ...alone, birthDate: '1959-06-02', sex: 'male' }, conditions: { senior: 'no' },
  },
  // Born in 1963: retirement age 63 and 3 months.
  {
    ...always, name: 'a woman at retirement age today',
    facts: { ...alone, birthDate: '1963-03-01', sex: 'female' }, conditions: { senior: 'yes' },
  },
  {
    ...never, name: 'a woman a day before it',
    facts: { ...alone, birthDate: '1963-03-02', sex: 'female' }, conditions: { senior: 'no' },
  },
  {
    ...always, name: 'the husband has reached the age, she has not',
    facts: {
      birthDate: '1966-01-01', sex: 'female', maritalStatus: 'married',
      spouse: { birthDate: '1957-01-01', sex: 'male' }, housing: 'owner',
    },
    conditions: { senior: 'yes' },
  },
  {
    ...never, name: 'neither of the couple has',
    facts: {
      birthDate: '1966-01-01', sex: 'female', maritalStatus: 'married',
      spouse: { birthDate: '1960-01-01', sex: 'male' }, housing: 'owner',
    },
  },
  {
    ...never, name: 'an older spouse who lives apart does not count',
    facts: {
      birthDate: '1966-01-01', sex: 'female', maritalStatus: 'separated',
      spouse: { birthDate: '1950-01-01', sex: 'male' }, housing: 'owner',
    },
  },
  {
    ...always, name: 'married, the age of the spouse not told',
    facts: { birthDate: '1966-01-01', sex: 'female', maritalStatus: 'married', housing: 'owner' },
    missing: ['spouse.birthDate'],
  },
  {
    ...never, name: 'in an institution',
    facts: { ...alone, birthDate: '1940-01-01', sex: 'male', housing: 'institution' }, conditions: { 'at-home': 'no' },
  },
  {
    ...always, name: 'with the family',
    facts: { ...alone, birthDate: '1940-01-01', sex: 'male', housing: 'withFamily' }, conditions: { 'at-home': 'yes' },
  },
  {
    ...always, name: 'where the person lives was not told',
    facts: { birthDate: '1940-01-01', sex: 'male' }, missing: ['housing'],
  },
  { ...always, name: 'nothing told', facts: {}, missing: ['birthDate', 'housing'] },
  {
    ...always, name: 'needs no help at all',
    facts: { ...alone, birthDate: '1950-01-01', sex: 'female', needsDailyHelp: 'none' },
  },
])
