import { defineCases, type RightCase } from '~/engine/cases'

const asOf = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false }
const single = { ...noHome, birthDate: '1990-05-05', maritalStatus: 'single', children: [], pregnancy: null }
const young = { ...single, birthDate: '1998-05-05' }
const child = [{ birthDate: '2015-01-01', livesWithApplicant: false }]
const open = { verdict: 'askPerson' as const, amount: null, asks: ['person-decides'] }

export const discountedHousingLotteryCases = defineCases('discounted-housing-lottery', [
  {
    ...open,
    name: 'a couple without a home, in the time of the programme',
    asOf: '2025-08-01',
    facts: { ...noHome, maritalStatus: 'married' },
    conditions: { programme: 'yes', 'no-home-or-improver': 'yes', group: 'yes' },
  },
  {
    ...open,
    name: 'on its last known day',
    asOf: '2025-11-01',
    facts: single,
    conditions: { programme: 'yes', group: 'yes' },
  },
  { ...open, name: 'a day later nobody knows', asOf: '2025-11-02', facts: single, conditions: { programme: 'person' } },
  { ...open, name: 'single of 36 today', asOf, facts: single, conditions: { group: 'yes' } },
  {
    ...open,
    name: 'single, 35 today',
    asOf,
    facts: { ...single, birthDate: '1991-06-01' },
    conditions: { group: 'yes' },
  },
  {
    name: 'single, 35 tomorrow',
    asOf,
    facts: { ...single, birthDate: '1991-06-02' },
    verdict: 'ineligible',
    amount: null,
    conditions: { group: 'no' },
  },
  {
    ...open,
    name: 'a father of 28 whose child lives with the mother',
    asOf,
    facts: { ...young, children: child },
    conditions: { group: 'yes' },
  },
  {
    ...open,
    name: 'the child turns 21 tomorrow',
    asOf,
    facts: { ...young, maritalStatus: 'divorced', children: [{ birthDate: '2005-06-02' }] },
    conditions: { group: 'yes' },
  },
  {
    name: 'the only child is 21',
    asOf,
    facts: { ...young, maritalStatus: 'divorced', children: [{ birthDate: '2005-06-01' }] },
    verdict: 'ineligible',
  },
  {
    ...open,
    name: 'pregnant, week 20',
    asOf,
    facts: { ...young, pregnancy: { weeks: 20 } },
    conditions: { group: 'yes' },
  },
  {
    ...open,
    name: 'pregnant, week 17: some count the fifth month so',
    asOf,
    facts: { ...young, pregnancy: { weeks: 17 } },
    conditions: { group: 'person' },
  },
  { name: 'pregnant, week 16', asOf, facts: { ...young, pregnancy: { weeks: 16 } }, verdict: 'ineligible' },
  {
    name: 'a single man of 28 without children is not asked about a pregnancy',
    asOf,
    facts: { ...young, sex: 'male', pregnancy: undefined },
    verdict: 'ineligible',
    conditions: { group: 'no' },
  },
  {
    ...open,
    name: 'a father of a child of 20 who lives with him',
    asOf,
    facts: { ...young, sex: 'male', children: [{ birthDate: '2006-01-01', livesWithApplicant: true }] },
    conditions: { group: 'yes' },
  },
  {
    ...open,
    name: 'a widow of 28 without children: the rule of September 2025 is not seen',
    asOf,
    facts: { ...young, maritalStatus: 'widowed' },
    conditions: { group: 'person' },
  },
  {
    ...open,
    name: 'a single parent of a grown child, and nobody asked what became of the home',
    asOf,
    facts: { ...young, maritalStatus: 'divorced', children: [{ birthDate: '2004-01-01' }], ownedHomeInPast: true },
    conditions: { group: 'noOrPerson' },
    missing: ['homeRightsDetail'],
  },
  {
    ...open,
    name: 'a single parent of a grown child whose share was sold in the divorce',
    asOf,
    facts: {
      ...young,
      maritalStatus: 'divorced',
      children: [{ birthDate: '2004-01-01' }],
      ownedHomeInPast: true,
      homeRightsDetail: 'soldInDivorce',
    },
    conditions: { group: 'person' },
  },
  {
    ...open,
    name: 'owns an ordinary home: an improver, perhaps',
    asOf,
    facts: { ...noHome, maritalStatus: 'married', ownsHome: true, homeRightsDetail: 'none' },
    conditions: { 'no-home-or-improver': 'person' },
  },
  {
    ...open,
    name: 'separated, no children',
    asOf,
    facts: { ...young, maritalStatus: 'separated' },
    conditions: { group: 'person' },
  },
  { ...open, name: 'nothing said', asOf, facts: {}, missing: ['maritalStatus'] },
  {
    ...open,
    name: 'children of a young single not asked',
    asOf,
    facts: { ...young, children: undefined },
    missing: ['children'],
  },
  {
    ...open,
    name: 'owned a home in the past',
    asOf,
    facts: { ...single, ownedHomeInPast: true, homeRightsDetail: 'none' },
    conditions: { 'no-home-or-improver': 'person', group: 'yes' },
  },
  ...([[20, 'yes'], [19, 'person'], [17, 'person'], [16, 'no']] as const).map(([weeks, group]): RightCase => ({
    name: `a woman of 28 in week ${weeks}`, asOf, facts: { ...young, sex: 'female', pregnancy: { weeks } },
    verdict: group === 'no' ? 'ineligible' : 'askPerson', conditions: { group },
  })),
  {
    ...open,
    name: 'separated, 36, no children: not single yet',
    asOf,
    facts: { ...single, maritalStatus: 'separated' },
    conditions: { group: 'person' },
  },
  {
    name: 'a share sold in the divorce, no children',
    asOf,
    facts: { ...young, maritalStatus: 'divorced', ownedHomeInPast: true, homeRightsDetail: 'soldInDivorce' },
    verdict: 'ineligible',
    conditions: { group: 'no' },
  },
  {
    ...open,
    name: 'a share sold, a grown child, the marital status not told',
    asOf,
    facts: {
      ...young, maritalStatus: undefined, spouse: undefined, children: [{ birthDate: '2004-01-01' }],
      ownedHomeInPast: true,
      homeRightsDetail: 'soldInDivorce',
    },
    missing: ['maritalStatus'],
    conditions: { group: 'unknown' },
  },
])
