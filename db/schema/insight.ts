import { bigint, date, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'

/**
 * What managers see: counts in whole tens, by month. No persons, no ids of files and no rows for single events stand here. How a ten
 * becomes full, and why no smaller number can be worked out: `docs/decisions/0007-counted-in-tens.md`.
 */
const cell = () => ({
  measure: text('measure').notNull(),
  /** `all`, `place:<CBS code>`, `language:<code>` or `center:<id>`. */
  scope: text('scope').notNull(),
  /** What is counted within the measure: a right, a language, a reason … */
  subject: text('subject').notNull(),
  /** A verdict, or whatever else divides the subject; empty where nothing does. */
  outcome: text('outcome').notNull(),
})

/** What waits until its ten is full. Read by nothing but the counting itself. */
export const insightCells = pgTable(
  'insight_cells',
  {
    ...cell(),
    /** Counted since the last full ten. */
    pending: integer('pending').notNull(),
    /** 0–9, drawn once: so many more than ten are waited for before the first ten is shown, and nobody can tell how full a ten is. */
    held: smallint('held').notNull(),
  },
  (table) => [primaryKey({ columns: [table.measure, table.scope, table.subject, table.outcome] })],
)

/** Full tens by the month in which they became full: all that pages and files are made of. They are added to and never changed. */
export const insightTens = pgTable(
  'insight_tens',
  { ...cell(), month: text('month').notNull(), tens: integer('tens').notNull() },
  (table) => [primaryKey({ columns: [table.measure, table.scope, table.month, table.subject, table.outcome] })],
)

const sums = () => ({
  scope: text('scope').notNull(),
  /** Of the catalogue; empty where few grants of several rights were put together. */
  right: text('right_id').notNull(),
  claims: integer('claims').notNull(),
  /** Whole shekels. */
  monthly: bigint('monthly', { mode: 'number' }).notNull(),
  once: bigint('once', { mode: 'number' }).notNull(),
})

/** Money of grants that waits until ten are together. */
export const insightSumsWaiting = pgTable('insight_sums_waiting', sums(), (table) => [primaryKey({ columns: [table.scope, table.right] })])

/** Money of at least ten grants together, by the month in which they were. */
export const insightSums = pgTable(
  'insight_sums',
  { ...sums(), month: text('month').notNull() },
  (table) => [primaryKey({ columns: [table.scope, table.month, table.right] })],
)

/** Up to which day the files and appointments of the centers were counted. */
export const insightMarks = pgTable('insight_marks', { name: text('name').primaryKey(), through: date('through', { mode: 'string' }).notNull() })
