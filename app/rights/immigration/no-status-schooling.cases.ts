import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const child = (birthDate: string, more: object = {}) => ({ birthDate, monthsInIsrael: 12, ...more })

export const noStatusSchoolingCases = defineCases('no-status-schooling', [
  {
    name: 'a child of six, a year in Israel', asOf,
    facts: { residency: 'noStatus', children: [child('2020-01-01')] },
    verdict: 'eligible', amount: null,
  },
  { name: 'three today', asOf, facts: { residency: 'noStatus', children: [child('2023-06-01')] }, verdict: 'eligible' },
  {
    name: 'three tomorrow', asOf, facts: { residency: 'noStatus', children: [child('2023-06-02')] },
    verdict: 'ineligible', conditions: { 'child-of-school-age': 'no' },
  },
  { name: 'seventeen', asOf, facts: { residency: 'noStatus', children: [child('2008-06-02')] }, verdict: 'eligible' },
  { name: 'eighteen', asOf, facts: { residency: 'noStatus', children: [child('2008-06-01')] }, verdict: 'ineligible' },
  {
    name: 'three months in Israel', asOf,
    facts: { residency: 'noStatus', children: [child('2020-01-01', { monthsInIsrael: 3 })] },
    verdict: 'ineligible', conditions: { 'months-in-israel': 'no' },
  },
  {
    name: 'four months in Israel', asOf,
    facts: { residency: 'noStatus', children: [child('2020-01-01', { monthsInIsrael: 4 })] },
    verdict: 'eligible',
  },
  {
    name: 'the parents’ status is not asked for', asOf,
    facts: { children: [child('2020-01-01')] },
    verdict: 'eligible',
  },
  {
    name: 'no permit at all', asOf,
    facts: { residency: 'noStatus', visaType: 'none', children: [child('2020-01-01', { residency: 'noStatus' })] },
    verdict: 'eligible',
  },
  {
    name: 'a temporary resident', asOf,
    facts: {
      residency: 'temporaryResident', visaType: 'b1',
      children: [child('2020-01-01', { residency: 'temporaryResident' })],
    },
    verdict: 'eligible',
  },
  {
    name: 'a citizen’s child without status', asOf,
    facts: { residency: 'citizen', children: [child('2020-01-01', { residency: 'noStatus' })] }, verdict: 'eligible',
  },
  {
    name: 'a child who is a citizen goes to school as everyone', asOf,
    facts: { residency: 'citizen', children: [child('2020-01-01', { residency: 'citizen' })] },
    verdict: 'ineligible', conditions: { 'child-without-status': 'no' },
  },
  {
    name: 'born here, the months not said', asOf,
    facts: { residency: 'noStatus', children: [{ birthDate: '2020-01-01', bornInIsrael: true }] }, verdict: 'eligible',
  },
  {
    name: 'born abroad, the months not said', asOf,
    facts: { residency: 'noStatus', children: [{ birthDate: '2020-01-01', bornInIsrael: false }] },
    verdict: 'needsInfo', missing: ['children[0].monthsInIsrael'],
  },
  {
    name: 'a baby and a child of ten: the elder goes', asOf,
    facts: { residency: 'noStatus', children: [child('2025-06-01'), child('2016-01-01')] }, verdict: 'eligible',
    concerned: ['children[1]'],
  },
  { name: 'no children', asOf, facts: { residency: 'noStatus', children: [] }, verdict: 'ineligible' },
  {
    name: 'children not asked about', asOf,
    facts: { residency: 'noStatus' },
    verdict: 'needsInfo', missing: ['children'],
  },
  {
    name: 'a baby without status and a child of ten who is a permanent resident: not this right yet', asOf,
    facts: { residency: 'noStatus', children: [child('2025-06-01'), child('2016-01-01', { residency: 'permanentResident' })] },
    verdict: 'ineligible', conditions: { 'child-without-status': 'yes', 'child-of-school-age': 'no', 'months-in-israel': 'no' },
  },
  {
    name: 'one child a permanent resident, the other without status: it is the other’s right', asOf,
    facts: { residency: 'noStatus', children: [child('2014-01-01', { residency: 'permanentResident' }), child('2016-01-01')] },
    verdict: 'eligible', concerned: ['children[1]'],
  },
  {
    name: 'the only child is a permanent resident', asOf,
    facts: { residency: 'noStatus', children: [child('2016-01-01', { residency: 'permanentResident' })] },
    verdict: 'ineligible', conditions: { 'child-without-status': 'no' },
  },
])
