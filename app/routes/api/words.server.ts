import { isLanguage, LANGUAGES, type Language, preferredLanguage } from '~/i18n/languages'
import { madeOfWords, wordsOf } from '~/i18n/resources.server'
import { type Words, wordsFor } from '~/i18n/words'

/** The words of a language for answers of the API; made once, until others are published. */
export const apiWords: (language: Language) => Words = madeOfWords((language) => wordsFor(wordsOf(language)))

export function allApiWords(): Words[] {
  return LANGUAGES.map(apiWords)
}

/**
 * The language of an address (`?language=`), else of the browser, else Hebrew; `unknown` names one that is not ours.
 */
export function languageAsked(request: Request): { language: Language; unknown: string | null } {
  const usual = preferredLanguage(request.headers.get('accept-language'))
  const asked = new URL(request.url).searchParams.get('language')
  if (asked === null || asked === '') return { language: usual, unknown: null }
  return isLanguage(asked) ? { language: asked, unknown: null } : { language: usual, unknown: asked }
}
