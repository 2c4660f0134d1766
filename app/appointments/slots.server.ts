/** The times that centers published: which are free. */
import { and, asc, eq, gt, isNull, lt, notExists } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentCenters, appointmentSlots } from '#db/schema/index'

export type Slot = typeof appointmentSlots.$inferSelect

/** A time is taken no later than this before it begins: somebody must see it. */
export const LEAD_MS = 60 * 60_000
/** How far ahead times are offered. */
const AHEAD_MS = 8 * 7 * 86_400_000
const MOST_OFFERED = 200

/** Free times of a center, soonest first. */
export function freeSlots(db: Database, centerId: string, now: Date): Promise<Slot[]> {
  return db
    .select()
    .from(appointmentSlots)
    .where(and(eq(appointmentSlots.centerId, centerId), isFree(db), gt(appointmentSlots.startsAt, earliest(now)), lt(appointmentSlots.startsAt, new Date(now.getTime() + AHEAD_MS))))
    .orderBy(asc(appointmentSlots.startsAt), asc(appointmentSlots.desk))
    .limit(MOST_OFFERED)
}

/** A time of a center that can still be taken; null when it cannot. */
export async function freeSlot(db: Database, centerId: string, id: string, now: Date): Promise<Slot | null> {
  const [slot] = await db
    .select()
    .from(appointmentSlots)
    .where(and(eq(appointmentSlots.id, id), eq(appointmentSlots.centerId, centerId), isFree(db), gt(appointmentSlots.startsAt, earliest(now))))
  return slot ?? null
}

/** A time of a center, free or not; null when there is none. */
export async function slotOf(db: Database, centerId: string, id: string): Promise<Slot | null> {
  const [slot] = await db.select().from(appointmentSlots).where(and(eq(appointmentSlots.id, id), eq(appointmentSlots.centerId, centerId)))
  return slot ?? null
}

/** Whether a center calls people back who ask for it here. */
export async function takesCallBacks(db: Database, centerId: string): Promise<boolean> {
  const [center] = await db.select().from(appointmentCenters).where(eq(appointmentCenters.centerId, centerId))
  return center?.callBacks ?? false
}

export function earliest(now: Date): Date {
  return new Date(now.getTime() + LEAD_MS)
}

function isFree(db: Database) {
  const taken = db
    .select({ id: appointmentBookings.id })
    .from(appointmentBookings)
    .where(and(eq(appointmentBookings.slotId, appointmentSlots.id), isNull(appointmentBookings.cancelledAt)))
  return and(isNull(appointmentSlots.blockedAt), notExists(taken))
}
