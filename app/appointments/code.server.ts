/**
 * The code of an appointment: written like that of a saved screening, and as hard to guess. It comes from the mark that the form
 * carries, by a key of the vault. So the same form sent twice, or sent again after the server broke off, finds its own appointment.
 * Kept is only a keyed hash of the code.
 */
import { randomBytes } from 'node:crypto'
import { codeFrom } from '~/interview/saved/code'
import type { Vault } from '~/vault/seal.server'

const CHOSEN = 14
const SIGNS = 23n
const MARK = /^[A-Za-z0-9_-]{22}$/

/** The mark of a form: 128 bits of chance. */
export function newMark(): string {
  return randomBytes(16).toString('base64url')
}

export function isMark(value: unknown): value is string {
  return typeof value === 'string' && MARK.test(value)
}

/** 64 bits of chance are left out of the 128, so that every sign is as likely as the others. */
export function codeOfMark(mark: string, vault: Vault): string {
  let chance = BigInt(`0x${Buffer.from(vault.index(mark, 'appointment.code'), 'base64url').toString('hex')}`)
  const chosen = Array.from({ length: CHOSEN }, () => {
    const value = Number(chance % SIGNS)
    chance /= SIGNS
    return value
  })
  return codeFrom(chosen)
}

/** Under which a code is found. */
export function indexOfCode(code: string, vault: Vault): string {
  return vault.index(code, 'appointment.lookup')
}
