import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * Who wants to hear when the law of some rights changes. The address is sealed, and found by its keyed hash; the rights are those that
 * the person chose, and say nothing of what they answered.
 */
export const lawWatches = pgTable(
  'law_watches',
  {
    id: text('id').primaryKey(),
    emailIndex: text('email_index').notNull(),
    sealedEmail: text('sealed_email').notNull(),
    /** Opens the page that confirms and ends; sealed, since every letter names it. */
    sealedToken: text('sealed_token').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    language: text('language').notNull(),
    rights: text('rights').array().notNull(),
    askedAt: instant('asked_at').notNull(),
    /** Null until the link of the first letter was used: nothing but that letter is sent before. */
    confirmedAt: instant('confirmed_at'),
    /** The last day in Israel on which anything is sent. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
  },
  (table) => [index('law_watches_email').on(table.emailIndex), index('law_watches_expiry').on(table.expiresOn)],
)

/** Letters that wait: one for each change of the law and each watch that it touches. */
export const lawLetters = pgTable(
  'law_letters',
  {
    watchId: text('watch_id')
      .notNull()
      .references(() => lawWatches.id, { onDelete: 'cascade' }),
    /** Names the change, so that nobody is told twice. */
    change: text('change').notNull(),
    /** Those of the watch that the change touches. */
    rights: text('rights').array().notNull(),
    state: text('state', { enum: ['waiting', 'sent', 'failed'] }).notNull().default('waiting'),
    tries: integer('tries').notNull().default(0),
    nextTryAt: instant('next_try_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.watchId, table.change] }), index('law_letters_due').on(table.state, table.nextTryAt)],
)
