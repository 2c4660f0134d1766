import type { Language, Names } from './types'

export interface LocalName {
  text: string
  /** The language the text is in: Hebrew where the wanted one is missing. Mark it with `lang`. */
  language: Language
}

/** The name in a language, or the Hebrew one when there is none. */
export function localName(names: Names, language: Language): LocalName {
  const text = names[language]
  return text === undefined ? { text: names.he, language: 'he' } : { text, language }
}
