/** The audit log: written for every read and change of a person's data, never changed, searched by managers. */
import { and, desc, eq, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { Database } from '#db/client'
import { auditLog, staffRoles } from '#db/schema/index'
import type { Audited, Outcome, RecordKind } from './audit-codes'
import { centersFor, type Grant } from './permissions'

export interface AuditEntry {
  readonly action: Audited
  readonly record: RecordKind
  /** Id of the record, or null where many were listed or none is meant. Never anything a person is known by. */
  readonly id?: string | null
  readonly center?: string | null
  readonly outcome?: Outcome
}

/**
 * Writes down what was done. Inside a transaction give the transaction, so that nothing is done that is not written down.
 * @param staff who did it; null for commands, and for sign-ins that failed
 */
export async function audit({ db }: { readonly db: Database }, staff: { readonly id: string } | null, entry: AuditEntry): Promise<void> {
  await db.insert(auditLog).values({
    staffId: staff?.id ?? null,
    action: entry.action,
    recordKind: entry.record,
    recordId: entry.id ?? null,
    centerId: entry.center ?? null,
    outcome: entry.outcome ?? 'done',
  })
}

export interface AuditSearch {
  /** From this instant on. */
  readonly from?: Date
  /** Up to, and without, this instant. */
  readonly to?: Date
  readonly staffId?: string
  readonly action?: string
  readonly recordKind?: string
  readonly recordId?: string
  /** Entries older than this one. */
  readonly before?: number
}

export type AuditRow = typeof auditLog.$inferSelect

export const AUDIT_PAGE = 100

/** The newest entries that fit, of what the reader may see, and one more than a page where there are more. */
export async function searchAudit(db: Database, reader: readonly Grant[], search: AuditSearch): Promise<readonly AuditRow[]> {
  const conditions: (SQL | undefined)[] = [
    visibleTo(db, reader),
    search.from && gte(auditLog.at, search.from),
    search.to && lt(auditLog.at, search.to),
    search.staffId !== undefined ? eq(auditLog.staffId, search.staffId) : undefined,
    search.action !== undefined ? eq(auditLog.action, search.action) : undefined,
    search.recordKind !== undefined ? eq(auditLog.recordKind, search.recordKind) : undefined,
    search.recordId !== undefined ? eq(auditLog.recordId, search.recordId) : undefined,
    search.before !== undefined ? lt(auditLog.id, search.before) : undefined,
  ]
  return db.select().from(auditLog).where(and(...conditions)).orderBy(desc(auditLog.id)).limit(AUDIT_PAGE + 1)
}

/** What happened at the reader's centers, and what is tied to no center but was done by, or to, people who work there. */
function visibleTo(db: Database, reader: readonly Grant[]): SQL | undefined {
  const centers = centersFor(reader, 'audit.read')
  if (centers === 'everywhere') return undefined
  const here = inArray(auditLog.centerId, [...centers])
  const people = db.select({ id: staffRoles.staffId }).from(staffRoles).where(inArray(staffRoles.centerId, [...centers]))
  const theirs = or(inArray(auditLog.staffId, people), and(eq(auditLog.recordKind, 'staff'), inArray(auditLog.recordId, people)))
  return or(here, and(isNull(auditLog.centerId), theirs))
}
