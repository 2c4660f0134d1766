import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const couple = { ...noHome, birthDate: '1995-05-05', maritalStatus: 'married', housingPoints: 900 }
const single = {
  ...noHome,
  birthDate: '1990-05-05',
  maritalStatus: 'single',
  children: [],
  immigrantStatus: 'none',
  housingPoints: 700,
}
const child = [{ birthDate: '2020-01-01', livesWithApplicant: true }]

export const mortgageAssistanceCases = defineCases('mortgage-assistance', [
  { name: 'a couple with 900 points', asOf, facts: couple, verdict: 'eligible', amount: null },
  { name: 'exactly 599 points', asOf, facts: { ...couple, housingPoints: 599 }, verdict: 'eligible' },
  {
    name: '598 points: a person, not a no',
    asOf,
    facts: { ...couple, housingPoints: 598 },
    verdict: 'askPerson',
    conditions: { points: 'person' },
  },
  { name: 'no points at all', asOf, facts: { ...couple, housingPoints: 0 }, verdict: 'askPerson' },
  {
    name: 'points not known',
    asOf,
    facts: { ...couple, housingPoints: undefined },
    verdict: 'needsInfo',
    missing: ['housingPoints'],
  },
  { name: 'a common-law couple', asOf, facts: { ...couple, maritalStatus: 'commonLaw' }, verdict: 'eligible' },
  { name: 'single of 36', asOf, facts: single, verdict: 'eligible', conditions: { group: 'yes' } },
  { name: 'single, thirty yesterday', asOf, facts: { ...single, birthDate: '1996-05-31' }, verdict: 'eligible' },
  {
    name: 'single, thirty today: one of the others',
    asOf,
    facts: { ...single, birthDate: '1996-06-01' },
    verdict: 'askPerson',
    conditions: { group: 'person' },
  },
  {
    name: 'single of 25, perhaps about to marry',
    asOf,
    facts: { ...single, birthDate: '2001-01-01' },
    verdict: 'askPerson',
    conditions: { group: 'person' },
  },
  {
    name: 'single of 20: too young to lack a home by the test',
    asOf,
    facts: { ...single, birthDate: '2006-01-01' },
    verdict: 'ineligible',
    conditions: { 'no-home-applicant': 'no' },
  },
  {
    name: 'mother of 25 alone with a child',
    asOf,
    facts: { ...single, birthDate: '2001-01-01', children: child },
    verdict: 'eligible',
  },
  {
    name: 'an oleh of 25',
    asOf,
    facts: { ...single, birthDate: '2001-01-01', immigrantStatus: 'oleh' },
    verdict: 'eligible',
  },
  {
    name: 'lives apart, still married: one of the others',
    asOf,
    facts: { ...couple, maritalStatus: 'separated', children: child, immigrantStatus: 'none' },
    verdict: 'askPerson',
  },
  {
    name: 'owns an ordinary home',
    asOf,
    facts: { ...couple, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible',
    amount: null,
    conditions: { 'no-home-now': 'no' },
  },
  {
    name: 'owns a part of a home',
    asOf,
    facts: { ...couple, ownsHome: true, homeRightsDetail: 'part' },
    verdict: 'askPerson',
  },
  {
    name: 'sold a home three years ago',
    asOf,
    facts: { ...couple, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2023-06-01' },
    verdict: 'ineligible',
  },
  {
    name: 'a mother of 20 alone with a baby lacks a home like any family',
    asOf,
    facts: { ...single, birthDate: '2006-01-01', children: [{ birthDate: '2025-01-01', livesWithApplicant: true }] },
    verdict: 'eligible',
  },
  {
    name: 'owns a home, of what kind nobody asked',
    asOf,
    facts: { ...couple, ownsHome: true },
    verdict: 'needsInfo',
    missing: ['homeRightsDetail'],
  },
  {
    name: 'State aid for a home in the past',
    asOf,
    facts: { ...couple, receivedGovHousingAid: true, yearsInPublicHousing: 0 },
    verdict: 'ineligible',
  },
  {
    name: 'whether a home is owned is not said',
    asOf,
    facts: { ...couple, ownsHome: undefined },
    verdict: 'needsInfo',
    missing: ['ownsHome'],
  },
  {
    name: 'family status not said',
    asOf,
    facts: { ...single, maritalStatus: undefined },
    verdict: 'needsInfo',
    missing: ['maritalStatus'],
  },
])
