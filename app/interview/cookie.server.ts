/** Answers of a visitor without scripts: sealed (encrypted and signed) in cookies of their own, with an expiry, and nowhere else. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { defaults, seal, unseal } from 'iron-webcrypto'
import { product } from '~/product'
import { type Answers, answersFrom, NO_ANSWERS } from './answers'
import { COOKIE_MARK } from './cookie-mark'

const NAME = 'mafteach-answers'
/** Browsers keep about 4,096 bytes of a cookie; the rest of a long interview goes into further ones. */
const PART = 3600
const MOST_PARTS = 6
const LARGEST_ANSWERS = 200_000

interface Jar {
  readonly secret: string
  readonly secureCookies: boolean
}

function cookiesOf(request: Request): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0) cookies.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim())
  }
  return cookies
}

/** The answers in a request's cookies. A cookie that is not ours, too old or broken is no answers at all, never an error page. */
export async function answersInCookie(request: Request, { secret }: Jar): Promise<Answers> {
  const cookies = cookiesOf(request)
  let sealed = ''
  for (let part = 0; part < MOST_PARTS; part++) sealed += cookies.get(`${NAME}-${part}`) ?? ''
  if (sealed === '') return NO_ANSWERS
  try {
    const packed = await unseal(sealed, secret, { ...defaults, ttl: product.cookieHours * 3_600_000 })
    const text = inflateRawSync(Buffer.from(String(packed), 'base64url'), { maxOutputLength: LARGEST_ANSWERS }).toString('utf8')
    return answersFrom(JSON.parse(text)) ?? NO_ANSWERS
  } catch {
    // Expired, sealed with an older secret, or tampered with: the visitor begins again.
    return NO_ANSWERS
  }
}

function cookie(name: string, value: string, seconds: number, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** Set-Cookie headers that keep the answers; parts that are no longer needed are removed. */
export async function keepAnswers(answers: Answers, jar: Jar): Promise<Headers> {
  const packed = deflateRawSync(JSON.stringify(answers)).toString('base64url')
  const sealed = await seal(packed, jar.secret, { ...defaults, ttl: product.cookieHours * 3_600_000 })
  const headers = new Headers()
  for (let part = 0; part < MOST_PARTS; part++) {
    const piece = sealed.slice(part * PART, (part + 1) * PART)
    headers.append('Set-Cookie', cookie(`${NAME}-${part}`, piece, piece === '' ? 0 : product.cookieHours * 3600, jar.secureCookies))
  }
  headers.append('Set-Cookie', mark('1', product.cookieHours * 3600, jar.secureCookies))
  return headers
}

/** Scripts may read this one: it says only that there are answers to move into the browser. */
function mark(value: string, seconds: number, secure: boolean): string {
  return `${COOKIE_MARK}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** Set-Cookie headers that forget everything. */
export function forgetAnswers(jar: Jar): Headers {
  const headers = new Headers()
  for (let part = 0; part < MOST_PARTS; part++) headers.append('Set-Cookie', cookie(`${NAME}-${part}`, '', 0, jar.secureCookies))
  headers.append('Set-Cookie', mark('', 0, jar.secureCookies))
  return headers
}
