import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const held = { keyMoneyLease: true }
const toPerson = {
  asOf,
  verdict: 'askPerson' as const,
  amount: null,
  asks: ['always'],
  conditions: { 'protected-tenancy': 'yes' as const },
}

export const keyMoneyTenantCases = defineCases('key-money-tenant', [
  { ...toPerson, name: 'a key-money tenant: always a person', facts: held },
  {
    ...toPerson,
    name: 'an old widow, alone, who pays a low fixed rent',
    facts: { ...held, birthDate: '1938-03-02', maritalStatus: 'widowed', monthlyRent: 600 },
  },
  {
    ...toPerson,
    name: 'the landlord wants them out',
    facts: { ...held, housing: 'renter', tenantProblem: 'eviction', evictionNotice: true },
  },
  {
    ...toPerson,
    name: 'a claim to leave was served',
    facts: { ...held, evictionNotice: true, evictionStage: 'claim', evictionServedOn: '2026-05-28' },
  },
  {
    ...toPerson,
    name: 'moved to an institution and kept the tenancy: it may be lost',
    facts: { ...held, housing: 'institution' },
  },
  { ...toPerson, name: 'stays with family while the tenancy goes on', facts: { ...held, housing: 'withFamily' } },
  { ...toPerson, name: 'no status in Israel: the law asks for none', facts: { ...held, residency: 'noStatus' } },
  {
    ...toPerson,
    name: 'the tenancy counts as a right in a home elsewhere',
    facts: { ...held, ownsHome: true, homeRightsDetail: 'none' },
  },
  { ...toPerson, name: 'in 2010 it was the same law', asOf: '2010-01-01', facts: held },
  {
    name: 'an ordinary tenant',
    asOf,
    facts: { keyMoneyLease: false, housing: 'renter', monthlyRent: 4_500 },
    verdict: 'ineligible',
    amount: null,
    conditions: { 'protected-tenancy': 'no' },
  },
  {
    name: 'an owner without key money',
    asOf,
    facts: { keyMoneyLease: false, housing: 'owner' },
    verdict: 'ineligible',
  },
  {
    name: 'not asked how the home is held',
    asOf,
    facts: { housing: 'renter' },
    verdict: 'needsInfo',
    missing: ['keyMoneyLease'],
    conditions: { 'protected-tenancy': 'unknown' },
  },
  { name: 'nothing said', asOf, facts: {}, verdict: 'needsInfo', missing: ['keyMoneyLease'] },
])
