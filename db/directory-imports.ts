import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './client'

/** The parts of the directory that an official file can replace. */
export const IMPORT_KINDS = ['shil', 'socialServices', 'localities'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

const marks = z.partialRecord(z.enum(IMPORT_KINDS), z.strictObject({ on: z.iso.date(), rows: z.int() }))

/** Which parts came from an official file: on which day, with how many rows. */
export type ImportMarks = z.infer<typeof marks>

/**
 * Reads which parts of the directory were imported, so that the seed leaves them alone. The marks are the comment of the
 * table: they change in the same transaction as the rows they speak of, and travel with every dump.
 */
export async function readImportMarks(db: Database): Promise<ImportMarks> {
  const rows: unknown = await db.execute(sql`select obj_description('centers'::regclass, 'pg_class') as comment`)
  const [row] = rowsOf.parse(rows)
  return row?.comment ? marks.parse(JSON.parse(row.comment)) : {}
}

/** Postgres.js gives the rows themselves, PGlite an object that has them. */
const row = z.object({ comment: z.string().nullable() })
const rowsOf = z.union([z.array(row), z.object({ rows: z.array(row) }).transform((result) => result.rows)])

/** Notes that a part is an official file's from now on. Call it in the transaction that writes the rows. */
export async function markImported(db: Database, kind: ImportKind, mark: { on: string; rows: number }): Promise<void> {
  const text = JSON.stringify({ ...(await readImportMarks(db)), [kind]: mark })
  // A comment takes no parameters; the text is made of our own codes, a date and a number.
  await db.execute(sql.raw(`comment on table centers is '${text.replaceAll("'", "''")}'`))
}
