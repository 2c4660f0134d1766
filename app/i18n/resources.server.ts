import { createWords } from './instance'
import type { Language } from './languages'
import { PSEUDO_LANGUAGE, pseudoResources } from './pseudo'
import { hebrewNames, type Resources, resourcesFrom, type WordTree } from './resources'

/** All words of all languages, as they stand in `locales`. */
const files = import.meta.glob<WordTree>('/locales/**/*.json', { eager: true, import: 'default' })

function wordsIn(language: Language): Resources {
  return resourcesFrom(Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`/locales/${language}/`))))
}

const loaded = new Map<Language, Resources>()

/** The words of a language on the server, put together once. */
function resourcesOf(language: Language): Resources {
  let resources = loaded.get(language)
  if (!resources) {
    const own = language === PSEUDO_LANGUAGE ? pseudoResources(wordsIn('en')) : wordsIn(language)
    resources = language === 'he' ? own : { ...own, hebrew: hebrewNames(resourcesOf('he')) }
    loaded.set(language, resources)
  }
  return resources
}

/** A translator of a language for what the server itself says: pages, the API, error documents. */
export function wordsOf(language: Language) {
  return createWords(language, resourcesOf(language))
}
