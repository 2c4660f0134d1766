import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './client'

/** A statement carries at most 65,535 parameters; the widest table has 29 columns. */
const ROWS_PER_STATEMENT = 500

/** Adds rows and updates those that differ. @returns how many rows were written; those already right are not touched */
export async function upsertRows<T extends PgTable>(
  db: Database,
  table: T,
  key: PgColumn,
  rows: readonly T['$inferInsert'][],
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
