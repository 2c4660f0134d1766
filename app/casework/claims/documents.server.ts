/** Photos and PDFs of a file: known by their bytes, sealed, handed out with a fixed type, and really gone when they are removed. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import type { DocumentType } from '#db/casework-codes'
import type { Database } from '#db/client'
import { caseDocuments } from '#db/schema/index'
import type { Vault } from '~/vault/seal.server'
import { openText, placeOf, sealText } from '../sealing'
import { documentType, EXTENSIONS, isImage } from './document-type'
import { MOST_FILE_BYTES } from './upload-limits'

const NAME = 'case_documents.sealed_name'
const CONTENT = 'case_documents.sealed_content'
const MOST_NAME = 120

export interface DocumentLine {
  readonly id: string
  readonly claimId: string | null
  readonly type: DocumentType
  /** Bytes. */
  readonly size: number
  readonly name: string
  readonly addedBy: string
  readonly addedAt: Date
}

export interface NewDocument {
  /** As the browser named it; only shown, never used as a path or a type. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly claimId?: string | null
}

export type DocumentProblem = 'empty' | 'large' | 'kind'

/** A name that can be shown and downloaded: one line, no path, no signs that turn its direction or hide its end. */
export function cleanName(name: string, type: DocumentType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')
  const bare = plain.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').slice(0, MOST_NAME).trim()
  return `${bare === '' ? 'document' : bare}.${EXTENSIONS[type]}`
}

/** Adds a document. Give the transaction in which it is written down. @param by who adds it @returns its id, or why it is not taken */
export async function addDocument(
  db: Database, vault: Vault, fileId: string, by: { readonly id: string }, { name, bytes, claimId = null }: NewDocument, now = new Date(),
): Promise<{ readonly id: string } | { readonly problem: DocumentProblem }> {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > MOST_FILE_BYTES) return { problem: 'large' }
  const type = documentType(bytes)
  if (type === null) return { problem: 'kind' }
  const id = randomUUID()
  await db.insert(caseDocuments).values({
    id, fileId, claimId, type, size: bytes.length, sealedName: sealText(vault, NAME, id, cleanName(name, type)),
    sealedContent: vault.sealBytes(bytes, placeOf(CONTENT, id)), addedBy: by.id, addedAt: now,
  })
  return { id }
}

/** The documents of a file, oldest first, without what is in them. */
export async function documentsOf(db: Database, vault: Vault, fileId: string): Promise<readonly DocumentLine[]> {
  const { id, claimId, type, size, sealedName, addedBy, addedAt } = caseDocuments
  const rows = await db
    .select({ id, claimId, type, size, sealedName, addedBy, addedAt })
    .from(caseDocuments)
    .where(eq(caseDocuments.fileId, fileId))
    .orderBy(asc(addedAt), asc(id))
  return rows.map(({ sealedName: sealed, ...row }) => ({ ...row, name: openText(vault, NAME, row.id, sealed) }))
}

/** A document with its bytes; null where the file has none of that id. */
export async function readDocument(db: Database, vault: Vault, fileId: string, id: string): Promise<(DocumentLine & { readonly bytes: Uint8Array }) | null> {
  const [row] = await db.select().from(caseDocuments).where(and(eq(caseDocuments.fileId, fileId), eq(caseDocuments.id, id)))
  if (!row) return null
  const { sealedName, sealedContent, fileId: _file, ...line } = row
  return { ...line, name: openText(vault, NAME, id, sealedName), bytes: vault.openBytes(sealedContent, placeOf(CONTENT, id)) }
}

/** @returns whether there was one */
export async function removeDocument(db: Database, fileId: string, id: string): Promise<boolean> {
  const gone = await db.delete(caseDocuments).where(and(eq(caseDocuments.fileId, fileId), eq(caseDocuments.id, id))).returning({ id: caseDocuments.id })
  return gone.length > 0
}

/**
 * The heads with which a document is handed out: its own type as it was found and no other, nothing in it may run, load or be framed,
 * nothing is kept on the way. Pictures may be shown, other documents are files to be saved. That the type is not to be
 * guessed at, every answer of the portal says.
 */
export function documentHeads({ type, name, size }: Pick<DocumentLine, 'type' | 'name' | 'size'>, asFile: boolean): Readonly<Record<string, string>> {
  const isShown = isImage(type) && !asFile
  return {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="document.${EXTENSIONS[type]}"; filename*=UTF-8''${encodeRfc5987(name)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
  }
}

/** As RFC 5987 wants names in heads: what `encodeURIComponent` leaves and the RFC does not allow is encoded too. */
function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
