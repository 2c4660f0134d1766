/** All words of all languages, read from disk: nothing missing, nothing left in another language, every plural form there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from './languages'

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

interface Words {
  /** Every text by its path; the parts of a path are set off by a bar, since keys hold dots. */
  readonly texts: ReadonlyMap<string, string>
  readonly lengths: ReadonlyMap<string, number>
}

const ROOT = fileURLToPath(new URL('../../locales', import.meta.url))
/** The language in which texts are written first. */
const SOURCE: Language = 'he'
const FILES = filesUnder()
const WORDS = new Map(LANGUAGES.map((language) => [language, new Map(FILES.map((file) => [file, wordsOf(language, file)]))]))

const PLURAL = /_(zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g

/** Names and signs that are written in Latin letters in every language. */
const LATIN_ALLOWED = new Set(['JavaScript', 'WCAG', 'AA', 'JSON', 'UTF', 'API', 'null'])
/** A form's number as it is printed on the form: בל/5619. */
const FORM_NUMBER = /[\u05d0-\u05ea]{1,3}\/\d+/g

function filesUnder(): readonly string[] {
  const found = LANGUAGES.flatMap((language) =>
    readdirSync(join(ROOT, language), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')),
  )
  return [...new Set(found)].sort()
}

function wordsOf(language: Language, file: string): Words {
  const texts = new Map<string, string>()
  const lengths = new Map<string, number>()
  const collect = (path: string, tree: Tree): void => {
    if (typeof tree === 'string') texts.set(path, tree)
    else {
      if (Array.isArray(tree)) lengths.set(path, tree.length)
      for (const [key, branch] of Object.entries(tree)) {
        // What people type in one language has no like in another, and may be typed in other letters.
        if (path !== '' || key !== 'aliases') collect(path === '' ? key : `${path}|${key}`, branch)
      }
    }
  }
  const path = join(ROOT, language, file)
  if (existsSync(path)) collect('', JSON.parse(readFileSync(path, 'utf8')) as Tree)
  return { texts, lengths }
}

function wordsIn(language: Language, file: string): Words {
  return WORDS.get(language)?.get(file) ?? { texts: new Map(), lengths: new Map() }
}

/** The paths of plural texts of a file, without their suffix: those that have `_other` in any language. */
function pluralsOf(file: string): ReadonlySet<string> {
  const paths = LANGUAGES.flatMap((language) => [...wordsIn(language, file).texts.keys()])
  return new Set(paths.filter((path) => path.endsWith('_other')).map((path) => path.replace(PLURAL, '')))
}

/** Texts by the path that all languages share: the forms of a plural together, anything else alone. */
function textsByKey(language: Language, file: string): ReadonlyMap<string, readonly string[]> {
  const plurals = pluralsOf(file)
  const byKey = new Map<string, string[]>()
  for (const [path, text] of wordsIn(language, file).texts) {
    const base = path.replace(PLURAL, '')
    const key = plurals.has(base) ? base : path
    byKey.set(key, [...(byKey.get(key) ?? []), text])
  }
  return byKey
}

function formsNeeded(language: Language): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  // Older phone browsers still ask for the Hebrew form of 20, 30 and so on.
  return [...new Set([...pluralCategories, ...(language === 'he' ? ['many'] : [])])].sort()
}

function placeholdersIn(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name)))].sort().join(' ')
}

/** What is left to read of a text when its figures are taken out. */
function bare(text: string): string {
  return text.replace(PLACEHOLDER, ' ').replace(FORM_NUMBER, ' ')
}

/** Looks at each text of each language and names those in which something is wrong. */
function problemsIn(languages: readonly Language[], problem: (text: string, language: Language, file: string, path: string) => string | null): readonly string[] {
  return languages.flatMap((language) =>
    FILES.flatMap((file) =>
      [...wordsIn(language, file).texts].flatMap(([path, text]) => {
        const found = problem(text, language, file, path)
        return found === null ? [] : [`${language}/${file} ${path}: ${found}`]
      }),
    ),
  )
}

describe('the words of the five languages', () => {
  test('every file has the same keys in every language', () => {
    const problems = FILES.flatMap((file) => {
      const keys = LANGUAGES.map((language) => [language, textsByKey(language, file)] as const)
      const all = new Set(keys.flatMap(([, own]) => [...own.keys()]))
      return keys.flatMap(([language, own]) => [...all].filter((key) => !own.has(key)).map((key) => `${language}/${file} lacks ${key}`))
    })
    expect(problems).toEqual([])
  })

  test('a plural has the forms of its language, no fewer and no more', () => {
    const problems = LANGUAGES.flatMap((language) =>
      FILES.flatMap((file) =>
        [...pluralsOf(file)].flatMap((base) => {
          const { texts } = wordsIn(language, file)
          const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => texts.has(`${base}_${form}`)).sort()
          const needed = formsNeeded(language)
          return forms.join() === needed.join() ? [] : [`${language}/${file} ${base}: has ${forms.join()}, needs ${needed.join()}`]
        }),
      ),
    )
    expect(problems).toEqual([])
  })

  test('the Hebrew form for tens, which only older browsers ask for, is the common form', () => {
    const problems = problemsIn(['he'], (text, language, file, path) => {
      const other = path.endsWith('_many') ? wordsIn(language, file).texts.get(path.replace(PLURAL, '_other')) : text
      return other === text ? null : 'differs from _other'
    })
    expect(problems).toEqual([])
  })

  test('a text has the placeholders of its source', () => {
    const problems = FILES.flatMap((file) => {
      const source = textsByKey(SOURCE, file)
      return LANGUAGES.flatMap((language) =>
        [...textsByKey(language, file)].flatMap(([key, texts]) => {
          const [own, expected] = [placeholdersIn(texts), placeholdersIn(source.get(key) ?? [])]
          return own === expected ? [] : [`${language}/${file} ${key}: has "${own}", the source has "${expected}"`]
        }),
      )
    })
    expect(problems).toEqual([])
  })

  test('a list is as long in every language', () => {
    const problems = FILES.flatMap((file) =>
      LANGUAGES.flatMap((language) => {
        const own = wordsIn(language, file).lengths
        return [...wordsIn(SOURCE, file).lengths].flatMap(([path, length]) =>
          own.get(path) === length ? [] : [`${language}/${file} ${path}: ${own.get(path) ?? 'no list'}, not ${length}`],
        )
      }),
    )
    expect(problems).toEqual([])
  })

  test('no text is empty', () => {
    expect(problemsIn(LANGUAGES, (text) => (text.trim() === '' ? 'empty' : null))).toEqual([])
  })

  test('no text is still in English', () => {
    const others = LANGUAGES.filter((language) => language !== 'en')
    const problems = problemsIn(others, (text, _language, file, path) =>
      text.length > 12 && /\p{L}/u.test(bare(text)) && wordsIn('en', file).texts.get(path) === text ? text : null,
    )
    expect(problems).toEqual([])
  })

  test('no Latin word stands in a text of another script', () => {
    const others = LANGUAGES.filter((language) => language !== 'en')
    const problems = problemsIn(others, (text) => {
      const foreign = (bare(text).match(/[A-Za-z]+/g) ?? []).filter((word) => !LATIN_ALLOWED.has(word))
      return foreign.length > 0 ? foreign.join(' ') : null
    })
    expect(problems).toEqual([])
  })

  test('no Hebrew letter stands in a text of another script, but for the numbers of forms', () => {
    const others = LANGUAGES.filter((language) => language !== 'he')
    expect(problemsIn(others, (text) => bare(text).match(/[\u05d0-\u05ea]+/g)?.join(' ') ?? null)).toEqual([])
  })
})
