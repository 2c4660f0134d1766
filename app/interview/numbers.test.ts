import { expect, it } from 'vitest'
import { parseNumber, parsePart } from './numbers'

it('understands separators, the shekel sign, spaces and digits of other scripts', () => {
  for (const [typed, value] of [
    ['6000', 6000], ['6,000', 6000], ['6 000 ₪', 6000], ['₪6,000', 6000], ['٦٠٠٠', 6000], ['35.40', 35.4], ['35,40', 35.4], ['1,234,567', 1_234_567],
    ['0', 0], ['۱۲', 12], ['‏6,000 ₪', 6000],
  ] as const) {
    expect(parseNumber(typed), typed).toBe(value)
  }
})

it('does not guess at words, signs or several numbers', () => {
  for (const typed of ['', 'six', '-5', '5-6', '1e3', 'NaN', 'Infinity', '12 or 13', '1.2.3']) expect(parseNumber(typed), typed).toBeNull()
})

it('reads a part of a date of up to four digits', () => {
  expect(parsePart('08')).toBe(8)
  expect(parsePart('٢٠٢٦')).toBe(2026)
  expect(parsePart('12345')).toBeNull()
  expect(parsePart('5.5')).toBeNull()
})
