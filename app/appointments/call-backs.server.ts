/** Requests to be called back, as residents make, see and cancel them. */
import { randomBytes } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentCallBacks } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { codeOfMark, indexOfCode } from './code.server'
import type { AskedCallBack } from './draft'
import { sealPerson, sealScreening } from './sealed.server'
import { takesCallBacks } from './slots.server'

export type CallBack = typeof appointmentCallBacks.$inferSelect

export interface CallBackRequest {
  readonly centerId: string
  readonly asked: AskedCallBack
  readonly mark: string
}

/** `closed`: the center calls nobody back, or does so no more. */
export async function askForCallBack(
  db: Database, vault: Vault, { centerId, asked, mark }: CallBackRequest, now: Date,
): Promise<{ readonly code: string } | { readonly problem: 'closed' }> {
  if (!(await takesCallBacks(db, centerId))) return { problem: 'closed' }
  const code = codeOfMark(mark, vault)
  const id = randomBytes(16).toString('base64url')
  await db
    .insert(appointmentCallBacks)
    .values({
      id, codeIndex: indexOfCode(code, vault), centerId, dayPart: asked.dayPart, language: asked.language, interpreter: asked.interpreter,
      sealedPerson: sealPerson(asked.person, 'callBack', id, vault),
      sealedScreening: asked.screening === null ? null : sealScreening(asked.screening, 'callBack', id, vault),
      consentedAt: asked.screening === null ? null : now,
      createdAt: now,
    })
    // The same form sent twice is one request.
    .onConflictDoNothing({ target: appointmentCallBacks.codeIndex })
  return { code }
}

/** @returns null when there is none under the code */
export async function findCallBack(db: Database, vault: Vault, code: string): Promise<CallBack | null> {
  const [found] = await db.select().from(appointmentCallBacks).where(eq(appointmentCallBacks.codeIndex, indexOfCode(code, vault)))
  return found ?? null
}

/** Cancels a request that is still open, and forgets who made it. */
export async function cancelCallBack(db: Database, vault: Vault, code: string, now: Date): Promise<{ readonly cancelled: true } | { readonly problem: 'gone' }> {
  const cancelled = await db
    .update(appointmentCallBacks)
    .set({ state: 'cancelled', closedAt: now, sealedPerson: null, sealedScreening: null, consentedAt: null })
    .where(and(eq(appointmentCallBacks.codeIndex, indexOfCode(code, vault)), inArray(appointmentCallBacks.state, ['waiting', 'taken'])))
    .returning({ id: appointmentCallBacks.id })
  return cancelled.length > 0 ? { cancelled: true } : { problem: 'gone' }
}

export async function withdrawCallBackScreening(db: Database, vault: Vault, code: string): Promise<void> {
  await db
    .update(appointmentCallBacks)
    .set({ sealedScreening: null, consentedAt: null })
    .where(eq(appointmentCallBacks.codeIndex, indexOfCode(code, vault)))
}
