/** The other language that stands beside the page's own, line by line, as the address says: `?beside=he`. */
import { isLanguage, type Language, LANGUAGES } from './languages'

export const BESIDE = 'beside'

/** @returns null where none is asked for, or the page's own */
export function besideOf(search: URLSearchParams, language: Language): Language | null {
  const asked = search.get(BESIDE)
  return isLanguage(asked) && asked !== language ? asked : null
}

/** The languages that are offered: Hebrew, which forms and clerks speak, and on Hebrew pages each of the others. */
export function besideChoices(language: Language): readonly Language[] {
  return language === 'he' ? LANGUAGES.filter((each) => each !== 'he') : ['he']
}

/** The query of an address with another language beside, or with none. @returns with its question mark, or empty */
export function withBeside(search: string, beside: Language | null): string {
  const query = new URLSearchParams(search)
  if (beside) query.set(BESIDE, beside)
  else query.delete(BESIDE)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The query of the same page in another language. When that one stands beside already, the two change places. */
export function besideAfterSwitch(search: string, from: Language, to: Language): string {
  return besideOf(new URLSearchParams(search), from) === to ? withBeside(search, from) : search
}
