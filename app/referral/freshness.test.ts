import { expect, test } from 'vitest'
import { freshnessOf } from './freshness'

test.each([
  [2026, 'plain'],
  [2024, 'plain'],
  [2023, 'callFirst'],
  [2021, 'callFirst'],
  [2020, 'phoneOnly'],
  [2013, 'phoneOnly'],
] as const)('seen in 2026, details of %i are %s', (asOf, freshness) => {
  expect(freshnessOf({ asOf, confidence: 'medium' }, 2026)).toBe(freshness)
})

test('a record without a date, or of low confidence, leads with the phone', () => {
  expect(freshnessOf({ asOf: null, confidence: 'high' }, 2026)).toBe('phoneOnly')
  expect(freshnessOf({ asOf: 2026, confidence: 'low' }, 2026)).toBe('phoneOnly')
})

test('a line has a date but no confidence', () => {
  expect(freshnessOf({ asOf: 2024 }, 2026)).toBe('plain')
})
