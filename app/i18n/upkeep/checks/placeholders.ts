import { LANGUAGES } from '../../languages'
import type { Check, Finding } from '../finding'
import { formOf, placeholdersIn, pluralsIn } from '../marks'
import { SOURCE } from '../texts'

const NAME = 'placeholders'

/** Texts by the key that all languages share: the forms of a plural together. */
function together(texts: ReadonlyMap<string, string>, plurals: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>()
  for (const [key, text] of texts) {
    const { base } = formOf(key)
    const shared = plurals.has(base) ? base : key
    byKey.set(shared, `${byKey.get(shared) ?? ''} ${text}`)
  }
  return byKey
}

/** A text has the placeholders of its source: none unknown, none lost. Forms of a plural are taken together, "a day" needs no number. */
export const placeholders: Check = {
  name: NAME,
  find: (words) =>
    words.files.flatMap((file) => {
      const bases = pluralsIn(LANGUAGES.map((language) => words.file(language, file)))
      const source = together(words.file(SOURCE, file).texts, bases)
      return LANGUAGES.flatMap((language) =>
        [...together(words.file(language, file).texts, bases)].flatMap(([key, text]): readonly Finding[] => {
          const expected = placeholdersIn(source.get(key) ?? '')
          const own = placeholdersIn(text)
          const at = { check: NAME, language, file, key, text: text.trim() }
          const broken = /\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, '')) ? [{ ...at, problem: 'a placeholder is not closed' }] : []
          const unknown = own.filter((name) => !expected.includes(name)).map((name) => ({ ...at, problem: `unknown placeholder {{${name}}}` }))
          const lost = expected.filter((name) => !own.includes(name)).map((name) => ({ ...at, problem: `placeholder {{${name}}} is missing` }))
          return [...broken, ...unknown, ...lost]
        }),
      )
    }),
}
