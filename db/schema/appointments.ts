import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, smallint, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  CALL_BACK_STATES, DAY_PARTS, MEETING_KINDS, MEETING_OUTCOMES, MESSAGE_KINDS, MESSAGE_STATES,
} from '../appointment-codes'
import { LANGUAGES } from '../directory-codes'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * What centers offer through the portal; a center without a row offers nothing yet. Ids of the directory, without foreign keys: when
 * the directory drops a center its appointments are still somebody's.
 */
export const appointmentCenters = pgTable('appointment_centers', {
  centerId: text('center_id').primaryKey(),
  callBacks: boolean('call_backs').notNull().default(false),
})

/** Times that a center published. One person fits into each; a center where several meet people at once publishes several desks. */
export const appointmentSlots = pgTable(
  'appointment_slots',
  {
    id: text('id').primaryKey(),
    centerId: text('center_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    minutes: smallint('minutes').notNull(),
    /** Which of the places side by side, from 1. */
    desk: smallint('desk').notNull().default(1),
    kinds: text('kinds', { enum: MEETING_KINDS }).array().notNull(),
    /** Languages that are spoken without an interpreter. */
    languages: text('languages', { enum: LANGUAGES }).array().notNull(),
    interpreter: boolean('interpreter').notNull().default(false),
    /** Set while the center keeps the time for itself. */
    blockedAt: instant('blocked_at'),
  },
  (table) => [
    uniqueIndex('appointment_slots_place').on(table.centerId, table.startsAt, table.desk),
    check('appointment_slots_length', sql`${table.minutes} between 5 and 480`),
    check('appointment_slots_kinds', sql`cardinality(${table.kinds}) > 0`),
    check('appointment_slots_languages', sql`cardinality(${table.languages}) > 0`),
  ],
)

/** Appointments. Who comes, and the code of a screening that they attached, are sealed; the appointment's own code is a keyed hash. */
export const appointmentBookings = pgTable(
  'appointment_bookings',
  {
    id: text('id').primaryKey(),
    codeIndex: text('code_index').notNull().unique(),
    slotId: text('slot_id')
      .notNull()
      .references(() => appointmentSlots.id),
    centerId: text('center_id').notNull(),
    kind: text('kind', { enum: MEETING_KINDS }).notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    interpreter: boolean('interpreter').notNull(),
    /** First name, phone, e-mail. Null once it is no longer needed. */
    sealedPerson: text('sealed_person'),
    /** Code of the attached screening; null when none was attached, or the consent was withdrawn. */
    sealedScreening: text('sealed_screening'),
    consentedAt: instant('consented_at'),
    createdAt: instant('created_at').notNull(),
    /** How often it was moved, and when last. */
    moves: integer('moves').notNull().default(0),
    movedAt: instant('moved_at'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: text('cancelled_by', { enum: ['resident', 'center'] }),
    outcome: text('outcome', { enum: MEETING_OUTCOMES }),
  },
  (table) => [
    // Two people never get one time, whatever the servers do.
    uniqueIndex('appointment_bookings_one_each').on(table.slotId).where(sql`${table.cancelledAt} is null`),
    index('appointment_bookings_center').on(table.centerId),
  ],
)

/** Requests to be called back. Sealed as appointments are. */
export const appointmentCallBacks = pgTable(
  'appointment_call_backs',
  {
    id: text('id').primaryKey(),
    codeIndex: text('code_index').notNull().unique(),
    centerId: text('center_id').notNull(),
    dayPart: text('day_part', { enum: DAY_PARTS }).notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    interpreter: boolean('interpreter').notNull(),
    sealedPerson: text('sealed_person'),
    sealedScreening: text('sealed_screening'),
    consentedAt: instant('consented_at'),
    createdAt: instant('created_at').notNull(),
    state: text('state', { enum: CALL_BACK_STATES }).notNull().default('waiting'),
    /** Id of who is on it. */
    takenBy: text('taken_by'),
    closedAt: instant('closed_at'),
  },
  (table) => [index('appointment_call_backs_queue').on(table.centerId, table.state, table.createdAt)],
)

/** What is to be told to people with appointments. Composed when it is sent: no words and no addresses lie here. */
export const appointmentMessages = pgTable(
  'appointment_messages',
  {
    id: text('id').primaryKey(),
    bookingId: text('booking_id')
      .notNull()
      .references(() => appointmentBookings.id, { onDelete: 'cascade' }),
    /** The time it is about: an appointment that was moved is reminded of anew. */
    slotId: text('slot_id')
      .notNull()
      .references(() => appointmentSlots.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: MESSAGE_KINDS }).notNull(),
    state: text('state', { enum: MESSAGE_STATES }).notNull().default('waiting'),
    /** Not to be tried before; moved ahead while a server is at it, so that another takes over when that server is gone. */
    nextTryAt: instant('next_try_at').notNull(),
    tries: smallint('tries').notNull().default(0),
    closedAt: instant('closed_at'),
  },
  (table) => [
    uniqueIndex('appointment_messages_once').on(table.bookingId, table.slotId, table.kind),
    index('appointment_messages_due').on(table.state, table.nextTryAt),
  ],
)
