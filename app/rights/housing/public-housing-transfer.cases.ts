import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'

const ASOF = '2026-06-01'
const tenant = {
  housing: 'publicHousing', ownsHome: false, separateRoomNeeded: false, yearsInFlat: 6, childrenBornInFlat: 0,
  needsWheelchair: false, mobilityLimitedPermanent: false, divorceProceedingsSince: null, maritalStatus: 'single', children: [],
}
const flat = (householdSize: number, flatRooms: number, more: FactRecord = {}) => ({
  ...tenant, householdSize, flatRooms, homeAreaSqm: 90, priorityArea: false, ...more,
})

/** A couple with two children, and others who depend on them, in two rooms. */
const counted = (otherDependants: readonly FactRecord[]) => ({
  ...flat(0, 2), householdSize: undefined, maritalStatus: 'married', spouse: { needsWheelchair: false }, otherDependants,
  children: ['2010-01-01', '2012-01-01'].map((birthDate) => ({ birthDate, livesWithApplicant: true, needsWheelchair: false })),
})

export const publicHousingTransferCases = defineCases('public-housing-transfer', [
  { name: 'five persons in two rooms: 2.5', asOf: ASOF, facts: flat(5, 2), verdict: 'eligible', amount: null },
  {
    name: 'five persons in two rooms, one of them a child of 21 today: 2.0', asOf: ASOF,
    facts: flat(5, 2, { children: [{ birthDate: '2005-06-01', livesWithApplicant: true, needsWheelchair: false }] }), verdict: 'ineligible',
  },
  {
    name: 'five persons in two rooms, one of them a child of 21 tomorrow', asOf: ASOF,
    facts: flat(5, 2, { children: [{ birthDate: '2005-06-02', livesWithApplicant: true, needsWheelchair: false }] }), verdict: 'eligible',
  },
  {
    name: 'five persons in two rooms, and a grown child elsewhere', asOf: ASOF,
    facts: flat(5, 2, { children: [{ birthDate: '2000-06-01', livesWithApplicant: false, needsWheelchair: false }] }), verdict: 'eligible',
  },
  {
    name: 'five persons in two rooms, nobody asked about children', asOf: ASOF,
    facts: flat(5, 2, { children: undefined }), verdict: 'eligible',
  },
  {
    name: 'six persons in two and a half rooms: 2.4', asOf: ASOF, facts: flat(6, 2.5),
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  { name: '2.4 in a priority area', asOf: ASOF, facts: flat(6, 2.5, { priorityArea: true }), verdict: 'eligible' },
  {
    name: '11 persons in five rooms of a priority area: 2.2', asOf: ASOF,
    facts: flat(11, 5, { priorityArea: true, homeAreaSqm: 130 }), verdict: 'eligible',
  },
  {
    name: 'six persons in three rooms of a priority area: 2.0', asOf: ASOF, facts: flat(6, 3, { priorityArea: true }),
    verdict: 'ineligible',
  },
  {
    name: '2.4, and nobody knows whether it is a priority area', asOf: ASOF,
    facts: flat(6, 2.5, { priorityArea: undefined }),
    verdict: 'needsInfo', missing: ['priorityArea'],
  },
  {
    name: 'seven persons, three rooms of 72 m²', asOf: ASOF,
    facts: flat(7, 3, { homeAreaSqm: 72 }), verdict: 'eligible',
  },
  {
    name: 'seven persons, three rooms of 73 m²', asOf: ASOF,
    facts: flat(7, 3, { homeAreaSqm: 73 }), verdict: 'ineligible',
  },
  {
    name: 'seven persons, three and a half rooms of 70 m²', asOf: ASOF,
    facts: flat(7, 3.5, { homeAreaSqm: 70 }), verdict: 'ineligible',
  },
  {
    name: 'six persons, three rooms of 60 m²', asOf: ASOF,
    facts: flat(6, 3, { homeAreaSqm: 60 }), verdict: 'ineligible',
  },
  {
    name: 'seven persons, three rooms, area not asked', asOf: ASOF,
    facts: flat(7, 3, { homeAreaSqm: undefined }), verdict: 'needsInfo', missing: ['homeAreaSqm'],
  },
  {
    name: 'nine persons in four rooms of 87 m²', asOf: ASOF,
    facts: flat(9, 4, { homeAreaSqm: 87 }), verdict: 'eligible',
  },
  {
    name: 'nine persons in four rooms of 88 m²', asOf: ASOF,
    facts: flat(9, 4, { homeAreaSqm: 88 }), verdict: 'ineligible',
  },
  {
    name: 'eleven persons in five rooms of 99 m²: below 88 + 12', asOf: ASOF,
    facts: flat(11, 5, { homeAreaSqm: 99 }), verdict: 'eligible',
  },
  {
    name: 'eleven persons in five rooms of 100 m²', asOf: ASOF,
    facts: flat(11, 5, { homeAreaSqm: 100 }), verdict: 'ineligible',
  },
  {
    name: 'eight persons in four rooms of 60 m²: only the rooms count', asOf: ASOF,
    facts: flat(8, 4, { homeAreaSqm: 60 }), verdict: 'ineligible',
  },
  {
    name: 'six persons in three rooms, one needs a room alone: (6 − 1) ÷ (3 − 1) = 2.5', asOf: ASOF,
    facts: flat(6, 3, { separateRoomNeeded: true }), verdict: 'eligible',
  },
  {
    name: 'five persons in three rooms, one needs a room alone: 2.0', asOf: ASOF,
    facts: flat(5, 3, { separateRoomNeeded: true }), verdict: 'ineligible',
  },
  {
    name: 'the same six while nobody asked about a room alone', asOf: ASOF,
    facts: flat(6, 3, { separateRoomNeeded: undefined }),
    verdict: 'needsInfo', missing: ['separateRoomNeeded'],
  },
  {
    name: 'two persons in one room, one needs a room alone', asOf: ASOF,
    facts: flat(2, 1, { separateRoomNeeded: true }), verdict: 'eligible',
  },
  { name: 'crowded, five years in the flat', asOf: ASOF, facts: flat(6, 2, { yearsInFlat: 5 }), verdict: 'eligible' },
  { name: 'crowded, four years in the flat', asOf: ASOF, facts: flat(6, 2, { yearsInFlat: 4 }), verdict: 'ineligible' },
  {
    name: 'crowded, one year in the flat and three children born there', asOf: ASOF,
    facts: flat(6, 2, { yearsInFlat: 1, childrenBornInFlat: 3 }), verdict: 'eligible',
  },
  {
    name: 'crowded, one year and two children born there', asOf: ASOF,
    facts: flat(6, 2, { yearsInFlat: 1, childrenBornInFlat: 2 }), verdict: 'ineligible',
  },
  {
    name: 'crowded by a room alone, in the flat for two years: health, a person', asOf: ASOF,
    facts: flat(6, 3, { separateRoomNeeded: true, yearsInFlat: 2 }), verdict: 'askPerson',
  },
  {
    name: 'a wheelchair, not crowded: a person', asOf: ASOF, facts: flat(3, 3, { needsWheelchair: true }),
    verdict: 'askPerson', conditions: { ground: 'person' },
  },
  {
    name: 'a child in a wheelchair, not crowded', asOf: ASOF,
    facts: flat(3, 3, { children: [{ birthDate: '2015-01-01', livesWithApplicant: true, needsWheelchair: true }] }),
    verdict: 'askPerson',
  },
  {
    name: 'walking limited for good, not crowded', asOf: ASOF,
    facts: flat(3, 3, { mobilityLimitedPermanent: true }), verdict: 'askPerson',
  },
  {
    name: 'persons counted from the family: a child of 21 is not', asOf: ASOF,
    facts: {
      ...flat(0, 2), householdSize: undefined, maritalStatus: 'married', spouse: { needsWheelchair: false }, otherDependants: [],
      children: [
        '2005-06-01', '2010-01-01', '2012-01-01'].map((birthDate) => ({ birthDate, livesWithApplicant: true, needsWheelchair: false,
      })),
    },
    verdict: 'ineligible',
  },
  {
    name: 'the same a day before 21: five persons in two rooms', asOf: ASOF,
    facts: {
      ...flat(0, 2), householdSize: undefined, maritalStatus: 'married', spouse: { needsWheelchair: false }, otherDependants: [],
      children: [
        '2005-06-02', '2010-01-01', '2012-01-01'].map((birthDate) => ({ birthDate, livesWithApplicant: true,
      })),
    },
    verdict: 'eligible',
  },
  {
    name: 'ten persons in five rooms of 93 m²: below 88 + 6', asOf: ASOF,
    facts: flat(10, 5, { homeAreaSqm: 93 }), verdict: 'eligible',
  },
  {
    name: 'four persons in two rooms, one needs a room alone: (4 − 1) ÷ (2 − 1) = 3', asOf: ASOF,
    facts: flat(4, 2, { separateRoomNeeded: true }), verdict: 'eligible',
  },
  {
    name: 'rents privately', asOf: ASOF,
    facts: flat(6, 2, { housing: 'renter' }), verdict: 'ineligible', conditions: { 'public-flat': 'no' },
  },
  {
    name: 'owns a home, of which kind not told', asOf: ASOF,
    facts: flat(6, 2, { ownsHome: true }), verdict: 'needsInfo', missing: ['homeRightsDetail'], conditions: { 'no-other-home': 'noOrPerson' },
  },
  ...(['needsWheelchair', 'mobilityLimitedPermanent', 'divorceProceedingsSince'] as const).map((fact): RightCase => ({
    name: `not crowded, ${fact} not told`, asOf: ASOF, facts: flat(3, 3, { [fact]: undefined }), verdict: 'needsInfo', missing: [fact],
    conditions: { ground: 'noOrPerson' },
  })),
  {
    name: 'owns a home', asOf: ASOF,
    facts: flat(6, 2, { ownsHome: true, homeRightsDetail: 'none' }), verdict: 'ineligible', conditions: { 'no-other-home': 'no' },
  },
  {
    name: 'inherited a part of a home', asOf: ASOF,
    facts: flat(6, 2, { ownsHome: true, homeRightsDetail: 'inherited' }), verdict: 'askPerson',
  },
  {
    name: 'a home right ended two years ago, in public flats for ten', asOf: ASOF,
    facts: flat(6, 2, { ownedHomeInPast: true, homeRightEndedOn: '2024-06-01', yearsInPublicHousing: 10 }),
    verdict: 'askPerson', asks: ['home-during-tenancy'],
  },
  {
    name: 'a home right that ended before the tenancy', asOf: ASOF,
    facts: flat(6, 2, { ownedHomeInPast: true, homeRightEndedOn: '2018-06-01', yearsInPublicHousing: 6 }),
    verdict: 'eligible',
  },
  {
    name: 'a divorce file is open', asOf: ASOF, facts: flat(3, 3, { divorceProceedingsSince: '2026-01-01' }),
    verdict: 'askPerson', asks: ['divorce'],
  },
  {
    name: 'crowded, custody is shared', asOf: ASOF,
    facts: flat(5, 2, {
      maritalStatus: 'divorced', custodyByJudgment: false,
      children: [{ birthDate: '2015-01-01', livesWithApplicant: true }],
    }),
    verdict: 'askPerson', asks: ['shared-custody'],
  },
  {
    name: 'rooms not asked', asOf: ASOF,
    facts: flat(5, 2, { flatRooms: undefined }), verdict: 'needsInfo', missing: ['flatRooms'],
  },
  {
    name: 'nothing asked yet', asOf: ASOF,
    facts: {}, verdict: 'needsInfo', missing: ['housing', 'ownsHome', 'flatRooms'],
  },
  {
    name: 'a parent of two depends on the family and lives with them: five persons in two rooms', asOf: ASOF,
    facts: counted([{ livesWithApplicant: true }]), verdict: 'eligible',
  },
  {
    name: 'a parent of two depends on the family and lives elsewhere', asOf: ASOF,
    facts: counted([{ livesWithApplicant: false }]),
    verdict: 'ineligible',
  },
  {
    name: 'two persons in half a room: no flat has less than one', asOf: ASOF, facts: flat(2, 0.5, { homeAreaSqm: 20 }),
    verdict: 'ineligible', conditions: { ground: 'no' },
  },
  {
    name: '13 persons in six rooms of a priority area: 2.17', asOf: ASOF,
    facts: flat(13, 6, { priorityArea: true, homeAreaSqm: 200 }), verdict: 'ineligible',
  },
  {
    name: 'the spouse is in a wheelchair, not crowded', asOf: ASOF,
    facts: flat(3, 3, { maritalStatus: 'married', spouse: { needsWheelchair: true } }), verdict: 'askPerson',
    conditions: { ground: 'person' },
  },
  {
    name: 'a spouse who lives apart is in a wheelchair, not crowded', asOf: ASOF,
    facts: flat(3, 3, { maritalStatus: 'separated', spouse: { needsWheelchair: true } }), verdict: 'ineligible',
  },
  ...([
    ['divorced, no judgment', {}, true],
    ['separated, no judgment', { maritalStatus: 'separated' }, true],
    ['widowed', { maritalStatus: 'widowed' }, false],
    ['divorced, custody by judgment', { custodyByJudgment: true }, false],
    [
      'divorced, the child lives elsewhere', { children: [{ birthDate: '2015-01-01', livesWithApplicant: false }] },
      false,
    ],
    ['divorced, no child', { children: [] }, false],
  ] as const).map(([name, more, fires]): RightCase => ({
    name: `custody: ${name}`, asOf: ASOF, verdict: fires ? 'askPerson' : 'eligible',
    [fires ? 'asks' : 'asksNot']: ['shared-custody'],
    facts: flat(5, 2, {
      maritalStatus: 'divorced', custodyByJudgment: false,
      children: [{ birthDate: '2015-01-01', livesWithApplicant: true }], ...more,
    }),
  })),
  // In public flats for six years
  ...([
    ['six years ago to the day', { ownedHomeInPast: true, homeRightEndedOn: '2020-06-01' }, true],
    ['six years and a day ago', { ownedHomeInPast: true, homeRightEndedOn: '2020-05-31' }, false],
    ['six and a half years ago', { ownedHomeInPast: true, homeRightEndedOn: '2019-12-01' }, false],
    ['two years ago, and was none', { ownedHomeInPast: false, homeRightEndedOn: '2024-06-01' }, false],
  ] as const).map(([name, more, fires]): RightCase => ({
    name: `a home right ended ${name}`, asOf: ASOF, facts: flat(6, 2, { ...more, yearsInPublicHousing: 6 }),
    verdict: fires ? 'askPerson' : 'eligible', [fires ? 'asks' : 'asksNot']: ['home-during-tenancy'],
  })),
])
