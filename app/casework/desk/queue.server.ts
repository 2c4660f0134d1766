/**
 * People who came without an appointment, by their number of the day. Numbers are given one after the other for each center and day,
 * however many desks add at once; each number is called by one desk alone. Who may is the caller's question.
 */
import { and, asc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { WalkInState } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseWalkIns } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import { openText, sealText } from '../sealing'

const COLUMN = 'case_walk_ins.sealed_name'

export interface NewWalkIn {
  /** Of the form that was sent: sent again, it finds the same number. */
  readonly id: string
  /** ISO day in Israel. */
  readonly day: string
  readonly language: Language
  readonly interpreter: boolean
  /** First name to call; null where none was given. */
  readonly name: string | null
}

export interface WalkIn {
  readonly id: string
  readonly number: number
  readonly language: Language
  readonly interpreter: boolean
  readonly state: WalkInState
  readonly name: string | null
  readonly arrivedAt: Date
  readonly calledBy: string | null
  readonly fileId: string | null
}

/** Adds somebody to the queue of a day. @returns the number, and whether it is a new one */
export async function addWalkIn(
  db: Database, vault: Vault, centerId: string, { id, day, language, interpreter, name }: NewWalkIn, now: Date,
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  return db.transaction(async (tx) => {
    // Desks that add at the same moment wait for each other here; the unique index would only refuse one of them.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`walk-in ${centerId} ${day}`}, 0))`)
    const [known] = await tx.select({ number: caseWalkIns.number }).from(caseWalkIns).where(and(eq(caseWalkIns.id, id), eq(caseWalkIns.centerId, centerId)))
    if (known) return { number: known.number, isNew: false }
    const [last] = await tx
      .select({ number: sql<number | null>`max(${caseWalkIns.number})` })
      .from(caseWalkIns)
      .where(and(eq(caseWalkIns.centerId, centerId), eq(caseWalkIns.day, day)))
    const number = Number(last?.number ?? 0) + 1
    await tx.insert(caseWalkIns).values({
      id, centerId, day, number, language, interpreter, sealedName: name === null ? null : sealText(vault, COLUMN, id, name), arrivedAt: now,
    })
    return { number, isNew: true }
  })
}

/** Names are for calling somebody on the day; behind it nobody needs them. @returns how many were forgotten */
export async function forgetNames(db: Database, today: string): Promise<number> {
  const forgotten = await db
    .update(caseWalkIns)
    .set({ sealedName: null })
    .where(and(lt(caseWalkIns.day, today), isNotNull(caseWalkIns.sealedName)))
    .returning({ id: caseWalkIns.id })
  return forgotten.length
}

const ORDER = [asc(caseWalkIns.number)]

/** Everybody of a day, by number. */
export async function queueOfDay(db: Database, vault: Vault, centerId: string, day: string): Promise<readonly WalkIn[]> {
  const rows = await db.select().from(caseWalkIns).where(and(eq(caseWalkIns.centerId, centerId), eq(caseWalkIns.day, day))).orderBy(...ORDER)
  return rows.map(({ id, number, language, interpreter, state, sealedName, arrivedAt, calledBy, fileId }) => ({
    id, number, language, interpreter, state, arrivedAt, calledBy, fileId, name: sealedName === null ? null : openText(vault, COLUMN, id, sealedName),
  }))
}

/** What a board on the wall shows: the numbers that were called, the last one first, and how many wait. No names are read for it. */
export async function boardOfDay(db: Database, centerId: string, day: string): Promise<{ readonly called: readonly number[]; readonly waiting: number }> {
  const rows = await db
    .select({ number: caseWalkIns.number, state: caseWalkIns.state, calledAt: caseWalkIns.calledAt })
    .from(caseWalkIns)
    .where(and(eq(caseWalkIns.centerId, centerId), eq(caseWalkIns.day, day), inArray(caseWalkIns.state, ['waiting', 'called'])))
  const called = rows.filter(({ state }) => state === 'called').sort((a, b) => (b.calledAt?.getTime() ?? 0) - (a.calledAt?.getTime() ?? 0))
  return { called: called.map(({ number }) => number), waiting: rows.length - called.length }
}

/** Calls whoever waits longest; two desks that call at once call two people. @returns null when nobody waits */
export async function callNext(db: Database, centerId: string, day: string, staffId: string, now: Date): Promise<{ readonly id: string; readonly number: number } | null> {
  return db.transaction(async (tx) => {
    const [next] = await tx
      .select({ id: caseWalkIns.id })
      .from(caseWalkIns)
      .where(and(eq(caseWalkIns.centerId, centerId), eq(caseWalkIns.day, day), eq(caseWalkIns.state, 'waiting')))
      .orderBy(...ORDER)
      .limit(1)
      .for('update', { skipLocked: true })
    return next ? callOne(tx, centerId, next.id, staffId, now) : null
  })
}

/** Calls one out of turn. @returns null when somebody else called first */
export async function callOne(db: Database, centerId: string, id: string, staffId: string, now: Date): Promise<{ readonly id: string; readonly number: number } | null> {
  const [called] = await db
    .update(caseWalkIns)
    .set({ state: 'called', calledBy: staffId, calledAt: now })
    .where(and(eq(caseWalkIns.id, id), eq(caseWalkIns.centerId, centerId), eq(caseWalkIns.state, 'waiting')))
    .returning({ id: caseWalkIns.id, number: caseWalkIns.number })
  return called ?? null
}

/** Somebody was helped, or left. @returns false when it was ended before */
export async function endWalkIn(db: Database, centerId: string, id: string, end: 'done' | 'left', now: Date): Promise<boolean> {
  const ended = await db
    .update(caseWalkIns)
    .set({ state: end, closedAt: now, sealedName: null })
    .where(and(eq(caseWalkIns.id, id), eq(caseWalkIns.centerId, centerId), inArray(caseWalkIns.state, ['waiting', 'called'])))
    .returning({ id: caseWalkIns.id })
  return ended.length > 0
}

/** Who was called and did not come, or was ended by mistake, waits again under the same number. */
export async function putBack(db: Database, centerId: string, id: string): Promise<boolean> {
  const back = await db
    .update(caseWalkIns)
    .set({ state: 'waiting', calledBy: null, calledAt: null, closedAt: null })
    .where(and(eq(caseWalkIns.id, id), eq(caseWalkIns.centerId, centerId), inArray(caseWalkIns.state, ['called', 'done', 'left'])))
    .returning({ id: caseWalkIns.id })
  return back.length > 0
}

/** Ties somebody of the queue to the file that was opened for them. */
export async function tieToFile(db: Database, centerId: string, id: string, fileId: string): Promise<void> {
  await db.update(caseWalkIns).set({ fileId }).where(and(eq(caseWalkIns.id, id), eq(caseWalkIns.centerId, centerId)))
}
