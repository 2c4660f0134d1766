/** Tokens of sessions and invitations: chance enough that a plain hash of them is safe to keep, and to look up by. */
import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

export function newToken(): string {
  return randomBytes(BYTES).toString('base64url')
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** What looks like a token; anything else is not even looked up. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}
