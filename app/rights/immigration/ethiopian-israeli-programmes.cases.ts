import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'

export const ethiopianIsraeliProgrammesCases = defineCases('ethiopian-israeli-programmes', [
  {
    name: 'born in Ethiopia', asOf,
    facts: { ethiopianOrigin: 'self' },
    verdict: 'askPerson', amount: null, asks: ['person-decides'],
  },
  {
    name: 'a parent born in Ethiopia', asOf,
    facts: { ethiopianOrigin: 'parent' },
    verdict: 'askPerson', conditions: { origin: 'yes' },
  },
  {
    name: 'no such origin', asOf,
    facts: { ethiopianOrigin: 'none' },
    verdict: 'ineligible', conditions: { origin: 'no' },
  },
  { name: 'origin not said', asOf, facts: {}, verdict: 'askPerson', missing: ['ethiopianOrigin'] },
  {
    name: 'came in 1984, a grandmother of 75', asOf,
    facts: { ethiopianOrigin: 'self', birthDate: '1951-01-01', immigrantStatus: 'oleh', aliyahDate: '1984-12-01' },
    verdict: 'askPerson',
  },
  {
    name: 'came last year, with children', asOf,
    facts: { ethiopianOrigin: 'self', aliyahDate: '2025-03-01', children: [{ birthDate: '2019-01-01' }] },
    verdict: 'askPerson',
  },
  {
    name: 'born here, a soldier', asOf,
    facts: { ethiopianOrigin: 'parent', birthDate: '2006-01-01', employment: 'soldier', immigrantStatus: 'none' },
    verdict: 'askPerson',
  },
  {
    name: 'an oleh from elsewhere', asOf,
    facts: { ethiopianOrigin: 'none', immigrantStatus: 'oleh', aliyahDate: '2025-03-01' },
    verdict: 'ineligible',
  },
  {
    name: 'born in Ethiopia, no permit yet', asOf,
    facts: { ethiopianOrigin: 'self', residency: 'temporaryResident' },
    verdict: 'askPerson',
  },
  {
    name: 'income and home do not matter', asOf,
    facts: { ethiopianOrigin: 'parent', monthlyWorkIncome: 40_000, ownsHome: true },
    verdict: 'askPerson',
  },
])
