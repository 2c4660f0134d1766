/** Attacks in every stored and reflected text, in every language, looked at in a real browser: they are shown as the text that they are. */
import { rm } from 'node:fs/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLES } from '~/casework/claims/test-documents'
import { type Language, LANGUAGES } from '~/i18n/languages'
import { runPortal, type RunningPortal, save } from '../faults/server'
import { chromiumOptions } from '../support/chromium'
import { freshDataFolder } from '../support/data-folder'
import { ATTACK, CENTER, planted, type PlantedRecords, plantRecords, STAFF_FIELDS } from './planted-records'

let folder: string
let portal: RunningPortal
let browser: Browser
let context: BrowserContext
let page: Page
let records: PlantedRecords
/** What ran, or what the policy had to stop. */
const troubles: string[] = []

beforeAll(async () => {
  folder = await freshDataFolder()
  records = await plantRecords(folder)
  portal = await runPortal({ DATA_DIR: folder, TRUSTED_PROXIES: '1' })
  browser = await chromium.launch(chromiumOptions())
  context = await browser.newContext({ baseURL: portal.address })
  await context.addCookies([{ name: 'mafteach-staff', value: records.token, url: portal.address }])
  await context.exposeBinding('sayTrouble', (_source, what: string) => void troubles.push(what))
  await context.addInitScript(() => {
    const { sayTrouble } = window as unknown as { sayTrouble: (what: string) => void }
    window.alert = () => sayTrouble('a script ran')
    document.addEventListener('securitypolicyviolation', (event) => sayTrouble(`the policy stopped ${event.violatedDirective} ${event.blockedURI}`))
  })
  page = await context.newPage()
  page.on('dialog', (dialog) => {
    troubles.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
})
afterAll(async () => {
  await browser?.close()
  await portal?.end('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Texts and values of fields as they are shown. */
function shownOn(): Promise<string> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value)
    return [document.title, document.body.textContent ?? '', ...fields].join('\n')
  })
}

/** Nothing became an element, and nothing ran. */
async function isHarmless(at: string): Promise<void> {
  const made = await page.evaluate(() => document.querySelectorAll('img[src="x"], [onerror], [onload], svg:not([class]):not([viewBox])').length)
  const inText = await page.evaluate(() => [...document.scripts].filter(({ textContent }) => textContent?.trim() === 'alert(1)').length)
  expect({ at, made, inText, troubles: [...troubles] }).toEqual({ at, made: 0, inText: 0, troubles: [] })
}

async function look(at: string): Promise<string> {
  const answer = await page.goto(at)
  expect(`${at} ${(answer?.status() ?? 500) < 500}`).toBe(`${at} true`)
  const shown = await shownOn()
  await isHarmless(at)
  return shown
}

/** Sends a form from a page of the portal, as that page would. */
async function send(at: string, fields: Readonly<Record<string, string>>): Promise<string> {
  await page.goto('/plain-page.css')
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      ([action, values]) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = action
        for (const [name, value] of Object.entries(values)) {
          const field = document.createElement('input')
          field.name = name
          field.value = value
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      [at, fields] as const,
    ),
  ])
  const shown = await shownOn()
  await isHarmless(at)
  return shown
}

/** The forms are the same in each language; all of them with `EVERY_LANGUAGE`, elsewhere one of each direction. */
const ATTACKED: readonly Language[] = process.env['EVERY_LANGUAGE'] ? LANGUAGES : ['ar', 'am']

describe.each(ATTACKED)('in %s', (language: Language) => {
  test('what is stored at the desk', async () => {
    const { id, claim, document, handover } = records.files[language]
    const file = `/${language}/staff/files/${id}`
    // Pages that show a text of the file; the others once.
    const shows = ['', '/details', '/assessment', '/plan', '/plan/paper', `/claims/${claim}`, '/documents', '/notes', '/letters/instalment-order-request']
    const more = language === 'ar' ? ['/history', '/close', '/merge', '/hand-over', '/export', '/letters'] : []
    const pages = [...shows, ...more].map((each) => file + each)
    const desk = ['/people', `/handovers/${handover}`, `/day?center=${CENTER}`, ...(language === 'ar' ? ['', '/files', '/audit', '/due', '/handovers', '/queue/board'] : [])].map((each) => `/${language}/staff${each}`)
    const seen: string[] = []
    for (const at of [...desk, ...pages]) seen.push(await look(at))
    const all = seen.join('\n')
    // As a whole, or as far as its place has room for it.
    expect(STAFF_FIELDS.filter((field) => !all.includes(planted(field, language).slice(0, -30)))).toEqual([])
    const found = await send(`/${language}/staff/files`, { do: 'find', wanted: planted('firstName', language) })
    expect(found).toContain(ATTACK.slice(0, 60))
    const download = await fetch(`${portal.address}${file}/documents/${document}`, { headers: { Cookie: `mafteach-staff=${records.token}` } })
    expect(download.status).toBe(200)
    expect(download.headers.get('X-Planted')).toBeNull()
    expect(download.headers.get('Content-Type')).toBe('application/pdf')
    expect(download.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('what residents type', async () => {
    const attack = planted('typed', language)
    const query = encodeURIComponent(attack)
    const others = [`centers?topic=${query}`, `check?event=${query}`, `results?beside=${query}`, `staff/sign-in?to=${query}&done=${query}`, `events/${query}`]
    for (const at of [query, ...(language === 'am' ? others : [])]) await look(`/${language}/${at}`)
    expect(await look(`/${language}/rights?q=${query}`)).toContain(ATTACK.slice(0, 60))
    expect(await look(`/${language}/centers?place=${query}`)).toContain(ATTACK.slice(0, 60))
    const asked = { name: attack, phone: attack, email: attack, kind: 'phone', language: attack, code: attack, attach: 'typed', dayPart: attack }
    expect(await send(`/${language}/centers/${CENTER}/appointment/${records.slot}`, { ...asked, step: 'review' })).toContain(ATTACK.slice(0, 60))
    expect(await send(`/${language}/centers/${CENTER}/call-back`, { ...asked, step: 'review' })).toContain(ATTACK.slice(0, 60))
    expect(await send(`/${language}/letters/instalment-order-request`, { step: 'edit', 'v.name': attack, 'v.address': attack, 'v.fileNumber': attack, 'v.debt': attack })).toContain(ATTACK.slice(0, 60))
    await send(`/${language}/check/locality`, { locality: attack, 'locality.chosen': attack })
    await send(`/${language}/resume`, { code: attack, pin: attack })
    await send(`/${language}/appointment`, { code: attack })
    await context.clearCookies({ name: 'mafteach-staff' })
    expect(await send(`/${language}/staff/sign-in`, { email: attack, password: 'nothing of the kind' })).toContain(ATTACK.slice(0, 60))
    await context.addCookies([{ name: 'mafteach-staff', value: records.token, url: portal.address }])
  })

  test('what residents saved, opened by themselves and at the desk', async () => {
    const code = (await save(portal.address, `203.0.113.${LANGUAGES.indexOf(language)}`, planted('town', language))) as string
    expect(code).not.toBeNull()
    await send(`/${language}/resume`, { code, pin: '' })
    for (const at of ['answers', 'check/locality']) await look(`/${language}/${at}`)
    await send(`/${language}/staff/screening`, { do: 'open', code, pin: '' })
  })
})

test('what is uploaded is taken by what it is, not by what it says of itself', async () => {
  const at = `/he/staff/files/${records.files.he.id}/documents`
  const upload = async (name: string, type: string, bytes: Uint8Array<ArrayBuffer> | string) => {
    const form = new FormData()
    form.append('documents', new Blob([bytes], { type }), name)
    const answer = await fetch(portal.address + at, { method: 'POST', body: form, redirect: 'manual', headers: { Origin: portal.address, Cookie: `mafteach-staff=${records.token}` } })
    await answer.text()
    return answer.status
  }
  const linksOn = () => page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/documents/"]')].map(({ href }) => href))
  const listed = async () => {
    await look(at)
    return linksOn()
  }
  const before = await listed()
  expect(await upload('photo.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>')).toBe(422)
  expect(await upload('letter.pdf', 'application/pdf', '<!doctype html><script>alert(1)</script>')).toBe(422)
  expect(await upload('run.exe', 'application/pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0]))).toBe(422)
  expect(await listed()).toEqual(before)
  // A page that is a picture too: taken for the picture, and never shown as a page.
  const both = new Uint8Array([...SAMPLES['image/png'], ...Buffer.from('<script>alert(1)</script>')])
  expect(await upload('../../<b>both</b>.html', 'text/html', both)).toBe(302)
  const added = (await listed()).find((each) => !before.includes(each)) ?? ''
  const shown = await page.goto(added)
  expect(shown?.headers()['content-type']).toBe('image/png')
  expect(shown?.headers()['content-security-policy']).toContain('sandbox')
  await page.waitForTimeout(200)
  expect(troubles).toEqual([])
})
