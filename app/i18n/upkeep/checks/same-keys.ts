import { LANGUAGES, type Language } from '../../languages'
import type { Check, Finding } from '../finding'
import { formOf, pluralsIn } from '../marks'
import { SOURCE, type Words } from '../texts'

const NAME = 'same-keys'

/** Keys that all languages share: a plural as one, anything else by itself. */
function sharedKeys(words: Words, language: Language, file: string, plurals: ReadonlySet<string>): ReadonlySet<string> {
  const keys = [...words.file(language, file).texts.keys()]
  return new Set(keys.map((key) => (plurals.has(formOf(key).base) ? formOf(key).base : key)))
}

/** Every text stands in every language, and every list is as long. */
export const sameKeys: Check = {
  name: NAME,
  find: (words) =>
    words.files.flatMap((file) => {
      const plurals = pluralsIn(LANGUAGES.map((language) => words.file(language, file)))
      const keys = LANGUAGES.map((language) => [language, sharedKeys(words, language, file, plurals)] as const)
      const all = new Set(keys.flatMap(([, own]) => [...own]))
      const missing = keys.flatMap(([language, own]) =>
        [...all].filter((key) => !own.has(key)).map((key): Finding => ({ check: NAME, language, file, key, text: '', problem: 'missing' })),
      )
      const lists = LANGUAGES.flatMap((language) =>
        [...words.file(SOURCE, file).lists].flatMap(([key, length]): readonly Finding[] => {
          const own = words.file(language, file).lists.get(key)
          if (own === length) return []
          return [{ check: NAME, language, file, key, text: '', problem: `a list of ${own ?? 'nothing'}, the source has ${length}` }]
        }),
      )
      return [...missing, ...lists]
    }),
}
