/**
 * No text is clipped and no line is wider than the window: at 320 px and with text of twice the size, on every page and in every
 * language, also in the made-up one whose words are longer than any.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { PSEUDO_LANGUAGE } from '~/i18n/pseudo'
import { answeredStore, type Store } from '../support/answered'
import { connectBrowser, open, visitor } from '../support/browser'
import { overflowsOn } from '../support/overflow'
import { ALL_PAGES, type PageUnderTest } from '../support/pages'

const SIDE_BY_SIDE = 2

let browser: Browser
let answered: Store
beforeAll(async () => {
  browser = await connectBrowser()
  answered = await answeredStore(browser)
}, 240_000)
afterAll(() => browser.close())

async function lookAt(page: Page, language: string, { path, shows, first }: PageUnderTest): Promise<readonly string[]> {
  await open(page, `/${language}${path}`)
  await page.locator(shows).first().waitFor()
  await first?.(page)
  return (await overflowsOn(page)).map((each) => `/${language}${path} ${each}`)
}

test.each([...LANGUAGES, PSEUDO_LANGUAGE])('nothing is clipped on any page in %s', { timeout: 480_000 }, async (language) => {
  const queue = [...ALL_PAGES]
  const found: string[] = []
  const look = async () => {
    const { page, context } = await visitor(browser, { storageState: answered })
    for (let next = queue.shift(); next; next = queue.shift()) found.push(...(await lookAt(page, language, next)))
    await context.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, look))
  expect(found).toEqual([])
})

test('the made-up language has its words in the browser as well', async () => {
  const { page, context, troubles } = await visitor(browser, { storageState: answered })
  await open(page, `/${PSEUDO_LANGUAGE}/results`)
  await page.locator('[data-verdict]').first().waitFor()
  expect(await page.locator('main h1').innerText()).toMatch(/^⟦.*⟧$/)
  expect(troubles).toEqual([])
  await context.close()
})

test.each(['/results', '/rights/income-support', '/sources', '/plan'])('%s on paper leaves out what is of the screen', async (path) => {
  const { page, context } = await visitor(browser, { storageState: answered })
  await open(page, `/he${path}`)
  await page.locator('main h1').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.no-print').count()).toBeGreaterThan(0)
  expect(await page.locator('.no-print:visible').count()).toBe(0)
  await context.close()
})
