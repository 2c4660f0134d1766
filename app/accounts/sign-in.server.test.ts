import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLog, centers, staff, staffAttempts, staffInvitations, staffRecoveryCodes, staffSessions } from '#db/schema/index'
import { TEST_ENGINES } from '#db/test-databases'
import { attemptsOn, LOCK_MINUTES, MOST_WRONG } from './attempts.server'
import type { StaffContext } from './context'
import { createAdministrator } from './first-administrator.server'
import { choosePassword, enrol, findInvited, INVITATION_DAYS, invitationAddress, makeInvitation } from './invitations.server'
import { changePassword, endOwnSessions, ownAccount, renewCodes } from './own-account.server'
import { addPerson, changePerson, findPerson, invite, listPeople } from './people.server'
import { signedIn } from './require-staff.server'
import { findSession, IDLE_MINUTES, LONGEST_HOURS, purgeSessions, sessionsOf } from './sessions.server'
import { finishSignIn, signIn, signOut } from './sign-in.server'
import { chosen, codeOf, type Enrolled, enrolled, openWorld, PASSWORD, staffAs, type World } from './test-world'

const MINUTE = 60_000
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * MINUTE)
const tokenOf = (outcome: object) => (outcome as { token: string }).token
const VOLUNTEER = [{ centerId: 'a', role: 'volunteer' as const }]

describe.each(TEST_ENGINES)('accounts on %s', (engine) => {
  let world: World
  let context: StaffContext
  let address = 0
  /** As from another office each time, so that one test's mistakes lock no other. */
  const elsewhere = (): StaffContext => ({ ...context, source: `198.51.100.${(address = (address + 1) % 250)}` })
  beforeAll(async () => {
    world = await openWorld(engine)
    context = world.context
  })
  afterAll(() => world?.connection.close())

  const through = async (person: Enrolled, at: Date, desk = elsewhere()): Promise<string> => {
    const begun = await signIn(person.email, PASSWORD, desk, at)
    const session = await findSession(context.db, tokenOf(begun), at)
    const done = await finishSignIn(tokenOf(begun), session!, person.codeAt(at), desk, at)
    return tokenOf(done)
  }

  describe('an invitation', () => {
    test('opens once, by its token alone, and is kept only as a hash', async () => {
      const now = new Date()
      const { id, token } = await addPerson(context.db, null, { name: 'Dana', email: 'once@example.org', grant: VOLUNTEER[0]! }, context, now)
      expect(invitationAddress('https://x.example', 'he', token)).toBe(`https://x.example/he/staff/invitation#${token}`)
      expect(JSON.stringify(await context.db.select().from(staffInvitations))).not.toContain(token)
      expect(await findInvited(`${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`, context, now)).toBeNull()
      expect(await findInvited(invitationAddress('https://x.example', 'he', token), context, now)).toMatchObject({ id, name: 'Dana', email: 'once@example.org' })
      const first = await chosen(world, token, now)
      const second = await chosen(world, token, now)
      const [one, two] = [await findSession(context.db, first.token, now), await findSession(context.db, second.token, now)]
      // Nothing of the account has changed before the first code.
      expect((await context.db.select().from(staff).where(eq(staff.id, id)))[0]).toMatchObject({ passwordHash: null, sealedTotp: null, activeSince: null })
      expect(await enrol(one!, '000000', context, now)).toEqual({ problem: 'code' })
      const done = await enrol(one!, codeOf(first.secret, now), context, now)
      expect((done as { recoveryCodes: readonly string[] }).recoveryCodes).toHaveLength(10)
      expect(await enrol(two!, codeOf(second.secret, now), context, now)).toEqual({ problem: 'invitation' })
      expect(await findInvited(token, context, now)).toBeNull()
      expect(await choosePassword(token, PASSWORD, context, now)).toEqual({ problem: 'invitation' })
    })

    test('ends after some days, and when a newer one is made', async () => {
      const now = new Date()
      const { id, token } = await addPerson(context.db, null, { name: 'Dana', email: 'late@example.org', grant: VOLUNTEER[0]! }, context, now)
      expect(await findInvited(token, context, later(now, INVITATION_DAYS * 24 * 60 - 1))).not.toBeNull()
      expect(await findInvited(token, context, later(now, INVITATION_DAYS * 24 * 60 + 1))).toBeNull()
      const newer = await makeInvitation(context.db, id, now)
      expect(await findInvited(token, context, now)).toBeNull()
      expect(await findInvited(newer, context, now)).not.toBeNull()
    })

    test('refuses a password that is easy to guess, and begins nothing', async () => {
      const now = new Date()
      const { id, token } = await addPerson(context.db, null, { name: 'Dana', email: 'weak@example.org', grant: VOLUNTEER[0]! }, context, now)
      expect(await choosePassword(token, 'password1234', context, now)).toMatchObject({ problem: 'common' })
      expect(await context.db.select().from(staffSessions).where(eq(staffSessions.staffId, id))).toEqual([])
    })

    test('taken a second time leaves nothing of the old password, telephone, codes and sessions', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const link = await makeInvitation(context.db, person.id, now)
      expect(await findSession(context.db, person.token, now)).not.toBeNull()
      const again = await chosen(world, link, now)
      expect(await findSession(context.db, person.token, now)).not.toBeNull()
      const session = await findSession(context.db, again.token, now)
      await enrol(session!, codeOf(again.secret, now), context, now)
      expect(await findSession(context.db, person.token, now)).toBeNull()
      const at = later(now, 2)
      const begun = await signIn(person.email, PASSWORD, elsewhere(), at)
      const second = await findSession(context.db, tokenOf(begun), at)
      expect(await finishSignIn(tokenOf(begun), second!, person.codeAt(at), elsewhere(), at)).toEqual({ problem: 'refused' })
      expect(await finishSignIn(tokenOf(begun), second!, person.recoveryCodes[0]!, elsewhere(), at)).toEqual({ problem: 'refused' })
    })
  })

  describe('signing in', () => {
    test('takes both steps, with a new session after each', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const at = later(now, 1)
      const begun = tokenOf(await signIn(` ${person.email.toUpperCase()} `, PASSWORD, elsewhere(), at))
      const request = (token: string) => new Request('http://portal.test/he/staff', { headers: { Cookie: `mafteach-staff=${token}` } })
      expect(await signedIn(request(begun), context, at)).toBeNull()
      const session = await findSession(context.db, begun, at)
      const full = tokenOf(await finishSignIn(begun, session!, person.codeAt(at), elsewhere(), at))
      expect(full).not.toBe(begun)
      expect(await findSession(context.db, begun, at)).toBeNull()
      expect(await signedIn(request(full), context, at)).toMatchObject({ id: person.id, name: 'Dana Example', grants: VOLUNTEER })
      expect(JSON.stringify(await context.db.select().from(staffSessions))).not.toContain(full)
    })

    test('takes no code a second time, of the telephone or of the recovery ones', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const at = later(now, 1)
      await through(person, at)
      const begin = async () => {
        const token = tokenOf(await signIn(person.email, PASSWORD, elsewhere(), at))
        return { token, session: (await findSession(context.db, token, at))! }
      }
      const first = await begin()
      expect(await finishSignIn(first.token, first.session, person.codeAt(at), elsewhere(), at)).toEqual({ problem: 'refused' })
      // An older code, which the clock would still let through.
      expect(await finishSignIn(first.token, first.session, person.codeAt(later(at, -0.5)), elsewhere(), at)).toEqual({ problem: 'refused' })
      const [code = ''] = person.recoveryCodes
      const done = await finishSignIn(first.token, first.session, ` ${code.toLowerCase().replaceAll('-', ' ')}`, elsewhere(), at)
      expect(done).toMatchObject({ byRecoveryCode: true })
      const second = await begin()
      expect(await finishSignIn(second.token, second.session, code, elsewhere(), at)).toEqual({ problem: 'refused' })
      expect((await context.db.select().from(staffRecoveryCodes).where(eq(staffRecoveryCodes.staffId, person.id))).filter(({ usedAt }) => usedAt)).toHaveLength(1)
      expect(JSON.stringify(await context.db.select().from(staffRecoveryCodes))).not.toContain(code.replaceAll('-', ''))
    })

    test('of two at once with one code, one comes in', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const at = later(now, 1)
      const begun = await Promise.all([0, 1].map(() => signIn(person.email, PASSWORD, elsewhere(), at)))
      const outcomes = await Promise.all(begun.map(async (one) => {
        const session = await findSession(context.db, tokenOf(one), at)
        return finishSignIn(tokenOf(one), session!, person.codeAt(at), elsewhere(), at)
      }))
      expect(outcomes.filter((outcome) => 'token' in outcome)).toHaveLength(1)
    })

    test('says the same for a wrong password, an unknown name, one only invited, a closed one and a locked one', async () => {
      const now = new Date()
      const [wrong, closed, locked] = [await enrolled(world, VOLUNTEER, now), await enrolled(world, VOLUNTEER, now), await enrolled(world, VOLUNTEER, now)]
      await addPerson(context.db, null, { name: 'Dana', email: 'invited@example.org', grant: VOLUNTEER[0]! }, context, now)
      await context.db.update(staff).set({ closedAt: now }).where(eq(staff.id, closed.id))
      for (let tries = 0; tries < MOST_WRONG; tries++) await signIn(locked.email, 'wrong', elsewhere(), now)
      const outcomes = [
        await signIn(wrong.email, 'wrong', elsewhere(), now),
        await signIn('nobody@example.org', PASSWORD, elsewhere(), now),
        await signIn('no e-mail at all', PASSWORD, elsewhere(), now),
        await signIn('invited@example.org', PASSWORD, elsewhere(), now),
        await signIn(closed.email, PASSWORD, elsewhere(), now),
        await signIn(locked.email, PASSWORD, elsewhere(), now),
      ]
      for (const outcome of outcomes) expect(outcome).toEqual({ problem: 'refused' })
    })

    test('takes as long for a name that is not there', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const taken = async (email: string) => {
        const started = performance.now()
        await signIn(email, 'wrong', elsewhere(), now)
        return performance.now() - started
      }
      // In turns, and the shortest of each: what else the machine does meanwhile only adds to some of them.
      let [known, unknown] = [Infinity, Infinity]
      for (let turn = 0; turn < 9; turn += 1) {
        known = Math.min(known, await taken(person.email))
        unknown = Math.min(unknown, await taken(`nobody${turn}@example.org`))
      }
      expect(unknown / known).toBeGreaterThan(0.4)
      expect(unknown / known).toBeLessThan(2.5)
    })

    test('is locked after wrong codes too, so that a password alone finds no code', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const at = later(now, 1)
      const begun = tokenOf(await signIn(person.email, PASSWORD, elsewhere(), at))
      const session = (await findSession(context.db, begun, at))!
      for (let tries = 0; tries < MOST_WRONG; tries++) await finishSignIn(begun, session, '000000', elsewhere(), at)
      expect(await finishSignIn(begun, session, person.codeAt(at), elsewhere(), at)).toEqual({ problem: 'refused' })
      const log = await context.db.select().from(auditLog).where(eq(auditLog.recordId, person.id))
      expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['session.codeWrong', 'session.locked']))
    })
  })

  describe('failures', () => {
    test('are counted together by all servers, and forgotten after a while', async () => {
      // Another server has counters of its own over the same database.
      const proxy = new Proxy(context.db, {})
      const [one, other] = [attemptsOn(context.db, context.vault), attemptsOn(proxy, context.vault)]
      const results: string[] = []
      for (let tries = 0; tries < MOST_WRONG + 3; tries++) results.push(await (tries % 2 ? one : other).try('shared', undefined))
      expect(results).toEqual([...Array<string>(MOST_WRONG).fill('open'), 'closes', 'closed', 'closed'])
      await context.db.update(staffAttempts).set({ expire: sql`expire - make_interval(mins => ${LOCK_MINUTES})` })
      expect(await one.try('shared', undefined)).toBe('open')
    })

    test('fifty at once are let through no more often than five', async () => {
      const attempts = attemptsOn(context.db, context.vault)
      const results = await Promise.all(Array.from({ length: 50 }, () => attempts.try('at once', undefined)))
      expect(results.filter((result) => result === 'open')).toHaveLength(MOST_WRONG)
    })

    test('of one source close it for every name, and for the neighbours of its own network alone', async () => {
      const attempts = attemptsOn(context.db, context.vault)
      for (let tries = 0; tries < 50; tries++) await attempts.try(`name-${tries}`, '2001:db8:0:1::5')
      expect(await attempts.try('another', '2001:0db8:0:1:ffff::1')).not.toBe('open')
      expect(await attempts.try('another', '2001:db8:0:2::5')).toBe('open')
      const rows = JSON.stringify(await context.db.select().from(staffAttempts))
      expect(rows).not.toContain('2001')
    })
  })

  describe('a session', () => {
    test('ends when it is not used, and after a day’s work however much it is used', async () => {
      const now = new Date()
      const { token } = await enrolled(world, VOLUNTEER, now)
      expect(await findSession(context.db, token, later(now, IDLE_MINUTES - 1))).not.toBeNull()
      expect(await findSession(context.db, token, later(now, 2 * IDLE_MINUTES - 2))).not.toBeNull()
      expect(await findSession(context.db, token, later(now, 3 * IDLE_MINUTES))).toBeNull()
      const busy = await enrolled(world, VOLUNTEER, now)
      for (let minutes = 0; minutes < LONGEST_HOURS * 60; minutes += 20) expect(await findSession(context.db, busy.token, later(now, minutes))).not.toBeNull()
      expect(await findSession(context.db, busy.token, later(now, LONGEST_HOURS * 60 + 1))).toBeNull()
    })

    test('that ended is removed, and one that goes on is not', async () => {
      const now = new Date()
      const old = await enrolled(world, VOLUNTEER, later(now, -120))
      const fresh = await enrolled(world, VOLUNTEER, now)
      await purgeSessions(context.db, now)
      const left = (await context.db.select().from(staffSessions)).map(({ staffId }) => staffId)
      expect(left).toContain(fresh.id)
      expect(left).not.toContain(old.id)
    })

    test('ends by sign-out, and is ended by its owner from elsewhere, but by nobody else', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const second = await through(person, later(now, 1))
      const at = later(now, 1)
      const own = await sessionsOf(context.db, person.id, at)
      expect(own).toHaveLength(2)
      const session = (await findSession(context.db, second, at))!
      const me = { id: person.id, name: 'Dana', grants: VOLUNTEER, session: session.handle }
      const stranger = await enrolled(world, VOLUNTEER, now)
      await endOwnSessions({ ...me, id: stranger.id }, own.find(({ handle }) => handle !== session.handle)!.handle, context)
      expect(await findSession(context.db, person.token, at)).not.toBeNull()
      await endOwnSessions(me, null, context)
      expect(await findSession(context.db, person.token, at)).toBeNull()
      expect(await findSession(context.db, second, at)).not.toBeNull()
      await signOut(second, session, context)
      expect(await findSession(context.db, second, at)).toBeNull()
    })
  })

  describe('one’s own account', () => {
    test('changes its password for a code, under a new session, and ends the others', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const me = { id: person.id, name: 'Dana', grants: VOLUNTEER, session: 'none' }
      const at = later(now, 1)
      const fresh = 'four lamps over one river'
      expect(await changePassword(me, { code: '000000', password: fresh }, context, at)).toEqual({ problem: 'code' })
      expect(await changePassword(me, { code: person.codeAt(at), password: PASSWORD }, context, at)).toEqual({ problem: 'common' })
      const changed = await changePassword(me, { code: person.codeAt(at), password: fresh }, context, at)
      expect(await findSession(context.db, person.token, at)).toBeNull()
      expect(await findSession(context.db, tokenOf(changed), at)).not.toBeNull()
      expect(await signIn(person.email, PASSWORD, elsewhere(), at)).toEqual({ problem: 'refused' })
      expect(await signIn(person.email, fresh, elsewhere(), at)).toHaveProperty('token')
    })

    test('has new recovery codes for a code, and the old ones are gone', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const me = { id: person.id, name: 'Dana', grants: VOLUNTEER, session: 'none' }
      const renewed = await renewCodes(me, person.recoveryCodes[3]!, context, later(now, 1))
      expect((renewed as { recoveryCodes: readonly string[] }).recoveryCodes).toHaveLength(10)
      expect(await renewCodes(me, person.recoveryCodes[4]!, context, later(now, 1))).toEqual({ problem: 'code' })
      expect(await ownAccount(me, context)).toMatchObject({ name: 'Dana Example', email: person.email, codesLeft: 10 })
    })
  })

  describe('people', () => {
    const A = { centerId: 'a', role: 'centerManager' as const }
    test('are invited, seen and changed by the managers of their center, and not by others', async () => {
      const manager = await staffAs(world, [A])
      const other = await staffAs(world, [{ ...A, centerId: 'b' }])
      const made = await invite(manager, { name: 'Noa', email: 'noa@example.org', grant: VOLUNTEER[0]! }, context)
      const { id } = made as { id: string }
      expect(await invite(manager, { name: '', email: 'x', grant: { centerId: 'b', role: 'volunteer' } }, context)).toEqual({ problems: ['name', 'email', 'grant'] })
      expect(await invite(manager, { name: 'Eve', email: 'eve@example.org', grant: { centerId: 'a', role: 'administrator' } }, context)).toEqual({ problems: ['grant'] })
      expect((await listPeople(manager, context)).map((person) => person.id)).toContain(id)
      expect((await listPeople(other, context)).map((person) => person.id)).not.toContain(id)
      expect(await findPerson(other, id, context)).toBeNull()
      expect(await findPerson(manager, id, context)).toMatchObject({ name: 'Noa', email: 'noa@example.org', state: 'invited', isMine: true })
      for (const change of [{ do: 'link' }, { do: 'close' }, { do: 'take', grant: VOLUNTEER[0]! }] as const) expect(await changePerson(other, id, change, context)).toBe('refused')
      expect(await changePerson(manager, manager.id, { do: 'give', grant: VOLUNTEER[0]! }, context)).toBe('refused')
      expect(await changePerson(manager, id, { do: 'give', grant: { centerId: 'a', role: 'administrator' } }, context)).toBe('refused')
    })

    test('with an account get a further role instead of a second account', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const manager = await staffAs(world, [{ ...A, centerId: 'b' }])
      const grant = { centerId: 'b', role: 'counsellor' as const }
      expect(await invite(manager, { name: 'Other name', email: person.email, grant }, context)).toEqual({ id: person.id, token: null })
      const page = await findPerson(manager, person.id, context)
      // Only the role at the own center is shown, and the sign-in is not this manager's to make anew.
      expect(page).toMatchObject({ name: 'Dana Example', grants: [grant], isMine: false })
      expect(await changePerson(manager, person.id, { do: 'link' }, context)).toBe('refused')
    })

    test('lose their sessions with their roles, and come in no more when closed', async () => {
      const now = new Date()
      const person = await enrolled(world, VOLUNTEER, now)
      const manager = await staffAs(world, [A])
      await changePerson(manager, person.id, { do: 'give', grant: { centerId: 'a', role: 'counsellor' } }, context)
      expect(await findSession(context.db, person.token, now)).toBeNull()
      const again = await through(person, later(now, 1))
      expect((await findSession(context.db, again, later(now, 1)))?.grants).toHaveLength(2)
      await changePerson(manager, person.id, { do: 'take', grant: { centerId: 'a', role: 'counsellor' } }, context)
      expect(await findSession(context.db, again, later(now, 1))).toBeNull()
      await changePerson(manager, person.id, { do: 'close' }, context)
      expect(await signIn(person.email, PASSWORD, elsewhere(), later(now, 3))).toEqual({ problem: 'refused' })
      await changePerson(manager, person.id, { do: 'reopen' }, context)
      expect(await signIn(person.email, PASSWORD, elsewhere(), later(now, 3))).toHaveProperty('token')
      const actions = (await context.db.select().from(auditLog).where(eq(auditLog.staffId, manager.id)).orderBy(auditLog.id)).map(({ action }) => action)
      expect(actions).toEqual(['people.roleGiven', 'people.roleTaken', 'people.closed', 'people.reopened'])
    })

    test('lie in the database without their names and addresses', async () => {
      const person = await enrolled(world, VOLUNTEER)
      const rows = JSON.stringify([await context.db.select().from(staff), await context.db.select().from(auditLog), await context.db.select().from(staffSessions)])
      for (const word of ['Dana', person.email, person.email.split('@')[0]!, PASSWORD]) expect(rows).not.toContain(word)
    })
  })

  test('the first administrator is made with a link, for a center that is there', async () => {
    await context.db.insert(centers).values({
      id: 'shil-x', kind: 'shil', names: { he: 'x' }, phones: [], authorityPhones: [], topics: ['forms'], scope: 'local', confidence: 'low', source: 'test',
    })
    expect(await createAdministrator({ email: 'no', name: 'Dana', center: 'shil-x' }, context)).toEqual({ problem: 'email' })
    expect(await createAdministrator({ email: 'admin@example.org', name: 'Dana', center: 'nowhere' }, context)).toEqual({ problem: 'center' })
    const first = await createAdministrator({ email: 'Admin@example.org', name: 'Dana', center: 'shil-x' }, context)
    expect(await findInvited(tokenOf(first), context)).toMatchObject({ email: 'admin@example.org' })
    // A second time: the same account, a new link.
    const second = await createAdministrator({ email: 'admin@example.org', name: 'Dana', center: 'shil-x' }, context)
    expect(await findInvited(tokenOf(first), context)).toBeNull()
    expect(await findInvited(tokenOf(second), context)).not.toBeNull()
  })
})
