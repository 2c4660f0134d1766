import { describe, expect, test } from 'vitest'
import { readHours } from './read-hours'
import { readPhone, readPhones } from './read-phones'

describe('phone numbers', () => {
  test.each([
    ['03-1234567', '03-1234567'], ['031234567', '03-1234567'], ['03-123-4567', '03-1234567'], ['(03) 123 4567', '03-1234567'], ['31234567', '03-1234567'],
    ['+972-3-1234567', '03-1234567'], ['*6050', '*6050'], ['6050*', '*6050'], ['118', '118'], ['1-800-123-456', '1-800-123-456'], ['1700123456', '1-700-123-456'],
    ['0771234567', '077-1234567'], ['08-63678', null], ['12', null], ['אין', null], ['03-12345678', null],
  ])('%s is %s', (text, number) => {
    expect(readPhone(text)).toBe(number)
  })

  test('several in a cell are read, each once; mobile ones are counted and left out', () => {
    expect(readPhones('03-1234567, 03-1234568/031234567 ; 050-1234567')).toEqual({ value: { numbers: ['03-1234567', '03-1234568'], mobile: 1 } })
    expect(readPhones('')).toEqual({ value: { numbers: [], mobile: 0 } })
    expect(readPhones('03-1234567, 99')).toEqual({ reason: '"99" is not a phone number.' })
  })
})

describe('reception hours', () => {
  test.each([
    ["א'-ה' 08:00-12:00", [[[0, 1, 2, 3, 4], '08:00', '12:00']]],
    ['ימים א-ה 8:00-12:30', [[[0, 1, 2, 3, 4], '08:00', '12:30']]],
    ['ימים א׳ עד ה׳ בין השעות 08:30 עד 13:00', [[[0, 1, 2, 3, 4], '08:30', '13:00']]],
    ["יום ב' 16:00-18:00", [[[1], '16:00', '18:00']]],
    ["ימים א, ג, ה 09:00-12:00; יום ד' 16:00-18:30", [[[0, 2, 4], '09:00', '12:00'], [[3], '16:00', '18:30']]],
    ['ראשון ורביעי 9:00-11:00', [[[0, 3], '09:00', '11:00']]],
    ["א'-ה' 08:00-12:00, 16:00-18:00", [[[0, 1, 2, 3, 4], '08:00', '12:00'], [[0, 1, 2, 3, 4], '16:00', '18:00']]],
    ['בימי שני 10-12', [[[1], '10:00', '12:00']]],
  ])('%s', (text, spans) => {
    expect(readHours(text)).toEqual({ weekly: (spans as [number[], string, string][]).map(([days, from, to]) => ({ days, from, to })) })
  })

  test.each(['', 'בתיאום מראש', '08:00-12:00', "א'-ה' 12:00-08:00", "א'-ה' 08:00-25:00", "א' 08:00-12:00 למעט חול המועד", "ה'-א' 08:00-12:00", 'כל יום 08:00-12:00'])(
    '"%s" is not understood, and nothing is guessed',
    (text) => {
      expect(readHours(text)).toBeNull()
    },
  )
})
