import { expect, test } from 'vitest'
import { countReadings } from './readings.server'
import { readWords } from './upkeep/files'
import { readReadings } from './upkeep/readings-file'
import { readingsOf, shareReviewed } from './upkeep/review'

test('the page counts what the check of the words counts', async () => {
  const words = readWords()
  const counted = await countReadings()
  expect(counted.map(({ language }) => language)).toEqual(['ar', 'ru', 'en', 'am'])
  for (const { language, texts, current, native } of counted) {
    const readings = readingsOf(words, language, readReadings(language))
    expect(texts).toBe(readings.length)
    expect(texts).toBeGreaterThan(8000)
    expect(current).toBe(readings.filter(({ freshness }) => freshness === 'fresh').length)
    expect(native / texts).toBe(shareReviewed(readings))
  }
})
