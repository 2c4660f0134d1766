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
])
