/**
 * How a change of texts or of a center's record goes: somebody writes (`draft`), asks for approval (`waiting`), and another person
 * publishes it or gives it back. Who wrote in it, or asked, never approves it: the database is asked in the very transaction.
 */
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#db/client'
import type { EditedKind } from '#db/editing-codes'
import { editingChanges, publishedVersions } from '#db/schema/index'
import { audit } from '~/accounts/audit.server'

export interface Subject {
  readonly kind: EditedKind
  readonly subject: string
}

export interface OpenChange {
  readonly id: string
  readonly state: 'draft' | 'waiting'
  readonly revision: number
  readonly content: unknown
  readonly authors: readonly string[]
  readonly askedBy: string | null
  readonly changedAt: Date
}

export interface Actor {
  readonly id: string
  readonly now: Date
}

/** `changed`: not what the asker saw any more. `own`: the asker's own work. */
export type Refusal = 'gone' | 'changed' | 'own'

const isOpen = ({ kind, subject }: Subject) =>
  and(eq(editingChanges.kind, kind), eq(editingChanges.subject, subject), inArray(editingChanges.state, ['draft', 'waiting']))

type Row = typeof editingChanges.$inferSelect
const asOpen = (row: Row): OpenChange => ({ ...row, state: row.state === 'waiting' ? 'waiting' : 'draft' })

/** The change of a subject that is at work; null with none. */
export async function openChange(db: Database, subject: Subject): Promise<OpenChange | null> {
  const [row] = await db.select().from(editingChanges).where(isOpen(subject))
  return row ? asOpen(row) : null
}

/** All changes of a kind that are at work. */
export async function openChanges(db: Database, kind: EditedKind): Promise<readonly (OpenChange & { readonly subject: string })[]> {
  const rows = await db.select().from(editingChanges).where(and(eq(editingChanges.kind, kind), inArray(editingChanges.state, ['draft', 'waiting'])))
  return rows.map((row) => ({ ...asOpen(row), subject: row.subject }))
}

/**
 * Writes in the open change of a subject, or begins one. Whoever writes in a change that waits takes it back to a draft.
 * @param write from what stands there (null: nothing yet) to what shall; null where nothing is left of it
 */
export async function writeChange(db: Database, subject: Subject, me: Actor, write: (content: unknown) => unknown): Promise<OpenChange | null> {
  return db.transaction(async (tx) => {
    const id = randomUUID()
    await tx
      .insert(editingChanges)
      // What begins holds nothing yet; it is written below, or goes again.
      .values({ id, ...subject, state: 'draft', content: {}, authors: [], startedAt: me.now, changedAt: me.now })
      .onConflictDoNothing()
    const [row] = await tx.select().from(editingChanges).where(isOpen(subject)).for('update')
    if (!row) return null
    const before = JSON.stringify(row.content)
    const content = write(row.id === id ? null : row.content)
    if (content === null) {
      if (row.id === id) await tx.delete(editingChanges).where(eq(editingChanges.id, id))
      else await close(tx, row, 'dropped', me)
      return null
    }
    if (JSON.stringify(content) === before) return asOpen(row)
    const authors = row.authors.includes(me.id) ? row.authors : [...row.authors, me.id]
    const [written] = await tx
      .update(editingChanges)
      .set({ content, authors, state: 'draft', askedBy: null, revision: row.revision + 1, changedAt: me.now })
      .where(eq(editingChanges.id, row.id))
      .returning()
    await audit({ db: tx }, me, { action: 'content.written', record: subject.kind, id: subject.subject })
    return written ? asOpen(written) : null
  })
}

async function close(db: Database, row: Row, state: 'dropped' | 'published', me: Actor): Promise<void> {
  await db.update(editingChanges).set({ state, decidedBy: me.id, changedAt: me.now }).where(eq(editingChanges.id, row.id))
  if (state === 'dropped') await audit({ db }, me, { action: 'content.dropped', record: row.kind, id: row.subject })
}

/** The open change, held until the transaction ends, when it is what the asker saw. */
async function held(db: Database, subject: Subject, revision: number): Promise<Row | 'gone' | 'changed'> {
  const [row] = await db.select().from(editingChanges).where(isOpen(subject)).for('update')
  if (!row) return 'gone'
  return row.revision === revision ? row : 'changed'
}

/** Asks for approval, gives a change back to who wrote it, or lets it go. */
export async function moveChange(db: Database, subject: Subject, revision: number, to: 'ask' | 'return' | 'drop', me: Actor): Promise<Refusal | null> {
  return db.transaction(async (tx) => {
    const row = await held(tx, subject, revision)
    if (typeof row === 'string') return row
    if (to === 'drop') {
      await close(tx, row, 'dropped', me)
      return null
    }
    const set = to === 'ask' ? { state: 'waiting' as const, askedBy: me.id } : { state: 'draft' as const, askedBy: null }
    await tx.update(editingChanges).set({ ...set, changedAt: me.now }).where(eq(editingChanges.id, row.id))
    await audit({ db: tx }, me, { action: to === 'ask' ? 'content.asked' : 'content.returned', record: subject.kind, id: subject.subject })
    return null
  })
}

/**
 * Publishes what waits, by somebody who had no hand in it.
 * @param contentOf what is published, out of what waits; asked while no other publication can happen
 */
export async function approveChange(
  db: Database, subject: Subject, revision: number, me: Actor, contentOf: (content: unknown, tx: Database) => Promise<unknown>,
): Promise<Refusal | { readonly version: number }> {
  return db.transaction(async (tx) => {
    const row = await held(tx, subject, revision)
    if (typeof row === 'string') return row
    if (row.state !== 'waiting') return 'changed'
    if (row.askedBy === me.id || row.authors.includes(me.id)) return 'own'
    await alone(tx)
    const version = await add(tx, { ...subject, content: await contentOf(row.content, tx), changeId: row.id, authors: row.authors, approvedBy: me.id, undoes: null, at: me.now })
    await close(tx, row, 'published', me)
    await audit({ db: tx }, me, { action: 'content.published', record: subject.kind, id: subject.subject })
    return { version }
  })
}

/**
 * Puts back what stood before a publication, as a new one. That was approved once already: one person is enough.
 * @param contentOf what is published; null where nothing would change
 */
export async function undoVersion(
  db: Database, subject: Subject, undoes: number, me: Actor, contentOf: (tx: Database) => Promise<unknown>,
): Promise<Refusal | { readonly version: number }> {
  return db.transaction(async (tx) => {
    await alone(tx)
    const [row] = await tx
      .select({ version: publishedVersions.version })
      .from(publishedVersions)
      .where(and(eq(publishedVersions.version, undoes), eq(publishedVersions.kind, subject.kind), eq(publishedVersions.subject, subject.subject)))
    if (!row) return 'gone'
    const content = await contentOf(tx)
    if (content === null) return 'changed'
    const version = await add(tx, { ...subject, content, changeId: null, authors: [me.id], approvedBy: me.id, undoes, at: me.now })
    await audit({ db: tx }, me, { action: 'content.undone', record: subject.kind, id: subject.subject })
    return { version }
  })
}

/** Numbers are given in the order in which publications become visible, so that no server passes one over. */
async function alone(db: Database): Promise<void> {
  await db.execute(sql`lock table ${publishedVersions} in share row exclusive mode`)
}

async function add(db: Database, values: typeof publishedVersions.$inferInsert): Promise<number> {
  const [row] = await db.insert(publishedVersions).values(values).returning({ version: publishedVersions.version })
  if (!row) throw new Error('The publication was not written')
  return row.version
}
