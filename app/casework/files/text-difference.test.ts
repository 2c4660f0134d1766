import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { differenceOf } from './text-difference'

const of = (side: 'first' | 'second', first: string, second: string) =>
  differenceOf(first, second).filter((part) => part.in === 'both' || part.in === side).map(({ text }) => text).join('')

test.each([
  ['the same', 'the same', [['both', 'the same']]],
  ['one two three', 'one four three', [['both', 'one '], ['first', 'two '], ['second', 'four '], ['both', 'three']]],
  ['', 'new', [['second', 'new']]],
  ['שכר דירה 3,000', 'שכר דירה 3,500', [['both', 'שכר דירה '], ['first', '3,000'], ['second', '3,500']]],
] as const)('%j and %j', (first, second, parts) => {
  expect(differenceOf(first, second).map((part) => [part.in, part.text])).toEqual(parts)
})

it('gives both texts back whole, and marks nothing in a text beside itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (first, second) => {
      expect(of('first', first, second)).toBe(first)
      expect(of('second', first, second)).toBe(second)
      expect(differenceOf(first, first).every((part) => part.in === 'both')).toBe(true)
    }),
  )
})

it('answers at once for texts of the greatest length', () => {
  const words = (seed: number) => Array.from({ length: 4000 }, (_, index) => `w${(index * seed) % 977}`).join(' ')
  const started = performance.now()
  expect(of('second', words(7), words(11))).toBe(words(11))
  expect(performance.now() - started).toBeLessThan(2000)
})
