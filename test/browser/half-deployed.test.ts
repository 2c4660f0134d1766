/**
 * A newer version is put in place while somebody is on a page of the older one, and the other way round: files of the page are not there.
 * It loads anew once and goes on, or works without them; it is never blank, and never turns in a circle.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillPage } from '../support/answering'
import { connectBrowser, open, pathOf, visitor } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

/** Long enough for a circle to be seen. */
const WATCHED_MS = 1_500

const HOME = { housing: 'renter', paysArnona: 'true', electricityContractInOwnName: 'true' }

/** Counts whole pages that are loaded from now on. */
function loadsOf(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1
  })
  return () => loads
}

async function isReadable(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(20)
}

/** A first answer, so that there is something to lose. */
async function begun(page: Page): Promise<void> {
  await open(page, '/ar/check/your-home')
  await fillPage(page, HOME)
}

test('a file that is gone with the older version: the page loads anew, and goes on to where it was going', async () => {
  const { page, context } = await visitor(browser)
  await begun(page)
  const loads = loadsOf(page)
  let missing = 0
  // The newer page names other files: what was asked for once is there the next time.
  await page.route(/\/assets\/(results|answers)-[\w-]+\.js/, (route) => ((missing += 1) === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue()))
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/ar/answers'
    link.textContent = 'answers'
    document.querySelector('main')?.append(link)
    link.click()
  })
  await page.waitForURL('**/ar/answers')
  await isReadable(page)
  await page.waitForTimeout(WATCHED_MS)
  expect(missing).toBeGreaterThan(0)
  expect(loads()).toBeLessThanOrEqual(2)
  expect(pathOf(page)).toBe('/ar/answers')
  await context.close()
})

test('files that stay away: the page works as it does without scripts', async () => {
  const { page, context } = await visitor(browser)
  await begun(page)
  const loads = loadsOf(page)
  await page.route(/\/assets\/.*\.js/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/ar/results'
    document.querySelector('main')?.append(link)
    link.click()
  })
  await page.waitForTimeout(WATCHED_MS)
  await isReadable(page)
  expect(loads()).toBeLessThanOrEqual(2)
  await page.goto('/ar/check/your-home')
  await isReadable(page)
  await fillPage(page, HOME)
  await page.locator('main form button:not([name])').click()
  await page.waitForURL((address) => address.pathname !== '/ar/check/your-home')
  await isReadable(page)
  expect(loads()).toBeLessThanOrEqual(6)
  await context.close()
})
