/** Call-backs as the desk of a center works with them. As in `desk.server`, whether somebody may is asked before, by the caller. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentCallBacks, appointmentCenters } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import type { CallBack } from './call-backs.server'
import type { Person } from './contact'
import { openPerson, openScreening } from './sealed.server'

/** Code of the screening that somebody attached and did not withdraw; to be opened with `openSaved`. */
export async function attachedToCallBack(db: Database, vault: Vault, centerId: string, callBackId: string): Promise<string | null> {
  const [callBack] = await db
    .select()
    .from(appointmentCallBacks)
    .where(and(eq(appointmentCallBacks.id, callBackId), eq(appointmentCallBacks.centerId, centerId)))
  return callBack?.sealedScreening ? openScreening(callBack.sealedScreening, 'callBack', callBackId, vault) : null
}

/** Whether a center calls people back who ask for it here. */
export async function setTakesCallBacks(db: Database, centerId: string, callBacks: boolean): Promise<void> {
  await db
    .insert(appointmentCenters)
    .values({ centerId, callBacks })
    .onConflictDoUpdate({ target: appointmentCenters.centerId, set: { callBacks } })
}

export interface DeskCallBack extends Pick<CallBack, 'id' | 'dayPart' | 'language' | 'interpreter' | 'createdAt' | 'state' | 'takenBy'> {
  readonly person: Person | null
  readonly hasScreening: boolean
}

/** The calls that are still to be made, oldest first. */
export async function callBackQueue(db: Database, vault: Vault, centerId: string): Promise<readonly DeskCallBack[]> {
  const rows = await db
    .select()
    .from(appointmentCallBacks)
    .where(and(eq(appointmentCallBacks.centerId, centerId), inArray(appointmentCallBacks.state, ['waiting', 'taken'])))
    .orderBy(asc(appointmentCallBacks.createdAt))
  return rows.map(({ id, dayPart, language, interpreter, createdAt, state, takenBy, sealedPerson, sealedScreening }) => ({
    id, dayPart, language, interpreter, createdAt, state, takenBy,
    person: sealedPerson === null ? null : openPerson(sealedPerson, 'callBack', id, vault),
    hasScreening: sealedScreening !== null,
  }))
}

/** One person of the desk takes a call on. @returns false when somebody else did, or it is closed */
export async function takeCallBack(db: Database, centerId: string, callBackId: string, staffId: string): Promise<boolean> {
  const taken = await db
    .update(appointmentCallBacks)
    .set({ state: 'taken', takenBy: staffId })
    .where(and(eq(appointmentCallBacks.id, callBackId), eq(appointmentCallBacks.centerId, centerId), eq(appointmentCallBacks.state, 'waiting')))
    .returning({ id: appointmentCallBacks.id })
  return taken.length > 0
}

/** Ends a call: somebody was reached or not; or puts it back into the queue. @returns false when it was closed before */
export async function finishCallBack(
  db: Database, centerId: string, callBackId: string, end: 'reached' | 'notReached' | 'waiting', now: Date,
): Promise<boolean> {
  const finished = await db
    .update(appointmentCallBacks)
    .set(end === 'waiting' ? { state: end, takenBy: null } : { state: end, closedAt: now })
    .where(and(eq(appointmentCallBacks.id, callBackId), eq(appointmentCallBacks.centerId, centerId), inArray(appointmentCallBacks.state, ['waiting', 'taken'])))
    .returning({ id: appointmentCallBacks.id })
  return finished.length > 0
}
