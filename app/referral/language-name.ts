import { intlTag, isLanguage } from '~/i18n/languages'
import type { Words } from '~/i18n/words'

/** The name of a language that is spoken somewhere: our five have their words, others those of the system. */
export function languageName(code: string, words: Words): string {
  if (isLanguage(code)) return words.t(`common:language.${code}`)
  return new Intl.DisplayNames(intlTag(words.language), { type: 'language' }).of(code) ?? code
}
