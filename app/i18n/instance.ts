/** One i18next instance for one language: no detection, no back end, no fallback that would leak another language. */
import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages'
import type { Resources } from './resources'

/** Keys of questions and rights hold dots, so that their parts are set off by this sign instead. */
export const DEEP = '|'

export function createWords(language: Language, resources: Resources): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: resources },
    ns: Object.keys(resources),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0])
  return instance
}
