/** What was done in a file and by whom, from the audit log. Reading stands in the log as well, and is for managers to search there. */
import { and, desc, eq, inArray, notInArray, or } from 'drizzle-orm'
import type { Database } from '#db/client'
import { auditLog, caseAssessments, caseClaims, caseDocuments, caseGoals, caseTasks } from '#db/schema/index'

export interface Happening {
  readonly id: number
  readonly at: Date
  readonly staffId: string | null
  readonly action: string
}

const MOST = 300

/** The newest first. */
export async function historyOf(db: Database, fileId: string): Promise<readonly Happening[]> {
  const parts = [caseAssessments, caseClaims, caseDocuments, caseGoals, caseTasks].map((table) =>
    inArray(auditLog.recordId, db.select({ id: table.id }).from(table).where(eq(table.fileId, fileId))),
  )
  return db
    .select({ id: auditLog.id, at: auditLog.at, staffId: auditLog.staffId, action: auditLog.action })
    .from(auditLog)
    .where(and(or(and(eq(auditLog.recordKind, 'file'), eq(auditLog.recordId, fileId)), ...parts), eq(auditLog.outcome, 'done'), notInArray(auditLog.action, READS)))
    .orderBy(desc(auditLog.id))
    .limit(MOST)
}

/** Reading alone changes nothing. */
const READS = ['case.read', 'case.found', 'claim.read', 'document.read', 'assessment.read']
