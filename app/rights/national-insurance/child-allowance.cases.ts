import { defineCases } from '~/engine/cases'

const atHome = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, abroadSince: null, ...more })
const resident = { residency: 'citizen' }
const sum = (amount: number) => ({ unit: 'ILS/month' as const, min: amount, max: amount })
const grown = '2007-01-01'
const elsewhere = { livesWithApplicant: false }
/** A parent with a B/1 permit. */
const worker = { residency: 'noStatus', visaType: 'b1', employment: 'employee' }

export const childAllowanceCases = defineCases('child-allowance', [
  {
    name: 'citizen with one child of four', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2022-03-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  {
    name: 'two children', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2022-03-01'), atHome('2019-03-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 392, max: 392 },
  },
  {
    name: 'four children', asOf: '2026-06-01',
    facts: { ...resident, children: ['2022', '2019', '2017', '2014'].map((year) => atHome(`${year}-03-01`)) },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 830, max: 830 },
  },
  {
    name: 'five children: the fifth at the rate of the first', asOf: '2026-06-01',
    facts: { ...resident, children: ['2024', '2022', '2019', '2017', '2014'].map((year) => atHome(`${year}-03-01`)) },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1003, max: 1003 },
  },
  {
    name: 'the rates of 2023', asOf: '2023-06-01',
    facts: { ...resident, children: [atHome('2022-03-01'), atHome('2019-03-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 371, max: 371 },
  },
  {
    name: 'no children', asOf: '2026-06-01',
    facts: { ...resident, children: [] }, verdict: 'ineligible', conditions: { 'child-under-18': 'no' },
  },
  {
    name: 'the only child turns 18 tomorrow', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2008-06-02')] }, verdict: 'eligible',
  },
  {
    name: 'the only child turns 18 today', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2008-06-01')] }, verdict: 'ineligible',
  },
  {
    name: 'child abroad for exactly three months', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2020-01-01', { abroadSince: '2026-03-01' })] }, verdict: 'eligible',
  },
  {
    name: 'child abroad for three months and a day', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2020-01-01', { abroadSince: '2026-02-28' })] },
    verdict: 'askPerson', amount: null, conditions: { 'child-in-israel': 'person' }, asks: ['child-abroad'],
  },
  {
    name: 'not said whether the child is abroad', asOf: '2026-06-01',
    facts: { ...resident, children: [{ birthDate: '2020-01-01', livesWithApplicant: true }] },
    verdict: 'needsInfo', missing: ['children[0].abroadSince'],
  },
  {
    name: 'one child here, one abroad for a year: paid for one, and a person is asked about the other', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2020-01-01'), atHome('2018-01-01', { abroadSince: '2025-06-01' })] },
    verdict: 'askPerson', amount: { unit: 'ILS/month', min: 173, max: 173 }, asks: ['child-abroad'],
  },
  {
    name: 'children not asked about', asOf: '2026-06-01',
    facts: resident, verdict: 'needsInfo', missing: ['children'],
  },
  {
    name: 'temporary resident with A/5', asOf: '2026-06-01',
    facts: { residency: 'temporaryResident', visaType: 'a5', children: [atHome('2020-01-01')] }, verdict: 'eligible',
  },
  {
    name: 'temporary resident, permit not said', asOf: '2026-06-01',
    facts: { residency: 'temporaryResident', children: [atHome('2020-01-01')] },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  {
    name: 'the income of the spouse does not matter', asOf: '2026-06-01',
    facts: {
      ...resident, maritalStatus: 'married', spouse: { monthlyWorkIncome: 60000 }, children: [atHome('2020-01-01')],
    },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  {
    name: 'six children', asOf: '2026-06-01',
    facts: { ...resident, children: ['2025', '2024', '2022', '2019', '2017', '2014'].map((year) => atHome(`${year}-03-01`)) },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1176, max: 1176 },
  },
  {
    name: 'in 2025 no sum was found: the value of 2023 is used, past its time', asOf: '2025-06-01',
    facts: { ...resident, children: [atHome('2022-03-01'), atHome('2019-03-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 371, max: 371 },
  },
  {
    name: 'before the first sum that was found: no sum', asOf: '2022-06-01',
    facts: { ...resident, children: [atHome('2019-03-01')] }, verdict: 'eligible', amount: null,
  },
  {
    name: 'the only child is six days old', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2026-05-26')] },
    verdict: 'ineligible', conditions: { 'child-lived-seven-days': 'no' },
  },
  {
    name: 'the only child is seven days old', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2026-05-25')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  {
    name: 'no status, works with a B/1 permit, the child lives here: the own door of the law, through a person', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'b1', employment: 'employee', children: [atHome('2020-01-01')] },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status, a B/1 permit, does not work', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'b1', employment: 'notWorking', monthlyWorkIncome: 0, children: [atHome('2020-01-01')] },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status and no permit', asOf: '2026-06-01',
    facts: { residency: 'noStatus', visaType: 'none', employment: 'employee', children: [atHome('2020-01-01')] },
    verdict: 'ineligible',
  },
  {
    name: 'no status and no permit, married to a citizen', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'citizen' }, children: [atHome('2020-01-01')],
    },
    verdict: 'askPerson', conditions: { residence: 'person' },
  },
  {
    name: 'no status and no permit, married to a temporary resident', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'temporaryResident' },
      children: [atHome('2020-01-01')],
    },
    verdict: 'askPerson',
  },
  {
    name: 'neither of the couple has a status', asOf: '2026-06-01',
    facts: {
      residency: 'noStatus', visaType: 'none', maritalStatus: 'married', spouse: { residency: 'noStatus' }, children: [atHome('2020-01-01')],
    },
    verdict: 'ineligible', conditions: { residence: 'no' },
  },
  {
    name: 'no status, permit not said', asOf: '2026-06-01',
    facts: { residency: 'noStatus', employment: 'employee', children: [atHome('2020-01-01')] },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  {
    name: 'divorced, the child lives with the other parent: who is paid is a person’s matter', asOf: '2026-06-01',
    facts: { ...resident, maritalStatus: 'divorced', children: [atHome('2020-01-01', { livesWithApplicant: false })] },
    verdict: 'askPerson', amount: null, asks: ['child-with-other-parent'],
  },
  {
    name: 'divorced, the child lives here', asOf: '2026-06-01',
    facts: { ...resident, maritalStatus: 'divorced', children: [atHome('2020-01-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  {
    name: 'a child born abroad to parents who are no olim', asOf: '2026-06-01',
    facts: { ...resident, immigrantStatus: 'none', children: [atHome('2020-01-01', { bornInIsrael: false })] },
    verdict: 'askPerson', asks: ['child-born-abroad'],
  },
  {
    name: 'a child born abroad to an oleh', asOf: '2026-06-01',
    facts: { ...resident, immigrantStatus: 'oleh', children: [atHome('2020-01-01', { bornInIsrael: false })] },
    verdict: 'eligible',
  },
  {
    name: 'nothing but what the law asks', asOf: '2026-06-01',
    facts: { ...resident, children: [{ birthDate: '2015-01-01', abroadSince: null }] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  {
    name: 'seven children', asOf: '2026-06-01',
    facts: { ...resident, children: ['2010', '2012', '2014', '2015', '2018', '2020', '2022'].map((year) => atHome(`${year}-03-01`)) },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 1349, max: 1349 },
  },
  {
    name: 'one of 19 and one of 10: nobody asks where the elder is', asOf: '2026-06-01',
    facts: { ...resident, children: [{ birthDate: '2007-01-01', livesWithApplicant: true }, atHome('2016-01-01')] },
    verdict: 'eligible', amount: { unit: 'ILS/month', min: 173, max: 173 },
  },
  // --- a parent who works here lawfully
  ...([
    [{ employment: 'selfEmployed' }, [atHome('2020-01-01')], 'person'],
    [{ employment: 'notWorking', monthlyWorkIncome: 500 }, [atHome('2020-01-01')], 'person'],
    [{}, [atHome('2020-01-01'), atHome('2018-01-01', elsewhere)], 'person'],
    [{}, [atHome('2020-01-01', elsewhere)], 'no'],
    [{}, [atHome('2020-01-01', elsewhere), atHome(grown)], 'no'],
  ] as const).map(([more, children, residence]) => ({
    name: `works here with a permit: ${JSON.stringify(more)}, ${children.length} children, ${residence}`, asOf: '2026-06-01',
    facts: { ...worker, ...more, children }, verdict: residence === 'person' ? ('askPerson' as const) : ('ineligible' as const),
    conditions: { residence },
  })),

  // --- only those under 18 count, each for itself
  {
    name: 'a child abroad for a year, and a grown one here', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2018-01-01', { abroadSince: '2025-06-01' }), atHome(grown)] },
    verdict: 'askPerson', conditions: { 'child-in-israel': 'person' }, amount: null,
  },
  {
    name: 'a baby of six days, and a grown child', asOf: '2026-06-01', facts: { ...resident, children: [atHome('2026-05-26'), atHome(grown)] },
    verdict: 'ineligible', conditions: { 'child-lived-seven-days': 'no' },
  },
  {
    name: 'a baby of six days beside an elder child: paid for one yet', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2026-05-26'), atHome('2018-01-01')] }, verdict: 'eligible', amount: sum(173),
  },
  {
    name: 'a child here; a grown one abroad, born abroad and not at home', asOf: '2026-06-01',
    facts: {
      ...resident, immigrantStatus: 'none', maritalStatus: 'divorced',
      children: [atHome('2018-01-01', { bornInIsrael: true }), atHome(grown, { ...elsewhere, abroadSince: '2020-01-01', bornInIsrael: false })],
    },
    verdict: 'eligible', amount: sum(173), asksNot: ['child-abroad', 'child-with-other-parent', 'child-born-abroad'],
  },
  {
    name: 'two children, one of them born abroad', asOf: '2026-06-01',
    facts: {
      ...resident, immigrantStatus: 'none', children: [atHome('2018-01-01', { bornInIsrael: true }), atHome('2020-01-01', { bornInIsrael: false })],
    },
    verdict: 'askPerson', asks: ['child-born-abroad'], asksNot: ['child-abroad'],
  },
  ...['single', 'separated', 'divorced'].map((maritalStatus) => ({
    name: `${maritalStatus}, a child here and one with the other parent`, asOf: '2026-06-01',
    facts: { ...resident, maritalStatus, children: [atHome('2018-01-01'), atHome('2020-01-01', elsewhere)] },
    verdict: 'askPerson' as const, amount: sum(173), asks: ['child-with-other-parent'],
  })),
  {
    name: 'married, and a child is not at home', asOf: '2026-06-01',
    facts: { ...resident, maritalStatus: 'married', children: [atHome('2018-01-01', elsewhere)] },
    verdict: 'eligible', amount: sum(173), asksNot: ['child-with-other-parent'],
  },
  {
    name: 'the child is not at home, and the family was not asked about', asOf: '2026-06-01',
    facts: { ...resident, children: [atHome('2018-01-01', elsewhere)] }, verdict: 'eligible', amount: sum(173),
  },
  {
    name: 'divorced, and where the child lives was not asked', asOf: '2026-06-01',
    facts: { ...resident, maritalStatus: 'divorced', children: [atHome('2018-01-01', { livesWithApplicant: undefined })] },
    verdict: 'eligible', amount: sum(173),
  },
])
