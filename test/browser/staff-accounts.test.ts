/** From an invitation to a desk: password, telephone, recovery codes, sign-out, people and the log; with scripts and without. */
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '~/i18n/languages'
import { violationsOn } from '../support/axe'
import { connectBrowser, pathOf, plainVisitor, visitor } from '../support/browser'
import { overflowsOn } from '../support/overflow'
import { type StaffPortal, startStaffPortal } from '../support/staff-portal'

const OFFICE = { width: 1280, height: 720 }
const ADMIN = 'first@desk.example.org'
const PASSWORD = 'three rivers under one lamp'
const CENTER = 'shil-lod'

let browser: Browser
let portal: StaffPortal
beforeAll(async () => {
  browser = await connectBrowser()
  portal = await startStaffPortal(ADMIN, CENTER)
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await portal?.stop()
})

const arrive = (options = {}) => visitor(browser, { baseURL: portal.address, viewport: OFFICE, ...options })
const send = (page: Page) => page.locator('main form button').first().click()

/** The code of now, or of the next half a minute: the clock lets it through, and a code is good once. */
function codeOf(secret: string, ahead = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 })
}

/** Chooses the password and connects the telephone. @returns the telephone's key and the recovery codes */
async function enrol(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#again').fill(PASSWORD)
  await send(page)
  const secret = (await page.locator('#totp-secret').innerText()).replace(/\s/g, '')
  await page.locator('#code').fill(codeOf(secret))
  await send(page)
  await page.locator('.desk-codes').waitFor()
  return { secret, codes: await page.locator('.desk-codes li').allInnerTexts() }
}

async function signIn(page: Page, language: string, email: string, code: string): Promise<void> {
  await page.goto(`/${language}/staff/sign-in`)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/staff/second-step')
  await page.locator('#code').fill(code)
  await page.keyboard.press('Enter')
}

const sessionCookie = async (context: BrowserContext) => (await context.cookies()).find(({ name }) => name === 'mafteach-staff')

let invited = ''

describe('an administrator, in Hebrew', () => {
  let page: Page
  let context: BrowserContext
  let account: { readonly secret: string; readonly codes: readonly string[] }
  const troubles: string[] = []

  beforeAll(async () => {
    const made = await arrive()
    ;({ page, context } = made)
    made.page.on('pageerror', (error) => troubles.push(String(error)))
  })
  afterAll(() => context?.close())

  test('takes the invitation: password, telephone, recovery codes', async () => {
    await page.goto('/he/staff/people')
    expect(pathOf(page)).toBe('/he/staff/sign-in?to=%2Fhe%2Fstaff%2Fpeople')
    const addresses: string[] = []
    context.on('request', (request) => addresses.push(request.url()))
    await page.goto(`/he/staff/invitation#${portal.invitation}`)
    await takenOverByItsScript(page)
    await expect.poll(() => page.locator('#link').inputValue()).toBe(portal.invitation)
    expect(page.url()).not.toContain(portal.invitation)
    await send(page)
    await page.locator('#password').fill('password1234')
    await page.locator('#again').fill('password1234')
    await send(page)
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('#password').inputValue()).toBe('')
    expect(await page.locator('#password').getAttribute('aria-invalid')).toBe('true')
    account = await enrol(page)
    expect(account.codes).toHaveLength(10)
    await page.locator('main a.button').click()
    await page.locator('.ways').waitFor()
    expect(addresses.join('\n')).not.toContain(portal.invitation)
    expect(await sessionCookie(context)).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  })

  test('the link is good no more', async () => {
    const other = await arrive()
    await other.page.goto(`/he/staff/invitation#${portal.invitation}`)
    await expect.poll(() => other.page.locator('#link').inputValue()).toBe(portal.invitation)
    await send(other.page)
    await other.page.locator('.error-summary').waitFor()
    await other.context.close()
  })

  test('invites a counsellor, and finds it in the log', async () => {
    await page.goto('/he/staff/people')
    await page.locator('#name').fill('Desk Example')
    await page.locator('#email').fill('counsellor@desk.example.org')
    await page.locator('#role').selectOption('counsellor')
    await page.locator('#center').selectOption(CENTER)
    await page.locator('form[aria-labelledby=invite] button').click()
    invited = await page.locator('#invitation-link').innerText()
    expect(invited).toMatch(/\/he\/staff\/invitation#[\w-]{43}$/)
    await page.goto('/he/staff/audit?action=people.invited')
    expect(await page.locator('tbody tr').count()).toBe(2)
    await page.locator('#person').selectOption({ index: 1 })
    await page.locator('main form button').click()
    expect(pathOf(page)).toContain('action=people.invited')
    expect(await page.locator('tbody tr').count()).toBeLessThanOrEqual(1)
  })

  test('signs out, in with a code of the telephone, out, and in with a recovery code', async () => {
    const before = await sessionCookie(context)
    await page.locator('header form button').click()
    await page.waitForURL('**/staff/sign-in?done=out')
    await page.goto('/he/staff/people')
    expect(pathOf(page)).toContain('/he/staff/sign-in')
    // The old cookie, kept by somebody, opens nothing.
    await context.addCookies([before!])
    await page.goto('/he/staff')
    expect(pathOf(page)).toContain('/he/staff/sign-in')

    await signIn(page, 'he', ADMIN, codeOf(account.secret, 1))
    await page.waitForURL('**/he/staff')
    expect((await sessionCookie(context))?.value).not.toBe(before?.value)
    await page.locator('header form button').click()
    await page.waitForURL('**/staff/sign-in?done=out')

    await signIn(page, 'he', ADMIN, account.codes[0] ?? '')
    await page.waitForURL('**/he/staff/account?done=recovery')
    await page.locator('header form button').click()
    await signIn(page, 'he', ADMIN, account.codes[0] ?? '')
    await page.locator('.error-summary').waitFor()
    await page.locator('#code').fill(account.codes[1] ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/he/staff/account?done=recovery')
    expect(troubles).toEqual([])
  })

  test('every page holds for everybody in five languages, on an office screen and in a narrow window', async () => {
    await page.goto('/he/staff/people')
    const person = new URL(await page.locator('tbody a').first().evaluate((link) => (link as HTMLAnchorElement).href)).pathname.replace('/he', '')
    const found: string[] = []
    for (const language of LANGUAGES) {
      for (const path of ['/staff', '/staff/people', person, '/staff/account', '/staff/audit', '/staff/people/nobody']) {
        await page.goto(`/${language}${path}`)
        await page.locator('main h1').waitFor()
        const seen = [...(await violationsOn(page, 'everything')), ...(await overflowsOn(page)), ...(/staff:[\w.-]+/.exec(await page.innerText('body')) ?? [])]
        found.push(...seen.map((each) => `/${language}${path} ${each}`))
      }
    }
    expect(found).toEqual([])
  })
})

/** The page that brings the link's token into its field is the only one with scripts of its own. */
async function takenOverByItsScript(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded')
  await page.locator('#link').waitFor()
}

describe('a counsellor without scripts, in Amharic', () => {
  let page: Page
  let context: BrowserContext
  beforeAll(async () => {
    ;({ page, context } = await plainVisitor(browser, { baseURL: portal.address, viewport: { width: 768, height: 1024 } }))
  })
  afterAll(() => context?.close())

  test('pastes the link, takes the account, and sees only what the role opens', async () => {
    await page.goto('/am/staff/invitation')
    await page.locator('#link').fill(invited)
    await send(page)
    const { secret } = await enrol(page)
    await page.locator('main a.button').click()
    await page.locator('.side-panel').waitFor()
    const ways = await page.locator('.desk-nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(ways).toEqual(['/am/staff', ...['files', 'handovers', 'day', 'screening', 'due'].map((way) => `/am/staff/${way}`)])
    for (const path of ['people', 'audit', 'slots', 'places']) expect((await page.goto(`/am/staff/${path}`))?.status()).toBe(403)
    await page.goto('/am/staff')
    await page.locator('header form button').click()
    await signIn(page, 'am', 'Counsellor@desk.example.org', codeOf(secret, 1))
    await page.waitForURL('**/am/staff')
  })
})

test('wrong names and passwords sound alike, and signed-out pages hold for everybody in five languages', async () => {
  const { page, context } = await arrive()
  const said = new Set<string>()
  for (const email of ['counsellor@desk.example.org', 'nobody@desk.example.org']) {
    await page.goto('/he/staff/sign-in')
    await page.locator('#email').fill(email)
    await page.locator('#password').fill('not the password at all')
    await send(page)
    said.add(await page.locator('.error-summary').innerText())
    expect(await page.locator('#email').inputValue()).toBe(email)
  }
  expect(said.size).toBe(1)
  const found: string[] = []
  for (const language of LANGUAGES) {
    for (const path of ['sign-in', 'invitation', 'second-step', 'nothing-here']) {
      await page.goto(`/${language}/staff/${path}`)
      await page.locator('main h1').waitFor()
      const seen = [...(await violationsOn(page, 'everything')), ...(await overflowsOn(page)), ...(/staff:[\w.-]+/.exec(await page.innerText('body')) ?? [])]
      found.push(...seen.map((each) => `/${language}/staff/${path} ${each}`))
    }
  }
  expect(found).toEqual([])
  await context.close()
})

test('over HTTP: a form of another site, or of none, is refused, and no page of the desk is kept by anybody', async () => {
  const post = (path: string, headers: Record<string, string>) =>
    fetch(`${portal.address}/he/staff/${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ email: ADMIN, password: PASSWORD }) })
  for (const path of ['sign-in', 'second-step', 'invitation', 'sign-out', 'people', 'account']) {
    expect((await post(path, { Origin: 'https://evil.example' })).status, path).toBe(403)
    expect((await post(path, {})).status, path).toBe(403)
    expect((await post(path, { Origin: portal.address, 'Sec-Fetch-Site': 'cross-site' })).status, path).toBe(403)
  }
  const own = await post('sign-in', { Origin: portal.address })
  expect(own.status).toBe(302)
  expect(own.headers.get('set-cookie')).toMatch(/^mafteach-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const page = await fetch(`${portal.address}/he/staff/sign-in`)
  expect(page.headers.get('cache-control')).toContain('no-store')
  expect(await page.text()).toContain('noindex')
})
