import { defineCases } from '~/engine/cases'
import { child, DAY, ILS, late, losesPension, widow, widower } from './survivors-grant-households'

export const survivorsGrantCases = defineCases('survivors-grant', [
  {
    name: 'widow of 35 without children', asOf: DAY, facts: widow, verdict: 'eligible', amount: ILS(49716),
    deadlines: { claim: '2027-09-10' },
  },
  {
    name: 'the same in 2024', asOf: '2024-06-01', facts: { ...widow, spouseDeathDate: '2024-03-10' },
    verdict: 'eligible',
    amount: ILS(46944),
  },
  {
    name: 'a day short of 40 on the day of the death', asOf: DAY, facts: { ...widow, birthDate: '1986-03-11' },
    verdict: 'eligible',
  },
  {
    name: '40 on that day: the pension', asOf: DAY, facts: { ...widow, birthDate: '1986-03-10' }, verdict: 'ineligible',
    conditions: { 'young-or-pension-ends': 'no' },
  },
  {
    name: 'a child is with her: the pension', asOf: DAY,
    facts: { ...widow, children: [child] }, verdict: 'ineligible',
  },
  {
    name: 'children not known', asOf: DAY, facts: { ...widow, children: undefined }, verdict: 'needsInfo',
    missing: ['children'],
  },
  {
    name: 'date of birth not known', asOf: DAY, facts: { ...widow, birthDate: undefined }, verdict: 'needsInfo',
    missing: ['birthDate'],
  },
  {
    name: 'together for 11 months', asOf: DAY, facts: { ...widow, marriedMonthsAtDeath: 11 }, verdict: 'ineligible',
    conditions: { widow: 'no' },
  },
  { name: 'together for 12 months', asOf: DAY, facts: { ...widow, marriedMonthsAtDeath: 12 }, verdict: 'eligible' },
  {
    name: 'the record of insured months decides', asOf: DAY,
    facts: { ...widow, deceasedSpouse: { ...late, insuredMonthsTotal: 30, insuredMonthsLast10Years: 30 } },
    verdict: 'needsInfo',
  },
  {
    name: 'her only child lives elsewhere', asOf: DAY, facts: { ...widow, children: [{ ...child, livesWithApplicant: false }] },
    verdict: 'eligible', amount: ILS(49716),
  },
  // --- time
  {
    name: 'in the eighteenth month after the month of the death', asOf: '2027-09-30', facts: widow, verdict: 'eligible',
    conditions: { 'in-time': 'yes' },
  },
  {
    name: 'after it', asOf: '2027-10-01', facts: widow, verdict: 'ineligible', conditions: { 'in-time': 'no' },
  },
  // --- widowers
  { name: 'widower of 35 with a low income', asOf: DAY, facts: widower, verdict: 'eligible', amount: ILS(49716) },
  {
    name: 'widower of 35 with an income above the limit, a pension that is paid not told', asOf: DAY, facts: { ...widower, monthlyWorkIncome: 7849 },
    verdict: 'needsInfo', missing: ['currentBenefits'],
  },
  {
    name: 'widower of 35 with an income above the limit', asOf: DAY, facts: { ...widower, monthlyWorkIncome: 7849, currentBenefits: [] },
    verdict: 'ineligible', conditions: { widower: 'no' },
  },
  {
    name: 'widower of a housewife', asOf: DAY,
    facts: { ...widower, deceasedSpouse: { ...late, sex: 'female', employment: 'notWorking' } }, verdict: 'ineligible',
    conditions: { 'deceased-woman': 'no' },
  },
  {
    name: 'she was a student: a person', asOf: DAY,
    facts: { ...widower, deceasedSpouse: { ...late, sex: 'female', employment: 'student' } }, verdict: 'askPerson',
  },
  {
    name: 'his pension ends, for his income rose', asOf: DAY, facts: losesPension, verdict: 'eligible',
    amount: ILS(49716), conditions: { 'young-or-pension-ends': 'yes', 'in-time': 'yes' },
  },
  {
    name: 'his pension goes on: a child is with him', asOf: DAY, facts: { ...losesPension, children: [child] },
    verdict: 'ineligible',
  },
  {
    name: 'his pension goes on: a low income', asOf: DAY, facts: { ...losesPension, monthlyWorkIncome: 7848 },
    verdict: 'ineligible',
  },
  {
    name: 'widower of 50 with a high income who never had the pension', asOf: DAY,
    facts: { ...losesPension, currentBenefits: [] }, verdict: 'ineligible',
  },
  // --- persons
  {
    name: 'pregnant', asOf: DAY, facts: { ...widow, pregnancy: { weeks: 20 } },
    verdict: 'askPerson', asks: ['pregnancy'],
  },
  { name: 'not pregnant', asOf: DAY, facts: { ...widow, pregnancy: null }, verdict: 'eligible' },
  {
    name: 'married again', asOf: DAY, facts: { ...widow, maritalStatus: 'married' }, verdict: 'askPerson',
    asks: ['remarried'],
  },
  {
    name: 'death at work', asOf: DAY, facts: { ...widow, deceasedSpouse: { ...late, cause: 'work' } },
    verdict: 'askPerson',
    asks: ['death-at-work'],
  },
  { name: 'divorced, and nobody died', asOf: DAY, facts: { maritalStatus: 'divorced' }, verdict: 'ineligible' },
])
