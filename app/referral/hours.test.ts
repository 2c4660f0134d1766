import { describe, expect, test } from 'vitest'
import { holidayOn, isUnusualDay } from './holidays'
import { hoursFor, isOpen, weekFrom } from './hours'
import type { Hours } from './types'

const SUNDAY_TO_THURSDAY: Hours = { weekly: [{ days: [0, 1, 2, 3, 4], from: '08:00', to: '16:00' }] }

describe('weekly hours, by the clock in Israel', () => {
  test.each([
    ['a winter Sunday at 07:59', '2026-11-22T05:59:00Z', false],
    ['a winter Sunday at 08:00', '2026-11-22T06:00:00Z', true],
    ['a winter Sunday at 15:59', '2026-11-22T13:59:00Z', true],
    ['a winter Sunday at 16:00', '2026-11-22T14:00:00Z', false],
    ['a summer Sunday at 08:00, when clocks are an hour ahead', '2026-07-05T05:00:00Z', true],
    ['Friday', '2026-11-20T08:00:00Z', false],
    ['Saturday evening in London, Sunday in Jerusalem', '2026-11-21T22:30:00Z', false],
  ])('%s', (_name, instant, open) => {
    expect(isOpen(SUNDAY_TO_THURSDAY, new Date(instant))).toBe(open)
  })

  test('a second span on the same day counts', () => {
    const hours: Hours = {
      weekly: [
        { days: [0, 1, 2, 3, 4], from: '08:30', to: '13:30' },
        { days: [0, 2], from: '15:00', to: '17:00' },
      ],
    }
    expect(isOpen(hours, new Date('2026-11-22T14:00:00Z'))).toBe(true)
    expect(isOpen(hours, new Date('2026-11-23T14:00:00Z'))).toBe(false)
  })
})

test('no hours is not known, never closed', () => {
  expect(isOpen(null, new Date('2026-11-22T08:00:00Z'))).toBeNull()
})

test('a line that always answers is open on a holiday, an office is not known to be', () => {
  const yomKippur = new Date('2026-09-21T08:00:00Z')
  expect(isOpen({ always: true }, yomKippur)).toBe(true)
  expect(isOpen(SUNDAY_TO_THURSDAY, yomKippur)).toBeNull()
})

test.each([
  ['New Year', '2026-09-13', true],
  ['the middle of Sukkot', '2026-09-28', true],
  ['Passover', '2026-04-02', true],
  ['Independence Day', '2026-04-22', true],
  ['the Feast of Weeks', '2026-05-22', true],
  ['Purim of a leap year', '2027-03-23', true],
  ['an ordinary Sunday', '2026-11-22', false],
  ['Hanukkah', '2026-12-08', false],
])('%s', (_name, day, unusual) => {
  expect(isUnusualDay(new Date(`${day}T09:00:00Z`))).toBe(unusual)
})

test('hours that were published for one subject or language are not claimed for another', () => {
  const welfare = { hours: { always: true } as const, hoursKnownFor: { topics: ['violence'] } }
  expect(hoursFor(welfare, ['violence'], null)).toEqual({ always: true })
  expect(hoursFor(welfare, ['consumer'], null)).toBeNull()
  const eran = { hours: { always: true } as const, hoursKnownFor: { languages: ['he', 'ar'] } }
  expect(hoursFor(eran, ['suicide'], 'ar')).toEqual({ always: true })
  expect(hoursFor(eran, ['suicide'], 'am')).toBeNull()
  expect(hoursFor({ hours: null, hoursKnownFor: null }, [], 'he')).toBeNull()
})

describe('the week from today', () => {
  const hours = [
    { days: [0, 1, 2, 3, 4], from: '16:00', to: '18:00' },
    { days: [0, 1, 2, 3, 4], from: '08:30', to: '12:00' },
  ]

  test('has seven days by the date in Israel, spans in the order of the clock, closed on Friday and Saturday', () => {
    const week = weekFrom(hours, new Date('2026-11-21T22:30:00Z'))
    expect(week.map((day) => day.date)).toEqual([
      '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28',
    ])
    expect(week.map((day) => day.weekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(week[0]?.spans).toEqual([{ from: '08:30', to: '12:00' }, { from: '16:00', to: '18:00' }])
    expect(week.slice(5).map((day) => day.spans)).toEqual([[], []])
  })

  test('passes over the change of clocks without losing or doubling a day', () => {
    const dates = weekFrom(hours, new Date('2026-10-22T21:30:00Z')).map((day) => day.date)
    expect(new Set(dates).size).toBe(7)
    expect(dates[0]).toBe('2026-10-23')
    expect(dates[6]).toBe('2026-10-29')
  })

  test('names the holidays', () => {
    const week = weekFrom(hours, new Date('2026-09-20T06:00:00Z'))
    expect(week.map((day) => day.holiday)).toEqual(['yomKippur', 'yomKippur', null, null, null, 'sukkot', 'sukkot'])
  })
})

test.each([
  ['2024-05-13', 'memorialDay'], // 5 Iyar on a Monday: both days move forward by one
  ['2024-05-14', 'independenceDay'],
  ['2025-04-30', 'memorialDay'], // 5 Iyar on a Saturday: both move back
  ['2025-05-01', 'independenceDay'],
  ['2025-05-03', null],
  ['2026-04-22', 'independenceDay'],
])('on %s it is %s', (day, holiday) => {
  expect(holidayOn(new Date(`${day}T09:00:00Z`))).toBe(holiday)
})

test('Muslim holidays make a day unusual in the towns that keep them alone', () => {
  const eid = new Date('2026-03-20T09:00:00Z')
  expect(holidayOn(eid, true)).toBe('eidAlFitr')
  expect(holidayOn(eid)).toBeNull()
  const sacrifice = new Date('2026-05-27T09:00:00Z')
  expect(isOpen(SUNDAY_TO_THURSDAY, sacrifice, true)).toBeNull()
  expect(isOpen(SUNDAY_TO_THURSDAY, sacrifice)).toBe(true)
})
