import { isLanguage, LANGUAGES, type Language, preferredLanguage } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { type Words, wordsFor } from '~/i18n/words'

const made = new Map<Language, Words>()

/** The words of a language for answers of the API; made once. */
export function apiWords(language: Language): Words {
  let words = made.get(language)
  if (!words) {
    words = wordsFor(wordsOf(language))
    made.set(language, words)
  }
  return words
}

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
