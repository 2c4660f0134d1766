/**
 * Texts that two counsellors write at once. Each text carries the version of its row. Who saves over a version that is no longer the
 * newest is shown both texts; what was typed is kept beside the row at once, so that nothing is lost whatever happens next. A text that
 * a save takes the place of is kept as well.
 */
import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '#db/client'
import { caseTextVersions } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { openText, sealText } from '../sealing'

/** Whose text it is: `note`, `member`, `file`, `claim`, `goal` …, and the id of the row. */
export interface TextOf {
  readonly fileId: string
  readonly kind: string
  readonly id: string
}

/** The outcome of a save over an older version. */
export interface Conflict {
  readonly conflict: {
    /** What lies there now, and was saved by somebody else meanwhile. */
    readonly theirs: string
    /** What was typed. It is kept already. */
    readonly mine: string
    /** The version to save over once one has seen both. */
    readonly version: number
  }
}

/** Keeps a text beside its row. @param by who wrote it @returns the id of what was kept */
export async function keepText(db: Database, vault: Vault, { fileId, kind, id: recordId }: TextOf, text: string, by: string, now = new Date()): Promise<string> {
  const id = randomUUID()
  const sealedText = sealText(vault, 'case_text_versions.sealed_text', id, text)
  await db.insert(caseTextVersions).values({ id, fileId, recordKind: kind, recordId, sealedText, writtenBy: by, keptAt: now })
  return id
}

export interface KeptText {
  readonly id: string
  readonly kind: string
  readonly recordId: string
  readonly text: string
  readonly writtenBy: string
  readonly keptAt: Date
}

/** The kept texts of one row, newest first. */
export async function keptTextsOf(db: Database, vault: Vault, { fileId, kind, id }: TextOf): Promise<readonly KeptText[]> {
  const isThis = and(eq(caseTextVersions.fileId, fileId), eq(caseTextVersions.recordKind, kind), eq(caseTextVersions.recordId, id))
  const rows = await db.select().from(caseTextVersions).where(isThis).orderBy(desc(caseTextVersions.keptAt))
  return rows.map((row) => opened(row, vault))
}

/** The kept texts of a whole file, newest first. */
export async function keptTextsOfFile(db: Database, vault: Vault, fileId: string): Promise<readonly KeptText[]> {
  const rows = await db.select().from(caseTextVersions).where(eq(caseTextVersions.fileId, fileId)).orderBy(desc(caseTextVersions.keptAt))
  return rows.map((row) => opened(row, vault))
}

function opened(row: typeof caseTextVersions.$inferSelect, vault: Vault): KeptText {
  return {
    id: row.id, kind: row.recordKind, recordId: row.recordId, text: openText(vault, 'case_text_versions.sealed_text', row.id, row.sealedText),
    writtenBy: row.writtenBy, keptAt: row.keptAt,
  }
}

export interface VersionedSave {
  readonly of: TextOf
  /** What was typed. */
  readonly text: string
  /** The version that the writer saw. */
  readonly version: number
  /** The row as it is now, locked for the transaction (`for update`). */
  readonly now: { readonly text: string; readonly version: number; readonly writtenBy: string }
  /** Writes text and version over the row. */
  readonly write: (version: number) => Promise<unknown>
}

/**
 * Saves a text over the version that its writer saw, inside the caller's transaction. The same text again is no change.
 * @returns the new version, or the conflict
 */
export async function saveVersioned(
  db: Database, vault: Vault, me: { readonly id: string }, { of, text, version, now, write }: VersionedSave, at = new Date(),
): Promise<{ readonly version: number } | Conflict> {
  if (text === now.text) return { version: now.version }
  if (version !== now.version) {
    await keepText(db, vault, of, text, me.id, at)
    return { conflict: { theirs: now.text, mine: text, version: now.version } }
  }
  if (now.text !== '') await keepText(db, vault, of, now.text, now.writtenBy, at)
  await write(version + 1)
  return { version: version + 1 }
}
