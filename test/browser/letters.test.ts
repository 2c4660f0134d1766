/** A letter without scripts: filled in, changed, printed and downloaded; and with them, filled from what the browser keeps. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pages as interview } from '~/interview/view'
import { zipEntry } from '~/letters/zip-entry.server'
import { fillDate, fillPage, submit } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, open, plainVisitor, takenOver, visitor } from '../support/browser'
import { parentOfThree } from '../support/household'
import { overflowsOn } from '../support/overflow'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

const NAME = 'Анна Петрова'
const OWN_WORDS = 'אין ביכולתי לשלם יותר, והנימוקים מפורטים במסמכים.'

async function textOfFile(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()])
  expect(download.suggestedFilename()).toBe('letter.docx')
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  const xml = zipEntry(Buffer.concat(parts), 'word/document.xml').toString('utf8')
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
}

test.each(['ar', 'am'])('without scripts, in %s: from the list to paper and to a file', async (language) => {
  const { page, context } = await plainVisitor(browser, { acceptDownloads: true })
  await open(page, `/${language}/letters`)
  await page.locator(`main a[href="/${language}/letters/instalment-order-request"]`).click()
  await page.locator('input[name="v.name"]').fill(NAME)
  await page.locator('input[name="v.fileNumber"]').fill('501234-05-26')
  await page.locator('input[name="v.debt"]').fill('12,345')
  await fillDate(page, 'v.warningDate', '2026-02-31')
  await page.locator('input[name="v.fileKind"][value=judgment]').check()
  await page.locator('input[name="v.hardship"][value=noWork]').check()
  await page.locator('button[name=step][value=edit]').click()
  // A day that does not exist is told, and nothing typed is lost.
  await page.locator('.error-summary').waitFor()
  expect(await page.locator('input[name="v.name"]').inputValue()).toBe(NAME)
  await fillDate(page, 'v.warningDate', '2026-01-05')
  await page.locator('button[name=step][value=edit]').click()
  await page.locator('.letter-lines').waitFor()

  expect(new URL(page.url()).search).toBe('')
  expect(await page.title()).not.toContain('12,345')
  expect(await page.locator('textarea[name="line.from"]').inputValue()).toContain(NAME)
  expect(await page.locator('textarea[name="line.facts"]').inputValue()).toContain('5.1.2026')
  expect(await page.locator('textarea[name="line.phone"]').inputValue()).toContain('________')
  expect(await page.locator('textarea[name="line.facts"]').getAttribute('lang')).toBe('he')
  expect(await page.locator('.letter-translation').count()).toBeGreaterThan(20)
  expect(await page.locator('aside .notice').innerText()).toMatch(/25[./]1[./]2026/)

  await page.locator('textarea[name="line.unable"]').fill(OWN_WORDS)
  await page.locator('summary').first().click()
  await page.locator('input[name="v.phone"]').fill('050-0000000')
  await page.locator('button[name=step][value=edit]').click()
  await page.locator('.letter-lines').waitFor()
  expect(await page.locator('textarea[name="line.unable"]').inputValue()).toBe(OWN_WORDS)
  expect(await page.locator('textarea[name="line.phone"]').inputValue()).toContain('050-0000000')

  const hebrew = await textOfFile(page, 'button[name=with][value=hebrew]')
  expect(hebrew).toContain(OWN_WORDS)
  expect(hebrew).toContain(NAME)
  expect(hebrew).not.toMatch(/[\u0600-\u06ff\u1200-\u137f]/)
  expect(await textOfFile(page, 'button[name=with][value=both]')).toMatch(/[\u0600-\u06ff\u1200-\u137f]/)

  await page.locator('button[value=paper-both]').click()
  await page.locator('.letter-paper').waitFor()
  expect(await page.locator('.letter-paper').innerText()).toContain(OWN_WORDS)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('h1, .bar, .footer, form').evaluateAll((found) => found.filter((each) => each.checkVisibility()).length)).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await page.locator('button[value=edit]').click()
  await page.locator('.letter-lines').waitFor()
  expect(await page.locator('textarea[name="line.unable"]').inputValue()).toBe(OWN_WORDS)
  await context.close()
})

test('with scripts the blanks are filled from what this browser keeps, and nothing goes out before the button', async () => {
  const { page, context, troubles } = await visitor(browser)
  await open(page, `/he/check/${interview.pageFor('totalDebt')?.id}`)
  await fillPage(page, { ...parentOfThree('לוד'), totalDebt: '61234' })
  await submit(page)
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await open(page, '/he/letters/consolidation-request')
  await page.locator('input[name="v.totalDebt"][value="61234"]').waitFor()
  expect(sent.filter((each) => each.includes('61234') || each.startsWith('POST'))).toEqual([])
  expect(await violationsOn(page, 'everything')).toEqual([])
  await page.locator('button[name=step][value=edit]').click()
  await page.locator('.letter-lines').waitFor()
  await takenOver(page)
  expect(await page.locator('textarea[name="line.facts"]').inputValue()).toContain('61,234')
  expect(await violationsOn(page, 'everything')).toEqual([])
  expect(await overflowsOn(page)).toEqual([])
  expect(sent.filter((each) => each.startsWith('POST')).length).toBe(1)
  expect(troubles).toEqual([])
  await context.close()
})

const language = (page: Page, code: string) => page.locator(`nav.languages [lang=${code}]`).click()

test('without scripts what is written goes along to another language, at every step', async () => {
  const { page, context } = await plainVisitor(browser)
  await open(page, '/ar/letters/instalment-order-request')
  await page.locator('input[name="v.name"]').fill(NAME)
  await page.locator('input[name="v.debt"]').fill('not a number')
  await page.locator('input[name="v.hardship"][value=noWork]').check()
  // Still being filled in: nothing is wrong yet.
  await language(page, 'am')
  await page.waitForURL('**/am/letters/instalment-order-request')
  expect(await page.locator('html').getAttribute('lang')).toBe('am')
  expect(await page.locator('.error-summary').count()).toBe(0)
  expect(await page.locator('input[name="v.name"]').inputValue()).toBe(NAME)
  expect(await page.locator('input[name="v.debt"]').inputValue()).toBe('not a number')
  expect(await page.locator('input[name="v.hardship"][value=noWork]').isChecked()).toBe(true)
  await page.locator('input[name="v.debt"]').fill('12,345')
  // The Enter key makes the letter, and changes no language.
  await page.locator('input[name="v.debt"]').press('Enter')
  await page.locator('.letter-lines').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('am')
  await page.locator('textarea[name="line.unable"]').fill(OWN_WORDS)
  await language(page, 'ru')
  await page.locator('html[lang=ru] .letter-lines').waitFor()
  expect(await page.locator('textarea[name="line.unable"]').inputValue()).toBe(OWN_WORDS)
  expect(await page.locator('textarea[name="line.from"]').inputValue()).toContain(NAME)
  expect(await page.locator('.letter-translation').first().innerText()).toMatch(/[а-я]/)
  await page.locator('button[value=paper-both]').click()
  await page.locator('.letter-paper').waitFor()
  await language(page, 'en')
  await page.locator('html[lang=en] .letter-paper').waitFor()
  expect(await page.locator('.letter-paper').innerText()).toContain(OWN_WORDS)
  expect(new URL(page.url()).search).toBe('')
  // The bare address has learned the language.
  await open(page, '/')
  expect(new URL(page.url()).pathname).toBe('/en')
  await context.close()
})

test('with scripts it goes along within the browser, and nothing of it is sent', async () => {
  const { page, context, troubles } = await visitor(browser)
  await open(page, '/he/letters/consolidation-request')
  expect(await overflowsOn(page)).toEqual([])
  await page.locator('input[name="v.name"]').fill(NAME)
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await language(page, 'ar')
  await page.waitForURL('**/ar/letters/consolidation-request')
  await takenOver(page)
  await expect.poll(() => page.locator('input[name="v.name"]').inputValue()).toBe(NAME)
  expect(sent.filter((each) => each.startsWith('POST'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(NAME)
  expect(await violationsOn(page, 'everything')).toEqual([])
  await page.locator('button[name=step][value=edit]').click()
  await page.locator('.letter-lines').waitFor()
  await takenOver(page)
  await page.locator('textarea[name="line.from"]').fill(OWN_WORDS)
  await language(page, 'en')
  await page.locator('html[lang=en] .letter-lines').waitFor()
  await takenOver(page)
  expect(await page.locator('textarea[name="line.from"]').inputValue()).toBe(OWN_WORDS)
  expect(troubles).toEqual([])
  await context.close()
})

test('no page of a letter is kept on the way', async () => {
  const address = `${inject('portal')}/he/letters/objection`
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: inject('portal') }
  for (const response of [
    await fetch(address),
    await fetch(address, { method: 'POST', headers, body: 'step=edit&v.name=x' }),
    await fetch(`${address}/document`, { method: 'POST', headers, body: 'v.name=x' }),
  ]) {
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toContain('no-store')
  }
  expect((await fetch(`${inject('portal')}/he/letters/no-such-letter`)).status).toBe(404)
  expect((await fetch(`${address}/document`)).status).toBe(404)
})
