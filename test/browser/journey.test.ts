/** The main way through the portal, from the first page to a place that helps, with scripts and without. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll, begin, verdictsOf } from '../support/answering'
import { connectBrowser, open, plainVisitor, takenOver, visitor } from '../support/browser'
import { LOOKS_ELIGIBLE, LOOKS_OPEN, parentOfThree } from '../support/household'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

/** The town as it is typed, and as the page of a centre in it names it. */
const TOWNS = {
  he: { typed: 'בני ברק', named: /בני ברק/ },
  ar: { typed: 'اللد', named: /اللد/ },
  am: { typed: 'Lod', named: /ሎድ|Lod|לוד/ },
} as const
const LANGUAGES = ['he', 'ar', 'am'] as const
type JourneyLanguage = (typeof LANGUAGES)[number]

async function fromHomeToResults(page: Page, language: JourneyLanguage): Promise<void> {
  await open(page, `/${language}`)
  await page.locator(`main a[href="/${language}/check"].button`).click()
  await page.locator('input[name=event]').first().waitFor()
  await begin(page, 'lost-job')
  await answerAll(page, parentOfThree(TOWNS[language].typed))
}

async function reasonsOf(card: Locator): Promise<readonly string[]> {
  const details = card.locator('details')
  await details.locator('summary').click()
  const reasons = await details.locator('.reasons > li').allInnerTexts()
  return reasons.map((reason) => reason.trim())
}

describe.each(['with scripts', 'without scripts'] as const)('%s', (mode) => {
  test.each(LANGUAGES)('a parent of three who lost a job finds rights, reasons and a place near home, in %s', async (language) => {
    const { page, context, troubles } = await (mode === 'with scripts' ? visitor : plainVisitor)(browser)
    await fromHomeToResults(page, language)
    expect(new URL(page.url()).pathname).toBe(`/${language}/results`)

    const verdicts = await verdictsOf(page)
    for (const right of LOOKS_ELIGIBLE) expect(verdicts[right], right).toBe('eligible')
    for (const right of LOOKS_OPEN) expect(['eligible', 'needsInfo', 'askPerson'], right).toContain(verdicts[right])

    for (const right of [...LOOKS_ELIGIBLE, ...LOOKS_OPEN]) {
      const card = page.locator(`.verdict-card[id="${right}"]`)
      expect((await card.locator('h3').innerText()).trim(), right).not.toBe('')
      if (language !== 'he') expect(await card.locator('[lang=he]').first().innerText(), right).toMatch(/[א-ת]/)
      const reasons = await reasonsOf(card)
      expect(reasons.length, right).toBeGreaterThan(1)
      expect(reasons.filter((reason) => reason === ''), right).toEqual([])
      // Each reason has its legal source under it.
      expect(await card.locator('.reasons > li .source-line').count(), right).toBe(reasons.length)
    }

    const place = page.locator('aside article h3 a').first()
    await place.waitFor()
    await place.click()
    await page.waitForURL(/\/centers\/[^/]+$/)
    await page.locator('main dl').waitFor()
    expect((await page.locator('h1').innerText()).trim()).not.toBe('')
    expect(await page.locator('main dl').innerText()).toMatch(TOWNS[language].named)
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
    await takenOver(page)
    expect(troubles).toEqual([])
    await context.close()
  })
})
