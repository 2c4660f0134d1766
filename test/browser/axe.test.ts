/** Every page of the flow in five languages: axe in light and dark, and no line wider than a narrow window, also with text twice as large. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { answerAll, begin, verdictsOf } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, open, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'
import { overflowsOn } from '../support/overflow'

interface PageOfFlow {
  readonly path: string
  /** There once the page shows what it is about. */
  readonly shows: string
  /** What is done on it before it is looked at. */
  readonly first?: (page: Page) => Promise<void>
}

const question = (id: string): PageOfFlow => ({ path: `/check/${id}`, shows: `form[data-page="${id}"]` })

const PAGES: readonly PageOfFlow[] = [
  { path: '', shows: '.door-panel' },
  { path: '/events/debt', shows: 'main table' },
  { path: '/check', shows: 'input[name=event]' },
  question('attachment'),
  question('housing'),
  question('currentBenefits'),
  question('residentSince'),
  question('your-income'),
  question('work-before'),
  question('lifeTopics'),
  question('children'),
  question('children-details'),
  question('locality'),
  question('maintenanceJudgment'),
  {
    path: '/check/about-you',
    shows: 'form[data-page]',
    async first(page) {
      for (const part of ['day', 'month', 'year']) await page.locator(`input[name="birthDate-${part}"]`).fill('99')
      await page.locator('main form button:not([name])').click()
      await page.locator('.error-summary').waitFor()
    },
  },
  { path: '/answers', shows: 'main dl' },
  {
    path: '/results',
    shows: 'aside article h3',
    async first(page) {
      for (const details of await page.locator('.verdict-card details').all()) await details.evaluate((each) => ((each as HTMLDetailsElement).open = true))
    },
  },
  { path: '/rights/income-support', shows: 'main h2' },
  { path: '/rights', shows: 'main h2' },
  { path: '/centers?place=Lod', shows: 'main article' },
  { path: '/centers/shil-lod', shows: 'main dl' },
  { path: '/display', shows: 'input[name=theme]' },
  { path: '/clear', shows: 'main form' },
  { path: '/privacy', shows: 'main h2' },
  { path: '/accessibility', shows: 'main h2' },
  { path: '/sources', shows: 'main table' },
  { path: '/nothing-here', shows: 'main h1' },
]

/** Pages looked at side by side: one for each core of a small machine. */
const SIDE_BY_SIDE = 2

let browser: Browser
let answered: Awaited<ReturnType<BrowserContext['storageState']>>

beforeAll(async () => {
  browser = await connectBrowser()
  const { page, context } = await visitor(browser)
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, { ...parentOfThree('Lod'), violenceAtHome: 'notKnown', healthLimitsWork: 'notKnown' })
  expect(new Set(Object.values(await verdictsOf(page)))).toEqual(new Set(['eligible', 'needsInfo', 'askPerson', 'ineligible']))
  answered = await context.storageState()
  await context.close()
}, 240_000)
afterAll(() => browser.close())

async function lookAt(page: Page, language: string, { path, shows, first }: PageOfFlow): Promise<readonly string[]> {
  await open(page, `/${language}${path}`)
  await page.locator(shows).first().waitFor()
  await first?.(page)
  const light = await violationsOn(page, 'everything')
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await violationsOn(page, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
  const unfilled = /\{\{[^}]*\}\}/.exec(await page.content())
  const found = [...(unfilled ? [`shows ${unfilled[0]}`] : []), ...light.map((each) => `light: ${each}`), ...dark.map((each) => `dark: ${each}`), ...(await overflowsOn(page))]
  return found.map((each) => `/${language}${path} ${each}`)
}

test.each(LANGUAGES)('nothing is in the way of anybody on any page of the flow in %s', async (language) => {
  const queue = [...PAGES]
  const found: string[] = []
  const look = async () => {
    const { page, context, troubles } = await visitor(browser, { storageState: answered, colorScheme: 'light' })
    for (let next = queue.shift(); next; next = queue.shift()) found.push(...(await lookAt(page, language, next)))
    found.push(...troubles)
    await context.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, look))
  expect(found).toEqual([])
})
