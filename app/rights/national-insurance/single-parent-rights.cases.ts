import { defineCases, type RightCase } from '~/engine/cases'

const ASOF = '2026-06-01'
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const parent = { residency: 'citizen', immigrantStatus: 'none', maritalStatus: 'single', children: [child('2018-01-01')] }
const separated = {
  ...parent, maritalStatus: 'separated', livesApartFromSpouseSince: '2024-06-01', divorceProceedingsSince: '2024-06-01',
}
const oleh = {
  ...parent, maritalStatus: 'married', immigrantStatus: 'oleh', aliyahDate: '2025-01-01', livesApartFromSpouseSince: '2025-01-01',
  spouse: { residency: 'noStatus', immigrantStatus: 'none' },
}

export const singleParentRightsCases = defineCases('single-parent-rights', [
  { name: 'single with a child', asOf: ASOF, facts: parent, verdict: 'eligible', amount: null },
  { name: 'divorced with a child', asOf: ASOF, facts: { ...parent, maritalStatus: 'divorced' }, verdict: 'eligible' },
  { name: 'widowed with a child', asOf: ASOF, facts: { ...parent, maritalStatus: 'widowed' }, verdict: 'eligible' },
  {
    name: 'common-law partners', asOf: ASOF,
    facts: { ...parent, maritalStatus: 'commonLaw' }, verdict: 'ineligible', conditions: { alone: 'no' },
  },
  {
    name: 'married with an open file to end the marriage, since when apart not told', asOf: ASOF,
    facts: { ...parent, maritalStatus: 'married', divorceProceedingsSince: '2024-06-01' }, verdict: 'needsInfo',
    missing: ['livesApartFromSpouseSince'], conditions: { alone: 'unknown' },
  },
  {
    name: 'married', asOf: ASOF,
    facts: { ...parent, maritalStatus: 'married' }, verdict: 'ineligible', conditions: { alone: 'no' },
  },
  {
    name: 'married, and they live together', asOf: ASOF,
    facts: { ...parent, maritalStatus: 'married', livesApartFromSpouseSince: null }, verdict: 'ineligible',
  },
  {
    name: 'no children', asOf: ASOF,
    facts: { ...parent, children: [] }, verdict: 'ineligible', conditions: { child: 'no' },
  },
  {
    name: 'the child is 18 tomorrow', asOf: ASOF,
    facts: { ...parent, children: [child('2008-06-02')] }, verdict: 'eligible',
  },
  {
    name: 'the child is 18 today', asOf: ASOF,
    facts: { ...parent, children: [child('2008-06-01')] }, verdict: 'ineligible',
  },
  {
    name: 'the child lives with the other parent', asOf: ASOF,
    facts: { ...parent, children: [child('2018-01-01', { livesWithApplicant: false })] }, verdict: 'ineligible',
  },
  {
    name: 'where the child lives was not said', asOf: ASOF,
    facts: { ...parent, children: [{ birthDate: '2018-01-01' }] },
    verdict: 'needsInfo', missing: ['children[0].livesWithApplicant'],
  },
  {
    name: 'apart for two years, two years of proceedings', asOf: ASOF,
    facts: separated, verdict: 'eligible', conditions: { alone: 'yes' },
  },
  {
    name: 'apart for two years less a day', asOf: ASOF,
    facts: { ...separated, livesApartFromSpouseSince: '2024-06-02' },
    verdict: 'askPerson', conditions: { alone: 'person' },
  },
  {
    name: 'proceedings of two years less a day', asOf: ASOF,
    facts: { ...separated, divorceProceedingsSince: '2024-06-02' }, verdict: 'ineligible', conditions: { alone: 'no' },
  },
  {
    name: 'apart for three years without proceedings', asOf: ASOF,
    facts: { ...separated, livesApartFromSpouseSince: '2023-06-01', divorceProceedingsSince: null },
    verdict: 'ineligible',
  },
  {
    name: 'separated, since when was not said', asOf: ASOF,
    facts: { ...separated, livesApartFromSpouseSince: undefined },
    verdict: 'needsInfo', missing: ['livesApartFromSpouseSince'],
  },
  {
    name: 'married by the register, apart for two years', asOf: ASOF,
    facts: { ...separated, maritalStatus: 'married' }, verdict: 'eligible',
  },
  { name: 'oleh of seventeen months, the spouse abroad and apart', asOf: ASOF, facts: oleh, verdict: 'eligible' },
  { name: 'oleh of a year on the day', asOf: '2026-01-01', facts: oleh, verdict: 'eligible' },
  {
    name: 'oleh of less than a year', asOf: '2025-12-31',
    facts: oleh, verdict: 'askPerson', conditions: { alone: 'person' },
  },
  { name: 'oleh of two years less a day', asOf: '2026-12-31', facts: oleh, verdict: 'eligible' },
  {
    name: 'oleh of two years, and no proceedings', asOf: '2027-01-01',
    facts: { ...oleh, divorceProceedingsSince: null }, verdict: 'ineligible',
  },
  {
    name: 'oleh of seventeen months, the spouse has no status', asOf: ASOF,
    facts: { ...oleh, livesApartFromSpouseSince: undefined }, verdict: 'askPerson', conditions: { alone: 'person' },
  },
  {
    name: 'oleh couple that came together', asOf: ASOF,
    facts: { ...oleh, livesApartFromSpouseSince: null, spouse: { residency: 'citizen', immigrantStatus: 'oleh' } },
    verdict: 'ineligible',
  },
  {
    name: 'single, a partner lives in the home', asOf: ASOF,
    facts: { ...parent, livesWithPartner: true }, verdict: 'askPerson', asks: ['partner-in-the-home'],
  },
  {
    name: 'marital status not said', asOf: ASOF,
    facts: { ...parent, maritalStatus: undefined }, verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  {
    name: 'no status', asOf: ASOF,
    facts: { ...parent, residency: 'noStatus', visaType: 'none' }, verdict: 'ineligible',
  },
  {
    name: 'temporary resident with A/5', asOf: ASOF,
    facts: { ...parent, residency: 'temporaryResident', visaType: 'a5' }, verdict: 'eligible',
  },
  // --- a partner in the home, and the oleh whose spouse did not come
  ...['divorced', 'widowed', 'separated'].map((maritalStatus): RightCase => ({
    name: `${maritalStatus}, a partner lives in the home`, asOf: ASOF, facts: { ...separated, maritalStatus, livesWithPartner: true },
    verdict: 'askPerson', asks: ['partner-in-the-home'],
  })),
  {
    name: 'married, and the spouse lives in the home', asOf: ASOF, verdict: 'ineligible', asksNot: ['partner-in-the-home'],
    facts: { ...parent, maritalStatus: 'married', livesWithPartner: true },
  },
  {
    name: 'apart for three years without proceedings, no oleh, the spouse has no status', asOf: ASOF, verdict: 'ineligible',
    facts: {
      ...separated, livesApartFromSpouseSince: '2023-06-01', divorceProceedingsSince: null, immigrantStatus: 'none',
      spouse: { residency: 'noStatus' },
    },
    conditions: { alone: 'no' },
  },
  {
    name: 'oleh of seventeen months, a common-law partner without status', asOf: ASOF, facts: { ...oleh, maritalStatus: 'commonLaw' },
    verdict: 'ineligible', conditions: { alone: 'no' },
  },
  {
    name: 'oleh of two years less a day, separated', asOf: '2026-12-31', facts: { ...oleh, maritalStatus: 'separated' }, verdict: 'eligible',
    conditions: { alone: 'yes' },
  },
  { name: 'married by the register, apart since today', asOf: ASOF, facts: { ...separated, maritalStatus: 'married', livesApartFromSpouseSince: ASOF }, verdict: 'askPerson', conditions: { alone: 'person' } },
  { name: 'married by the register, apart from tomorrow', asOf: ASOF, facts: { ...separated, maritalStatus: 'married', livesApartFromSpouseSince: '2026-06-02' }, verdict: 'ineligible', conditions: { alone: 'no' } },
  { name: 'common-law partners, though a day of living apart was told', asOf: ASOF, facts: { ...separated, maritalStatus: 'commonLaw' }, verdict: 'ineligible', conditions: { alone: 'no' } },
  // --- an oleh of the second year is asked about the spouse, and nobody else is
  {
    name: 'married, whether an oleh is not told', asOf: ASOF, verdict: 'needsInfo', missing: ['immigrantStatus'],
    facts: { ...parent, immigrantStatus: undefined, maritalStatus: 'married' }, conditions: { alone: 'noOrPerson' },
  },
  {
    name: 'oleh of seventeen months, the status of the spouse not told', asOf: ASOF, verdict: 'needsInfo', missing: ['spouse.residency'],
    facts: { ...oleh, livesApartFromSpouseSince: undefined, spouse: { immigrantStatus: 'none' } },
  },
  {
    name: 'oleh of two years, the status of the spouse not told', asOf: '2027-01-01', verdict: 'ineligible', conditions: { alone: 'no' },
    facts: { ...oleh, livesApartFromSpouseSince: undefined, spouse: { immigrantStatus: 'none' } },
  },
])
