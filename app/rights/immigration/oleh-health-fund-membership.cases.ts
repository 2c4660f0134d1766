import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const oleh = { immigrantStatus: 'oleh', aliyahDate: '2026-05-01', residency: 'citizen', healthFund: 'none' }

export const olehHealthFundMembershipCases = defineCases('oleh-health-fund-membership', [
  { name: 'new oleh with no fund', asOf, facts: oleh, verdict: 'eligible', amount: null, deadlines: { 'online-until': '2026-07-30' } },
  { name: 'immigrant citizen', asOf, facts: { ...oleh, immigrantStatus: 'immigrantCitizen' }, verdict: 'eligible' },
  { name: 'returning minor', asOf, facts: { ...oleh, immigrantStatus: 'returningMinor' }, verdict: 'eligible' },
  { name: 'returning resident has a waiting period', asOf, facts: { ...oleh, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'no oleh', asOf, facts: { ...oleh, immigrantStatus: 'none' }, verdict: 'ineligible', conditions: { 'immigrant-status': 'no' } },
  { name: 'registered already', asOf, facts: { ...oleh, healthFund: 'maccabi' }, verdict: 'ineligible', conditions: { 'no-fund-yet': 'no' } },
  { name: 'fund not told', asOf, facts: { ...oleh, healthFund: undefined }, verdict: 'needsInfo', missing: ['healthFund'] },
  { name: 'status not told', asOf, facts: { ...oleh, immigrantStatus: undefined }, verdict: 'needsInfo', missing: ['immigrantStatus'] },
  { name: 'residency not told', asOf, facts: { ...oleh, residency: undefined }, verdict: 'eligible' },
  { name: 'age and health do not matter', asOf, facts: { ...oleh, birthDate: '1936-01-01', chronicIllness: true }, verdict: 'eligible' },
  { name: 'years later, at a branch', asOf: '2029-06-01', facts: oleh, verdict: 'eligible' },
  { name: 'was A/5 before: a person', asOf, facts: { ...oleh, visaType: 'a5' }, verdict: 'askPerson', asks: ['temporary-before'] },
  { name: 'was A/1 before: a person', asOf, facts: { ...oleh, visaType: 'a1' }, verdict: 'askPerson', asks: ['temporary-before'] },
  {
    name: 'A/1 without a certificate: a person', asOf,
    facts: { immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1', healthFund: 'none' }, verdict: 'askPerson',
  },
  { name: 'no status in Israel', asOf, facts: { ...oleh, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible', conditions: { residence: 'no' } },
  {
    name: 'no status in Israel, the permit not told', asOf, facts: { ...oleh, residency: 'noStatus' }, verdict: 'ineligible',
    conditions: { residence: 'no' },
  },
])
