/** A thousand requests that nobody should send: none breaks the server, and none is told how it is made. */
import { request, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { expect, inject, test } from 'vitest'
import { randomFrom } from '~/engine/sample'

const PORTAL = new URL(inject('portal'))
const REQUESTS = 1000
const AT_ONCE = 4

interface Odd {
  readonly method: string
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body: string | Buffer | null
}

interface Answer {
  readonly status: number
  readonly text: string
}

const random = randomFrom(20_261_121)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
const maybe = <T>(chance: number, value: T, otherwise: T): T => (random() < chance ? value : otherwise)

const LANGUAGES = ['he', 'ar', 'ru', 'en', 'am', 'xx', 'HE', '%D7%A2', '..', 'he%2f', '']
const PAGES = [
  '', '/', '/check', '/check/about-you', '/check/locality', '/check/lease', '/check/children-details', '/check/benefitAmounts', '/check/nothing',
  '/check/__proto__', '/check/constructor', '/check/%F0%9F%97%9D', '/answers', '/results', '/clear', '/handover', '/rights', '/rights/income-support',
  '/rights/none', '/rights/toString', '/centers', '/centers/shil-lod', '/centers/%2e%2e', '/localities.json', '/directory.json', '/display',
  '/privacy', '/sources', '/events/debt', '/events/hasOwnProperty', '/../../etc/passwd', '//evil.example', '/%2e%2e/%2e%2e', '/%00', '/%', '/%ff',
  '/a'.repeat(900), '/check.data', '/results.data', '/_root.data', '/check/about-you.data',
]
const OTHER = [
  '/', '/api/v1/screenings', '/api/v1/entitlements', '/api/v1/entitlements/%00', '/api/v1/search', '/api/v1/centers', '/api/v1/openapi.json', '/api',
  '/api/v1/..', '/assets/none.js', '/assets/../../package.json', '/assets/%2e%2e%2f%2e%2e%2fpackage.json', '/favicon.ico', '/.env', '/__manifest',
  '/__manifest?p=/he&version=x', '/__manifest?p=%', '/robots.txt', '/healthz', '/readyz', '/index.php', '/he/check/', '/HE/results', '*', '/?', '/#',
]
const QUERIES = [
  '', '?', '?%', '?=', '?&&&', '?place=%E0%A4%A', '?place=%00', '?place=' + 'א'.repeat(500), '?locality=-1&locality=-2', '?topic=__proto__',
  '?topic[]=1', '?spoken=xx', '?from=results', '?from=//evil.example', '?_data=routes/results', '?_routes=routes/results', '?_routes=%', '?index',
  '?q=' + "' or 1=1 --", '?q=%F0%9F%97%9D', '?language=fr', '?done', '?saved=<script>',
]
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LOCK']
const TYPES = [
  'application/x-www-form-urlencoded', 'application/x-www-form-urlencoded', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=x',
  'text/plain', 'application/xml', 'application/x-www-form-urlencoded; charset=utf-16', ';;;', 'a'.repeat(300),
]
const FIELDS = [
  'event', 'intent', 'return', 'birthDate-day', 'birthDate-month', 'birthDate-year', 'birthDate.aside', 'sex', 'locality', 'locality.chosen', 'children',
  'monthlyRent', 'monthlyRent.from', 'monthlyRent.to', 'landlordRelation', 'leaseInOwnName', 'text', 'theme', 'contrast', '__proto__', 'constructor',
  'children[0].birthDate-day', 'children[999999].birthDate', 'children[-1].x', '',
]
const VALUES = [
  '', '0', '-1', '-31', '31', '11', '1986', '99999999999999999999', '1e308', 'NaN', 'Infinity', 'true', 'lost-job', 'anew', 'skip', 'results', '//evil.example',
  'none', 'notKnown', 'declined', '%00', '%ff', '%E0%A4%A', '%', 'x'.repeat(5000), '<script>alert(1)</script>', '{{fact}}', '$t(common:yes)', '%D7%9C%D7%95%D7%93',
  '../../etc/passwd', '%0d%0aSet-Cookie:a=b', "';drop table centers;--", '٣', '1,2,3',
]

function form(): string {
  const fields = Array.from({ length: Math.floor(random() * 6) }, () => `${encodeURIComponent(pick(FIELDS))}=${pick(VALUES)}`)
  return [...fields, ...(random() < 0.3 ? [...fields, ...fields] : [])].join(pick(['&', '&', '&', '&&', ';']))
}

function body(): string | Buffer {
  const kind = random()
  if (kind < 0.45) return form()
  if (kind < 0.6) return pick(['', '{', '[]', 'null', '{"facts":{"a":[[[[]]]]}}', '{"facts":{"__proto__":1}}', '['.repeat(30_000), '\ufeff{}', '--x', '--x\r\n\r\n--x--'])
  if (kind < 0.75) return Buffer.from(Array.from({ length: 40 }, () => Math.floor(random() * 256)))
  if (kind < 0.85) {
    const name = pick(FIELDS).replace(/[^\w.[\]-]/g, '')
    return `--x\r\nContent-Disposition: form-data; name="${name}"${maybe(0.3, '; filename="../a"', '')}\r\n\r\n${pick(VALUES)}\r\n--x${maybe(0.5, '--', '')}\r\n`
  }
  // Over the limits: of the API, and of the whole server.
  return `${pick(FIELDS)}=${'y'.repeat(pick([65 * 1024, 70 * 1024, 200 * 1024, 600 * 1024]))}`
}

function cookies(): string {
  return pick([
    '', ';;;', '=', 'a'.repeat(12_000), 'mafteach-answers-0=', 'mafteach-answers-0=Fe26.2**x*y*z*1*a*b', `mafteach-answers-0=Fe26.2**${'0'.repeat(64)}*AA*AA**${'0'.repeat(64)}*AA`,
    `mafteach-answers-0=${'x'.repeat(3600)}; mafteach-answers-1=${'y'.repeat(3600)}`, 'mafteach-answers-0=%00; mafteach-answers-99=1', 'mafteach-display=theme-',
    'mafteach-display=theme-__proto__.contrast-.text', 'mafteach-kept=1', 'constructor=1; __proto__=2',
  ])
}

function odd(): Odd {
  const method = pick(METHODS)
  const path = (random() < 0.65 ? `/${pick(LANGUAGES)}${pick(PAGES)}` : pick(OTHER)) + maybe(0.4, pick(QUERIES), '')
  const sends = !['GET', 'HEAD', 'TRACE'].includes(method) && random() < 0.9
  const headers: OutgoingHttpHeaders = {
    ...(random() < 0.5 ? { cookie: cookies() } : {}),
    ...(sends || random() < 0.1 ? { 'content-type': pick(TYPES) } : {}),
    ...(random() < 0.25 ? { 'accept-language': pick(['', '*', 'xx;q=abc', ',,,;;;', 'iw', 'a'.repeat(2000)]) } : {}),
    ...(random() < 0.15 ? { origin: pick(['null', 'https://evil.example', '%%%', '', PORTAL.origin]) } : {}),
    ...(random() < 0.08 ? { host: pick(['evil.example', '%%%', 'a:b:c', '[::1', 'localhost:99999', '']) } : {}),
    ...(random() < 0.08 ? { 'x-forwarded-host': pick(['evil.example', '%%%', 'a:99999999', ',,']), 'x-forwarded-proto': pick(['https', 'javascript', '']) } : {}),
    ...(random() < 0.1 ? { accept: pick(['', '*/*', 'text/html;q=x', 'application/pdf']) } : {}),
    ...(random() < 0.1 ? { 'content-encoding': pick(['gzip', 'br', 'nonsense']) } : {}),
    ...(random() < 0.1 ? { 'x-remix-revalidate': 'yes', 'if-none-match': pick(['*', '"x', 'W/']), range: pick(['bytes=-1', 'bytes=9-1', 'x']) } : {}),
  }
  return { method, path: encodeURI(decodeSafely(path)).slice(0, 4000), headers, body: sends ? body() : null }
}

/** Only what Node's own client would refuse to send is escaped; the rest goes out as it is. */
function decodeSafely(path: string): string {
  return path.replace(/%/g, '\u0001')
}

function send({ method, path, headers, body: content }: Odd): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: PORTAL.hostname, port: PORTAL.port, method, path: path.replaceAll('%01', '%'), headers, setHost: !('host' in headers) },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }))
        response.on('error', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }))
      },
    )
    sent.setTimeout(60_000, () => sent.destroy(new Error(`No answer to ${method} ${path.slice(0, 80)}`)))
    // A server may close the line on a body that it has already refused; a server that is gone shows in the end.
    sent.on('error', (error: NodeJS.ErrnoException) => (['EPIPE', 'ECONNRESET'].includes(error.code ?? '') ? resolve({ status: 0, text: '' }) : reject(error)))
    sent.end(content ?? undefined)
  })
}

/** A stack, a file of ours or of a library, or the name of an error class. */
const TELLS_TOO_MUCH = /\bat .+\.(?:ts|tsx|js|mjs):\d+|node_modules|node:internal|(?:Type|Reference|Syntax|Range)Error\b|ECONNREFUSED|drizzle|pglite/i

test(`${REQUESTS} malformed requests get an answer below 500, without a stack`, async () => {
  const statuses = new Map<number, number>()
  const queue = Array.from({ length: REQUESTS }, odd)
  const failures: string[] = []
  const work = async () => {
    for (let each = queue.pop(); each; each = queue.pop()) {
      const { status, text } = await send(each)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const told = TELLS_TOO_MUCH.exec(text)?.[0]
      if (status >= 500 || told) {
        const { method, path, headers, body: content } = each
        failures.push(`${status} ${told ?? ''} ${method} ${path.slice(0, 120)} ${JSON.stringify(headers).slice(0, 300)} ${String(content).slice(0, 120)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect(failures).toEqual([])
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 302, 400, 404, 405, 413]))
  expect((await send({ method: 'GET', path: '/readyz', headers: {}, body: null })).status).toBe(200)
  expect((await send({ method: 'GET', path: '/he', headers: {}, body: null })).text).toContain('<html lang="he"')
})

test.each(['display', 'clear', 'check'])('a form sent to another "language" of %s leads nowhere else', async (page) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  for (const lang of ['%2Fevil.example', 'zz', '%5Cevil.example']) {
    expect((await send({ method: 'POST', path: `/${lang}/${page}`, headers, body: 'event=debt' })).status).toBe(404)
  }
})

/** Bytes as they are, for what no client library would send. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(PORTAL.port), PORTAL.hostname, () => socket.end(Buffer.from(bytes, 'latin1')))
    const pieces: Buffer[] = []
    socket.on('data', (piece) => pieces.push(piece))
    socket.on('close', () => resolve(Buffer.concat(pieces).toString('latin1')))
    socket.on('error', () => resolve(Buffer.concat(pieces).toString('latin1')))
    socket.setTimeout(10_000, () => socket.destroy())
  })
}

test.each([
  ['no protocol', 'HELLO\r\n\r\n'],
  ['a null byte in the address', 'GET /he\0 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['no host', 'GET /he HTTP/1.1\r\n\r\n'],
  ['two lengths', 'POST /he/check HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 5\r\n\r\nabcde'],
  ['a length and pieces', 'POST /he/check HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['pieces that are none', 'POST /he/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc'],
  ['a body that is cut short', 'POST /he/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nevent='],
  ['bytes that are no text', 'GET /he/\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['heads of 100 KiB', `GET /he HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['a whole address', 'GET http://evil.example/he HTTP/1.1\r\nHost: x\r\n\r\n'],
])('on the wire: %s', async (_name, bytes) => {
  const answer = await sendRaw(bytes)
  expect(answer).not.toMatch(/^HTTP\/1\.1 5/)
  expect(answer).not.toMatch(TELLS_TOO_MUCH)
  expect((await send({ method: 'GET', path: '/healthz', headers: {}, body: null })).status).toBe(200)
})
