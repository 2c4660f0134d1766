import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const child = { birthDate: '2015-03-03', livesWithApplicant: true, inSchool: true }
const widow = { maritalStatus: 'widowed', birthDate: '1980-01-01', otherDependants: [] }
const always = { asOf: ASOF, verdict: 'askPerson', asks: ['person-decides'], amount: null } as const
const never = { asOf: ASOF, verdict: 'ineligible', conditions: { 'child-age': 'no' } } as const

export const orphanChildGrantsCases = defineCases('orphan-child-grants', [
  {
    ...always, name: 'a widow with a child of 11',
    facts: { ...widow, children: [child] }, conditions: { 'child-age': 'yes', 'parent-died-or-left': 'yes' },
  },
  {
    ...always, name: 'a divorced father: the mother may have left',
    facts: { maritalStatus: 'divorced', children: [child] },
    conditions: { 'child-age': 'yes', 'parent-died-or-left': 'person' },
  },
  {
    ...always, name: 'the day of the death was told',
    facts: { spouseDeathDate: '2024-01-01', children: [child] }, conditions: { 'parent-died-or-left': 'yes' },
  },
  {
    ...always, name: '18 tomorrow',
    facts: { ...widow, children: [{ birthDate: '2008-06-02', inSchool: false }] }, conditions: { 'child-age': 'yes' },
  },
  {
    ...never, name: '18 today, not at school',
    facts: { ...widow, children: [{ birthDate: '2008-06-01', inSchool: false }] },
  },
  {
    ...always, name: '18 today, at school',
    facts: { ...widow, children: [{ birthDate: '2008-06-01', inSchool: true }] }, conditions: { 'child-age': 'yes' },
  },
  {
    ...always, name: '19 tomorrow, at school',
    facts: { ...widow, children: [{ birthDate: '2007-06-02', inSchool: true }] }, conditions: { 'child-age': 'yes' },
  },
  {
    ...never, name: '19 today, at school',
    facts: { ...widow, children: [{ birthDate: '2007-06-01', inSchool: true }] },
  },
  {
    ...always, name: '18, school not told', facts: { ...widow, children: [{ birthDate: '2008-01-01' }] },
    conditions: { 'child-age': 'unknown' }, missing: ['children[0].inSchool'],
  },
  { ...never, name: 'no children', facts: { ...widow, children: [] } },
  {
    ...always, name: 'one of three is of age',
    facts: { ...widow, children: [{ birthDate: '2004-01-01' }, child, { birthDate: '2006-01-01', inSchool: false }] },
    concerned: ['children[1]'],
  },
  {
    ...always, name: 'a grandmother brings up a grandchild',
    facts: { birthDate: '1958-01-01', children: [], otherDependants: [{ birthDate: '2014-01-01', relation: 'grandchild' }] },
    conditions: { 'child-age': 'person' },
  },
  {
    ...always, name: 'a guardian, the age of the ward not told',
    facts: { birthDate: '1970-01-01', children: [], otherDependants: [{ relation: 'ward' }] },
    conditions: { 'child-age': 'noOrPerson' }, missing: ['otherDependants[0].birthDate'],
  },
  {
    ...never, name: 'an old parent who depends is no child',
    facts: { birthDate: '1978-01-01', children: [], otherDependants: [{ birthDate: '1950-01-01', relation: 'parent' }] },
  },
  {
    ...always, name: 'a pupil of 17 who asks alone',
    facts: { birthDate: '2009-01-01', children: [] }, conditions: { 'child-age': 'person' },
  },
  { ...never, name: '19 today, alone', facts: { birthDate: '2007-06-01', children: [], otherDependants: [] } },
  {
    ...always, name: 'no children, nobody asked about a grandchild or ward', facts: { ...widow, children: [], otherDependants: undefined },
    conditions: { 'child-age': 'noOrPerson' }, missing: ['otherDependants'],
  },
  { ...always, name: 'nothing told', facts: {}, missing: ['children'] },
  ...(['sibling', 'fosterChild', 'ward', 'other'] as const).map((relation) => ({
    ...always, name: `a child of others who is brought up here: ${relation}`,
    facts: { birthDate: '1970-01-01', children: [], otherDependants: [{ birthDate: '2014-01-01', relation }] },
    conditions: { 'child-age': 'person' as const, 'parent-died-or-left': 'person' as const },
  })),
  {
    ...always, name: 'a child who depends, in what relation is not told',
    facts: { birthDate: '1970-01-01', children: [], otherDependants: [{ birthDate: '2014-01-01' }] },
    conditions: { 'child-age': 'noOrPerson' },
  },
  {
    ...never, name: 'a grandchild of 19 today',
    facts: { birthDate: '1958-01-01', children: [], otherDependants: [{ birthDate: '2007-06-01', relation: 'grandchild' }] },
  },
  {
    ...always, name: 'a grandchild and an old father depend on her',
    facts: {
      birthDate: '1978-01-01', children: [],
      otherDependants: [{ birthDate: '1950-01-01', relation: 'parent' }, { birthDate: '2014-01-01', relation: 'grandchild' }],
    },
    conditions: { 'child-age': 'person' },
  },
  { ...never, name: 'no children, and nobody depends', facts: { birthDate: '1980-01-01', children: [], otherDependants: [] } },
])
