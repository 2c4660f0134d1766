/** The words of letters, read where pages are made: a letter's own, else those that letters share. */
import type { Language } from '~/i18n/languages'
import { madeOfWords, wordsOf } from '~/i18n/resources.server'
import { wordsFor, type Words } from '~/i18n/words'

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree }

const files = import.meta.glob<Tree>('/locales/*/letters/*.json', { eager: true, import: 'default' })

const SHARED = '_shared'

function at(tree: Tree | undefined, path: readonly string[]): Tree | undefined {
  let found = tree
  for (const step of path) {
    if (found === undefined || typeof found === 'string' || Array.isArray(found)) return undefined
    found = (found as { readonly [key: string]: Tree })[step]
  }
  return found
}

/** A text of a letter by its path, or the shared one; null where there is none. */
export function letterText(language: Language, letter: string, path: readonly string[]): string | null {
  for (const file of [letter, SHARED]) {
    const found = at(files[`/locales/${language}/letters/${file}.json`], path)
    if (typeof found === 'string') return found
  }
  return null
}

/** A list of texts of a letter; empty where there is none. */
export function letterList(language: Language, letter: string, path: readonly string[]): readonly string[] {
  const found = at(files[`/locales/${language}/letters/${letter}.json`], path)
  return Array.isArray(found) ? found.filter((entry): entry is string => typeof entry === 'string') : []
}

/** The other words of a language: names of acts, formats. */
export const plainWords: (language: Language) => Words = madeOfWords((language) => wordsFor(wordsOf(language)))
