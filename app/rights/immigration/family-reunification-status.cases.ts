import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const a5 = { residency: 'temporaryResident', visaType: 'a5' }

export const familyReunificationStatusCases = defineCases('family-reunification-status', [
  {
    name: 'A/5 for 183 days', asOf, facts: { ...a5, visaSince: '2025-11-30' },
    verdict: 'askPerson', amount: null,
    conditions: { permit: 'yes', 'a5-stay': 'yes', 'permit-health-scheme': 'notApplicable' },
    asks: ['status-advice'],
  },
  {
    name: 'A/5 for 182 days: an earlier stay may count', asOf, facts: { ...a5, visaSince: '2025-12-01' },
    verdict: 'askPerson', conditions: { 'a5-stay': 'person' },
  },
  {
    name: 'A/5, since when not said', asOf,
    facts: a5,
    verdict: 'askPerson', conditions: { 'a5-stay': 'personOrYes' }, missing: ['visaSince'],
  },
  {
    name: 'a stay permit', asOf, facts: { residency: 'noStatus', visaType: 'stayPermit', visaSince: '2024-01-01' },
    verdict: 'askPerson', conditions: { permit: 'yes', 'a5-stay': 'notApplicable', 'permit-health-scheme': 'yes' },
  },
  {
    name: 'a stay permit on the first day of the health scheme', asOf: '2016-08-01',
    facts: { residency: 'noStatus', visaType: 'stayPermit' },
    verdict: 'askPerson', conditions: { 'permit-health-scheme': 'yes' },
  },
  {
    name: 'a stay permit the day before it', asOf: '2016-07-31',
    facts: { residency: 'noStatus', visaType: 'stayPermit' },
    verdict: 'ineligible', conditions: { 'permit-health-scheme': 'no' },
  },
  {
    name: 'B/1 on the way to A/5', asOf, facts: { residency: 'temporaryResident', visaType: 'b1' },
    verdict: 'askPerson', conditions: { permit: 'person' },
  },
  {
    name: 'no permit, married here', asOf,
    facts: { residency: 'noStatus', visaType: 'none', maritalStatus: 'married' },
    verdict: 'askPerson', conditions: { permit: 'person' },
  },
  {
    name: 'without status, the permit not said', asOf,
    facts: { residency: 'noStatus' },
    verdict: 'askPerson', conditions: { permit: 'unknown' }, missing: ['visaType'],
  },
  { name: 'a citizen', asOf, facts: { residency: 'citizen', spouse: null }, verdict: 'ineligible', conditions: { permit: 'no' } },
  {
    name: 'a citizen, the spouse not told of: the spouse may have no status', asOf, facts: { residency: 'citizen' }, verdict: 'askPerson',
    missing: ['spouse.residency'], conditions: { permit: 'noOrPerson' },
  },
  {
    name: 'a permanent resident, no spouse', asOf,
    facts: { residency: 'permanentResident', spouse: null },
    verdict: 'ineligible',
  },
  {
    name: 'a permanent resident whose spouse has no status', asOf,
    facts: { residency: 'permanentResident', maritalStatus: 'married', spouse: { residency: 'noStatus' } },
    verdict: 'askPerson', conditions: { permit: 'person' },
  },
  {
    name: 'a citizen whose spouse is a citizen', asOf,
    facts: { residency: 'citizen', maritalStatus: 'married', spouse: { residency: 'citizen' } }, verdict: 'ineligible',
  },
  { name: 'status not said', asOf, facts: {}, verdict: 'askPerson', missing: ['residency'] },
  ...(['2a5', 'a1', 'other'] as const).map((visaType) => ({
    name: `a permit of another kind (${visaType}): a person`, asOf, facts: { residency: 'noStatus', visaType },
    verdict: 'askPerson' as const, conditions: { permit: 'person' as const },
  })),
  {
    name: 'a citizen whose spouse is a temporary resident', asOf,
    facts: { residency: 'citizen', maritalStatus: 'married', spouse: { residency: 'temporaryResident' } },
    verdict: 'askPerson', conditions: { permit: 'person' },
  },
])
