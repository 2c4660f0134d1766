import { LANGUAGES, type Language } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { createRightSearch, type RightSearch } from './search'

/** Longer than any question, shorter than a letter. */
export const LONGEST_QUERY = 200

let search: RightSearch | null = null

/** Ids of the rights that fit, the best first. The index over all languages is built at the first search and kept. */
export function searchRights(query: string, language: Language): readonly string[] {
  search ??= createRightSearch(catalogue.rights, LANGUAGES.map(wordsOf).map(wordsFor))
  return search(query, language)
}
