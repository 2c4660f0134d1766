/** The database as the server sees it: made ready as soon as it answers, however late that is, and asked whether it still does. */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Connection } from '#db/client'
import { inTime } from '#db/in-time'

export interface StandingDatabase {
  /** Resolves once the first try to make it ready is over, whatever came of it. */
  readonly firstTry: Promise<void>
  /** Resolves when the database is ready and answers now. @throws what is wrong, or that it does not answer in time */
  check(): Promise<void>
  /** No further tries; a try that runs is over before the database closes. */
  close(): Promise<void>
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 10_000
const PATIENCE_MS = 2_000

/**
 * @param prepare brings the database to the newest state; tried until it succeeds
 * @param onFailure told each failed try
 */
export function standingDatabase(
  connection: Connection, prepare: () => Promise<void>, onFailure: (error: unknown) => void,
): StandingDatabase {
  const stopped = new AbortController()
  let isReady = false

  async function attempt(): Promise<void> {
    try {
      await prepare()
      isReady = true
    } catch (error) {
      if (!stopped.signal.aborted) onFailure(error)
    }
  }

  async function keepTrying(): Promise<void> {
    for (let pause = FIRST_WAIT_MS; !isReady; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      await wait(pause, undefined, { signal: stopped.signal })
      await attempt()
    }
  }

  const firstTry = attempt()
  const tries = firstTry.then(keepTrying).catch(() => undefined)
  return {
    firstTry,
    async check() {
      if (!isReady) throw new Error('The database is not ready')
      await inTime(PATIENCE_MS, Promise.resolve(connection.db.execute(sql`select 1`)))
    },
    async close() {
      stopped.abort()
      // A try against a database that does not answer has no end of its own.
      await inTime(PATIENCE_MS, tries).catch(() => undefined)
      await connection.close()
    },
  }
}
