import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const oleh = { residency: 'citizen', immigrantStatus: 'oleh', residentSince: '2024-03-10' }

export const drivingLicenceConversionCases = defineCases('driving-licence-conversion', [
  {
    name: 'an oleh of two years who held the licence for ten: no test', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 10 },
    verdict: 'eligible', amount: null, deadlines: { 'drive-until': '2025-03-10', 'convert-until': '2029-03-10' },
  },
  { name: 'five years, the threshold', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 5 }, verdict: 'eligible' },
  {
    name: 'four years: by a control test', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 4 },
    verdict: 'eligible',
  },
  { name: 'one year: by a control test', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 1 }, verdict: 'eligible' },
  {
    name: 'not even a full year: a person', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 0 },
    verdict: 'askPerson', conditions: { 'foreign-licence': 'person' },
  },
  {
    name: 'how long the licence was held is not known', asOf: ASOF, facts: oleh,
    verdict: 'needsInfo', conditions: { 'foreign-licence': 'unknown' }, missing: ['foreignLicenceYears'],
  },
  {
    name: 'the last day of the five years', asOf: '2029-03-10', facts: { ...oleh, foreignLicenceYears: 8 },
    verdict: 'eligible',
  },
  {
    name: 'a day after the five years', asOf: '2029-03-11', facts: { ...oleh, foreignLicenceYears: 8 },
    verdict: 'ineligible', conditions: { window: 'no' },
  },
  {
    name: 'four years here: the older limit of three years is no more', asOf: '2028-03-10', facts: { ...oleh, foreignLicenceYears: 8 },
    verdict: 'eligible',
  },
  {
    name: 'the day of arrival is not known', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'oleh', foreignLicenceYears: 8 },
    verdict: 'needsInfo', missing: ['residentSince'],
  },
  {
    name: 'born here, never an immigrant', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'none', residentSince: '1990-01-01', foreignLicenceYears: 8 },
    verdict: 'ineligible', conditions: { newcomer: 'no', window: 'no' },
  },
  {
    name: 'a citizen who is no immigrant and came lately', asOf: ASOF,
    facts: { residency: 'permanentResident', immigrantStatus: 'none', residentSince: '2025-01-01', foreignLicenceYears: 8 },
    verdict: 'ineligible', conditions: { newcomer: 'no', window: 'yes' },
  },
  {
    name: 'a temporary resident of four years', asOf: ASOF,
    facts: { residency: 'temporaryResident', residentSince: '2022-06-02', foreignLicenceYears: 6 }, verdict: 'eligible',
  },
  {
    name: 'a tourist of half a year: less than a year on the foreign licence is left', asOf: ASOF,
    facts: { residency: 'noStatus', visaType: 'other', residentSince: '2025-12-01', foreignLicenceYears: 6 },
    verdict: 'eligible', deadlines: { 'drive-until': '2026-12-01', 'convert-until': '2030-12-01' },
  },
  {
    name: 'no status, and nobody asked for the permit', asOf: ASOF,
    facts: { residency: 'noStatus', residentSince: '2025-12-01', foreignLicenceYears: 6 }, verdict: 'needsInfo', missing: ['visaType'],
  },
  {
    name: 'here without any permit: a person', asOf: ASOF,
    facts: {
      residency: 'noStatus', visaType: 'none', immigrantStatus: 'none', residentSince: '2025-12-01', foreignLicenceYears: 6,
    },
    verdict: 'askPerson', conditions: { newcomer: 'person' },
  },
  {
    name: 'a returning resident who lived here long ago, the day of the return not told', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '1980-05-05', foreignLicenceYears: 9 },
    verdict: 'needsInfo', missing: ['returnDate'], conditions: { window: 'unknown' },
  },
  {
    name: 'a returning resident with a licence of a year and more', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '2025-01-01', foreignLicenceYears: 1 },
    verdict: 'eligible', conditions: { 'returning-licence': 'yes' },
  },
  {
    name: 'a returning resident: when the licence was issued is not sure', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '2025-01-01', foreignLicenceYears: 0 },
    verdict: 'askPerson', conditions: { 'returning-licence': 'person' },
  },
  {
    name: 'a returning resident who told the day of the return only', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', returnDate: '2026-02-01', foreignLicenceYears: 7 },
    verdict: 'eligible', deadlines: { 'drive-until': '2027-02-01' },
  },
  {
    name: 'a returning resident who was born here: counted from the return', asOf: ASOF,
    facts: {
      residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '1980-05-05', returnDate: '2025-02-01',
      foreignLicenceYears: 9,
    },
    verdict: 'eligible', deadlines: { 'drive-until': '2026-02-01', 'convert-until': '2030-02-01' },
  },
  {
    name: 'a returning resident, a day after five years from the return', asOf: '2030-02-02',
    facts: {
      residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '2025-02-01', returnDate: '2025-02-01',
      foreignLicenceYears: 9,
    },
    verdict: 'ineligible', conditions: { window: 'no' },
  },
  {
    name: 'an oleh is not asked about the half year', asOf: ASOF, facts: { ...oleh, foreignLicenceYears: 1 },
    verdict: 'eligible', conditions: { 'returning-licence': 'notApplicable' },
  },
  {
    name: 'an immigrant citizen: the rule does not name the status, a person looks', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'immigrantCitizen', residentSince: '2025-01-01', foreignLicenceYears: 6 },
    verdict: 'askPerson', conditions: { newcomer: 'person' },
  },
  {
    name: 'of 75: medical checks do not stand in the way of the change', asOf: ASOF,
    facts: { ...oleh, birthDate: '1951-01-01', foreignLicenceYears: 40 }, verdict: 'eligible',
  },
  {
    name: 'before the rule of August 2017 a person looks', asOf: '2017-07-31',
    facts: { residency: 'citizen', immigrantStatus: 'oleh', residentSince: '2016-01-01', foreignLicenceYears: 6 },
    verdict: 'askPerson',
  },
  {
    name: 'from August 2017 on there is no test', asOf: '2017-08-01',
    facts: { residency: 'citizen', immigrantStatus: 'oleh', residentSince: '2016-01-01', foreignLicenceYears: 6 },
    verdict: 'eligible',
  },
  {
    name: 'a returning resident with a licence of half a year', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '2025-01-01', foreignLicenceYears: 0.5 },
    verdict: 'eligible', conditions: { 'returning-licence': 'yes' },
  },
  {
    name: 'a returning resident with a licence of less than six months: a person', asOf: ASOF,
    facts: { residency: 'citizen', immigrantStatus: 'returningResident', residentSince: '2025-01-01', foreignLicenceYears: 0.47 },
    verdict: 'askPerson', conditions: { 'returning-licence': 'person' },
  },
  {
    name: 'an oleh of 2019 who came back from a year abroad: counted from the first arrival', asOf: ASOF,
    facts: { ...oleh, residentSince: '2019-01-01', returnDate: '2026-02-01', foreignLicenceYears: 8 },
    verdict: 'ineligible', conditions: { window: 'no' },
  },
  {
    name: 'a visitor with another permit', asOf: ASOF,
    facts: { residency: 'noStatus', visaType: 'other', immigrantStatus: 'none', residentSince: '2025-12-01', foreignLicenceYears: 6 },
    verdict: 'eligible', conditions: { newcomer: 'yes' },
  },
])
