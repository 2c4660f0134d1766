import { defineCases, type RightCase } from '~/engine/cases'

const ASOF = '2026-06-01'
const relative = {
  housing: 'publicHousing', tenantEvent: 'died', tenantEventDate: '2026-03-01', relationToTenant: 'child',
  livedWithTenantYears: 10,
  tenantYearsInPublicHousing: 20, absenceReason: 'none', ownsHome: false, ownedHomeInPast: false,
}
const approved = { ...relative, publicHousingApproved: true }
const before = { ...relative, tenantEventDate: '2009-07-31', publicHousingApproved: false, residency: 'noStatus' }

export const publicHousingContinuingTenantCases = defineCases('public-housing-continuing-tenant', [
  {
    name: 'daughter with a certificate of her own for public housing', asOf: ASOF, facts: approved,
    verdict: 'eligible', amount: null, follows: ['public-housing'],
  },
  {
    name: 'the mother moved to a nursing home', asOf: ASOF, facts: { ...approved, tenantEvent: 'nursingHome' },
    verdict: 'eligible', follows: ['public-housing'],
  },
  {
    name: 'not eligible for public housing by herself: never a no', asOf: ASOF,
    facts: { ...relative, residency: 'noStatus' },
    verdict: 'askPerson', conditions: { 'personally-eligible': 'person' },
  },
  {
    name: 'public housing not settled', asOf: ASOF, facts: { ...relative, residency: 'citizen' },
    verdict: 'needsInfo', conditions: { 'personally-eligible': 'personOrYes' },
  },
  {
    name: 'the last day of the old law: no personal eligibility needed', asOf: '2009-09-01',
    facts: before, verdict: 'eligible', conditions: { 'personally-eligible': 'yes' },
  },
  {
    name: 'nothing happened to another tenant', asOf: ASOF, facts: { ...approved, tenantEvent: 'none' }, verdict: 'ineligible',
    conditions: { event: 'no' },
  },
  {
    name: 'nobody asked about a home in the years before', asOf: '2009-09-01', facts: { ...before, ownedHomeInPast: undefined },
    verdict: 'needsInfo', missing: ['ownedHomeInPast'],
  },
  {
    name: 'why one was away was not told', asOf: '2009-09-01', facts: { ...before, absenceReason: undefined },
    verdict: 'needsInfo', missing: ['absenceReason'],
  },
  {
    name: 'the first day of the new law', asOf: '2009-09-01', facts: { ...before, tenantEventDate: '2009-08-01' },
    verdict: 'askPerson', conditions: { 'personally-eligible': 'person' },
  },
  {
    name: 'the tenant had five years', asOf: ASOF,
    facts: { ...approved, tenantYearsInPublicHousing: 5 }, verdict: 'eligible',
  },
  ...([
    [{ tenantEventDate: '2023-10-07' }, 'askPerson', 'person'],
    [{ tenantEventDate: '2023-10-06' }, 'ineligible', 'no'],
    [{ tenantEvent: 'nursingHome' }, 'ineligible', 'no'],
    [{ relationToTenant: 'spouse', tenantEventDate: '2024-01-01' }, 'askPerson', 'person'],
    [{ relationToTenant: 'parent' }, 'askPerson', 'person'],
    [{ relationToTenant: 'grandchild' }, 'ineligible', 'no'],
  ] as const).map(([more, verdict, years]): RightCase => ({
    name: `the tenant had four years: ${JSON.stringify(more)}`, asOf: ASOF, verdict, conditions: { 'tenant-years': years },
    facts: { ...approved, tenantYearsInPublicHousing: 4, ...more },
  })),
  { name: 'three years together', asOf: ASOF, facts: { ...approved, livedWithTenantYears: 3 }, verdict: 'eligible' },
  {
    name: 'two years together', asOf: ASOF, facts: { ...approved, livedWithTenantYears: 2 },
    verdict: 'askPerson', conditions: { 'lived-together': 'person' },
  },
  { name: 'away in the army', asOf: ASOF, facts: { ...approved, absenceReason: 'army' }, verdict: 'eligible' },
  { name: 'away in hospital', asOf: ASOF, facts: { ...approved, absenceReason: 'hospital' }, verdict: 'eligible' },
  { name: 'away in prison', asOf: ASOF, facts: { ...approved, absenceReason: 'prison' }, verdict: 'askPerson' },
  { name: 'grandchild', asOf: ASOF, facts: { ...approved, relationToTenant: 'grandchild' }, verdict: 'eligible' },
  { name: 'ward of the tenant', asOf: ASOF, facts: { ...approved, relationToTenant: 'ward' }, verdict: 'eligible' },
  {
    name: 'another relative: a person, not a no', asOf: ASOF, facts: { ...approved, relationToTenant: 'other' },
    verdict: 'askPerson', conditions: { relation: 'person' },
  },
  {
    name: 'surviving spouse: the rule since 2009 was not read', asOf: ASOF,
    facts: { ...approved, relationToTenant: 'spouse' },
    verdict: 'askPerson', asks: ['surviving-spouse'],
  },
  {
    name: 'surviving spouse under the old law', asOf: '2009-09-01',
    facts: { ...before, relationToTenant: 'spouse' }, verdict: 'eligible',
  },
  {
    name: 'owns a home: a person, not a no', asOf: ASOF,
    facts: { ...approved, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'askPerson', conditions: { 'no-property': 'person' },
  },
  {
    name: 'a home right that ended within five years before the event', asOf: ASOF,
    facts: { ...approved, ownedHomeInPast: true, homeRightEndedOn: '2021-03-01' }, verdict: 'askPerson',
  },
  {
    name: 'a home right that ended a day earlier', asOf: ASOF,
    facts: { ...approved, ownedHomeInPast: true, homeRightEndedOn: '2021-02-28' }, verdict: 'eligible',
  },
  {
    name: 'lives in a public flat, event not asked', asOf: ASOF, facts: { ...approved, tenantEvent: undefined },
    verdict: 'needsInfo', missing: ['tenantEvent'],
  },
  {
    name: 'lives with family, told of the tenant, event not asked', asOf: ASOF,
    facts: { ...approved, tenantEvent: undefined, housing: 'withFamily' },
    verdict: 'needsInfo', missing: ['tenantEvent'], conditions: { event: 'unknown' },
  },
  {
    name: 'rents privately, and nothing of the kind was told', asOf: ASOF, facts: { housing: 'renter' },
    verdict: 'needsInfo', conditions: { event: 'unknown' }, missing: ['tenantEvent'],
  },
  {
    name: 'years together not asked', asOf: ASOF, facts: { ...approved, livedWithTenantYears: undefined },
    verdict: 'needsInfo', missing: ['livedWithTenantYears'],
  },
  // One answer about that tenant leaves the event open, wherever the person lives
  ...[
    { tenantEventDate: '2026-03-01' }, { relationToTenant: 'child' }, { livedWithTenantYears: 5 },
    { tenantYearsInPublicHousing: 9 },
  ].map((told): RightCase => ({
    name: `rents privately, told: ${Object.keys(told).join()}`, asOf: ASOF, facts: { housing: 'renter', ...told },
    verdict: 'needsInfo',
    missing: ['tenantEvent'], conditions: { event: 'unknown' },
  })),
  {
    name: 'rents privately, the tenant died', asOf: ASOF, facts: { housing: 'renter', tenantEvent: 'died' },
    verdict: 'needsInfo',
    conditions: { event: 'yes' },
  },
  {
    name: 'lives in a public flat, and nothing else was told', asOf: ASOF, facts: { housing: 'publicHousing' },
    verdict: 'needsInfo',
    missing: ['tenantEvent'], conditions: { event: 'unknown' },
  },
  {
    name: 'parent of the tenant, no home owned in the years asked about', asOf: ASOF,
    facts: { ...approved, relationToTenant: 'parent', ownedHomeInPast: false, homeRightEndedOn: '2024-01-01' },
    verdict: 'eligible',
    conditions: { relation: 'yes', 'no-property': 'yes' }, asksNot: ['surviving-spouse'],
  },
  {
    name: 'what the person is to the tenant was not told', asOf: ASOF,
    facts: { ...approved, relationToTenant: undefined },
    verdict: 'needsInfo', missing: ['relationToTenant'], conditions: { relation: 'unknown' },
  },
  {
    name: 'away for another reason', asOf: ASOF, facts: { ...approved, absenceReason: 'other' }, verdict: 'askPerson',
    conditions: { 'lived-together': 'person' },
  },
])
