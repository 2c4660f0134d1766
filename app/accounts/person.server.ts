/** Name and e-mail of a staff member: as they are typed, as they are sealed, as they are found. */
import type { Vault } from '~/vault/seal.server'

const MOST_EMAIL = 254
const MOST_NAME = 100

/** @returns the e-mail as it is compared: without blanks, in small letters; null when it is none */
export function readEmail(typed: string): string | null {
  const email = typed.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').toLowerCase()
  return email.length <= MOST_EMAIL && /^[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+\.[^\s@.]{2,}$/u.test(email) ? email : null
}

/** @returns the name with single blanks, or null when there is none */
export function readName(typed: string): string | null {
  const name = typed.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim()
  return name !== '' && name.length <= MOST_NAME && /\p{L}/u.test(name) ? name : null
}

export function emailIndex(email: string, vault: Vault): string {
  return vault.index(email, 'staff.email')
}

export function sealPerson(id: string, { name, email }: { readonly name: string; readonly email: string }, vault: Vault) {
  return {
    emailIndex: emailIndex(email, vault),
    sealedEmail: vault.seal(email, { purpose: 'staff.email', record: id }),
    sealedName: vault.seal(name, { purpose: 'staff.name', record: id }),
  }
}

interface SealedPerson {
  readonly id: string
  readonly sealedEmail: string
  readonly sealedName: string
}

export function openName({ id, sealedName }: Pick<SealedPerson, 'id' | 'sealedName'>, vault: Vault): string {
  return vault.open(sealedName, { purpose: 'staff.name', record: id })
}

export function openPerson(row: SealedPerson, vault: Vault) {
  return { name: openName(row, vault), email: vault.open(row.sealedEmail, { purpose: 'staff.email', record: row.id }) }
}
