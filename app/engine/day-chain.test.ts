import { describe, expect, it } from 'vitest'
import {
  above, asOf, atLeast, atMost, below, date, daysSince, equal, fact, later, monthsSince, named, parameter, span, startOf, sum, yearsSince,
} from './build'
import { type DayTest, dayTest } from './day-chain'
import { closedOn } from './explain'
import type { Comparison, NumberExpr, TruthExpr } from './expression'
import { figuresOn, type Parameters } from './parameters'
import { day, figure, numbers, tables, TODAY, truth } from './testing/evaluate'

const days = {
  firstOfAll: figure(day('1000-01-02')), lastOfAll: figure(day('9999-12-31')), beyond: figure(10_000_000), longBefore: figure(-10_000_000),
}
const parameters: Parameters = { ...numbers, ...days }

/** On which day a comparison turns, on the figures of `TODAY`. */
function turnOf(expr: TruthExpr): DayTest | null {
  if (expr.kind !== 'compare') throw new Error('Only comparisons turn')
  return dayTest(expr, closedOn(figuresOn(parameters, tables, TODAY)))
}

const turns = (turn: string, before: boolean, path = 'born') => ({ path, turn: day(turn), before })

describe('the day on which a comparison turns', () => {
  it('is that of an age', () => {
    expect(turnOf(atLeast(yearsSince('born'), parameter('n18')))).toEqual(turns('2008-06-02', true))
    expect(turnOf(below(yearsSince('born'), parameter('n18')))).toEqual(turns('2008-06-02', false))
    expect(turnOf(atMost(yearsSince('born'), parameter('n18')))).toEqual(turns('2007-06-02', false))
    expect(turnOf(above(yearsSince('born'), parameter('n18')))).toEqual(turns('2007-06-02', true))
  })

  it('is the same with the sides changed', () => {
    expect(turnOf(atMost(parameter('n18'), yearsSince('born')))).toEqual(turns('2008-06-02', true))
    expect(turnOf(above(parameter('n18'), yearsSince('born')))).toEqual(turns('2008-06-02', false))
    expect(turnOf(atLeast(parameter('n18'), yearsSince('born')))).toEqual(turns('2007-06-02', false))
    expect(turnOf(below(parameter('n18'), yearsSince('born')))).toEqual(turns('2007-06-02', true))
  })

  it('is that of a time passed, in months and in days', () => {
    expect(turnOf(atLeast(monthsSince('left'), parameter('n3')))).toEqual(turns('2026-03-02', true, 'left'))
    expect(turnOf(atMost(daysSince('left'), parameter('n10')))).toEqual(turns('2026-05-22', false, 'left'))
    expect(turnOf(atLeast(span('calendarMonths', date('left'), asOf), parameter('n3')))).toEqual(turns('2026-04-01', true, 'left'))
  })

  it('is that of a time to come', () => {
    expect(turnOf(atLeast(span('months', asOf, date('due')), parameter('n3')))).toEqual(turns('2026-09-01', false, 'due'))
    expect(turnOf(below(span('days', asOf, date('due')), parameter('n10')))).toEqual(turns('2026-06-11', true, 'due'))
  })

  it('is that of a day moved, of the start of its month or year, and of the date itself', () => {
    expect(turnOf(atMost(later(date('born'), 'years', parameter('n18')), asOf))).toEqual(turns('2008-06-02', true))
    expect(turnOf(below(later(date('born'), 'months', parameter('n1')), asOf))).toEqual(turns('2026-05-01', true))
    expect(turnOf(atMost(later(date('born'), 'days', parameter('n10')), asOf))).toEqual(turns('2026-05-23', true))
    expect(turnOf(below(startOf('month', date('born')), asOf))).toEqual(turns('2026-06-01', true))
    expect(turnOf(below(startOf('year', date('born')), asOf))).toEqual(turns('2027-01-01', true))
    expect(turnOf(above(date('spouse.born'), asOf))).toEqual(turns('2026-06-02', false, 'spouse.born'))
  })

  it('is found through a name and through several steps, also where the figure has steps of its own', () => {
    expect(turnOf(below(named('age', yearsSince('born')), parameter('n18')))).toEqual(turns('2008-06-02', false))
    const comingOfAge = later(date('born'), 'years', parameter('n18'))
    expect(turnOf(atLeast(span('months', startOf('month', comingOfAge), asOf), parameter('n2')))).toEqual(turns('2008-05-01', true))
    expect(turnOf(atLeast(yearsSince('born'), sum(parameter('n5'), parameter('n5'))))).toEqual(turns('2016-06-02', true))
  })

  it.each<Comparison>(['lt', 'lte', 'gt', 'gte'])('says on each day what the rule itself says: %s', (by) => {
    for (const unit of ['years', 'months', 'calendarMonths', 'days'] as const) {
      const age = span(unit, date('born'), asOf)
      for (const [left, right] of [[age, parameter('n1')], [parameter('n1'), age]] as const) {
        const expr: TruthExpr = { kind: 'compare', by, left, right }
        const { turn, before } = turnOf(expr) ?? expect.fail('It turns on a day')
        for (const at of [turn - 1, turn, TODAY, TODAY - 1, TODAY - 31, TODAY - 366]) {
          expect((at < turn) === before ? 'yes' : 'no', `${unit} ${at}`).toBe(truth(expr, { born: at }))
        }
      }
    }
  })

  it('may be any day that a date of four digits can name', () => {
    expect(turnOf(below(date('born'), parameter('firstOfAll')))).toEqual(turns('1000-01-02', true))
    expect(turnOf(below(date('born'), parameter('lastOfAll')))).toEqual(turns('9999-12-31', true))
  })

  it('lies after, or before, all dates where none makes a difference', () => {
    const never = turnOf(below(date('born'), parameter('beyond')))
    expect(never).toMatchObject({ path: 'born', before: true })
    expect(never?.turn).toBeGreaterThan(day('9999-12-31'))
    const always = turnOf(below(date('born'), parameter('longBefore')))
    expect(always).toMatchObject({ path: 'born', before: false })
    expect(always?.turn).toBeGreaterThan(day('9999-12-31'))
  })
})

describe('no comparison turns on one day', () => {
  it('that asks for the very number', () => {
    expect(turnOf(equal(yearsSince('born'), parameter('n18')))).toBeNull()
  })

  it('that hangs on two dates, or on a fact beside the date', () => {
    expect(turnOf(below(date('born'), date('due')))).toBeNull()
    expect(turnOf(atLeast(span('months', date('born'), date('due')), parameter('n3')))).toBeNull()
    expect(turnOf(atMost(later(date('born'), 'months', fact('months')), asOf))).toBeNull()
    expect(turnOf(atLeast(yearsSince('born'), fact('income')))).toBeNull()
  })

  it('that reads no date', () => {
    expect(turnOf(atLeast(fact('income'), parameter('n100')))).toBeNull()
    expect(turnOf(atLeast(asOf, parameter('n100')))).toBeNull()
    expect(turnOf(atMost(span('days', asOf, sum(asOf, fact('income'))), parameter('n3')))).toBeNull()
  })

  it('whose number does more with the date than move it', () => {
    const steps: NumberExpr[] = [sum(yearsSince('born'), parameter('n1')), startOf('month', sum(date('born'), parameter('n1')))]
    for (const left of steps) expect(turnOf(atLeast(left, parameter('n18')))).toBeNull()
  })

  it('for which the law gives no figure', () => {
    expect(turnOf(atLeast(yearsSince('born'), parameter('missing')))).toBeNull()
    expect(turnOf(atLeast(parameter('missing'), yearsSince('born')))).toBeNull()
    expect(turnOf(atMost(later(date('born'), 'months', parameter('missing')), asOf))).toBeNull()
  })
})
