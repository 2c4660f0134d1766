import { sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Hours, HoursKnownFor, Names } from '../directory-codes'

/** National telephone lines. Rows come from `db/data` by `db/seed.ts`. */
export const hotlines = pgTable('hotlines', {
  id: text('id').primaryKey(),
  number: text('number').notNull(),
  /** Other numbers that reach the same line. */
  alt: text('alt').array().notNull().default(sql`'{}'::text[]`),
  names: jsonb('names').$type<Names>().notNull(),
  whatsapp: text('whatsapp'),
  hours: jsonb('hours').$type<Hours>(),
  hoursKnownFor: jsonb('hours_known_for').$type<HoursKnownFor>(),
  languages: text('languages').array(),
  topics: text('topics').array().notNull(),
  /** Answers a person in danger. */
  danger: boolean('danger').notNull().default(false),
  /** Authority of the catalogue of rights whose line it is. */
  authority: text('authority'),
  /** The line to call first in any matter of that authority. */
  mainLine: boolean('main_line').notNull().default(false),
  asOf: integer('as_of'),
  source: text('source').notNull(),
})
