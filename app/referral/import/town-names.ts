import { foldText } from '~/i18n/fold'
import { LOCALITY_ALIASES } from '../locality-aliases'
import type { Locality } from '../types'

/** What a name in an official list means: one locality, or the places of a regional council. */
export type Town = { readonly locality: Locality } | { readonly council: string; readonly members: readonly Locality[] }

const COUNCIL = /^(?:מועצה אזורית|מוא"?ז|מ"?א|מ\.א\.?)\s+/

const keyOf = (name: string) => foldText(name).replaceAll(' ', '')

/** Finds towns by their Hebrew names as official lists write them: the same letters, whatever their spaces and hyphens. */
export function townFinder(localities: readonly Locality[]): (name: string) => Town | null {
  const byName = new Map<string, Locality>()
  const byCouncil = new Map<string, Locality[]>()
  for (const locality of localities) {
    for (const alias of LOCALITY_ALIASES[locality.code] ?? []) byName.set(keyOf(alias), locality)
    if (locality.council !== null) byCouncil.set(keyOf(locality.council), [...(byCouncil.get(keyOf(locality.council)) ?? []), locality])
  }
  // A name of its own goes before a by-name of another place.
  for (const locality of localities) byName.set(keyOf(locality.names.he), locality)
  return (name) => {
    const isCouncil = COUNCIL.test(name)
    const locality = isCouncil ? undefined : byName.get(keyOf(name))
    if (locality) return { locality }
    const council = name.replace(COUNCIL, '')
    const members = byCouncil.get(keyOf(council))
    return members ? { council, members } : null
  }
}
