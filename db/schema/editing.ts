import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { CENTER_ANSWERS, CHANGE_STATES, EDITED_KINDS, PAGE_MARKS } from '../editing-codes'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What editors are at work on. Of each subject one change at most is open. No personal data: staff by their ids. */
export const editingChanges = pgTable(
  'editing_changes',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: EDITED_KINDS }).notNull(),
    /** `right/study-grant`, `question/birthDate`, `interface/home`; a center's id. */
    subject: text('subject').notNull(),
    state: text('state', { enum: CHANGE_STATES }).notNull(),
    /** Rises with every saving: who approves approves what they saw. */
    revision: integer('revision').notNull().default(0),
    /** By the kind, as `app/editing` reads and writes it. */
    content: jsonb('content').notNull(),
    /** Everybody who wrote in it: none of them approves it. */
    authors: text('authors').array().notNull(),
    askedBy: text('asked_by'),
    decidedBy: text('decided_by'),
    startedAt: instant('started_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [uniqueIndex('editing_changes_open').on(table.kind, table.subject).where(sql`${table.state} in ('draft', 'waiting')`)],
)

/** What was published. Rows are only ever added: triggers refuse anything else. Who publishes holds the table against others. */
export const publishedVersions = pgTable(
  'published_versions',
  {
    version: bigint('version', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: EDITED_KINDS }).notNull(),
    subject: text('subject').notNull(),
    content: jsonb('content').notNull(),
    changeId: text('change_id'),
    /** Who wrote it and who approved it; one person where an earlier wording was put back. */
    authors: text('authors').array().notNull(),
    approvedBy: text('approved_by').notNull(),
    /** The version that this one takes back. */
    undoes: bigint('undoes', { mode: 'number' }),
    at: instant('at').notNull(),
  },
  (table) => [index('published_versions_subject').on(table.kind, table.subject)],
)

/** How often residents found a page clear, unclear or wrong: numbers by page, language and day, and nothing of who said so. */
export const pageMarks = pgTable(
  'page_marks',
  {
    /** `right/study-grant`, `question/birthDate`. */
    page: text('page').notNull(),
    language: text('language').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    mark: text('mark', { enum: PAGE_MARKS }).notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.page, table.language, table.day, table.mark] }), index('page_marks_day').on(table.day)],
)

/** Letters by which centers were asked whether their record is right. The link's token is kept as a hash. */
export const centerLetters = pgTable(
  'center_letters',
  {
    tokenHash: text('token_hash').primaryKey(),
    centerId: text('center_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    answeredAt: instant('answered_at'),
    answer: text('answer', { enum: CENTER_ANSWERS }),
    /** The record as the center would have it; it waits for an editor. */
    proposed: jsonb('proposed'),
    takenAt: instant('taken_at'),
  },
  (table) => [index('center_letters_center').on(table.centerId)],
)
