/** The portal with nothing but a keyboard: the interview, its errors, and the whole way to a guide. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inputsOf, PART, questionOf, toldOf } from '../support/answering'
import { connectBrowser, open, visitor, takenOver } from '../support/browser'
import { parentOfThree, type Told } from '../support/household'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

const MOST_TABS = 60

interface Focused {
  readonly tag: string
  readonly name: string
  readonly value: string
  readonly outlined: boolean
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null
    // A radio card shows the focus around the whole card.
    const shown = [element, element?.closest('.choice'), element?.nextElementSibling].filter((each) => each instanceof Element)
    const outlined = shown.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each as Element)
      return outlineStyle !== 'none' && outlineWidth !== '0px'
    })
    return { tag: element?.tagName ?? '', name: element?.getAttribute('name') ?? '', value: element?.value ?? '', outlined }
  })
}

/** Presses Tab until the wanted control has the focus; every stop on the way can be seen. */
async function tabTo(page: Page, wanted: (at: Focused) => boolean): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at.tag !== 'BODY') expect(at.outlined, `the focus on ${at.tag} ${at.name} is seen`).toBe(true)
    if (wanted(at)) return
  }
  throw new Error(`No such control within ${MOST_TABS} steps on ${page.url()}`)
}

/** The continue button, pressed by Enter; the next question is then shown. */
async function goOn(page: Page): Promise<void> {
  const before = questionOf(page) ?? ''
  await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name !== 'intent')
  await page.keyboard.press('Enter')
  await page.locator(`form[data-page]:not([data-page="${before}"])`).waitFor()
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, (at) => at.name === name)
  await page.keyboard.type(text)
}

/** Into the group by Tab, to the answer by arrows, chosen by Space where the first one is wanted. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, (at) => at.name === name)
  if ((await focused(page)).value === value) await page.keyboard.press('Space')
  for (let press = 0; press < MOST_TABS && (await focused(page)).value !== value; press++) await page.keyboard.press('ArrowDown')
  expect(await page.locator(`input[name="${name}"][value="${value}"]`).isChecked()).toBe(true)
}

test('five questions with Tab, Space, arrows and Enter alone', async () => {
  const { page, context } = await visitor(browser)
  await open(page, '/he')
  // The first stop leads past everything that stands on every page.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  await tabTo(page, ({ tag }) => tag === 'A')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/he/check')
  await page.locator('input[name=event]').first().waitFor()
  await takenOver(page)
  await choose(page, 'event', 'debt')
  await tabTo(page, ({ tag, name, value }) => tag === 'BUTTON' && name === 'intent' && value === 'anew')
  await page.keyboard.press('Enter')
  await page.locator('form[data-page="about-you"]').waitFor()
  // After a change in place the focus is at the content, not lost at the top.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')

  const asked = new Set<string | null>()
  for (let count = 0; count < 5; count++) {
    asked.add(questionOf(page))
    await answerPage(page, parentOfThree('לוד'))
    await goOn(page)
  }
  expect(asked.size).toBe(5)
  expect(asked).not.toContain(questionOf(page))
  await context.close()
})

test('keys and taps while the scripts of a page take it over on a slow phone do not stop them', async () => {
  for (let load = 0; load < 2; load += 1) {
    const { context, page, troubles } = await visitor(browser)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto('/he/check/maritalStatus', { waitUntil: 'commit' })
    const isAwake = () => page.evaluate(() => (window as unknown as { __remixRouter?: unknown }).__remixRouter !== undefined).catch(() => false)
    let after = 0
    // Some more once they are there: React is still at it.
    for (let tries = 0; tries < 2_000 && after < 10; tries += 1) {
      await page.keyboard.press('Tab')
      await page.mouse.click(5, 300)
      if (tries % 5 === 0 && (await isAwake())) after += 1
    }
    await takenOver(page)
    expect(troubles).toEqual([])
    await context.close()
  }
})

test('in an error the first stop after the summary is its link, and it leads into the field', async () => {
  const { page, context } = await visitor(browser)
  await open(page, '/ar/check/about-you')
  await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name !== 'intent')
  await page.keyboard.press('Enter')
  await page.locator('.error-summary').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('error-summary'))).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await focused(page)).name).toBe('birthDate-day')
  await context.close()
})

/** Answers the page that is shown, every question in its place. */
async function answerPage(page: Page, told: Told): Promise<void> {
  const inputs = await inputsOf(page)
  for (const path of new Set(inputs.map(({ name }) => name.replace(PART, '')))) {
    const own = inputs.filter(({ name }) => name.replace(PART, '') === path)
    const answer = toldOf(told, path)
    if (answer === undefined) {
      const usual = own.find(({ value, type: kind }) => value === 'false' && kind === 'radio') ?? own.find(({ value }) => value === 'none') ?? own.find(({ value }) => value === 'notKnown')
      if (!usual) throw new Error(`There is no way to say that ${path} is not known`)
      if (usual.type === 'radio') await choose(page, usual.name, usual.value)
      else await tick(page, usual.name, usual.value)
    } else if (typeof answer !== 'string') {
      for (const { name, value } of own) if (answer.includes(value)) await tick(page, name, value)
    } else if (own.some(({ name }) => name === `${path}-day`)) {
      const [year = '', month = '', day = ''] = answer.split('-')
      await type(page, `${path}-day`, String(Number(day)))
      await type(page, `${path}-month`, String(Number(month)))
      await type(page, `${path}-year`, year)
    } else if (own.some(({ type: kind }) => kind === 'radio')) {
      await choose(page, path, answer)
    } else {
      await type(page, path, answer)
    }
  }
}

async function tick(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, (at) => at.name === name && at.value === value)
  const box = page.locator(`input[name="${name}"][value="${value}"]`)
  // What happened marks its topics beforehand.
  if (!(await box.isChecked())) await page.keyboard.press('Space')
  expect(await box.isChecked()).toBe(true)
}

const hrefOfFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')

/** Follows the first link to a place whose address ends so. */
async function follow(page: Page, end: RegExp): Promise<void> {
  for (let press = 0; press < MOST_TABS && !end.test(await hrefOfFocus(page)); press++) await page.keyboard.press('Tab')
  expect(await hrefOfFocus(page)).toMatch(end)
  await page.keyboard.press('Enter')
}

const MOST_QUESTIONS = 90

test.each(['he', 'en'])('the whole way with the keyboard alone in %s: home, every question, the results, a guide, another language', async (language) => {
  const told = { ...parentOfThree('Lod'), violenceAtHome: 'notKnown', healthLimitsWork: 'notKnown' }
  const { page, context, troubles } = await visitor(browser)
  await open(page, `/${language}`)
  await follow(page, /\/events\/debt$/)
  await page.waitForURL('**/events/debt')
  await tabTo(page, ({ tag }) => tag === 'BUTTON')
  await page.keyboard.press('Enter')
  await page.locator('form[data-page]').waitFor()
  await takenOver(page)
  for (let asked = 0, question = questionOf(page); question !== null; question = questionOf(page), asked++) {
    expect(asked, `${question} is still asked`).toBeLessThan(MOST_QUESTIONS)
    await answerPage(page, told)
    await tabTo(page, ({ tag, name }) => tag === 'BUTTON' && name !== 'intent')
    await page.keyboard.press('Enter')
    await page.locator(`form[data-page]:not([data-page="${question}"]), #group-eligible`).first().waitFor()
    // Each page begins anew at its content, where a screen reader starts to read.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  }
  expect(new URL(page.url()).pathname).toBe(`/${language}/results`)

  // The reasons of the first right unfold.
  await tabTo(page, ({ tag }) => tag === 'SUMMARY')
  await page.keyboard.press('Enter')
  expect(await page.locator('.verdict-card details[open] .reasons li').count()).toBeGreaterThan(0)
  await follow(page, /\/rights\/[\w-]+$/)
  await page.waitForURL('**/rights/*')
  await page.locator('main h1').waitFor()

  // The Hebrew beside it, or on the Hebrew page Arabic, and then the guide in Russian.
  await follow(page, /\?beside=/)
  await page.locator('.beside').first().waitFor()
  await follow(page, /^\/ru\/rights\//)
  await page.waitForURL('**/ru/rights/**')
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(troubles).toEqual([])
  await context.close()
})
