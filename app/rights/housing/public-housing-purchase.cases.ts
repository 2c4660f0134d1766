import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const tenant = { housing: 'publicHousing', yearsInPublicHousing: 8, ownsHome: false, receivedGovHousingAid: false }

export const publicHousingPurchaseCases = defineCases('public-housing-purchase', [
  {
    name: 'tenant of eight years: the law lapsed by the newest source, a person', asOf: ASOF, facts: tenant,
    verdict: 'askPerson', asks: ['always'], amount: null, conditions: { 'law-in-force': 'person' },
  },
  {
    name: 'the last known day of the law: still with a person', asOf: '2023-02-15', facts: tenant,
    verdict: 'askPerson', conditions: { 'law-in-force': 'yes' },
  },
  {
    name: 'the day after', asOf: '2023-02-16',
    facts: tenant, verdict: 'askPerson', conditions: { 'law-in-force': 'person' },
  },
  {
    name: 'five years', asOf: ASOF,
    facts: { ...tenant, yearsInPublicHousing: 5 }, verdict: 'askPerson', conditions: { years: 'yes' },
  },
  {
    name: 'four years, and nothing happened to another tenant', asOf: ASOF,
    facts: { ...tenant, yearsInPublicHousing: 4, tenantEvent: 'none' },
    verdict: 'ineligible', conditions: { years: 'no' },
  },
  {
    name: 'four years, and nobody asked about another tenant', asOf: ASOF, facts: { ...tenant, yearsInPublicHousing: 4 },
    verdict: 'askPerson', conditions: { years: 'noOrPerson' }, missing: ['tenantEvent'],
  },
  {
    name: 'four years, after the tenant died: perhaps as a continuing tenant', asOf: ASOF,
    facts: { ...tenant, yearsInPublicHousing: 4, tenantEvent: 'died' },
    verdict: 'askPerson', conditions: { years: 'person' },
  },
  {
    name: 'rents privately', asOf: ASOF,
    facts: { ...tenant, housing: 'renter' }, verdict: 'ineligible', conditions: { 'public-flat': 'no' },
  },
  {
    name: 'other property, its value is not told', asOf: ASOF, facts: { ...tenant, ownsHome: true },
    verdict: 'askPerson', conditions: { 'no-other-property': 'person' },
  },
  {
    name: 'State aid, of which kind is not told', asOf: ASOF, facts: { ...tenant, receivedGovHousingAid: true },
    verdict: 'askPerson', conditions: { 'no-purchase-aid': 'person' },
  },
  {
    name: 'years not asked', asOf: ASOF, facts: { ...tenant, yearsInPublicHousing: undefined },
    verdict: 'askPerson', missing: ['yearsInPublicHousing'],
  },
  {
    name: 'housing not asked', asOf: ASOF, facts: { ...tenant, housing: undefined },
    verdict: 'needsInfo', missing: ['housing'], conditions: { 'law-in-force': 'personOrYes' },
  },
  {
    name: 'four years, after the tenant moved to a nursing home: perhaps as a continuing tenant', asOf: ASOF,
    facts: { ...tenant, yearsInPublicHousing: 4, tenantEvent: 'nursingHome' },
    verdict: 'askPerson', conditions: { years: 'person' },
  },
  {
    name: 'State aid and other property not asked', asOf: ASOF, facts: { ...tenant, receivedGovHousingAid: undefined, ownsHome: undefined },
    verdict: 'askPerson', conditions: { 'no-purchase-aid': 'unknown', 'no-other-property': 'unknown' },
  },
])
