/** What can be done with a page beside reading it: hear it, see a second language next to it, choose how it looks, keep the place. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qrDrawing } from '~/interview/saved/qr'
import { answerAll, begin } from '../support/answering'
import { connectBrowser, open, plainVisitor, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

/** A browser whose voices are known: what is said goes into a list, sentence by sentence. */
async function withVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const said: { text: string; lang: string }[] = []
    let timer = 0
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => names.map((lang) => ({ lang, name: lang })),
      speak(utterance: { text: string; lang: string; onend?: () => void }) {
        said.push({ text: utterance.text, lang: utterance.lang })
        timer = window.setTimeout(() => utterance.onend?.(), 30)
      },
      cancel: () => clearTimeout(timer),
    })
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { said })
  }, languages)
}

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said)

describe('read aloud', () => {
  test('reads the main text in its order, from the heading on, pauses, goes on and stops', async () => {
    const { page, context, troubles } = await visitor(browser)
    await withVoices(page, ['en-US', 'he-IL'])
    await open(page, '/he/rights/income-support')
    const button = page.locator('[data-aloud-do=toggle]')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(3)
    const [first, second] = await saidOn(page)
    expect(first).toEqual({ text: await page.locator('main h1').innerText(), lang: 'he-IL' })
    expect(await page.locator('main h1 ~ p, main .stack > p').first().innerText()).toContain(second?.text.replace(/[.…]$/, ''))
    expect((await saidOn(page)).some(({ text }) => /\d\s*\.\s*$/.test(text) && text.length < 4)).toBe(false)

    await page.keyboard.press('Enter')
    const paused = (await saidOn(page)).length
    await page.waitForTimeout(200)
    expect((await saidOn(page)).length).toBe(paused)
    expect(await page.locator('[data-aloud-do=stop]').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    // Going on begins the sentence anew that was given up.
    await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(paused)
    const all = await saidOn(page)
    expect(all[paused]?.text).toBe(all[paused - 1]?.text)

    await page.locator('[data-aloud-do=stop]').click()
    expect(await page.locator('html').getAttribute('data-aloud')).toBe('idle')
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true)
    expect(troubles).toEqual([])
    await context.close()
  })

  test('says that there is no voice where there is none, and shows nothing without scripts', async () => {
    const { page, context } = await visitor(browser)
    await withVoices(page, ['en-US', 'he-IL'])
    await open(page, '/am/check/maritalStatus')
    expect(await page.locator('.no-voice').isVisible()).toBe(true)
    expect(await page.locator('[data-aloud-do=toggle]').isVisible()).toBe(false)
    await context.close()
    const plain = await plainVisitor(browser)
    await open(plain.page, '/he/rights/income-support')
    for (const hidden of ['.no-voice', '[data-aloud-do=toggle]', '[data-print]']) expect(await plain.page.locator(hidden).isVisible()).toBe(false)
    await plain.context.close()
  })

  test('stops when the question changes', async () => {
    const { page, context } = await visitor(browser)
    await withVoices(page, ['en-US'])
    await open(page, '/en/check')
    await begin(page, 'everything')
    await page.locator('[data-aloud-do=toggle]').click()
    expect(await page.locator('html').getAttribute('data-aloud')).toBe('playing')
    await page.locator('main button[value=skip]').click()
    await page.locator('form[data-page]:not([data-page="about-you"])').waitFor()
    await expect.poll(() => page.locator('html').getAttribute('data-aloud')).toBe('idle')
    await context.close()
  })
})

describe.each([
  ['with scripts', visitor],
  ['without scripts', plainVisitor],
] as const)('two languages %s', (_mode, arrive) => {
  test('every line of a guide has its Hebrew, and the languages change places', async () => {
    const { page, context } = await arrive(browser)
    await open(page, '/am/rights/arnona-discount')
    expect(await page.locator('.beside').count()).toBe(0)
    await page.locator('.beside-choice a[lang=he]').click()
    await page.waitForURL('**/am/rights/arnona-discount?beside=he', { waitUntil: 'load' })
    const pairs = await page.locator('main .beside').evaluateAll((all) =>
      all.map((each) => ({ own: each.children[0]?.textContent ?? '', other: each.children[1]?.textContent ?? '', lang: each.children[1]?.getAttribute('lang'), dir: each.children[1]?.getAttribute('dir') })),
    )
    expect(pairs.length).toBeGreaterThan(30)
    for (const { own, other, lang, dir } of pairs) {
      expect([lang, dir]).toEqual(['he', 'rtl'])
      expect(own).toMatch(/[\u1200-\u137f]|^[\d\s.,/–-]+$/)
      expect(other).toMatch(/[\u05d0-\u05ea]/)
    }
    await page.locator('.languages a[hreflang=he]').click()
    await page.waitForURL('**/he/rights/arnona-discount?beside=am')
    expect(await page.locator('.beside > [lang=am]').count()).toBe(pairs.length)
    await context.close()
  })

  test('the results keep it, and hand it on to the guides', async () => {
    const { page, context, troubles } = await arrive(browser)
    await open(page, '/ru/check')
    await begin(page, 'debt')
    await answerAll(page, parentOfThree('Lod'), 'locality')
    await open(page, '/ru/results')
    await page.locator('.verdict-card').first().waitFor()
    await page.locator('.beside-choice a[lang=he]').click()
    await page.locator('.verdict-card .beside').first().waitFor()
    const [name] = await page.locator('.verdict-card h3 .beside > [lang=he]').allInnerTexts()
    expect(name).toMatch(/[\u05d0-\u05ea]/)
    expect(await page.locator('.verdict-card h3 a').first().getAttribute('href')).toMatch(/\?beside=he$/)
    await page.reload()
    await page.locator('.verdict-card .beside').first().waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  test('the display lasts on every page', async () => {
    const { page, context } = await arrive(browser)
    await open(page, '/en/display')
    for (const [name, value] of [['text', 'larger'], ['theme', 'dark'], ['contrast', 'more'], ['font', 'simple'], ['motion', 'none']]) {
      await page.locator(`input[name="${name}"][value="${value}"]`).check()
    }
    await page.locator('main form button').click()
    await page.locator('[role=status]:not(:empty)').waitFor()
    for (const path of ['/en', '/am/check/maritalStatus', '/he/rights/income-support', '/ar/nothing-here']) {
      await open(page, path)
      const shown = await page.locator('html').evaluate(({ dataset: { text, theme, contrast, font, motion } }) => ({ text, theme, contrast, font, motion }))
      expect(shown, path).toEqual({ text: 'larger', theme: 'dark', contrast: 'more', font: 'simple', motion: 'none' })
    }
    expect(await page.locator('a').first().evaluate((each) => getComputedStyle(each).transitionDuration)).toBe('0s')
    await context.close()
  })

  test('the bare address leads to the language of the browser, and then to the one that was chosen', async () => {
    const { page, context } = await arrive(browser, { locale: 'ru-RU' })
    await open(page, '/')
    expect(new URL(page.url()).pathname).toBe('/ru')
    // A link that somebody sent is read, but chooses nothing.
    await open(page, '/en/privacy')
    await open(page, '/')
    expect(new URL(page.url()).pathname).toBe('/ru')
    await page.locator('.languages a[hreflang=am]').click()
    await page.waitForURL('**/am')
    await open(page, '/')
    expect(new URL(page.url()).pathname).toBe('/am')
    await context.close()
  })
})

test('another language keeps the place on the page', async () => {
  const { page, context } = await visitor(browser)
  await open(page, '/he/rights/income-support')
  await page.locator('#refused').evaluate((each) => window.scrollTo(0, each.getBoundingClientRect().top + window.scrollY + 40))
  // The switch is at the top, and is reached by the keyboard or by going up; the place is the one at which it is used.
  await page.locator('.languages a[hreflang=am]').evaluate((each) => (each as HTMLAnchorElement).click())
  await page.waitForURL('**/am/rights/income-support')
  await page.waitForLoadState('load')
  await expect.poll(() => page.locator('#refused').evaluate((each) => Math.round(each.getBoundingClientRect().top))).toBeLessThan(5)
  expect(await page.locator('#refused').evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThan(-120)
  await context.close()
})

test('paper holds the reasons of what looks open, the names of the rest, and a code with the address of the page', async () => {
  const { page, context } = await visitor(browser)
  await open(page, '/en/check')
  await begin(page, 'debt')
  await answerAll(page, parentOfThree('Lod'), 'locality')
  await open(page, '/en/results')
  await page.locator('.verdict-card').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  for (const [verdict, isOpen] of [['eligible', true], ['needsInfo', false]] as const) {
    const card = page.locator(`[data-verdict="${verdict}"]`).first()
    expect(await card.isVisible(), verdict).toBe(true)
    expect(await card.locator('.reasons').isVisible(), verdict).toBe(isOpen)
  }
  expect(await page.locator('#group-ineligible ~ .print-only li').count()).toBeGreaterThan(10)
  expect(await page.locator('#group-ineligible ~ .print-only li').first().isVisible()).toBe(true)
  expect(await page.locator('[data-verdict="ineligible"]').first().isVisible()).toBe(false)
  for (const chrome of ['.languages', '.quick-exit', '.page-tools', '.footer nav', '.button']) expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false)
  const address = new URL('/en/results', page.url()).href
  expect(await page.locator('.page-code bdi').innerText()).toBe(address)
  expect(await page.locator('.page-code path').getAttribute('d')).toBe(qrDrawing(address).path)
  // Behind the paper the page is as it was.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('main details[open]').count()).toBe(0)
  await context.close()
})

test('a guide fits its sheets: nothing is wider than the paper, and every fold but the table of figures is open', async () => {
  const { page, context } = await visitor(browser)
  for (const path of ['/he/rights/income-support', '/am/rights/income-support?beside=he']) {
    await page.setViewportSize({ width: 673, height: 1000 })
    await open(page, path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0)
    const bytes = await page.pdf({ preferCSSPageSize: true })
    const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages, path).toBeGreaterThan(1)
    expect(pages, path).toBeLessThan(11)
    await page.emulateMedia({ media: 'screen' })
  }
  await context.close()
})
