/** Who comes, and the code of what they attached, as they lie in the database. */
import type { Vault } from '~/vault/seal.server'
import type { Person } from './contact'

/** Names of the records: what was sealed for one does not open for the other. */
export type SealedFor = 'booking' | 'callBack'

const placeOf = (kind: SealedFor, what: 'person' | 'screening', record: string) => ({ purpose: `appointment.${kind}.${what}`, record })

export function sealPerson(person: Person, kind: SealedFor, record: string, vault: Vault): string {
  return vault.seal(JSON.stringify(person), placeOf(kind, 'person', record))
}

/** @throws UnreadableSeal */
export function openPerson(sealed: string, kind: SealedFor, record: string, vault: Vault): Person {
  return JSON.parse(vault.open(sealed, placeOf(kind, 'person', record))) as Person
}

/** @param code as `readCode` gives it */
export function sealScreening(code: string, kind: SealedFor, record: string, vault: Vault): string {
  return vault.seal(code, placeOf(kind, 'screening', record))
}

/** @throws UnreadableSeal */
export function openScreening(sealed: string, kind: SealedFor, record: string, vault: Vault): string {
  return vault.open(sealed, placeOf(kind, 'screening', record))
}
