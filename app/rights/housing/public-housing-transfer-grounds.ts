/** Why a public tenant may be moved: too crowded, health, or a divorce (`public-housing-transfer` conditions 2–5). */
import {
  above, all, any, atLeast, atMost, below, choose, clause, count, exists, fact, is, isFalse, isTrue, largest, minus,
  named, not, over, parameter, product, sum, toPerson, when, zero,
} from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameters } from '~/engine/parameters'
import { answered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { inForce } from '../shared/figure'
import { isHousingChild, noHomeFigures } from '../shared/no-home'
import { childInWheelchair, spouseInWheelchair } from './housing-family'

const CROWDING_PAGE = 'Kol Zchut, crowding in public housing (text of 2023)'

export const transferFigures: Parameters = {
  ...noHomeFigures,
  'transfer.densityPriority': inForce(2.2, 'persons per room', CROWDING_PAGE, 'secondary'),
  'transfer.densityElse': inForce(2.5, 'persons per room', CROWDING_PAGE, 'secondary'),
  'transfer.sevenPersons': inForce(7, 'persons', CROWDING_PAGE, 'secondary'),
  'transfer.sevenMaxRooms': inForce(3, 'rooms', CROWDING_PAGE, 'secondary'),
  'transfer.sevenMaxArea': inForce(72, 'm²', CROWDING_PAGE, 'secondary'),
  'transfer.ninePersons': inForce(9, 'persons', CROWDING_PAGE, 'secondary'),
  'transfer.nineArea': inForce(88, 'm²', CROWDING_PAGE, 'secondary'),
  'transfer.areaPerPerson': inForce(6, 'm²', CROWDING_PAGE, 'secondary'),
  'transfer.minYears': inForce(5, 'years', CROWDING_PAGE, 'secondary'),
  'transfer.childrenBorn': inForce(3, 'count', CROWDING_PAGE, 'secondary'),
}

/** Children at home whom the housing rules do not count: the answer about the household counts them, as everyone who lives there. */
const grownChildren: NumberExpr = choose(
  [when(answered('children'), count('children', all(isTrue('@.livesWithApplicant'), not(isHousingChild))))],
  zero,
)

/** Asked, else counted: of the children those whom the housing rules count. */
const persons: NumberExpr = named(
  'transfer-persons',
  choose(
    [when(answered('householdSize'), minus(fact('householdSize'), grownChildren))],
    sum(
      parameter('shared.one'),
      choose([when(isCouple, parameter('shared.one'))], zero),
      count('children', isHousingChild),
      count('otherDependants', isTrue('@.livesWithApplicant')),
    ),
  ),
)

/** No flat has less than one room. */
const rooms: NumberExpr = largest(fact('flatRooms'), parameter('shared.one'))

const density: NumberExpr = choose(
  [when(isTrue('priorityArea'), parameter('transfer.densityPriority'))],
  parameter('transfer.densityElse'),
)

/** A family member needs a room alone: that person and that room are left out. With one room there is none to leave out. */
const isDenseWithSeparateRoom: TruthExpr = clause(
  'crowding-separate-room',
  all(
    isTrue('separateRoomNeeded'),
    any(
      atMost(rooms, parameter('shared.one')),
      atLeast(over(minus(persons, parameter('shared.one')), minus(rooms, parameter('shared.one'))), density),
    ),
  ),
)

const isDense: TruthExpr = any(
  clause('crowding-rooms', atLeast(over(persons, rooms), density)),
  isDenseWithSeparateRoom,
  clause(
    'crowding-seven',
    all(
      atLeast(persons, parameter('transfer.sevenPersons')),
      atMost(rooms, parameter('transfer.sevenMaxRooms')),
      atMost(fact('homeAreaSqm'), parameter('transfer.sevenMaxArea')),
    ),
  ),
  // From nine persons on the area counts besides the rooms; up to eight only the rooms.
  clause(
    'crowding-nine',
    all(
      atLeast(persons, parameter('transfer.ninePersons')),
      below(
        fact('homeAreaSqm'),
        sum(
          parameter('transfer.nineArea'),
          product(parameter('transfer.areaPerPerson'), minus(persons, parameter('transfer.ninePersons'))),
        ),
      ),
    ),
  ),
)

/** 2 and 3: crowded, and long enough in the flat or with three children born there. */
const byCrowding: TruthExpr = clause(
  'ground-crowding',
  all(
    isDense,
    any(
      clause('crowding-years', atLeast(fact('yearsInFlat'), parameter('transfer.minYears'))),
      clause('crowding-births', atLeast(fact('childrenBornInFlat'), parameter('transfer.childrenBorn'))),
    ),
  ),
)

/** 4: what the authority decides on medical papers; a need brings a person, with no years in the flat. */
const byHealth: TruthExpr = clause(
  'ground-health',
  toPerson(
    any(
      isTrue('needsWheelchair'),
      spouseInWheelchair,
      childInWheelchair,
      isTrue('mobilityLimitedPermanent'),
      isDenseWithSeparateRoom,
    ),
  ),
)

/** 5: a file to end the marriage is open. */
export const isInDivorce: TruthExpr = exists('divorceProceedingsSince')

const byDivorce: TruthExpr = clause('ground-divorce', toPerson(isInDivorce))

export const onTransferGround: TruthExpr = any(byCrowding, byHealth, byDivorce)

/** No judgment gives the children of separated parents to this one alone. */
export const isSharedCustody: TruthExpr = all(
  is('maritalStatus', 'divorced', 'separated'),
  isFalse('custodyByJudgment'),
  above(count('children', isTrue('@.livesWithApplicant')), zero),
)
