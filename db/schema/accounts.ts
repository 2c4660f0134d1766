import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { ROLES } from '../staff-codes'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** People who work at a center's desk, from their invitation on. Name and e-mail are sealed; the e-mail is found by its keyed hash. */
export const staff = pgTable('staff', {
  id: text('id').primaryKey(),
  emailIndex: text('email_index').notNull().unique(),
  sealedEmail: text('sealed_email').notNull(),
  sealedName: text('sealed_name').notNull(),
  /** Argon2id; null until the invitation was taken, and for people who come by their directory alone. */
  passwordHash: text('password_hash'),
  /** Key of the one-time codes, sealed. */
  sealedTotp: text('sealed_totp'),
  /** The last period of 30 seconds whose code was used: no code is taken twice. */
  totpStep: bigint('totp_step', { mode: 'number' }).notNull().default(0),
  /** Keyed hash of the person's name at the directory by which they sign in. */
  directoryIndex: text('directory_index').unique(),
  createdAt: instant('created_at').notNull().default(sql`now()`),
  /** When the account was first used; null while only invited. */
  activeSince: instant('active_since'),
  /** When the account was closed; it signs in no more. */
  closedAt: instant('closed_at'),
})

/** What a person may do, and where: a role at a center. One may hold several. */
export const staffRoles = pgTable(
  'staff_roles',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    /** Id of the directory. No foreign key: when the directory drops a center its files are still somebody's. */
    centerId: text('center_id').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.centerId, table.role] }), index('staff_roles_center').on(table.centerId)],
)

/** Links by which an account is taken, or its password and codes are made anew. Only a hash of the link's token is kept. */
export const staffInvitations = pgTable(
  'staff_invitations',
  {
    tokenHash: text('token_hash').primaryKey(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('staff_invitations_staff').on(table.staffId)],
)

/** Codes that stand in for the telephone, each once. Keyed hashes. */
export const staffRecoveryCodes = pgTable(
  'staff_recovery_codes',
  {
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.codeHash] })],
)

/** Sessions by the hash of what the cookie holds. `second` and `enrol` wait for a code and open no page but that one. */
export const staffSessions = pgTable(
  'staff_sessions',
  {
    idHash: text('id_hash').primaryKey(),
    /** By which a person names one of their sessions, to end it; of no use in a cookie. */
    handle: text('handle').notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    stage: text('stage', { enum: ['second', 'enrol', 'full'] }).notNull(),
    /** What an `enrol` session will write once its first code was right: sealed JSON. */
    sealedPending: text('sealed_pending'),
    startedAt: instant('started_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    /** When it ends however much it is used. */
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [
    uniqueIndex('staff_sessions_handle').on(table.handle),
    index('staff_sessions_staff').on(table.staffId),
    index('staff_sessions_end').on(table.endsAt),
  ],
)

/** Counts of tries, shared by all servers: by account and by source, under keyed hashes. Columns as rate-limiter-flexible wants them. */
export const staffAttempts = pgTable('staff_attempts', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: instant('expire'),
})
