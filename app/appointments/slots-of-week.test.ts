import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, instantInIsrael, wallTime } from './clock'
import { daysOfWeek, slotsOfWeek } from './slots-of-week'

const walls = (slots: readonly { startsAt: Date }[]) => slots.map(({ startsAt }) => `${wallTime(startsAt).date} ${wallTime(startsAt).time}`)
const WORKDAYS = [0, 1, 2, 3, 4]

describe('the clock in Israel', () => {
  test('is two hours ahead in winter and three in summer', () => {
    expect(instantInIsrael('2026-01-15', '09:30').toISOString()).toBe('2026-01-15T07:30:00.000Z')
    expect(instantInIsrael('2026-07-15', '09:30').toISOString()).toBe('2026-07-15T06:30:00.000Z')
  })

  test('leaps from two to three on the Friday before the last Sunday of March', () => {
    expect(instantInIsrael('2026-03-27', '01:59').toISOString()).toBe('2026-03-26T23:59:00.000Z')
    for (const time of ['02:00', '02:30', '02:59', '03:00']) expect(instantInIsrael('2026-03-27', time).toISOString()).toBe('2026-03-27T00:00:00.000Z')
    expect(instantInIsrael('2026-03-27', '03:01').toISOString()).toBe('2026-03-27T00:01:00.000Z')
  })

  test('shows the hour from one to two twice on the last Sunday of October; the first is meant', () => {
    expect(instantInIsrael('2026-10-25', '01:30').toISOString()).toBe('2026-10-24T22:30:00.000Z')
    expect(instantInIsrael('2026-10-25', '02:00').toISOString()).toBe('2026-10-25T00:00:00.000Z')
  })

  test('and back again, for every minute that it shows', () => {
    const minute = fc.integer({ min: 0, max: 20 * 365 * 1440 }).map((each) => new Date(Date.UTC(2020, 0, 1) + each * 60_000))
    fc.assert(
      fc.property(minute, (instant) => {
        const { date, time } = wallTime(instant)
        const back = instantInIsrael(date, time)
        expect(wallTime(back)).toEqual({ date, time })
        // The same, or the first of two.
        expect([0, 3_600_000]).toContain(instant.getTime() - back.getTime())
      }),
      { numRuns: 500 },
    )
  })
})

describe('the times of a week', () => {
  test('fill the hours of each day', () => {
    const { slots, skipped } = slotsOfWeek({ week: '2026-11-25', hours: [{ days: [0, 3], from: '08:30', to: '10:15' }], minutes: 30, pause: 10 })
    expect(walls(slots)).toEqual(['2026-11-22 08:30', '2026-11-22 09:10', '2026-11-25 08:30', '2026-11-25 09:10'])
    expect(skipped).toEqual([])
  })

  test('begin on Sunday, whichever day is named', () => {
    for (const day of ['2026-11-22', '2026-11-25', '2026-11-28']) {
      expect(daysOfWeek(day)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])
    }
  })

  test('keep their hour when the clock changes within the week', () => {
    const hours = [{ days: [4, 5, 0], from: '09:00', to: '10:00' }]
    const spring = slotsOfWeek({ week: '2026-03-24', hours, minutes: 60, openAnyway: ['2026-03-26'] })
    expect(spring.slots.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-03-22T07:00:00.000Z', '2026-03-26T07:00:00.000Z', '2026-03-27T06:00:00.000Z',
    ])
    const autumn = slotsOfWeek({ week: '2026-10-25', hours, minutes: 60 })
    expect(autumn.slots.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-10-25T07:00:00.000Z', '2026-10-29T07:00:00.000Z', '2026-10-30T07:00:00.000Z',
    ])
  })

  test('of a line that is open in the night of the change follow the real hours', () => {
    const night = [{ days: [5], from: '01:00', to: '04:00' }]
    expect(walls(slotsOfWeek({ week: '2026-03-27', hours: night, minutes: 30 }).slots)).toEqual([
      '2026-03-27 01:00', '2026-03-27 01:30', '2026-03-27 03:00', '2026-03-27 03:30',
    ])
    const sunday = [{ days: [0], from: '01:00', to: '03:00' }]
    const longer = slotsOfWeek({ week: '2026-10-25', hours: sunday, minutes: 30 }).slots
    expect(walls(longer)).toEqual(['01:00', '01:30', '01:00', '01:30', '02:00', '02:30'].map((time) => `2026-10-25 ${time}`))
    expect(new Set(longer.map(({ startsAt }) => startsAt.getTime())).size).toBe(6)
  })

  test('leave out holidays and say so, unless the center is open all the same', () => {
    const hours = [{ days: WORKDAYS, from: '09:00', to: '10:00' }]
    // Yom Kippur of 2026 is on Monday 21 September; Sukkot begins on the eve of Saturday 26.
    const week = slotsOfWeek({ week: '2026-09-20', hours, minutes: 60 })
    expect(walls(week.slots)).toEqual(['2026-09-22 09:00', '2026-09-23 09:00', '2026-09-24 09:00'])
    expect(week.skipped).toEqual([{ date: '2026-09-20', holiday: 'yomKippur' }, { date: '2026-09-21', holiday: 'yomKippur' }])
    const open = slotsOfWeek({ week: '2026-09-20', hours, minutes: 60, openAnyway: ['2026-09-20'], closed: ['2026-09-24'] })
    expect(walls(open.slots)).toEqual(['2026-09-20 09:00', '2026-09-22 09:00', '2026-09-23 09:00'])
  })

  test('leave out the Muslim holidays where the place keeps them', () => {
    const hours = [{ days: WORKDAYS, from: '09:00', to: '10:00' }]
    const plain = slotsOfWeek({ week: '2026-05-24', hours, minutes: 60 })
    const kept = slotsOfWeek({ week: '2026-05-24', hours, minutes: 60, muslim: true })
    expect(plain.skipped).toEqual([])
    expect(kept.skipped.every(({ holiday }) => holiday === 'eidAlAdha')).toBe(true)
    expect(kept.skipped.length).toBeGreaterThan(0)
    expect(kept.slots.length + kept.skipped.length).toBe(plain.slots.length)
  })

  test('begin no earlier than they may', () => {
    const hours = [{ days: [1], from: '09:00', to: '11:00' }]
    const { slots } = slotsOfWeek({ week: '2026-11-22', hours, minutes: 30, notBefore: instantInIsrael('2026-11-23', '09:31') })
    expect(walls(slots)).toEqual(['2026-11-23 10:00', '2026-11-23 10:30'])
  })

  test('of spans that touch are those of one span', () => {
    const apart = [{ days: [1], from: '10:00', to: '12:00' }, { days: [1], from: '09:00', to: '10:30' }]
    const whole = [{ days: [1], from: '09:00', to: '12:00' }]
    expect(slotsOfWeek({ week: '2026-11-22', hours: apart, minutes: 45 })).toEqual(slotsOfWeek({ week: '2026-11-22', hours: whole, minutes: 45 }))
  })

  test('never overlap, stay within their hours, and are never on a day that was left out', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`)
    const span = fc.record({ days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })), from: time, to: time })
    const week = fc.integer({ min: 0, max: 2000 }).map((days) => dayAfter('2025-01-01', days))
    const length = fc.integer({ min: 5, max: 120 })
    fc.assert(
      fc.property(week, fc.array(span, { maxLength: 4 }), length, fc.integer({ min: 0, max: 30 }), fc.boolean(), (each, hours, minutes, pause, muslim) => {
        const { slots, skipped } = slotsOfWeek({ week: each, hours, minutes, pause, muslim })
        const days = daysOfWeek(each)
        slots.forEach(({ startsAt }, index) => {
          const before = slots[index - 1]
          if (before) expect(startsAt.getTime()).toBeGreaterThanOrEqual(before.startsAt.getTime() + minutes * 60_000)
          expect(days).toContain(wallTime(startsAt).date)
          expect(skipped.map(({ date }) => date)).not.toContain(wallTime(startsAt).date)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('are refused for lengths that are none', () => {
    for (const minutes of [0, -5, 7.5, Number.NaN]) expect(() => slotsOfWeek({ week: '2026-11-22', hours: [], minutes })).toThrow(RangeError)
  })
})
