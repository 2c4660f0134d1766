import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureId } from './figure-words'

test('an id may break between its words and nowhere else', () => {
  const pieces = renderToStaticMarkup(<FigureId id="shelter-grant.adaptationGrantBase2016" />).replace(/<\/?bdi[^>]*>/g, '').split('<wbr/>')
  expect(pieces).toEqual(['shelter-', 'grant.', 'adaptation', 'Grant', 'Base2016'])
})
