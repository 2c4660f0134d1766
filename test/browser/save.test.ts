/** From answers to a plan, to a code, to another device: with scripts and without. */
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll, begin } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, open, plainVisitor, takenOver, visitor } from '../support/browser'
import { firstOfMonth, parentOfThree } from '../support/household'
import { overflowsOn } from '../support/overflow'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser.close())

const TOLD = parentOfThree('Lod')
const SHORT = { ...TOLD, birthDate: firstOfMonth(-480) }

/** Answers the first questions, as far as the plan needs. */
async function answerSome(page: Page, language: string): Promise<void> {
  await open(page, `/${language}/check`)
  await begin(page, 'debt')
  await answerAll(page, SHORT, 'housing')
}

const codeOn = async (page: Page) => (await page.locator('.saved-code').innerText()).replace(/\s/g, '')
const statusOf = (page: Page) => page.locator('[role=status]').filter({ hasText: /\S/ }).first()

/** Another browser writes the code, as people write it. */
async function resume(page: Page, language: string, code: string, pin?: string): Promise<void> {
  await open(page, `/${language}/resume`)
  await page.locator('input[name=code]').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `)
  if (pin) await page.locator('input[name=pin]').fill(pin)
  await page.locator('main form button').click()
}

async function savedCode(page: Page, language: string, pin?: string): Promise<string> {
  await open(page, `/${language}/save`)
  if (pin) await page.locator('input[name=pin]').fill(pin)
  await page.locator('main form button').click()
  await page.locator('.saved-code').waitFor()
  return codeOn(page)
}

describe.each([
  ['with scripts', visitor, plainVisitor, 'ar'],
  ['without scripts', plainVisitor, visitor, 'am'],
] as const)('%s', (_mode, arrive, arriveElsewhere, language) => {
  test(`answers become a plan, a code, and the same plan elsewhere (${language})`, async () => {
    const { page, context, troubles } = await arrive(browser)
    await answerSome(page, language)
    await open(page, `/${language}/results`)
    await page.locator(`main a[href="/${language}/plan"]`).first().click()
    await page.locator('ol.timeline > li').first().waitFor()
    await takenOver(page)
    const steps = await page.locator('ol.timeline > li h3').allInnerTexts()
    expect(steps.length).toBeGreaterThan(1)

    // A paper and a step are marked.
    const form = page.locator('ol.timeline form').filter({ has: page.locator('input[name=paper]') }).first()
    const step = await form.locator('input[name=step]').inputValue()
    const details = page.locator(`ol.timeline > li:has(input[value="${step}"]) details`)
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
    const paper = await form.locator('input[name=paper]').first().inputValue()
    await form.locator('input[name=paper]').first().check()
    await form.locator('input[name=done]').check()
    await form.locator('button').click()
    await page.waitForURL(`**/plan?kept=1#${step}`)
    await statusOf(page).waitFor()
    await page.reload()
    await takenOver(page)
    const done = page.locator(`section[aria-labelledby=done] li:has(input[value="${step}"])`)
    await done.waitFor()
    expect(await done.locator(`input[name=paper][value="${paper}"]`).isChecked()).toBe(true)

    // Saved under a code.
    const code = await savedCode(page, language, '4711')
    expect(code).toMatch(/^([2-9ACEFHJKMNPRTWXY]{4}-){3}[2-9ACEFHJKMNPRTWXY]{4}$/)
    expect(await page.locator('svg.saved-qr path').getAttribute('d')).toMatch(/^M/)
    expect(page.url()).not.toContain(code)
    expect(troubles).toEqual([])
    await context.close()

    // Opened in another browser of the other kind, by whoever knows the PIN.
    const elsewhere = await arriveElsewhere(browser)
    await resume(elsewhere.page, language, code)
    await elsewhere.page.locator('.error-summary').waitFor()
    await resume(elsewhere.page, language, code, '4711')
    await elsewhere.page.locator('#changes').waitFor()
    await elsewhere.page.locator(`main a.button[href="/${language}/plan"]`).click()
    await elsewhere.page.locator('ol.timeline > li').first().waitFor()
    await takenOver(elsewhere.page)
    const there = elsewhere.page.locator(`section[aria-labelledby=done] li:has(input[value="${step}"])`)
    await there.waitFor()
    expect(await there.locator(`input[name=paper][value="${paper}"]`).isChecked()).toBe(true)
    expect(await elsewhere.page.locator('ol.timeline > li h3').count()).toBe(steps.length)

    // Saved again under the same code, then deleted, after a question.
    await open(elsewhere.page, `/${language}/save`)
    expect(await codeOn(elsewhere.page)).toBe(code)
    await elsewhere.page.locator('input[name=pin]').fill('4711')
    await elsewhere.page.locator('main form button').click()
    await elsewhere.page.waitForURL('**/save?done=again')
    expect(await codeOn(elsewhere.page)).toBe(code)
    await elsewhere.page.locator(`main a[href="/${language}/save/delete"]`).click()
    await elsewhere.page.waitForURL('**/save/delete')
    await takenOver(elsewhere.page)
    await elsewhere.page.locator('input[name=pin]').fill('4711')
    await elsewhere.page.locator('main form button').click()
    await elsewhere.page.waitForURL('**/save/delete?done=1')
    await resume(elsewhere.page, language, code, '4711')
    await elsewhere.page.locator('.error-summary').waitFor()
    // What this device holds is still there.
    await open(elsewhere.page, `/${language}/plan`)
    await elsewhere.page.locator('ol.timeline > li').first().waitFor()
    expect(elsewhere.troubles).toEqual([])
    await elsewhere.context.close()
  })

  test('the calendar file holds the last days of the plan', async () => {
    const { page, context } = await arrive(browser)
    await answerSome(page, 'he')
    await open(page, '/he/plan')
    const link = page.locator('main a[href="/he/plan/calendar.ics"]')
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('plan.ics')
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    const file = Buffer.concat(pieces).toString('utf8')
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(file.match(/DTSTART;VALUE=DATE:20\d{6}\r/g)?.length).toBeGreaterThan(0)
    expect(file.match(/BEGIN:VALARM/g)?.length).toBe((file.match(/BEGIN:VEVENT/g)?.length ?? 0) * 2)
    await context.close()
  })

  test('"clear my answers" forgets the marks and the code too', async () => {
    const { page, context } = await arrive(browser)
    await answerSome(page, 'en')
    await savedCode(page, 'en')
    await open(page, '/en/clear')
    await page.locator('main form button').click()
    await page.waitForURL('**/clear?done=1')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{}')
    expect((await context.cookies()).filter(({ name }) => /answers|plan/.test(name))).toEqual([])
    await open(page, '/en/save')
    await page.locator('.empty-state').waitFor()
    expect(await page.locator('.saved-code').count()).toBe(0)
    await context.close()
  })

  test('the pages hold for everybody', async () => {
    const { page, context } = await arrive(browser)
    await answerSome(page, 'am')
    await savedCode(page, 'am')
    for (const address of ['/am/save', '/am/save/delete', '/am/resume', '/am/plan']) {
      await open(page, address)
      await page.locator('main h1').waitFor()
      // axe is a script itself.
      if (arrive === visitor) expect(await violationsOn(page, 'everything'), address).toEqual([])
      expect(await overflowsOn(page), address).toEqual([])
    }
    await context.close()
  })
})

test('with scripts the answers leave the browser once, when they are saved, and the code of a QR address never does', async () => {
  const { page, context } = await visitor(browser)
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  await answerSome(page, 'he')
  await open(page, '/he/plan')
  await page.locator('ol.timeline input[type=checkbox]').first().check()
  await open(page, '/he/save')
  await page.locator('details summary').first().click()
  // What is counted holds no answers (`privacy.test.ts`).
  const sent = () => requests.filter((request) => request.method() !== 'GET').map((request) => new URL(request.url()).pathname).filter((path) => path !== '/he/count')
  expect(sent()).toEqual([])
  const code = await savedCode(page, 'he')
  const posts = sent()
  expect(posts).toEqual(['/he/save/record'])
  await open(page, `/he/resume#${code}`)
  await expect.poll(() => page.locator('input[name=code]').inputValue()).toBe(code)
  await expect.poll(() => page.url()).not.toContain(code)
  const bare = code.replaceAll('-', '')
  for (const request of requests) {
    const told = [request.url(), request.postData() ?? '', ...Object.values(await request.allHeaders())].join('\n')
    expect(told.includes(code) || told.includes(bare)).toBe(false)
  }
  await context.close()
})

test('a mistyped code says so, and after five wrong ones everybody there waits, with and without scripts', async () => {
  const { page, context } = await plainVisitor(browser)
  const wrong = '2222-2222-2222-2223'
  for (let attempt = 0; attempt < 5; attempt++) {
    await open(page, '/ru/resume')
    await page.locator('input[name=code]').fill(wrong)
    await page.locator('main form button').click()
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('input[name=code]').inputValue()).toBe(wrong)
  }
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === 'POST'), page.locator('main form button').click(),
  ])
  expect(response.status()).toBe(429)
  expect(Number(response.headers()['retry-after'])).toBeGreaterThan(0)
  await page.locator('main [role=alert]').waitFor()
  expect(await page.locator('main [role=alert]').innerText()).toMatch(/\d\d:\d\d/)
  await context.close()
  const scripted = await visitor(browser)
  await open(scripted.page, '/ru/resume')
  await scripted.page.locator('input[name=code]').fill('2222222222222222')
  await scripted.page.locator('main form button').click()
  await scripted.page.locator('main [role=alert]').waitFor()
  expect(await scripted.page.locator('main [role=alert]').innerText()).toMatch(/\d\d:\d\d/)
  await scripted.context.close()
})
