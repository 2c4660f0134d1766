/** The interview with nothing but a keyboard. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionOf } from '../support/answering'
import { connectBrowser, open, visitor, takenOver } from '../support/browser'
import { firstOfMonth } from '../support/household'

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

  const [year = ''] = firstOfMonth(-40 * 12).split('-')
  await type(page, 'birthDate-day', '1')
  await type(page, 'birthDate-month', '5')
  await type(page, 'birthDate-year', year)
  await choose(page, 'sex', 'male')
  await goOn(page)
  await choose(page, 'residency', 'citizen')
  await choose(page, 'immigrantStatus', 'none')
  await goOn(page)
  await choose(page, 'maritalStatus', 'divorced')
  await goOn(page)
  await type(page, 'children', '0')
  await goOn(page)
  await type(page, 'locality', 'לוד')
  await goOn(page)
  expect(questionOf(page)).toBe('employment')
  await context.close()
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
