import { defineCases } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-11-21'
const dismissed: FactRecord = {
  jobStartDate: '2025-11-01', lastWorkDay: '2026-11-10', reasonLeftWork: 'dismissed', permitGiven: 'no',
}
const pregnant: FactRecord = { ...dismissed, pregnancy: { weeks: 20 } }
/** Every ground that is asked about is a no. */
const noGround: FactRecord = {
  ...dismissed, pregnancy: null, fertilityTreatment: false, birth: null, housing: 'renter',
}
const backFromLeave: FactRecord = { ...noGround, birth: { date: '2026-04-01' }, parentalLeaveEnd: '2026-09-11' }
const without = (key: string, facts: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== key))

export const pregnancyJobProtectionCases = defineCases('pregnancy-job-protection', [
  {
    name: 'pregnant, dismissed after a year without permit', asOf: ASOF, facts: pregnant, verdict: 'eligible',
    amount: null,
    conditions: { 'protected-time': 'yes', 'six-months': 'yes', dismissal: 'yes', 'no-permit': 'yes' },
    deadlines: { 'equality-claim': '2029-11-10' },
  },
  {
    name: 'the ministry permitted it', asOf: ASOF, facts: { ...pregnant, permitGiven: 'yes' }, verdict: 'ineligible',
    conditions: { 'no-permit': 'no' },
  },
  {
    name: 'whether there was a permit nobody knows', asOf: ASOF, facts: { ...pregnant, permitGiven: 'unknown' },
    verdict: 'askPerson',
  },
  {
    name: 'a permit was not asked about', asOf: ASOF, facts: without('permitGiven', pregnant), verdict: 'needsInfo',
    missing: ['permitGiven'],
  },
  {
    name: 'the employer did not know: protected all the same', asOf: ASOF,
    facts: { ...pregnant, employerKnewPregnancy: false }, verdict: 'eligible',
  },
  {
    name: 'six months of work up to the last day', asOf: ASOF, facts: { ...pregnant, jobStartDate: '2026-05-11' },
    verdict: 'eligible', conditions: { 'six-months': 'yes' },
  },
  {
    name: 'a day less', asOf: ASOF, facts: { ...pregnant, jobStartDate: '2026-05-12' }, verdict: 'askPerson',
    conditions: { 'six-months': 'person', 'no-permit': 'notApplicable' },
  },
  {
    name: 'under six months, no word of a permit', asOf: ASOF,
    facts: without('permitGiven', { ...pregnant, jobStartDate: '2026-08-01' }), verdict: 'askPerson',
  },
  {
    name: 'start of the job not told', asOf: ASOF, facts: without('jobStartDate', pregnant), verdict: 'needsInfo',
    missing: ['jobStartDate'],
  },
  { name: 'last day not told: up to today', asOf: ASOF, facts: without('lastWorkDay', pregnant), verdict: 'eligible' },
  {
    name: 'the last day is ahead', asOf: ASOF,
    facts: { ...pregnant, jobStartDate: '2026-06-01', lastWorkDay: '2026-11-30' }, verdict: 'eligible',
    deadlines: { 'equality-claim': '2029-11-30' },
  },
  {
    name: 'only the letter is there', asOf: ASOF,
    facts: {
      pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01', lastWorkDay: null, dismissalLetterDate: '2026-11-15',
      permitGiven: 'no',
    },
    verdict: 'eligible', deadlines: { 'equality-claim': '2029-11-15' },
  },
  {
    name: 'resigned', asOf: ASOF, facts: { ...pregnant, reasonLeftWork: 'resigned' }, verdict: 'ineligible',
    conditions: { dismissal: 'no' },
  },
  {
    name: 'resigned because conditions got worse', asOf: ASOF,
    facts: { ...pregnant, reasonLeftWork: 'resignedJustified', resignReason: 'worseConditions' }, verdict: 'askPerson',
  },
  {
    name: 'put on unpaid leave', asOf: ASOF, facts: { ...pregnant, reasonLeftWork: 'unpaidLeave', lastWorkDay: null },
    verdict: 'askPerson', conditions: { dismissal: 'person' },
  },
  {
    name: 'a fixed term ended', asOf: ASOF, facts: { ...pregnant, reasonLeftWork: 'contractEnded' },
    verdict: 'askPerson',
  },
  {
    name: 'why the work ended is not told', asOf: ASOF, facts: without('reasonLeftWork', pregnant),
    verdict: 'needsInfo', missing: ['reasonLeftWork'],
  },
  {
    name: 'still at work, a hearing is set', asOf: ASOF,
    facts: { pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01', lastWorkDay: null, hearingDate: '2026-11-29' },
    verdict: 'askPerson', conditions: { dismissal: 'person' },
  },
  {
    name: 'a hearing is set, nothing else told', asOf: ASOF,
    facts: { employment: 'employee', pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01', hearingDate: '2026-11-21' },
    verdict: 'askPerson',
  },
  {
    name: 'the hearing was yesterday', asOf: ASOF,
    facts: { employment: 'employee', pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01', hearingDate: '2026-11-20' },
    verdict: 'needsInfo', missing: ['reasonLeftWork'],
  },
  {
    name: 'still at work, nothing happened', asOf: ASOF,
    facts: { pregnancy: { weeks: 12 }, jobStartDate: '2025-01-01', lastWorkDay: null }, verdict: 'ineligible',
  },
  {
    name: 'dismissed before the pregnancy began', asOf: ASOF,
    facts: { ...noGround, lastWorkDay: '2026-06-30', pregnancy: { weeks: 20 } }, verdict: 'ineligible',
    conditions: { 'protected-time': 'no' },
  },
  {
    name: 'dismissed on the first day of the twenty weeks', asOf: ASOF,
    facts: { ...noGround, lastWorkDay: '2026-07-04', pregnancy: { weeks: 20 } }, verdict: 'eligible',
  },
  { name: 'in fertility treatment', asOf: ASOF, facts: { ...noGround, fertilityTreatment: true }, verdict: 'eligible' },
  {
    name: 'treatment not told', asOf: ASOF, facts: without('fertilityTreatment', noGround), verdict: 'needsInfo',
    missing: ['fertilityTreatment'],
  },
  {
    name: 'none of the times', asOf: ASOF, facts: noGround, verdict: 'ineligible',
    conditions: { 'protected-time': 'no' },
  },
  {
    name: 'his wife is pregnant', asOf: ASOF, facts: { ...noGround, sex: 'male', pregnancy: { weeks: 20 } },
    verdict: 'ineligible',
  },
  {
    name: 'the 60th day after the leave', asOf: ASOF, facts: backFromLeave, verdict: 'eligible',
    deadlines: { 'equality-claim': '2029-11-10' },
  },
  {
    name: 'the 61st day, the day of the letter not told', asOf: ASOF, facts: { ...backFromLeave, parentalLeaveEnd: '2026-09-10' },
    verdict: 'needsInfo', missing: ['dismissalLetterDate'],
  },
  {
    name: 'the 61st day', asOf: ASOF, facts: { ...backFromLeave, parentalLeaveEnd: '2026-09-10', dismissalLetterDate: '2026-11-10' },
    verdict: 'ineligible',
  },
  {
    name: 'the 61st day, but the letter came before', asOf: ASOF,
    facts: { ...backFromLeave, parentalLeaveEnd: '2026-09-10', dismissalLetterDate: '2026-10-10' }, verdict: 'eligible',
  },
  {
    name: 'a father in his parental leave', asOf: ASOF,
    facts: { ...backFromLeave, sex: 'male', parentalLeaveEnd: '2026-12-31' }, verdict: 'eligible',
    deadlines: { 'protection-ends': '2027-03-01' },
  },
  {
    name: 'gave birth, end of leave not told', asOf: ASOF, facts: without('parentalLeaveEnd', backFromLeave),
    verdict: 'needsInfo', missing: ['parentalLeaveEnd'],
  },
  {
    name: 'dismissed in pregnancy, the baby is born since', asOf: ASOF,
    facts: {
      ...noGround, jobStartDate: '2025-01-01', lastWorkDay: '2026-03-01', birth: { date: '2026-06-15', weeks: 39 },
    },
    verdict: 'eligible',
  },
  {
    name: 'dismissed before the end of a leave, and no birth was told of', asOf: ASOF,
    facts: { ...noGround, jobStartDate: '2020-01-01', lastWorkDay: '2025-06-01', birth: undefined, parentalLeaveEnd: '2026-09-30' },
    verdict: 'needsInfo', missing: ['birth.date'],
  },
  {
    name: 'dismissed long before a birth', asOf: ASOF,
    facts: {
      ...noGround, jobStartDate: '2020-01-01', lastWorkDay: '2025-06-01', birth: { date: '2026-06-15', weeks: 39 },
      parentalLeaveEnd: '2026-09-30',
    },
    verdict: 'ineligible',
  },
  {
    name: 'back from leave for 45 days, pregnancy and treatment a no, nothing else told', asOf: ASOF,
    facts: { ...dismissed, lastWorkDay: '2026-11-15', pregnancy: null, fertilityTreatment: false, parentalLeaveEnd: '2026-10-01' },
    verdict: 'eligible', deadlines: { 'equality-claim': '2029-11-15', 'protection-ends': '2026-11-30' },
  },
  {
    name: 'in treatment, with a permit', asOf: ASOF, facts: { ...noGround, fertilityTreatment: true, permitGiven: 'yes' },
    verdict: 'ineligible',
  },
  { name: 'in a shelter', asOf: ASOF, facts: { ...noGround, housing: 'shelter' }, verdict: 'eligible' },
  {
    name: 'was in a shelter, the home is not told', asOf: ASOF,
    facts: without('housing', { ...noGround, shelterStayDays: 40 }), verdict: 'eligible',
  },
  {
    name: 'never in a shelter, the home is not told', asOf: ASOF,
    facts: without('housing', { ...noGround, shelterStayDays: 0 }), verdict: 'ineligible',
  },
  {
    name: 'the letter came after the 60 days, the end of work later still', asOf: ASOF,
    facts: { ...backFromLeave, parentalLeaveEnd: '2026-08-01', dismissalLetterDate: '2026-10-10' }, verdict: 'ineligible',
  },
])
