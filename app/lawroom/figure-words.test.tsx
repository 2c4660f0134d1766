import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { FigureId, growthText } from './figure-words'

test('an id may break between its words and nowhere else', () => {
  const pieces = renderToStaticMarkup(<FigureId id="shelter-grant.adaptationGrantBase2016" />).replace(/<\/?bdi[^>]*>/g, '').split('<wbr/>')
  expect(pieces).toEqual(['shelter-', 'grant.', 'adaptation', 'Grant', 'Base2016'])
})

test.each(LANGUAGES)('growth is told to a tenth of a per cent, its sign before its digits (%s)', (language) => {
  const words = wordsFor(wordsOf(language))
  const growth = (before: number, after: number) => growthText(words, before, after, 'ILS/month')?.replace(',', '.')
  expect([growth(173, 181), growth(100, 104), growth(200, 199), growth(100, 110)]).toEqual(['+4.6%', '+4%', '−0.5%', '+10%'].map((text) => `\u2066${text}\u2069`))
  expect([growthText(words, 0, 5, 'ILS'), growthText(words, null, 5, 'ILS'), growthText(words, 5, 5, 'ILS')]).toEqual([null, null, null])
})
