import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Who read or changed what, and when. Rows are only ever added: triggers refuse update, delete and truncate. No personal data: ids, and
 * names of actions. No foreign keys, so that what is deleted elsewhere leaves its trace.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull().default(sql`now()`),
    /** Null: nobody who is signed in (a command, a sign-in that failed before the person was known). */
    staffId: text('staff_id'),
    /** Of `app/accounts/audit-codes`. */
    action: text('action').notNull(),
    recordKind: text('record_kind').notNull(),
    recordId: text('record_id'),
    centerId: text('center_id'),
    outcome: text('outcome', { enum: ['done', 'refused', 'failed'] }).notNull(),
  },
  (table) => [
    index('audit_log_at').on(table.at),
    index('audit_log_center').on(table.centerId, table.at),
    index('audit_log_staff').on(table.staffId, table.at),
    index('audit_log_record').on(table.recordKind, table.recordId),
  ],
)
