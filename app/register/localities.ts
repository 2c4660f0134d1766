/** Localities as the rules care for them, from the portal's own directory file. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LocalityKind } from '~/rights/facts/infer'

/** @returns kinds by the code of the locality */
export function localityKinds(): ReadonlyMap<string, LocalityKind> {
  const file = fileURLToPath(new URL('../../db/data/localities.json', import.meta.url))
  const localities = JSON.parse(readFileSync(file, 'utf8')) as readonly (LocalityKind & { readonly code: string })[]
  return new Map(localities.map((locality) => [locality.code, locality]))
}
