import { isLanguage } from '~/i18n/languages'
import type { FoundLocality } from '~/interview/submit'
import type { Directory } from '~/referral/directory.server'
import { createLocalitySearch, type LocalitySearch } from '~/referral/locality-search'
import { localName } from '~/referral/names'
import type { Locality } from '~/referral/types'

const searches = new WeakMap<readonly Locality[], LocalitySearch>()

/** Places by a typed name, from the directory: from the last reading or the files while the database is away. */
export function findLocalities(directory: Directory, lang: string | undefined): (typed: string) => Promise<readonly FoundLocality[]> {
  const language = isLanguage(lang) ? lang : 'he'
  return async (typed) => {
    const localities = await directory.listLocalities()
    const search = searches.get(localities) ?? createLocalitySearch(localities)
    searches.set(localities, search)
    return search(typed).map((locality) => ({ code: locality.code, name: localName(locality.names, language).text, type: locality.type }))
  }
}
