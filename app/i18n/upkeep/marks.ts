/** What stands in a text besides its words: places for figures, forms of a plural, numbers of forms, isolating signs. */
import type { Language } from '../languages'
import type { FileWords } from './texts'

const PLACEHOLDER = /\{\{\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g
const PLURAL = /_(zero|one|two|few|many|other)$/
/** A form's number as it is printed on the form: בל/5619. */
const FORM_NUMBER = /[\u05d0-\u05ea]{1,3}\/\d+/g

export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** U+2068 and U+2069: what stands between them takes its own direction. */
export const ISOLATE = '\u2068'
export const POP = '\u2069'

export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort()
}

/** A text with a plain number in the place of each figure. */
export function withNumbers(text: string): string {
  return text.replace(PLACEHOLDER, '0')
}

/** What is left to read of a text when figures and numbers of forms are taken out. */
export function bare(text: string): string {
  return text.replace(PLACEHOLDER, ' ').replace(FORM_NUMBER, ' ')
}

/** Words of a text: letters with their marks, hyphenated words as one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’׳״"][\p{L}\p{M}]+)*/gu) ?? []
}

/** The form of a plural that a key names, and the key without it; null for the form of any other key. */
export function formOf(key: string): { readonly base: string; readonly form: (typeof FORMS)[number] | null } {
  const form = FORMS.find((each) => PLURAL.exec(key)?.[1] === each) ?? null
  return { base: form ? key.replace(PLURAL, '') : key, form }
}

/** The keys of plurals in a file, without their endings: those that have `_other` in one of the languages. */
export function pluralsIn(files: readonly FileWords[]): ReadonlySet<string> {
  const keys = files.flatMap(({ texts }) => [...texts.keys()])
  return new Set(keys.filter((key) => key.endsWith('_other')).map((key) => formOf(key).base))
}

/** The forms that a plural needs in a language, as CLDR says. */
export function formsNeeded(language: Language): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  // Older phone browsers still ask for the Hebrew form of 20, 30 and so on.
  const needed = new Set<string>([...pluralCategories, ...(language === 'he' ? ['many'] : [])])
  return FORMS.filter((form) => needed.has(form))
}
