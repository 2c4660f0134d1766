/** The window of births and the grades around it, the sum while a grade is open, and grounds of the family taken one by one. */
import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const SUMMER_24 = '2024-08-15'
const SUMMER_25 = '2025-08-15'
const SUMMER_26 = '2026-08-15'
const child = (birthDate: string, more: FactRecord = {}): FactRecord => ({ birthDate, livesWithApplicant: true, ...more })
const PUPIL = child('2015-05-05')
/** In the first grade or not: a year outside the window of 2025. */
const OPEN = child('2020-05-01')
const of = (...children: FactRecord[]): FactRecord => ({ residency: 'citizen', maritalStatus: 'divorced', currentBenefits: [], children })
const four = ['2010-03-01', '2012-03-01', '2015-03-01', '2018-03-01'].map((day) => child(day))
const couple: FactRecord = {
  residency: 'citizen', maritalStatus: 'married', currentBenefits: [], children: four, housing: 'renter', immigrantStatus: 'none',
  spouse: { residency: 'citizen', currentBenefits: [] },
}
const apart: FactRecord = {
  ...couple, children: [PUPIL], maritalStatus: 'separated', livesApartFromSpouseSince: '2023-08-15', divorceProceedingsSince: null,
}
const oleh: FactRecord = {
  ...couple, children: [PUPIL], immigrantStatus: 'oleh', aliyahDate: '2024-01-01', spouse: { residency: 'noStatus' },
}
const year = (min: number, max = min) => ({ unit: 'ILS/year' as const, min, max })
const ALL = ['general-disability-pension', 'income-support', 'child-support-payments', 'survivors-pension', 'old-age-pension']

export const studyGrantEdgesCases = defineCases('study-grant', [
  // --- the window: in 2026 it is not published, and a year of births at each end is for a person
  { name: '2024: born before the window, grade 11', asOf: SUMMER_24, facts: of(child('2006-12-31', { grade: 11 })), verdict: 'ineligible' },
  { name: '2026: the first day of both windows', asOf: SUMMER_26, facts: of(child('2009-01-01')), verdict: 'eligible', concerned: ['children[0]'] },
  { name: '2026: the day before it', asOf: SUMMER_26, facts: of(child('2008-12-31', { grade: 11 })), verdict: 'askPerson' },
  { name: '2026: the last day of both', asOf: SUMMER_26, facts: of(child('2019-12-31')), verdict: 'eligible' },
  { name: '2026: the day after it', asOf: SUMMER_26, facts: of(child('2020-01-01', { grade: 2 })), verdict: 'askPerson' },
  { name: '2026: the first day of the last window', asOf: SUMMER_26, facts: of(child('2008-01-01', { grade: 11 })), verdict: 'askPerson' },
  { name: '2026: before any window', asOf: SUMMER_26, facts: of(child('2007-12-31', { grade: 11 })), verdict: 'ineligible' },
  { name: '2026: the last day of the next window', asOf: SUMMER_26, facts: of(child('2020-12-31', { grade: 2 })), verdict: 'askPerson' },
  { name: 'of two children one counts', asOf: SUMMER_25, facts: of(child('2023-01-01'), PUPIL), verdict: 'eligible', concerned: ['children[1]'] },
  // --- grades
  { name: 'far outside the window, in grade 12', asOf: SUMMER_25, facts: of(child('2006-05-01', { grade: 12 })), verdict: 'eligible', amount: year(1176) },
  ...[['2007-01-01', 'needsInfo'], ['2006-12-31', 'ineligible'], ['2020-12-31', 'needsInfo'], ['2021-01-01', 'ineligible']].map(([day, verdict]) => ({
    name: `2025: born on ${day}, grade not said`, asOf: SUMMER_25, facts: of(child(day as string)), verdict: verdict as 'needsInfo' | 'ineligible',
  })),
  ...[['2007-01-01', 'needsInfo'], ['2006-12-31', 'ineligible'], ['2021-12-31', 'needsInfo'], ['2022-01-01', 'ineligible']].map(([day, verdict]) => ({
    name: `2026: born on ${day}, grade not said`, asOf: SUMMER_26, facts: of(child(day as string)), verdict: verdict as 'needsInfo' | 'ineligible',
  })),
  // --- the sum while a grade is open
  { name: 'no grade is open', asOf: SUMMER_25, facts: of(PUPIL), verdict: 'eligible', amounts: { grant: year(1176), 'grant-grade-open': null } },
  { name: 'only a child whose grade is open', asOf: SUMMER_25, facts: of(OPEN), verdict: 'needsInfo', amounts: { 'grant-grade-open': null } },
  {
    name: 'the child whose grade is open lives elsewhere', asOf: SUMMER_25, facts: of(PUPIL, { ...OPEN, livesWithApplicant: false }),
    verdict: 'eligible', amounts: { grant: year(1176), 'grant-grade-open': null },
  },
  {
    name: 'the pupil lives elsewhere', asOf: SUMMER_25, facts: of(OPEN, { ...PUPIL, livesWithApplicant: false }),
    verdict: 'needsInfo', amounts: { 'grant-grade-open': null },
  },
  {
    name: 'a pupil elsewhere counts in no range', asOf: SUMMER_25, facts: of(PUPIL, OPEN, { ...PUPIL, livesWithApplicant: false }),
    verdict: 'eligible', amounts: { 'grant-grade-open': year(1176, 2352) },
  },
  {
    name: 'a small child and one in grade 2 do not widen the range', asOf: SUMMER_25,
    facts: of(PUPIL, OPEN, child('2023-01-01'), child('2020-03-01', { grade: 2 })), verdict: 'eligible', amounts: { 'grant-grade-open': year(1176, 2352) },
  },
  { name: 'a small child beside the open grade', asOf: SUMMER_25, facts: of(OPEN, child('2023-01-01')), verdict: 'needsInfo', amounts: { 'grant-grade-open': null } },
  {
    name: 'grade 12 was told, another grade is open', asOf: SUMMER_25, facts: of(OPEN, child('2007-06-01', { grade: 12 })),
    verdict: 'eligible', amounts: { 'grant-grade-open': year(1176, 2352) },
  },
  // --- the family, one ground at a time
  { name: 'proceedings since today', asOf: SUMMER_25, facts: { ...apart, divorceProceedingsSince: SUMMER_25 }, verdict: 'eligible' },
  { name: 'no proceedings, judgment not told', asOf: SUMMER_25, facts: apart, verdict: 'needsInfo', missing: ['maintenanceJudgment'] },
  { name: 'separated, remarried after a death', asOf: SUMMER_25, facts: { ...apart, maintenanceJudgment: null, spouseDeathDate: '2020-01-01' }, verdict: 'askPerson' },
  { name: 'the spouse died on the day', asOf: SUMMER_25, facts: { ...couple, children: [PUPIL], spouseDeathDate: SUMMER_25 }, verdict: 'askPerson' },
  {
    name: 'a spouse died, marital status not told', asOf: SUMMER_25, facts: { ...couple, children: [PUPIL], maritalStatus: undefined, spouseDeathDate: '2020-01-01' },
    verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  { name: 'income support of a shelter', asOf: SUMMER_25, facts: { ...couple, children: [PUPIL], currentBenefits: ['shelter-income-support'] }, verdict: 'eligible' },
  { name: 'exempt from the service for a shelter', asOf: SUMMER_25, facts: { ...couple, children: [PUPIL], employmentServiceExemptReason: 'shelter' }, verdict: 'eligible' },
  { name: 'exempt for another reason', asOf: SUMMER_25, facts: { ...couple, children: [PUPIL], employmentServiceExemptReason: 'rehab' }, verdict: 'ineligible' },
  { name: 'oleh, common-law partner', asOf: SUMMER_25, facts: { ...oleh, maritalStatus: 'commonLaw' }, verdict: 'ineligible' },
  { name: 'no oleh, the spouse without status', asOf: SUMMER_25, facts: { ...oleh, immigrantStatus: 'none', aliyahDate: undefined }, verdict: 'ineligible' },
  { name: 'oleh, the spouse a citizen', asOf: SUMMER_25, facts: { ...oleh, spouse: { residency: 'citizen' } }, verdict: 'ineligible' },
  {
    name: 'oleh, separated for a year, the spouse abroad', asOf: SUMMER_25,
    facts: { ...oleh, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-08-15' }, verdict: 'eligible',
  },
  ...ALL.flatMap((benefit) => [
    {
      name: `four children, since when ${benefit} was not told`, asOf: SUMMER_25, facts: { ...couple, currentBenefits: [benefit] },
      verdict: 'eligible' as const,
    },
    {
      name: `four children, the spouse’s ${benefit}`, asOf: SUMMER_25, facts: { ...couple, spouse: { currentBenefits: [benefit] } },
      verdict: 'eligible' as const,
    },
  ]),
  {
    name: 'four children, the spouse’s unemployment benefit', asOf: SUMMER_25,
    facts: { ...couple, spouse: { currentBenefits: ['unemployment-benefit'] } }, verdict: 'ineligible',
  },
])
