/**
 * A database plans its queries by what it has counted of its rows. A Postgres server counts by itself; the embedded one never does, and
 * takes every table for nearly empty: lists that are read in the order of an index would be sorted whole instead.
 */
import { sql } from 'drizzle-orm'
import type { Connection } from '#db/client'

const EVERY_MS = 6 * 3_600_000

/** Has the database count the rows of its tables, a second or less for a large center. */
export async function countRows({ db }: Pick<Connection, 'db'>): Promise<void> {
  await db.execute(sql`analyze`)
}

/** Counts the rows of the embedded database now and every few hours; a Postgres server is left alone. @returns stops it, once the round that runs is over */
export function keepRowsCounted(connection: Pick<Connection, 'db' | 'engine'>): () => Promise<void> {
  if (connection.engine !== 'pglite') return () => Promise.resolve()
  let round: Promise<void> = Promise.resolve()
  const count = () => {
    round = countRows(connection).catch(() => console.error('The rows of the database could not be counted'))
  }
  count()
  const timer = setInterval(count, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
