/**
 * What people with appointments are told: reminders on the day before, and that a center cancelled. Any number of servers may work
 * through the queue side by side: each claims rows that no other holds (`for update skip locked`) for a few minutes, and sends while
 * nothing is locked. When it breaks off, the claim runs out and another server takes over.
 */
import { randomBytes } from 'node:crypto'
import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import { appointmentBookings, appointmentMessages, appointmentSlots } from '#db/schema/index'
import { type Address, DeliveryFailed, type Message, type Outbox } from '~/mail/outbox'
import type { Vault } from '~/vault/seal.server'
import type { Booking } from './bookings.server'
import { dayAfter, instantInIsrael, wallTime } from './clock'
import type { Person } from './contact'
import { openPerson } from './sealed.server'
import type { Slot } from './slots.server'

/** The hour on the day before at which one is reminded. */
const REMINDER_AT = '10:00'
/** Nobody is reminded of what is almost there. */
const TOO_LATE_MS = 60 * 60_000
const CLAIM_MS = 5 * 60_000
const CLAIMED_AT_ONCE = 20
const MOST_TRIES = 5
/** A message that broke every server that claimed it is left alone. */
const MOST_CLAIMS = 50

type MessageRow = typeof appointmentMessages.$inferSelect

/** Everything that a message can speak of. */
export interface MessageMatter {
  readonly message: MessageRow
  readonly booking: Booking
  readonly slot: Slot
  readonly person: Person
}

/** Puts a matter into words, in the person's language. */
export type Compose = (matter: MessageMatter) => Promise<Message>

/** Puts the reminders that are due into the queue; each once, however many servers do it. Whoever asked for a time since is not reminded. */
export async function queueReminders(db: Database, now: Date): Promise<void> {
  const today = wallTime(now).date
  for (const date of [today, dayAfter(today)]) {
    const due = instantInIsrael(dayAfter(date, -1), REMINDER_AT)
    if (now < due) continue
    const rows = await db
      .select({ bookingId: appointmentBookings.id, slotId: appointmentSlots.id })
      .from(appointmentBookings)
      .innerJoin(appointmentSlots, eq(appointmentSlots.id, appointmentBookings.slotId))
      .where(
        and(
          isNull(appointmentBookings.cancelledAt),
          gte(appointmentSlots.startsAt, instantInIsrael(date, '00:00')), lt(appointmentSlots.startsAt, instantInIsrael(dayAfter(date), '00:00')),
          gt(appointmentSlots.startsAt, new Date(now.getTime() + TOO_LATE_MS)),
          lt(sql`coalesce(${appointmentBookings.movedAt}, ${appointmentBookings.createdAt})`, due.toISOString()),
        ),
      )
    if (rows.length === 0) continue
    await db
      .insert(appointmentMessages)
      .values(rows.map((row) => ({ ...row, id: randomBytes(16).toString('base64url'), kind: 'reminder' as const, nextTryAt: now })))
      .onConflictDoNothing({ target: [appointmentMessages.bookingId, appointmentMessages.slotId, appointmentMessages.kind] })
  }
}

/** Sends what is due. @returns how many messages were taken over by an outbox */
export async function deliverMessages(db: Database, vault: Vault, outbox: Outbox, compose: Compose, now: Date): Promise<number> {
  let sent = 0
  for (let claimed = await claim(db, now); claimed.length > 0; claimed = await claim(db, now)) {
    for (const row of claimed) {
      try {
        if (await deliver(db, vault, outbox, compose, row, now)) sent++
      } catch (error) {
        // One that cannot be read, or put into words, holds up no other; its claim runs out, and it is tried again.
        console.error('Messages: one could not be prepared:', error instanceof Error ? error.name : 'failed')
      }
    }
  }
  return sent
}

/** Rows that are this server's alone until the claim runs out. */
async function claim(db: Database, now: Date): Promise<MessageRow[]> {
  const due = db
    .select({ id: appointmentMessages.id })
    .from(appointmentMessages)
    .where(and(eq(appointmentMessages.state, 'waiting'), lte(appointmentMessages.nextTryAt, now), lt(appointmentMessages.tries, MOST_CLAIMS)))
    .orderBy(asc(appointmentMessages.nextTryAt))
    .limit(CLAIMED_AT_ONCE)
    .for('update', { skipLocked: true })
  return db
    .update(appointmentMessages)
    .set({ nextTryAt: new Date(now.getTime() + CLAIM_MS), tries: sql`${appointmentMessages.tries} + 1` })
    .where(inArray(appointmentMessages.id, due))
    .returning()
}

async function deliver(db: Database, vault: Vault, outbox: Outbox, compose: Compose, row: MessageRow, now: Date): Promise<boolean> {
  const close = (state: 'sent' | 'staff' | 'done') =>
    db.update(appointmentMessages).set({ state, closedAt: state === 'staff' ? null : now }).where(eq(appointmentMessages.id, row.id))
  const matter = await matterOf(db, vault, row)
  if (!matter || (row.kind === 'reminder' && matter.slot.startsAt <= now)) {
    // Forgotten, cancelled, moved, or over: there is nobody to tell any more.
    await close('done')
    return false
  }
  const address = addressFor(matter.person, outbox)
  if (!address) {
    await close('staff')
    return false
  }
  try {
    await outbox.send(address, await compose(matter))
    await close('sent')
    return true
  } catch (error) {
    console.error('Messages:', outbox.name, error instanceof DeliveryFailed ? error.message : 'failed')
    const isLast = row.tries >= MOST_TRIES || (error instanceof DeliveryFailed && error.final)
    if (isLast) await close('staff')
    return false
  }
}

function addressFor({ email, phone }: Person, outbox: Outbox): Address | null {
  const addresses: Address[] = [...(email === null ? [] : [{ email }]), ...(phone === null ? [] : [{ phone }])]
  return addresses.find((address) => outbox.reaches(address)) ?? null
}

async function matterOf(db: Database, vault: Vault, message: MessageRow): Promise<MessageMatter | null> {
  const [found] = await db
    .select({ booking: appointmentBookings, slot: appointmentSlots })
    .from(appointmentBookings)
    .innerJoin(appointmentSlots, eq(appointmentSlots.id, message.slotId))
    .where(eq(appointmentBookings.id, message.bookingId))
  if (!found || found.booking.sealedPerson === null) return null
  const isStill = found.booking.slotId === message.slotId && (found.booking.cancelledAt === null) === (message.kind === 'reminder')
  return isStill ? { message, ...found, person: openPerson(found.booking.sealedPerson, 'booking', found.booking.id, vault) } : null
}

/** The messages of a center that only a person can deliver, soonest first: those no outbox reaches, and those that were refused. */
export async function messagesForDesk(db: Database, vault: Vault, centerId: string): Promise<readonly MessageMatter[]> {
  const rows = await db
    .select({ message: appointmentMessages })
    .from(appointmentMessages)
    .innerJoin(appointmentBookings, eq(appointmentBookings.id, appointmentMessages.bookingId))
    .innerJoin(appointmentSlots, eq(appointmentSlots.id, appointmentMessages.slotId))
    .where(and(eq(appointmentBookings.centerId, centerId), eq(appointmentMessages.state, 'staff')))
    .orderBy(asc(appointmentSlots.startsAt))
  const matters = await Promise.all(rows.map(({ message }) => matterOf(db, vault, message)))
  return matters.filter((matter) => matter !== null)
}

/** Somebody at the desk told the person. */
export async function markMessageDone(db: Database, centerId: string, messageId: string, now: Date): Promise<void> {
  const here = db.select({ id: appointmentBookings.id }).from(appointmentBookings).where(eq(appointmentBookings.centerId, centerId))
  await db
    .update(appointmentMessages)
    .set({ state: 'done', closedAt: now })
    .where(and(eq(appointmentMessages.id, messageId), eq(appointmentMessages.state, 'staff'), inArray(appointmentMessages.bookingId, here)))
}
