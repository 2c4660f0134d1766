import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2026-02-01', cameFromEmergencyArea: true }
const amount = { unit: 'ILS once' as const, min: 0, max: 15_000 }

export const olehEmergencyAliyahGrantCases = defineCases('oleh-emergency-aliyah-grant', [
  { name: 'oleh who fled: a person decides', asOf, facts: oleh, verdict: 'askPerson', amount, asks: ['person-decides'] },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'askPerson', amount },
  { name: 'returning minor', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'askPerson' },
  { name: 'returning resident', asOf, facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible', amount: null },
  { name: 'no status', asOf, facts: { ...oleh, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible', conditions: { 'immigrant-status': 'no' } },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'askPerson', missing: ['visaType'],
  },
  {
    name: 'from no such place', asOf, facts: { ...oleh, cameFromEmergencyArea: false }, verdict: 'ineligible',
    conditions: { 'emergency-area': 'no' },
  },
  {
    name: 'place not told', asOf, facts: { ...oleh, cameFromEmergencyArea: undefined }, verdict: 'askPerson',
    missing: ['cameFromEmergencyArea'],
  },
  { name: 'status not told', asOf, facts: { cameFromEmergencyArea: true }, verdict: 'askPerson', missing: ['immigrantStatus'] },
  { name: 'many years after aliyah there is no set window', asOf, facts: { ...oleh, aliyahDate: '2015-02-01' }, verdict: 'askPerson' },
  { name: 'beside the basket', asOf, facts: { ...oleh, currentBenefits: ['absorption-basket'] }, verdict: 'askPerson', amount },
  { name: 'an earlier year, the same sum', asOf: '2023-06-01', facts: oleh, verdict: 'askPerson', amount },
  { name: 'A/1', asOf, facts: { ...oleh, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' }, verdict: 'askPerson' },
])
