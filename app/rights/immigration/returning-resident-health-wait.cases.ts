import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const back = {
  immigrantStatus: 'returningResident', birthDate: '1985-01-01', dischargeDate: '2006-01-01',
  yearsAbroadBeforeReturn: 3, paidHealthContributionsAbroad: false,
}
const months = (of: number) => ({ unit: 'months' as const, min: of, max: of })

export const returningResidentHealthWaitCases = defineCases('returning-resident-health-wait', [
  {
    name: 'the example of National Insurance: away from October 2013 to October 2016, three months', asOf: '2016-11-01',
    facts: back, verdict: 'askPerson', amount: months(3), asks: ['residency-decision'],
    conditions: { 'long-absence': 'yes', 'contributions-unpaid': 'yes', 'not-exempt': 'yes' },
  },
  { name: 'three years', asOf, facts: back, verdict: 'askPerson', amount: months(3) },
  {
    name: 'two years: two months', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 2 },
    verdict: 'askPerson', amount: months(2),
  },
  {
    name: 'six years: six months', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 6 },
    verdict: 'askPerson', amount: months(6),
  },
  {
    name: 'seven years: no more than six months', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 7 },
    verdict: 'askPerson', amount: months(6),
  },
  {
    name: 'five years and a half: five full ones', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 5.5 },
    verdict: 'askPerson', amount: months(5),
  },
  {
    name: 'a year and a half: eighteen months', asOf, facts: { ...back, yearsAbroadBeforeReturn: 1.5 },
    verdict: 'askPerson', amount: months(2), conditions: { 'long-absence': 'yes' },
  },
  {
    name: 'one full year: it may have been eighteen months', asOf, facts: { ...back, yearsAbroadBeforeReturn: 1 },
    verdict: 'askPerson', amount: months(2), conditions: { 'long-absence': 'person' },
  },
  {
    name: 'less than a year: no wait', asOf, facts: { ...back, yearsAbroadBeforeReturn: 0 },
    verdict: 'ineligible', conditions: { 'long-absence': 'no' },
  },
  {
    name: 'went on paying contributions: no wait', asOf, facts: { ...back, paidHealthContributionsAbroad: true },
    verdict: 'ineligible', conditions: { 'contributions-unpaid': 'no' },
  },
  {
    name: 'a minor, a day before eighteen', asOf,
    facts: { ...back, birthDate: '2008-06-02', dischargeDate: null },
    verdict: 'ineligible', conditions: { 'not-exempt': 'no' },
  },
  {
    name: 'half a year by the answer: a year more would make eighteen months', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 0.5 },
    verdict: 'askPerson', conditions: { 'long-absence': 'person' },
  },
  {
    name: 'eighteen today', asOf,
    facts: { ...back, birthDate: '2008-06-01', dischargeDate: null },
    verdict: 'askPerson', amount: months(3),
  },
  {
    name: 'discharged last year', asOf, facts: { ...back, birthDate: '2003-01-01', dischargeDate: '2025-03-01' },
    verdict: 'ineligible', conditions: { 'not-exempt': 'no' },
  },
  {
    name: 'discharged a day less than the years abroad ago', asOf,
    facts: { ...back, dischargeDate: '2023-06-02' },
    verdict: 'ineligible',
  },
  {
    name: 'discharged exactly that long ago: before leaving', asOf,
    facts: { ...back, dischargeDate: '2023-06-01' },
    verdict: 'askPerson', amount: months(3),
  },
  {
    name: 'a new immigrant', asOf,
    facts: { ...back, immigrantStatus: 'oleh' },
    verdict: 'ineligible', conditions: { 'not-exempt': 'no' },
  },
  {
    name: 'an immigrant of 1995 who lived abroad and came back', asOf,
    facts: { ...back, immigrantStatus: 'oleh', aliyahDate: '1995-01-01' }, verdict: 'askPerson', amount: months(3),
  },
  {
    name: 'only the two questions of the section are answered', asOf,
    facts: { yearsAbroadBeforeReturn: 4, paidHealthContributionsAbroad: false },
    verdict: 'askPerson', amount: months(4),
  },
  {
    name: 'the years not said', asOf, facts: { ...back, yearsAbroadBeforeReturn: undefined },
    verdict: 'askPerson', amount: null, missing: ['yearsAbroadBeforeReturn'],
  },
  {
    name: 'contributions not asked about', asOf, facts: { ...back, paidHealthContributionsAbroad: undefined },
    verdict: 'askPerson', missing: ['paidHealthContributionsAbroad'],
  },
  {
    name: 'never left', asOf,
    facts: { residency: 'citizen', immigrantStatus: 'none' },
    verdict: 'ineligible', conditions: { 'came-back': 'no' },
  },
  {
    name: 'on dialysis, in fertility treatment', asOf,
    facts: { ...back, medicalTreatments: ['dialysis'], fertilityTreatment: true },
    verdict: 'askPerson', asks: ['residency-decision', 'serious-illness', 'fertility'],
  },
  {
    name: 'became an oleh since the years abroad began: no wait', asOf,
    facts: { ...back, immigrantStatus: 'oleh', aliyahDate: '2025-01-01' }, verdict: 'ineligible', conditions: { 'not-exempt': 'no' },
  },
  {
    name: 'came to Israel long before leaving it: three months all the same', asOf,
    facts: { ...back, aliyahDate: '1995-01-01' }, verdict: 'askPerson', amount: months(3), conditions: { 'not-exempt': 'yes' },
  },
  ...([['2018-06-01', 11_460], ['2020-06-01', 12_210], ['2025-06-01', 15_060]] as const).map(([day, fee]) => ({
    name: `the payment that skips the wait, in ${day.slice(0, 4)}`, asOf: day, facts: back, verdict: 'askPerson' as const,
    amounts: { redemption: { unit: 'ILS once' as const, min: fee, max: fee } },
  })),
  {
    name: 'half a year by the answer, perhaps eighteen months: the payment is named', asOf: '2025-06-01',
    facts: { ...back, yearsAbroadBeforeReturn: 0.5 }, verdict: 'askPerson',
    amounts: { redemption: { unit: 'ILS once', min: 15_060, max: 15_060 } },
  },
  {
    name: 'seventeen months by the answer: a person counts them', asOf, facts: { ...back, yearsAbroadBeforeReturn: 1.42 },
    verdict: 'askPerson', conditions: { 'long-absence': 'person' },
  },
  ...(['transplant', 'oncologyListed'] as const).map((treatment) => ({
    name: `a serious illness (${treatment})`, asOf, facts: { ...back, medicalTreatments: [treatment] },
    verdict: 'askPerson' as const, asks: ['serious-illness'],
  })),
  {
    name: 'became an oleh as many years ago as were spent abroad: before leaving', asOf,
    facts: { ...back, immigrantStatus: 'oleh', yearsAbroadBeforeReturn: 1, aliyahDate: '2025-06-01' },
    verdict: 'askPerson', conditions: { 'not-exempt': 'yes' },
  },
])
