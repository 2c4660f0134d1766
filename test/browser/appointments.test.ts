/** From a center to an appointment, and on: booked, in the calendar, moved, cancelled; without scripts and with them. */
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { decodedText, startMailServer } from '~/mail/testing/mail-server'
import { CALLS_BACK, dueAppointmentOf, publishedTimes, WITH_NOTHING, WITH_TIMES } from '../support/appointments'
import { answerAll, begin } from '../support/answering'
import { violationsOn } from '../support/axe'
import { connectBrowser, open, plainVisitor, type Visitor, visitor } from '../support/browser'
import { firstOfMonth, parentOfThree } from '../support/household'
import { overflowsOn } from '../support/overflow'
import { type Portal, startPortal } from '../support/portal'

let browser: Browser
let portal: Portal
beforeAll(async () => {
  browser = await connectBrowser()
  portal = await startPortal(publishedTimes)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})

const PERSON = { name: 'PlantedName', phone: '050 765 4321', email: 'planted@example.com' }
const dueAppointment = dueAppointmentOf(PERSON)
const NEVER_IN_ADDRESS = /Planted|7654321|765%204321|planted/

const statusOf = (page: Page) => page.locator('[role=status]').filter({ hasText: /\S/ }).first()
const codeOn = async (page: Page) => (await page.locator('.saved-code').innerText()).replace(/\s/g, '')
const send = (page: Page) => page.locator('button[value=send]').click()

interface Arrival extends Visitor {
  /** Addresses that were asked for. */
  readonly addresses: string[]
}

async function arrive(as: typeof visitor): Promise<Arrival> {
  const made = await as(browser, { baseURL: portal.address })
  const addresses: string[] = []
  made.context.on('request', (request: Request) => addresses.push(request.url()))
  return { ...made, addresses }
}

async function fillIn(page: Page, kind: string, person: Partial<typeof PERSON> = PERSON): Promise<void> {
  await page.locator(`input[name=kind][value=${kind}]`).check()
  for (const [field, value] of Object.entries(person)) await page.locator(`input[name=${field}]`).fill(value)
}

/** As far as the page that shows what will be sent. */
async function askFor(page: Page, language: string, slot: number, kind = 'inPerson', person: Partial<typeof PERSON> = PERSON): Promise<void> {
  await open(page, `/${language}/centers/${WITH_TIMES}`)
  await page.locator(`main a[href$="/centers/${WITH_TIMES}/appointment"]`).first().click()
  await page.locator('a.slot').nth(slot).click()
  await fillIn(page, kind, person)
  await page.locator('main form .button').click()
  await page.locator('button[value=send]').waitFor()
}

describe.each([
  ['without scripts', plainVisitor, 'ar'],
  ['without scripts', plainVisitor, 'am'],
  ['with scripts', visitor, 'ru'],
] as const)('%s', (_mode, as, language) => {
  test(`center, time, check, appointment, calendar, another time, cancelled (${language})`, async () => {
    const { page, context, troubles, addresses } = await arrive(as)
    await open(page, `/${language}/centers/${WITH_TIMES}`)
    await page.locator(`main a[href="/${language}/centers/${WITH_TIMES}/appointment"]`).first().click()
    const time = (await page.locator('a.slot .slot-start').nth(1).innerText()).trim()
    await page.locator('a.slot').nth(1).click()

    // What is missing is said, and what was written stays.
    await page.locator('input[name=name]').fill(PERSON.name)
    await page.locator('input[name=phone]').fill('12')
    await page.locator('main form .button').click()
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('input[name=name]').inputValue()).toBe(PERSON.name)
    expect(await page.locator('input[name=phone]').inputValue()).toBe('12')
    await fillIn(page, 'inPerson')
    await page.locator('main form .button').click()

    // Everything that will be sent is shown before.
    await page.locator('button[value=send]').waitFor()
    const shown = await page.locator('main dl').innerText()
    for (const part of [PERSON.name, '050-7654321', PERSON.email, time]) expect(shown).toContain(part)
    await page.locator('button[value=edit]').click()
    expect(await page.locator('input[name=phone]').inputValue()).toBe(PERSON.phone)
    await page.locator('main form .button').click()
    await send(page)

    await page.waitForURL('**/appointment/yours?done=booked')
    await statusOf(page).waitFor()
    const code = await codeOn(page)
    expect(code).toMatch(/^([2-9ACEFHJKMNPRTWXY]{4}-){3}[2-9ACEFHJKMNPRTWXY]{4}$/)
    expect(await page.locator('main dl').innerText()).toContain(time)

    // The calendar file.
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main a[href$="calendar.ics"]').click()])
    expect(download.suggestedFilename()).toBe('appointment.ics')
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    const file = Buffer.concat(pieces).toString('utf8')
    expect(file).toMatch(new RegExp(`DTSTART;TZID=Asia/Jerusalem:20\\d{6}T${time.replace(':', '')}00`))
    expect(file).toContain('BEGIN:VTIMEZONE')

    // Another time, from another device, by the code.
    const elsewhere = await arrive(as)
    await open(elsewhere.page, `/${language}/appointment`)
    await elsewhere.page.locator('input[name=code]').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `)
    await elsewhere.page.locator('main form button').click()
    await elsewhere.page.waitForURL('**/appointment/yours')
    await elsewhere.page.locator('main a[href$="/appointment/move"]').click()
    const other = elsewhere.page.locator('button.slot').last()
    const otherTime = (await other.locator('.slot-start').innerText()).trim()
    await other.click()
    await elsewhere.page.waitForURL('**/appointment/yours?done=moved')
    expect(await elsewhere.page.locator('main dl').innerText()).toContain(otherTime)
    expect(await codeOn(elsewhere.page)).toBe(code)

    // Cancelled, after a question; the first device sees it.
    await elsewhere.page.locator('main a[href$="/appointment/cancel"]').click()
    await elsewhere.page.locator('main form button').click()
    await elsewhere.page.waitForURL('**/appointment/yours?done=cancelled')
    expect(await elsewhere.page.locator('.saved-code').count()).toBe(0)
    await page.reload()
    expect(await page.locator('main a[href$="/appointment/move"]').count()).toBe(0)
    await page.locator('button[value=forget]').click()
    await page.waitForURL('**/appointment?done=forgotten')
    expect((await context.cookies()).filter(({ name }) => name === 'mafteach-appointment')).toEqual([])

    for (const address of [...addresses, ...elsewhere.addresses]) {
      expect(address).not.toMatch(NEVER_IN_ADDRESS)
      expect(address).not.toContain(code)
    }
    expect([...troubles, ...elsewhere.troubles]).toEqual([])
    await context.close()
    await elsewhere.context.close()
  })
})

test('who comes a moment too late is offered other times with everything they wrote', async () => {
  const [first, second] = [await arrive(plainVisitor), await arrive(plainVisitor)]
  await askFor(first.page, 'he', 3)
  await askFor(second.page, 'he', 3, 'phone', { name: 'PlantedDana', phone: '052 765 4321' })
  // The same form several times, as after a line that broke: one appointment, and its code.
  const hidden = first.page.locator('main form input[type=hidden]')
  const fields = await hidden.evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]))
  const form = { ...(Object.fromEntries(fields) as Record<string, string>), step: 'send' }
  const sendAgain = () => first.context.request.post(first.page.url(), { form, maxRedirects: 0, headers: { Origin: portal.address } })
  const sent = await Promise.all([sendAgain(), sendAgain(), sendAgain()])
  for (const each of sent) {
    expect([each.status(), each.headers()['location'], each.headers()['cache-control']]).toEqual([302, '/he/appointment/yours?done=booked', 'private, no-store'])
  }
  await send(first.page)
  await first.page.waitForURL('**/appointment/yours?done=booked')
  const [response] = await Promise.all([second.page.waitForResponse((each) => each.request().method() === 'POST'), send(second.page)])
  expect(response.status()).toBe(409)
  expect(response.headers()['cache-control']).toContain('no-store')
  await second.page.locator('button.slot').first().click()
  await second.page.locator('button[value=send]').waitFor()
  expect(await second.page.locator('main dl').innerText()).toContain('PlantedDana')
  await send(second.page)
  await second.page.waitForURL('**/appointment/yours?done=booked')
  await first.context.close()
  await second.context.close()
})

test('what is filled in goes along to another language, and so does what is about to be sent', async () => {
  const { page, context } = await arrive(plainVisitor)
  const inLanguage = (code: string) => page.locator(`nav.languages [lang=${code}]`).click()
  await open(page, `/ar/centers/${WITH_TIMES}/appointment`)
  await page.locator('a.slot').nth(14).click()
  await fillIn(page, 'phone', { name: PERSON.name, phone: '12' })
  await inLanguage('am')
  await page.locator('html[lang=am] input[name=name]').waitFor()
  expect(await page.locator('.error-summary').count()).toBe(0)
  expect(await page.locator('input[name=name]').inputValue()).toBe(PERSON.name)
  expect(await page.locator('input[name=phone]').inputValue()).toBe('12')
  expect(await page.locator('input[name=kind][value=phone]').isChecked()).toBe(true)
  await page.locator('input[name=phone]').fill(PERSON.phone)
  await page.locator('input[name=phone]').press('Enter')
  await page.locator('html[lang=am] button[value=send]').waitFor()
  await inLanguage('he')
  await page.locator('html[lang=he] button[value=send]').waitFor()
  expect(await page.locator('main dl').innerText()).toContain(PERSON.name)
  // Somebody else was faster: the other times, too, are there in another language.
  const other = await arrive(plainVisitor)
  await askFor(other.page, 'he', 14, 'phone', { name: 'PlantedDana', phone: '052 765 4321' })
  await send(other.page)
  await other.page.waitForURL('**/appointment/yours?done=booked')
  await send(page)
  await page.locator('button.slot').first().waitFor()
  await inLanguage('ru')
  await page.locator('html[lang=ru] button.slot').first().click()
  await page.locator('html[lang=ru] button[value=send]').waitFor()
  expect(await page.locator('main dl').innerText()).toContain(PERSON.name)
  // Where there is nothing to carry, a language is a language.
  await open(page, `/ru/centers/${WITH_NOTHING}/call-back`)
  await inLanguage('en')
  await page.locator('html[lang=en] main h1').waitFor()
  await open(page, `/ru/centers/${CALLS_BACK}/call-back`)
  await page.locator('input[name=name]').fill(PERSON.name)
  await inLanguage('en')
  await page.locator('html[lang=en] input[name=name]').waitFor()
  expect(await page.locator('input[name=name]').inputValue()).toBe(PERSON.name)
  await context.close()
  await other.context.close()
})

test('"clear my answers" forgets the code of the appointment too', async () => {
  const { page, context } = await arrive(plainVisitor)
  await askFor(page, 'en', 16)
  await send(page)
  await page.waitForURL('**/appointment/yours?done=booked')
  expect((await context.cookies()).some(({ name }) => name === 'mafteach-appointment')).toBe(true)
  await open(page, '/en/clear')
  await page.locator('main form button').click()
  await page.waitForURL('**/clear?done=1')
  expect((await context.cookies()).filter(({ name }) => name === 'mafteach-appointment')).toEqual([])
  await context.close()
})

test('the served portal reminds by e-mail, in the language of the appointment, and ends when it is told to', async () => {
  const mail = await startMailServer()
  onTestFinished(mail.close)
  const reminding = await startPortal(dueAppointment, { SMTP_URL: mail.url, MAIL_FROM: 'Mafteach <desk@example.org>', PUBLIC_URL: 'http://portal.test/' })
  onTestFinished(reminding.stop)
  await expect.poll(() => mail.letters.length, { timeout: 30_000 }).toBe(1)
  expect(mail.letters[0]?.to).toBe(`<${PERSON.email}>`)
  const text = decodedText(mail.letters[0]?.text ?? '')
  expect(text).toContain(PERSON.name)
  expect(text).toContain('http://portal.test/ar/appointment')
  expect(text).toMatch(/[\u0600-\u06ff]/)
  await reminding.stop()
  expect(mail.letters).toHaveLength(1)
})

test('a place that published nothing says so; its phone or a national line is there, and a call-back only where it is made', async () => {
  const { page, context } = await arrive(plainVisitor)
  await open(page, `/am/centers/${WITH_NOTHING}/appointment`)
  expect(await page.locator('main a.slot').count()).toBe(0)
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
  expect(await page.locator('main a[href$="/call-back"]').count()).toBe(0)
  await open(page, `/am/centers/${CALLS_BACK}/appointment`)
  await page.locator('main a[href$="/call-back"]').click()
  await page.locator('input[name=dayPart][value=morning]').check()
  await page.locator('input[name=name]').fill('PlantedAlmaz')
  await page.locator('input[name=phone]').fill('0527654321')
  await page.locator('main form .button').click()
  await send(page)
  await page.waitForURL('**/appointment/yours?done=asked')
  expect(await codeOn(page)).toHaveLength(19)
  await page.locator('main a[href$="/appointment/cancel"]').click()
  await page.locator('main form button').click()
  await page.waitForURL('**/appointment/yours?done=cancelled')
  await context.close()
})

test.each([['without scripts', plainVisitor], ['with scripts', visitor]] as const)('a saved screening goes along only by consent, and can be taken back (%s)', async (_mode, as) => {
  const { page, context } = await arrive(as)
  await open(page, '/ar/check')
  await begin(page, 'debt')
  await answerAll(page, { ...parentOfThree('Lod'), birthDate: firstOfMonth(-480) }, 'housing')
  await open(page, '/ar/save')
  await page.locator('main form button').click()
  await page.locator('.saved-code').waitFor()
  const saved = await codeOn(page)
  await open(page, `/ar/centers/${WITH_TIMES}/appointment`)
  await page.locator('a.slot').nth(9).click()
  await fillIn(page, 'inPerson')
  // This device knows the code; nothing is chosen for the resident.
  const kept = page.locator(`input[name=attach][value="${saved.replaceAll('-', '')}"]`)
  await kept.waitFor()
  expect(await page.locator('input[name=attach]:checked').count()).toBe(0)
  await kept.check()
  await page.locator('main form .button').click()
  expect(await page.locator('main dl').innerText()).toContain(saved)
  await send(page)
  await page.waitForURL('**/appointment/yours?done=booked')
  await page.locator('button[value=withdraw]').click()
  await page.waitForURL('**/appointment/yours?done=withdrawn')
  expect(await page.locator('button[value=withdraw]').count()).toBe(0)
  await context.close()
})

test('wrong codes are told apart from mistyped ones by nothing but their words, and slow down', async () => {
  const { page, context } = await arrive(plainVisitor)
  await open(page, '/en/appointment')
  let status = 0
  for (let attempt = 0; attempt < 6; attempt++) {
    await page.locator('input[name=code]').fill('2222-2222-2222-2222')
    const [response] = await Promise.all([page.waitForResponse((each) => each.request().method() === 'POST'), page.locator('main form button').click()])
    status = response.status()
    if (attempt < 5) expect(status).toBe(422)
    await page.locator('main [role=alert]').first().waitFor()
  }
  expect(status).toBe(429)
  await context.close()
})

test('the pages hold for everybody', async () => {
  const { page, context, troubles } = await arrive(visitor)
  await open(page, `/am/centers/${WITH_TIMES}/appointment`)
  const slot = await page.locator('a.slot').nth(12).getAttribute('href')
  const look = async (address: string | null) => {
    if (address) await open(page, address)
    await page.locator('main h1').waitFor()
    expect(await violationsOn(page, 'everything'), page.url()).toEqual([])
    expect(await overflowsOn(page), page.url()).toEqual([])
  }
  for (const address of [`/am/centers/${WITH_TIMES}/appointment`, `/am/centers/${WITH_NOTHING}/appointment`, `/am/centers/${CALLS_BACK}/call-back`, '/am/appointment', slot]) await look(address)
  await page.locator('main form .button').click()
  await page.locator('.error-summary').waitFor()
  await look(null)
  await fillIn(page, 'video')
  await page.locator('main form .button').click()
  await page.locator('button[value=send]').waitFor()
  await look(null)
  await send(page)
  await page.waitForURL('**/appointment/yours?done=booked')
  for (const address of [null, '/am/appointment/move', '/am/appointment/cancel']) await look(address)
  expect(troubles).toEqual([])
  await context.close()
})
