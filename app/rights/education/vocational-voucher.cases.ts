import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
/** None of the groups that are asked about. */
const noGroup: FactRecord = {
  medicalDisabilityPercent: 0, ethiopianOrigin: 'none', sex: 'male', registeredJobSeeker: false, currentBenefits: [],
  lastStateCourseDate: null, courseCost: 10_000,
}
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))
const once = (min: number, max: number) => ({ unit: 'ILS once' as const, min, max })
const child = { birthDate: '2018-05-01', livesWithApplicant: true }

export const vocationalVoucherCases = defineCases('vocational-voucher', [
  {
    name: 'a job seeker', asOf: ASOF, facts: { ...noGroup, registeredJobSeeker: true }, verdict: 'eligible',
    amount: once(6_500, 9_000), conditions: { group: 'yes', 'no-recent-course': 'yes' },
  },
  {
    name: 'none of the groups that are asked about: the referring body knows more', asOf: ASOF, facts: noGroup,
    verdict: 'askPerson', conditions: { group: 'person' },
  },
  {
    name: 'born in Ethiopia', asOf: ASOF,
    facts: { lastStateCourseDate: null, courseCost: 8_000, ethiopianOrigin: 'self' }, verdict: 'eligible',
    amount: once(5_200, 7_200),
  },
  {
    name: 'a parent born in Ethiopia', asOf: ASOF, facts: { ...noGroup, ethiopianOrigin: 'parent' },
    verdict: 'eligible',
  },
  { name: 'twenty percent', asOf: ASOF, facts: { ...noGroup, medicalDisabilityPercent: 20 }, verdict: 'eligible' },
  { name: 'nineteen percent', asOf: ASOF, facts: { ...noGroup, medicalDisabilityPercent: 19 }, verdict: 'askPerson' },
  {
    name: 'twenty percent from a work injury', asOf: ASOF, facts: { ...noGroup, workDisabilityPercent: 20 },
    verdict: 'eligible',
  },
  {
    name: 'a single mother', asOf: ASOF,
    facts: { ...noGroup, sex: 'female', maritalStatus: 'divorced', children: [child] }, verdict: 'eligible',
  },
  {
    name: 'a single father', asOf: ASOF, facts: { ...noGroup, maritalStatus: 'divorced', children: [child] },
    verdict: 'askPerson',
  },
  {
    name: 'a mother in a couple', asOf: ASOF,
    facts: { ...noGroup, sex: 'female', maritalStatus: 'married', children: [child] }, verdict: 'askPerson',
  },
  {
    name: 'on unemployment benefit', asOf: ASOF, facts: { ...noGroup, currentBenefits: ['unemployment-benefit'] },
    verdict: 'eligible',
  },
  {
    name: 'on income support', asOf: ASOF, facts: { ...noGroup, currentBenefits: ['income-support'] },
    verdict: 'eligible',
  },
  {
    name: 'on a pension of another kind', asOf: ASOF, facts: { ...noGroup, currentBenefits: ['survivors-pension'] },
    verdict: 'askPerson',
  },
  {
    name: 'a course of the ministry three years ago to the day', asOf: ASOF,
    facts: { ...noGroup, registeredJobSeeker: true, lastStateCourseDate: '2023-11-21' }, verdict: 'eligible',
  },
  {
    name: 'a day later', asOf: ASOF,
    facts: { ...noGroup, registeredJobSeeker: true, lastStateCourseDate: '2023-11-22' }, verdict: 'ineligible',
    conditions: { 'no-recent-course': 'no' },
  },
  {
    name: 'a recent course and no group', asOf: ASOF, facts: { ...noGroup, lastStateCourseDate: '2025-01-01' },
    verdict: 'ineligible',
  },
  {
    name: 'former courses not told', asOf: ASOF,
    facts: without('lastStateCourseDate', { ...noGroup, registeredJobSeeker: true }), verdict: 'needsInfo',
    missing: ['lastStateCourseDate'],
  },
  {
    name: 'no group told yet', asOf: ASOF, facts: { lastStateCourseDate: null, courseCost: 10_000 },
    verdict: 'needsInfo', missing: ['ethiopianOrigin', 'registeredJobSeeker'],
  },
  {
    name: 'a dear course: the ceiling, at any rate', asOf: ASOF,
    facts: { ...noGroup, registeredJobSeeker: true, courseCost: 20_000 }, verdict: 'eligible',
    amount: once(12_000, 12_000),
  },
  {
    name: 'a course of 15,000: the higher rates reach the ceiling', asOf: ASOF,
    facts: { ...noGroup, registeredJobSeeker: true, courseCost: 15_000 }, verdict: 'eligible',
    amount: once(9_750, 12_000),
  },
  {
    name: 'the cost is not told: the ceiling', asOf: ASOF,
    facts: without('courseCost', { ...noGroup, registeredJobSeeker: true }), verdict: 'eligible',
    amount: once(0, 12_000),
  },
  {
    name: 'nineteen percent from a work injury', asOf: ASOF, facts: { ...noGroup, workDisabilityPercent: 19 },
    verdict: 'askPerson',
  },
])
