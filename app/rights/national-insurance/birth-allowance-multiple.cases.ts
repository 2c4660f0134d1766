import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const triplets = { date: '2026-03-10', babies: 3, aliveAtDay30: 3, weeks: 33, orderOfFirst: 1, inIsrael: true }
const mother = { residency: 'citizen', birth: triplets }
const neverWorked = { employment: 'notWorking', monthlyWorkIncome: 0, insuredMonthsLast14: 0 }
const born = (more: object) => ({ ...mother, birth: { ...triplets, ...more } })

export const birthAllowanceMultipleCases = defineCases('birth-allowance-multiple', [
  {
    name: 'triplets, all alive', asOf: ASOF, facts: mother, verdict: 'eligible', amount: null, follows: ['birth-grant'],
    deadlines: { 'last-paid-month': '2027-11-30' },
  },
  { name: 'four babies', asOf: ASOF, facts: born({ babies: 4, aliveAtDay30: 4 }), verdict: 'eligible', amount: null },
  {
    name: 'twins', asOf: ASOF,
    facts: born({ babies: 2, aliveAtDay30: 2 }), verdict: 'ineligible', conditions: { 'three-babies': 'no' },
  },
  { name: 'one baby', asOf: ASOF, facts: born({ babies: 1, aliveAtDay30: 1 }), verdict: 'ineligible' },
  {
    name: 'triplets, two alive after thirty days', asOf: ASOF, facts: born({ aliveAtDay30: 2 }),
    verdict: 'ineligible', conditions: { 'three-alive': 'no' },
  },
  {
    name: 'four babies, three alive after thirty days', asOf: ASOF, facts: born({ babies: 4, aliveAtDay30: 3 }),
    verdict: 'askPerson', conditions: { 'three-alive': 'yes' }, asks: ['baby-died'],
  },
  {
    name: 'born last week: who is alive after thirty days is not known yet', asOf: ASOF,
    facts: born({ date: '2026-05-25', aliveAtDay30: undefined }), verdict: 'needsInfo', missing: ['birth.aliveAtDay30'],
  },
  { name: 'no birth', asOf: ASOF, facts: { ...mother, birth: null }, verdict: 'ineligible' },
  {
    name: 'birth not asked about', asOf: ASOF,
    facts: { residency: 'citizen' }, verdict: 'needsInfo', missing: ['birth'],
  },
  { name: 'the last day of the twentieth month', asOf: '2027-11-30', facts: mother, verdict: 'eligible' },
  {
    name: 'the day after: only what was never paid may be claimed back', asOf: '2027-12-01', facts: mother,
    verdict: 'askPerson', conditions: { 'months-left': 'person' },
  },
  {
    name: 'the grant is lost after eighteen months, and the allowance goes on', asOf: '2027-10-05', facts: mother,
    verdict: 'eligible', conditions: { 'birth-grant': 'yes' },
  },
  {
    name: 'birth abroad: the grant goes to a person, so does this', asOf: ASOF, facts: born({ inIsrael: false }),
    verdict: 'askPerson', conditions: { 'birth-grant': 'person' },
  },
  {
    name: 'no status, no work here', asOf: ASOF,
    facts: { ...mother, residency: 'noStatus', visaType: 'none', maritalStatus: 'single', ...neverWorked },
    verdict: 'ineligible', conditions: { 'birth-grant': 'no' },
  },
  {
    name: 'no status, the birth not asked about', asOf: ASOF, verdict: 'ineligible', conditions: { 'birth-grant': 'no' },
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'single', ...neverWorked },
  },
  {
    name: 'no status, nothing else asked about', asOf: ASOF, facts: { residency: 'noStatus' }, verdict: 'needsInfo', missing: ['birth'],
  },
  {
    name: 'no birth: no month is left or over', asOf: ASOF, facts: { ...mother, birth: null }, verdict: 'ineligible',
    conditions: { 'months-left': 'notApplicable', 'three-babies': 'no', 'three-alive': 'no' }, deadlines: { 'last-paid-month': null },
  },
])
