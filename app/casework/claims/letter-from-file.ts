/** What a file knows of a letter's blanks, beside the answers of its assessment: who writes, and how they are reached. Pure. */
import type { Language } from '~/i18n/languages'
import { INTERPRETER_LANGUAGES } from '~/letters/blanks'
import type { Letter, LetterValues } from '~/letters/letter'
import { type Details, fullName, type Person } from '../files/person'

export interface Writer {
  readonly person: Person | null
  readonly details: Pick<Details, 'address'>
  readonly language: Language
  readonly interpreter: boolean
}

/** Values for those of the letter's blanks that the file knows; the others are left to the answers and to be typed. */
export function valuesOfFile(letter: Letter, { person, details, language, interpreter }: Writer): LetterValues {
  const known: Record<string, string> = {
    name: person ? fullName(person) : '',
    phone: person?.phone ?? '',
    address: details.address,
    interpreterLanguage: interpreter ? (INTERPRETER_LANGUAGES.find((each) => each === language) ?? '') : '',
  }
  return Object.fromEntries(letter.blanks.flatMap(({ id }) => (known[id] ? [[id, known[id]] as const] : [])))
}
