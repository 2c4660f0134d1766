import { expect, test } from 'vitest'
import { partsOfDay, splitWholeDate, withWholeDays } from './whole-date'

test.each([
  ['8.11.2026', { day: '8', month: '11', year: '2026' }],
  ['08/11/2026', { day: '08', month: '11', year: '2026' }],
  ['8 11 2026', { day: '8', month: '11', year: '2026' }],
  [' 8 - 11 - 2026 ', { day: '8', month: '11', year: '2026' }],
  ['2026-11-08', { day: '08', month: '11', year: '2026' }],
  ['\u200f8.11.2026\u200f', { day: '8', month: '11', year: '2026' }],
  ['\u206831.11.2026\u2069', { day: '31', month: '11', year: '2026' }],
])('%j is a whole date', (text, parts) => {
  expect(splitWholeDate(text)).toEqual(parts)
})

test.each(['', '8', '8.11', '8.11.26', '8 November 2026', '1234567', '8.11.2026.1'])('%j is not', (text) => {
  expect(splitWholeDate(text)).toBeNull()
})

function sent(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test.each([
  [{ day: '8', month: '1', year: '2026' }, '2026-01-08'],
  [{ day: '08', month: '11', year: '2026' }, '2026-11-08'],
  [{ day: ' 8\u200f', month: '11', year: '2026 ' }, '2026-11-08'],
  [{ day: '31', month: '2', year: '2026' }, '2026-02-31'],
  [{ day: '', month: '13', year: '2026' }, '2026-13-'],
  [{ day: '', month: '', year: '' }, ''],
])('the three fields %j are put together as %j and come apart again as they were', ({ day, month, year }, whole) => {
  const form = withWholeDays(sent({ 'on-day': day, 'on-month': month, 'on-year': year, note: 'x' }))
  expect(form.get('on')).toBe(whole)
  expect(form.get('note')).toBe('x')
  const bare = (part: string) => part.replace('\u200f', '').trim().replace(/^0(?=\d$)/, '')
  expect(partsOfDay(whole)).toEqual({ day: bare(day), month: bare(month), year: bare(year) })
})

test('a day that came whole stays, also in the search of an address; a lone field called day is no date', () => {
  expect(withWholeDays(new URLSearchParams('from=2026-01-31&to-day=1&to-month=2&to-year=2026')).toString()).toContain('to=2026-02-01')
  expect(withWholeDays(new URLSearchParams('from=2026-01-31')).get('from')).toBe('2026-01-31')
  expect(withWholeDays(sent({ 'birth-day': '8' })).has('birth')).toBe(false)
})

test('a file in place of a part is no part', () => {
  const form = sent({ 'on-month': '1', 'on-year': '2026' })
  form.set('on-day', new File(['8'], '8.txt'))
  expect(withWholeDays(form).get('on')).toBe('2026-01-')
})
