import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const child = { birthDate: '2019-03-03', livesWithApplicant: true }
const left = { leftViolentHomeDate: '2025-06-15', violenceTreatmentPlan: true, children: [] }

export const domesticViolenceImmediateAidCases = defineCases('domestic-violence-immediate-aid', [
  {
    name: 'left a year ago, with a plan, no children',
    asOf: ASOF,
    facts: left,
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 0, max: 8_000 },
    deadlines: { request: '2027-06-15' },
  },
  {
    name: 'with a child',
    asOf: ASOF,
    facts: { ...left, children: [child] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 0, max: 10_000 },
  },
  {
    name: 'with three children: the same',
    asOf: ASOF,
    facts: { ...left, children: [child, child, { birthDate: '2022-01-01' }] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 0, max: 10_000 },
  },
  {
    name: 'the only child lives elsewhere',
    asOf: ASOF,
    facts: { ...left, children: [{ ...child, livesWithApplicant: false }] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 0, max: 8_000 },
  },
  {
    name: 'children not told: no sum yet',
    asOf: ASOF,
    facts: { ...left, children: undefined },
    verdict: 'eligible',
    amount: null,
  },
  { name: 'the last day', asOf: '2027-06-15', facts: left, verdict: 'eligible', deadlines: { request: '2027-06-15' } },
  {
    name: 'a day later',
    asOf: '2027-06-16',
    facts: left,
    verdict: 'ineligible',
    conditions: { window: 'no' },
  },
  {
    name: 'the day of leaving',
    asOf: '2025-06-15',
    facts: left,
    verdict: 'eligible',
  },
  {
    name: 'about to leave',
    asOf: '2025-06-14',
    facts: left,
    verdict: 'ineligible',
    conditions: { 'left-home': 'no' },
  },
  {
    name: 'no plan yet: a meeting opens it',
    asOf: ASOF,
    facts: { ...left, violenceTreatmentPlan: false },
    verdict: 'askPerson',
    amount: { unit: 'ILS once', min: 0, max: 8_000 },
    conditions: { 'treatment-plan': 'person' },
  },
  {
    name: 'whether there is a plan was skipped',
    asOf: ASOF,
    facts: { ...left, violenceTreatmentPlan: undefined },
    verdict: 'needsInfo',
    missing: ['violenceTreatmentPlan'],
  },
  {
    name: 'the day of leaving was skipped',
    asOf: ASOF,
    facts: { violenceTreatmentPlan: true },
    verdict: 'needsInfo',
    missing: ['leftViolentHomeDate'],
  },
  {
    name: 'no plan, and more than two years',
    asOf: '2027-07-01',
    facts: { ...left, violenceTreatmentPlan: false },
    verdict: 'ineligible',
  },
  { name: 'a man', asOf: ASOF, facts: { ...left, sex: 'male' }, verdict: 'eligible' },
  {
    name: 'left on the last day of August, two years later',
    asOf: '2026-08-31',
    facts: { ...left, leftViolentHomeDate: '2024-08-31' },
    verdict: 'eligible',
    deadlines: { request: '2026-08-31' },
  },
])
