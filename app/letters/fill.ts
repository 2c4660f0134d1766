/** Filling the places of a text: {{blank}}, {{parameter.of.the.law}}, {{s:7A}} for a section and {{act:execution-law}} for the name of an act. */
import { isolate } from '~/i18n/format'
import type { Language } from '~/i18n/languages'

/** The line that is left to be filled in by hand. */
export const BLANK_LINE = '________'

export interface Places {
  readonly language: Language
  /** The value as the language writes it; null when it is not known. */
  value(blank: string): string | null
  label(blank: string): string
  figure(parameter: string): string
  act(id: string): string
}

export interface Filled {
  readonly text: string
  /** Blanks of the text that are not known. */
  readonly missing: readonly string[]
}

const PLACE = /(:\s?)?\{\{\s*([^{}]+?)\s*\}\}/g
const HEBREW_LETTERS = ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'י']

/** The letters of a section are those of the alphabet in which the law is read: 69B is 69ב in Hebrew, 25J is 25י. */
export function sectionNumber(language: Language, section: string): string {
  if (language !== 'he') return section
  return section.replace(/[A-Ja-j]/g, (letter) => HEBREW_LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter)
}

/** Puts values in their places. What is not known stays a line with its label, or a bare line where the text itself names it before a colon. */
export function fill(text: string, places: Places): Filled {
  const missing: string[] = []
  // A run of another direction is kept by itself in a translation; the Hebrew stays plain, since it is edited and sent as it is.
  const apart = (value: string) => (places.language === 'he' ? value : isolate(value))
  const filled = text.replace(PLACE, (_whole, colon: string | undefined, name: string) => {
    const before = colon ?? ''
    if (name.startsWith('s:')) return before + apart(sectionNumber(places.language, name.slice(2)))
    if (name.startsWith('act:')) return before + places.act(name.slice(4))
    if (name.includes('.')) return before + apart(places.figure(name))
    const value = places.value(name)
    if (value !== null) return before + apart(value)
    missing.push(name)
    return colon === undefined ? `${BLANK_LINE} (${places.label(name)})` : `${before}${BLANK_LINE}`
  })
  return { text: filled, missing }
}
