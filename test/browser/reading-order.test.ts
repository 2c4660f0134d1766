/** What comes first in the source also stands first on the screen, where lines start at the right and where they start at the left. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answeredStore, type Store } from '../support/answered'
import { connectBrowser, DESK, open, PHONE, visitor } from '../support/browser'
import { ALL_PAGES } from '../support/pages'

let browser: Browser
let answered: Store
beforeAll(async () => {
  browser = await connectBrowser()
  answered = await answeredStore(browser)
}, 240_000)
afterAll(() => browser.close())

/** Neighbours in the source of which the second stands before the first on the screen. */
function outOfOrder(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isRtl = document.documentElement.dir === 'rtl'
    const SLACK = 3
    const texts = 'h1, h2, h3, h4, p, li, dt, dd, legend, label, summary, th, td, .beside > span'
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const found: string[] = []
    for (const kinds of [texts, controls]) {
      const shown = [...document.body.querySelectorAll(kinds)].filter(
        (each) => each.checkVisibility() && !each.closest('details:not([open]) > :not(summary)') && !each.closest('.skip-link, .visually-hidden, .table-region') && each.querySelector(kinds) === null && each.getClientRects().length > 0,
      )
      for (const [index, next] of shown.entries()) {
        const before = shown[index - 1]
        // A link inside a line of text may begin anywhere in it.
        if (!before || getComputedStyle(next).display === 'inline' || getComputedStyle(before).display === 'inline') continue
        const a = before.getBoundingClientRect()
        const b = next.getBoundingClientRect()
        const isFurtherOn = isRtl ? b.right <= a.left + SLACK : b.left >= a.right - SLACK
        const isFurtherBack = isRtl ? b.left >= a.right - SLACK : b.right <= a.left + SLACK
        const isAbove = b.bottom <= a.top + SLACK
        const isBeside = b.top < a.bottom - SLACK && b.bottom > a.top + SLACK
        if ((isAbove && !isFurtherOn) || (isBeside && isFurtherBack)) found.push(`${next.outerHTML.slice(0, 90)} stands before ${before.outerHTML.slice(0, 90)}`)
      }
    }
    return found
  })
}

/** With `EVERY_LANGUAGE` all pages in three languages; elsewhere one of each direction, page by page in turns. */
const EVERY = process.env['EVERY_LANGUAGE'] !== undefined
const LOOKED_AT = EVERY ? ['he', 'ar', 'am'] : ['he', 'am']
const pagesIn = (language: string) => ALL_PAGES.filter((_, place) => EVERY || place % LOOKED_AT.length === LOOKED_AT.indexOf(language))

test.each(LOOKED_AT)('the order of reading is the order on the screen in %s', { timeout: 480_000 }, async (language) => {
  const { page, context } = await visitor(browser, { storageState: answered })
  const found: string[] = []
  for (const { path, shows, first } of pagesIn(language)) {
    await open(page, `/${language}${path}`)
    await page.locator(shows).first().waitFor()
    await first?.(page)
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      found.push(...(await outOfOrder(page)).map((each) => `/${language}${path} at ${viewport.width}: ${each}`))
    }
  }
  expect(found).toEqual([])
  await context.close()
})
