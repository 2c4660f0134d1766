import { expect, test } from 'vitest'
import { slipsAllowed, slipsBetween } from './search-typos'

test.each([
  ['allowance', 'allowance', 0],
  ['alowance', 'allowance', 1],
  ['alllowance', 'allowance', 1],
  ['allowence', 'allowance', 1],
  ['allwoance', 'allowance', 1],
  ['alowence', 'allowance', 2],
  ['סיעוד', 'סיוע', 2],
])('between %s and %s there are %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips)
  expect(slipsBetween(other, one, 2)).toBe(slips)
})

test('it does not count on when there are too many', () => {
  expect(slipsBetween('rent', 'work', 1)).toBe(2)
  expect(slipsBetween('rent', 'rental', 1)).toBe(2)
})

test('the longer the word, the more slips; very short words have none', () => {
  expect([slipsAllowed('ab', 'abc'), slipsAllowed('abc', 'abd'), slipsAllowed('abc', 'abcd'), slipsAllowed('allowance', 'alowance')]).toEqual([0, 0, 1, 2])
})
