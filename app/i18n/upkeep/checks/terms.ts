import { LANGUAGES } from '../../languages'
import type { Check, Finding } from '../finding'
import { holdsTerm, termsInHebrew } from '../term-match'
import { hebrewPatterns, type Term } from '../terms'
import { SOURCE, type Words } from '../texts'
import { sourceKey } from './plurals'

const NAME = 'terms'

/** Short labels stand under their question and need not name again what it is about; a law's name is translated as a whole. */
const CUT = /\|short$/
const WHOLE_NAMES: ReadonlySet<string> = new Set(['acts'])

/** Where another word is right, and why. `where` is `file key`, or a file alone, of `languages` or of all. */
export interface TermException {
  readonly term: string
  readonly where: string
  readonly languages?: readonly string[]
  readonly why: string
}

function excepted(exceptions: readonly TermException[], { term, language, file, key }: { term: string; language: string; file: string; key: string }) {
  return exceptions.some(
    (each) =>
      each.term === term && (each.where === '*' || each.where === file || each.where === `${file} ${key}`) && (each.languages?.includes(language) ?? true),
  )
}

/** Where the Hebrew holds an official name, each translation holds the agreed one. */
export function termsCheck(terms: readonly Term[], exceptions: readonly TermException[]): Check {
  const patterns = hebrewPatterns(terms)
  const find = (words: Words): readonly Finding[] => {
    const inHebrew = new Map<string, readonly Term[]>()
    const termsIn = (text: string) => {
      const known = inHebrew.get(text) ?? termsInHebrew(text, patterns)
      inHebrew.set(text, known)
      return known
    }
    return LANGUAGES.filter((language) => language !== SOURCE).flatMap((language) =>
      words.texts(language).flatMap(({ file, key, text }) => {
        if (CUT.test(key) || WHOLE_NAMES.has(file)) return []
        const source = words.file(SOURCE, file).texts
        const hebrew = source.get(sourceKey(key, source)) ?? ''
        return termsIn(hebrew)
          .filter((term) => !term.forms[language].some((form) => holdsTerm(language, text, form)))
          .filter((term) => !excepted(exceptions, { term: term.id, language, file, key }))
          .map((term) => ({ check: NAME, language, file, key, text, problem: `“${term.names.he}” (${term.id}) is “${term.names[language]}”` }))
      }),
    )
  }
  return { name: NAME, find }
}
