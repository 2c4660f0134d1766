/** The edges of the protected times, of what counts as a dismissal, and of the two time limits. */
import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const asOf = '2026-11-21'
/** Dismissed after a year without a permit; every ground that is asked about is a no. */
const noGround: FactRecord = {
  jobStartDate: '2025-01-01', lastWorkDay: '2026-11-10', reasonLeftWork: 'dismissed', permitGiven: 'no', pregnancy: null,
  fertilityTreatment: false, birth: null, housing: 'renter',
}
const pregnant: FactRecord = { ...noGround, pregnancy: { weeks: 20 } }
const atWork: FactRecord = { employment: 'employee', pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01' }
/** Born on 15 June after thirty weeks: the pregnancy began on 17 November. */
const bornEarly: FactRecord = { ...noGround, birth: { date: '2026-06-15', weeks: 30 } }
const born: FactRecord = { ...noGround, jobStartDate: '2024-01-01', birth: { date: '2026-06-15' } }
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))

export const pregnancyJobProtectionEdgesCases = defineCases('pregnancy-job-protection', [
  // --- pregnant at the dismissal, the child is born since
  { name: 'the first day of the thirty weeks', asOf, facts: { ...bornEarly, lastWorkDay: '2025-11-17' }, verdict: 'eligible' },
  {
    name: 'the day before it', asOf, facts: { ...bornEarly, lastWorkDay: '2025-11-16' }, verdict: 'ineligible',
    conditions: { 'protected-time': 'no' },
  },
  { name: 'weeks not told: forty weeks before the birth', asOf, facts: { ...born, lastWorkDay: '2025-09-08' }, verdict: 'eligible' },
  {
    name: 'weeks not told: a day earlier', asOf, facts: { ...born, lastWorkDay: '2025-09-07' }, verdict: 'ineligible',
    conditions: { 'protected-time': 'no' },
  },
  {
    name: 'on the day of the birth, the end of the leave not told', asOf, facts: { ...born, lastWorkDay: '2026-06-15' },
    verdict: 'eligible', conditions: { 'protected-time': 'yes' },
  },
  {
    name: 'a father, on the day of the birth', asOf, verdict: 'eligible',
    facts: { ...born, sex: 'male', lastWorkDay: '2026-06-15', parentalLeaveEnd: '2026-12-31' },
  },
  {
    name: 'a father, the day before it: the pregnancy is not his', asOf, verdict: 'ineligible',
    facts: { ...born, sex: 'male', lastWorkDay: '2026-06-14', parentalLeaveEnd: '2026-12-31' }, conditions: { 'protected-time': 'no' },
  },
  {
    name: 'pregnant, the weeks not told', asOf, facts: { ...noGround, pregnancy: { foetuses: 1 } }, verdict: 'eligible',
    conditions: { 'protected-time': 'yes' },
  },
  // --- leave and the sixty days after it
  {
    name: 'the letter came on the 60th day', asOf, verdict: 'eligible',
    facts: { ...born, lastWorkDay: '2026-11-20', parentalLeaveEnd: '2026-09-10', dismissalLetterDate: '2026-11-09' },
  },
  {
    name: 'the letter came on the 61st day', asOf, verdict: 'ineligible',
    facts: { ...born, lastWorkDay: '2026-11-20', parentalLeaveEnd: '2026-09-10', dismissalLetterDate: '2026-11-10' },
  },
  {
    name: 'the protection ends today', asOf, facts: { ...born, parentalLeaveEnd: '2026-09-22' }, verdict: 'eligible',
    deadlines: { 'protection-ends': asOf },
  },
  {
    name: 'the protection ended yesterday', asOf, facts: { ...born, parentalLeaveEnd: '2026-09-21' }, verdict: 'eligible',
    deadlines: { 'protection-ends': null },
  },
  {
    name: 'no leave was told: nothing ends', asOf, facts: pregnant, verdict: 'eligible', deadlines: { 'protection-ends': null },
  },
  {
    name: 'the leave ends today, and no day of the dismissal is told', asOf, verdict: 'needsInfo', missing: ['parentalLeaveEnd'],
    facts: { ...born, lastWorkDay: null }, conditions: { 'protected-time': 'unknown', dismissal: 'yes' }, deadlines: { 'equality-claim': null },
  },
  // --- a shelter
  {
    name: 'came to the shelter today: no night there yet', asOf, facts: { ...noGround, housing: 'shelter', shelterStayDays: 0 },
    verdict: 'eligible',
  },
  {
    name: 'income support of a shelter tells of it, the home is not told', asOf, verdict: 'eligible',
    facts: without('housing', { ...noGround, currentBenefits: ['shelter-income-support'] }),
  },
  {
    name: 'another benefit tells of no shelter', asOf, facts: { ...noGround, currentBenefits: ['income-support'] }, verdict: 'ineligible',
  },
  {
    name: 'no pregnancy, the rest not told', asOf, verdict: 'needsInfo', missing: ['fertilityTreatment', 'housing', 'jobStartDate'],
    facts: { reasonLeftWork: 'dismissed', lastWorkDay: '2026-11-10', permitGiven: 'no', pregnancy: null },
    conditions: { 'protected-time': 'unknown', 'six-months': 'unknown' },
  },
  // --- what counts as a dismissal
  {
    name: 'the hearing is over, a leave ended long ago, no word of an end', asOf, verdict: 'needsInfo', missing: ['reasonLeftWork'],
    facts: { ...atWork, hearingDate: '2026-11-20', parentalLeaveEnd: '2026-05-22' }, conditions: { dismissal: 'unknown' },
    deadlines: { 'equality-claim': null, 'protection-ends': null },
  },
  {
    name: 'sent on leave without pay while she works on', asOf, facts: { ...atWork, lastWorkDay: null, unpaidLeaveByEmployer: true },
    verdict: 'askPerson', conditions: { dismissal: 'person' },
  },
  {
    name: 'sent on leave without pay, no word of the last day', asOf, facts: { ...atWork, unpaidLeaveByEmployer: true },
    verdict: 'askPerson', conditions: { dismissal: 'person' },
  },
  {
    name: 'works on, not sent on leave', asOf, facts: { ...atWork, lastWorkDay: null, unpaidLeaveByEmployer: false },
    verdict: 'ineligible', conditions: { dismissal: 'no' },
  },
  {
    name: 'resigned because conditions got worse, without calling it justified', asOf, verdict: 'askPerson',
    facts: { ...pregnant, reasonLeftWork: 'resigned', resignReason: 'worseConditions' }, conditions: { dismissal: 'person' },
  },
  {
    name: 'conditions got worse, whether she resigned is not told', asOf, verdict: 'needsInfo', missing: ['reasonLeftWork'],
    facts: without('reasonLeftWork', { ...pregnant, resignReason: 'worseConditions' }), conditions: { dismissal: 'unknown' },
  },
  {
    name: 'the business closed', asOf, facts: { ...pregnant, reasonLeftWork: 'businessClosed' }, verdict: 'askPerson',
    conditions: { dismissal: 'person' }, deadlines: { 'equality-claim': null },
  },
  {
    name: 'resigned after all, though a letter of dismissal had come', asOf, verdict: 'ineligible',
    facts: { ...pregnant, reasonLeftWork: 'resigned', dismissalLetterDate: '2026-02-14' }, conditions: { dismissal: 'no' },
  },
])
