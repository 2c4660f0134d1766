/** The words of further languages in the browser, each fetched once, when a page shows two side by side. */
import type { Language } from './languages'
import { loadOtherWords } from './live-words.client'
import { type Words, wordsFor } from './words'

const fetched = new Map<Language, Words>()

/** Without a line the page stands in its own language alone. */
export async function fetchOtherWords(language: Language | null): Promise<void> {
  if (!language || fetched.has(language)) return
  try {
    fetched.set(language, wordsFor(await loadOtherWords(language)))
  } catch (error) {
    console.warn(error instanceof Error ? error.message : 'The words of the other language could not be fetched')
  }
}

export function otherWordsHere(language: Language): Words | null {
  return fetched.get(language) ?? null
}
