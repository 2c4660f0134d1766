import type { Language } from '../languages'
import type { Text, Words } from './texts'

/** Something wrong in one text. */
export interface Finding {
  readonly check: string
  readonly language: Language
  readonly file: string
  readonly key: string
  readonly text: string
  readonly problem: string
}

/** A check looks at all words and names what is wrong; it reads nothing else and changes nothing. */
export interface Check {
  readonly name: string
  readonly find: (words: Words) => readonly Finding[]
}

/** A check that looks at each text by itself. @param problems says what is wrong with a text, in a few words each */
export function perText(name: string, languages: readonly Language[], problems: (text: Text, words: Words) => readonly string[]): Check {
  return {
    name,
    find: (words) =>
      languages.flatMap((language) =>
        words.texts(language).flatMap((text) => problems(text, words).map((problem) => ({ check: name, ...text, problem }))),
      ),
  }
}

/** One finding, ready to read: where, what stands there, what is wrong with it. */
export function findingText({ check, language, file, key, text, problem }: Finding): string {
  return `${language}/${file}.json  ${key}\n    ${problem}  [${check}]\n    ${text}`
}
