/** What editors published, as it is read from the database and kept in a file for a start without it. */
import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '#db/client'
import type { EditedKind } from '#db/editing-codes'
import { publishedVersions } from '#db/schema/index'
import { type Series, seriesOf, type Version } from '~/live/series.server'

export interface SeriesPlace {
  readonly db: Database
  /** Of the file for a start without the database; null: none. */
  readonly file: string | null
  readonly onFailure: (error: unknown) => void
}

/** One publication with its subject. */
export interface Published<C> {
  readonly subject: string
  readonly content: C
}

/** The series of one kind. @param content checks what stands in a row */
export function publishedSeries<C>(kind: EditedKind, content: z.ZodType<C>, { db, file, onFailure }: SeriesPlace): Series<Published<C>> {
  const row = z.object({ version: z.number(), content: z.object({ subject: z.string(), content }) })
  return seriesOf<Published<C>>({
    file, onFailure,
    read: (after) => versionsAfter(db, kind, content, after),
    parse: (text) => z.array(row).parse(JSON.parse(text)),
  })
}

/** Versions of a kind with a higher number, oldest first. */
export async function versionsAfter<C>(db: Database, kind: EditedKind, content: z.ZodType<C>, after: number): Promise<readonly Version<Published<C>>[]> {
  const rows = await db
    .select({ version: publishedVersions.version, subject: publishedVersions.subject, content: publishedVersions.content })
    .from(publishedVersions)
    .where(and(eq(publishedVersions.kind, kind), gt(publishedVersions.version, after)))
    .orderBy(asc(publishedVersions.version))
  return rows.map((row) => ({ version: row.version, content: { subject: row.subject, content: content.parse(row.content) } }))
}

export type HistoryRow = typeof publishedVersions.$inferSelect

/** All that was published of a subject, the newest first. */
export function historyOf(db: Database, kind: EditedKind, subject: string): Promise<HistoryRow[]> {
  return db
    .select()
    .from(publishedVersions)
    .where(and(eq(publishedVersions.kind, kind), eq(publishedVersions.subject, subject)))
    .orderBy(desc(publishedVersions.version))
}
