import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const agency = { residency: 'citizen', employment: 'employee', employedThroughAgency: true, jobSector: 'other' }
const direct = { residency: 'citizen', employment: 'employee', employedThroughAgency: false, jobSector: 'other' }

export const agencyAndMigrantWorkersCases = defineCases('agency-and-migrant-workers', [
  {
    name: 'a job of long ago, the last day for its wages', asOf, verdict: 'eligible', asksNot: ['claim-is-old'],
    facts: { residency: 'noStatus', employment: 'notWorking', lastWorkDay: '2019-06-01' },
  },
  {
    name: 'a job of long ago, a day later', asOf, verdict: 'askPerson', asks: ['claim-is-old'],
    facts: { residency: 'noStatus', employment: 'notWorking', lastWorkDay: '2019-05-31' },
  },
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
    verdict: 'needsInfo',
    missing: ['lastWorkDay'],
    conditions: { worker: 'unknown' },
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
  // --- what tells that somebody works, and who has worked too long through an agency
  {
    name: 'no status, not working now, a day at a workplace told', asOf, verdict: 'eligible',
    facts: { residency: 'noStatus', employment: 'notWorking', agencyWorkStartDate: '2019-05-31' },
    conditions: { worker: 'yes', 'over-nine-months': 'notApplicable' },
  },
  {
    name: 'no status, not working, through no agency', asOf, verdict: 'needsInfo', conditions: { worker: 'unknown' }, missing: ['lastWorkDay'],
    facts: { residency: 'noStatus', employment: 'notWorking', employedThroughAgency: false },
  },
  {
    name: 'out of work, the field was cleaning', asOf, verdict: 'eligible', conditions: { worker: 'yes' },
    facts: { residency: 'citizen', employment: 'unemployed', employedThroughAgency: false, jobSector: 'cleaning' },
  },
  {
    name: 'only the agency is told', asOf, facts: { employedThroughAgency: true }, verdict: 'eligible', conditions: { worker: 'yes' },
  },
  {
    name: 'a visa that is no work permit says nothing of work', asOf, facts: { visaType: 'none' }, verdict: 'needsInfo',
    conditions: { worker: 'unknown' },
  },
  {
    name: 'hired directly for longer than nine months', asOf, facts: { ...direct, agencyWorkStartDate: '2025-08-31' }, verdict: 'ineligible',
    conditions: { 'over-nine-months': 'notApplicable' },
  },
  {
    name: 'a guard through an agency for longer than nine months: a service', asOf, verdict: 'eligible',
    facts: { ...agency, jobSector: 'guarding', agencyWorkStartDate: '2025-08-31' }, conditions: { 'over-nine-months': 'notApplicable' },
  },
  {
    name: 'longer than nine months through an agency, the field not told', asOf, verdict: 'eligible',
    facts: { ...agency, jobSector: undefined, agencyWorkStartDate: '2025-08-31' }, conditions: { 'over-nine-months': 'yes' },
  },
  {
    name: 'the last day is ahead: no time limit runs yet', asOf, facts: { ...agency, lastWorkDay: '2027-03-01' }, verdict: 'eligible',
    deadlines: { claim: null },
  },
])
