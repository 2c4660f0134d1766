import { expect, test } from 'vitest'
import { readArguments } from './read-arguments'

test('a kind and a file, and what may be said of them', () => {
  expect(readArguments(['shil', 'list.csv'], 2026)).toEqual({ kind: 'shil', file: 'list.csv', apply: false, evenIfMostGo: false })
  expect(readArguments(['localities', 'list.json', '--apply', '--even-if-most-go', '--year', '2023'], 2026)).toEqual({
    kind: 'localities', file: 'list.json', apply: true, evenIfMostGo: true, year: 2023,
  })
})

test.each([
  [[]], [['shil']], [['stations', 'list.csv']], [['shil', 'list.csv', 'another.csv']], [['shil', 'list.csv', '--aply']], [['--help']],
  [['shil', 'list.csv', '--year', '23']], [['shil', 'list.csv', '--year', '2027']], [['shil', 'list.csv', '--year', 'last']],
] as const)('%j is answered with how to ask', (args) => {
  expect(readArguments(args, 2026)).toBeNull()
})
