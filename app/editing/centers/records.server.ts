/** Centers' records with what editors published of them, and how a change of one goes. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '#db/client'
import { centers } from '#db/schema/index'
import type { Version } from '~/live/series.server'
import type { Center } from '~/referral/types'
import { type Actor, approveChange, type OpenChange, openChange, type Refusal, undoVersion, writeChange } from '../changes.server'
import { type Published, versionsAfter } from '../versions.server'
import { type CenterFields, centerFields, differing, FIELD_NAMES, fieldsOf, isSame, type PublishedCenter, publishedCenter, withFields } from './content'

type Versions = readonly Version<Published<PublishedCenter>>[]

const drafted = z.object({ fields: centerFields })

export const centerSubject = (id: string) => ({ kind: 'center' as const, subject: id })

/** The last publication of each center. */
export function lastOfEach(versions: Versions): ReadonlyMap<string, PublishedCenter> {
  return new Map(versions.map(({ content }) => [content.subject, content.content]))
}

/** Records with what was published over them, for the directory. */
export function overlaid(rows: readonly Center[], versions: Versions): readonly Center[] {
  const last = lastOfEach(versions)
  return rows.map((center) => {
    const edited = last.get(center.id)?.edited
    return edited === undefined || Object.keys(edited).length === 0 ? center : withFields(center, edited as Partial<CenterFields>)
  })
}

export interface CenterRecord {
  /** As the directory's files or an official import have it. */
  readonly row: Center
  /** As it is published. */
  readonly fields: CenterFields
  readonly change: OpenChange | null
  /** The fields of the open change; null with none. */
  readonly draft: CenterFields | null
  /** Edited fields of which the directory says something else than when they were edited. */
  readonly overtaken: readonly (keyof CenterFields)[]
}

/** @returns null where there is no such center */
export async function readRecord(db: Database, id: string): Promise<CenterRecord | null> {
  const [row] = await db.select().from(centers).where(eq(centers.id, id))
  if (!row) return null
  const last = lastOfEach(await versionsAfter(db, 'center', publishedCenter, 0)).get(id)
  const change = await openChange(db, centerSubject(id))
  return {
    row, change,
    fields: fieldsOf(withFields(row, (last?.edited ?? {}) as Partial<CenterFields>), last?.edited.email ?? null),
    draft: change ? (drafted.parse(change.content).fields as CenterFields) : null,
    overtaken: last ? differing(last.base as Partial<CenterFields>, fieldsOf(row)) : [],
  }
}

/**
 * Keeps a draft of a record.
 * @param seen revision of the change that the writer had before them; 0 with none
 * @returns `changed` where somebody else wrote meanwhile
 */
export async function writeCenter(db: Database, id: string, me: Actor, seen: number, fields: CenterFields): Promise<'changed' | 'same' | OpenChange> {
  const before = await readRecord(db, id)
  if ((before?.change?.revision ?? 0) !== seen) return 'changed'
  const isBack = before !== null && FIELD_NAMES.every((name) => isSame(before.fields[name], fields[name]))
  const written = await writeChange(db, centerSubject(id), me, () => (isBack ? null : { fields }))
  return written ?? 'same'
}

async function publication(tx: Database, id: string, now: CenterFields): Promise<PublishedCenter> {
  const record = await readRecord(tx, id)
  if (!record) throw new Error('The center is gone')
  const row = fieldsOf(record.row)
  const edited = FIELD_NAMES.filter((name) => !isSame(row[name], now[name]))
  const pick = (fields: CenterFields) => Object.fromEntries(edited.map((name) => [name, fields[name]]))
  return publishedCenter.parse({ edited: pick(now), base: pick(row), was: record.fields, now })
}

export function publishCenter(db: Database, id: string, revision: number, me: Actor): Promise<Refusal | { readonly version: number }> {
  return approveChange(db, centerSubject(id), revision, me, (content, tx) => publication(tx, id, drafted.parse(content).fields as CenterFields))
}

/** Puts back the record from before a publication. */
export function undoCenter(db: Database, id: string, undoes: number, me: Actor): Promise<Refusal | { readonly version: number }> {
  return undoVersion(db, centerSubject(id), undoes, me, async (tx) => {
    const taken = (await versionsAfter(tx, 'center', publishedCenter, undoes - 1)).find(({ version }) => version === undoes)?.content.content
    const record = await readRecord(tx, id)
    if (!taken || !record || FIELD_NAMES.every((name) => isSame(taken.was[name], record.fields[name]))) return null
    return publication(tx, id, taken.was as CenterFields)
  })
}
