/**
 * How much comes over the line for a page, counted as the browser receives it (heads and compressed bodies), with nothing kept from
 * before. The ceilings are the promise of `docs/light.md`.
 */
import { spawnSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillPage, submit } from '../support/answering'
import { connectBrowser, plainVisitor, takenOver, visitor, type Visitor } from '../support/browser'
import { parentOfThree } from '../support/household'

const KIB = 1024
const LANGUAGES = ['he', 'ar', 'ru', 'en', 'am'] as const

/** Without scripts: any page that a resident reads. */
const PLAIN_CEILING = 25 * KIB
/** With scripts, pages that work with no answers. */
const READING_CEILING = 60 * KIB
/** The first question with all that takes it over; and then with what every answer takes, and the words of the results. */
const QUESTION_CEILING = 165 * KIB
const WHOLE_CEILING = 376 * KIB

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

interface Counter {
  /** All that came, without fonts: those are fetched once, and only where the system lacks the script. */
  bytes(): number
  /** Addresses of the fonts that came. */
  fonts(): readonly string[]
}

/** Counts what comes over the line from now on. */
async function counter(page: Page): Promise<Counter> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  let received = 0
  const fonts = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Font') fonts.set(requestId, response.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) received += encodedDataLength
  })
  return { bytes: () => received, fonts: () => [...fonts.values()] }
}

/** Languages of the scripts for which the portal has faces, by the names of their files. */
const SCRIPTS = { hebrew: 'he', arabic: 'ar', ethiopic: 'am' } as const

/** Names in the files of faces whose script no face of this system has; systems without this list of faces have all. */
function scriptsLacking(): readonly (keyof typeof SCRIPTS)[] {
  const isThere = (language: string) => {
    const { error, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' })
    return error !== undefined || stdout.trim() !== ''
  }
  return (['hebrew', 'arabic', 'ethiopic'] as const).filter((script) => !isThere(SCRIPTS[script]))
}

/** What a page weighs that is opened for the first time: nothing is taken from the browser's own store. */
async function weightOf({ page }: Visitor, { bytes }: Counter, path: string): Promise<number> {
  const before = bytes()
  await page.goto(path, { waitUntil: 'networkidle' })
  return bytes() - before
}

const kib = (bytes: number) => Math.round((bytes / KIB) * 10) / 10

/** Keeps files from coming. @returns lets them */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return release
}

describe.each(LANGUAGES)('in %s', (language) => {
  const reading = ['', '/rights/income-support', '/events/debt', '/privacy', '/rights', '/centers'].map((path) => `/${language}${path}`)

  test('pages for reading are light, with scripts and without', async () => {
    // Each with a visitor of its own, at the same time: they mostly wait to see that nothing more comes.
    const seen = await Promise.all(reading.flatMap((path) => [plainVisitor, visitor].map(async (make) => {
      const made = await make(browser)
      const count = await counter(made.page)
      const weight = await weightOf(made, count, path)
      await made.context.close()
      return { path, withScripts: make === visitor, weight, fonts: count.fonts() }
    })))
    const weights = seen.map(({ path, withScripts, weight }) => `${path}${withScripts ? ' with scripts' : ''}: ${kib(weight)} KiB`)
    console.log(weights.join('\n'))
    const heavy = weights.filter((_, index) => (seen[index]?.weight ?? Infinity) > (seen[index]?.withScripts ? READING_CEILING : PLAIN_CEILING))
    expect(heavy).toEqual([])
    const isNeeded = (font: string) => scriptsLacking().some((script) => font.includes(script) && SCRIPTS[script] === language) || font.includes('language-name')
    expect(seen.flatMap(({ fonts }) => fonts).filter((font) => !isNeeded(font)), 'fonts that this page needs not').toEqual([])
  })

  test('the first question comes whole within its ceiling', async () => {
    const unscripted = await plainVisitor(browser)
    const plain = await weightOf(unscripted, await counter(unscripted.page), `/${language}/check/status`)
    await unscripted.context.close()
    const { page, context, troubles } = await visitor(browser)
    const count = await counter(page)
    // Held back until the question works: what is left is all that the question itself takes.
    const releaseAnswers = await hold(page, /\/assets\/(rules|words-\w+-questions)-/)
    const releaseReasons = await hold(page, /\/assets\/words-\w+-reasons-/)
    await page.goto(`/${language}/check/status`)
    await takenOver(page)
    const question = count.bytes()
    const asked = await page.locator('main').innerText()
    releaseAnswers()
    await fillPage(page, parentOfThree('Lod'))
    await submit(page)
    const next = await page.locator('main').innerText()
    const answering = count.bytes()
    releaseReasons()
    await page.waitForLoadState('networkidle')
    const whole = count.bytes()
    console.log(`${language}: first question ${kib(plain)} KiB without scripts, ${kib(question)} with, ${kib(answering)} with what its answer takes, ${kib(whole)} with the results' words`)
    // A key of a text that is not here would stand in its place.
    expect(`${asked}\n${next}`).not.toMatch(/\b(check|common|places|results|tools):?[a-z]+[A-Z.]\w+/)
    expect(troubles).toEqual([])
    expect(plain).toBeLessThanOrEqual(PLAIN_CEILING)
    expect(question).toBeLessThanOrEqual(QUESTION_CEILING)
    expect(whole).toBeLessThanOrEqual(WHOLE_CEILING)
    await context.close()
  })
})

test('pages for reading send no script of the framework', async () => {
  const { page, context } = await visitor(browser)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && new URL(request.url()).pathname.startsWith('/assets/')) scripts.push(request.url())
  })
  for (const path of ['/he', '/he/rights', '/he/rights/income-support', '/he/centers']) await page.goto(path, { waitUntil: 'networkidle' })
  expect(scripts).toEqual([])
  await context.close()
})
