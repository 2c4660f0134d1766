/** Asks the database from time to time, for the counts that operators see. */
import type { StandingDatabase } from './database'
import type { Metrics } from './metrics'

const EVERY_MS = 15_000

/** @returns ends it */
export function watchDatabase(database: Pick<StandingDatabase, 'check'>, { databaseReady }: Pick<Metrics, 'databaseReady'>): () => void {
  const look = () => void database.check().then(() => databaseReady.set(1), () => databaseReady.set(0))
  look()
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
