import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const notice = { evictionNotice: true }
const toPerson = {
  asOf,
  verdict: 'askPerson' as const,
  amount: null,
  asks: ['at-once'],
  conditions: { notice: 'yes' as const },
}

export const evictionDefenceCases = defineCases('eviction-defence', [
  { ...toPerson, name: 'a notice, nothing else known: a person at once', facts: notice },
  {
    ...toPerson,
    name: 'a claim was served three days ago: legal aid within the first week',
    facts: { ...notice, housing: 'renter', evictionStage: 'claim', evictionServedOn: '2026-05-29' },
    deadlines: { 'legal-aid': '2026-06-05', 'file-may-open': null, 'warning-least': null, 'warning-usual': null },
  },
  {
    ...toPerson,
    name: 'a judgment without a day: the file may be opened on the fifteenth day',
    facts: { ...notice, evictionStage: 'judgment', evictionServedOn: '2026-05-20' },
    deadlines: { 'legal-aid': '2026-05-27', 'file-may-open': '2026-06-04' },
  },
  {
    ...toPerson,
    name: 'a judgment that names the day',
    facts: { ...notice, evictionStage: 'judgment', evictionServedOn: '2026-05-20', evictionDate: '2026-07-15' },
    deadlines: { 'legal-aid': '2026-05-27', 'file-may-open': null, 'eviction-day': '2026-07-15' },
  },
  {
    ...toPerson,
    name: 'a warning of the Execution Office: ten days at the least, twenty as a rule',
    facts: { ...notice, evictionStage: 'execution', evictionServedOn: '2026-05-31' },
    deadlines: { 'legal-aid': '2026-06-07', 'warning-least': '2026-06-10', 'warning-usual': '2026-06-20' },
  },
  {
    ...toPerson,
    name: 'served at the end of January: days run into February',
    asOf: '2024-02-01',
    facts: { ...notice, evictionStage: 'execution', evictionServedOn: '2024-01-31' },
    deadlines: { 'legal-aid': '2024-02-07', 'warning-least': '2024-02-10', 'warning-usual': '2024-02-20' },
  },
  { ...toPerson, name: 'only a threat, without a court', facts: { ...notice, evictionStage: 'threat' } },
  {
    ...toPerson,
    name: 'a public flat',
    facts: { ...notice, housing: 'publicHousing', publicHousingProblem: 'eviction' },
  },
  { ...toPerson, name: 'lives with family, on land that is not leased', facts: { ...notice, housing: 'withFamily' } },
  { ...toPerson, name: 'an owner with a notice: never a no', facts: { ...notice, housing: 'owner' } },
  { ...toPerson, name: 'no status in Israel', facts: { ...notice, residency: 'noStatus' } },
  {
    ...toPerson,
    name: 'the stage is told, the notice was not asked',
    facts: { evictionStage: 'claim', evictionServedOn: '2026-05-31' },
    deadlines: { 'legal-aid': '2026-06-07' },
  },
  {
    ...toPerson,
    name: 'only the day of the eviction is told',
    facts: { housing: 'renter', evictionDate: '2026-06-20' },
    deadlines: { 'eviction-day': '2026-06-20' },
  },
  { ...toPerson, name: 'the landlord wants them out', facts: { housing: 'renter', tenantProblem: 'eviction' } },
  {
    name: 'no notice',
    asOf,
    facts: { evictionNotice: false, housing: 'renter' },
    verdict: 'ineligible',
    amount: null,
    conditions: { notice: 'no' },
  },
  {
    name: 'no notice, trouble about repairs',
    asOf,
    facts: { evictionNotice: false, tenantProblem: 'repairs' },
    verdict: 'ineligible',
  },
  {
    name: 'not asked',
    asOf,
    facts: { housing: 'renter' },
    verdict: 'needsInfo',
    missing: ['evictionNotice'],
    conditions: { notice: 'unknown' },
  },
])
