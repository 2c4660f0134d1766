import { createContext, useContext } from 'react'
import type { Language } from './languages'
import type { Words } from './words'

/** Finds the words of a language that is not the page's own; null where they are not here (yet). */
export type FindWords = (language: Language) => Words | null

const OtherWords = createContext<FindWords>(() => null)

/** The server has the words of all languages; a browser has those that it fetched. */
export const OtherWordsProvider = OtherWords.Provider

export function useOtherWords(language: Language | null): Words | null {
  const find = useContext(OtherWords)
  return language ? find(language) : null
}
