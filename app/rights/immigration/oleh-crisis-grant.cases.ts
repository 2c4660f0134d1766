import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2020-03-10', maritalStatus: 'single', ethiopianOrigin: 'none', aliyahCommunity: 'none' }
const early = { ...oleh, aliyahDate: '2013-03-10' }
const returning = { immigrantStatus: 'returningResident', returnDate: '2025-01-20', maritalStatus: 'married' }
const upTo = { unit: 'ILS once' as const, min: 0, max: 2500 }

export const olehCrisisGrantCases = defineCases('oleh-crisis-grant', [
  {
    name: 'oleh of six years: a person decides', asOf, facts: oleh, verdict: 'askPerson', amount: upTo,
    asks: ['person-decides'], conditions: { window: 'yes', group: 'yes' },
    deadlines: { 'window-end': '2030-03-10', 'extended-window-end': null, 'returning-window-end': null },
  },
  { name: 'last day of the ten years', asOf: '2030-03-10', facts: oleh, verdict: 'askPerson' },
  { name: 'a day after ten years', asOf: '2030-03-11', facts: oleh, verdict: 'ineligible', conditions: { window: 'no' } },
  {
    name: 'born in Ethiopia, 13 years', asOf, facts: { ...early, ethiopianOrigin: 'self' }, verdict: 'askPerson',
    deadlines: { 'extended-window-end': '2028-03-10', 'window-end': null },
  },
  { name: 'a parent born in Ethiopia, 13 years', asOf, facts: { ...early, ethiopianOrigin: 'parent' }, verdict: 'ineligible' },
  { name: 'from Yemen, 13 years', asOf, facts: { ...early, aliyahCommunity: 'yemen' }, verdict: 'askPerson' },
  { name: 'Bnei Menashe, last day of 15 years', asOf: '2028-03-10', facts: { ...early, aliyahCommunity: 'bneiMenashe' }, verdict: 'askPerson' },
  { name: 'Bnei Menashe, a day later', asOf: '2028-03-11', facts: { ...early, aliyahCommunity: 'bneiMenashe' }, verdict: 'ineligible' },
  { name: '13 years, no longer window', asOf, facts: early, verdict: 'ineligible' },
  {
    name: '13 years, origin not told', asOf, facts: { ...early, ethiopianOrigin: undefined }, verdict: 'askPerson',
    conditions: { window: 'unknown' }, missing: ['ethiopianOrigin'],
  },
  {
    name: 'returning resident of 16 months', asOf, facts: returning, verdict: 'askPerson', amount: upTo,
    deadlines: { 'returning-window-end': '2027-01-20', 'window-end': null, 'extended-window-end': null },
  },
  { name: 'returning resident, last day of 24 months', asOf: '2027-01-20', facts: returning, verdict: 'askPerson' },
  { name: 'returning resident, a day later', asOf: '2027-01-21', facts: returning, verdict: 'ineligible' },
  {
    name: 'origin not told, six years', asOf, facts: { ...oleh, ethiopianOrigin: undefined, aliyahCommunity: undefined },
    verdict: 'askPerson', deadlines: { 'window-end': '2030-03-10' },
  },
  {
    name: 'an oleh who came back from a year abroad: the window of the certificate only', asOf, facts: { ...oleh, returnDate: '2026-01-20' },
    verdict: 'askPerson', deadlines: { 'window-end': '2030-03-10', 'returning-window-end': null },
  },
  { name: 'return date not told', asOf, facts: { ...returning, returnDate: undefined }, verdict: 'askPerson', missing: ['returnDate'] },
  { name: 'no status', asOf, facts: { residency: 'citizen', immigrantStatus: 'none', maritalStatus: 'single' }, verdict: 'ineligible', amount: null },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { immigrantStatus: 'none', residency: 'temporaryResident', maritalStatus: 'single' },
    verdict: 'askPerson', missing: ['visaType'],
  },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'ineligible' },
  { name: 'a couple without children', asOf, facts: { ...oleh, maritalStatus: 'commonLaw', children: [] }, verdict: 'askPerson', conditions: { group: 'yes' } },
  {
    name: 'family told by its four children', asOf,
    facts: {
      ...oleh, maritalStatus: undefined,
      children: ['2010', '2012', '2015', '2019'].map((year) => ({ birthDate: `${year}-05-01`, livesWithApplicant: true })),
    },
    verdict: 'askPerson', conditions: { group: 'yes' },
  },
  {
    name: 'three children say nothing of the group yet', asOf,
    facts: {
      ...oleh, maritalStatus: undefined,
      children: ['2012', '2015', '2019'].map((year) => ({ birthDate: `${year}-05-01`, livesWithApplicant: true })),
    },
    verdict: 'askPerson', conditions: { group: 'unknown' },
  },
  // A man of 62 on 1 June 2026: retirement at 67, in exactly five years.
  {
    name: 'five years before retirement', asOf, facts: { ...oleh, maritalStatus: undefined, sex: 'male', birthDate: '1964-06-01' },
    verdict: 'askPerson', conditions: { group: 'yes' },
  },
  {
    name: 'a day more than five years before retirement', asOf,
    facts: { ...oleh, maritalStatus: undefined, sex: 'male', birthDate: '1964-06-02' }, verdict: 'askPerson', conditions: { group: 'unknown' },
  },
  {
    name: 'elderly', asOf, facts: { ...oleh, maritalStatus: undefined, sex: 'female', birthDate: '1955-01-01' },
    verdict: 'askPerson', conditions: { group: 'yes' },
  },
  { name: 'lone soldier', asOf, facts: { ...oleh, maritalStatus: undefined, loneSoldier: true }, verdict: 'askPerson', conditions: { group: 'yes' } },
  {
    name: 'hurt by a hostile act', asOf, facts: { ...oleh, maritalStatus: undefined, hostileActInjuryDate: '2024-10-01' },
    verdict: 'askPerson', conditions: { group: 'yes' },
  },
  {
    name: 'A/1: a person', asOf, facts: { immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1', maritalStatus: 'single' },
    verdict: 'askPerson', conditions: { window: 'person' },
  },
  {
    name: 'a returning resident who once came from Yemen: the window of the return only', asOf,
    facts: { ...returning, aliyahDate: '2013-03-10', aliyahCommunity: 'yemen' }, verdict: 'askPerson',
    deadlines: { 'returning-window-end': '2027-01-20', 'window-end': null, 'extended-window-end': null },
  },
  {
    name: 'a returning resident who once was an oleh: the window of the return only', asOf,
    facts: { ...returning, aliyahDate: '2020-03-10', ethiopianOrigin: 'none', aliyahCommunity: 'none' }, verdict: 'askPerson',
    deadlines: { 'window-end': null },
  },
  ...(['separated', 'divorced', 'widowed'] as const).map((maritalStatus) => ({
    name: `alone: ${maritalStatus}`, asOf, facts: { ...oleh, maritalStatus }, verdict: 'askPerson' as const,
    conditions: { group: 'yes' as const },
  })),
  {
    name: 'a day before 67, the sex not told: a man is near retirement, a woman past it, and both are named', asOf,
    facts: { ...oleh, maritalStatus: undefined, birthDate: '1959-06-02' }, verdict: 'askPerson', conditions: { group: 'yes' },
  },
])
