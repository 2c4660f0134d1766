/** The notes of a file: what was said, agreed, found out. Newest first. */
import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseNotes } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { openText, sealText } from '../sealing'
import { touchFile } from './files.server'
import { type Conflict, saveVersioned } from './text-versions.server'

export const MOST_NOTE = 20_000

export interface Note {
  readonly id: string
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly version: number
}

export async function notesOf(db: Database, vault: Vault, fileId: string): Promise<readonly Note[]> {
  const rows = await db.select().from(caseNotes).where(eq(caseNotes.fileId, fileId)).orderBy(desc(caseNotes.writtenAt), desc(caseNotes.id))
  return rows.map(({ id, sealedText, writtenBy, writtenAt, version }) => ({
    id, text: openText(vault, 'case_notes.sealed_text', id, sealedText), writtenBy, writtenAt, version,
  }))
}

/** @param text as `severalLines` gives it @returns its id */
export async function addNote(tx: Database, vault: Vault, me: { readonly id: string }, fileId: string, text: string, now = new Date()): Promise<string> {
  const id = randomUUID()
  await tx.insert(caseNotes).values({ id, fileId, sealedText: sealText(vault, 'case_notes.sealed_text', id, text), writtenBy: me.id, writtenAt: now })
  await touchFile(tx, fileId, now)
  return id
}

/** @param version that the writer saw. Call it in a transaction. @returns null where there is no such note */
export async function changeNote(
  tx: Database, vault: Vault, me: { readonly id: string }, fileId: string, noteId: string, text: string, version: number, now = new Date(),
): Promise<{ readonly version: number } | Conflict | null> {
  const [row] = await tx.select().from(caseNotes).where(and(eq(caseNotes.fileId, fileId), eq(caseNotes.id, noteId))).for('update')
  if (!row) return null
  return saveVersioned(
    tx, vault, me,
    {
      of: { fileId, kind: 'note', id: noteId }, text, version,
      now: { text: openText(vault, 'case_notes.sealed_text', noteId, row.sealedText), version: row.version, writtenBy: row.writtenBy },
      write: async (next) => {
        const sealedText = sealText(vault, 'case_notes.sealed_text', noteId, text)
        await tx.update(caseNotes).set({ sealedText, version: next, writtenBy: me.id }).where(eq(caseNotes.id, noteId))
        await touchFile(tx, fileId, now)
      },
    },
    now,
  )
}
