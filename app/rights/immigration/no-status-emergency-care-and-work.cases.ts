import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'

export const noStatusEmergencyCareAndWorkCases = defineCases('no-status-emergency-care-and-work', [
  {
    name: 'without status', asOf,
    facts: { residency: 'noStatus' },
    verdict: 'askPerson', amount: null, asks: ['policy-changes'],
  },
  {
    name: 'a conditional-release permit', asOf,
    facts: { residency: 'noStatus', visaType: '2a5', employment: 'employee' },
    verdict: 'askPerson',
  },
  {
    name: 'no permit at all, needs a doctor', asOf,
    facts: { residency: 'noStatus', visaType: 'none', chronicIllness: true },
    verdict: 'askPerson',
  },
  {
    name: 'a migrant worker whose status ended', asOf,
    facts: { residency: 'noStatus', visaType: 'b1' },
    verdict: 'askPerson',
  },
  {
    name: 'calls the conditional release a temporary residence', asOf,
    facts: { residency: 'temporaryResident', visaType: '2a5' },
    verdict: 'askPerson', conditions: { 'no-status': 'person' },
  },
  {
    name: 'a temporary resident with A/5', asOf,
    facts: { residency: 'temporaryResident', visaType: 'a5' },
    verdict: 'ineligible', conditions: { 'no-status': 'no' },
  },
  {
    name: 'a temporary resident, the permit not said', asOf,
    facts: { residency: 'temporaryResident' },
    verdict: 'askPerson', missing: ['visaType'],
  },
  {
    name: 'a citizen', asOf,
    facts: { residency: 'citizen' },
    verdict: 'ineligible', conditions: { 'no-status': 'no' },
  },
  { name: 'a permanent resident', asOf, facts: { residency: 'permanentResident' }, verdict: 'ineligible' },
  { name: 'status not said', asOf, facts: {}, verdict: 'askPerson', missing: ['residency'] },
  {
    name: 'a mother with two children, out of work', asOf,
    facts: {
      residency: 'noStatus', employment: 'notWorking',
      children: [{ birthDate: '2022-01-01' }, { birthDate: '2020-01-01' }],
    },
    verdict: 'askPerson',
  },
  { name: 'in 2018', asOf: '2018-05-01', facts: { residency: 'noStatus', visaType: '2a5' }, verdict: 'askPerson' },
  {
    name: 'a permanent resident who still holds the old release paper', asOf,
    facts: { residency: 'permanentResident', visaType: '2a5' },
    verdict: 'ineligible', conditions: { 'no-status': 'no' },
  },
])
