import { LANGUAGES, type Language } from '~/i18n/languages'
import { madeOfWords, wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { createRightSearch } from './search'

/** Longer than any question, shorter than a letter. */
export const LONGEST_QUERY = 200

/** One index over all languages, made at the first search and again when other words are published. */
const search = madeOfWords(() => createRightSearch(catalogue.rights, LANGUAGES.map(wordsOf).map(wordsFor)))

/** Ids of the rights that fit, the best first. */
export function searchRights(query: string, language: Language): readonly string[] {
  return search(LANGUAGES[0])(query, language)
}
