import { date, index, pgTable, text } from 'drizzle-orm/pg-core'

/**
 * Screenings that residents saved, until they expire or are deleted. Only the code that the resident holds opens a row: neither this
 * table nor the server has anything that gives the code back. Rows say nothing of the person, and no time but the last day.
 */
export const savedScreenings = pgTable(
  'saved_screenings',
  {
    /** Derived from the code, and of no use without it. */
    id: text('id').primaryKey(),
    /** 16 bytes of chance, base64url; new at each saving. */
    salt: text('salt').notNull(),
    /** AES-256-GCM: vector, tag and content, base64url. */
    sealed: text('sealed').notNull(),
    /** The last day in Israel on which it may be opened. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
  },
  (table) => [index('saved_screenings_expiry').on(table.expiresOn)],
)
