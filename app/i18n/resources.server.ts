import { LANGUAGES, type Language } from './languages'
import { loadResources, type Resources } from './resources'
import { createWords } from './instance'

const loaded = new Map<Language, Promise<Resources>>()

/** The words of a language on the server, read once. */
export function resourcesOf(language: Language): Promise<Resources> {
  let resources = loaded.get(language)
  if (!resources) {
    resources = loadResources(language)
    loaded.set(language, resources)
  }
  return resources
}

/** A translator of a language for the server's own answers (the API, error documents). */
export async function wordsOf(language: Language) {
  return createWords(language, await resourcesOf(language))
}

/** Reads all five at start, so that the first visitor of each does not wait. */
export async function warmWords(): Promise<void> {
  await Promise.all(LANGUAGES.map(resourcesOf))
}
