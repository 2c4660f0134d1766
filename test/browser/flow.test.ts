/** Moving about in the interview: nothing that was answered or typed is lost, and nothing happens by itself. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll, begin, fillDate, fillPage, questionOf, submit, verdictsOf } from '../support/answering'
import { connectBrowser, open, pathOf, plainVisitor, takenOver, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

const TOLD = parentOfThree('Lod')

async function startAt(page: Page, language: string, last: string): Promise<void> {
  await open(page, `/${language}/check`)
  await begin(page, 'debt')
  await answerAll(page, TOLD, last)
}

const isChosen = (page: Page, name: string, value: string) => page.locator(`main input[name="${name}"][value="${value}"]`).isChecked()

describe.each([
  ['with scripts', visitor],
  ['without scripts', plainVisitor],
] as const)('%s', (_mode, arrive) => {
  test('back and forward keep the answers', async () => {
    const { page, context } = await arrive(browser)
    await startAt(page, 'en', 'children')
    await page.goBack()
    await page.waitForURL('**/check/maritalStatus')
    await expect.poll(() => isChosen(page, 'maritalStatus', 'divorced')).toBe(true)
    await page.goBack()
    await page.waitForURL('**/check/status')
    await expect.poll(() => isChosen(page, 'residency', 'citizen')).toBe(true)
    await page.goForward()
    await page.goForward()
    await page.waitForURL('**/check/children')
    // The page's own way back does the same.
    await page.locator('form[data-page="children"]').waitFor()
    await page.locator('main a[href$="/check/maritalStatus"]').click()
    await page.waitForURL('**/check/maritalStatus')
    await expect.poll(() => isChosen(page, 'maritalStatus', 'divorced')).toBe(true)
    await context.close()
  })

  test('an answer changed from the results leads straight back to the results', async () => {
    const { page, context } = await arrive(browser)
    await startAt(page, 'en', 'locality')
    await page.locator('main a[href="/en/results"]').click()
    await page.locator('main h1').waitFor()
    const before = await verdictsOf(page)
    await page.locator('main a[href*="from=results"]').first().click()
    await page.locator('form[data-page]').waitFor()
    await takenOver(page)
    const asked = questionOf(page)
    await fillPage(page, TOLD)
    await submit(page)
    expect(new URL(page.url()).pathname).toBe('/en/results')
    expect(Object.keys(await verdictsOf(page)).length).toBeGreaterThanOrEqual(Object.keys(before).length - 1)
    // Over all answers, too, one comes back to them.
    await page.locator('main a[href="/en/answers"]').first().click()
    await page.locator('main dl').waitFor()
    await page.locator(`main a[href="/en/check/${asked}?from=answers"]`).first().click()
    await page.locator(`form[data-page="${asked}"]`).waitFor()
    await takenOver(page)
    await submit(page)
    expect(new URL(page.url()).pathname).toBe('/en/answers')
    await context.close()
  })

  test('another language keeps the page and the answers', async () => {
    const { page, context } = await arrive(browser)
    await startAt(page, 'he', 'children')
    await page.locator('a[hreflang=ar]').click()
    await page.waitForURL('**/ar/check/children')
    await takenOver(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.goto('/am/check/maritalStatus?from=results')
    await takenOver(page)
    await expect.poll(() => isChosen(page, 'maritalStatus', 'divorced')).toBe(true)
    await page.locator('a[hreflang=ru]').click()
    await page.waitForURL('**/ru/check/maritalStatus?from=results')
    await takenOver(page)
    await expect.poll(() => isChosen(page, 'maritalStatus', 'divorced')).toBe(true)
    await context.close()
  })

  test('"clear my answers" forgets them', async () => {
    const { page, context } = await arrive(browser)
    await startAt(page, 'en', 'children')
    await page.locator('footer a[href="/en/clear"]').click()
    await page.locator('main form[action$="/clear"] button').waitFor()
    await page.locator('main form[action$="/clear"] button').click()
    await page.waitForURL('**/clear?done=1')
    await page.locator('[role=status]').waitFor()
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('divorced')
    expect((await context.cookies()).filter(({ name }) => name.includes('answers'))).toEqual([])
    await open(page, '/en/check/maritalStatus')
    await page.locator('form[data-page="maritalStatus"]').waitFor()
    expect(await isChosen(page, 'maritalStatus', 'divorced')).toBe(false)
    await open(page, '/en/results')
    await page.locator('.empty-state').waitFor()
    await context.close()
  })

  test('a question can be skipped, and "I don\'t know" is an answer', async () => {
    const { page, context } = await arrive(browser)
    await startAt(page, 'en', 'status')
    await submit(page, 'main form button[value=skip]')
    expect(questionOf(page)).toBe('maritalStatus')
    await page.locator('input[name=maritalStatus][value=notKnown]').check()
    await submit(page)
    expect(questionOf(page)).not.toBe('maritalStatus')
    await open(page, '/en/check/maritalStatus')
    await expect.poll(() => isChosen(page, 'maritalStatus', 'notKnown')).toBe(true)
    await open(page, '/en/check/status')
    await expect.poll(() => isChosen(page, 'residency', 'citizen')).toBe(false)
    await context.close()
  })

  test('a date that does not exist comes back as it was typed, and says what is wrong', async () => {
    const { page, context } = await arrive(browser)
    await open(page, '/he/check')
    await begin(page, 'everything')
    await fillDate(page, 'birthDate', '1986-11-31')
    await page.locator('input[name=sex][value=female]').check()
    await submit(page)
    const summary = page.locator('.error-summary')
    await summary.waitFor()
    expect(questionOf(page)).toBe('about-you')
    const typed = await Promise.all(['day', 'month', 'year'].map((part) => page.locator(`input[name="birthDate-${part}"]`).inputValue()))
    expect(typed).toEqual(['31', '11', '1986'])
    expect(await isChosen(page, 'sex', 'female')).toBe(true)
    expect(await summary.getAttribute('role')).toBe('alert')
    expect(await summary.innerText()).toContain('31')
    expect(await page.title()).toMatch(/^צריך תיקון: /)
    const day = page.locator('input[name="birthDate-day"]')
    expect(await day.getAttribute('aria-invalid')).toBe('true')
    if (arrive === visitor) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('error-summary'))).toBe(true)
    } else {
      expect(await summary.getAttribute('autofocus')).not.toBeNull()
      expect(await page.evaluate(() => document.activeElement?.classList.contains('error-summary'))).toBe(true)
    }
    await summary.locator('a').first().click()
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('birthDate-day')
    // The link past the head leads to the same page: what was typed is still there.
    await page.locator('a.skip-link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    expect(await day.inputValue()).toBe('31')
    // Mended, the interview goes on, and the title is calm again.
    await day.fill('30')
    await page.locator('main form[data-page] button:not([name])').click()
    await page.locator('form[data-page="status"]').waitFor()
    expect(await page.title()).not.toMatch(/צריך תיקון/)
    await context.close()
  })

  test('a question opened by its address alone is asked, and answered', async () => {
    const { page, context } = await arrive(browser)
    await open(page, '/ru/check/your-home')
    await fillPage(page, { housing: 'renter', paysArnona: 'true', electricityContractInOwnName: 'true' })
    await submit(page)
    expect(questionOf(page)).not.toBeNull()
    await open(page, '/ru/check/your-home')
    await expect.poll(() => isChosen(page, 'housing', 'renter')).toBe(true)
    await context.close()
  })
})

test('nothing is sent by choosing or typing', async () => {
  const { page, context } = await visitor(browser)
  await startAt(page, 'en', 'status')
  for (const value of ['permanentResident', 'noStatus', 'citizen']) await page.locator(`input[name=residency][value=${value}]`).check()
  await page.keyboard.press('ArrowDown')
  expect(questionOf(page)).toBe('status')
  await page.locator('input[name=residency][value=citizen]').check()
  await fillPage(page, { residency: 'citizen', residentSince: '1986-05-10', immigrantStatus: 'none' })
  await submit(page)
  expect(questionOf(page)).toBe('maritalStatus')
  await context.close()
})

test('an answer given before the scripts arrived is kept once they run', async () => {
  const { page, context } = await visitor(browser)
  // The scripts of a slow line: they come only after the second question.
  let held = true
  await page.route('**/assets/*.js', (route) => (held ? route.abort() : route.continue()))
  await page.goto('/en/check')
  await begin(page, 'debt')
  await answerAll(page, TOLD, 'maritalStatus')
  held = false
  await open(page, '/en/check/maritalStatus')
  await fillPage(page, TOLD)
  await submit(page)
  expect(questionOf(page)).toBe('children')
  await open(page, '/en/check/status')
  await expect.poll(() => isChosen(page, 'residency', 'citizen')).toBe(true)
  expect((await context.cookies()).filter(({ name }) => name.includes('answers'))).toEqual([])
  expect(pathOf(page)).toBe('/en/check/status')
  await context.close()
})
