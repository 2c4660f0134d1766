/** The five languages: direction, and the tags with which numbers and dates are formatted. */
import { isPseudoAllowed, PSEUDO_LANGUAGE } from './pseudo'

export const LANGUAGES = ['he', 'ar', 'ru', 'en', 'am'] as const

export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = 'he'

/** Each language named in its own letters, as on the language switch. */
export const OWN_NAMES: Record<Language, string> = {
  he: 'עברית',
  ar: 'العربية',
  ru: 'Русский',
  en: 'English',
  am: 'አማርኛ',
}

export function isLanguage(value: unknown): value is Language {
  if (value === PSEUDO_LANGUAGE) return isPseudoAllowed()
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'he' || language === 'ar' || language === PSEUDO_LANGUAGE ? 'rtl' : 'ltr'
}

/** Latin digits and the Gregorian calendar everywhere, whatever the browser would choose. */
const INTL_TAGS: Record<Language, string> = {
  he: 'he-IL',
  ar: 'ar-u-nu-latn',
  ru: 'ru-RU',
  en: 'en-GB',
  am: 'am-u-ca-gregory-nu-latn',
}

export function intlTag(language: Language): string {
  return INTL_TAGS[formattedAs(language)]
}

/** The language whose numbers and dates one writes: its own, but for the made-up language, which is English underneath. */
export function formattedAs(language: Language): Language {
  return language === PSEUDO_LANGUAGE ? 'en' : language
}

/** The best of our languages for an Accept-Language header. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find((found) => found !== undefined)
      return { language: tag.split('-')[0]?.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    // Browsers still send the old code of Hebrew.
    const known = language === 'iw' ? 'he' : language
    if (isLanguage(known)) return known
  }
  return DEFAULT_LANGUAGE
}
