/**
 * Appointments as the desk of a center works with them. Whether somebody may is asked before, by the caller (`slots.write`, `day.read`,
 * `day.write`), who also writes the audit log; every function touches only the center that it is given.
 */
import { randomBytes } from 'node:crypto'
import { and, asc, eq, gte, isNull, lt, lte, notExists } from 'drizzle-orm'
import type { MeetingKind, MeetingOutcome } from '#db/appointment-codes'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentMessages, appointmentSlots } from '#db/schema/index'
import type { Language } from '~/i18n/languages'
import type { Vault } from '~/vault/seal.server'
import type { Booking } from './bookings.server'
import { dayAfter, instantInIsrael } from './clock'
import type { Person } from './contact'
import { openPerson, openScreening } from './sealed.server'
import type { Slot } from './slots.server'
import type { SlotTime } from './slots-of-week'

const newId = () => randomBytes(16).toString('base64url')

export interface Publication {
  readonly centerId: string
  /** Of `slotsOfWeek`. */
  readonly times: readonly SlotTime[]
  /** How many people can be met at once. */
  readonly desks?: number
  readonly kinds: readonly MeetingKind[]
  readonly languages: readonly Language[]
  readonly interpreter: boolean
}

/** Publishes times. Those that are there already stay as they are, and none is put across another of the same desk. @returns how many are new */
export async function publishSlots(db: Database, { centerId, times, desks = 1, kinds, languages, interpreter }: Publication): Promise<number> {
  const starts = times.map(({ startsAt }) => startsAt.getTime())
  if (starts.length === 0) return 0
  const there = await db
    .select({ startsAt: appointmentSlots.startsAt, minutes: appointmentSlots.minutes, desk: appointmentSlots.desk })
    .from(appointmentSlots)
    .where(
      and(
        eq(appointmentSlots.centerId, centerId),
        gte(appointmentSlots.startsAt, new Date(Math.min(...starts) - LONGEST_MS)), lte(appointmentSlots.startsAt, new Date(Math.max(...starts) + LONGEST_MS)),
      ),
    )
  const rows = times.flatMap((time) =>
    Array.from({ length: desks }, (_, index) => index + 1)
      .filter((desk) => !there.some((other) => other.desk === desk && overlap(time, other)))
      .map((desk) => ({ id: newId(), centerId, ...time, desk, kinds: [...kinds], languages: [...languages], interpreter })),
  )
  if (rows.length === 0) return 0
  const made = await db
    .insert(appointmentSlots)
    .values(rows)
    .onConflictDoNothing({ target: [appointmentSlots.centerId, appointmentSlots.startsAt, appointmentSlots.desk] })
    .returning({ id: appointmentSlots.id })
  return made.length
}

const MINUTE_MS = 60_000
/** No time is longer. */
const LONGEST_MS = 480 * MINUTE_MS

function overlap(one: SlotTime, other: SlotTime): boolean {
  const endOf = ({ startsAt, minutes }: SlotTime) => startsAt.getTime() + minutes * MINUTE_MS
  return one.startsAt.getTime() < endOf(other) && other.startsAt.getTime() < endOf(one)
}

/** Keeps a free time for the center. `taken`: somebody has it; cancel that first. */
export async function blockSlot(db: Database, centerId: string, slotId: string, now: Date): Promise<'blocked' | 'taken' | 'unknown'> {
  return db.transaction(async (tx) => {
    const mine = and(eq(appointmentSlots.id, slotId), eq(appointmentSlots.centerId, centerId))
    const [slot] = await tx.select({ id: appointmentSlots.id }).from(appointmentSlots).where(mine).for('update')
    if (!slot) return 'unknown'
    // Asked only now that nobody can take the time at the same moment.
    const [taken] = await tx
      .select({ id: appointmentBookings.id })
      .from(appointmentBookings)
      .where(and(eq(appointmentBookings.slotId, slotId), isNull(appointmentBookings.cancelledAt)))
    if (taken) return 'taken'
    await tx.update(appointmentSlots).set({ blockedAt: now }).where(mine)
    return 'blocked'
  })
}

export async function unblockSlot(db: Database, centerId: string, slotId: string): Promise<void> {
  await db.update(appointmentSlots).set({ blockedAt: null }).where(and(eq(appointmentSlots.id, slotId), eq(appointmentSlots.centerId, centerId)))
}

/** Takes back published times that nobody ever had, from one instant up to another. @returns how many */
export async function removeFreeSlots(db: Database, centerId: string, from: Date, to: Date): Promise<number> {
  const had = db.select({ id: appointmentBookings.id }).from(appointmentBookings).where(eq(appointmentBookings.slotId, appointmentSlots.id))
  const removed = await db
    .delete(appointmentSlots)
    .where(and(eq(appointmentSlots.centerId, centerId), gte(appointmentSlots.startsAt, from), lt(appointmentSlots.startsAt, to), notExists(had)))
    .returning({ id: appointmentSlots.id })
  return removed.length
}

/** An appointment as the desk sees it. */
export interface DeskBooking extends Pick<Booking, 'id' | 'kind' | 'language' | 'interpreter' | 'createdAt' | 'moves' | 'outcome'> {
  /** Null once it was forgotten. */
  readonly person: Person | null
  readonly hasScreening: boolean
}

export interface DeskTime {
  readonly slot: Slot
  readonly booking: DeskBooking | null
}

/** All times of a day in Israel at a center, with who comes. @param date ISO day */
export async function dayOfCenter(db: Database, vault: Vault, centerId: string, date: string): Promise<readonly DeskTime[]> {
  const rows = await db
    .select({ slot: appointmentSlots, booking: appointmentBookings })
    .from(appointmentSlots)
    .leftJoin(appointmentBookings, and(eq(appointmentBookings.slotId, appointmentSlots.id), isNull(appointmentBookings.cancelledAt)))
    .where(
      and(
        eq(appointmentSlots.centerId, centerId),
        gte(appointmentSlots.startsAt, instantInIsrael(date, '00:00')), lt(appointmentSlots.startsAt, instantInIsrael(dayAfter(date), '00:00')),
      ),
    )
    .orderBy(asc(appointmentSlots.startsAt), asc(appointmentSlots.desk))
  return rows.map(({ slot, booking }) => ({ slot, booking: booking && deskBooking(booking, vault) }))
}

function deskBooking({ id, kind, language, interpreter, createdAt, moves, outcome, sealedPerson, sealedScreening }: Booking, vault: Vault): DeskBooking {
  return {
    id, kind, language, interpreter, createdAt, moves, outcome,
    person: sealedPerson === null ? null : openPerson(sealedPerson, 'booking', id, vault),
    hasScreening: sealedScreening !== null,
  }
}

/** Code of the screening that somebody attached and did not withdraw; to be opened with `openSaved`. */
export async function attachedToBooking(db: Database, vault: Vault, centerId: string, bookingId: string): Promise<string | null> {
  const [booking] = await db.select().from(appointmentBookings).where(ofCenter(centerId, bookingId))
  return booking?.sealedScreening ? openScreening(booking.sealedScreening, 'booking', bookingId, vault) : null
}

export async function markOutcome(db: Database, centerId: string, bookingId: string, outcome: MeetingOutcome | null): Promise<void> {
  await db.update(appointmentBookings).set({ outcome }).where(ofCenter(centerId, bookingId))
}

/** Cancels an appointment for the center, keeps the time closed, and has the person told. @returns whether there was one to cancel */
export async function cancelForCenter(db: Database, centerId: string, bookingId: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [booking] = await tx
      .update(appointmentBookings)
      .set({ cancelledAt: now, cancelledBy: 'center', sealedScreening: null, consentedAt: null })
      .where(and(ofCenter(centerId, bookingId), isNull(appointmentBookings.cancelledAt)))
      .returning({ slotId: appointmentBookings.slotId })
    if (!booking) return false
    await tx.update(appointmentSlots).set({ blockedAt: now }).where(eq(appointmentSlots.id, booking.slotId))
    await tx.delete(appointmentMessages).where(and(eq(appointmentMessages.bookingId, bookingId), isNull(appointmentMessages.closedAt)))
    await tx.insert(appointmentMessages).values({ id: newId(), bookingId, slotId: booking.slotId, kind: 'cancelled', nextTryAt: now })
    return true
  })
}

function ofCenter(centerId: string, bookingId: string) {
  return and(eq(appointmentBookings.id, bookingId), eq(appointmentBookings.centerId, centerId))
}
