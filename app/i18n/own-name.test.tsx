import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OwnName } from './own-name'

test('a language is named in its own words and script, and says so to whoever reads aloud', () => {
  expect(renderToStaticMarkup(<OwnName language="am" />)).toBe('<bdi class="language-name" lang="am" dir="ltr">አማርኛ</bdi>')
  expect(renderToStaticMarkup(<OwnName language="ar" />)).toBe('<bdi class="language-name" lang="ar" dir="rtl">العربية</bdi>')
})
