/**
 * What a screen reader is given of the question, the results and the directory, kept beside this test and read for sense. Figures
 * stand as #, so that a day or a sum of another year changes nothing. `-u` writes the kept texts anew: read them then.
 */
import { type Browser, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as interview } from '~/interview/view'
import { answeredStore, type Store } from '../support/answered'
import { connectBrowser, DESK, open, visitor } from '../support/browser'

let browser: Browser
let answered: Store
beforeAll(async () => {
  browser = await connectBrowser()
  answered = await answeredStore(browser)
}, 240_000)
afterAll(() => browser.close())

async function treeOf(parts: readonly Locator[]): Promise<string> {
  const trees = await Promise.all(parts.map((part) => part.ariaSnapshot()))
  // What depends on the hour, and lines that only say where a link leads, are left out.
  const lines = trees.join('\n').split('\n').filter((line) => !/^\s*- \/url:/.test(line))
  const text = lines.map((line) => line.replace(/^(\s*- link .*"):$/, '$1')).join('\n')
  return `${text.replace(/(?<!level=)\d+([.,/:\u00a0]\d+)*/g, '#')}\n`
}

const QUESTION_PAGE = interview.pageFor('maritalStatus')?.id ?? ''
const QUESTION = { path: `/check/${QUESTION_PAGE}`, ready: `form[data-page="${QUESTION_PAGE}"]` }

const SHOWN: Readonly<Record<string, { readonly path: string; readonly ready: string; readonly parts: (page: Page) => readonly Locator[] }>> = {
  question: { ...QUESTION, parts: (page) => [page.locator('body')] },
  results: {
    path: '/results',
    ready: 'aside article h3',
    // The head, the first card of each verdict, and who helps: the rest is more of the same.
    parts: (page) => [
      page.locator('main h1'),
      page.locator('main nav').first(),
      page.locator('main .notice').first(),
      ...['eligible', 'needsInfo', 'askPerson'].flatMap((verdict) => [page.locator(`#group-${verdict}`), page.locator(`[data-verdict="${verdict}"]`).first()]),
      page.locator('#group-ineligible'),
      page.locator('aside h2').first(),
    ],
  },
  directory: {
    path: '/centers?place=Lod',
    ready: 'main article',
    parts: (page) => [page.locator('main h1'), page.locator('main form'), page.locator('main article h3').first(), page.locator('footer')],
  },
}

test.each(['he', 'ar', 'am'].flatMap((language) => Object.keys(SHOWN).map((name) => [name, language] as const)))(
  'a screen reader is given the %s page in %s as it was read for sense',
  async (name, language) => {
    const shown = SHOWN[name]
    if (!shown) throw new Error(`There is no page ${name}`)
    const { page, context } = await visitor(browser, { storageState: answered, viewport: DESK })
    await open(page, `/${language}${shown.path}`)
    await page.locator(shown.ready).first().waitFor()
    await expect(await treeOf(shown.parts(page))).toMatchFileSnapshot(`access-tree/${name}.${language}.txt`)
    await context.close()
  },
)
