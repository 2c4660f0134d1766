/**
 * `npm run bench pages [rounds]`: pages of the built portal as an old phone on a slow line gets them, 400 kbit/s with 400 ms to each answer
 * and a processor six times slower: when something can be read, how much moves afterwards, when the first question is taken over, and
 * how long the next one takes after a tap. In the same rounds an empty page that bears nothing but the framework: no page of the
 * portal can be faster than that, so that the ratios hold on any machine. Nothing is kept from before.
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { fillPage, questionOf } from '../support/answering'
import { chromiumOptions } from '../support/chromium'
import { parentOfThree } from '../support/household'
import { startPortal } from '../support/portal'
import { median } from './measure'

const LANGUAGES = ['he', 'ar', 'am'] as const
const BYTES_A_SECOND = (400 * 1000) / 8
const LATENCY_MS = 400
const SLOWER = 6
const TAPS = 6
const READ_MS = 2_000
const FIRST_QUESTION = '/check/about-you'

interface Seen {
  /** When the first text or drawing was on the screen, in milliseconds after the address was asked for. */
  readonly painted: number
  /** When scripts had taken the page over; null where it has none. */
  readonly taken: number | null
  /** Cumulative layout shift. */
  readonly moved: number
  /** From a tap to the next question on the screen, each. */
  readonly taps: readonly number[]
}

/** Runs in the page before anything else. */
function watch(): void {
  const seen = { moved: 0, taken: null as number | null, tapped: 0, next: [] as number[] }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.moved += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  let page: string | null = null
  new MutationObserver(() => {
    if (seen.taken === null && document.documentElement?.dataset['script'] === 'on') seen.taken = performance.now()
    const shown = document.querySelector<HTMLElement>('form[data-page]')?.dataset['page'] ?? null
    if (shown !== page && seen.tapped > 0) {
      const { tapped } = seen
      seen.tapped = 0
      requestAnimationFrame(() => setTimeout(() => seen.next.push(performance.now() - tapped)))
    }
    page = shown
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-script', 'data-page'] })
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('form[data-page] button')) seen.tapped = event.timeStamp
  }, true)
}

interface Watched {
  readonly moved: number
  readonly taken: number | null
  readonly next: readonly number[]
}

const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Watched }).seen)

async function lookAt(browser: Browser, address: string, taps: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)
  for (let tap = 0; tap < taps; tap += 1) {
    const before = questionOf(page)
    await fillPage(page, parentOfThree('Lod'))
    // A question is read before it is answered.
    await page.waitForTimeout(READ_MS)
    await page.locator('main form[data-page] button:not([name])').click()
    // Asked seldom: each time takes the slow processor from what is measured.
    const polling = { polling: READ_MS }
    await page.waitForFunction((from) => !location.pathname.endsWith(`/${from}`), before, polling)
    await page.waitForFunction((count) => (window as unknown as { seen: { next: number[] } }).seen.next.length > count, tap, polling)
  }
  const { moved, taken, next } = await seenOn(page)
  await context.close()
  return { painted, taken, moved, taps: next }
}

/** One line of text, with the framework's own script (and what it cannot be loaded without) or without, compressed as the portal does. */
async function emptyPages(client: string): Promise<{ address: string; close(): void }> {
  const files = readdirSync(join(client, 'assets'))
  const framework = files.find((name) => /^framework-.*\.js$/.test(name))
  if (!framework) throw new Error('The build has no framework file')
  const server = createServer((request, response) => {
    const script = files.find((name) => request.url === `/${name}` && name.endsWith('.js'))
    if (script) {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'br' }).end(readFileSync(join(client, 'assets', `${script}.br`)))
      return
    }
    const after = request.url === '/scripted' ? `<script type="module">import('/${framework}').then(() => { document.documentElement.dataset.script = 'on' })</script>` : ''
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="he"><title>.</title><h1>.</h1>${after}</html>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

function line(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(12))).join('')}\n`)
}

const ms = (value: number) => `${Math.round(value)} ms`
const times = (value: number) => `${value.toFixed(2)} ×`
const of = (all: readonly Seen[], what: (seen: Seen) => number | null) => median(all.flatMap((seen) => what(seen) ?? []))

async function report(rounds: number): Promise<void> {
  const portal = await startPortal()
  const empty = await emptyPages(join(process.cwd(), 'build', 'client'))
  const browser = await chromium.launch(chromiumOptions())
  const wanted = [
    ['nothing', `${empty.address}/`, 0], ['nothing, with the framework', `${empty.address}/scripted`, 0],
    ...LANGUAGES.flatMap((language) => [
      [`${language} guide`, `${portal.address}/${language}/rights/income-support`, 0],
      [`${language} first question`, `${portal.address}/${language}${FIRST_QUESTION}`, TAPS],
    ] as const),
  ] as const
  try {
    const found = new Map<string, Seen[]>(wanted.map(([name]) => [name, []]))
    for (let round = 0; round < rounds; round += 1) for (const [name, address, taps] of wanted) found.get(name)?.push(await lookAt(browser, address, taps))
    const [nothing, scripted] = [found.get('nothing') ?? [], found.get('nothing, with the framework') ?? []]
    process.stdout.write(`400 kbit/s, ${LATENCY_MS} ms, processor ${SLOWER} times slower; medians of ${rounds}\n`)
    line(['', 'readable', 'of nothing', 'taken over', 'of nothing', 'moved', 'tap → next'])
    for (const [name, seen] of found) {
      const [painted, taken, taps] = [of(seen, (each) => each.painted), of(seen, (each) => each.taken), seen.flatMap((each) => each.taps)]
      line([
        name, ms(painted), times(painted / of(nothing, (each) => each.painted)),
        ...(Number.isNaN(taken) ? ['', ''] : [ms(taken), times(taken / of(scripted, (each) => each.taken))]),
        of(seen, (each) => each.moved).toFixed(3), taps.length > 0 ? ms(median(taps)) : '',
      ])
    }
  } finally {
    await browser.close()
    empty.close()
    await portal.stop()
  }
}

await report(Number(process.argv[2] ?? 3))
