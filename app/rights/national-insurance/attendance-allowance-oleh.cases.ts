import { defineCases, type RightCase } from '~/engine/cases'

/** Came on 1 January 2026; day 91 is 2 April, the year ends on 31 December. */
const oleh = {
  residency: 'citizen', birthDate: '1986-01-01', sex: 'male', immigrantStatus: 'oleh', aliyahDate: '2026-01-01',
  needsDailyHelp: 'most', needsConstantSupervision: false,
}

export const attendanceAllowanceOlehCases = defineCases('attendance-allowance-oleh', [
  {
    name: 'five months after aliyah, help in most actions', asOf: '2026-06-01', facts: oleh,
    verdict: 'eligible', amount: null, deadlines: { 'claim-in-first-year': '2026-12-31' },
  },
  { name: 'day 91', asOf: '2026-04-02', facts: oleh, verdict: 'eligible' },
  {
    name: 'day 90: a person looks', asOf: '2026-04-01', facts: oleh,
    verdict: 'askPerson', conditions: { 'first-year': 'person' }, asks: ['just-arrived'],
  },
  { name: 'the last day of the first year', asOf: '2026-12-31', facts: oleh, verdict: 'eligible' },
  {
    name: 'the first day of the second year', asOf: '2027-01-01', facts: oleh,
    verdict: 'ineligible', conditions: { 'first-year': 'no' },
  },
  {
    name: 'constant supervision instead of help', asOf: '2026-06-01',
    facts: { ...oleh, needsDailyHelp: 'none', needsConstantSupervision: true }, verdict: 'eligible',
  },
  {
    name: 'help in some actions only', asOf: '2026-06-01', facts: { ...oleh, needsDailyHelp: 'partial' },
    verdict: 'ineligible', conditions: { 'needs-help': 'no' },
  },
  {
    name: 'help not said, supervision not needed', asOf: '2026-06-01', facts: { ...oleh, needsDailyHelp: undefined },
    verdict: 'needsInfo', missing: ['needsDailyHelp'],
  },
  {
    name: 'in 2023, help in most actions', asOf: '2023-06-01', facts: { ...oleh, aliyahDate: '2023-01-01' },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1202, max: 1202 },
  },
  {
    name: 'in 2023, constant supervision', asOf: '2023-06-01',
    facts: { ...oleh, aliyahDate: '2023-01-01', needsDailyHelp: 'none', needsConstantSupervision: true },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 2691, max: 2691 },
  },
  {
    name: 'in 2023, help in everything', asOf: '2023-06-01', facts: { ...oleh, aliyahDate: '2023-01-01', needsDailyHelp: 'constant' },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 2691, max: 4518 },
  },
  {
    name: 'in 2023, help in everything and constant supervision', asOf: '2023-06-01',
    facts: { ...oleh, aliyahDate: '2023-01-01', needsDailyHelp: 'constant', needsConstantSupervision: true },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 4518, max: 4518 },
  },
  {
    name: 'the last day on which a sum is known', asOf: '2023-12-31', facts: { ...oleh, aliyahDate: '2023-06-01' },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1202, max: 1202 },
  },
  {
    name: 'the day after it: not estimated', asOf: '2024-01-01', facts: { ...oleh, aliyahDate: '2023-06-01' },
    verdict: 'eligible', amount: null,
  },
  {
    name: 'no immigrant',
    asOf: '2026-06-01', facts: { ...oleh, immigrantStatus: 'none' }, verdict: 'ineligible', conditions: { oleh: 'no' },
  },
  {
    name: 'a returning resident without an oleh certificate', asOf: '2026-06-01',
    facts: { ...oleh, immigrantStatus: 'returningResident', aliyahDate: undefined },
    verdict: 'askPerson', asks: ['no-oleh-certificate'],
  },
  { name: 'eighteen today', asOf: '2026-06-01', facts: { ...oleh, birthDate: '2008-06-01' }, verdict: 'eligible' },
  { name: 'eighteen tomorrow', asOf: '2026-06-01', facts: { ...oleh, birthDate: '2008-06-02' }, verdict: 'ineligible' },
  {
    name: 'a woman at her retirement age of 63 and 6 months', asOf: '2026-06-01',
    facts: { ...oleh, sex: 'female', birthDate: '1962-12-01' }, verdict: 'ineligible', conditions: { age: 'no' },
  },
  {
    name: 'a man the day before 67', asOf: '2026-06-01', facts: { ...oleh, birthDate: '1959-06-02' }, verdict: 'eligible',
  },
  {
    name: 'the day of aliyah is not known', asOf: '2026-06-01', facts: { ...oleh, aliyahDate: undefined },
    verdict: 'needsInfo', missing: ['aliyahDate'],
  },
  {
    name: 'residence not asked: the certificate speaks for it',
    asOf: '2026-06-01', facts: { ...oleh, residency: undefined }, verdict: 'eligible',
  },
  ...['immigrantCitizen', 'returningMinor', 'returningResident'].map((immigrantStatus): RightCase => ({
    name: `no certificate of an oleh: ${immigrantStatus}`, asOf: '2026-06-01', facts: { ...oleh, immigrantStatus }, verdict: 'askPerson',
    conditions: { oleh: 'person', residence: 'yes' }, asks: ['no-oleh-certificate'], deadlines: { 'claim-in-first-year': null },
  })),
  {
    name: 'in 2023, help not said, no supervision: no sum', asOf: '2023-06-01', verdict: 'needsInfo', amount: null,
    facts: { ...oleh, aliyahDate: '2023-01-01', needsDailyHelp: undefined },
  },
  {
    name: 'in 2023, constant supervision, help not said', asOf: '2023-06-01', verdict: 'eligible', amount: { unit: 'ILS/month', min: 2691, max: 4518 },
    facts: { ...oleh, aliyahDate: '2023-01-01', needsDailyHelp: undefined, needsConstantSupervision: true },
  },
  {
    name: 'in 2023, help in most actions, supervision not said', asOf: '2023-06-01', verdict: 'eligible',
    amount: { unit: 'ILS/month', min: 1202, max: 2691 }, facts: { ...oleh, aliyahDate: '2023-01-01', needsConstantSupervision: undefined },
  },
])
