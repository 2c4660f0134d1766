/** A walk over all routes: what shared caches may keep is the same for everybody, and every answer bears the heads that guard visitors. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { afterAll, beforeAll, expect, test } from 'vitest'
import routes from '~/routes'
import { isForReading } from '~/offline/addresses'
import { runPortal, type RunningPortal } from '../faults/server'

let folder: string
let portal: RunningPortal
beforeAll(async () => {
  // With nothing at all, as `npm start` begins on a bare machine.
  folder = await mkdtemp(path.join(tmpdir(), 'mafteach-security-'))
  portal = await runPortal({ DATA_DIR: folder })
})
afterAll(async () => {
  await portal?.end('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Ids under which there is something. */
const IDS: readonly (readonly [RegExp, string])[] = [
  [/centers\/:id/, 'shil-lod'], [/rights\/:id|entitlements\/:id/, 'income-support'], [/letters\/:id/, 'instalment-order-request'],
]
const VALUES: Readonly<Record<string, string>> = { lang: 'ar', event: 'debt', page: 'locality' }

function patternsOf(entries: readonly RouteConfigEntry[], under = ''): readonly string[] {
  return entries.flatMap(({ path: own = '', children }) => {
    const pattern = own === '' ? under : `${under}/${own}`
    return [pattern, ...patternsOf(children ?? [], pattern)]
  })
}

function addressOf(pattern: string): string {
  const id = IDS.find(([each]) => each.test(pattern))?.[1] ?? '00000000-0000-4000-8000-000000000000'
  return pattern.replace(/:(\w+)/g, (_all, name: string) => VALUES[name] ?? id).replace('*', 'nothing-here') || '/'
}

const ADDRESSES = [...new Set(patternsOf(routes).map(addressOf))].flatMap((each) => (each.startsWith('/ar') ? [each, `${each}.data`] : [each]))

/** Two visitors who differ in everything that their browsers send. */
const ONE = { 'Cookie': '', 'User-Agent': 'one', 'Accept-Language': 'he' }
const OTHER = { 'Cookie': 'display=theme%3Ddark; language=ru; answers=nothing; staff=nothing', 'User-Agent': 'other', 'Accept-Language': 'ru', 'X-Forwarded-For': '203.0.113.77' }

/** Packing thousands of answers would take most of the time; `budgets.test.ts` looks at what it does. */
const UNPACKED = { 'Accept-Encoding': 'identity' }

const ask = (address: string, headers: Record<string, string>) => fetch(portal.address + address, { headers: { ...UNPACKED, ...headers }, redirect: 'manual' })

/** What a nonce or an id of the request makes differ says nothing about a person. */
const bodyOf = async (answer: Response) => (await answer.text()).replaceAll(/nonce="[^"]*"/g, '')

test('what shared caches may keep sets no cookie, and differs for nobody but by what Vary names', async () => {
  const wrong: string[] = []
  for (const address of ADDRESSES) {
    const [one, other] = [await ask(address, ONE), await ask(address, OTHER)]
    for (const answer of [one, other]) {
      const control = answer.headers.get('Cache-Control') ?? ''
      const mayBeShared = /\bpublic\b|s-maxage/.test(control) || (answer.status === 200 && !/no-store|private/.test(control))
      if (mayBeShared && answer.headers.get('Set-Cookie')) wrong.push(`${address}: sets a cookie`)
      if (mayBeShared && !/public/.test(control)) wrong.push(`${address}: does not say who may keep it`)
    }
    const isPublic = /public/.test(one.headers.get('Cache-Control') ?? '')
    const vary = one.headers.get('Vary') ?? ''
    const [first, second] = [await bodyOf(one), await bodyOf(other)]
    if (isPublic && first !== second && !/Accept-Language|Cookie/.test(vary)) wrong.push(`${address}: differs between visitors`)
  }
  expect(wrong).toEqual([])
})

/** The routes whose answers may be kept by anybody: who adds one says here that it is the same for everybody. */
const SHARED = [
  '/:lang', '/:lang/accessibility', '/:lang/centers', '/:lang/centers/:id', '/:lang/developers', '/:lang/directory.json', '/:lang/events/:event', '/:lang/letters',
  '/:lang/localities.json', '/:lang/manifest.webmanifest', '/:lang/offline', '/:lang/plan/words', '/:lang/privacy', '/:lang/rights', '/:lang/rights/:id',
  '/:lang/sources', '/api/v1/centers', '/api/v1/entitlements', '/api/v1/entitlements/:id', '/api/v1/openapi.json', '/api/v1/versions', '/embed.js', '/open-data/parameters.csv', '/open-data/rights.json', '/open-data/rights.schema.json', '/robots.txt', '/sitemap.xml',
]

/** Sealed answers, a plan, an appointment's code, and a member of the staff: none of them opens anything, all say who is there. */
const PERSONAL = ['mafteach-answers-0=Fe26.2', 'mafteach-kept=1', 'mafteach-plan=Fe26.2', 'mafteach-appointment=Fe26.2', 'mafteach-staff=abc']

test('only what is the same for everybody may be kept, by a worker, a browser or a cache on the way', async () => {
  const kept: string[] = []
  const wrong: string[] = []
  for (const pattern of new Set(patternsOf(routes))) {
    const address = addressOf(pattern)
    const answer = await ask(address, ONE)
    const mayBeKept = answer.status === 200 && !/no-store/.test(answer.headers.get('Cache-Control') ?? '') && pattern !== ''
    if (mayBeKept) kept.push(pattern)
    const isPage = /html/.test(answer.headers.get('Content-Type') ?? '')
    if (mayBeKept && !answer.headers.get('ETag') && !pattern.endsWith('robots.txt')) wrong.push(`${pattern}: has no tag`)
    if (mayBeKept && isPage && !isForReading(new URL(address, portal.address)) && !pattern.endsWith('/offline')) wrong.push(`${pattern}: the worker does not know it`)
    // Files and data for programs look at no cookie: that they differ for nobody is the test above.
    for (const cookie of isPage ? PERSONAL : []) {
      const own = await ask(address, { ...ONE, Cookie: cookie })
      if (own.status === 200 && !/no-store/.test(own.headers.get('Cache-Control') ?? '')) wrong.push(`${pattern} with ${cookie}: ${own.headers.get('Cache-Control')}`)
    }
  }
  expect(wrong).toEqual([])
  expect(kept.sort()).toEqual([...SHARED].sort())
})

test('what somebody typed, and pages that must leave no trace, are never kept; what is kept is asked for by its tag', async () => {
  for (const address of ['/ar/rights?q=debt', '/ar/centers?place=Lod', '/ar/centers?topic=violence', '/ar/rights/domestic-violence-shelter', '/ar?utm_source=x']) {
    const answer = await ask(address, ONE)
    expect(answer.headers.get('Cache-Control') ?? '', address).toContain('no-store')
  }
  const first = await ask('/ar/rights/income-support', ONE)
  const tag = first.headers.get('ETag') ?? ''
  const again = await ask('/ar/rights/income-support', { ...ONE, 'If-None-Match': tag })
  expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag])
  const dark = await ask('/ar/rights/income-support', { 'Cookie': 'mafteach-display=theme-dark', 'If-None-Match': tag })
  expect([dark.status, dark.headers.get('Cache-Control')?.split(',')[0], dark.headers.get('Vary')?.includes('Cookie')]).toEqual([200, 'private', true])
  const switched = await ask('/ar/rights/income-support', { Referer: `${portal.address}/he/rights/income-support` })
  expect([switched.headers.get('Cache-Control'), switched.headers.get('Set-Cookie') !== null]).toEqual(['private, no-store', true])
})

test('every answer has its heads, scripts bear the nonce of their page, nothing is inline, and no path breaks the server', async () => {
  const wrong: string[] = []
  const nonces = new Set<string>()
  for (const address of ADDRESSES) {
    const answer = await ask(address, ONE)
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
    // A page that many keep can have no word of its own: it has no script but files of the portal.
    const isKept = nonce === undefined && /public/.test(answer.headers.get('Cache-Control') ?? '') && policy.includes("script-src 'self';")
    nonces.add(nonce ?? address)
    const must = {
      'a policy with a nonce': (nonce !== undefined || isKept) && !/unsafe|\*/.test(policy),
      'no frames, base or objects': ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"].every((each) => policy.includes(each)),
      'nosniff': answer.headers.get('X-Content-Type-Options') === 'nosniff',
      'referrers for the same origin only': answer.headers.get('Referrer-Policy') === 'same-origin',
      'its own process': answer.headers.get('Cross-Origin-Opener-Policy') === 'same-origin',
      'nothing about the program': answer.headers.get('X-Powered-By') === null && answer.headers.get('Server') === null,
      'no fault': answer.status < 500,
    }
    for (const [name, isSo] of Object.entries(must)) if (!isSo) wrong.push(`${address}: ${name}`)
    for (const cookie of answer.headers.getSetCookie()) if (!/HttpOnly/i.test(cookie) && !/^(language|display)/.test(cookie)) wrong.push(`${address}: ${cookie.split('=', 1)[0]} can be read by scripts`)
    const text = await answer.text()
    if (!/html/.test(answer.headers.get('Content-Type') ?? '')) continue
    const isAllowed = (script: string) => (isKept ? /^<script src="\/[\w-]+\.js" defer=""><\/script>$/.test(script) : script.includes(`nonce="${nonce}"`))
    for (const [script] of text.matchAll(/<script\b[^>]*>(<\/script>)?/g)) if (!isAllowed(script)) wrong.push(`${address}: ${script}`)
    if (/\s(style|on(?:click|load|error|submit|change))="/.test(text.replaceAll(/<script[\s\S]*?<\/script>/g, ''))) wrong.push(`${address}: inline`)
  }
  expect(wrong).toEqual([])
  expect(nonces.size).toBe(ADDRESSES.length)
})

test('heads cannot be split, hosts cannot be led away, other sites cannot post', async () => {
  const led = await fetch(`${portal.address}/ar/clear`, { method: 'POST', redirect: 'manual', headers: { Origin: 'https://evil.example' } })
  expect(led.status).toBe(403)
  for (const at of ['//evil.example', '/ar/%0d%0aSet-Cookie:%20a=b', '/ar/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/\\evil.example']) {
    const answer = await fetch(portal.address + at, { redirect: 'manual' })
    expect(answer.status, at).toBeLessThan(500)
    expect(answer.headers.get('Set-Cookie') ?? '', at).not.toContain('a=b')
    expect(answer.headers.get('Location') ?? '/', at).toMatch(/^\/(?!\/)/)
    expect(await answer.text(), at).not.toContain('"dependencies"')
  }
  const answer = await fetch(`${portal.address}/`, { redirect: 'manual', headers: { 'X-Forwarded-Host': 'evil.example' } })
  expect(answer.headers.get('Location') ?? '/').not.toContain('evil')
})

test('whatever is asked, the log has whole lines of its own making, and no word of the visitor', async () => {
  const words = ['Planted%0a%7B%22level%22:60%7D', 'Planted%1b%5b2J', 'Planted%e2%80%a8x', 'Planted%22,%22event%22:%22forged']
  const headers = { 'User-Agent': 'Planted{"level":60}', 'Referer': 'https://planted.example/Planted', 'X-Request-Id': 'Planted', 'Cookie': 'staff=Planted', 'Accept-Language': 'Planted' }
  for (const word of words) {
    for (const at of [`/${word}`, `/he/${word}`, `/he/rights?q=${word}`, `/he/rights/${word}`, `/he/centers/${word}/appointment/${word}`]) await fetch(portal.address + at, { headers, redirect: 'manual' })
    await fetch(`${portal.address}/he/resume/open`, { method: 'POST', headers, body: new URLSearchParams({ code: decodeURIComponent(word), pin: decodeURIComponent(word) }) })
    await fetch(`${portal.address}/api/v1/screenings`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify({ facts: { [word]: word, locality: word } }) })
  }
  const said = portal.said()
  expect(said).not.toMatch(/planted|forged/i)
  const lines = said.slice(said.indexOf('Ready: ')).split('\n').slice(1).filter((line) => line !== '')
  expect(lines.length).toBeGreaterThan(ADDRESSES.length)
  for (const line of lines) expect(Object.keys(JSON.parse(line) as object)).toContain('event')
})
