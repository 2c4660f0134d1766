/** The minimum wage of the worker's age, on the day whose wage is looked at. */
import {
  all, asOf, atLeast, atMost, below, choose, date, fact, is, lookUp, not, over, parameter, percentOf, product, smallest, span, when,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import type { Parameter, Table, Tables } from '~/engine/parameters'
import { UNTIL_LAW_CHANGES } from '../shared/figure'
import { sharedFigures } from '../shared/figures'

const MONTHS = sharedFigures['shared.minimumWageMonth'] as Parameter
const HOURS = sharedFigures['shared.minimumWageHour'] as Parameter

/** The values of a dated figure as a table by the day, so that a past month is held against the rate of that month. */
function byDay({ unit, values }: Parameter): Table {
  return {
    unit,
    source: 'the dated minimum wage, by the last day of work',
    status: 'press',
    from: null,
    confirmedUntil: UNTIL_LAW_CHANGES,
    steps: values.map(({ from, value }) => ({ at: parseDay(from ?? '') as number, value })),
  }
}

export const minimumWageTables: Tables = {
  'minimum-wage.monthByDay': byDay(MONTHS),
  'minimum-wage.hourByDay': byDay(HOURS),
}

/** First day of a dated figure, as a day number. */
function firstDay({ values }: Parameter): number {
  return parseDay(values[0]?.from ?? '') as number
}

/** From these days on the rates of a past job are known. */
export const ratesKnownFrom = { month: firstDay(MONTHS), hour: firstDay(HOURS) }

/** A former job: the wage that is told is that of its last months. */
export const isFormerJob: TruthExpr = all(
  not(is('employment', 'employee')),
  atMost(date('lastWorkDay'), asOf),
)

/** The day whose wage is looked at: the last day of a former job, today of a job that goes on. */
const wageDay: NumberExpr = choose([when(isFormerJob, date('lastWorkDay'))], asOf)

const ageThen: NumberExpr = span('years', date('birthDate'), wageDay)

export const isYouth: TruthExpr = below(ageThen, parameter('minimum-wage.adultAge'))

/** The adult rate, or the share of it that the law sets for the worker's age. */
function ofAge(rate: NumberExpr): NumberExpr {
  return choose(
    [
      when(atLeast(ageThen, parameter('minimum-wage.adultAge')), rate),
      when(below(ageThen, parameter('minimum-wage.youthAge1')), percentOf(parameter('minimum-wage.youthPctUnder16'), rate)),
      when(below(ageThen, parameter('minimum-wage.youthAge2')), percentOf(parameter('minimum-wage.youthPct16to17'), rate)),
    ],
    percentOf(parameter('minimum-wage.youthPct17to18'), rate),
  )
}

export const minimumHour: NumberExpr = ofAge(
  choose([when(isFormerJob, lookUp('minimum-wage.hourByDay', date('lastWorkDay')))], parameter('shared.minimumWageHour')),
)

const minimumMonth: NumberExpr = ofAge(
  choose([when(isFormerJob, lookUp('minimum-wage.monthByDay', date('lastWorkDay')))], parameter('shared.minimumWageMonth')),
)

/** A past job of before the first rate that was found. */
export const isBeforeRates = (kind: 'month' | 'hour'): TruthExpr =>
  all(isFormerJob, below(date('lastWorkDay'), parameter(`minimum-wage.${kind}KnownFrom`)))

/** The part of a full post, at most a whole one: hours above it are overtime. */
const scope: NumberExpr = smallest(
  parameter('shared.one'),
  over(fact('weeklyWorkHours'), parameter('minimum-wage.fullWeekHours')),
)

export const minimumForScope: NumberExpr = product(minimumMonth, scope)

/** Hours of a month that the minimum wage by the hour is counted for. */
export const hoursOfMonth: NumberExpr = product(parameter('minimum-wage.fullMonthHours'), scope)
