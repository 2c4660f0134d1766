import { expect, test } from 'vitest'
import { localName } from './names'

test('a name that is missing in a language is given in Hebrew, and says so', () => {
  const names = { he: 'לוד', ar: 'اللد' }
  expect(localName(names, 'ar')).toEqual({ text: 'اللد', language: 'ar' })
  expect(localName(names, 'am')).toEqual({ text: 'לוד', language: 'he' })
})
