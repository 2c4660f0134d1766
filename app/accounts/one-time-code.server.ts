/** The second step: codes of an authenticator on the telephone (TOTP, RFC 6238), and recovery codes that stand in for it. */
import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Vault } from '~/vault/seal.server'

const SECRET_BYTES = 20
/** A telephone's clock may be half a minute off, either way. */
const WINDOW = 1
const PERIOD_SECONDS = 30

/** Signs that nobody mistakes for each other. */
const SIGNS = '23456789ACEFHJKMNPRTWXY'
const CODE_SIGNS = 12
const CODES = 10

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, label, issuer })
}

/** A new key, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** What an authenticator reads from the QR code. @param label the person's e-mail; @param issuer the product's name */
export function totpAddress(secret: string, label: string, issuer: string): string {
  return totpOf(secret, label, issuer).toString()
}

/** The period of 30 seconds to which a code belongs, or null when it is none of now. */
export function totpStepOf(secret: string, typed: string, now: Date): number | null {
  const token = digitsIn(typed)
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret).validate({ token, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
}

function digitsIn(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** Ten new recovery codes as people read them: `7K3M-PX9A-HW42`. Each holds more than 54 bits of chance. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: CODES }, () => {
    const signs = Array.from({ length: CODE_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join('')
    return (signs.match(/.{4}/g) ?? []).join('-')
  })
}

/** What is kept of a recovery code: with so much chance in it a keyed hash is enough. @returns null for what cannot be one */
export function recoveryHash(typed: string, staffId: string, vault: Vault): string | null {
  if (typed.length > 100) return null
  const signs = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{P}]/gu, '')
  return signs.length === CODE_SIGNS ? vault.index(signs, `staff.recovery.${staffId}`) : null
}
