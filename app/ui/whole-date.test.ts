import { expect, test } from 'vitest'
import { splitWholeDate } from './whole-date'

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
