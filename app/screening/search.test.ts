import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { createRightSearch, type RightSearch } from './search'
import { isGuessed, termsOf, typedTermsOf, wordsOfText } from './search-terms'

let search: RightSearch

beforeAll(async () => {
  const all = LANGUAGES.map(wordsOf)
  search = createRightSearch(catalogue.rights, all.map(wordsFor))
})

const first = (query: string, language: Language = 'he') => search(query, language)[0]

describe('a right is found', () => {
  test.each([
    ['קצבת ילדים', 'he'],
    ['קצבת ילד', 'he'],
    ['לקצבת הילדים', 'he'],
    ['child allowance', 'en'],
    ['chlid alowance', 'en'],
    ['kitzvat yeladim', 'en'],
    ['kitsbat yeladim', 'ru'],
    ['кицбат еладим', 'ru'],
    ['детские', 'ru'],
  ] as const)('by %s', (query, language) => {
    expect(first(query, language)).toBe('child-allowance')
  })

  test.each(LANGUAGES)('by its own name in %s, whatever the language of the page', async (language) => {
    const words = wordsFor(wordsOf(language))
    for (const { id } of catalogue.rights) {
      const name = words.right(id, ['name'])
      if (name === null) continue
      for (const page of LANGUAGES) expect(search(name, page).slice(0, 2), `${name} on a page in ${page}`).toContain(id)
    }
  })

  test('by its authority, beside those that the words name', () => {
    const found = search('битуах леуми', 'ru')
    const ofInstitute = catalogue.rights
      .filter(({ authority }) => authority === 'national-insurance')
      .map(({ id }) => id)
    expect(found).toEqual(expect.arrayContaining(ofInstitute))
    expect(found.length).toBeLessThan(catalogue.rights.length)
    expect(new Set(found).size).toBe(found.length)
  })
})

test('nothing typed gives every right in the order of the catalogue', () => {
  expect(search('', 'he')).toEqual(catalogue.rights.map(({ id }) => id))
  expect(search('  ', 'am')).toEqual(catalogue.rights.map(({ id }) => id))
})

test.each(['zzqqxxkk', '???', 'ጿጿጿጿ', '\u0000', 'ъъъъъ'])('nothing fits %j', (query) => {
  expect(search(query, 'he')).toEqual([])
})

describe('terms', () => {
  test('are folded words without the idle ones', () => {
    expect(wordsOfText('מענק לידה של שי״ל')).toEqual(['מענק', 'לידה', 'שיל'])
    expect(wordsOfText('The benefit for a child')).toEqual(['benefit', 'child'])
  })

  test('come with their bare form and their consonants', () => {
    expect(termsOf('пособиями')).toEqual(expect.arrayContaining(['пособиями', 'пособ']))
    expect(termsOf('البطاله')).toContain('بطاله')
    expect(termsOf('የገቢ')).toContain('ገቢ')
  })

  test('of a typed word come without its prefixed letters too, and count less', () => {
    const terms = typedTermsOf('לאבטלה')
    expect(terms).toContain('אבטלה')
    expect([isGuessed('אבטלה', terms), isGuessed('לאבטלה', terms)]).toEqual([true, false])
    expect(typedTermsOf('benefit')).toEqual(termsOf('benefit'))
  })
})
