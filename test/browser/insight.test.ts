/** A manager of two centers at the pages of measures: filters without scripts, in five languages, for everybody; and files. And a resident who says no. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { violationsOn } from '../support/axe'
import { connectBrowser, DESK, open, pathOf, plainVisitor, visitor } from '../support/browser'
import { CENTERS, prepareInsight } from '../support/insight'
import { overflowsOn } from '../support/overflow'
import { type Portal, startPortal } from '../support/portal'

let browser: Browser
let portal: Portal
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await connectBrowser()
  let token = ''
  portal = await startPortal(async (folder) => {
    token = await prepareInsight(folder)
  })
  ;({ context, page } = await plainVisitor(browser, { baseURL: portal.address, viewport: DESK }))
  await context.addCookies([{ name: 'mafteach-staff', value: token, url: portal.address }])
}, 400_000)
afterAll(async () => {
  await context?.close()
  await portal?.stop()
})

const totalOf = async (section: string) => Number((await page.locator(`section[aria-labelledby=s-${section}] tbody tr:last-child td`).first().innerText()).replace(/\D/g, ''))

test('a manager chooses a center and a comparison by forms alone, and finds the same in the files', async () => {
  await page.goto('/en/staff')
  await page.locator('.desk-nav a[href="/en/staff/insight"]').click()
  const both = await totalOf('filesByLanguage')
  expect(both).toBeGreaterThan(500)
  expect(both % 10).toBe(0)
  await page.locator('#center').selectOption(CENTERS[0])
  await page.locator('#against').selectOption('before')
  await page.locator('main form button').click()
  expect(pathOf(page)).toContain(`center=${CENTERS[0]}&against=before`)
  const one = await totalOf('filesByLanguage')
  expect(one).toBeLessThan(both)
  // Seven people who speak Amharic opened files; they are nobody's business.
  expect(await page.locator('section[aria-labelledby=s-filesByLanguage] tr', { hasText: 'Amharic' }).locator('td').first().innerText()).toBe('fewer than 10')
  const csv = page.locator('a[download][href*="format=csv"]')
  const text = await (await context.request.get(new URL((await csv.getAttribute('href')) ?? '', page.url()).href)).text()
  expect(text).toContain(`Total,${one},`)
  const book = await context.request.get(new URL(((await csv.getAttribute('href')) ?? '').replace('csv', 'xlsx'), page.url()).href)
  expect(book.headers()['content-type']).toContain('spreadsheetml')
  expect((await book.body()).subarray(0, 2).toString()).toBe('PK')
  await page.locator('#from').selectOption({ index: 0 })
  await page.locator('#to').selectOption({ index: 5 })
  await page.locator('main form button').click()
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1)
  expect(await page.locator('.insight-section').count()).toBe(0)
})

test('every page of measures holds for everybody in five languages', async () => {
  const found: string[] = []
  const seeing = await visitor(browser, { baseURL: portal.address, viewport: DESK })
  await seeing.context.addCookies(await context.cookies())
  const looked = ['', '/decisions?against=year', '/demand', '/visits', '/report']
  for (const language of LANGUAGES) {
    for (const [index, path] of looked.entries()) {
      await seeing.page.goto(`/${language}/staff/insight${path}`)
      await seeing.page.locator('.insight-section').first().waitFor()
      const words = /\b(insight|common|results|claims):[\w.-]+/.exec(await seeing.page.locator('main').innerText()) ?? []
      // What language changes is width and direction; the rest is looked at once.
      found.push(...[...words, ...(language === 'he' ? await violationsOn(seeing.page, 'everything') : []), ...(index === 0 || language === 'am' ? await overflowsOn(seeing.page) : [])].map((each) => `/${language}${path} ${each}`))
    }
  }
  await seeing.context.close()
  expect(found).toEqual([])
})

test('a resident is counted by one word, and not at all once they said no', async () => {
  const resident = await visitor(browser, { baseURL: portal.address })
  const sent: string[] = []
  resident.context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/count')) sent.push(request.postData() ?? '')
  })
  await open(resident.page, '/en/check/maritalStatus')
  await resident.page.locator('input[value=divorced]').check()
  await resident.page.locator('main form button:not([name])').click()
  // Told once the answer is taken, after the rules came: a busy machine may need more than a second.
  await expect.poll(() => sent, { timeout: 30_000 }).toEqual(['kind=begun'])
  await resident.page.close()
  const again = await resident.context.newPage()
  await again.goto('/en/privacy')
  await again.locator('form[aria-labelledby=counting] button').click()
  await again.locator('form[aria-labelledby=counting] button[value=yes]').waitFor()
  await open(again, '/en/check')
  await again.evaluate(() => localStorage.clear())
  const before = sent.length
  await open(again, '/en/check/maritalStatus')
  await again.locator('input[value=divorced]').check()
  await again.locator('main form button:not([name])').click()
  await again.waitForURL((url) => !url.pathname.endsWith('maritalStatus'))
  expect(sent.length).toBe(before)
  expect(sent.join(' ')).not.toContain('divorced')
  await resident.context.close()
})
