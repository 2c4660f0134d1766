import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'

export const olehCustomsReliefCases = defineCases('oleh-customs-relief', [
  {
    name: 'an oleh of last year: to be asked before shipping', asOf,
    facts: { immigrantStatus: 'oleh', aliyahDate: '2025-06-01' },
    verdict: 'askPerson', amount: null, asks: ['before-shipping'], deadlines: { car: '2028-06-01', 'returning-goods': null },
  },
  {
    name: 'the last day of the third year', asOf,
    facts: { immigrantStatus: 'oleh', aliyahDate: '2023-06-01' },
    verdict: 'askPerson', deadlines: { car: '2026-06-01' },
  },
  {
    name: 'a day after three years', asOf,
    facts: { immigrantStatus: 'oleh', aliyahDate: '2023-05-31' },
    verdict: 'ineligible', conditions: { 'status-and-window': 'no' },
  },
  {
    name: 'an immigrant citizen', asOf,
    facts: { immigrantStatus: 'immigrantCitizen', aliyahDate: '2024-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'a returning minor', asOf,
    facts: { immigrantStatus: 'returningMinor', aliyahDate: '2024-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'a returning resident of nine months to the day', asOf,
    facts: { immigrantStatus: 'returningResident', returnDate: '2025-09-01' },
    verdict: 'askPerson', deadlines: { 'returning-goods': '2026-06-01', car: null },
  },
  {
    name: 'a returning resident of nine months and a day', asOf,
    facts: { immigrantStatus: 'returningResident', returnDate: '2025-08-31' }, verdict: 'ineligible',
  },
  {
    name: 'a returning resident does not get the three years of olim', asOf,
    facts: { immigrantStatus: 'returningResident', returnDate: '2024-06-01' }, verdict: 'ineligible',
  },
  { name: 'no immigrant status', asOf, facts: { residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible' },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'askPerson', missing: ['visaType'],
  },
  {
    name: 'an oleh, the date not said', asOf,
    facts: { immigrantStatus: 'oleh' },
    verdict: 'askPerson', missing: ['aliyahDate'],
  },
  {
    name: 'a returning resident, the day of return not said', asOf,
    facts: { immigrantStatus: 'returningResident' }, verdict: 'askPerson', missing: ['returnDate'],
  },
  { name: 'status not said', asOf, facts: {}, verdict: 'askPerson', missing: ['immigrantStatus'] },
  {
    name: 'a potential immigrant with A/1: a person', asOf,
    facts: { immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' },
    verdict: 'askPerson', conditions: { 'status-and-window': 'person' },
  },
  {
    name: 'a returning resident who was an oleh years ago: no car', asOf,
    facts: { immigrantStatus: 'returningResident', aliyahDate: '2005-01-01', returnDate: '2026-01-01' },
    verdict: 'askPerson', deadlines: { car: null, 'returning-goods': '2026-10-01' },
  },
  {
    name: 'an oleh who came back from a year abroad: the goods of returning residents are not meant', asOf,
    facts: { immigrantStatus: 'oleh', aliyahDate: '2024-01-01', returnDate: '2026-01-01' },
    verdict: 'askPerson', deadlines: { car: '2027-01-01', 'returning-goods': null },
  },
])
