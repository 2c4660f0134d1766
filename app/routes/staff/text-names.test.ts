import { expect, test } from 'vitest'
import { documentsIn } from '~/editing/texts/documents.server'
import { LANGUAGES } from '~/i18n/languages'
import { publishedWords } from '~/i18n/readings.server'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { documentName } from './text-names.server'

test.each(LANGUAGES)('everything that can be edited has a name of its own for people (%s)', (language) => {
  const words = wordsFor(wordsOf(language))
  const named = documentsIn(publishedWords()).map((document) => ({ id: document.name, area: document.area, name: documentName(words, document) }))
  expect(named.filter(({ id, name }) => name === id || name === '' || name.includes('screen.')).map(({ id }) => id)).toEqual([])
  const screens = named.filter(({ area }) => area === 'interface').map(({ name }) => name)
  expect(new Set(screens).size).toBe(screens.length)
})
