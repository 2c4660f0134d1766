/** What is no longer needed is forgotten: who came, what they attached. The bare appointment stays, to be counted. */
import { and, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentCallBacks, appointmentSlots } from '#db/schema/index'
import { KEPT_DAYS, WAITING_DAYS } from './kept-days'

const DAY_MS = 86_400_000
const NOBODY = { sealedPerson: null, sealedScreening: null, consentedAt: null }

/** @returns how many people were forgotten */
export async function forgetOld(db: Database, now: Date): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const over = db.select({ id: appointmentSlots.id }).from(appointmentSlots).where(lt(appointmentSlots.startsAt, ago(KEPT_DAYS)))
  const bookings = await db
    .update(appointmentBookings)
    .set(NOBODY)
    .where(and(isNotNull(appointmentBookings.sealedPerson), or(inArray(appointmentBookings.slotId, over), lt(appointmentBookings.cancelledAt, ago(KEPT_DAYS)))))
    .returning({ id: appointmentBookings.id })
  await db
    .update(appointmentCallBacks)
    .set({ state: 'lapsed', closedAt: now })
    .where(and(isNull(appointmentCallBacks.closedAt), lt(appointmentCallBacks.createdAt, ago(WAITING_DAYS))))
  const callBacks = await db
    .update(appointmentCallBacks)
    .set(NOBODY)
    .where(and(isNotNull(appointmentCallBacks.sealedPerson), lt(appointmentCallBacks.closedAt, ago(KEPT_DAYS))))
    .returning({ id: appointmentCallBacks.id })
  return bookings.length + callBacks.length
}
