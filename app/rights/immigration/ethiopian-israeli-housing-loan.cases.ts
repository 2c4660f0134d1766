import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const homeless = { ownsHome: false, ownedHomeInPast: false }

export const ethiopianIsraeliHousingLoanCases = defineCases('ethiopian-israeli-housing-loan', [
  {
    name: 'born in Ethiopia, no home: whether a round is open must be asked', asOf,
    facts: { ethiopianOrigin: 'self', ...homeless }, verdict: 'askPerson', amount: null, asks: ['round-open'],
  },
  {
    name: 'a parent born there', asOf,
    facts: { ethiopianOrigin: 'parent', ...homeless },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'during the programme: a loan of at most 600,000', asOf: '2018-06-01',
    facts: { ethiopianOrigin: 'self', ...homeless },
    verdict: 'askPerson', amount: { unit: 'ILS once', min: 0, max: 600_000 },
  },
  {
    name: 'the day of the government’s decision', asOf: '2017-01-05',
    facts: { ethiopianOrigin: 'self', ...homeless },
    verdict: 'askPerson', amount: { unit: 'ILS once', min: 0, max: 600_000 },
  },
  {
    name: 'the day before it', asOf: '2017-01-04',
    facts: { ethiopianOrigin: 'self', ...homeless },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'the last day of the programme', asOf: '2020-12-31',
    facts: { ethiopianOrigin: 'parent', ...homeless },
    verdict: 'askPerson', amount: { unit: 'ILS once', min: 0, max: 600_000 },
  },
  {
    name: 'the day after it', asOf: '2021-01-01',
    facts: { ethiopianOrigin: 'parent', ...homeless },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'no such origin', asOf,
    facts: { ethiopianOrigin: 'none', maritalStatus: 'single', ...homeless },
    verdict: 'ineligible', conditions: { 'family-origin': 'no' },
  },
  {
    name: 'no such origin, and nobody asked about a spouse', asOf,
    facts: { ethiopianOrigin: 'none', ...homeless },
    verdict: 'askPerson', conditions: { 'family-origin': 'noOrPerson' }, missing: ['maritalStatus'],
  },
  {
    name: 'no such origin, single', asOf,
    facts: { ethiopianOrigin: 'none', maritalStatus: 'single', ...homeless }, verdict: 'ineligible',
  },
  {
    name: 'no such origin, married: it may be the spouse’s', asOf,
    facts: { ethiopianOrigin: 'none', maritalStatus: 'married', spouse: {}, ...homeless },
    verdict: 'askPerson', conditions: { 'family-origin': 'person' },
  },
  {
    name: 'no such origin, a spouse was told of', asOf,
    facts: { ethiopianOrigin: 'none', spouse: { immigrantStatus: 'oleh' }, ...homeless },
    verdict: 'askPerson', conditions: { 'family-origin': 'person' },
  },
  {
    name: 'no such origin and no spouse', asOf, facts: { ethiopianOrigin: 'none', spouse: null, ...homeless },
    verdict: 'ineligible', conditions: { 'family-origin': 'no' },
  },
  {
    name: 'owns a home', asOf, facts: { ethiopianOrigin: 'self', ownsHome: true, ownedHomeInPast: true },
    verdict: 'ineligible', conditions: { 'no-home-now': 'no' },
  },
  {
    name: 'owned a home in the last ten years', asOf,
    facts: { ethiopianOrigin: 'self', ownsHome: false, ownedHomeInPast: true },
    verdict: 'ineligible', conditions: { 'no-home-now': 'yes', 'no-home-before': 'no' },
  },
  {
    name: 'homes not asked about', asOf, facts: { ethiopianOrigin: 'self' },
    verdict: 'askPerson', missing: ['ownsHome', 'ownedHomeInPast'],
  },
  { name: 'origin not said', asOf, facts: homeless, verdict: 'askPerson', missing: ['ethiopianOrigin'] },
])
