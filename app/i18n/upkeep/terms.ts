/** The project's own list of terms, `locales/terms.tsv`: one line a term, one column a language, with the source of each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../languages'
import { LOCALES } from './files'
import { hebrewPattern, isWordOfTerm } from './term-match'

export interface Term {
  readonly id: string
  /** Official names are used the same way everywhere; a word is the usual one and may give way to another. */
  readonly kind: 'official' | 'word'
  /** As the name is shown: with the Hebrew everyday word in brackets where the language has one. */
  readonly names: Readonly<Record<Language, string>>
  /** What may stand for it in a sentence: the name without brackets, what is in them, shorter forms. */
  readonly forms: Readonly<Record<Language, readonly string[]>>
}

/** Forms in a cell are set off by a bar; the first is the name itself. */
const BETWEEN = ' | '

/** What stands in brackets beside a translated name is what people call it; beside a Hebrew one it only explains. */
function formsIn(cell: string, language: Language): readonly string[] {
  return cell.split(BETWEEN).flatMap((name) => {
    const inside = language === 'he' ? [] : [...name.matchAll(/\(([^)]*)\)/g)].flatMap(([, within = '']) => within.split(/[,،፣]/))
    const plain = name.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ')
    // Behind a dash stands what the name means.
    const [short = ''] = plain.split(' – ')
    return [...new Set([plain, short, ...inside])].map((form) => form.trim()).filter((form) => form !== '')
  })
}

export function termsFrom(table: string): readonly Term[] {
  const [head = '', ...lines] = table.trim().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
    const perLanguage = <V>(of: (cell: string, language: Language) => V) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, of(cell(language), language)])) as Record<Language, V>
    return {
      id: cell('id'),
      kind: cell('kind') === 'official' ? 'official' : 'word',
      names: perLanguage((names) => names.split(BETWEEN)[0] ?? ''),
      forms: perLanguage(formsIn),
    }
  })
}

export function readTerms(root: string = LOCALES): readonly Term[] {
  return termsFrom(readFileSync(join(root, 'terms.tsv'), 'utf8'))
}

/** The official terms as they are looked for in Hebrew, longest first. */
export function hebrewPatterns(terms: readonly Term[]) {
  return terms
    .filter(({ kind }) => kind === 'official')
    .flatMap((term) => term.forms.he.map((form) => ({ term, pattern: hebrewPattern(form) })))
    .sort((a, b) => b.pattern.words.length - a.pattern.words.length)
}

/** Tells whether a word belongs to an official name of a language, in whatever form. */
export function officialWords(terms: readonly Term[]): (language: Language, word: string) => boolean {
  const official = terms.filter(({ kind }) => kind === 'official')
  const known = new Map<string, boolean>()
  return (language, word) => {
    const key = `${language} ${word.toLowerCase()}`
    const found = known.get(key) ?? official.some(({ names }) => isWordOfTerm(language, word, names[language]))
    known.set(key, found)
    return found
  }
}
