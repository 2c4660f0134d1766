/** A first name, a phone number and an e-mail address as people type them. Pure. */

const MOST_NAME = 40
const MOST_EMAIL = 120
const DIGITS_ABROAD = /^\+[1-9]\d{7,14}$/
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i

/** Who is met, or called back. */
export interface Person {
  readonly name: string
  /** As `readPhone` and `readEmail` give them; one of them at least is there. */
  readonly phone: string | null
  readonly email: string | null
}

/** What a field holds: a value, nothing, or what is no such thing. */
export type Read = { readonly value: string } | 'empty' | 'wrong'

/** A name in any script, on one line, without signs that turn the direction of what follows. */
export function readName(typed: string): Read {
  const name = typed.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim()
  if (name === '') return 'empty'
  return name.length <= MOST_NAME && /\p{L}/u.test(name) && !/[<>@/\\]/.test(name) ? { value: name } : 'wrong'
}

/** An Israeli number, mobile or fixed, as `050-1234567` or `02-1234567`; one from abroad as `+33…`. */
export function readPhone(typed: string): Read {
  const plain = typed.normalize('NFKC').replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660)).replace(/[\s\p{Cf}().\p{Pd}/]/gu, '')
  if (plain === '') return 'empty'
  const israeli = plain.replace(/^(?:\+|00)972\(?0?\)?/, '0')
  if (/^0(?:5\d|7\d)\d{7}$/.test(israeli)) return { value: `${israeli.slice(0, 3)}-${israeli.slice(3)}` }
  if (/^0[23489]\d{7}$/.test(israeli)) return { value: `${israeli.slice(0, 2)}-${israeli.slice(2)}` }
  const abroad = plain.replace(/^00/, '+')
  return DIGITS_ABROAD.test(abroad) && !abroad.startsWith('+972') ? { value: abroad } : 'wrong'
}

export function readEmail(typed: string): Read {
  const plain = typed.normalize('NFKC').replace(/\p{Cf}/gu, '').trim()
  if (plain === '') return 'empty'
  return plain.length <= MOST_EMAIL && EMAIL.test(plain) ? { value: plain } : 'wrong'
}
