import { LANGUAGES, type Language } from '~/i18n/languages'
import { madeOfWords, wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { catalogue } from '~/rights'
import { readingsOfKeys } from './keyboard-slip'
import { createRightSearch } from './search'

/** Longer than any question, shorter than a letter. */
export const LONGEST_QUERY = 200

/** One index over all languages, made at the first search and again when other words are published. */
const search = madeOfWords(() => createRightSearch(catalogue.rights, LANGUAGES.map(wordsOf).map(wordsFor)))

/** As few keys as this write a word of another language by chance. */
const FEW_KEYS = 4

/** Ids of the rights that fit, the best first. Words that nobody knows may have been typed with the keyboard set to another language. */
export function searchRights(query: string, language: Language): readonly string[] {
  const find = search(LANGUAGES[0])
  const meant = query.trim().length < FEW_KEYS || find.knows(query) ? undefined : readingsOfKeys(query).find(find.knows)
  return find(meant ?? query, language)
}
