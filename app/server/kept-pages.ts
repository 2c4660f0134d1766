/**
 * Pages that are the same for everybody, kept in memory as they went over the line: in a rush the same guide is asked for again and again,
 * and making it costs a hundred times what sending it does. Only what says of itself that anybody may keep it is kept, and no longer than
 * browsers are told to.
 */
import type { Request, RequestHandler, Response } from 'express'
import { isLanguage } from '~/i18n/languages'

export interface KeptPagesOptions {
  /** All pages together. */
  readonly mostBytes?: number
  /** Milliseconds. */
  readonly clock?: () => number
}

interface KeptPage {
  readonly headers: Readonly<Record<string, string | number | readonly string[]>>
  readonly tag: string | null
  readonly body: Buffer
  readonly until: number
}

const MOST_BYTES = 48 * 1024 * 1024
/** A page larger than this is made anew each time. */
const MOST_PAGE_BYTES = 512 * 1024
/** Without it a page may differ for a reason that the address does not tell. */
const VARY = new Set(['cookie', 'accept-encoding'])
/** Which language was chosen does not change a page: its address names the language. */
const OWN_COOKIES = /^(?:\s*mafteach-language=[^;]*;?)*\s*$/
/** Belongs to one answer. */
const OF_ONE_ANSWER = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'x-request-id', 'content-length', 'age'])

export interface KeptPages {
  readonly handler: RequestHandler
  /** What was published is to be seen at once: every page is made anew, also those that are being made now. */
  forget(): void
}

/** The handler stands in front of all that makes and compresses pages. */
export function keptPages({ mostBytes = MOST_BYTES, clock = Date.now }: KeptPagesOptions = {}): KeptPages {
  /** The longest unused first. */
  const pages = new Map<string, KeptPage>()
  let bytes = 0

  function drop(name: string): void {
    bytes -= pages.get(name)?.body.length ?? 0
    pages.delete(name)
  }

  function keep(name: string, page: KeptPage): void {
    drop(name)
    pages.set(name, page)
    bytes += page.body.length
    for (const oldest of pages.keys()) {
      if (bytes <= mostBytes) break
      drop(oldest)
    }
  }

  /** Rises whenever everything was forgotten. */
  let era = 0

  const handler: RequestHandler = (request, response, next) => {
    if (!isAskedByAnybody(request)) {
      next()
      return
    }
    const name = nameOf(request)
    const page = pages.get(name)
    if (page && page.until > clock()) {
      pages.delete(name)
      pages.set(name, page)
      send(request, response, page)
      return
    }
    if (page) drop(name)
    const begun = era
    listen(response, (body) => {
      const seconds = era === begun ? keepingSeconds(response) : 0
      if (seconds > 0) keep(name, { headers: headersOf(response), tag: textOf(response, 'etag'), body, until: clock() + seconds * 1000 })
    })
    next()
  }

  return {
    handler,
    forget() {
      era += 1
      pages.clear()
      bytes = 0
    },
  }
}

/** Nothing in the request tells one visitor from another, and nothing is to be remembered of this visit. */
function isAskedByAnybody(request: Request): boolean {
  if (request.method !== 'GET' || !OWN_COOKIES.test(request.headers.cookie ?? '') || request.headers.range !== undefined) return false
  const [, language = ''] = request.path.split('/', 2)
  return isLanguage(language) && !comesFromOtherLanguage(request, language)
}

/** Who comes from the same page in another language has chosen, and the answer remembers it. */
function comesFromOtherLanguage({ headers }: Request, language: string): boolean {
  if (headers.referer === undefined) return false
  const from = /^https?:\/\/[^/]*\/([^/?#]*)/.exec(headers.referer)?.[1] ?? ''
  return isLanguage(from) && from !== language
}

/** All that an answer to anybody depends on. */
function nameOf({ protocol, headers, originalUrl }: Request): string {
  return [protocol, headers.host, headers['x-forwarded-host'], headers['accept-encoding'], originalUrl].join('\n')
}

const textOf = (response: Response, name: string) => {
  const value = response.getHeader(name)
  return typeof value === 'string' ? value : null
}

/** For how long anybody may keep the answer; 0 for an answer to one visitor. */
function keepingSeconds(response: Response): number {
  const control = textOf(response, 'cache-control') ?? ''
  if (response.statusCode !== 200 || !/\bpublic\b/.test(control) || /no-store|private/.test(control) || response.hasHeader('set-cookie')) return 0
  if (!/^text\/html/.test(textOf(response, 'content-type') ?? '')) return 0
  const vary = String(response.getHeader('vary') ?? '').toLowerCase().split(',').map((each) => each.trim()).filter((each) => each !== '')
  // Scripts of its own would bear a mark that is made for one answer.
  if (vary.some((each) => !VARY.has(each)) || /'nonce-/.test(textOf(response, 'content-security-policy') ?? '')) return 0
  return Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0)
}

function headersOf(response: Response): KeptPage['headers'] {
  return Object.fromEntries(Object.entries(response.getHeaders()).flatMap(([name, value]) => (value === undefined || OF_ONE_ANSWER.has(name) ? [] : [[name, value]])))
}

function send(request: Request, response: Response, { headers, tag, body }: KeptPage): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim())
  if (tag !== null && known.some((each) => each === '*' || plain(each) === plain(tag))) {
    response.status(304).removeHeader('content-encoding')
    response.end()
    return
  }
  response.setHeader('Content-Length', body.length)
  response.end(body)
}

const plain = (tag: string) => tag.replace(/^W\//, '')

/** @param onWhole told the whole body as it went over the line, unless it is too large or breaks off */
function listen(response: Response, onWhole: (body: Buffer) => void): void {
  const pieces: Buffer[] = []
  let length = 0
  const [write, end] = [response.write.bind(response), response.end.bind(response)]
  const take = (piece: unknown, encoding: unknown) => {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) return
    const bytes = typeof piece === 'string' ? Buffer.from(piece, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(piece)
    length += bytes.length
    if (length <= MOST_PAGE_BYTES) pieces.push(bytes)
  }
  response.write = ((...given: Parameters<typeof write>) => {
    take(given[0], given[1])
    return write(...given)
  }) as typeof response.write
  response.end = ((...given: Parameters<typeof end>) => {
    take(given[0], given[1])
    return end(...given)
  }) as typeof response.end
  response.once('finish', () => {
    if (length <= MOST_PAGE_BYTES) onWhole(Buffer.concat(pieces))
    pieces.length = 0
  })
}
