/** The code of the appointment that this device is looking at: sealed, for two hours, and never in an address. */
import { defaults, seal, unseal } from 'iron-webcrypto'
import { readCode } from '~/interview/saved/code'

const NAME = 'mafteach-appointment'
const SECONDS = 2 * 3600

interface Jar {
  readonly secret: string
  readonly secureCookies: boolean
}

/** @returns null when there is none, or it is too old, or not ours */
export async function codeInCookie(request: Request, { secret }: Jar): Promise<string | null> {
  const sealed = new RegExp(`(?:^|;\\s*)${NAME}=([^;]+)`).exec(request.headers.get('Cookie') ?? '')?.[1]
  if (!sealed) return null
  try {
    const read = readCode(String(await unseal(sealed, secret, { ...defaults, ttl: SECONDS * 1000 })))
    return 'code' in read ? read.code : null
  } catch {
    return null
  }
}

/** Set-Cookie, and no storing of the answer that carries it. */
export async function keepCode(code: string, { secret, secureCookies }: Jar): Promise<[string, string][]> {
  return headersWith(await seal(code, secret, { ...defaults, ttl: SECONDS * 1000 }), SECONDS, secureCookies)
}

export function forgetCode({ secureCookies }: Pick<Jar, 'secureCookies'>): [string, string][] {
  return headersWith('', 0, secureCookies)
}

function headersWith(sealed: string, seconds: number, secure: boolean): [string, string][] {
  return [
    ['Set-Cookie', `${NAME}=${sealed}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`],
    ['Cache-Control', 'private, no-store'],
  ]
}
