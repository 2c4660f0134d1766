/** By what members are found again: keyed hashes of what their names sound like and of their telephone numbers, beside the sealed names. */
import { eq } from 'drizzle-orm'
import type { LookupKind } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseLookups } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { allNameKeys } from './name-keys'
import type { Person } from './person'

interface Place {
  readonly memberId: string
  readonly fileId: string
  readonly center: string
}

/** @param value a key of a name, or a telephone number as `readPhone` gives it */
export function lookupHash(vault: Vault, kind: LookupKind, value: string): string {
  return vault.index(value, `case.${kind}`)
}

export async function addLookups(db: Database, vault: Vault, { memberId, fileId, center }: Place, person: Person): Promise<void> {
  const keys = allNameKeys([person.firstName, person.familyName, person.otherName].join(' '))
  const phones = [person.phone, person.secondPhone].filter((phone) => phone !== null)
  const hashes = [
    ...keys.map((key) => ({ kind: 'name' as const, hash: lookupHash(vault, 'name', key) })),
    ...[...new Set(phones)].map((phone) => ({ kind: 'phone' as const, hash: lookupHash(vault, 'phone', phone) })),
  ]
  if (hashes.length > 0) await db.insert(caseLookups).values(hashes.map((hash) => ({ ...hash, memberId, fileId, centerId: center })))
}

/** Those of a member who is called or reached otherwise now. */
export async function renewLookups(db: Database, vault: Vault, place: Place, person: Person): Promise<void> {
  await db.delete(caseLookups).where(eq(caseLookups.memberId, place.memberId))
  await addLookups(db, vault, place, person)
}
