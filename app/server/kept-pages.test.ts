/** Pages kept in memory, over real sockets and behind real compression: the same bytes, for those alone who may have them. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type KeptPages, keptPages } from './kept-pages'

const PAGE = `<p>${'guide '.repeat(2_000)}</p>`

let server: Server
let kept: KeptPages
let made = 0
let now = 0
/** Heads of the page that is made. */
let heads: Record<string, string> = {}
let status = 200

beforeEach(async () => {
  ;[made, now, status] = [0, 0, 200]
  heads = { 'Cache-Control': 'public, max-age=300', 'Vary': 'Cookie', 'ETag': 'W/"one"' }
  const app = express()
  kept = keptPages({ mostBytes: 40_000, clock: () => now })
  app.use(kept.handler, compression())
  app.use((request, response) => {
    made += 1
    response.status(status).set(heads).type('html').send(`${PAGE}${request.path} ${made}`)
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (path = '/he/rights/x', headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { 'Accept-Encoding': 'gzip', ...headers } })

/** How often a page is made for two who ask one after the other. */
async function madeFor(one: Record<string, string>, other: Record<string, string> = one, path?: string): Promise<number> {
  const before = made
  for (const headers of [one, other]) await (await ask(path, headers)).text()
  return made - before
}

test('is made once, and comes compressed, whole and with its heads', async () => {
  const [first, second] = [await ask(), await ask()]
  expect(await second.text()).toBe(await first.text())
  expect(made).toBe(1)
  for (const name of ['content-type', 'content-encoding', 'cache-control', 'etag', 'vary']) expect(`${name} ${second.headers.get(name)}`).toBe(`${name} ${first.headers.get(name)}`)
  expect(second.headers.get('content-encoding')).toBe('gzip')
})

test('is not sent to a browser that has it', async () => {
  await (await ask()).text()
  const known = await ask(undefined, { 'If-None-Match': 'W/"other", W/"one"' })
  expect([known.status, await known.text(), made]).toEqual([304, '', 1])
})

test('is made anew when its time is over', async () => {
  await (await ask()).text()
  now = 299_999
  await (await ask()).text()
  expect(made).toBe(1)
  now = 300_000
  await (await ask()).text()
  expect(made).toBe(2)
})

test('is made anew once something was published', async () => {
  await (await ask()).text()
  kept.forget()
  await (await ask()).text()
  await (await ask()).text()
  expect(made).toBe(2)
})

describe('is made for each', () => {
  test.each([
    ['who has a cookie of answers, settings or a session', { Cookie: 'mafteach-language=he; mafteach-answers-0=x' }],
    ['who chose another language on the page before', { Referer: 'http://127.0.0.1/ar/rights/x' }],
    ['who asks for a part of it', { Range: 'bytes=0-1' }],
  ])('%s', async (_who, headers) => {
    expect(await madeFor({}, headers)).toBe(2)
  })

  test('encoding, host and address', async () => {
    expect(await madeFor({}, { 'Accept-Encoding': 'br' })).toBe(2)
    expect(await madeFor({}, { 'X-Forwarded-Host': 'other.example' })).toBe(1)
    expect(await madeFor({}, {}, '/he/rights/y')).toBe(1)
    expect(await madeFor({}, { Cookie: 'mafteach-language=ru', Referer: 'http://127.0.0.1/he' })).toBe(0)
  })

  test.each([
    ['that is not for anybody', { 'Cache-Control': 'private, no-store' }],
    ['that sets a cookie', { 'Set-Cookie': 'a=b' }],
    ['that differs by more than cookies', { Vary: 'Accept-Language' }],
    ['with scripts of its own', { 'Content-Security-Policy': "script-src 'nonce-abc'" }],
  ])('answer %s', async (_what, own) => {
    heads = { ...heads, ...own }
    expect(await madeFor({})).toBe(2)
  })

  test('failure', async () => {
    status = 503
    expect(await madeFor({})).toBe(2)
  })
})

test('the longest unused go when there is no room', async () => {
  const bare = { 'Accept-Encoding': 'identity' }
  for (const path of ['/he/a', '/he/b', '/he/c', '/he/a', '/he/d', '/he/a', '/he/b']) await (await ask(path, bare)).text()
  // Three fit: a was asked for again and stayed, b had to go.
  expect(made).toBe(5)
})
