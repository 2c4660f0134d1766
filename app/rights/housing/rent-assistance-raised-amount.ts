/** The table of raised rent assistance of 5 January 2022: household by grade of the locality. */
import { all, any, atLeast, choose, equal, is, isTrue, not, parameter, some, toPersonIfKnown, when, yes, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameter, Parameters } from '~/engine/parameters'
import { answered, ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { dated, ofDays } from '../shared/figure'
import { reachedRetirementAge } from '../shared/retirement-age'
import { childrenOfTable, inOlehQueue, spouseInWheelchair } from './housing-family'

const PAGE = 'Kol Zchut, raised rent assistance while waiting for public housing: figures of 5 January 2022, page of May 2024'
const ANNOUNCED = 'announcement of January 2022 on elderly olim in the queue (cursorinfo.co.il)'

/** A row of the table; confirmed until the end of the year in which the page was last updated. */
function row(value: number): Parameter {
  return dated('ILS/month', ofDays('2022-01-05', '2024-12-31', value, PAGE, 'secondary'))
}

export const rentRaisedFigures: Parameters = {
  'rentRaised.single.A': row(1_644),
  'rentRaised.single.BSupplement': row(600),
  'rentRaised.singleWheelchair.A': row(3_100),
  'rentRaised.singleWheelchair.B': row(1_850),
  'rentRaised.family.A': row(3_100),
  'rentRaised.family.B': row(1_850),
  'rentRaised.largeFamily.A': row(3_900),
  'rentRaised.largeFamily.B': row(2_400),
  'rentRaised.familyWheelchair.A': row(3_900),
  'rentRaised.familyWheelchair.B': row(2_400),
  'rentRaised.oleh.single.A': row(1_644),
  'rentRaised.oleh.singleWheelchair.A': row(3_500),
  'rentRaised.oleh.singleWheelchair.B': row(2_250),
  'rentRaised.oleh.elderly': dated(
    'ILS/month',
    ofDays('2022-01-05', '2022-11-30', 2_230, ANNOUNCED, 'press'),
    ofDays('2022-12-01', '2024-12-31', 3_100, ANNOUNCED, 'press'),
  ),
}

/** No partner and no child that counts. */
export const isSingleHousehold: TruthExpr = all(not(isCouple), equal(childrenOfTable, zero))

const isGradeA: TruthExpr = is('rentGrade', 'A')
const inWheelchair: TruthExpr = isTrue('needsWheelchair')

/** A child in a wheelchair, of whom somebody told; it is left open only of a child who is known to have a disability. */
const childInWheelchair: TruthExpr = some(
  'children',
  all(
    isTrue('@.livesWithApplicant'),
    any(answered('@.needsWheelchair'), ifAnswered('@.hasDisability', isTrue('@.hasDisability'))),
    isTrue('@.needsWheelchair'),
  ),
)

/** Somebody said that the household waits in the queue of the Ministry of Aliyah. */
function knownInOlehQueue(and: TruthExpr = yes): TruthExpr {
  return toPersonIfKnown(all(inOlehQueue, and))
}

/** The row at the grade of the locality; with the grade unknown it lies between the two. */
function byGrade(household: string): NumberExpr {
  return choose([when(isGradeA, parameter(`rentRaised.${household}.A`))], parameter(`rentRaised.${household}.B`))
}

/** A couple or a parent whose rows are known: the rows for families in the queue of the Ministry of Aliyah are not. */
export const isFamilyOfTable: TruthExpr = all(not(isSingleHousehold), not(knownInOlehQueue()))

export const familyAmount: NumberExpr = choose(
  [
    when(atLeast(childrenOfTable, parameter('shared.four')), byGrade('largeFamily')),
    when(any(all(isCouple, inWheelchair), spouseInWheelchair, childInWheelchair), byGrade('familyWheelchair')),
  ],
  byGrade('family'),
)

/** A single person in a wheelchair. */
export const isSingleInWheelchair: TruthExpr = all(isSingleHousehold, inWheelchair)

export const singleWheelchairAmount: NumberExpr = choose(
  [when(inOlehQueue, byGrade('oleh.singleWheelchair'))],
  byGrade('singleWheelchair'),
)

const isOtherSingle: TruthExpr = all(isSingleHousehold, not(inWheelchair))

/** In grade B the sum of a single person rests on the personal entitlement, which no answer tells. */
export const isSingleInGradeB: TruthExpr = all(isOtherSingle, is('rentGrade', 'B'))

/** A single person in grade A; older olim have a sum of their own, of which only an announcement is known. */
export const isSingleInGradeA: TruthExpr = all(isOtherSingle, isGradeA, not(knownInOlehQueue(reachedRetirementAge())))

export const singleAmount: NumberExpr = choose(
  [when(inOlehQueue, parameter('rentRaised.oleh.single.A'))],
  parameter('rentRaised.single.A'),
)
