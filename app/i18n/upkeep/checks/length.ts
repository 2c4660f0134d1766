import { LANGUAGES, type Language } from '../../languages'
import { perText } from '../finding'
import { bare, withNumbers, wordsIn } from '../marks'

export interface Ceiling {
  /** Words in a sentence, a number counting as one. */
  readonly sentence: number
  /** Letters in a word. */
  readonly word: number
}

/**
 * How long a sentence and a word may be. Measured on all texts: half of the sentences have 6–9 words, 99 of 100 stay below these
 * numbers. A language that writes small words by themselves (Russian, English) has more of them in a sentence than Hebrew, which
 * hangs them on the next one.
 */
export const CEILINGS: Readonly<Record<Language, Ceiling>> = {
  he: { sentence: 20, word: 12 },
  ar: { sentence: 22, word: 12 },
  ru: { sentence: 22, word: 18 },
  en: { sentence: 25, word: 14 },
  am: { sentence: 20, word: 10 },
}

/** Names of laws are as long as the law-giver made them. */
const OFFICIAL_FILES: ReadonlySet<string> = new Set(['acts'])

/** As in the readability index LIX, a colon and a semicolon give the reader a rest like a full stop does. */
const SENTENCE_END = /(?<=[.!?؟።:;؛፤፦]["»”״)]*)\s+/u

export function sentencesIn(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((part) => /[\p{L}\d]/u.test(part))
}

/** Words of a sentence as the eye counts them: what stands between spaces and holds a letter or a digit. */
export function wordCount(sentence: string): number {
  return withNumbers(sentence).split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length
}

export const sentenceLength = perText('sentence-length', LANGUAGES, ({ language, file, text }) => {
  if (OFFICIAL_FILES.has(file)) return []
  const { sentence: most } = CEILINGS[language]
  const long = sentencesIn(withNumbers(text)).map(wordCount).filter((count) => count > most)
  return long.map((count) => `a sentence of ${count} words, at most ${most}`)
})

/** @param official whether a word belongs to an official term of the language, which nobody may shorten */
export function wordLength(official: (language: Language, word: string) => boolean) {
  return perText('word-length', LANGUAGES, ({ language, file, text }) => {
    if (OFFICIAL_FILES.has(file)) return []
    const { word: most } = CEILINGS[language]
    return wordsIn(bare(text))
      .map((word) => word.replace(/’s$/, ''))
      .filter((word) => word.length > most && !official(language, word))
      .map((word) => `a word of ${word.length} letters, at most ${most}: ${word}`)
  })
}
