import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'

export const mesilaCases = defineCases('mesila', [
  {
    name: 'without status in Tel Aviv-Yafo', asOf,
    facts: { locality: '5000', residency: 'noStatus' },
    verdict: 'askPerson', amount: null, asks: ['person-decides'],
  },
  {
    name: 'with a conditional release', asOf,
    facts: { locality: '5000', residency: 'noStatus', visaType: '2a5' },
    verdict: 'askPerson',
  },
  {
    name: 'another foreign resident', asOf,
    facts: { locality: '5000', residency: 'temporaryResident', visaType: 'b1' },
    verdict: 'askPerson',
  },
  {
    name: 'a foreign resident, the permit not said', asOf,
    facts: { locality: '5000', residency: 'temporaryResident' },
    verdict: 'askPerson',
  },
  {
    name: 'a child at risk', asOf,
    facts: { locality: '5000', residency: 'noStatus', children: [{ birthDate: '2020-01-01' }] },
    verdict: 'askPerson',
  },
  {
    name: 'in Bat Yam, next door', asOf,
    facts: { locality: '6200', residency: 'noStatus' },
    verdict: 'ineligible', conditions: { 'in-tel-aviv': 'no' },
  },
  { name: 'in Jerusalem', asOf, facts: { locality: '3000', residency: 'noStatus' }, verdict: 'ineligible' },
  {
    name: 'a citizen in Tel Aviv-Yafo', asOf,
    facts: { locality: '5000', residency: 'citizen' },
    verdict: 'ineligible', conditions: { 'foreign-resident': 'no' },
  },
  {
    name: 'a permanent resident in Tel Aviv-Yafo', asOf,
    facts: { locality: '5000', residency: 'permanentResident' },
    verdict: 'ineligible',
  },
  { name: 'the town not said', asOf, facts: { residency: 'noStatus' }, verdict: 'askPerson', missing: ['locality'] },
  { name: 'the status not said', asOf, facts: { locality: '5000' }, verdict: 'askPerson', missing: ['residency'] },
])
