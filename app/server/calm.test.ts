/** The server's own parts against real sockets: too many at once, one source too often, a slow part, the end, what is written down. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express, { type RequestHandler } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { directionOf, LANGUAGES } from '~/i18n/languages'
import routes from '~/routes'
import { busyGuard } from './busy'
import { deadline } from './deadline'
import { consoleIntoLog, createLog, logRequests } from './log'
import { createMetrics } from './metrics'
import { plainPages } from './plain-page'
import { rateLimits } from './rate'
import { routePatterns } from './route-pattern'
import { endingOf } from './shutdown'

const plain = plainPages(path.resolve('locales'))
const open: Server[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(...handlers: readonly RequestHandler[]): Promise<{ server: Server; address: string }> {
  const app = express()
  app.set('trust proxy', 1)
  app.use(...handlers)
  const server = createServer(app).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Answers when it is told to. */
function held(): { handler: RequestHandler; release: () => void } {
  const waiting: (() => void)[] = []
  return {
    handler: (request, response) => (request.path.startsWith('/held') ? waiting.push(() => response.send('done')) : response.send('done')),
    release: () => waiting.splice(0).forEach((each) => each()),
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()) && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('over capacity', () => {
  test('who comes beyond the limit gets the busy page, health is still told, and all is well again afterwards', async () => {
    const shed: string[] = []
    const guard = busyGuard(plain, { mostAtOnce: 2, mostDelayMs: 1_000 }, (reason) => shed.push(reason))
    const { handler, release } = held()
    let inside = 0
    const { address } = await serve(guard.handler, (_request, _response, next) => { inside += 1; next() }, handler)
    const first = [fetch(`${address}/held`), fetch(`${address}/held`)]
    await until(() => inside === 2)
    const refused = await fetch(`${address}/ar/rights`)
    expect(refused.status).toBe(503)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('<html lang="ar" dir="rtl">')
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    release()
    for (const answer of await Promise.all(first)) expect(answer.status).toBe(200)
    await until(async () => (await fetch(`${address}/ar/rights`)).status === 200)
    expect((await fetch(`${address}/ar/rights`)).status).toBe(200)
    expect(shed[0]).toBe('queue')
    guard.stop()
  })

  test('a source that asks too often is held back with heads that say for how long, and others are not', async () => {
    let shed = 0
    const { address } = await serve(rateLimits(plain, { apiAMinute: 3, pagesAMinute: 2, onShed: () => (shed += 1) }), held().handler)
    const ask = (source: string, at: string) => fetch(address + at, { headers: { 'X-Forwarded-For': source } })
    const answers = []
    for (let count = 0; count < 4; count += 1) answers.push(await ask('203.0.113.7', '/api/v1/search'))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const [first, last] = [answers[0]!, answers[3]!]
    expect(first.headers.get('RateLimit-Remaining')).toBe('2')
    expect(last.headers.get('RateLimit-Limit')).toBe('3')
    expect(last.headers.get('Content-Type')).toContain('application/problem+json')
    expect(Number(last.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
    expect(last.headers.get('RateLimit-Policy')).toBe('3;w=60')
    // Scripts of other sites may read by how much they are held back.
    expect(last.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(last.headers.get('Access-Control-Expose-Headers')).toMatch(/Retry-After.*RateLimit-Policy/)
    expect((await ask('203.0.113.7', '/open-data/rights.json')).status).toBe(429)
    expect((await ask('203.0.113.8', '/api/v1/search')).status).toBe(200)
    // Guides cost little, and are never held back.
    for (let count = 0; count < 6; count += 1) expect((await ask('203.0.113.7', '/he/rights/income-support')).status).toBe(200)
    const pages = []
    for (let count = 0; count < 3; count += 1) pages.push((await ask('203.0.113.7', '/he/results')).status)
    expect(pages).toEqual([200, 200, 429])
    expect(shed).toBe(3)
  })

  test('what takes too long is answered with a page', async () => {
    const { address } = await serve(deadline(plain, 50), held().handler)
    const late = await fetch(`${address}/held`)
    expect(late.status).toBe(503)
    expect(await late.text()).toContain('tel:118')
    expect((await fetch(`${address}/he`)).status).toBe(200)
  })
})

describe('plain pages', () => {
  test.each(LANGUAGES)('in %s: its language and direction, the lines to call, and all other languages', (language) => {
    const html = plain.html('busy', `/${language}/rights?q=<x>`)
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
    for (const number of ['100', '101', '118', '1201']) expect(html).toContain(`href="tel:${number}"`)
    for (const other of LANGUAGES) if (other !== language) expect(html).toContain(`<p lang="${other}"`)
    expect(html).not.toContain('<x>')
    expect(html).not.toMatch(/<script|style=|busy:/)
  })
})

describe('the end', () => {
  test('running requests are answered, and only then the rest is closed', async () => {
    const { handler, release } = held()
    let inside = 0
    const { server, address } = await serve((_request, _response, next) => { inside += 1; next() }, handler)
    const running = fetch(`${address}/held`).then((answer) => answer.text())
    await until(() => inside === 1)
    const done: string[] = []
    const end = endingOf({
      server, onFailure: () => done.push('failed'),
      after: [() => { throw new Error('no') }, () => void done.push('database')],
    })
    const ended = Promise.all([end(), end()])
    await expect(fetch(`${address}/he`)).rejects.toThrow()
    expect(done).toEqual([])
    release()
    expect(await running).toBe('done')
    await ended
    expect(done).toEqual(['failed', 'database'])
  })
})

describe('what is written down', () => {
  test('of a request its pattern, never its address, heads, body or errors’ words', async () => {
    const lines: string[] = []
    const log = createLog('info', { write: (line: string) => void lines.push(line) })
    const target = { error: () => undefined, warn: () => undefined } as Pick<Console, 'error' | 'warn'>
    consoleIntoLog(log, target)
    const patternOf = routePatterns(routes)
    const { address } = await serve(logRequests(log, patternOf), (request, response) => {
      const words = `Failed query: insert params: ${request.get('x-name')}`
      log.failure('request', new Error(words, { cause: Object.assign(new Error(words), { code: '23505' }) }))
      target.error(new Error(words).stack)
      target.error(words)
      response.status(500).send('')
    })
    await fetch(`${address}/he/rights/Planted-Name?q=Planted-Query`, { headers: { 'x-name': 'Planted-Head', 'X-Request-Id': 'Planted-Id', 'Cookie': 'a=Planted-Cookie' } })
    await fetch(`${address}/Planted-Path`, { method: 'POST', body: 'Planted-Body' })
    await until(() => lines.length >= 8)
    const all = lines.join('')
    expect(all).not.toContain('Planted')
    expect(all).toContain('"route":"/:lang/rights/:id"')
    expect(all).toContain('"codes":["23505"]')
    expect(all).toMatch(/"id":"[0-9a-f-]{36}"/)
    expect(all).not.toContain('127.0.0.1')
  })

  test('a pattern for every kind of address', () => {
    const patternOf = routePatterns(routes)
    const expected = {
      '/': '/', '/he': '/:lang', '/am/centers/shil-lod/appointment/abc': '/:lang/centers/:id/appointment/:slot', '/api/v1/nothing': '/api/v1/*',
      '/assets/x-123.js': '/assets', '/he/no/such/page': '/:lang/*', '/xx/rights': 'other', '/he/check/a.data': '/:lang/check/:page', '/healthz': '/healthz',
      '/constructor': 'other', '/he/rights/__proto__': '/:lang/rights/:id',
    }
    expect(Object.fromEntries(Object.keys(expected).map((each) => [each, patternOf(each)]))).toEqual(expected)
  })

  test('counts for who holds the token alone', async () => {
    const metrics = createMetrics('a token of some length', routePatterns(routes))
    const { address } = await serve(metrics.count, (request, response, next) => (request.path === '/metrics' ? metrics.show(request, response, next) : response.send('')))
    await fetch(`${address}/he/rights/Planted-Name`)
    for (const Authorization of ['', 'Bearer wrong', 'a token of some length']) expect((await fetch(`${address}/metrics`, { headers: { Authorization } })).status).toBe(404)
    const text = await (await fetch(`${address}/metrics`, { headers: { Authorization: 'Bearer a token of some length' } })).text()
    expect(text).toContain('http_request_seconds_count{method="GET",route="/:lang/rights/:id",status="200"} 1')
    expect(text).not.toContain('Planted')
    const closed = await serve(createMetrics(null, routePatterns(routes)).show)
    expect((await fetch(`${closed.address}/metrics`, { headers: { Authorization: 'Bearer null' } })).status).toBe(404)
  })
})
