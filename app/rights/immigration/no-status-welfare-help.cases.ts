import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const well = {
  residency: 'noStatus', birthDate: '1990-01-01', children: [], violenceAtHome: false, housing: 'renter',
  hasDisability: false, healthLimitsWork: false, chronicIllness: false, medicalTreatments: [],
}

export const noStatusWelfareHelpCases = defineCases('no-status-welfare-help', [
  {
    name: 'without status, nothing else said', asOf,
    facts: { residency: 'noStatus' },
    verdict: 'askPerson', asks: ['person-decides'], missing: ['violenceAtHome', 'housing'],
  },
  {
    name: 'violence at home', asOf,
    facts: { ...well, violenceAtHome: true },
    verdict: 'askPerson', amount: null, conditions: { need: 'yes' },
  },
  { name: 'no home', asOf, facts: { ...well, housing: 'homeless' }, verdict: 'askPerson', conditions: { need: 'yes' } },
  {
    name: 'in a shelter', asOf,
    facts: { ...well, housing: 'shelter' },
    verdict: 'askPerson', conditions: { need: 'yes' },
  },
  {
    name: 'a disability', asOf,
    facts: { ...well, hasDisability: true },
    verdict: 'askPerson', conditions: { need: 'yes' },
  },
  {
    name: 'on dialysis', asOf,
    facts: { ...well, medicalTreatments: ['dialysis'] },
    verdict: 'askPerson', conditions: { need: 'yes' },
  },
  {
    name: 'a child of seventeen', asOf,
    facts: { ...well, children: [{ birthDate: '2008-06-02' }] },
    verdict: 'askPerson', conditions: { need: 'yes' },
  },
  {
    name: 'the only child is eighteen', asOf,
    facts: { ...well, children: [{ birthDate: '2008-06-01' }] },
    verdict: 'ineligible', conditions: { need: 'no' },
  },
  {
    name: 'alone here at sixteen', asOf,
    facts: { ...well, birthDate: '2010-01-01' },
    verdict: 'askPerson', conditions: { need: 'person' },
  },
  {
    name: 'none of these needs', asOf,
    facts: well,
    verdict: 'ineligible', conditions: { 'no-status': 'yes', need: 'no' },
  },
  {
    name: 'none of them, illness not said', asOf,
    facts: { ...well, chronicIllness: undefined },
    verdict: 'askPerson', missing: ['chronicIllness'],
  },
  {
    name: 'a citizen in danger has other doors', asOf,
    facts: { ...well, residency: 'citizen', violenceAtHome: true },
    verdict: 'ineligible', conditions: { 'no-status': 'no' },
  },
  {
    name: 'a temporary resident', asOf,
    facts: { ...well, residency: 'temporaryResident', violenceAtHome: true },
    verdict: 'ineligible',
  },
  { name: 'status not said', asOf, facts: { violenceAtHome: true }, verdict: 'askPerson', missing: ['residency'] },
  ...(['transplant', 'oncologyListed'] as const).map((treatment) => ({
    name: `a severe illness (${treatment})`, asOf, facts: { ...well, medicalTreatments: [treatment] },
    verdict: 'askPerson' as const, conditions: { need: 'yes' as const },
  })),
  { name: 'too ill to work', asOf, facts: { ...well, healthLimitsWork: true }, verdict: 'askPerson', conditions: { need: 'yes' } },
  {
    name: 'none of these needs, and nobody asked about treatments', asOf, facts: { ...well, medicalTreatments: undefined },
    verdict: 'askPerson', conditions: { need: 'unknown' }, missing: ['medicalTreatments'],
  },
])
