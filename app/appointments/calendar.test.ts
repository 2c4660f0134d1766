import { expect, test } from 'vitest'
import { appointmentCalendar } from './calendar'
import { instantInIsrael } from './clock'

const ENTRY = {
  id: 'abc', sequence: 2, startsAt: instantInIsrael('2026-11-24', '09:30'), minutes: 45,
  title: 'פגישה: מרכז זכויות, לוד', text: 'א\nב', place: 'רח׳ הרצל 1, לוד',
}
const linesOf = (file: string) => file.replace(/\r\n /g, '').split('\r\n')

test('an appointment stands in the calendar by the clock in Israel, in winter and in summer', () => {
  const winter = linesOf(appointmentCalendar(ENTRY, new Date('2026-11-22T10:00:00Z')))
  expect(winter).toContain('DTSTART;TZID=Asia/Jerusalem:20261124T093000')
  expect(winter).toContain('DTEND;TZID=Asia/Jerusalem:20261124T101500')
  expect(winter).toContain('DTSTAMP:20261122T100000Z')
  const summer = linesOf(appointmentCalendar({ ...ENTRY, startsAt: new Date('2026-07-01T06:30:00Z') }, new Date()))
  expect(summer).toContain('DTSTART;TZID=Asia/Jerusalem:20260701T093000')
})

test('the zone stands in the file with the rules by which the clock changes', () => {
  const lines = linesOf(appointmentCalendar(ENTRY, new Date()))
  expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
  expect(lines.indexOf('END:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
  const months = [...'23,24,25,26,27,28,29'.split(',')].map(Number)
  expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=FR;BYMONTHDAY=23,24,25,26,27,28,29')
  // The rule names the very days on which the clock of the runtime leaps.
  for (let year = 2013; year <= 2037; year++) {
    const friday = months.find((day) => new Date(Date.UTC(year, 2, day)).getUTCDay() === 5) ?? 0
    const [before, after] = [new Date(Date.UTC(year, 2, friday - 1, 23, 59)), new Date(Date.UTC(year, 2, friday, 0, 0))]
    const hour = (instant: Date) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jerusalem', hour: '2-digit', hourCycle: 'h23' }).format(instant)
    expect([year, hour(before), hour(after)]).toEqual([year, '01', '03'])
  }
})

test('it tells the place, two alarms, and which of two files is the newer', () => {
  const lines = linesOf(appointmentCalendar(ENTRY, new Date()))
  expect(lines).toContain('LOCATION:רח׳ הרצל 1\\, לוד')
  expect(lines).toContain('UID:abc@mafteach')
  expect(lines).toContain('SEQUENCE:2')
  expect(lines.filter((line) => line.startsWith('TRIGGER:'))).toEqual(['TRIGGER:-P1D', 'TRIGGER:-PT2H'])
  expect(linesOf(appointmentCalendar({ ...ENTRY, place: null }, new Date())).some((line) => line.startsWith('LOCATION'))).toBe(false)
})

test('no line is longer than the format allows', () => {
  const file = appointmentCalendar({ ...ENTRY, text: 'ለቀጠሮው መታወቂያ ይዘው ይምጡ። '.repeat(10) }, new Date())
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})
