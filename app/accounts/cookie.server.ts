/** The session's cookie: read by no script, sent by no other site's forms, and with HTTPS bound to this very host. */
const PLAIN = 'mafteach-staff'
const BOUND = '__Host-mafteach-staff'

interface Jar {
  readonly secureCookies: boolean
}

const nameFor = ({ secureCookies }: Jar, suffix = '') => (secureCookies ? BOUND : PLAIN) + suffix

function read(request: Request, name: string): string | null {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim()
  }
  return null
}

function write(jar: Jar, suffix: string, value: string, more: string): string {
  return `${nameFor(jar, suffix)}=${value}; Path=/; HttpOnly; SameSite=Lax${more}${jar.secureCookies ? '; Secure' : ''}`
}

export function sessionInCookie(request: Request, jar: Jar): string | null {
  return read(request, nameFor(jar))
}

/** Set-Cookie of a session. The browser forgets it when it is closed; the server knows when it ends. */
export function keepSession(token: string, jar: Jar): string {
  return write(jar, '', token, '')
}

export function forgetSession(jar: Jar): string {
  return write(jar, '', '', '; Max-Age=0')
}

const DIRECTORY = '-directory'

/** What a sign-in by the directory must bring back, sealed, while the person is there. */
export function directoryInCookie(request: Request, jar: Jar): string | null {
  return read(request, nameFor(jar, DIRECTORY))
}

export function keepDirectory(sealed: string, seconds: number, jar: Jar): string {
  return write(jar, DIRECTORY, sealed, `; Max-Age=${seconds}`)
}

export function forgetDirectory(jar: Jar): string {
  return write(jar, DIRECTORY, '', '; Max-Age=0')
}
