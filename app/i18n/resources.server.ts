/** The words on the server: those of `locales`, with what editors published since put over them. */
import { pathEdits, type TextEdit, withEdits, withText } from './edits'
import { createWords } from './instance'
import type { Language } from './languages'
import { PSEUDO_LANGUAGE, pseudoResources } from './pseudo'
import { hebrewNames, type Resources, resourcesFrom, type WordTree } from './resources'

/** All words of all languages, as they stand in `locales`. */
const files = import.meta.glob<WordTree>('/locales/**/*.json', { eager: true, import: 'default' })

/** What was published, under a name that no other words have; null: nothing was. */
let published: { readonly name: string; readonly edits: readonly TextEdit[] } | null = null

function builtIn(language: Language): Resources {
  return resourcesFrom(Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`/locales/${language}/`))))
}

const built = new Map<Language, Resources>()
const loaded = new Map<Language, Resources>()
const forget: (() => void)[] = []

function once<T>(kept: Map<Language, T>, language: Language, make: (language: Language) => T): T {
  let found = kept.get(language)
  if (found === undefined) kept.set(language, (found = make(language)))
  return found
}

function made(language: Language): Resources {
  if (language === PSEUDO_LANGUAGE) return { ...pseudoResources(own('en')), hebrew: hebrewNames(own('he')) }
  return language === 'he' ? own('he') : { ...own(language), hebrew: hebrewNames(own('he')) }
}

function own(language: Language): Resources {
  return withEdits(once(built, language, builtIn), pathEdits(published?.edits.filter((edit) => edit.language === language) ?? [], language))
}

/** The words of a language on the server, put together once until something is published. */
export function resourcesOf(language: Language): Resources {
  return once(loaded, language, made)
}

/** A translator of a language for what the server itself says: pages, the API, error documents. */
export function wordsOf(language: Language) {
  return createWords(language, resourcesOf(language))
}

/** Something made of the words of a language, kept until other words are published. */
export function madeOfWords<T>(make: (language: Language) => T): (language: Language) => T {
  const kept = new Map<Language, T>()
  forget.push(() => kept.clear())
  return (language) => once(kept, language, make)
}

/**
 * Puts published texts in the place of those that stood before, all languages at once: whatever is made from now on is made of them.
 * @param name tells these words from all others; null with no edits
 */
export function takeEdits(name: string | null, edits: readonly TextEdit[]): void {
  published = name === null ? null : { name, edits }
  loaded.clear()
  for (const clear of forget) clear()
}

/** What was published, with the name by which browsers ask for it; null while the words are as they were built. */
export function publishedEdits(): typeof published {
  return published
}

/** Every file of `locales` by language and name, with what was published or as it was built: for checks, which look at files. */
export function treesOf(which: 'built' | 'published'): Readonly<Record<string, Readonly<Record<string, WordTree>>>> {
  const trees: Record<string, Record<string, WordTree>> = {}
  for (const [path, tree] of Object.entries(files)) {
    const [, language = '', file = ''] = /^\/locales\/([^/]+)\/(.+)\.json$/.exec(path) ?? []
    ;(trees[language] ??= {})[file] = tree
  }
  if (which === 'published') {
    for (const { language, file, key, text } of published?.edits ?? []) {
      const tree = trees[language]?.[file]
      if (tree && trees[language]) trees[language][file] = withText(tree, key.split('|'), text)
    }
  }
  return trees
}
