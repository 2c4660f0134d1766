/** The main way through the portal, from the first page to a place that helps, with scripts and without. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { answerAll, begin, verdictsOf } from '../support/answering'
import { publishedTimes, WITH_TIMES } from '../support/appointments'
import { connectBrowser, open, plainVisitor, takenOver, visitor } from '../support/browser'
import { carerOfMother, LOOKS_ELIGIBLE, LOOKS_OPEN, parentOfThree } from '../support/household'
import { startPortal } from '../support/portal'

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

/** All of them in `npm run test:browser`; elsewhere each way once, each in another language. */
const everyOr = <T>(all: readonly T[], some: readonly T[]): readonly T[] => (process.env['EVERY_LANGUAGE'] ? all : some)

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
  test.each(everyOr<JourneyLanguage>(LANGUAGES, [mode === 'with scripts' ? 'ar' : 'he']))('a parent of three who lost a job finds rights, reasons and a place near home, in %s', async (language) => {
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

const CARERS_WAYS = [['with scripts', 'he', visitor], ['without scripts', 'am', plainVisitor], ['without scripts', 'ar', plainVisitor]] as const
test.each(everyOr<(typeof CARERS_WAYS)[number]>(CARERS_WAYS, CARERS_WAYS.slice(2)))(
  'who cares for a mother finds what may be hers, %s, in %s',
  async (_mode, language, arrive) => {
    const { page, context, troubles } = await arrive(browser)
    await open(page, `/${language}/check`)
    await begin(page, 'care')
    const pages = await answerAll(page, carerOfMother('Lod'))
    expect(pages).toEqual(expect.arrayContaining(['otherDependants', 'dependants-details']))
    const hers = page.locator('section[aria-labelledby=of-relatives] a')
    await hers.first().waitFor()
    const rights = await hers.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)))
    expect(rights).toEqual(['long-term-care-benefit', 'elder-municipal-services', 'day-centre-for-seniors', 'supportive-community'])
    expect(troubles).toEqual([])
    await context.close()
  },
)

describe('from answers to a person', () => {
  const WAYS = [
    ['without scripts', 'am', plainVisitor],
    ['without scripts', 'ar', plainVisitor],
    ['with scripts', 'ar', visitor],
    ['with scripts', 'am', visitor],
  ] as const
  test.each(everyOr<(typeof WAYS)[number]>(WAYS, WAYS.slice(0, 1)))('%s, in %s: a plan, a code, another device, an appointment at the station of the town, and cancelled', async (_mode, language, arrive) => {
    const portal = await startPortal(publishedTimes)
    onTestFinished(portal.stop)
    const first = await arrive(browser, { baseURL: portal.address })
    await open(first.page, `/${language}/check`)
    await begin(first.page, 'debt')
    // As far as the plan needs: whole screenings are answered above.
    await answerAll(first.page, parentOfThree('Lod'), 'housing')
    await open(first.page, `/${language}/results`)
    await first.page.locator(`main a[href="/${language}/plan"]`).first().click()
    await first.page.locator('.timeline li').first().waitFor()
    await takenOver(first.page)
    const steps = await first.page.locator('.timeline > li').count()
    expect(steps).toBeGreaterThan(4)
    await first.page.locator(`main a[href="/${language}/save"]`).first().click()
    await first.page.locator('main input[name=pin]').waitFor()
    await takenOver(first.page)
    await first.page.locator('main form button').click()
    await first.page.locator('.saved-code').waitFor()
    const code = (await first.page.locator('.saved-code').innerText()).replace(/\s/g, '')
    await first.context.close()

    // Another device knows nothing but the code.
    const { page, context, troubles } = await arrive(browser, { baseURL: portal.address })
    await open(page, `/${language}/resume`)
    await page.locator('input[name=code]').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.locator('main form button').click()
    await page.locator(`main a[href="/${language}/plan"].button`).click()
    await page.waitForURL(`**/${language}/plan`)
    await page.locator('.timeline li').first().waitFor()
    await takenOver(page)
    expect(await page.locator('.timeline > li').count()).toBe(steps)

    // The results lead to the station that serves the town.
    await open(page, `/${language}/results`)
    await page.locator(`aside article a[href="/${language}/centers/${WITH_TIMES}"]`).click()
    await page.locator(`main a[href="/${language}/centers/${WITH_TIMES}/appointment"]`).first().click()
    await page.locator('a.slot').nth(2).click()
    await page.locator('input[name=kind][value=inPerson]').check()
    await page.locator('input[name=name]').fill('PlantedName')
    await page.locator('input[name=phone]').fill('050 765 4321')
    // The screening goes along, because the resident says so.
    const kept = page.locator(`input[name=attach][value="${code.replaceAll('-', '')}"]`)
    await kept.waitFor()
    await kept.check()
    await page.locator('main form .button').click()
    await page.locator('button[value=send]').waitFor()
    expect(await page.locator('main dl').innerText()).toContain(code)
    await page.locator('button[value=send]').click()
    await page.waitForURL('**/appointment/yours?done=booked')
    await page.locator('main a[href$="/appointment/cancel"]').click()
    await page.locator('main form button').click()
    await page.waitForURL('**/appointment/yours?done=cancelled')
    expect(await page.locator('main a[href$="/appointment/move"]').count()).toBe(0)
    expect([...first.troubles, ...troubles]).toEqual([])
    await context.close()
  })
})
