/**
 * Every page of `app/routes.ts` in five languages. axe finds nothing: each page once in one of the four looks (light and dark, phone and
 * desktop) by turns, and in all four in Hebrew. Colours, the same in every language, are looked at in Hebrew and in one other language. No text is clipped and no line is wider than the window, at 320 px and with text of
 * twice the size; also in the made-up language, whose words are longer than any.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '~/i18n/languages'
import { PSEUDO_LANGUAGE } from '~/i18n/pseudo'
import routes from '~/routes'
import { answeredStore, type Store } from '../support/answered'
import { type Looked, violationsOn } from '../support/axe'
import { connectBrowser, DESK, open, PHONE, visitor } from '../support/browser'
import { overflowsOn } from '../support/overflow'
import { ALL_PAGES, BEHIND_SIGN_IN, PAGES, pagePatterns, type PageUnderTest } from '../support/pages'

const LOOKS = [
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: DESK },
  { colorScheme: 'dark', viewport: PHONE },
  { colorScheme: 'light', viewport: DESK },
] as const

type Look = (typeof LOOKS)[number]

/** All of them in `npm run test:browser`; elsewhere one of each direction, the other being the one with the tallest letters. */
const LOOKED_AT: readonly Language[] = process.env['EVERY_LANGUAGE'] ? LANGUAGES : ['he', 'am']

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

async function openPage(page: Page, language: string, { path, shows, first }: PageUnderTest): Promise<void> {
  await open(page, `/${language}${path}`)
  await page.locator(shows).first().waitFor()
  await first?.(page)
}

/** What axe finds in some looks of the open page: what colours cannot change is looked for once for each width. @param first what a width is looked at for */
async function barriersOn(page: Page, looks: readonly Look[], first: Looked): Promise<readonly string[]> {
  const found: string[] = []
  const widths = new Set<number>()
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    const violations = await violationsOn(page, widths.has(viewport.width) ? 'colours' : first)
    widths.add(viewport.width)
    found.push(...violations.map((each) => `${colorScheme} at ${viewport.width}: ${each}`))
  }
  return found
}

/** The pages by turns, in as many windows as there are processors. @returns what was found, with its page, and what went wrong in the browser */
async function onEachPage(language: string, look: (page: Page, each: PageUnderTest, index: number) => Promise<readonly string[]>): Promise<readonly string[]> {
  const queue = [...ALL_PAGES.entries()]
  const found: string[] = []
  const lookAtNext = async () => {
    const { page, context, troubles } = await visitor(browser, { storageState: answered })
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, each] = next
      found.push(...(await look(page, each, index)).map((trouble) => `/${language}${each.path} ${trouble}`))
    }
    found.push(...troubles)
    await context.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lookAtNext))
  return found
}

function looksFor(language: Language, index: number, isLong: boolean): readonly Look[] {
  if (IN_ALL_LOOKS.includes(language) && !isLong) return LOOKS
  const look = LOOKS[(index + LANGUAGES.indexOf(language)) % LOOKS.length]
  return look ? [look] : []
}

// On a machine of its own a language takes less than two minutes.
test.each(LOOKED_AT)('nothing is in the way of anybody on any page in %s', { timeout: 480_000 }, async (language) => {
  const found = await onEachPage(language, async (page, each, index) => {
    const looks = looksFor(language, index, each.isLong ?? false)
    await page.setViewportSize(looks[0]?.viewport ?? PHONE)
    await openPage(page, language, each)
    const barriers = await barriersOn(page, looks, IN_ALL_LOOKS.includes(language) || looks[0] === LOOKS[0] ? 'everything' : 'structure')
    const unfilled = /\{\{[^}]*\}\}/.exec(await page.content())
    return [...(unfilled ? [`shows ${unfilled[0]}`] : []), ...barriers, ...(await overflowsOn(page))]
  })
  expect(found).toEqual([])
})

test('nothing is clipped in the made-up language', { timeout: 480_000 }, async () => {
  const found = await onEachPage(PSEUDO_LANGUAGE, async (page, each) => {
    await openPage(page, PSEUDO_LANGUAGE, each)
    return overflowsOn(page)
  })
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
