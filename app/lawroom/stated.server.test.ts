import { expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { statedIn } from './stated.server'

test('a figure is told by the sentences in which residents read it, filled with the figures of the day', () => {
  expect(statedIn('en', 'child-allowance.child1', '2026-11-22').map(({ right, text }) => [right, text.includes('₪173')])).toEqual([['child-allowance', true]])
  expect(statedIn('en', 'no.such.figure', '2026-11-22')).toEqual([])
})

test.each(LANGUAGES)('no place stays open in any sentence (%s)', (language) => {
  const texts = Object.keys(catalogue.parameters).flatMap((figure) => statedIn(language, figure, '2026-11-22').map(({ text }) => text))
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => text.includes('{{'))).toEqual([])
})
