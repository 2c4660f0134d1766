/**
 * axe on every page of `app/routes.ts` in five languages: each page once in one of the four looks (light and dark, phone and desktop)
 * by turns, and in all four in Hebrew.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '~/i18n/languages'
import routes from '~/routes'
import { answeredStore, type Store } from '../support/answered'
import { violationsOn } from '../support/axe'
import { connectBrowser, DESK, open, PHONE, visitor } from '../support/browser'
import { ALL_PAGES, BEHIND_SIGN_IN, PAGES, pagePatterns, type PageUnderTest } from '../support/pages'

const LOOKS = [
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: DESK },
  { colorScheme: 'dark', viewport: PHONE },
  { colorScheme: 'light', viewport: DESK },
] as const

type Look = (typeof LOOKS)[number]

/** Right to left is where most goes wrong; colours and widths are the same in the other languages. */
const IN_ALL_LOOKS: readonly Language[] = ['he']

/** Pages looked at side by side: one for each core of a small machine. */
const SIDE_BY_SIDE = 2

let browser: Browser
let answered: Store
beforeAll(async () => {
  browser = await connectBrowser()
  answered = await answeredStore(browser)
}, 240_000)
afterAll(() => browser.close())

test('every page of the portal is looked at', () => {
  const patterns = pagePatterns(routes).filter((pattern) => !pattern.startsWith(BEHIND_SIGN_IN))
  expect([...patterns].sort()).toEqual(Object.keys(PAGES).sort())
})

/** All four looks of a page: what colours cannot change is looked for once for each width. */
async function lookAt(page: Page, language: string, { path, shows, first }: PageUnderTest, looks: readonly Look[]): Promise<readonly string[]> {
  await page.setViewportSize(looks[0]?.viewport ?? PHONE)
  await open(page, `/${language}${path}`)
  await page.locator(shows).first().waitFor()
  await first?.(page)
  const found: string[] = []
  const widths = new Set<number>()
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    const violations = await violationsOn(page, widths.has(viewport.width) ? 'colours' : 'everything')
    widths.add(viewport.width)
    found.push(...violations.map((each) => `${colorScheme} at ${viewport.width}: ${each}`))
  }
  const unfilled = /\{\{[^}]*\}\}/.exec(await page.content())
  return [...(unfilled ? [`shows ${unfilled[0]}`] : []), ...found].map((each) => `/${language}${path} ${each}`)
}

function looksFor(language: Language, index: number, isLong: boolean): readonly Look[] {
  if (IN_ALL_LOOKS.includes(language) && !isLong) return LOOKS
  const look = LOOKS[(index + LANGUAGES.indexOf(language)) % LOOKS.length]
  return look ? [look] : []
}

// On a machine of its own a language takes less than a minute.
test.each(LANGUAGES)('nothing is in the way of anybody on any page in %s', { timeout: 480_000 }, async (language) => {
  const queue = ALL_PAGES.map((page, index) => ({ page, looks: looksFor(language, index, page.isLong ?? false) }))
  const found: string[] = []
  const look = async () => {
    const { page, context, troubles } = await visitor(browser, { storageState: answered })
    for (let next = queue.shift(); next; next = queue.shift()) found.push(...(await lookAt(page, language, next.page, next.looks)))
    found.push(...troubles)
    await context.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, look))
  expect(found).toEqual([])
})
