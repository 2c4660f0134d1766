import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const teen = { birthDate: '2010-03-03', livesWithApplicant: true, inSchool: false }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

export const youthAtRiskCases = defineCases('youth-at-risk', [
  {
    ...always,
    name: 'a child of 16 who left school',
    facts: { children: [teen] },
    conditions: { teenager: 'yes', 'out-of-school': 'yes' },
  },
  {
    ...always,
    name: 'a child of 16 at school: the parents may worry',
    facts: { children: [{ ...teen, inSchool: true }] },
    conditions: { teenager: 'yes', 'out-of-school': 'person' },
  },
  {
    ...always,
    name: 'whether the child is at school is not told',
    facts: { children: [{ birthDate: '2010-03-03' }] },
    missing: ['children[0].inSchool'],
  },
  {
    ...always,
    name: '14 today',
    facts: { children: [{ ...teen, birthDate: '2012-06-01' }] },
    conditions: { teenager: 'yes' },
  },
  {
    name: '14 tomorrow',
    asOf: ASOF,
    facts: { birthDate: '1985-01-01', children: [{ ...teen, birthDate: '2012-06-02' }] },
    verdict: 'ineligible',
    conditions: { teenager: 'no' },
  },
  {
    ...always,
    name: 'still 18',
    facts: { children: [{ ...teen, birthDate: '2007-06-02' }] },
    conditions: { teenager: 'yes' },
  },
  { name: '19 today', asOf: ASOF, facts: { birthDate: '1985-01-01', children: [{ ...teen, birthDate: '2007-06-01' }] }, verdict: 'ineligible' },
  {
    name: 'small children only',
    asOf: ASOF,
    facts: { birthDate: '1985-01-01', children: [{ birthDate: '2020-01-01', inSchool: false }] },
    verdict: 'ineligible',
  },
  { name: 'no children', asOf: ASOF, facts: { children: [], birthDate: '1980-01-01' }, verdict: 'ineligible' },
  {
    ...always,
    name: 'one of three is a teenager',
    facts: { children: [{ birthDate: '2020-01-01' }, teen, { birthDate: '2005-01-01' }] },
    concerned: ['children[1]'],
  },
  { ...always, name: 'children not told', facts: {}, missing: ['children'] },
  {
    ...always,
    name: 'a teenager who asks alone',
    facts: { birthDate: '2010-01-01', children: [] },
    conditions: { teenager: 'person' },
  },
  {
    ...always,
    name: '18, asks alone',
    facts: { birthDate: '2007-06-02', children: [] },
    conditions: { teenager: 'person' },
  },
  {
    name: '19 today, without children',
    asOf: ASOF,
    facts: { birthDate: '2007-06-01', children: [] },
    verdict: 'ineligible',
  },
  {
    ...always,
    name: '14 today, asks alone',
    facts: { birthDate: '2012-06-01', children: [] },
    conditions: { teenager: 'person' },
  },
  {
    name: '14 tomorrow, asks alone',
    asOf: ASOF,
    facts: { birthDate: '2012-06-02', children: [] },
    verdict: 'ineligible',
    conditions: { teenager: 'no' },
  },
  {
    ...always,
    name: 'two teenagers, one of them out of school',
    facts: { children: [{ ...teen, inSchool: true }, teen] },
    conditions: { 'out-of-school': 'yes' },
  },
  {
    ...always,
    name: 'a teenager at school and a small child at home: the small one has not dropped out',
    facts: { children: [{ ...teen, inSchool: true }, { birthDate: '2024-01-01', inSchool: false }] },
    conditions: { 'out-of-school': 'person' },
    concerned: ['children[0]'],
  },
])
