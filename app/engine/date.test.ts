import { describe, expect, it } from 'vitest'
import { addMonths, calendarMonths, formatDay, fullMonths, fullYears, parseDay, startOfMonth, startOfYear } from './date'
import { randomFrom } from './sample'
import { day } from './testing/evaluate'

describe('days', () => {
  it('reads ISO dates and nothing else', () => {
    expect(parseDay('1970-01-01')).toBe(0)
    expect(parseDay('2024-02-29')).not.toBeNull()
    for (const text of ['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '26-04-01', '', '2026/04/01', '2026-04-0x', '0999-01-01']) {
      expect(parseDay(text), text).toBeNull()
    }
  })

  it('reads digits and hyphens only, each in its place', () => {
    expect(parseDay('2026-04-01')).toBe(20_544)
    // The signs that stand beside the digits in the alphabet of the machine would be worth −1 and 10.
    for (const text of ['20/6-01-01', '20:6-01-01', '202/-01-01', '202:-01-01', '2026-0:-01', '2026-01-0:', '2026-01-1/', '2026-1/-01']) {
      expect(parseDay(text), text).toBeNull()
    }
    for (const text of ['2026/04-01', '2026-04/01', '2026-04-011', '2026-04-01T00:00', '2026-04-']) expect(parseDay(text), text).toBeNull()
  })

  it('knows no day 0 and none past the end of its month', () => {
    for (const text of ['2026-04-00', '2026-01-00', '2026-03-00', '2026-01-32', '2026-04-40', '2026-02-99']) expect(parseDay(text), text).toBeNull()
  })

  it('reads the years of four digits, from 1000 to 9999', () => {
    for (const text of ['1000-01-01', '1000-12-31', '9999-12-31']) expect(formatDay(parseDay(text) ?? NaN)).toBe(text)
    expect(parseDay('0999-12-31')).toBeNull()
  })

  it('agrees with the calendar of the platform on every day from 1850 to 2150', () => {
    for (let at = day('1850-01-01'); at < day('2150-01-01'); at++) {
      const date = new Date(at * 86_400_000)
      const iso = date.toISOString().slice(0, 10)
      if (formatDay(at) !== iso || parseDay(iso) !== at) expect.fail(`${at}: ${formatDay(at)}, not ${iso}`)
    }
  })

  it('adds months, and ends with the month where the day does not exist', () => {
    expect(formatDay(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(formatDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29')
    expect(formatDay(addMonths(day('2024-02-29'), 12))).toBe('2025-02-28')
    expect(formatDay(addMonths(day('2024-02-29'), 48))).toBe('2028-02-29')
    expect(formatDay(addMonths(day('2026-03-31'), -1))).toBe('2026-02-28')
    expect(formatDay(addMonths(day('2026-01-15'), -13))).toBe('2024-12-15')
  })

  it('counts an age: the birthday itself completes the year, and 29 February waits for 1 March', () => {
    expect(fullYears(day('2008-06-01'), day('2026-06-01'))).toBe(18)
    expect(fullYears(day('2008-06-02'), day('2026-06-01'))).toBe(17)
    expect(fullYears(day('2008-02-29'), day('2026-02-28'))).toBe(17)
    expect(fullYears(day('2008-02-29'), day('2026-03-01'))).toBe(18)
    expect(fullYears(day('2008-02-29'), day('2028-02-29'))).toBe(20)
  })

  it('counts full months by the day, and calendar months by the page', () => {
    expect(fullMonths(day('2026-01-31'), day('2026-02-28'))).toBe(1)
    expect(fullMonths(day('2026-01-15'), day('2026-02-14'))).toBe(0)
    expect(fullMonths(day('2026-02-15'), day('2026-02-14'))).toBe(-1)
    expect(fullMonths(day('2026-04-05'), day('2026-03-10'))).toBe(-1)
    expect(calendarMonths(day('2026-01-31'), day('2026-02-01'))).toBe(1)
    expect(calendarMonths(day('2025-11-15'), day('2026-02-01'))).toBe(3)
    expect(calendarMonths(day('2026-02-28'), day('2025-12-31'))).toBe(-2)
  })

  it('counts no fewer months or years when the second day is later, so that bounds carry over', () => {
    const random = randomFrom(3)
    for (let round = 0; round < 20_000; round++) {
      const from = Math.floor(random() * 40_000) - 10_000
      const to = from + Math.floor(random() * 800) - 400
      for (const span of [fullMonths, fullYears, calendarMonths]) {
        if (span(from, to) > span(from, to + 1) || span(from, to) < span(from + 1, to)) expect.fail(`${span.name} of ${from} to ${to}`)
      }
    }
  })

  it('finds the first of the month and of the year', () => {
    expect(formatDay(startOfMonth(day('2026-06-17')))).toBe('2026-06-01')
    expect(formatDay(startOfYear(day('2026-06-17')))).toBe('2026-01-01')
  })

  it('leaves a date that is not known unknown', () => {
    expect(addMonths(-Infinity, 3)).toBe(-Infinity)
    expect(addMonths(0, Infinity)).toBe(Infinity)
    expect(startOfMonth(Infinity)).toBe(Infinity)
    expect(startOfYear(-Infinity)).toBe(-Infinity)
    for (const span of [fullMonths, fullYears, calendarMonths]) {
      expect([span(-Infinity, 0), span(Infinity, 0), span(0, -Infinity), span(0, Infinity)], span.name).toEqual([
        Infinity, -Infinity, -Infinity, Infinity,
      ])
    }
  })

  it('holds a million months for endless, either way, and not one fewer', () => {
    expect([1_000_000, -1_000_000].map((months) => addMonths(0, months))).toEqual([Infinity, -Infinity])
    expect(addMonths(addMonths(0, 999_999), -999_999)).toBe(0)
  })
})
