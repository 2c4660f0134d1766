/** The right number at the top, at once: by what was answered, by what was typed, by what happened; and never for nothing. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll, begin, fillPage, submit } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, open, plainVisitor, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'
import { overflowsOn } from '../support/overflow'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

/** Numbers in the notices above the heading of the page. */
async function numbersOnTop(page: Page): Promise<readonly string[]> {
  await page.locator('main h1').first().waitFor()
  return page.locator('main').evaluate((main) => {
    const heading = main.querySelector('h1')
    const isBefore = (link: Element) => heading !== null && (link.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    return [...main.querySelectorAll('.notice a[href^="tel:"]')].filter(isBefore).map((link) => (link.getAttribute('href') ?? '').slice(4))
  })
}

async function tell(page: Page, language: string, question: string, answer: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
  await open(page, `/${language}/check/${question}`)
  await fillPage(page, answer)
  await submit(page)
}

describe.each([
  ['with scripts', visitor],
  ['without scripts', plainVisitor],
] as const)('%s', (_mode, arrive) => {
  test.each([
    ['ar', 'lifeTopics', { lifeTopics: ['safety'] }, ['100', '118']],
    ['am', 'troubleTopics', { troubleTopics: ['needs'] }, ['118']],
    ['he', 'evictionNotice', { evictionNotice: 'true' }, ['118', '*35592']],
  ] as const)('in %s the next page after %s has the number on top, and so have the results', async (language, question, answer, numbers) => {
    const { page, context, troubles } = await arrive(browser)
    await open(page, `/${language}/check/${question}`)
    expect(await numbersOnTop(page)).toEqual([])
    await tell(page, language, question, answer)
    await page.locator('main .notice a[href^="tel:"]').first().waitFor()
    expect(await numbersOnTop(page)).toEqual(numbers)
    if (arrive === visitor) {
      expect(await violationsOn(page, 'everything')).toEqual([])
      expect(await overflowsOn(page)).toEqual([])
    }
    await open(page, `/${language}/results`)
    await page.locator('.verdict-card').first().waitFor()
    expect(await numbersOnTop(page)).toEqual(numbers)
    // Taken back, it goes.
    await open(page, `/${language}/check/${question}`)
    if (question === 'evictionNotice') await page.locator('main input[value=false]').check()
    else {
      await page.locator('main form[data-page] input:checked').uncheck()
      await page.locator('main input[value=none]').check()
    }
    await submit(page)
    expect(await numbersOnTop(page)).toEqual([])
    expect(troubles).toEqual([])
    await context.close()
  })

  test('nothing that points to danger, nothing on top, from the first question to the results', async () => {
    const { page, context } = await arrive(browser)
    await open(page, '/ru/check')
    await begin(page, 'debt')
    for (const last of ['status', 'maritalStatus', 'children', 'locality']) {
      await answerAll(page, parentOfThree('Lod'), last)
      expect(await numbersOnTop(page)).toEqual([])
    }
    await open(page, '/ru/results')
    await page.locator('.verdict-card').first().waitFor()
    expect(await numbersOnTop(page)).toEqual([])
    await context.close()
  })
})

test.each(['', '/check', '/centers'])('before anybody said anything, %s has the lines for most in sight and the right one for each danger below', async (path) => {
  const { page, context } = await plainVisitor(browser)
  await open(page, `/ar${path}`)
  const notice = page.locator('main .notice').first()
  const numbersIn = (part: string) => notice.locator(`${part} a[href^="tel:"]`).evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.textContent))
  expect(await numbersIn('')).toEqual(['100', '118'])
  await notice.locator('summary').click()
  expect(await numbersIn('li:nth-child(1)')).toEqual(['1201', '101'])
  expect(await numbersIn('li')).toEqual(['1201', '101', '100', '118', '100', '118', '118', '*35592', '118'])
  if (path === '/check') expect((await numbersOnTop(page)).length).toBeGreaterThan(2)
  await context.close()
})

test.each([
  ['he', 'אלימות', ['100', '118']],
  ['en', 'want to die', ['1201', '101']],
  ['am', 'нечего есть', ['118']],
  ['ar', 'ልጅ አደጋ ላይ ነው', ['100', '118']],
  ['ru', 'qqqqzz нечего есть', ['118']],
] as const)('in %s a search for "%s" shows the number first, also when it finds nothing', async (language, query, numbers) => {
  const { page, context } = await plainVisitor(browser)
  await open(page, `/${language}/rights?q=${encodeURIComponent(query)}`)
  expect(await numbersOnTop(page)).toEqual(numbers)
  await context.close()
})

test('a calm search and calm events have no number on top; a separation has', async () => {
  const { page, context } = await plainVisitor(browser)
  for (const path of ['/he/rights?q=arnona', '/he/rights?q=food+vouchers', '/am/events/debt', '/am/events/rent', '/am/events/baby']) {
    await open(page, path)
    expect(await numbersOnTop(page), path).toEqual([])
  }
  await open(page, '/am/events/separation')
  expect(await numbersOnTop(page)).toEqual(['100', '118'])
  await context.close()
})
