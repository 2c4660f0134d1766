/**
 * A database plans its queries by what it has counted of its rows. A Postgres server counts by itself; the embedded one never does, and
 * takes every table for nearly empty: lists that are read in the order of an index would be sorted whole instead.
 */
import { sql } from 'drizzle-orm'
import type { Connection } from '#db/client'
import { startRounds } from '#db/rounds'

const EVERY_MS = 6 * 3_600_000

/** Has the database count the rows of its tables, a second or less for a large center. */
export async function countRows({ db }: Pick<Connection, 'db'>): Promise<void> {
  await db.execute(sql`analyze`)
}

/** Counts the rows of the embedded database now and every few hours; a Postgres server is left alone. @returns stops it, once the round that runs is over */
export function keepRowsCounted(connection: Pick<Connection, 'db' | 'engine'>): () => Promise<void> {
  if (connection.engine !== 'pglite') return () => Promise.resolve()
  return startRounds('Row counts', () => countRows(connection), EVERY_MS)
}
