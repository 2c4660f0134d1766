/** The gate of insolvency, for small and for larger debts: how much is owed, a link to Israel, no means to pay. */
import {
  above, all, any, asOf, atLeast, atMost, between, clause, exists, fact, includes, isTrue, not, parameter, person, toPerson,
  zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { TruthExpr } from '~/engine/expression'
import type { Parameter, Parameters } from '~/engine/parameters'
import { dated, inForce, ofDays, ofYear } from '../shared/figure'
import { coveredInOrdinaryPeriod } from './payment-periods'

const OF_THE_LAW = 'Insolvency Law 2018, the sum of the law; law offices and Kol Zchut'
const OF_2023 = 'amiram-lawoffice.co.il, 2023; Kol Zchut in Arabic'
const OF_2024 = 'Kol Zchut, application by hand, 2024'
const OF_2025 = 'Kol Zchut, online application, 2025'
const BAND = 'the sum of 2025 with the rise of prices, about 2.4 %, and room above it; the sum of 2026 was not found'

/** A sum that follows prices, as far as it was found. */
function sums(first: number, of2023: number, of2024: number, of2025: number) {
  return [
    ofDays('2019-09-15', '2019-12-31', first, OF_THE_LAW, 'secondary'),
    ofYear(2023, of2023, OF_2023, 'secondary'),
    ofYear(2024, of2024, OF_2024, 'secondary'),
    ofYear(2025, of2025, OF_2025, 'secondary'),
  ]
}

/** The end of this year's doubt. It has no first day: rules ask for it only from `doubtfulFrom` on, and texts name it on any day. */
function doubtfulUpTo(value: number): Parameter {
  return dated('ILS', { value, from: null, confirmedUntil: '2026-12-31', source: BAND, status: 'derived' })
}

export const insolvencyFigures: Parameters = {
  'insolvency-low-debt.insolvencyFloor': dated('ILS', ...sums(50_000, 53_745.48, 55_542.43, 57_444.94)),
  'insolvency-low-debt.insolvencyFloorDoubtfulUpTo': doubtfulUpTo(59_200),
  'insolvency-low-debt.insolvencySplit': dated('ILS', ...sums(150_000, 161_236.45, 166_627.31, 172_334.81)),
  'insolvency-low-debt.insolvencySplitDoubtfulUpTo': doubtfulUpTo(177_500),
  'insolvency-low-debt.doubtfulFrom': inForce(parseDay('2026-01-01') as number, 'date', BAND, 'derived'),
  'insolvency-low-debt.insolvencyFee': dated('ILS', ofYear(2024, 900, OF_2025, 'secondary', 2025)),
  'insolvency-low-debt.settlementMeetingDays': inForce(
    30,
    'days',
    'im-law.co.il, creditors’ arrangement at the Execution Office',
    'secondary',
  ),
}

const debt = fact('totalDebt')
const floor = parameter('insolvency-low-debt.insolvencyFloor')
const floorDoubtfulUpTo = parameter('insolvency-low-debt.insolvencyFloorDoubtfulUpTo')
const split = parameter('insolvency-low-debt.insolvencySplit')
const splitDoubtfulUpTo = parameter('insolvency-low-debt.insolvencySplitDoubtfulUpTo')

/** In a year whose sums are known there is no band. */
const isInDoubt: TruthExpr = atLeast(asOf, parameter('insolvency-low-debt.doubtfulFrom'))
export const inFloorBand: TruthExpr = all(isInDoubt, between(debt, floor, floorDoubtfulUpTo))
export const inSplitBand: TruthExpr = all(isInDoubt, between(debt, split, splitDoubtfulUpTo))

/** Below the floor the registrar may still open, for special reasons; without debts there is nothing to open. */
export const floorReached: TruthExpr = all(
  above(debt, zero),
  any(clause('floor-certain', all(atLeast(debt, floor), not(inFloorBand))), clause('special-reasons', person)),
)

export const upToSplit: TruthExpr = any(all(atMost(debt, split), not(inSplitBand)), toPerson(inSplitBand))

export const aboveSplit: TruthExpr = any(all(above(debt, split), not(inSplitBand)), toPerson(inSplitBand))

/** Whether the law wants these links together or one of them is not settled: any one opens, none leads to a person. */
export const linkToIsrael: TruthExpr = any(
  clause('link-centre-of-life', isTrue('centreOfLifeInIsrael')),
  clause('link-assets', isTrue('hasAssetsOrBusinessInIsrael')),
  clause('link-none', person),
)

/** What can be paid does not cover the debts within the ordinary period. */
export const cannotPayInTime: TruthExpr = not(coveredInOrdinaryPeriod(debt, fact('affordableMonthlyPayment')))

/** Debts that the process treats apart, by the answer about the debts or by what is open elsewhere. */
export const hasSpecialDebts: TruthExpr = any(
  includes('debtKinds', 'maintenance', 'fine', 'offence'),
  includes('executionFileTypes', 'maintenance'),
  includes('publicDebtTypes', 'fines'),
)

/** Proceedings before, or under way now. */
export const hasBeenInProceedings: TruthExpr = any(isTrue('priorInsolvency'), exists('insolvencyOrderDate'))
