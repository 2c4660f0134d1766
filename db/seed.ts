import { getTableColumns, notInArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Connection, Database } from './client'
import { readDirectoryData, type DirectoryData } from './directory-data'
import { centers, hotlines, localities } from './schema/index'

/** Rows written or changed, and rows taken out, over all tables of the directory. */
export interface SeedResult {
  written: number
  removed: number
}

/**
 * Makes the directory's tables equal to the data files, in one transaction: adds and updates rows, and removes those
 * that the files no longer have. A row that is already right is not touched, so a second run changes nothing.
 */
export async function seedDirectory(connection: Connection, data?: DirectoryData): Promise<SeedResult> {
  const rows = data ?? (await readDirectoryData())
  return connection.db.transaction(async (tx) => {
    // Localities come first and go last: centres point at them.
    const written =
      (await upsert(tx, localities, localities.code, rows.localities)) +
      (await upsert(tx, centers, centers.id, rows.centers)) +
      (await upsert(tx, hotlines, hotlines.id, rows.hotlines))
    const removed =
      (await removeOthers(tx, hotlines, hotlines.id, rows.hotlines.map((row) => row.id))) +
      (await removeOthers(tx, centers, centers.id, rows.centers.map((row) => row.id))) +
      (await removeOthers(tx, localities, localities.code, rows.localities.map((row) => row.code)))
    return { written, removed }
  })
}

/** A statement carries at most 65,535 parameters; the widest table has 28 columns. */
const ROWS_PER_STATEMENT = 500

async function upsert<T extends PgTable>(
  db: Database,
  table: T,
  key: PgColumn,
  rows: T['$inferInsert'][],
): Promise<number> {
  let written = 0
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const changed = await db
      .insert(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .onConflictDoUpdate({ target: key, set: incoming(table, key), setWhere: differs(table, key) })
      .returning({ key })
    written += changed.length
  }
  return written
}

async function removeOthers(db: Database, table: PgTable, key: PgColumn, keys: string[]): Promise<number> {
  // An empty list would empty the table: a data file that lost all its rows is a mistake, not a wish.
  if (keys.length === 0) return 0
  const removed = await db.delete(table).where(notInArray(key, keys)).returning({ key })
  return removed.length
}

function otherColumns(table: PgTable, key: PgColumn): [string, PgColumn][] {
  return Object.entries(getTableColumns(table)).filter(([, column]) => column.name !== key.name)
}

const excluded = (column: PgColumn): SQL => sql.raw(`excluded."${column.name}"`)

function incoming(table: PgTable, key: PgColumn): Record<string, SQL> {
  return Object.fromEntries(otherColumns(table, key).map(([name, column]) => [name, excluded(column)]))
}

function differs(table: PgTable, key: PgColumn): SQL {
  const pairs = otherColumns(table, key).map(([, column]) => sql`${column} is distinct from ${excluded(column)}`)
  return sql.join(pairs, sql` or `)
}
