/** Without scripts: sealed (encrypted and signed) in a cookie of its own, as long as the answers are. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { defaults, seal, unseal } from 'iron-webcrypto'
import { product } from '~/product'
import { type Kept, KEPT_MARK, keptFrom, NOTHING_KEPT } from './kept'

const NAME = 'mafteach-plan'
const MOST_BYTES = 50_000
/** Browsers keep about 4,096 bytes of a cookie. */
const MOST_SEALED = 3900
const SECONDS = product.cookieHours * 3600

interface Jar {
  readonly secret: string
  readonly secureCookies: boolean
}

/** A cookie that is not ours, too old or broken is nothing kept, never an error page. */
export async function keptInCookie(request: Request, { secret }: Jar): Promise<Kept> {
  const sealed = new RegExp(`(?:^|;\\s*)${NAME}=([^;]+)`).exec(request.headers.get('Cookie') ?? '')?.[1]
  if (!sealed) return NOTHING_KEPT
  try {
    const packed = await unseal(sealed, secret, { ...defaults, ttl: SECONDS * 1000 })
    const text = inflateRawSync(Buffer.from(String(packed), 'base64url'), { maxOutputLength: MOST_BYTES }).toString('utf8')
    return keptFrom(JSON.parse(text))
  } catch {
    return NOTHING_KEPT
  }
}

function cookies(sealed: string, mark: string, seconds: number, secure: boolean): readonly (readonly [string, string])[] {
  const rest = `Path=/; Max-Age=${seconds}; SameSite=Lax${secure ? '; Secure' : ''}`
  return [
    ['Set-Cookie', `${NAME}=${sealed}; HttpOnly; ${rest}`],
    // Scripts may read this one: it says only that there is something to move into the browser.
    ['Set-Cookie', `${KEPT_MARK}=${mark}; ${rest}`],
  ]
}

async function sealKept(kept: Kept, secret: string): Promise<string> {
  return seal(deflateRawSync(JSON.stringify(kept)).toString('base64url'), secret, { ...defaults, ttl: SECONDS * 1000 })
}

/** Set-Cookie headers. Marks that would outgrow the cookie give way to the code, which nothing can bring back. */
export async function keepKept(kept: Kept, jar: Jar): Promise<[string, string][]> {
  const whole = await sealKept(kept, jar.secret)
  const sealed = whole.length <= MOST_SEALED ? whole : await sealKept({ ...kept, marks: { ...kept.marks, papers: [] } }, jar.secret)
  return cookies(sealed, '1', SECONDS, jar.secureCookies).map(([name, value]) => [name, value])
}

/** Set-Cookie headers that forget it. */
export function forgetKept(jar: Pick<Jar, 'secureCookies'>): [string, string][] {
  return cookies('', '', 0, jar.secureCookies).map(([name, value]) => [name, value])
}
