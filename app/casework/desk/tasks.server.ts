/** What a center is to do soon, out of all its files. */
import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseFiles, caseTasks } from '#db/schema/index'
import { dayAfter } from '~/appointments/clock'
import type { Vault } from '~/vault/seal.server'
import { openText } from '../sealing'

export interface DueTask {
  readonly id: string
  readonly fileId: string
  readonly fileNumber: number
  readonly text: string
  /** ISO day. */
  readonly dueOn: string
  /** Null: the person does it themself. */
  readonly staffId: string | null
}

const DAYS_AHEAD = 7
const MOST_TASKS = 60

/** Tasks that are overdue or due within a week, the most urgent first. @param today ISO day */
export async function dueTasks(db: Database, vault: Vault, centerId: string, today: string): Promise<readonly DueTask[]> {
  const rows = await db
    .select({
      id: caseTasks.id, fileId: caseTasks.fileId, fileNumber: caseFiles.number, sealedText: caseTasks.sealedText, dueOn: caseTasks.dueOn, staffId: caseTasks.staffId,
    })
    .from(caseTasks)
    .innerJoin(caseFiles, eq(caseFiles.id, caseTasks.fileId))
    .where(
      and(
        eq(caseTasks.centerId, centerId), isNull(caseTasks.doneAt), lte(caseTasks.dueOn, dayAfter(today, DAYS_AHEAD)), isNull(caseFiles.closedAt), isNull(caseFiles.mergedInto),
      ),
    )
    .orderBy(asc(caseTasks.dueOn))
    .limit(MOST_TASKS)
  return rows.flatMap(({ sealedText, dueOn, ...task }) =>
    dueOn === null ? [] : [{ ...task, dueOn, text: openText(vault, 'case_tasks.sealed_text', task.id, sealedText) }],
  )
}
