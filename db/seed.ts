import { and, notInArray, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Connection, Database } from './client'
import { readDirectoryData, type DirectoryData } from './directory-data'
import { followDepartments } from './directory-follow'
import { readImportMarks, type ImportMarks } from './directory-imports'
import { upsertRows } from './directory-write'
import { centers, hotlines, localities } from './schema/index'

/** Rows written or changed, and rows taken out, over all tables of the directory. */
export interface SeedResult {
  written: number
  removed: number
}

/**
 * Makes the directory's tables equal to the data files, in one transaction: adds and updates rows, and removes those
 * that the files no longer have. A row that is already right is not touched, so a second run changes nothing. Parts that
 * were imported from an official file are left as they are.
 */
export async function seedDirectory(connection: Connection, data?: DirectoryData): Promise<SeedResult> {
  const rows = data ?? (await readDirectoryData())
  return connection.db.transaction(async (tx) => {
    const marks = await readImportMarks(tx)
    const kinds = (['shil', 'socialServices'] as const).filter((kind) => marks[kind])
    const ownCenters = await centersToSeed(tx, rows, marks)
    // Localities come first and go last: centres point at them.
    const written =
      (await upsertRows(tx, localities, localities.code, await localitiesToSeed(tx, rows, marks))) +
      (await upsertRows(tx, centers, centers.id, ownCenters)) +
      (await upsertRows(tx, hotlines, hotlines.id, rows.hotlines))
    const isOurs = kinds.length > 0 ? notInArray(centers.kind, [...kinds]) : undefined
    const removed =
      (await removeOthers(tx, hotlines, hotlines.id, rows.hotlines.map((row) => row.id))) +
      (await removeOthers(tx, centers, centers.id, ownCenters.map((row) => row.id), isOurs)) +
      (marks.localities ? 0 : await removeOthers(tx, localities, localities.code, rows.localities.map((row) => row.code)))
    return { written, removed }
  })
}

type CenterRow = DirectoryData['centers'][number]

/** Centers of the files, without imported kinds; those reached through an imported department follow it. */
async function centersToSeed(db: Database, rows: DirectoryData, marks: ImportMarks): Promise<CenterRow[]> {
  const own = rows.centers.filter(({ kind }) => !((kind === 'shil' || kind === 'socialServices') && marks[kind]))
  if (!marks.socialServices) return own
  const stored = await db.select({ id: centers.id, kind: centers.kind, phones: centers.phones }).from(centers)
  const departments = new Map(stored.filter(({ kind }) => kind === 'socialServices').map((department) => [department.id, department]))
  return own.map((center) => followDepartments(center, departments))
}

/** Where localities were imported, only those are added that a center of the files stands in. */
async function localitiesToSeed(db: Database, rows: DirectoryData, marks: ImportMarks): Promise<DirectoryData['localities']> {
  if (!marks.localities) return rows.localities
  const stored = new Set((await db.select({ code: localities.code }).from(localities)).map(({ code }) => code))
  const needed = new Set(rows.centers.flatMap(({ localityCode }) => localityCode ?? []))
  return rows.localities.filter(({ code }) => needed.has(code) && !stored.has(code))
}

async function removeOthers(db: Database, table: PgTable, key: PgColumn, keys: string[], among?: SQL): Promise<number> {
  // An empty list would empty the table: a data file that lost all its rows is a mistake, not a wish.
  if (keys.length === 0) return 0
  const removed = await db.delete(table).where(and(notInArray(key, keys), among)).returning({ key })
  return removed.length
}
