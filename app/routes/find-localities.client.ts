import { isLanguage } from '~/i18n/languages'
import { idle } from '~/idle.client'
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

/** The search, null where the list cannot be read; the next try asks again. */
async function searchHere(language: string): Promise<LocalitySearch | null> {
  loaded ??= load(language)
  const search = await loaded.catch(() => null)
  if (!search) loaded = null
  return search
}

/** Fetches the list while the place is being typed, so that the answer need not wait for it. */
export async function fetchLocalitiesLater(language: string): Promise<void> {
  await idle()
  await searchHere(language)
}

/** Places by a typed name; the whole list comes once, and the search runs here. */
export function localitiesInBrowser(lang: string | undefined): FindLocalities {
  const language = isLanguage(lang) ? lang : 'he'
  return async (typed) => {
    const search = await searchHere(language)
    if (!search) return 'unread'
    return search(typed).map((locality) => ({ code: locality.code, name: localName(locality.names, language).text, type: locality.type }))
  }
}
