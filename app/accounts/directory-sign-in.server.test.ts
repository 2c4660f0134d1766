/** Sign-in by a real OpenID provider that runs beside the test. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLog, staff, staffInvitations } from '#db/schema/index'
import type { StaffContext } from './context'
import { beginDirectorySignIn, finishDirectorySignIn, RETURN_PATH } from './directory-sign-in.server'
import { type DirectorySettings, directorySettings } from './directory-settings.server'
import { findInvited, INVITATION_DAYS } from './invitations.server'
import { addPerson } from './people.server'
import { findSession } from './sessions.server'
import { openWorld, type World } from './test-world'

const PORTAL = 'http://portal.test'
const SECRET = 'a secret for tests alone, long enough'
const GRANT = { centerId: 'a', role: 'volunteer' as const }

/** Accounts of the municipality's directory, by the name with which one signs in there. */
const ACCOUNTS: Record<string, { email: string; email_verified: boolean }> = {}

/** A browser at the provider: follows redirects, keeps cookies, fills the provider's own forms, stops where the portal is reached. */
async function signInThere(address: string, login: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next: { url: string; body?: URLSearchParams } = { url: address }
  for (let step = 0; step < 20; step++) {
    if (next.url.startsWith(PORTAL)) return next.url
    const response: Response = await fetch(next.url, {
      redirect: 'manual', headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(next.body ? { method: 'POST', body: next.body } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = response.headers.get('location')
    if (location) {
      next = { url: new URL(location, next.url).href }
      continue
    }
    const page = await response.text()
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!action || !prompt) throw new Error(`The provider says ${response.status}: ${page.slice(0, 300)}`)
    next = { url: new URL(action, next.url).href, body: new URLSearchParams({ prompt, login, password: 'x' }) }
  }
  throw new Error('The provider never comes to an end')
}

describe('sign-in by a directory', () => {
  let world: World
  let context: StaffContext
  let server: Server
  let settings: DirectorySettings

  beforeAll(async () => {
    world = await openWorld('pglite')
    context = world.context
    server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'mafteach', client_secret: SECRET, redirect_uris: [PORTAL + RETURN_PATH], grant_types: ['authorization_code'], response_types: ['code'] }],
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      findAccount: (_request: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...ACCOUNTS[id] }) }),
    })
    server.on('request', provider.callback())
    settings = { issuer, clientId: 'mafteach', clientSecret: SECRET }
  })
  afterAll(async () => {
    await new Promise((resolve) => server?.close(resolve))
    await world?.connection.close()
  })

  const invited = async (email: string, now = new Date()) => addPerson(context.db, null, { name: 'Dana', email, grant: GRANT }, context, now)

  async function begin() {
    const begun = await beginDirectorySignIn(new Request(`${PORTAL}/ar/staff/sign-in/directory`), context, settings, { language: 'ar', to: '/ar/staff/people' })
    return { ...begun, cookie: begun.cookie.split(';')[0] ?? '' }
  }
  const comeBack = (address: string, cookie: string, now = new Date()) =>
    finishDirectorySignIn(new Request(address, { headers: { Cookie: cookie } }), context, settings, now)

  async function signInAs(login: string, now = new Date()) {
    const { address, cookie } = await begin()
    return comeBack(await signInThere(address, login), cookie, now)
  }

  test('asks with state, nonce and PKCE, and keeps none of them readable', async () => {
    const { address, cookie } = await begin()
    const asked = new URL(address).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('redirect_uri')).toBe(PORTAL + RETURN_PATH)
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)?.length).toBeGreaterThan(20)
      expect(cookie).not.toContain(asked.get(name))
    }
  })

  test('lets in who was invited, in the language and to the page of before, and takes the invitation', async () => {
    ACCOUNTS['dana'] = { email: 'Dana@Lod.example.org', email_verified: true }
    const { id, token } = await invited('dana@lod.example.org')
    const outcome = await signInAs('dana')
    expect(outcome).toMatchObject({ language: 'ar', to: '/ar/staff/people' })
    const session = await findSession(context.db, (outcome as { token: string }).token, new Date())
    expect(session).toMatchObject({ staffId: id, stage: 'full', grants: [GRANT] })
    expect(await findInvited(token, context)).toBeNull()
    expect((await context.db.select().from(staff).where(eq(staff.id, id)))[0]?.activeSince).not.toBeNull()
    // And again, without an invitation now.
    expect(await signInAs('dana')).toHaveProperty('token')
  })

  test('refuses who was never invited, an e-mail that nobody verified, a closed account, and an invitation of long ago', async () => {
    ACCOUNTS['stranger'] = { email: 'stranger@lod.example.org', email_verified: true }
    ACCOUNTS['unverified'] = { email: 'noa@lod.example.org', email_verified: false }
    ACCOUNTS['closed'] = { email: 'closed@lod.example.org', email_verified: true }
    ACCOUNTS['late'] = { email: 'late@lod.example.org', email_verified: true }
    await invited('noa@lod.example.org')
    const closed = await invited('closed@lod.example.org')
    await context.db.update(staff).set({ closedAt: new Date() }).where(eq(staff.id, closed.id))
    const late = await invited('late@lod.example.org')
    await context.db.update(staffInvitations).set({ expiresAt: new Date(Date.now() - INVITATION_DAYS) }).where(eq(staffInvitations.staffId, late.id))
    for (const login of ['stranger', 'unverified', 'closed', 'late']) expect(await signInAs(login), login).toEqual({ problem: 'refused', language: 'ar' })
    const refusals = await context.db.select().from(auditLog).where(eq(auditLog.action, 'session.directoryRefused'))
    expect(refusals.map(({ recordId }) => recordId)).toEqual([null, closed.id, late.id])
  })

  test('knows a person by the directory’s own name for them: an e-mail that passed to somebody else opens nothing', async () => {
    ACCOUNTS['rina'] = { email: 'desk@lod.example.org', email_verified: true }
    await invited('desk@lod.example.org')
    expect(await signInAs('rina')).toHaveProperty('token')
    ACCOUNTS['successor'] = { email: 'desk@lod.example.org', email_verified: true }
    expect(await signInAs('successor')).toHaveProperty('problem')
    // Nor does the first one become somebody else by a new e-mail.
    ACCOUNTS['rina'] = { email: 'second@lod.example.org', email_verified: true }
    await invited('second@lod.example.org')
    expect(await signInAs('rina')).toHaveProperty('problem')
  })

  test('refuses an answer of another browser, a changed one, one that is used again, and one that comes late', async () => {
    ACCOUNTS['miri'] = { email: 'miri@lod.example.org', email_verified: true }
    await invited('miri@lod.example.org')
    const [first, second] = [await begin(), await begin()]
    const back = await signInThere(first.address, 'miri')
    const refused = { problem: 'refused' }
    expect(await comeBack(back, '')).toMatchObject(refused)
    expect(await comeBack(back, second.cookie)).toMatchObject(refused)
    expect(await comeBack(back, `${first.cookie.slice(0, -4)}AAAA`)).toMatchObject(refused)
    expect(await comeBack(back.replace(/state=[^&]*/, 'state=other'), first.cookie)).toMatchObject(refused)
    expect(await comeBack(back.replace(/code=[^&]*/, 'code=other'), first.cookie)).toMatchObject(refused)
    expect(await comeBack(back, first.cookie, new Date(Date.now() + 11 * 60_000))).toMatchObject(refused)
    const again = await begin()
    const backAgain = await signInThere(again.address, 'miri')
    expect(await comeBack(backAgain, again.cookie)).toHaveProperty('token')
    expect(await comeBack(backAgain, again.cookie)).toMatchObject(refused)
  })
})

describe('the settings of the directory', () => {
  const whole = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'top secret' }

  test('are all there, or none', () => {
    expect(directorySettings({})).toEqual({ directory: null })
    expect(directorySettings({ OIDC_ISSUER: '' })).toEqual({ directory: null })
    expect(directorySettings(whole)).toEqual({ directory: { issuer: 'https://login.example.org', clientId: 'x', clientSecret: 'top secret' } })
    expect(directorySettings({ OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'top secret' })).toEqual({ problems: [expect.stringMatching(/^OIDC_ISSUER: /)] })
  })

  test('ask for HTTPS but on this machine, and a refusal holds no secret', () => {
    expect(directorySettings({ ...whole, OIDC_ISSUER: 'http://login.example.org' })).toEqual({ problems: ['OIDC_ISSUER: must start with https://'] })
    expect(directorySettings({ ...whole, OIDC_ISSUER: 'http://localhost:4000' })).toHaveProperty('directory.issuer')
  })
})
