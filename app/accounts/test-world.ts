/** For tests: a database with a vault, people made as the portal makes them, and clocks. Nothing here stands in for a part of ours. */
import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { eq } from 'drizzle-orm'
import type { Connection } from '#db/client'
import { migrateDatabase } from '#db/migrate'
import { staff, staffRoles } from '#db/schema/index'
import { openTestDatabase, type TEST_ENGINES } from '#db/test-databases'
import { newKeyLine, parseKeyring } from '~/vault/keyring.server'
import { vaultOf } from '~/vault/seal.server'
import type { Staff, StaffContext } from './context'
import { choosePassword, enrol, makeInvitation, pendingOf } from './invitations.server'
import { addPerson } from './people.server'
import type { Grant } from './permissions'
import { sealPerson } from './person.server'
import { findSession, startSession } from './sessions.server'

export interface World {
  readonly connection: Connection
  readonly context: StaffContext
}

export async function openWorld(engine: (typeof TEST_ENGINES)[number]): Promise<World> {
  const connection = await openTestDatabase(engine)
  await migrateDatabase(connection)
  return {
    connection,
    context: { db: connection.db, vault: vaultOf(parseKeyring(newKeyLine())), secureCookies: false, publicUrl: null, source: '192.0.2.1' },
  }
}

export const PASSWORD = 'three rivers under one lamp'

export interface Enrolled {
  readonly id: string
  readonly email: string
  readonly password: string
  /** What the cookie holds after the enrolment. */
  readonly token: string
  readonly recoveryCodes: readonly string[]
  /** The code that the telephone shows at an instant. */
  codeAt(now: Date): string
}

export function codeOf(secret: string, now: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() })
}

/** Invites somebody who then takes the account, all by the real ways. @param grants none for somebody whose roles were taken */
export async function enrolled(world: World, grants: readonly Grant[], now = new Date()): Promise<Enrolled> {
  const { db, vault } = world.context
  const email = `p${randomUUID().slice(0, 8)}@example.org`
  const [first = { centerId: 'a', role: 'volunteer' as const }, ...more] = grants
  const { id } = await addPerson(db, null, { name: 'Dana Example', email, grant: first }, { vault }, now)
  if (more.length > 0) await db.insert(staffRoles).values(more.map((grant) => ({ staffId: id, ...grant })))
  if (grants.length === 0) await db.delete(staffRoles).where(eq(staffRoles.staffId, id))
  const link = await makeInvitation(db, id, now)
  const { token, secret } = await chosen(world, link, now)
  const session = await findSession(db, token, now)
  const outcome = session && (await enrol(session, codeOf(secret, now), world.context, now))
  if (!outcome || !('token' in outcome)) throw new Error('The enrolment failed')
  return { id, email, password: PASSWORD, token: outcome.token, recoveryCodes: outcome.recoveryCodes, codeAt: (at) => codeOf(secret, at) }
}

/** The link with its password: the session that waits for the first code, and the key that the telephone would read. */
export async function chosen({ context }: World, link: string, now: Date): Promise<{ readonly token: string; readonly secret: string }> {
  const outcome = await choosePassword(link, PASSWORD, context, now)
  if (!('token' in outcome)) throw new Error(`The password was refused: ${outcome.problem}`)
  const session = await findSession(context.db, outcome.token, now)
  const secret = session && pendingOf(session, context)?.totpSecret
  if (!secret) throw new Error('There is nothing to enrol')
  return { token: outcome.token, secret }
}

/** Somebody as a page knows them, without a sign-in. */
export async function staffAs({ context }: { readonly context: Pick<StaffContext, 'db' | 'vault'> }, grants: readonly Grant[]): Promise<Staff> {
  const id = randomUUID()
  const name = `Staff ${id.slice(0, 4)}`
  await context.db.insert(staff).values({ id, ...sealPerson(id, { name, email: `${id}@example.org` }, context.vault) })
  if (grants.length > 0) await context.db.insert(staffRoles).values(grants.map((grant) => ({ staffId: id, ...grant })))
  return { id, name, grants, session: randomUUID() }
}

/** Somebody who has taken the account and is signed in, without a sign-in. @returns the token is what the cookie of staff holds */
export async function signedInAs(context: Pick<StaffContext, 'db' | 'vault'>, grants: readonly Grant[], now = new Date()): Promise<{ readonly id: string; readonly token: string }> {
  const { id } = await staffAs({ context }, grants)
  await context.db.update(staff).set({ activeSince: now }).where(eq(staff.id, id))
  return { id, token: await startSession(context.db, id, 'full', now) }
}
