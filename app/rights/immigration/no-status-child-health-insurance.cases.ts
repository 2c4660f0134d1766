import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const parent = { residency: 'noStatus', visaType: '2a5' }
const child = (birthDate: string, more: object = {}) => ({ birthDate, residency: 'noStatus', ...more })
const premium = (of: number) => ({ unit: 'ILS/month' as const, min: of, max: of })

export const noStatusChildHealthInsuranceCases = defineCases('no-status-child-health-insurance', [
  {
    name: 'one child, eight months in Israel', asOf,
    facts: { ...parent, children: [child('2018-01-01', { bornInIsrael: false, monthsInIsrael: 8 })] },
    verdict: 'eligible', amount: premium(120), deadlines: { register: null }, concerned: ['children[0]'],
  },
  {
    name: 'two children', asOf,
    facts: {
      ...parent, children: [child('2018-01-01', { monthsInIsrael: 8 }), child('2020-01-01', { monthsInIsrael: 8 })],
    },
    verdict: 'eligible', amount: premium(240),
  },
  {
    name: 'the third is free', asOf,
    facts: {
      ...parent, children: ['2016', '2018', '2020'].map((year) => child(`${year}-01-01`, { monthsInIsrael: 30 })),
    },
    verdict: 'eligible', amount: premium(240),
  },
  {
    name: 'six months in Israel', asOf,
    facts: { ...parent, children: [child('2018-01-01', { bornInIsrael: false, monthsInIsrael: 6 })] },
    verdict: 'eligible',
  },
  {
    name: 'five months in Israel', asOf,
    facts: { ...parent, children: [child('2018-01-01', { bornInIsrael: false, monthsInIsrael: 5 })] },
    verdict: 'ineligible', conditions: { 'six-months': 'no' },
  },
  {
    name: 'a baby born here, the mother here for a year', asOf,
    facts: { ...parent, monthsInIsrael: 12, children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'eligible', amount: premium(120), deadlines: { register: '2026-09-01' },
  },
  {
    name: 'a baby born here, the mother has completed six months since', asOf,
    facts: { ...parent, monthsInIsrael: 6, children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'eligible',
  },
  {
    name: 'a baby born here, the mother here for five months', asOf,
    facts: { ...parent, sex: 'female', monthsInIsrael: 5, children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'ineligible',
  },
  {
    name: 'counted from the day from which the mother lives here', asOf,
    facts: { ...parent, residentSince: '2025-12-01', children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'eligible',
  },
  {
    name: 'a father who came a month ago, the mother is here for years', asOf,
    facts: {
      ...parent, sex: 'male', monthsInIsrael: 1, spouse: { residentSince: '2020-01-01' },
      children: [child('2026-03-01', { bornInIsrael: true })],
    },
    verdict: 'eligible',
  },
  {
    name: 'a baby born here, nothing known of the mother', asOf,
    facts: { ...parent, children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'needsInfo', missing: ['monthsInIsrael'],
  },
  {
    name: 'born here five years ago and never reported abroad: counted since birth', asOf,
    facts: { ...parent, children: [child('2021-03-01', { bornInIsrael: true })] },
    verdict: 'eligible', amount: premium(120),
  },
  {
    name: 'born here five years ago, abroad now', asOf,
    facts: {
      ...parent, monthsInIsrael: 2,
      children: [child('2021-03-01', { bornInIsrael: true, abroadSince: '2026-01-01' })],
    },
    verdict: 'needsInfo', missing: ['children[0].monthsInIsrael'],
  },
  {
    name: 'the last day of registering in time', asOf,
    facts: { ...parent, monthsInIsrael: 24, children: [child('2025-12-01', { bornInIsrael: true })] },
    verdict: 'eligible', deadlines: { register: '2026-06-01' },
  },
  {
    name: 'twins: one day for both', asOf,
    facts: {
      ...parent, monthsInIsrael: 24,
      children: [child('2026-04-10', { bornInIsrael: true }), child('2026-04-10', { bornInIsrael: true })],
    },
    verdict: 'eligible', amount: premium(240), deadlines: { register: '2026-10-10' },
  },
  {
    name: 'eighteen today', asOf, facts: { ...parent, children: [child('2008-06-01', { monthsInIsrael: 60 })] },
    verdict: 'ineligible', conditions: { 'child-under-18': 'no', 'child-not-insured': 'no', 'six-months': 'no' },
  },
  {
    name: 'eighteen tomorrow', asOf,
    facts: { ...parent, children: [child('2008-06-02', { monthsInIsrael: 60 })] },
    verdict: 'eligible',
  },
  {
    name: 'the child is a citizen', asOf,
    facts: { ...parent, children: [child('2018-01-01', { residency: 'citizen', monthsInIsrael: 60 })] },
    verdict: 'ineligible', conditions: { 'child-not-insured': 'no' },
  },
  {
    name: 'one is a citizen, one is not: paid for one', asOf,
    facts: {
      ...parent,
      children: [
        child('2018-01-01', { residency: 'citizen', monthsInIsrael: 60 }),
        child('2020-01-01', { monthsInIsrael: 60 }),
      ],
    },
    verdict: 'eligible', amount: premium(120),
  },
  {
    name: 'the child’s status not said', asOf,
    facts: { ...parent, children: [{ birthDate: '2018-01-01', monthsInIsrael: 60 }] },
    verdict: 'needsInfo', missing: ['children[0].residency'],
  },
  {
    name: 'a migrant worker with B/1, the child has the same permit', asOf,
    facts: {
      residency: 'temporaryResident', visaType: 'b1',
      children: [child('2018-01-01', { residency: 'temporaryResident', monthsInIsrael: 60 })],
    },
    verdict: 'eligible',
  },
  {
    name: 'a family with A/5 is insured by National Insurance', asOf,
    facts: {
      residency: 'temporaryResident', visaType: 'a5',
      children: [child('2018-01-01', { residency: 'temporaryResident', monthsInIsrael: 60 })],
    },
    verdict: 'ineligible',
  },
  {
    name: 'another permit: a person looks', asOf,
    facts: {
      residency: 'temporaryResident', visaType: 'other',
      children: [child('2018-01-01', { residency: 'temporaryResident', monthsInIsrael: 60 })],
    },
    verdict: 'askPerson', amount: null,
  },
  {
    name: 'the parents hold no permit', asOf,
    facts: { residency: 'noStatus', visaType: 'none', children: [child('2018-01-01', { monthsInIsrael: 60 })] },
    verdict: 'askPerson', amount: premium(120), asks: ['no-permit'],
  },
  { name: 'no children', asOf, facts: { ...parent, children: [] }, verdict: 'ineligible' },
  {
    name: 'a newborn and a grown child: paid for the newborn, whose day it is', asOf,
    facts: {
      ...parent, monthsInIsrael: 24,
      children: [child('2026-04-10', { bornInIsrael: true }), child('2008-05-31', { monthsInIsrael: 60 })],
    },
    verdict: 'eligible', amount: premium(120), deadlines: { register: '2026-10-10' }, concerned: ['children[0]'],
  },
  {
    name: 'a newborn and a child of eight: the half year is the newborn’s', asOf,
    facts: {
      ...parent, monthsInIsrael: 24,
      children: [child('2018-01-01', { monthsInIsrael: 60 }), child('2026-04-10', { bornInIsrael: true })],
    },
    verdict: 'eligible', amount: premium(240), deadlines: { register: '2026-10-10' },
  },
  {
    name: 'twins born before and after midnight: the earlier of the two days', asOf,
    facts: {
      ...parent, monthsInIsrael: 24,
      children: [child('2026-04-10', { bornInIsrael: true }), child('2026-04-11', { bornInIsrael: true })],
    },
    verdict: 'eligible', deadlines: { register: '2026-10-10' },
  },
  {
    name: 'the newborn is a citizen, the elder child is not: nothing is due in the half year', asOf,
    facts: {
      ...parent, children: [child('2026-04-10', { residency: 'citizen' }), child('2018-01-01', { monthsInIsrael: 30 })],
    },
    verdict: 'eligible', amount: premium(120), deadlines: { register: null }, concerned: ['children[1]'],
  },
  {
    name: 'a child who is a citizen, of parents without any permit', asOf,
    facts: { residency: 'noStatus', visaType: 'none', children: [child('2018-01-01', { residency: 'citizen', monthsInIsrael: 60 })] },
    verdict: 'ineligible', conditions: { 'child-not-insured': 'no' },
  },
  {
    name: 'asylum seekers with a conditional release, the child called a temporary resident', asOf,
    facts: { ...parent, children: [child('2018-01-01', { residency: 'temporaryResident', monthsInIsrael: 60 })] },
    verdict: 'eligible', conditions: { 'child-not-insured': 'yes' },
  },
  {
    name: 'parents without any permit, the child called a temporary resident: a person looks', asOf,
    facts: {
      residency: 'noStatus', visaType: 'none', children: [child('2018-01-01', { residency: 'temporaryResident', monthsInIsrael: 60 })],
    },
    verdict: 'askPerson', conditions: { 'child-not-insured': 'person' },
  },
  {
    name: 'a baby born here, the applicant here for five months: who the mother is was not told', asOf,
    facts: { ...parent, monthsInIsrael: 5, spouse: { residentSince: '2020-01-01' }, children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'needsInfo', missing: ['sex'],
  },
  {
    name: 'a day short of six months since the mother came', asOf,
    facts: { ...parent, sex: 'female', residentSince: '2025-12-02', children: [child('2026-03-01', { bornInIsrael: true })] },
    verdict: 'ineligible', conditions: { 'six-months': 'no' },
  },
  {
    name: 'told by the father: a day short of six months since the mother came', asOf,
    facts: {
      ...parent, sex: 'male', monthsInIsrael: 30, spouse: { residentSince: '2025-12-02' },
      children: [child('2026-03-01', { bornInIsrael: true })],
    },
    verdict: 'ineligible', conditions: { 'six-months': 'no' },
  },
  {
    name: 'children not asked about: no day to register by', asOf, facts: parent, verdict: 'needsInfo', missing: ['children'],
    deadlines: { register: null },
  },
])
