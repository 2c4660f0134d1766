/** The people of a center's desk, as those see and change them who run it. */
import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { staff, staffInvitations, staffRoles } from '#db/schema/index'
import { audit } from './audit.server'
import type { Staff, StaffContext } from './context'
import { invitationUntil, makeInvitation } from './invitations.server'
import { centersFor, type Grant, mayAt, mayGive, mayManage } from './permissions'
import { emailIndex, openName, openPerson, readEmail, readName, sealPerson } from './person.server'
import { endSessionsOf } from './sessions.server'

export type PersonState = 'invited' | 'active' | 'closed'

export interface Person {
  readonly id: string
  readonly name: string
  readonly state: PersonState
  /** Those that the reader may see. */
  readonly grants: readonly Grant[]
}

type Row = typeof staff.$inferSelect

const stateOf = ({ closedAt, activeSince }: Pick<Row, 'closedAt' | 'activeSince'>): PersonState =>
  closedAt !== null ? 'closed' : activeSince !== null ? 'active' : 'invited'

/** The people at the centers whose people the reader may see. */
export async function listPeople(me: Staff, { db, vault }: StaffContext): Promise<readonly Person[]> {
  const centers = centersFor(me.grants, 'people.read')
  const rows = await db
    .select({ person: staff, grant: staffRoles })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(centers === 'everywhere' ? undefined : inArray(staffRoles.centerId, [...centers]))
  const people = new Map<string, Person>()
  for (const { person, grant } of rows) {
    const { centerId, role } = grant
    const known = people.get(person.id)
    people.set(person.id, { id: person.id, name: known?.name ?? openName(person, vault), state: stateOf(person), grants: [...(known?.grants ?? []), { centerId, role }] })
  }
  return [...people.values()]
}

/** Names of people by their ids, for pages that may name them. */
export async function namesOf(ids: readonly string[], { db, vault }: StaffContext): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select({ id: staff.id, sealedName: staff.sealedName }).from(staff).where(inArray(staff.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, openName(row, vault)]))
}

async function grantsOf(db: Database, staffId: string): Promise<readonly Grant[]> {
  return db.select({ centerId: staffRoles.centerId, role: staffRoles.role }).from(staffRoles).where(eq(staffRoles.staffId, staffId))
}

export interface PersonPage extends Person {
  readonly email: string
  /** Until when their link is good; null when there is none. */
  readonly linkUntil: Date | null
  /** Whether the reader may make their sign-in anew, or close the account. */
  readonly isMine: boolean
  /** Roles among `grants` that the reader may take. */
  readonly takable: readonly Grant[]
}

/** A person of the reader's centers; null for everybody else, as for nobody. */
export async function findPerson(me: Staff, id: string, { db, vault }: StaffContext, now = new Date()): Promise<PersonPage | null> {
  const [row] = await db.select().from(staff).where(eq(staff.id, id))
  if (!row) return null
  const all = await grantsOf(db, id)
  const grants = all.filter(({ centerId }) => mayAt(me.grants, 'people.read', centerId))
  // Who holds no role any more is still to be found by those who look after everybody.
  if (grants.length === 0 && (all.length > 0 || centersFor(me.grants, 'people.read') !== 'everywhere')) return null
  return {
    id, ...openPerson(row, vault), state: stateOf(row), grants,
    linkUntil: await invitationUntil(db, id, now),
    isMine: id !== me.id && mayManage(me.grants, all),
    takable: id === me.id ? [] : grants.filter((grant) => mayGive(me.grants, grant)),
  }
}

export type InviteProblem = 'name' | 'email' | 'grant'

/** Invites somebody, or gives the role to somebody who already has an account: then there is no link. */
export async function invite(
  me: Staff, typed: { readonly name: string; readonly email: string; readonly grant: Grant }, context: StaffContext, now = new Date(),
): Promise<{ readonly id: string; readonly token: string | null } | { readonly problems: readonly InviteProblem[] }> {
  const name = readName(typed.name)
  const email = readEmail(typed.email)
  const isGiven = mayGive(me.grants, typed.grant)
  if (name === null || email === null || !isGiven) {
    return { problems: [...(name === null ? ['name' as const] : []), ...(email === null ? ['email' as const] : []), ...(isGiven ? [] : ['grant' as const])] }
  }
  return context.db.transaction(async (tx) => {
    const [known] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.emailIndex, emailIndex(email, context.vault)))
    if (known) {
      if (known.id === me.id) return { problems: ['grant'] as const }
      await giveRole(tx, me, known.id, typed.grant)
      return { id: known.id, token: null }
    }
    return addPerson(tx, me, { name, email, grant: typed.grant }, context, now)
  })
}

/** A new account, with its link. @param by null for the command that makes the first one */
export async function addPerson(
  db: Database, by: { readonly id: string } | null, { name, email, grant }: { readonly name: string; readonly email: string; readonly grant: Grant },
  { vault }: Pick<StaffContext, 'vault'>, now: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomUUID()
  await db.insert(staff).values({ id, ...sealPerson(id, { name, email }, vault) })
  await db.insert(staffRoles).values({ staffId: id, ...grant })
  await audit({ db }, by, { action: 'people.invited', record: 'staff', id, center: grant.centerId })
  return { id, token: await makeInvitation(db, id, now) }
}

async function giveRole(db: Database, by: Staff, staffId: string, grant: Grant): Promise<void> {
  const given = await db.insert(staffRoles).values({ staffId, ...grant }).onConflictDoNothing().returning({ role: staffRoles.role })
  if (given.length === 0) return
  await endSessionsOf(db, staffId)
  await audit({ db }, by, { action: 'people.roleGiven', record: 'staff', id: staffId, center: grant.centerId })
}

/** What a manager does with a person; each ends the person's sessions, which begin again with the new rights. */
export type PersonChange =
  | { readonly do: 'give' | 'take'; readonly grant: Grant }
  | { readonly do: 'link' | 'close' | 'reopen' }

/** @returns the token of a new link, for `link`; `null` when done; `refused` where the reader may not */
export async function changePerson(me: Staff, id: string, change: PersonChange, context: StaffContext, now = new Date()): Promise<string | null | 'refused'> {
  if (id === me.id) return 'refused'
  return context.db.transaction(async (tx) => {
    const grants = await grantsOf(tx, id)
    if (change.do === 'give' || change.do === 'take') {
      if (!mayGive(me.grants, change.grant)) return 'refused'
      if (change.do === 'give') await giveRole(tx, me, id, change.grant)
      else await takeRole(tx, me, id, change.grant)
      return null
    }
    if (!mayManage(me.grants, grants)) return 'refused'
    const center = grants[0]?.centerId ?? null
    if (change.do === 'link') {
      await audit({ db: tx }, me, { action: 'people.linkMade', record: 'staff', id, center })
      return makeInvitation(tx, id, now)
    }
    await tx.update(staff).set({ closedAt: change.do === 'close' ? now : null }).where(eq(staff.id, id))
    await endSessionsOf(tx, id)
    if (change.do === 'close') await tx.delete(staffInvitations).where(eq(staffInvitations.staffId, id))
    await audit({ db: tx }, me, { action: change.do === 'close' ? 'people.closed' : 'people.reopened', record: 'staff', id, center })
    return null
  })
}

async function takeRole(db: Database, by: Staff, staffId: string, { centerId, role }: Grant): Promise<void> {
  const isThis = and(eq(staffRoles.staffId, staffId), eq(staffRoles.centerId, centerId), eq(staffRoles.role, role))
  const taken = await db.delete(staffRoles).where(isThis).returning({ role: staffRoles.role })
  if (taken.length === 0) return
  await endSessionsOf(db, staffId)
  await audit({ db }, by, { action: 'people.roleTaken', record: 'staff', id: staffId, center: centerId })
}
