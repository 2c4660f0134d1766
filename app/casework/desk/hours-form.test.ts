import { expect, test } from 'vitest'
import { hoursText, readHours } from './hours-form'

test.each([
  ['9-13', [['09:00', '13:00']]],
  [' 8:30 – 12:00 , 16-18 ', [['08:30', '12:00'], ['16:00', '18:00']]],
  ['0900-1330', [['09:00', '13:30']]],
  ['', []],
])('reads %j', (text, spans) => {
  expect(readHours(text, 2)).toEqual(spans.map(([from, to]) => ({ days: [2], from, to })))
})

test.each(['13-9', '9', 'nine-ten', '9-25', '9:70-10', '9-9'])('refuses %j', (text) => {
  expect(readHours(text, 2)).toBeNull()
})

test('shows the hours of a day as they are typed', () => {
  const weekly = [{ days: [0, 2], from: '09:00', to: '13:00' }, { days: [2], from: '16:00', to: '18:30' }]
  expect(hoursText(weekly, 2)).toBe('09:00-13:00, 16:00-18:30')
  expect(readHours(hoursText(weekly, 2), 2)).toHaveLength(2)
  expect(hoursText(weekly, 1)).toBe('')
})
