/** What a visitor gets when a page cannot be made: a page that says so, when the database is away; else the app's own. */
import path from 'node:path'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { guardedBuild } from './guarded-build'
import { plainPages } from './plain-page'

const AWAY = new Error('Failed query', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })

/** One page that fails, as Remix builds it. */
function pageThatFails(error: Error): ServerBuild {
  return {
    entry: { module: { default: (_request: Request, status: number) => new Response('the own page', { status }) } },
    routes: { root: { id: 'root', path: '/:lang', module: { default: () => null, loader: () => { throw error } } } },
    assets: { version: '1', url: '', entry: { module: '', imports: [] }, routes: {} },
    future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_fetcherPersist: true, v3_lazyRouteDiscovery: false },
    publicPath: '/', assetsBuildDirectory: '', isSpaMode: false, mode: 'production',
  } as unknown as ServerBuild
}

async function ask(error: Error, address: string) {
  const heard: unknown[] = []
  const build = guardedBuild(pageThatFails(error), { plain: plainPages(path.resolve('locales')), onError: (each) => heard.push(each) })
  const context = { nonce: '' } as Parameters<ReturnType<typeof createRequestHandler>>[1]
  const answer = await createRequestHandler(build, 'production')(new Request(`http://portal.test${address}`), context)
  return { answer, text: await answer.text(), heard }
}

test('the database is away: 503, when to come back, in the language of the address, kept by nobody', async () => {
  const { answer, text, heard } = await ask(AWAY, '/am?x=1')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('10')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(text).toContain('<html lang="am" dir="ltr">')
  expect(text).toContain('href="/am?x=1"')
  expect(text).not.toMatch(/ECONNREFUSED|Failed query|\bat /)
  expect(heard).toEqual([AWAY])
})

test('data for scripts says 503 too', async () => {
  const { answer } = await ask(AWAY, '/am.data')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('10')
})

test('another fault is the app’s own to show', async () => {
  const { answer, text } = await ask(new Error('a slip'), '/he')
  expect(answer.status).toBe(500)
  expect(text).toBe('the own page')
})
