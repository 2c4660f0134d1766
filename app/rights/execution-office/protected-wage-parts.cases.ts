/** Sums to the shekel, the cap at its edge, pay by the day, and a family that is only half told. */
import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-06-01'
/** A quarter of 10,382 is 2,595.50; 37.5 % are 3,893.25. */
const worker: FactRecord = {
  employment: 'employee', wageGarnished: true, attachmentReason: 'other', maritalStatus: 'single', children: [], monthlyNetWage: 9000,
}
const amonth = (sum: number) => ({ unit: 'ILS/month' as const, min: sum, max: sum })
const byMonth = (kept: number, rest: number) => ({
  protected: amonth(kept), attachable: amonth(rest), 'protected-days': null, 'attachable-days': null,
})
const byDay = (kept: number, rest: number) => ({
  protected: null, attachable: null, 'protected-days': amonth(kept), 'attachable-days': amonth(rest),
})
const daily = (workedDaysThisMonth: number, monthlyNetWage: number): FactRecord => ({
  ...worker, wageBasis: 'daily', workedDaysThisMonth, monthlyNetWage,
})
const atHome: FactRecord = { birthDate: '2015-03-01', livesWithApplicant: true }
const somewhere: FactRecord = { birthDate: '2016-03-01' }

/** The wage is so high that the cap leaves the table to every family. */
const halfTold = (name: string, facts: FactRecord): RightCase => ({
  name: `half told: ${name}`, asOf, facts: { ...worker, monthlyNetWage: 30_000, ...facts }, verdict: 'needsInfo', conditions: { family: 'unknown' },
})

export const protectedWagePartsCases = defineCases('protected-wage', [
  { name: 'single: the two sums make up the wage', asOf, facts: worker, verdict: 'eligible', amounts: byMonth(2596, 6404) },
  { name: 'the rest is rounded up', asOf, facts: { ...worker, monthlyNetWage: 9000.7 }, verdict: 'eligible', amounts: byMonth(2596, 6405) },
  { name: 'the rest is rounded down', asOf, facts: { ...worker, monthlyNetWage: 9000.3 }, verdict: 'eligible', amounts: byMonth(2596, 6404) },
  { name: 'couple', asOf, facts: { ...worker, maritalStatus: 'married' }, verdict: 'eligible', amounts: byMonth(3893, 5107) },
  {
    name: 'the cap of 80 %', asOf, facts: { ...worker, monthlyNetWage: 3000 }, verdict: 'askPerson', asks: ['cap-bites'], amounts: byMonth(2400, 600),
  },
  {
    name: 'the cap is exactly the table', asOf, facts: { ...worker, monthlyNetWage: 3244.375 }, verdict: 'eligible', asksNot: ['cap-bites'],
    conditions: { 'net-wage': 'yes' },
  },
  { name: 'a month without wage', asOf, facts: { ...worker, monthlyNetWage: 0 }, verdict: 'ineligible', conditions: { 'net-wage': 'no' } },
  {
    name: 'by the month: days do not lower the table', asOf, facts: { ...worker, wageBasis: 'monthly', workedDaysThisMonth: 5, monthlyNetWage: 3000 },
    verdict: 'askPerson', conditions: { 'net-wage': 'person' }, asks: ['cap-bites'], amounts: byMonth(2400, 600),
  },
  {
    name: 'by the month: days do not raise it', asOf, facts: { ...worker, wageBasis: 'monthly', workedDaysThisMonth: 26, monthlyNetWage: 3300 },
    verdict: 'eligible', asksNot: ['cap-bites'],
  },
  { name: 'ten days', asOf, facts: daily(10, 2000), verdict: 'eligible', amounts: byDay(1038, 962) },
  { name: 'twelve days', asOf, facts: daily(12, 2000.4), verdict: 'eligible', amounts: byDay(1246, 754) },
  { name: 'twelve days, the rest rounded up', asOf, facts: daily(12, 2000.7), verdict: 'eligible', amounts: byDay(1246, 755) },
  { name: 'ten days, the cap', asOf, facts: daily(10, 1000), verdict: 'askPerson', asks: ['cap-bites'], amounts: byDay(800, 200) },
  {
    name: 'twenty-five days, the cap exactly', asOf, facts: daily(25, 3244.375), verdict: 'eligible', asksNot: ['cap-bites'],
    conditions: { 'net-wage': 'yes' },
  },
  {
    name: 'self-employed without a wage', asOf, facts: { ...worker, employment: 'selfEmployed', monthlyWorkIncome: 0 },
    verdict: 'askPerson', conditions: { wage: 'person' }, asks: ['self-employed'],
  },
  {
    name: 'a benefit reached the bank', asOf, facts: { ...worker, protectedIncomeKinds: ['niiBenefit'], protectedDepositDate: '2026-05-20' },
    verdict: 'eligible', deadlines: { 'wage-in-bank': null },
  },
  halfTold('marital status, no children', { maritalStatus: undefined }),
  halfTold('marital status, one child', { maritalStatus: undefined, children: [atHome] }),
  halfTold('marital status, two children', { maritalStatus: undefined, children: [atHome, atHome] }),
  ...['single', 'married'].flatMap((maritalStatus) => [
    halfTold(`${maritalStatus}, children`, { maritalStatus, children: undefined }),
    halfTold(`${maritalStatus}, where the only child lives`, { maritalStatus, children: [somewhere] }),
    halfTold(`${maritalStatus}, where the second child lives`, { maritalStatus, children: [atHome, somewhere] }),
  ]),
  {
    name: 'twenty-four days, the cap exactly', asOf, facts: daily(24, 3114.6), verdict: 'eligible', asksNot: ['cap-bites'],
    conditions: { 'net-wage': 'yes' },
  },
  // --- the sums of other years
  ...([['2018-06-01', 3546], ['2019-06-01', 3589]] as const).map(([day, sum]): RightCase => ({
    name: `single parent of one, ${day}: 42.5 % less one child base`, asOf: day, facts: { ...worker, children: [atHome] }, verdict: 'eligible',
    amounts: { protected: amonth(sum) },
  })),
  {
    name: 'couple with two children, 2025', asOf: '2025-06-01', facts: { ...worker, maritalStatus: 'married', children: [atHome, atHome] },
    verdict: 'eligible', amounts: { protected: amonth(5019) },
  },
  {
    name: 'couple with two children, 2020', asOf: '2020-06-01', facts: { ...worker, maritalStatus: 'married', children: [atHome, atHome] },
    verdict: 'eligible', amounts: { protected: amonth(4358) },
  },
  {
    name: 'single parent of two, 2020', asOf: '2020-06-01', facts: { ...worker, children: [atHome, atHome] }, verdict: 'eligible',
    amounts: { protected: amonth(4480) },
  },
])
