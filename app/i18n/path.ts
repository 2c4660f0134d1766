import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages'

/** The language of an address: its first part, or the usual one where it has none. */
export function languageOfPath(pathname: string): Language {
  const first = pathname.split('/')[1]
  return isLanguage(first) ? first : DEFAULT_LANGUAGE
}

/** The same address in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const [, first, ...rest] = pathname.split('/')
  return isLanguage(first) ? `/${[language, ...rest].join('/')}` : `/${language}`
}
