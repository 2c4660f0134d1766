import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const agency = { residency: 'citizen', employment: 'employee', employedThroughAgency: true, jobSector: 'other' }
const direct = { residency: 'citizen', employment: 'employee', employedThroughAgency: false, jobSector: 'other' }

export const agencyAndMigrantWorkersCases = defineCases('agency-and-migrant-workers', [
  {
    name: 'agency worker, nine months and a day at one workplace',
    asOf,
    facts: { ...agency, agencyWorkStartDate: '2025-08-31' },
    verdict: 'eligible',
    amount: null,
    conditions: { 'over-nine-months': 'yes', 'protected-group': 'yes' },
  },
  {
    name: 'nine months to the day: an agency worker still, with the better conditions',
    asOf,
    facts: { ...agency, agencyWorkStartDate: '2025-09-01' },
    verdict: 'eligible',
    conditions: { 'over-nine-months': 'notApplicable' },
  },
  {
    name: 'agency worker for two years in cleaning: a service, the nine months do not count',
    asOf,
    facts: { ...agency, jobSector: 'cleaning', agencyWorkStartDate: '2024-06-01' },
    verdict: 'eligible',
    conditions: { 'over-nine-months': 'notApplicable' },
  },
  {
    name: 'agency worker, the start is not told',
    asOf,
    facts: agency,
    verdict: 'eligible',
    conditions: { 'over-nine-months': 'notApplicable' },
  },
  { name: 'cleaning, employed by a contractor', asOf, facts: { ...direct, jobSector: 'cleaning' }, verdict: 'eligible' },
  { name: 'guarding', asOf, facts: { ...direct, jobSector: 'guarding' }, verdict: 'eligible' },
  { name: 'catering', asOf, facts: { ...direct, jobSector: 'catering' }, verdict: 'eligible' },
  {
    name: 'citizen in building, hired directly',
    asOf,
    facts: { ...direct, jobSector: 'construction' },
    verdict: 'ineligible',
    conditions: { 'protected-group': 'no' },
  },
  {
    name: 'work permit, in care',
    asOf,
    facts: { residency: 'temporaryResident', visaType: 'b1', jobSector: 'care' },
    verdict: 'eligible',
  },
  {
    name: 'no status, and works',
    asOf,
    facts: { residency: 'noStatus', visaType: 'none', employment: 'employee' },
    verdict: 'eligible',
  },
  {
    name: 'no status, was dismissed last year',
    asOf,
    facts: { residency: 'noStatus', employment: 'notWorking', lastWorkDay: '2025-06-30' },
    verdict: 'eligible',
    deadlines: { claim: '2032-06-30' },
  },
  {
    name: 'no status, does not work',
    asOf,
    facts: { residency: 'noStatus', employment: 'notWorking' },
    verdict: 'ineligible',
    conditions: { worker: 'no' },
  },
  {
    name: 'a work permit alone says that somebody works',
    asOf,
    facts: { residency: 'noStatus', visaType: 'b1' },
    verdict: 'eligible',
  },
  { name: 'permanent resident, hired directly', asOf, facts: { ...direct, residency: 'permanentResident' }, verdict: 'ineligible' },
  {
    name: 'whether it is an agency is not told',
    asOf,
    facts: { ...direct, employedThroughAgency: undefined },
    verdict: 'needsInfo',
    missing: ['employedThroughAgency'],
  },
  {
    name: 'the field is not told',
    asOf,
    facts: { ...direct, jobSector: undefined },
    verdict: 'needsInfo',
    missing: ['jobSector'],
  },
  { name: 'nothing told', asOf, facts: {}, verdict: 'needsInfo', missing: ['employment', 'residency'] },
])
