/** Without a line: a screening that began ends, what was read opens again, everything else says so kindly; and a new build waits its turn. */
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { answerAll, begin, fillPage, questionOf, submit, verdictsOf } from '../support/answering'
import { directionOf, LANGUAGES } from '~/i18n/languages'
import { isForReading, isList } from '~/offline/addresses'
import { connectBrowser, open, takenOver, visitor } from '../support/browser'
import { LOOKS_ELIGIBLE, parentOfThree } from '../support/household'
import { type Line, lineTo } from '../support/line'

let browser: Browser
let line: Line
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  line = await lineTo(inject('portal'))
})
afterEach(() => line.close())

const TOLD = parentOfThree('Lod')
const arrive = () => visitor(browser, { baseURL: line.address, serviceWorkers: 'allow' })

/** Waits until the worker keeps an address. */
async function kept(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (each) => (await caches.match(each, { ignoreVary: true })) !== undefined, address), { timeout: 30_000 }).toBe(true)
}

const phones = (page: Page) => page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

/** Told to take over, a new worker does so once the old one rests. A browser that is watched, as here, never lets it: it is stopped by hand. */
async function tookOver(page: Page): Promise<void> {
  const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  const TOLD_AGAIN_MS = 4_000
  for (let waited = 0; waited < TOLD_AGAIN_MS && (await isWaiting()); waited += 500) await page.waitForTimeout(500)
  const tools = await page.context().newCDPSession(page)
  await tools.send('ServiceWorker.enable')
  if (await isWaiting()) await tools.send('ServiceWorker.stopAllWorkers')
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe(false)
  await tools.detach()
}

/** Everything that the worker keeps, by address. */
const allKept = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname)
    return found
  })

/** Each with a language that was never opened. Both in `npm run test:browser`, elsewhere the first. */
const HERE_AND_AWAY = [['he', 'ru'], ['am', 'ar']] as const

describe.each(process.env['EVERY_LANGUAGE'] ? HERE_AND_AWAY : HERE_AND_AWAY.slice(0, 1))('in %s', (language, other) => {
  test('a screening begun with a line ends without one', async () => {
    const { page, context, troubles } = await arrive()
    await open(page, `/${language}/rights/income-support`)
    await kept(page, `/${language}/rights/income-support`)
    await open(page, `/${language}/check`)
    await begin(page, 'debt')
    await answerAll(page, TOLD, 'maritalStatus')
    await kept(page, `/kept/${language}`)
    line.cut()
    await answerAll(page, TOLD, 'locality')
    // Back, and the same question anew.
    await page.goBack()
    await page.locator('form[data-page]').waitFor()
    await page.goForward()
    await page.locator('form[data-page="locality"]').waitFor()
    await answerAll(page, TOLD)
    const verdicts = await verdictsOf(page)
    for (const right of LOOKS_ELIGIBLE) expect(verdicts[right], right).toBe('eligible')
    await page.locator('#who-helps').waitFor()
    await expect.poll(() => page.locator('aside a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(troubles.filter((trouble) => !/Failed to load resource|ERR_/.test(trouble))).toEqual([])

    // Loaded whole, as after a closed window.
    await open(page, `/${language}/results`)
    expect(await verdictsOf(page)).toEqual(verdicts)
    expect(new URL(page.url()).pathname).toBe(`/${language}/results`)
    await page.locator('main a[href$="/plan"]').first().click()
    await page.locator('.timeline li').first().waitFor()

    // A language that is not here says so in itself.
    await page.locator(`a[hreflang=${other}]`).click()
    await page.locator('[data-kept-pages]').waitFor({ state: 'attached' })
    expect(await page.locator('html').getAttribute('lang')).toBe(other)
    expect(await phones(page)).toContain('tel:100')

    await page.goto(`/${language}/rights/income-support`)
    expect(await page.locator('main h1').innerText()).not.toBe('')
    expect(await page.locator('[data-kept-pages]').count()).toBe(0)
    await page.goto(`/${language}/rights/child-allowance`)
    await page.locator('[data-kept-pages] a').first().waitFor()
    expect(await phones(page)).toEqual(expect.arrayContaining(['tel:100', 'tel:101', 'tel:118', 'tel:*6050']))
    await page.locator(`[data-kept-pages] a[href="/${language}/rights/income-support"]`).click()
    await page.locator('main h2').first().waitFor()

    // Nothing that is kept was answered by anybody.
    const isShared = (path: string) => /^\/(assets|fonts|kept)\/|^\/(favicon\.svg|__manifest|[\w-]+\.js)$/.test(path) || isList(path) || isForReading(new URL(path, line.address))
    const others = (await allKept(page)).filter((path) => !isShared(path) && !path.endsWith('/offline'))
    expect(others.sort()).toEqual([`/${language}/check`, `/${language}/results.data`])
    const data = await page.evaluate(async (path) => (await caches.match(path, { ignoreVary: true, ignoreSearch: true }))?.text(), `/${language}/results.data`)
    expect(data).toContain('"facts",{}')
    await context.close()
  })
})

test('the quick exit takes along what tells of a visit', async () => {
  const { page, context } = await arrive()
  await page.route('https://**', (route) => route.fulfill({ body: 'weather' }))
  await open(page, '/en/rights/income-support')
  await kept(page, '/en/rights/income-support')
  await open(page, '/en/check')
  await kept(page, '/kept/en')
  await page.locator('.quick-exit').click()
  await page.waitForURL('https://**')
  await page.goto('/en/offline')
  await expect.poll(async () => (await allKept(page)).filter((path) => /\/(check|rights|kept|assets\/rules)/.test(path))).toEqual([])
  await context.close()
})

test('a new build waits for the end of a screening, whose files stay', async () => {
  const { page, context } = await arrive()
  await open(page, '/en/check')
  await kept(page, '/kept/en')
  await begin(page, 'debt')
  await answerAll(page, TOLD, 'maritalStatus')
  line.deploy()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), { timeout: 30_000 }).toBe(true)
  // The results' own files were never asked for, and the portal has them no longer.
  await fillPage(page, TOLD)
  await submit(page)
  expect(questionOf(page)).toBe('children')
  await page.locator('main a[href="/en/results"]').click()
  await verdictsOf(page)
  expect(await page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/assets\/results-/.test(name)))).toBe(true)
  // With the screening left, the new build takes its place, and goes on with the same answers.
  await page.goto('/en/rights')
  await tookOver(page)
  await expect.poll(async () => (await allKept(page)).some((path) => path.startsWith('/assets/results-')), { timeout: 30_000 }).toBe(false)
  line.cut()
  await page.goto('/en/check/maritalStatus')
  await takenOver(page)
  await expect.poll(() => page.locator('main input[name=maritalStatus][value=divorced]').isChecked()).toBe(true)
  expect(await page.locator('script[src^="/assets-anew/"], link[href^="/assets-anew/"]').count()).toBeGreaterThan(0)
  await context.close()
})

test('Chromium finds the portal fit to be installed, in each language', async () => {
  const { page, context } = await arrive()
  const session = await context.newCDPSession(page)
  for (const language of LANGUAGES) {
    await page.goto(`/${language}`)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // The windows of a test's visitors are private ones: of these Chromium says so, whatever the page.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), language).toEqual([])
    const { url, errors, data = '{}' } = await session.send('Page.getAppManifest')
    expect([new URL(url).pathname, errors]).toEqual([`/${language}/manifest.webmanifest`, []])
    const manifest = JSON.parse(data) as { lang: string; dir: string; name: string; start_url: string; icons: { src: string; purpose: string }[] }
    expect([manifest.lang, manifest.dir, manifest.start_url]).toEqual([language, directionOf(language), `/${language}`])
    expect(manifest.name).toBe(await page.locator('.brand').first().innerText())
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200)
  }
  await context.close()
})
