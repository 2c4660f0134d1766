/**
 * The grades of the school year 2023/24 (5784): what a place costs by the child's age, how much of it the State pays by the income
 * per person, and that income. Later tables were not found.
 */
import {
  all, any, asOf, atLeast, atMost, below, choose, count, fact, follows, includes, is, minus, over, parameter, percentOf, sum, when,
  yearsSince, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameter, Parameters } from '~/engine/parameters'
import { ifAnswered } from '../shared/answered'
import { isCouple } from '../shared/family'
import { dated, inForce, ofDays } from '../shared/figure'
import { type Earner, pensionIfTold } from '../shared/income'
import { atOpeningUpTo } from './day-care-subsidy-child'
import { isToldOlimTrack, wageOf } from './day-care-subsidy-criterion'

const FEE_TABLE = 'digitaler.cld.bz, fees of supervised day care in 5784; municipality of Lod, May 2024'
const INCOME_PAGE = 'Kol Zchut, income per person for help with the cost of day care'

const figure = (name: string): NumberExpr => parameter(`day-care-subsidy.${name}`)

/** Grade, highest income per person, and the State's share a month for an infant, a toddler and an older child. */
const GRADES = [
  [3, 2_100, 2_267, 1_703, 1_371],
  [4, 2_600, 2_029, 1_537, 1_205],
  [5, 3_000, 1_773, 1_334, 1_002],
  [6, 3_500, 1_690, 1_277, 945],
  [7, 4_000, 1_433, 1_110, 778],
  [8, 4_400, 1_268, 960, 628],
  [9, 4_900, 1_124, 856, 524],
  [10, 5_300, 1_022, 762, 430],
] as const

const ofTheYear = (value: number): Parameter =>
  dated('ILS/month', ofDays('2023-09-01', '2024-08-31', value, FEE_TABLE, 'secondary'))

const gradeFigures: Parameters = Object.fromEntries(
  GRADES.flatMap(([grade, incomeTo, infant, toddler, older]) => [
    [`day-care-subsidy.incomeTo${grade}`, ofTheYear(incomeTo)],
    [`day-care-subsidy.infantShare${grade}`, ofTheYear(infant)],
    [`day-care-subsidy.toddlerShare${grade}`, ofTheYear(toddler)],
    [`day-care-subsidy.olderShare${grade}`, ofTheYear(older)],
  ]),
)

export const dayCareFeeFigures: Parameters = {
  ...gradeFigures,
  'day-care-subsidy.infantFee': ofTheYear(3_396),
  'day-care-subsidy.toddlerFee': ofTheYear(2_613),
  'day-care-subsidy.olderFee': ofTheYear(2_281),
  'day-care-subsidy.infantMaxAge': inForce(15, 'months', FEE_TABLE, 'secondary'),
  'day-care-subsidy.toddlerMaxAge': inForce(24, 'months', FEE_TABLE, 'secondary'),
  'day-care-subsidy.tableFrom': inForce(parseDay('2023-09-01') as number, 'date', FEE_TABLE, 'secondary'),
  'day-care-subsidy.tableUntil': inForce(parseDay('2024-08-31') as number, 'date', FEE_TABLE, 'secondary'),
  'day-care-subsidy.familyChildMaxAge': inForce(18, 'years', INCOME_PAGE, 'secondary'),
  'day-care-subsidy.singleParentIncomeShare': inForce(50, '%', INCOME_PAGE, 'secondary'),
}

/** The school year whose table is known. */
export const isTableYear: TruthExpr = all(atLeast(asOf, figure('tableFrom')), atMost(asOf, figure('tableUntil')))

// --- income per person ----------------------------------------------------------------------------------------------------------

/** The benefit counts as income; where it was only found in this screening its sum is not known yet. */
function unemploymentOf(of: Earner): NumberExpr {
  const paid = fact(`${of}benefitAmounts.unemployment-benefit`)
  const held = ifAnswered(`${of}currentBenefits`, includes(`${of}currentBenefits`, 'unemployment-benefit'))
  const found = all(ifAnswered('employment', is('employment', 'unemployed')), follows('unemployment-benefit'))
  return choose([when(of === '' ? any(held, found) : held, paid)], zero)
}

/** Gross as for income tax: wages, unemployment benefit, a pension from work. */
const grossOf = (of: Earner): NumberExpr => sum(wageOf(of), unemploymentOf(of), pensionIfTold(of))

const minors = count('children', below(yearsSince('@.birthDate'), figure('familyChildMaxAge')))
const one = parameter('shared.one')

export const incomePerPerson: NumberExpr = choose(
  [when(isCouple, over(sum(grossOf(''), grossOf('spouse.')), sum(parameter('shared.two'), minors)))],
  over(percentOf(figure('singleParentIncomeShare'), grossOf('')), sum(one, minors, one)),
)

/** New olim pay by the lowest grade whatever they earn. */
const incomeForGrade: NumberExpr = choose([when(isToldOlimTrack, zero)], incomePerPerson)

// --- the shares of one child ----------------------------------------------------------------------------------------------------

type Column = 'infant' | 'toddler' | 'older'

function stateShareIn(column: Column): NumberExpr {
  return choose(
    GRADES.map(([grade]) => when(atMost(incomeForGrade, figure(`incomeTo${grade}`)), figure(`${column}Share${grade}`))),
    zero,
  )
}

function byAge(value: (column: Column) => NumberExpr): NumberExpr {
  return choose(
    [
      when(atOpeningUpTo(figure('infantMaxAge')), value('infant')),
      when(atOpeningUpTo(figure('toddlerMaxAge')), value('toddler')),
    ],
    value('older'),
  )
}

/** Inside a list of children: what the State pays a month for the place of this child. */
export const stateShare: NumberExpr = byAge(stateShareIn)

/** Inside a list of children: what is left for the parents. */
export const parentsShare: NumberExpr = byAge((column) => minus(figure(`${column}Fee`), stateShareIn(column)))
