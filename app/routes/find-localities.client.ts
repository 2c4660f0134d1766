import { isLanguage } from '~/i18n/languages'
import type { FindLocalities } from '~/interview/submit'
import { createLocalitySearch, type LocalitySearch } from '~/referral/locality-search'
import { localName } from '~/referral/names'
import type { Locality } from '~/referral/types'

let loaded: Promise<LocalitySearch> | null = null

async function load(language: string): Promise<LocalitySearch> {
  const response = await fetch(`/${language}/localities.json`)
  if (!response.ok) throw new Error('The list of places could not be read')
  return createLocalitySearch((await response.json()) as Locality[])
}

/** Places by a typed name; the whole list comes once, and the search runs here. */
export function localitiesInBrowser(lang: string | undefined): FindLocalities {
  const language = isLanguage(lang) ? lang : 'he'
  return async (typed) => {
    loaded ??= load(language)
    const search = await loaded.catch(() => null)
    if (!search) {
      // The next try asks again.
      loaded = null
      return 'unread'
    }
    return search(typed).map((locality) => ({ code: locality.code, name: localName(locality.names, language).text, type: locality.type }))
  }
}
