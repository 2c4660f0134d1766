import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'

/** A woman of 36 who earns 9,000, fell at home on 1 May and could not work for 20 days: 225 a day. */
const worker = {
  residency: 'citizen', birthDate: '1990-01-01', sex: 'female', employment: 'employee',
  accidentDate: '2026-05-01', accidentKind: 'homeOrLeisure', accidentSeenWithin72Hours: true, accidentDaysUnfit: 20, sickPayForAccidentDays: false, averageWage3Months: 9000,
}
const but = (more: object) => ({ ...worker, ...more })
const housewife = but({ employment: 'notWorking', maritalStatus: 'married', accidentConfined: false, averageWage3Months: undefined })
const once = (sum: number) => ({ unit: 'ILS once' as const, min: sum, max: sum })

export const accidentAllowanceCases = defineCases('accident-allowance', [
  {
    name: 'twenty days of 225', asOf: ASOF,
    facts: worker,
    verdict: 'eligible', amount: once(4500), deadlines: { claim: '2026-07-30' },
  },
  {
    name: 'the last day to claim', asOf: '2026-07-30',
    facts: worker,
    verdict: 'eligible', conditions: { 'claim-in-time': 'yes' },
  },
  {
    name: 'day 91: late, ask today', asOf: '2026-07-31', facts: worker,
    verdict: 'askPerson', conditions: { 'claim-in-time': 'person' }, deadlines: { claim: '2026-07-30' },
  },
  {
    name: 'a year later: still no plain no', asOf: '2027-05-01',
    facts: worker,
    verdict: 'askPerson', conditions: { 'claim-in-time': 'person' },
  },
  { name: 'no accident', asOf: ASOF, facts: but({ accidentDate: null }), verdict: 'ineligible' },
  {
    name: 'accident not asked about', asOf: ASOF,
    facts: but({ accidentDate: undefined }),
    verdict: 'needsInfo', missing: ['accidentDate'],
  },
  {
    name: 'at work', asOf: ASOF,
    facts: but({ accidentKind: 'work' }),
    verdict: 'ineligible', conditions: { accident: 'no' },
  },
  { name: 'on the road', asOf: ASOF, facts: but({ accidentKind: 'road' }), verdict: 'ineligible' },
  { name: 'an illness', asOf: ASOF, facts: but({ accidentKind: 'illness' }), verdict: 'ineligible' },
  {
    name: 'kind not said', asOf: ASOF,
    facts: but({ accidentKind: undefined }),
    verdict: 'needsInfo', missing: ['accidentKind'],
  },
  {
    name: 'no doctor in 72 hours: a person, with the last day', asOf: '2026-05-06',
    facts: but({ accidentSeenWithin72Hours: false, accidentDaysUnfit: 5 }),
    verdict: 'askPerson', conditions: { 'seen-by-doctor': 'person' }, deadlines: { 'see-doctor': '2026-05-15', claim: '2026-07-30' },
  },
  {
    name: 'doctor not said', asOf: ASOF,
    facts: but({ accidentSeenWithin72Hours: undefined }),
    verdict: 'needsInfo', missing: ['accidentSeenWithin72Hours'],
  },
  { name: 'eighteen on the day', asOf: ASOF, facts: but({ birthDate: '2008-05-01' }), verdict: 'eligible' },
  {
    name: 'eighteen a day later', asOf: ASOF,
    facts: but({ birthDate: '2008-05-02' }),
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'a man on the eve of 67', asOf: ASOF,
    facts: but({ sex: 'male', birthDate: '1959-05-02' }),
    verdict: 'eligible',
  },
  {
    name: 'a man of 67 on the day', asOf: ASOF,
    facts: but({ sex: 'male', birthDate: '1959-05-01' }),
    verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'a man who turned 67 since', asOf: ASOF,
    facts: but({ sex: 'male', birthDate: '1959-05-20' }),
    verdict: 'eligible',
  },
  // Born in 1963: 63 years and 3 months, for the first of them reached on the eve of the accident.
  {
    name: 'a woman past her retirement age', asOf: ASOF,
    facts: but({ birthDate: '1963-01-31' }),
    verdict: 'ineligible',
  },
  // Born in May 1963: reached in August 2026.
  {
    name: 'a woman before her retirement age', asOf: ASOF,
    facts: but({ birthDate: '1963-05-01' }),
    verdict: 'eligible',
  },
  { name: 'sex not said, and far from that age', asOf: ASOF, facts: but({ sex: undefined }), verdict: 'eligible' },
  {
    name: 'sex not said, between the two ages', asOf: ASOF,
    facts: but({ sex: undefined, birthDate: '1962-01-01' }),
    verdict: 'needsInfo', missing: ['sex'],
  },
  {
    name: 'no status', asOf: ASOF,
    facts: but({ residency: 'noStatus', visaType: 'none' }),
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  { name: 'A/5', asOf: ASOF, facts: but({ residency: 'temporaryResident', visaType: 'a5' }), verdict: 'eligible' },
  {
    name: 'another temporary permit', asOf: ASOF,
    facts: but({ residency: 'temporaryResident', visaType: 'b1' }),
    verdict: 'askPerson',
  },
  {
    name: 'sick pay for all the days', asOf: ASOF,
    facts: but({ sickPayForAccidentDays: true }),
    verdict: 'ineligible', conditions: { 'no-other-pay': 'no' },
  },
  {
    name: 'sick pay not said', asOf: ASOF,
    facts: but({ sickPayForAccidentDays: undefined }),
    verdict: 'needsInfo', missing: ['sickPayForAccidentDays'],
  },
  {
    name: 'two days', asOf: ASOF,
    facts: but({ accidentDaysUnfit: 2 }),
    verdict: 'ineligible', conditions: { days: 'no' },
  },
  {
    name: 'three days: one is paid', asOf: ASOF,
    facts: but({ accidentDaysUnfit: 3 }),
    verdict: 'eligible', amount: once(225),
  },
  {
    name: 'eleven days: nine are paid', asOf: ASOF,
    facts: but({ accidentDaysUnfit: 11 }),
    verdict: 'eligible', amount: once(2025),
  },
  {
    name: 'twelve days: all are paid', asOf: ASOF,
    facts: but({ accidentDaysUnfit: 12 }),
    verdict: 'eligible', amount: once(2700),
  },
  {
    name: 'no more than ninety days', asOf: '2026-07-30',
    facts: but({ accidentDaysUnfit: 95 }),
    verdict: 'eligible', amount: once(20_250),
  },
  {
    name: 'days not said', asOf: ASOF,
    facts: but({ accidentDaysUnfit: undefined }),
    verdict: 'needsInfo', missing: ['accidentDaysUnfit'], amount: null,
  },
  {
    name: 'self-employed', asOf: ASOF,
    facts: but({ employment: 'selfEmployed' }),
    verdict: 'eligible', amount: once(4500),
  },
  {
    name: 'a housewife: not estimated', asOf: ASOF,
    facts: housewife,
    verdict: 'eligible', amount: null, conditions: { unfit: 'yes' },
  },
  {
    name: 'a housewife, fifteen days', asOf: ASOF,
    facts: { ...housewife, accidentDaysUnfit: 15 },
    verdict: 'eligible',
  },
  {
    name: 'a housewife, fourteen days', asOf: ASOF,
    facts: { ...housewife, accidentDaysUnfit: 14 },
    verdict: 'ineligible', conditions: { days: 'no' },
  },
  {
    name: 'out of work and in hospital', asOf: ASOF,
    facts: but({ employment: 'unemployed', accidentConfined: true }),
    verdict: 'eligible', amount: null,
  },
  {
    name: 'out of work and up and about', asOf: ASOF, facts: but({ employment: 'unemployed', accidentConfined: false }),
    verdict: 'ineligible', conditions: { unfit: 'no' },
  },
  {
    name: 'out of work, confined or not is not said', asOf: ASOF,
    facts: but({ employment: 'unemployed' }),
    verdict: 'needsInfo', missing: ['accidentConfined'],
  },
  {
    name: 'a man who does not work, up and about', asOf: ASOF,
    facts: { ...housewife, sex: 'male' },
    verdict: 'ineligible',
  },
  {
    name: 'a single woman who does not work, confined', asOf: ASOF,
    facts: { ...housewife, maritalStatus: 'single', accidentConfined: true },
    verdict: 'eligible',
  },
  {
    name: 'a single woman who does not work, up and about', asOf: ASOF,
    facts: { ...housewife, maritalStatus: 'single' },
    verdict: 'ineligible',
  },
  {
    name: 'a student in hospital', asOf: ASOF,
    facts: but({ employment: 'student', accidentConfined: true }),
    verdict: 'eligible',
  },
  {
    name: 'a soldier', asOf: ASOF,
    facts: but({ employment: 'soldier', accidentConfined: true }),
    verdict: 'ineligible', conditions: { 'not-excluded': 'no' },
  },
  {
    name: 'lives in an institution of care', asOf: ASOF,
    facts: but({ inCareInstitution: true }),
    verdict: 'ineligible', conditions: { 'not-excluded': 'no' },
  },
  {
    name: 'violence at home: safety first, with a person', asOf: ASOF,
    facts: but({ violenceAtHome: true }),
    verdict: 'askPerson', asks: ['violence'],
  },
])
