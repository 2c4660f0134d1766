/** Loads the words of one language in the browser: one file, fetched when it is needed. */
import type { Language } from './languages'
import type { Resources } from './resources'

export async function loadLiveWords(language: Language): Promise<Resources> {
  switch (language) {
    case 'he':
      return (await import('virtual:live-words/he')).resources
    case 'ar':
      return (await import('virtual:live-words/ar')).resources
    case 'ru':
      return (await import('virtual:live-words/ru')).resources
    case 'en':
      return (await import('virtual:live-words/en')).resources
    case 'am':
      return (await import('virtual:live-words/am')).resources
  }
}
