/**
 * The day of a desk in a real browser: quick screening by keyboard alone, how fast verdicts follow, two languages and the second window,
 * a saved screening by its code, the same without scripts; the queue, its board, hours and call-backs.
 */
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { violationsOn } from '../support/axe'
import { connectBrowser, pathOf, visitor } from '../support/browser'
import { overflowsOn } from '../support/overflow'
import { type StaffPortal, startStaffPortal } from '../support/staff-portal'

const OFFICE = { width: 1280, height: 720 }
const TABLET = { width: 820, height: 1100 }
const ADMIN = 'desk@desk.example.org'
const PASSWORD = 'three rivers under one lamp'
const CENTER = 'shil-lod'
/**
 * Verdicts follow a key within 50 ms at the 95th percentile: the test prints what it measured. It fails only far above, because machines
 * that run tests are busy with others.
 */
const MOST_MS = 500

let browser: Browser
let portal: StaffPortal
let context: BrowserContext
let page: Page
let troubles: readonly string[]

beforeAll(async () => {
  browser = await connectBrowser()
  portal = await startStaffPortal(ADMIN, CENTER)
  const admin = await visitor(browser, { baseURL: portal.address, viewport: OFFICE })
  await enrol(admin.page, portal.invitation)
  await admin.page.goto('/he/staff/people')
  await admin.page.locator('#name').fill('Desk Example')
  await admin.page.locator('#email').fill('manager@desk.example.org')
  await admin.page.locator('#role').selectOption('centerManager')
  await admin.page.locator('#center').selectOption(CENTER)
  await admin.page.locator('form[aria-labelledby=invite] button').click()
  const link = (await admin.page.locator('#invitation-link').innerText()).split('#')[1] ?? ''
  await admin.context.close()
  const made = await visitor(browser, { baseURL: portal.address, viewport: OFFICE })
  ;({ page, context, troubles } = made)
  await enrol(page, link)
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})

async function enrol(of: Page, link: string): Promise<void> {
  await of.goto('/he/staff/invitation')
  await of.locator('#link').fill(link)
  await of.locator('main form button').first().click()
  await of.locator('#password').fill(PASSWORD)
  await of.locator('#again').fill(PASSWORD)
  await of.locator('main form button').first().click()
  const secret = (await of.locator('#totp-secret').innerText()).replace(/\s/g, '')
  await of.locator('#code').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await of.locator('main form button').first().click()
  await of.locator('.desk-codes').waitFor()
}

/** Waits until the page's own scripts, where it sends any, have taken it over. */
async function takenOver(of: Page): Promise<void> {
  await of.waitForLoadState('domcontentloaded')
  if ((await of.locator('script[type=module]').count()) === 0) return
  const isAwake = () => (window as unknown as { __remixRouter?: { state: { initialized: boolean } } }).__remixRouter?.state.initialized === true
  await expect.poll(() => of.evaluate(isAwake), { timeout: 60_000 }).toBe(true)
}

async function openSheet(of: Page = page, path = '/he/staff/screening'): Promise<void> {
  await of.goto(path)
  await takenOver(of)
  await of.locator('#jump').waitFor()
}

const focused = (of: Page = page) => of.evaluate(() => document.activeElement?.closest<HTMLElement>('.sheet-field')?.dataset['path'] ?? document.activeElement?.id ?? '')
const countOf = async (verdict: string, of: Page = page) => Number((await of.locator(`.verdict-group[data-verdict=${verdict}] .verdict-count`).innerText()).trim())
const answers = (of: Page = page) => of.evaluate(() => JSON.parse(document.querySelector<HTMLInputElement>('#sheet [name=answers]')?.value ?? '{}') as { facts: Record<string, unknown>; absences: Record<string, string> })

describe('quick screening', () => {
  test('is filled in by keyboard alone, and verdicts follow', async () => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await openSheet()
    expect(await countOf('eligible')).toBe(0)
    await page.keyboard.press('/')
    expect(await focused()).toBe('jump')
    await page.keyboard.type('תאריך לידה')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('birthDate')
    await page.keyboard.type('02041985')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('sex')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    expect((await answers()).facts).toMatchObject({ birthDate: '1985-04-02', sex: 'female', residency: 'citizen' })
    await page.locator('#f-maritalStatus').focus()
    await page.keyboard.press('1')
    await page.locator('#f-children').focus()
    await page.keyboard.type('2')
    await page.locator('#f-children-0-birthDate').waitFor()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('children[0].birthDate')
    await page.keyboard.type('1/2/2019')
    await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await page.locator('#f-monthlyWorkIncome').focus()
    await page.keyboard.type('4000-4500')
    await page.keyboard.press('Enter')
    await page.keyboard.press('u')
    const { facts, absences } = await answers()
    expect(facts).toMatchObject({ monthlyWorkIncome: { min: 4000, max: 4500 } })
    expect(absences).toMatchObject({ monthlyPensionIncome: 'notKnown' })
    expect((await countOf('eligible')) + (await countOf('ineligible')) + (await countOf('askPerson'))).toBeGreaterThan(10)
    // What a person answered leaves this page only when it is saved.
    expect(sent.filter((each) => /1985-04-02|02041985|4500/.test(each))).toEqual([])
    expect(page.url()).not.toMatch(/1985|4500/)
  })

  test('marks what a field changed and says it politely', async () => {
    await page.locator('#f-monthlyWorkIncome').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('30000')
    await expect.poll(() => page.locator('[data-changed]').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.quick-side > [role=status]').innerText()).not.toBe('')
    expect(await page.locator('[data-changed] .verdict-new').first().textContent()).toBe('השתנה')
  })

  test('folds what waits for another answer, and opens it when it comes', async () => {
    expect(await page.locator('#page-spouse-about').getAttribute('open')).toBeNull()
    await page.locator('input[name=maritalStatus][value=married]').focus()
    await page.keyboard.press('2')
    await expect.poll(() => page.locator('#page-spouse-about').getAttribute('open')).not.toBeNull()
    // An answer by hand is taken back by hand.
    await page.locator('input[name=maritalStatus]:checked').focus()
    await page.keyboard.press('Backspace')
    expect((await answers()).facts['maritalStatus']).toBeUndefined()
  })

  test('shows where to call now as soon as an answer tells of danger, and no longer when it is taken back', async () => {
    const numbers = () => page.locator('.quick-side > [role=alert] a[href^="tel:"]').allInnerTexts()
    expect(await numbers()).toEqual([])
    await page.locator('input[name=lifeTopics][value=safety]').focus()
    await page.keyboard.press('Space')
    await expect.poll(numbers).toEqual(['100', '118'])
    await page.keyboard.press('Space')
    await expect.poll(numbers).toEqual([])
  })

  test('finds a right and its missing facts, goes to the next question, shows its keys', async () => {
    await page.locator('#f-birthDate').focus()
    await page.keyboard.press('n')
    expect(await focused()).not.toBe('birthDate')
    await page.keyboard.press('/')
    await page.keyboard.type('דמי אבטלה')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('right-unemployment-benefit')
    await page.keyboard.press('?')
    expect(await page.locator('.keys-help').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true)
    await page.keyboard.press('Escape')
    expect(troubles).toEqual([])
  })

  test('finds all verdicts anew within 50 ms of a key, at the 95th percentile', async () => {
    await openSheet()
    await page.evaluate(() => {
      const measured: number[] = []
      Object.assign(window, { measured })
      let from = 0
      window.addEventListener('keydown', () => (from = performance.now()), true)
      const panel = document.querySelector('.verdicts')
      // Heard when React has put the new verdicts into the page.
      if (panel) new MutationObserver(() => measured.push(performance.now() - from)).observe(panel, { attributes: true, attributeFilter: ['data-round'] })
    })
    const fields: readonly (readonly [string, string])[] = [
      ['#f-birthDate', '02041985'], ['#f-sex', '2'], ['#f-residency', '1'], ['#f-maritalStatus', '3'], ['#f-children', '2'], ['#f-children-0-birthDate', '01022019'],
      ['#f-children-1-birthDate', '01022016'], ['#f-employment', '3'], ['#f-lifeTopics', '2'], ['#f-troubleTopics', '3'], ['#f-currentBenefits', '1'],
      ['#f-monthlyWorkIncome', '4321'], ['#f-monthlyPensionIncome', '0'], ['#f-monthlyOtherIncome', '250'], ['#f-housing', '2'], ['#f-monthlyRent', '3500'], ['#f-savings', '12000'],
      ['#f-ownsHome', '2'], ['#f-healthLimitsWork', '1'], ['#f-medicalDisabilityPercent', '60'], ['#f-executionFilesOpen', '2'], ['#f-totalDebt', '64000'],
    ]
    let keys = 0
    for (let round = 0; round < 3; round++) {
      for (const [field, text] of fields) {
        if ((await page.locator(field).count()) === 0) continue
        await page.evaluate((id) => {
          const input = document.querySelector<HTMLInputElement>(id)
          input?.closest('details')?.setAttribute('open', '')
          input?.focus()
          if (input?.type === 'text') input.select()
        }, field)
        for (const key of text) {
          await page.keyboard.press(key)
          keys++
          // Long enough for what opens and folds behind a pause, as with a person who types.
          await page.waitForTimeout(60)
        }
      }
    }
    const measured = (await page.evaluate(() => (window as unknown as { measured: number[] }).measured)).sort((a, b) => a - b)
    const at = (share: number) => measured[Math.min(measured.length - 1, Math.floor(measured.length * share))] ?? Infinity
    console.warn(`Verdicts after a key: ${measured.length} of ${keys} keys changed an answer; median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, most ${at(1).toFixed(1)} ms`)
    expect(measured.length).toBeGreaterThan(80)
    expect(at(0.95)).toBeLessThan(MOST_MS)
  })

  test('shows the person’s language beside each question and in the window turned to them, without any answer', async () => {
    await openSheet(page, '/he/staff/screening')
    await page.locator('#beside').selectOption('am')
    await page.locator('.sheet-beside').first().waitFor()
    expect(await page.locator('[data-path=birthDate] .sheet-beside').getAttribute('lang')).toBe('am')
    const [facing] = await Promise.all([context.waitForEvent('page'), page.locator('.quick-facing').click()])
    await facing.waitForURL('**/am/staff/screening/facing')
    await takenOver(facing)
    await page.bringToFront()
    await page.locator('#f-monthlyWorkIncome').focus()
    await page.keyboard.type('4321')
    const asked = await page.locator('[data-path=monthlyWorkIncome] .sheet-beside').innerText()
    await expect.poll(() => facing.locator('.faced-label').innerText()).toBe(asked)
    expect(await facing.innerText('body')).not.toContain('4321')
    expect(await facing.locator('.desk-bar').isVisible()).toBe(false)
    const narrow = await overflowsOn(facing)
    expect([...narrow, ...(await violationsOn(facing, 'everything'))]).toEqual([])
    await facing.close()
  })
})

describe('a saved screening', () => {
  let code = ''
  beforeAll(async () => {
    const resident = await visitor(browser, { baseURL: portal.address, javaScriptEnabled: false })
    await resident.page.goto('/ru/check/maritalStatus')
    await resident.page.locator('input[value=divorced]').check()
    await resident.page.locator('main form button').first().click()
    await resident.page.goto('/ru/save')
    await resident.page.locator('main form button').first().click()
    code = /[2-9A-Z]{4}(-[2-9A-Z]{4}){3}/.exec(await resident.page.innerText('main'))?.[0] ?? ''
    await resident.context.close()
  })

  test('is opened by its code, or by the address that was scanned, with nothing asked twice', async () => {
    await openSheet()
    await page.locator('#code').fill('7777-7777-7777-7777')
    await page.locator('button[value=open]').click()
    await page.locator('.error-summary').waitFor()
    await takenOver(page)
    await page.locator('#code').fill(`${portal.address}/ru/resume#${code}`)
    await page.locator('button[value=open]').click()
    await page.locator('.status-message').first().waitFor()
    await takenOver(page)
    expect(await page.locator('input[name=maritalStatus]:checked').getAttribute('value')).toBe('divorced')
    await expect.poll(() => page.locator('#beside').inputValue()).toBe('ru')
    expect(page.url()).not.toContain(code)
    await page.goto('/he/staff/audit?action=screening.opened')
    expect(await page.locator('tbody tr').count()).toBe(2)
    expect(await page.innerText('main')).not.toContain(code.slice(0, 4))
  })

  test('goes without scripts, too: opened, filled in, computed anew', async () => {
    const cookies = await context.cookies()
    const plain = await visitor(browser, { baseURL: portal.address, viewport: OFFICE, javaScriptEnabled: false })
    await plain.context.addCookies(cookies)
    await plain.page.goto('/he/staff/screening')
    await plain.page.locator('#code').fill(code)
    await plain.page.locator('button[value=open]').click()
    expect(await plain.page.locator('input[name=maritalStatus]:checked').getAttribute('value')).toBe('divorced')
    await plain.page.locator('#f-birthDate').fill('2.4.1985')
    await plain.page.locator('#f-children').fill('1')
    await plain.page.locator('#f-monthlyWorkIncome').fill('much')
    await plain.page.locator('button[value=recompute]').click()
    await plain.page.locator('#f-children-0-birthDate').waitFor()
    expect(await plain.page.locator('#f-birthDate').inputValue()).toBe('2.4.1985')
    expect(await plain.page.locator('#f-monthlyWorkIncome').getAttribute('aria-invalid')).toBe('true')
    expect(await countOf('ineligible', plain.page)).toBeGreaterThan(0)
    expect(pathOf(plain.page)).toBe('/he/staff/screening')
    await plain.context.close()
  })
})

describe('the day', () => {
  test('gives numbers, calls them, and the board shows the number and no name', async () => {
    await page.goto('/he/staff/day')
    await page.locator('#queue-name').fill('Tigist')
    await page.locator('#queue-language').selectOption('am')
    await page.keyboard.press('Enter')
    await page.locator('.queue-number').first().waitFor()
    await page.locator('#queue-name').fill('Planted')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.queue-number').allInnerTexts()).toEqual(['1', '2'])
    const board = await context.newPage()
    await board.goto('/he/staff/queue/board')
    await takenOver(board)
    expect(await board.locator('.board-number').count()).toBe(0)
    await page.locator('button[value=queueNext]').click()
    await page.locator('.status-message').first().waitFor()
    await expect.poll(() => board.locator('.board-number').innerText(), { timeout: 30_000 }).toBe('1')
    expect(await board.innerText('body')).not.toMatch(/Tigist|Omar/)
    expect([...(await overflowsOn(board)), ...(await violationsOn(board, 'everything'))]).toEqual([])
    await board.close()
    await page.locator('button[value=queueDone]').first().click()
    await expect.poll(() => page.locator('.queue-number').allInnerTexts()).toEqual(['2'])
  })

  test('times are published for a week, closed and opened; call-backs are taken or not', async () => {
    await page.goto('/he/staff/slots')
    await page.locator('p.day-tools a').last().click()
    await page.locator('#hours-0').fill('nine')
    await page.locator('button[value=publish]').click()
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('#hours-0').inputValue()).toBe('nine')
    await page.locator('#hours-0').fill('9-11')
    await page.locator('#minutes').fill('60')
    await page.locator('button[value=publish]').click()
    await page.locator('.status-message').first().waitFor()
    expect(await page.locator('.week-grid [data-state=free]').count()).toBe(2)
    await page.locator('button[value=block]').first().click()
    await expect.poll(() => page.locator('.week-grid [data-state=blocked]').count()).toBe(1)
    await page.locator('button[value=unblock]').first().click()
    await expect.poll(() => page.locator('.week-grid [data-state=blocked]').count()).toBe(0)
    await page.locator('button[value=callBacks]').click()
    await page.locator('.status-message').first().waitFor()
  })

  test('somebody who asked is called back by one desk', async () => {
    const resident = await visitor(browser, { baseURL: portal.address, javaScriptEnabled: false })
    await resident.page.goto(`/ar/centers/${CENTER}/call-back`)
    await resident.page.locator('#name').fill('Planted')
    await resident.page.locator('#phone').fill('050-7654321')
    await resident.page.locator('input[name=dayPart]').first().check()
    await resident.page.locator('main form button').first().click()
    await resident.page.locator('main form button').first().click()
    await resident.page.waitForLoadState('load')
    await resident.context.close()
    await page.goto('/he/staff/day')
    await page.locator('button[value=callTake]').click()
    await page.locator('button[value=callReached]').click()
    await expect.poll(() => page.locator('button[value^=call]').count()).toBe(0)
    await page.goto('/he/staff/audit?action=callBack.ended')
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  test('every page holds for everybody in five languages, on an office screen, a tablet and a narrow window', async () => {
    const found: string[] = []
    for (const language of LANGUAGES) {
      for (const path of ['screening', 'day', 'slots', 'places']) {
        await page.setViewportSize(path === 'screening' ? OFFICE : TABLET)
        await page.goto(`/${language}/staff/${path}`)
        await takenOver(page)
        const seen = [...(await violationsOn(page, 'everything')), ...(await overflowsOn(page)), ...(/\b(desk|staff):[\w.-]+/.exec(await page.innerText('body')) ?? [])]
        found.push(...seen.map((each) => `/${language}/staff/${path} ${each}`))
      }
    }
    expect(found).toEqual([])
    expect(troubles).toEqual([])
  })
})
