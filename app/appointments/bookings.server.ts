/** Appointments as residents make, see, move and cancel them. That one time goes to one person is decided by the database alone. */
import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentMessages, appointmentSlots } from '#db/schema/index'
import { sqlStateOf } from '#db/sql-state'
import type { Vault } from '~/vault/seal.server'
import { codeOfMark, indexOfCode } from './code.server'
import type { AskedMeeting } from './draft'
import { sealPerson, sealScreening } from './sealed.server'
import { earliest, type Slot } from './slots.server'

export type Booking = typeof appointmentBookings.$inferSelect

export interface BookedTime {
  readonly booking: Booking
  readonly slot: Slot
}

/** `taken`: somebody else was first, the center keeps the time for itself, or it is too late for it. */
export type Taken = { readonly problem: 'taken' }
/** `gone`: cancelled, or over. */
export type Gone = { readonly problem: 'gone' }

export interface BookingRequest {
  readonly centerId: string
  readonly slotId: string
  readonly asked: AskedMeeting
  /** Of the form that was sent: sent again it finds the same appointment. */
  readonly mark: string
}

/** A unique row is there already; two moves waited for each other. */
const LOST_RACE = ['23505', '40P01']

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** @returns the code by which the appointment is found */
export async function book(db: Database, vault: Vault, request: BookingRequest, now: Date): Promise<{ readonly code: string } | Taken> {
  const { centerId, slotId, asked, mark } = request
  const code = codeOfMark(mark, vault)
  const codeIndex = indexOfCode(code, vault)
  const id = randomBytes(16).toString('base64url')
  const isMade = await db.transaction(async (tx) => {
    if (!(await holdSlot(tx, centerId, slotId, now))) return false
    const made = await tx
      .insert(appointmentBookings)
      .values({
        id, codeIndex, slotId, centerId, kind: asked.kind, language: asked.language, interpreter: asked.interpreter,
        sealedPerson: sealPerson(asked.person, 'booking', id, vault),
        sealedScreening: asked.screening === null ? null : sealScreening(asked.screening, 'booking', id, vault),
        consentedAt: asked.screening === null ? null : now,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: appointmentBookings.id })
    return made.length > 0
  })
  if (isMade) return { code }
  const [own] = await db.select({ id: appointmentBookings.id }).from(appointmentBookings).where(eq(appointmentBookings.codeIndex, codeIndex))
  return own ? { code } : { problem: 'taken' }
}

/** @param code as `readCode` gives it. @returns null when there is none under it */
export async function findBooking(db: Database, vault: Vault, code: string): Promise<BookedTime | null> {
  const [found] = await db
    .select({ booking: appointmentBookings, slot: appointmentSlots })
    .from(appointmentBookings)
    .innerJoin(appointmentSlots, eq(appointmentSlots.id, appointmentBookings.slotId))
    .where(eq(appointmentBookings.codeIndex, indexOfCode(code, vault)))
  return found ?? null
}

/** Moves an appointment to another free time of the same center. The way of meeting and the language stay, and must be had there. */
export async function moveBooking(
  db: Database, vault: Vault, code: string, slotId: string, now: Date,
): Promise<{ readonly moved: true } | Taken | Gone> {
  try {
    return await db.transaction(async (tx) => {
      const booking = await holdBooking(tx, vault, code, now)
      if (!booking) return { problem: 'gone' } as const
      if (booking.slotId === slotId) return { moved: true } as const
      const slot = await holdSlot(tx, booking.centerId, slotId, now)
      if (!slot || !fits(booking, slot)) return { problem: 'taken' } as const
      await tx
        .update(appointmentBookings)
        .set({ slotId, interpreter: !slot.languages.includes(booking.language), moves: booking.moves + 1, movedAt: now })
        .where(eq(appointmentBookings.id, booking.id))
      await dropMessages(tx, booking.id)
      return { moved: true } as const
    })
  } catch (error) {
    if (LOST_RACE.includes(sqlStateOf(error) ?? '')) return { problem: 'taken' }
    throw error
  }
}

/** Whether an appointment can be had at a time as it was asked for. */
export function fits(booking: Pick<Booking, 'kind' | 'language'>, slot: Pick<Slot, 'kinds' | 'languages' | 'interpreter'>): boolean {
  return slot.kinds.includes(booking.kind) && (slot.interpreter || slot.languages.includes(booking.language))
}

/** Cancels an appointment, frees its time and forgets who asked for it. */
export async function cancelBooking(db: Database, vault: Vault, code: string, now: Date): Promise<{ readonly cancelled: true } | Gone> {
  return db.transaction(async (tx) => {
    const booking = await holdBooking(tx, vault, code, now)
    if (!booking) return { problem: 'gone' } as const
    await tx
      .update(appointmentBookings)
      .set({ cancelledAt: now, cancelledBy: 'resident', sealedPerson: null, sealedScreening: null, consentedAt: null })
      .where(eq(appointmentBookings.id, booking.id))
    await dropMessages(tx, booking.id)
    return { cancelled: true } as const
  })
}

/** Takes back the consent: the center no longer has the code of the screening. */
export async function withdrawScreening(db: Database, vault: Vault, code: string): Promise<void> {
  await db
    .update(appointmentBookings)
    .set({ sealedScreening: null, consentedAt: null })
    .where(eq(appointmentBookings.codeIndex, indexOfCode(code, vault)))
}

/** A time that can be taken, held so that the center cannot take it back at the same moment. */
async function holdSlot(tx: Transaction, centerId: string, slotId: string, now: Date): Promise<Slot | null> {
  const [slot] = await tx
    .select()
    .from(appointmentSlots)
    .where(and(eq(appointmentSlots.id, slotId), eq(appointmentSlots.centerId, centerId), isNull(appointmentSlots.blockedAt), gt(appointmentSlots.startsAt, earliest(now))))
    .for('share')
  return slot ?? null
}

/** An appointment that is still ahead, held against a second change at the same moment. */
async function holdBooking(tx: Transaction, vault: Vault, code: string, now: Date): Promise<Booking | null> {
  const [booking] = await tx
    .select()
    .from(appointmentBookings)
    .where(and(eq(appointmentBookings.codeIndex, indexOfCode(code, vault)), isNull(appointmentBookings.cancelledAt)))
    .for('update')
  if (!booking) return null
  const [slot] = await tx.select({ startsAt: appointmentSlots.startsAt }).from(appointmentSlots).where(eq(appointmentSlots.id, booking.slotId))
  return slot && slot.startsAt > now ? booking : null
}

async function dropMessages(tx: Transaction, bookingId: string): Promise<void> {
  await tx.delete(appointmentMessages).where(and(eq(appointmentMessages.bookingId, bookingId), isNull(appointmentMessages.closedAt)))
}
