import { describe, expect, it } from 'vitest'
import { asOf, atLeast, below, date, daysSince, fact, later, monthsSince, parameter, span, startOf, yearsSince } from '../build'
import { bounds, day, truth } from '../testing/evaluate'

const born = (birthDate: string | null) => ({ birthDate })
const isAdult = atLeast(yearsSince('birthDate'), parameter('n18'))

describe('spans and days', () => {
  it('completes a year on the birthday', () => {
    expect(truth(isAdult, born('2008-06-01'))).toBe('yes')
    expect(truth(isAdult, born('2008-06-02'))).toBe('no')
  })

  it('lets a child of 29 February be 18 on 1 March of a common year', () => {
    expect(truth(isAdult, born('2008-02-29'), { asOf: day('2026-02-28') })).toBe('no')
    expect(truth(isAdult, born('2008-02-29'), { asOf: day('2026-03-01') })).toBe('yes')
  })

  it('leaves the age of an unknown birth open both ways', () => {
    expect(bounds(yearsSince('birthDate'))).toEqual([-Infinity, Infinity])
    expect(truth(isAdult)).toBe('unknown')
  })

  it('leaves a span open from a day that is known to one that is not', () => {
    expect(bounds(span('days', asOf, date('until')))).toEqual([-Infinity, Infinity])
    expect(bounds(span('days', date('since'), date('until')), { until: '2026-06-01' })).toEqual([-Infinity, Infinity])
  })

  it('says no of a day that never came, both ways', () => {
    expect(truth(isAdult, born(null))).toBe('no')
    expect(truth(below(yearsSince('birthDate'), parameter('n18')), born(null))).toBe('no')
    expect(truth(atLeast(later(date('birthDate'), 'months', parameter('n3')), asOf), born(null))).toBe('no')
    expect(truth(atLeast(startOf('month', date('birthDate')), asOf), born(null))).toBe('no')
  })

  it('counts months and days to the day of the screening', () => {
    expect(bounds(monthsSince('birthDate'), born('2026-03-02'))).toEqual([2, 2])
    expect(bounds(daysSince('birthDate'), born('2026-05-30'))).toEqual([2, 2])
    expect(bounds(span('calendarMonths', date('birthDate'), asOf), born('2026-05-31'))).toEqual([1, 1])
  })

  it('moves a day by months of the calendar, years or days', () => {
    const moved = (unit: 'months' | 'years' | 'days') => bounds(later(date('birthDate'), unit, parameter('n1')), born('2024-01-31'))[0]
    expect(moved('months')).toBe(day('2024-02-29'))
    expect(moved('years')).toBe(day('2025-01-31'))
    expect(moved('days')).toBe(day('2024-02-01'))
  })

  it('moves a day by a number that is not quite known', () => {
    expect(bounds(later(asOf, 'months', fact('months')), { months: { min: 1, max: 2 } })).toEqual([day('2026-07-01'), day('2026-08-01')])
  })

  it('has no day where the figure is missing', () => {
    expect(bounds(later(asOf, 'months', parameter('missing')))[0]).toBeNaN()
    expect(truth(atLeast(later(asOf, 'months', parameter('missing')), asOf))).toBe('person')
  })
})
