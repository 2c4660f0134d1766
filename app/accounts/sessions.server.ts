/** Sessions of staff, in the database: any server knows them, and any of them can be ended. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq, gt, lt, ne, or } from 'drizzle-orm'
import type { Database } from '#db/client'
import { staff, staffRoles, staffSessions } from '#db/schema/index'
import type { Grant } from './permissions'
import { isToken, newToken, tokenHash } from './secret-token.server'

export const IDLE_MINUTES = 30
export const LONGEST_HOURS = 12
/** How long the second step may take. */
export const STEP_MINUTES = 15

const MINUTE = 60_000
/** Seen is written at most this often: a page has many requests. */
const SEEN_EVERY_MS = MINUTE

export type Stage = 'second' | 'enrol' | 'full'

export interface Session {
  readonly handle: string
  readonly staffId: string
  readonly stage: Stage
  readonly sealedPending: string | null
  readonly grants: readonly Grant[]
  readonly sealedName: string
}

const idleLimit = (now: Date) => new Date(now.getTime() - IDLE_MINUTES * MINUTE)

const PURGE_EVERY_MS = 60 * MINUTE

const kept = new WeakSet<Database>()

/** From the first sign-in on, what has ended is removed every hour. */
export function keepClean(db: Database): void {
  if (kept.has(db)) return
  kept.add(db)
  const purge = () => void purgeSessions(db, new Date()).catch(() => console.error('Staff sessions: what has ended could not be removed'))
  setInterval(purge, PURGE_EVERY_MS).unref()
}

/** Begins a session. @returns what goes into the cookie */
export async function startSession(
  db: Database, staffId: string, stage: Stage, now: Date, sealPending: (handle: string) => string | null = () => null,
): Promise<string> {
  const token = newToken()
  const handle = randomUUID()
  const lasts = stage === 'full' ? LONGEST_HOURS * 60 : STEP_MINUTES
  await db.insert(staffSessions).values({
    idHash: tokenHash(token), handle, staffId, stage, sealedPending: sealPending(handle),
    startedAt: now, seenAt: now, endsAt: new Date(now.getTime() + lasts * MINUTE),
  })
  return token
}

/** The session of a cookie, with the person's roles as they are now; null when it ended, for whatever reason. */
export async function findSession(db: Database, token: string | null, now: Date): Promise<Session | null> {
  if (token === null || !isToken(token)) return null
  const idHash = tokenHash(token)
  const isAlive = and(eq(staffSessions.idHash, idHash), gt(staffSessions.endsAt, now), gt(staffSessions.seenAt, idleLimit(now)))
  const rows = await db
    .select({ session: staffSessions, sealedName: staff.sealedName, closedAt: staff.closedAt, centerId: staffRoles.centerId, role: staffRoles.role })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .leftJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(isAlive)
  const [first] = rows
  if (!first || first.closedAt !== null) return null
  if (now.getTime() - first.session.seenAt.getTime() > SEEN_EVERY_MS) {
    await db.update(staffSessions).set({ seenAt: now }).where(isAlive)
  }
  const { handle, staffId, stage, sealedPending } = first.session
  const grants = rows.flatMap(({ centerId, role }) => (centerId !== null && role !== null ? [{ centerId, role }] : []))
  return { handle, staffId, stage, sealedPending, grants, sealedName: first.sealedName }
}

export interface OwnSession {
  readonly handle: string
  readonly startedAt: Date
  readonly seenAt: Date
}

/** The open sessions of a person, newest first. */
export async function sessionsOf(db: Database, staffId: string, now: Date): Promise<readonly OwnSession[]> {
  return db
    .select({ handle: staffSessions.handle, startedAt: staffSessions.startedAt, seenAt: staffSessions.seenAt })
    .from(staffSessions)
    .where(and(
      eq(staffSessions.staffId, staffId), eq(staffSessions.stage, 'full'), gt(staffSessions.endsAt, now), gt(staffSessions.seenAt, idleLimit(now)),
    ))
    .orderBy(desc(staffSessions.startedAt))
}

export async function endSession(db: Database, token: string | null): Promise<void> {
  if (token !== null && isToken(token)) await db.delete(staffSessions).where(eq(staffSessions.idHash, tokenHash(token)))
}

/** Ends sessions of a person. @param which one of them by its name, all but one, or all */
export async function endSessionsOf(
  db: Database, staffId: string, which: { readonly only: string } | { readonly allBut: string } | 'all' = 'all',
): Promise<number> {
  const chosen = which === 'all' ? undefined : 'only' in which ? eq(staffSessions.handle, which.only) : ne(staffSessions.handle, which.allBut)
  const ended = await db.delete(staffSessions).where(and(eq(staffSessions.staffId, staffId), chosen)).returning({ handle: staffSessions.handle })
  return ended.length
}

/** Removes what has ended by itself. */
export async function purgeSessions(db: Database, now: Date): Promise<void> {
  await db.delete(staffSessions).where(or(lt(staffSessions.endsAt, now), lt(staffSessions.seenAt, idleLimit(now))))
}
