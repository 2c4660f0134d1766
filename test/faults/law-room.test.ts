/**
 * New rates become law without a restart: an editor enters them from a file, sees whom they touch, a second person approves, and another
 * server that runs all the while gives the new sums for a day after their first one, and the old sums before it. Then the database goes.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openDatabase } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { signedInAs } from '~/accounts/test-world'
import { type Language, LANGUAGES } from '~/i18n/languages'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import { violationsOn } from '../support/axe'
import { chromiumOptions } from '../support/chromium'
import { overflowsOn } from '../support/overflow'
import { emptyDatabase, type Line, lineTo, type RunningPortal, runPortal, saveFacts } from './server'

const KEY = newKeyLine()
const CENTER = 'shil-lod'
/** Two lines of a year's update: one that changes and one that stays as it is. */
const NEW_RATE = 180
const OLD_RATE = 173
const PARENT = { birthDate: '1985-04-02', residency: 'citizen', children: [{ birthDate: '2019-08-10', livesWithApplicant: true, abroadSince: null }] }
const SHIFTED = pathToFileURL(fileURLToPath(new URL('shifted-clock.mjs', import.meta.url))).href
/** Days of the second server's own clock: before the new rates hold, and after. */
const SAVED_AT = Date.UTC(2026, 11, 20, 10)
const OPENED_AT = Date.UTC(2027, 0, 5, 10)

let database: Awaited<ReturnType<typeof emptyDatabase>>
let connection: Connection
let line: Line
let first: RunningPortal
let second: RunningPortal
let browser: Browser
let folders: string[] = []
let here: Record<'first' | 'second', Record<string, string>>

/** The page of an editor who was not there before. */
async function editorAt({ address }: RunningPortal): Promise<Page> {
  const { token } = await signedInAs({ db: connection.db, vault: vaultOf(parseKeyring(KEY)) }, [{ centerId: CENTER, role: 'editor' }])
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(90_000)
  await context.addCookies([{ name: 'mafteach-staff', value: token, url: address }])
  return context.newPage()
}

interface Screened {
  readonly rulesVersion: string
  readonly results: readonly { readonly amount: { readonly max: number } | null }[]
}

async function screened(portal: RunningPortal, asOf: string, more: object = {}): Promise<string> {
  const response = await fetch(`${portal.address}/api/v1/screenings`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ asOf, language: 'en', facts: PARENT, entitlements: ['child-allowance'], ...more }),
  })
  expect(response.status, await response.clone().text()).toBe(200)
  return response.text()
}

async function sumOn(portal: RunningPortal, asOf: string): Promise<number | undefined> {
  return (JSON.parse(await screened(portal, asOf)) as Screened).results[0]?.amount?.max
}

/**
 * Opens the saved screening on the second server, by its form. @param from what the page says of the day of the new sum; null when nothing
 * is to be named
 */
async function expectChanges(language: Language, code: string, options: BrowserContextOptions, from: RegExp | null): Promise<void> {
  const context = await browser.newContext({ baseURL: second.address, viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const hasScripts = options.javaScriptEnabled !== false
  // A page with scripts works results out by the browser's own clock.
  if (hasScripts) await page.clock.setFixedTime(from === null ? SAVED_AT : OPENED_AT)
  await page.goto(`/${language}/resume`)
  if (hasScripts) await page.locator('html[data-script="on"]').waitFor({ state: 'attached' })
  await page.locator('input[name=code]').fill(code)
  await page.locator('main form button').click()
  const said = page.locator('section[aria-labelledby=changes]')
  await said.waitFor()
  const item = said.locator('li', { has: page.locator(`a[href="/${language}/rights/child-allowance"]`) })
  if (from === null) {
    expect(await item.count()).toBe(0)
  } else {
    const [then, now, why] = await item.locator('span').filter({ hasText: /\S/ }).allInnerTexts()
    expect(then).toContain(String(OLD_RATE))
    expect(now).toContain(String(NEW_RATE))
    expect([then?.includes(String(NEW_RATE)), now?.includes(String(OLD_RATE))]).toEqual([false, false])
    expect(why).toMatch(from)
    // Axe waits for timers, which a page without scripts never runs.
    if (hasScripts) expect([...(await violationsOn(page, 'everything')), ...(await overflowsOn(page))]).toEqual([])
  }
  await page.goto(`/${language}/results`)
  const card = page.locator('[id="child-allowance"]')
  await card.waitFor()
  expect(await card.innerText()).toContain(String(from === null ? OLD_RATE : NEW_RATE))
  await context.close()
}

/** Sets the clock of the second server. */
async function jumpTo(instant: number): Promise<void> {
  await writeFile(here.second['CLOCK_FILE'] ?? '', String(instant - Date.now()))
  await new Promise((resolve) => setTimeout(resolve, 300))
}

beforeAll(async () => {
  database = await emptyDatabase()
  connection = await openDatabase({ url: database.url })
  await migrateDatabase(connection)
  line = await lineTo(database.url)
  folders = await Promise.all(['first', 'second'].map((name) => mkdtemp(path.join(tmpdir(), `mafteach-law-${name}-`))))
  const shared = { VAULT_KEYS: KEY, SESSION_SECRET: 'one secret of both servers, for tests', IMPACT_HOUSEHOLDS: '150' }
  here = {
    first: { ...shared, DATABASE_URL: database.url, DATA_DIR: folders[0] ?? '' },
    second: { ...shared, DATABASE_URL: line.url, DATA_DIR: folders[1] ?? '', NODE_OPTIONS: `--import=${SHIFTED}`, CLOCK_FILE: path.join(folders[1] ?? '', 'clock') },
  }
  await jumpTo(SAVED_AT)
  first = await runPortal(here.first)
  second = await runPortal(here.second)
  browser = await chromium.launch(chromiumOptions())
})
afterAll(async () => {
  await browser?.close()
  await first?.end('SIGTERM')
  await second?.end('SIGTERM')
  line?.close()
  await connection?.close()
  await database?.drop()
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
})

describe('next January’s rates', () => {
  let editor: Page
  let before: string
  let code: string

  test('are not yet what a screening is saved with', async () => {
    code = (await saveFacts(second.address, '203.0.113.1', PARENT)) ?? ''
    expect(code).not.toBe('')
    await expectChanges('en', code, { javaScriptEnabled: false }, null)
  })

  test('are entered from a file; what is wrong in it is told by line', async () => {
    editor = await editorAt(first)
    before = await screened(second, '2027-02-01')
    expect(await sumOn(second, '2027-02-01')).toBe(OLD_RATE)
    await editor.goto('/he/staff/law/update')
    const send = async (lines: readonly string[]) => {
      await editor.locator('#title').fill('ינואר')
      const file = ['parameter,cell,value,unit,from,confirmedUntil,source,link,status,note', ...lines].join('\r\n')
      await editor.locator('#file').setInputFiles({ name: 'january.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${file}`) })
      await editor.locator('form[enctype] button').click()
    }
    await send(['child-allowance.child1,,180%,,2027-01-01,2027-12-31,Circular,,,', 'child-allowance.child9,,1,,2027-01-01,2027-12-31,Circular,,,'])
    await editor.locator('.error-summary').waitFor()
    // The page comes piece by piece, its head first.
    await editor.locator('#lines tbody tr').nth(1).waitFor()
    expect(await editor.locator('#lines tbody tr').count()).toBe(2)
    expect(await editor.locator('#title').inputValue()).toBe('ינואר')
    expect([...(await violationsOn(editor, 'everything')), ...(await overflowsOn(editor))]).toEqual([])
    await send([`child-allowance.child1,,${NEW_RATE},ILS/month,2027-01-01,2027-12-31,Circular of 2027,,official,`, 'child-allowance.ageMax,,18,years,,2027-12-31,"btl.gov.il, child allowance",,official,'])
    await editor.waitForURL('**/staff/law/proposals/**')
    expect(await editor.locator('#changes ~ .table-region tbody tr').count()).toBe(1)
  })

  test('are sent once their impact is seen, and nobody approves their own', async () => {
    for (let tries = 0; (await editor.locator('#impact h3').count()) === 0; tries += 1) {
      if (tries > 200) throw new Error(`No impact: ${await editor.locator('#impact').innerText()}`)
      await editor.waitForTimeout(500)
      await editor.goto(editor.url().replace(/[?#].*/, ''))
    }
    expect(await editor.locator('#impact').innerText()).toContain('150')
    expect([...(await violationsOn(editor, 'everything')), ...(await overflowsOn(editor))]).toEqual([])
    await editor.locator('button[value=send]').click()
    await editor.waitForURL('**done=sent')
    expect(await editor.locator('button[value=approve]').count()).toBe(0)
    expect(await sumOn(second, '2027-02-01')).toBe(OLD_RATE)
  })

  test('a second person approves, and the other server has them without a restart', async () => {
    const approver = await editorAt(first)
    await approver.goto(editor.url().replace(/[?#].*/, ''))
    await approver.locator('button[value=approve]').click()
    await approver.waitForURL('**done=published')
    await expect.poll(() => sumOn(second, '2027-02-01'), { timeout: 15_000 }).toBe(NEW_RATE)
    expect(await sumOn(first, '2027-02-01')).toBe(NEW_RATE)
    expect([await sumOn(second, '2026-12-31'), await sumOn(first, '2026-12-31')]).toEqual([OLD_RATE, OLD_RATE])
    await approver.context().close()
  })

  test('a result of before is found again, to the byte', async () => {
    const { rulesVersion } = JSON.parse(before) as Screened
    expect(await screened(second, '2027-02-01', { rulesVersion })).toBe(before)
    const listed = (await (await fetch(`${second.address}/api/v1/versions`)).json()) as { inForce: string; versions: { rulesVersion: string; changes: unknown[] }[] }
    expect(listed.versions.map(({ rulesVersion: version, changes }) => [version === listed.inForce, changes.length])).toEqual([[true, 1], [false, 0]])
    const unknown = await fetch(`${second.address}/api/v1/screenings`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ facts: {}, rulesVersion: `sha256-${'0'.repeat(64)}` }) })
    expect(unknown.status).toBe(400)
  })

  test('a browser works by them too, from the second server', async () => {
    const context = await browser.newContext({ baseURL: second.address, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    const figures = page.waitForResponse(/\/law\/sha256-[0-9a-f]{64}\.json$/)
    await page.goto('/en/check')
    expect((await (await figures).json()) as unknown).toMatchObject({ parameters: { 'child-allowance.child1': [{ value: NEW_RATE }] } })
    await page.locator('html[data-script="on"]').waitFor({ state: 'attached' })
    expect(troubles).toEqual([])
    await context.close()
  })

  test('a screening saved before they were published names the old sum and the new, once they hold', async () => {
    // Published, but not yet in force on the day: the rules are others, and the sums are the same.
    await expectChanges('he', code, { javaScriptEnabled: false }, null)
    await jumpTo(OPENED_AT)
    await expectChanges('en', code, { javaScriptEnabled: false }, /January 2027/)
    await expectChanges('ar', code, {}, /2027/)
    await jumpTo(SAVED_AT)
  })

  test('every page of the law room holds for everybody', async () => {
    const found: string[] = []
    for (const [place, address] of ['law?q=child', 'law/figures/child-allowance.child1', 'law/figures/shared.retirementAgeWomen', 'law/versions', 'law/versions/2'].entries()) {
      const language = LANGUAGES[place % LANGUAGES.length] ?? 'he'
      await editor.goto(`/${language}/staff/${address}`)
      await editor.locator('main h1').waitFor()
      const seen = [...(await violationsOn(editor, 'everything')), ...(await overflowsOn(editor)), ...(/\blaw:[\w.-]+/.exec(await editor.innerText('body')) ?? [])]
      await editor.setViewportSize({ width: 320, height: 700 })
      seen.push(...(await overflowsOn(editor)))
      await editor.setViewportSize({ width: 1280, height: 800 })
      found.push(...seen.map((each) => `${address} ${each}`))
    }
    expect(found).toEqual([])
  })

  test('stay in force while the database is away, also after a restart', async () => {
    line.set('cut')
    expect(await sumOn(second, '2027-02-01')).toBe(NEW_RATE)
    await second.end('SIGTERM')
    second = await runPortal(here.second)
    expect(second.said()).toContain('law of the file')
    expect(await sumOn(second, '2027-02-01')).toBe(NEW_RATE)
    line.set('open')
  })

  test('one step leads back', async () => {
    await editor.goto('/he/staff/law/versions/1')
    await editor.locator('button[value=rollBack]').click()
    await editor.locator('.error-summary').waitFor()
    await editor.locator('#reason').fill('המקור תוקן')
    await editor.locator('button[value=rollBack]').click()
    await editor.waitForURL('**done=rolledBack')
    await expect.poll(() => sumOn(second, '2027-02-01'), { timeout: 30_000 }).toBe(OLD_RATE)
    expect(await sumOn(first, '2027-02-01')).toBe(OLD_RATE)
  })
})
