import { defineCases } from '~/engine/cases'

const DAY = '2026-06-01'
const ended = (cause: string) => ({ maritalStatus: 'widowed', spouseDeathDate: '2026-03-10', deceasedSpouse: { cause } })

export const dependantsBenefitCases = defineCases('dependants-benefit', [
  {
    name: 'widow, death at work', asOf: DAY, facts: { ...ended('work'), sex: 'female' },
    verdict: 'askPerson', amount: null,
    conditions: { 'death-at-work': 'person' }, deadlines: { 'back-pay': '2027-03-10' },
  },
  {
    name: 'widower, death at work, high income', asOf: DAY,
    facts: { ...ended('work'), sex: 'male', monthlyWorkIncome: 50000 }, verdict: 'askPerson',
  },
  {
    name: 'residence is not asked of the family of an employee', asOf: DAY,
    facts: { ...ended('work'), residency: 'noStatus', deceasedSpouse: { cause: 'work', residentAtDeath: false } },
    verdict: 'askPerson',
  },
  {
    name: 'no qualifying period: one insured month', asOf: DAY,
    facts: {
      ...ended('work'), deceasedSpouse: { cause: 'work', employment: 'employee', insuredMonthsTotal: 1, insuredMonthsLast10Years: 1 },
    },
    verdict: 'askPerson',
  },
  {
    name: 'natural death', asOf: DAY,
    facts: ended('natural'), verdict: 'ineligible', conditions: { 'death-at-work': 'no' },
  },
  { name: 'hostile act: another body', asOf: DAY, facts: ended('hostile'), verdict: 'ineligible' },
  { name: 'army service: another body', asOf: DAY, facts: ended('service'), verdict: 'ineligible' },
  {
    name: 'cause not known', asOf: DAY, facts: { maritalStatus: 'widowed', spouseDeathDate: '2026-03-10' },
    verdict: 'needsInfo', missing: ['deceasedSpouse.cause'],
  },
  {
    name: 'widowed, and nothing else told', asOf: DAY, facts: { maritalStatus: 'widowed' }, verdict: 'needsInfo',
    missing: ['deceasedSpouse.cause'],
  },
  { name: 'only the cause is told', asOf: DAY, facts: { deceasedSpouse: { cause: 'work' } }, verdict: 'askPerson' },
  {
    name: 'partner without marriage, registered as single', asOf: DAY,
    facts: { ...ended('work'), maritalStatus: 'single' }, verdict: 'askPerson',
  },
  {
    name: 'married, and nobody died', asOf: DAY,
    facts: { maritalStatus: 'married' }, verdict: 'ineligible', conditions: { bereaved: 'no' },
  },
  { name: 'single', asOf: DAY, facts: { maritalStatus: 'single', deceasedSpouse: undefined }, verdict: 'ineligible' },
  {
    name: 'nothing told at all', asOf: DAY, facts: {}, verdict: 'needsInfo',
    missing: ['maritalStatus', 'deceasedSpouse.cause'],
  },
  {
    name: 'two years ago: still open, no day by which nothing is lost', asOf: DAY,
    facts: { ...ended('work'), spouseDeathDate: '2024-03-10' }, verdict: 'askPerson', deadlines: {},
  },
  // --- a death is told by its day or its cause alone
  {
    name: 'only the day is told, a year and a day ago', asOf: DAY, facts: { spouseDeathDate: '2025-05-31' }, verdict: 'needsInfo',
    conditions: { bereaved: 'yes' }, missing: ['deceasedSpouse.cause'], deadlines: { 'back-pay': null },
  },
  {
    name: 'a year ago to the day', asOf: DAY, facts: { ...ended('work'), spouseDeathDate: '2025-06-01' }, verdict: 'askPerson',
    deadlines: { 'back-pay': DAY },
  },
  {
    name: 'single by the register, the cause told: natural', asOf: DAY, facts: { maritalStatus: 'single', deceasedSpouse: { cause: 'natural' } },
    verdict: 'ineligible', conditions: { bereaved: 'yes', 'death-at-work': 'no' },
  },
])
