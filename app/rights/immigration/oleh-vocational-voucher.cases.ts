import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2020-03-10', birthDate: '1990-01-01', sex: 'female', hebrewUlpanA: true, ethiopianOrigin: 'none' }
const early = { ...oleh, aliyahDate: '2012-09-01' }
const returning = { ...oleh, immigrantStatus: 'returningResident', aliyahDate: undefined, returnDate: '2025-01-20', yearsAbroadBeforeReturn: 5 }
const upTo = (max: number) => ({ unit: 'ILS once' as const, min: 0, max })

export const olehVocationalVoucherCases = defineCases('oleh-vocational-voucher', [
  { name: 'oleh of six years', asOf, facts: oleh, verdict: 'eligible', amount: upTo(7000), deadlines: { 'window-end': '2030-03-10', 'extended-window-end': null } },
  { name: 'course of 5,000: 80 %', asOf, facts: { ...oleh, courseCost: 5000 }, verdict: 'eligible', amount: upTo(4000) },
  { name: 'course of 8,750: 80 % is just the ceiling', asOf, facts: { ...oleh, courseCost: 8750 }, verdict: 'eligible', amount: upTo(7000) },
  { name: 'course of 20,000', asOf, facts: { ...oleh, courseCost: 20_000 }, verdict: 'eligible', amount: upTo(7000) },
  { name: 'last day of ten years', asOf: '2030-03-10', facts: oleh, verdict: 'eligible' },
  { name: 'a day later', asOf: '2030-03-11', facts: oleh, verdict: 'ineligible', conditions: { 'status-and-window': 'no' } },
  {
    name: 'from Ethiopia, 13 years', asOf, facts: { ...early, ethiopianOrigin: 'self' }, verdict: 'eligible',
    deadlines: { 'extended-window-end': '2027-09-01', 'window-end': null },
  },
  { name: 'from Ethiopia, a day after 15 years', asOf: '2027-09-02', facts: { ...early, ethiopianOrigin: 'self' }, verdict: 'ineligible' },
  { name: 'a parent from Ethiopia, 13 years', asOf, facts: { ...early, ethiopianOrigin: 'parent' }, verdict: 'ineligible' },
  { name: '13 years, origin not told', asOf, facts: { ...early, ethiopianOrigin: undefined }, verdict: 'needsInfo', missing: ['ethiopianOrigin'] },
  { name: 'six years, origin not told', asOf, facts: { ...oleh, ethiopianOrigin: undefined }, verdict: 'eligible', deadlines: { 'window-end': '2030-03-10' } },
  { name: 'returning after five years', asOf, facts: returning, verdict: 'eligible', deadlines: { 'returning-window-end': '2027-01-20', 'window-end': null } },
  { name: 'returning after four years', asOf, facts: { ...returning, yearsAbroadBeforeReturn: 4 }, verdict: 'ineligible' },
  { name: 'returning, last day of two years', asOf: '2027-01-20', facts: returning, verdict: 'eligible' },
  { name: 'returning, a day later', asOf: '2027-01-21', facts: returning, verdict: 'ineligible' },
  { name: 'returning, years abroad not told', asOf, facts: { ...returning, yearsAbroadBeforeReturn: undefined }, verdict: 'needsInfo', missing: ['yearsAbroadBeforeReturn'] },
  { name: 'returning minor at 15', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor', birthDate: '2005-03-10' }, verdict: 'eligible' },
  {
    name: 'returning minor a day under 15', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor', birthDate: '2005-03-11' },
    verdict: 'ineligible', conditions: { 'age-at-status': 'no' },
  },
  { name: 'came as a child of 12 with the parents', asOf, facts: { ...oleh, birthDate: '2008-01-01' }, verdict: 'ineligible', conditions: { 'age-at-status': 'no' } },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'ineligible' },
  { name: 'no status', asOf, facts: { ...oleh, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible' },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  { name: 'no Hebrew: a learning difficulty may take its place', asOf, facts: { ...oleh, hebrewUlpanA: false }, verdict: 'askPerson', conditions: { hebrew: 'person' } },
  { name: 'no Hebrew, a day after the ten years', asOf: '2030-03-11', facts: { ...oleh, hebrewUlpanA: false }, verdict: 'ineligible' },
  { name: 'Hebrew not told', asOf, facts: { ...oleh, hebrewUlpanA: undefined }, verdict: 'needsInfo', missing: ['hebrewUlpanA'] },
  { name: '18 today', asOf, facts: { ...oleh, birthDate: '2008-06-01', aliyahDate: '2024-01-01' }, verdict: 'eligible' },
  { name: '18 tomorrow', asOf, facts: { ...oleh, birthDate: '2008-06-02', aliyahDate: '2024-01-01' }, verdict: 'ineligible', conditions: { age: 'no' } },
  // Born on 1 June 1963: retirement age of women 63 and 3 months, on 1 September 2026.
  { name: 'a day before retirement age', asOf: '2026-08-31', facts: { ...oleh, birthDate: '1963-06-01' }, verdict: 'eligible' },
  { name: 'retirement age', asOf: '2026-09-01', facts: { ...oleh, birthDate: '1963-06-01' }, verdict: 'ineligible' },
  { name: 'sex does not matter at 36', asOf, facts: { ...oleh, sex: undefined }, verdict: 'eligible' },
  {
    name: 'A/1: a person', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson',
  },
  { name: 'from Ethiopia, last day of 15 years', asOf: '2027-09-01', facts: { ...early, ethiopianOrigin: 'self' }, verdict: 'eligible' },
  {
    name: 'returning minor born in Ethiopia: the ten years', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor', ethiopianOrigin: 'self' },
    verdict: 'eligible', deadlines: { 'window-end': '2030-03-10', 'extended-window-end': null },
  },
  {
    name: 'returning minor born in Ethiopia, 13 years', asOf, facts: { ...early, immigrantStatus: 'returningMinor', ethiopianOrigin: 'self' },
    verdict: 'ineligible', conditions: { 'status-and-window': 'no' },
  },
  {
    name: 'returning resident who once came from Ethiopia: the window of the return only', asOf,
    facts: { ...returning, aliyahDate: '2000-03-10', ethiopianOrigin: 'self' }, verdict: 'eligible',
    deadlines: { 'returning-window-end': '2027-01-20', 'window-end': null, 'extended-window-end': null },
  },
  {
    name: 'returning resident who once was an oleh: the window of the return only', asOf,
    facts: { ...returning, aliyahDate: '2000-03-10' }, verdict: 'eligible', deadlines: { 'window-end': null },
  },
  {
    name: 'oleh who came back from a year abroad: the window of the certificate only', asOf, facts: { ...oleh, returnDate: '2026-01-20' },
    verdict: 'eligible', deadlines: { 'window-end': '2030-03-10', 'returning-window-end': null },
  },
])
