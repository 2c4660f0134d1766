import { describe, expect, test } from 'vitest'
import { isUnusualDay } from './holidays'
import { hoursFor, isOpen } from './hours'
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
