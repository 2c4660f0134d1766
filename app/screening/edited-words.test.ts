import { afterEach, expect, test } from 'vitest'
import { takeEdits, wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightText } from './condition-words'
import { figuresOfDay } from './results-model'
import { rightFigures } from './right-figures'

afterEach(() => takeEdits(null, []))

const nameNow = () => {
  const words = wordsFor(wordsOf('en'))
  return rightText(words, 'study-grant', ['name'], rightFigures(words, catalogue.parameters, figuresOfDay('2026-11-22')))
}

test('texts that were filled in are remembered with the words they were made of, and not beyond a publication', () => {
  const before = nameNow()
  takeEdits('1-a', [{ language: 'en', file: 'rights/study-grant', key: 'name', text: 'Grant of the north' }])
  expect(nameNow()).toBe('Grant of the north')
  takeEdits(null, [])
  expect(nameNow()).toBe(before)
  const words = wordsFor(wordsOf('en'))
  const figures = (each: typeof words) => rightFigures(each, catalogue.parameters, figuresOfDay('2026-11-22'))
  expect(figures(words)).toBe(figures(wordsFor(wordsOf('en'))))
})
