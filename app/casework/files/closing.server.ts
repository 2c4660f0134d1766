/** Closing a file with its reason, opening it again, and deleting what is kept no longer. */
import { and, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import type { FileEnd, FileKind } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseFiles } from '#db/schema/index'
import { audit } from '~/accounts/audit.server'
import { todayInIsrael } from '~/i18n/today'
import type { Vault } from '~/vault/seal.server'
import { openText, sealText } from '../sealing'
import { withMerged } from './merged.server'
import { addNote } from './notes.server'
import { keepText } from './text-versions.server'

/** Years for which a file is kept after it was closed. */
export type KeptYears = Readonly<Record<FileKind, number>>

/**
 * What holds where the operator decided nothing else (`FILES_KEPT_YEARS`). No figures of a law but the portal's own rule, the shortest that
 * still serves the household: back payments, objections and appeals reach back years, and with children the next claim often rests on an
 * earlier one.
 */
export const KEPT_YEARS: KeptYears = { family: 7, individual: 5 }

/** The last day on which a file that is closed today is kept, ISO. */
export function keptUntil(kind: FileKind, today: string, years: KeptYears = KEPT_YEARS): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  // The last of February is a day earlier in most years.
  const last = new Date(Date.UTC(year + years[kind], month, 0)).getUTCDate()
  return `${year + years[kind]}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** How a file is closed. */
export interface Closing {
  readonly reason: FileEnd
  readonly note: string
  /** As the operator decided; a change of it counts for files closed from then on. */
  readonly years: KeptYears
}

/** @returns false when it was closed already, or is not there */
export async function closeFile(
  tx: Database, vault: Vault, fileId: string, { reason, note, years }: Closing, now = new Date(),
): Promise<boolean> {
  const [row] = await tx.select().from(caseFiles).where(eq(caseFiles.id, fileId)).for('update')
  if (!row || row.closedAt !== null || row.mergedInto !== null) return false
  const sealedCloseNote = note === '' ? null : sealText(vault, 'case_files.sealed_close_note', fileId, note)
  const keepUntil = keptUntil(row.kind, todayInIsrael(now), years)
  await tx.update(caseFiles).set({ closedAt: now, closedFor: reason, sealedCloseNote, keepUntil, changedAt: now }).where(eq(caseFiles.id, fileId))
  return true
}

/** Opens a file again; why becomes a note of it, and so does what was said when it was closed. @returns false when it is open, or is not there */
export async function reopenFile(tx: Database, vault: Vault, me: { readonly id: string }, fileId: string, reason: string, now = new Date()): Promise<boolean> {
  const [row] = await tx.select().from(caseFiles).where(eq(caseFiles.id, fileId)).for('update')
  if (!row || row.closedAt === null || row.mergedInto !== null) return false
  if (row.sealedCloseNote !== null) {
    const said = openText(vault, 'case_files.sealed_close_note', fileId, row.sealedCloseNote)
    await keepText(tx, vault, { fileId, kind: 'close', id: fileId }, said, row.staffId ?? row.openedBy, now)
  }
  await tx.update(caseFiles).set({ closedAt: null, closedFor: null, sealedCloseNote: null, keepUntil: null, changedAt: now }).where(eq(caseFiles.id, fileId))
  await addNote(tx, vault, me, fileId, reason, now)
  return true
}

/** What was said when it was closed; null where nothing was. */
export async function closeNoteOf(db: Database, vault: Vault, fileId: string): Promise<string | null> {
  const [row] = await db.select({ sealed: caseFiles.sealedCloseNote }).from(caseFiles).where(eq(caseFiles.id, fileId))
  return row?.sealed ? openText(vault, 'case_files.sealed_close_note', fileId, row.sealed) : null
}

/** Deletes a file for good: everything in it, its documents, and the files that it took in. Only the log says that there was one. */
export async function deleteFile(tx: Database, fileId: string): Promise<boolean> {
  const gone = await tx.delete(caseFiles).where(inArray(caseFiles.id, [...(await withMerged(tx, fileId))])).returning({ id: caseFiles.id })
  return gone.length > 0
}

const BATCH = 50

/** Deletes what is past its time. @returns how many files went */
export async function deleteExpired(db: Database, now = new Date()): Promise<number> {
  const today = todayInIsrael(now)
  let count = 0
  for (;;) {
    const isOver = and(isNotNull(caseFiles.closedAt), isNull(caseFiles.mergedInto), lt(caseFiles.keepUntil, today))
    const rows = await db.select({ id: caseFiles.id }).from(caseFiles).where(isOver).limit(BATCH)
    if (rows.length === 0) return count
    for (const { id } of rows) {
      await db.transaction(async (tx) => {
        // Asked again under the lock: it may have been opened meanwhile.
        const [row] = await tx.select({ center: caseFiles.centerId }).from(caseFiles).where(and(eq(caseFiles.id, id), isOver)).for('update')
        if (!row || !(await deleteFile(tx, id))) return
        await audit({ db: tx }, null, { action: 'case.expired', record: 'file', id, center: row.center })
        count += 1
      })
    }
  }
}
