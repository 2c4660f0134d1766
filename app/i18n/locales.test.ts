/** All words of all languages, read from disk: whole, in their own language and letters, short, true to the list of terms. */
import { expect, test } from 'vitest'
import { allChecks } from './upkeep/all-checks'
import { readWords } from './upkeep/files'
import { findingText } from './upkeep/finding'
import { noteAll, readAllReadings } from './upkeep/readings-file'
import { readTerms } from './upkeep/terms'

const words = readWords()
// As with snapshots: what is new is noted when tests run by hand, and must be there when they run for good.
const readings = process.env['CI'] ? readAllReadings() : noteAll(words)
const checks = allChecks(readTerms(), readings)

test.each(checks.map((check) => [check.name, check] as const))('the words pass the check of %s', (_, check) => {
  expect(check.find(words).map(findingText)).toEqual([])
})

test('there are words to check in every language', () => {
  expect(words.files.length).toBeGreaterThan(100)
})
