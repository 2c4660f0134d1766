/**
 * Editors in a real browser, on two servers that share a database: a guide's text in two languages, drafted, looked at, approved by a
 * second person, shown by the other server without a restart, and put back; and what residents say of a page.
 */
import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { serverUrlForTests } from '#db/test-databases'
import { signedInAs } from '~/accounts/test-world'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { violationsOn } from '../support/axe'
import { connectBrowser, DESK, plainVisitor, takenOver, visitor } from '../support/browser'
import { overflowsOn } from '../support/overflow'
import { type Portal, startPortal } from '../support/portal'

const CENTER = 'shil-lod'
const GUIDE = 'study-grant'
const HEBREW = 'מענק לסטודנטים מהצפון'
const ARABIC = 'منحة للطلاب من الشمال'
/** Servers ask for what was published every three seconds. */
const MOST_MS = 20_000

let browser: Browser
let admin: postgres.Sql
let name: string
let connection: Connection
let here: Portal
let there: Portal
let editor: Page
let approver: Page
const contexts: BrowserContext[] = []
const troubles: (readonly string[])[] = []

beforeAll(async () => {
  browser = await connectBrowser()
  admin = postgres(serverUrlForTests(), { max: 1, onnotice: () => undefined })
  name = `mafteach_editing_${randomBytes(6).toString('hex')}`
  await admin.unsafe(`create database ${name}`)
  const url = new URL(serverUrlForTests())
  url.pathname = `/${name}`
  const key = newKeyLine()
  const settings = { DATABASE_URL: url.href, VAULT_KEYS: key, SESSION_SECRET: randomBytes(32).toString('hex') }
  here = await startPortal(undefined, settings)
  there = await startPortal(undefined, settings)
  connection = await openDatabase({ url: url.href })
  const context = { db: connection.db, vault: vaultOf(parseKeyring(key)) }
  const signedIn = async (portal: Portal) => {
    const { token } = await signedInAs(context, [{ role: 'editor', centerId: CENTER }])
    const made = await visitor(browser, { baseURL: portal.address, viewport: DESK })
    await made.context.addCookies([{ name: 'mafteach-staff', value: token, url: portal.address }])
    contexts.push(made.context)
    troubles.push(made.troubles)
    return made.page
  }
  editor = await signedIn(here)
  approver = await signedIn(there)
}, 900_000)

afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await browser?.close()
  await here?.stop()
  await there?.stop()
  await connection?.close()
  await admin?.unsafe(`drop database if exists ${name} with (force)`)
  await admin?.end()
})

const title = async (portal: Portal, language: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(await (await fetch(`${portal.address}/${language}/rights/${GUIDE}`)).text())?.[1]?.replace(/<[^>]*>/g, '') ?? ''
const field = (language: string) => editor.locator(`textarea[name="text ${language} rights/${GUIDE} name"]`)
const press = (page: Page, what: string) => page.locator(`main button[name=do][value=${what}]`).first().click()

describe('a text of a guide', () => {
  let before: readonly string[]

  test('is drafted in two languages and looked at by its editor alone', async () => {
    before = await Promise.all(['he', 'ar'].map((language) => title(here, language)))
    await editor.goto(`/he/staff/texts?q=${GUIDE}`)
    await editor.locator(`main a[href$="/texts/right/${GUIDE}"]`).click()
    await field('he').fill(HEBREW)
    await field('ar').fill(ARABIC)
    await press(editor, 'save')
    await editor.locator('.status-message').waitFor()
    expect(await field('ar').inputValue()).toBe(ARABIC)
    for (const [language, text] of [['he', HEBREW], ['ar', ARABIC]] as const) {
      const shown = await editor.goto(`/${language}/staff/texts/right/${GUIDE}/preview`)
      expect(shown?.headers()['cache-control']).toBe('private, no-store')
      expect(await editor.locator('main h1').innerText()).toContain(text)
    }
    expect(await Promise.all(['he', 'ar'].map((language) => title(here, language)))).toEqual(before)
    await editor.goto(`/he/staff/texts/right/${GUIDE}`)
    expect(await violationsOn(editor, 'everything')).toEqual([])
    expect(await overflowsOn(editor)).toEqual([])
  })

  test('is approved by a second person, and shown by another server without a restart', async () => {
    await press(editor, 'ask')
    await editor.locator('.status-message').waitFor()
    // Her own work is not hers to approve.
    expect(await editor.locator('button[value=approve]').count()).toBe(0)
    await approver.goto('/he/staff/review')
    await approver.locator(`[data-list=open] a[href$="/texts/right/${GUIDE}"]`).click()
    expect(await approver.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([HEBREW, ARABIC]))
    await press(approver, 'approve')
    await approver.locator('.status-message').waitFor()
    // Where it was published at once, on the other one within seconds.
    expect(await title(there, 'he')).toContain(HEBREW)
    await expect.poll(() => title(here, 'ar'), { timeout: MOST_MS }).toContain(ARABIC)
    // The name stands beside the Arabic one as well.
    expect(await (await fetch(`${here.address}/ar/rights/${GUIDE}`)).text()).toContain(HEBREW)
  })

  test('reaches the pages that work in the browser', async () => {
    const { page, context, troubles: own } = await visitor(browser, { baseURL: here.address })
    const asked: string[] = []
    page.on('response', (response) => {
      if (response.url().includes('/words/')) asked.push(`${new URL(response.url()).pathname} ${response.headers()['cache-control']}`)
    })
    await page.goto('/he/check/about-you')
    await takenOver(page)
    const published = await page.locator('html').getAttribute('data-words')
    expect(asked).toEqual([`/words/${published}/he.json public, max-age=31536000, immutable`])
    expect(await page.evaluate(async (words) => (await fetch(`/words/${words}/he.json`)).text(), published)).toContain(HEBREW)
    expect(own).toEqual([])
    await context.close()
  })

  test('is put back', async () => {
    await editor.goto(`/he/staff/texts/right/${GUIDE}/history`)
    await press(editor, 'undo')
    await editor.locator('.status-message').waitFor()
    await expect.poll(() => Promise.all(['he', 'ar'].map((language) => title(there, language))), { timeout: MOST_MS }).toEqual(before)
  })
})

describe('what residents say of a page', () => {
  test('is counted without scripts, and with scripts nothing that was typed is lost', async () => {
    const plain = await plainVisitor(browser, { baseURL: here.address })
    await plain.page.goto(`/ru/rights/${GUIDE}`)
    await plain.page.locator('button[name=mark][value=unclear]').click()
    expect(await plain.page.locator('main a.back-link').getAttribute('href')).toBe(`/ru/rights/${GUIDE}`)
    await plain.context.close()

    const { page, context, troubles: own } = await visitor(browser, { baseURL: here.address })
    // Guides send no scripts: the mark leads to a page of its own there too.
    await page.goto(`/ru/rights/${GUIDE}`)
    await page.locator('button[name=mark][value=unclear]').click()
    await page.locator('main a.back-link').waitFor()
    expect(await violationsOn(page, 'everything')).toEqual([])
    await page.goto('/he/check/about-you')
    await takenOver(page)
    await page.locator('input[name="birthDate-year"]').fill('1985')
    await page.locator('button[name=mark][value=wrong]').click()
    await page.locator('.status-message svg').waitFor()
    expect(await page.locator('input[name="birthDate-year"]').inputValue()).toBe('1985')
    expect(own).toEqual([])
    await context.close()

    await editor.goto('/he/staff/review')
    expect(await editor.locator('[data-list=marks] tbody tr').count()).toBe(2)
    expect(await violationsOn(editor, 'everything')).toEqual([])
  })
})

describe('a center’s record', () => {
  test('is sent back with what is wrong, and shown to residents once a second person approved it', async () => {
    await editor.goto(`/he/staff/centers/${CENTER}`)
    await editor.locator('#phones').fill('hello')
    await editor.locator('#source').fill('שיחה עם המקום')
    await press(editor, 'save')
    await editor.locator('.error-summary a[href="#phones"]').waitFor()
    expect(await editor.locator('#source').inputValue()).toBe('שיחה עם המקום')
    expect(await violationsOn(editor, 'everything')).toEqual([])
    await editor.locator('#phones').fill('08-9279000')
    await editor.locator('#note-he').fill('הכניסה מהחצר')
    await press(editor, 'save')
    await editor.locator('.status-message').waitFor()
    await press(editor, 'ask')
    await editor.locator('.status-message').waitFor()
    await approver.goto(`/he/staff/centers/${CENTER}`)
    await press(approver, 'approve')
    await approver.locator('.status-message').waitFor()
    const page = async () => (await fetch(`${here.address}/ru/centers/${CENTER}`)).text()
    await expect.poll(page, { timeout: MOST_MS }).toContain('08-9279000')
    expect(await page()).toContain('הכניסה מהחצר')
    expect(troubles.flat()).toEqual([])
  })
})
