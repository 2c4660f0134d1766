/** What is done for the files of households while the portal runs. Several servers may do it at once. */
import { agreedTime } from '#db/agreed-time'
import type { Database } from '#db/client'
import { todayInIsrael } from '~/i18n/today'
import { forgetNames } from './desk/queue.server'
import { deleteExpired } from './files/closing.server'

const EVERY_MS = 60 * 60_000

/** One round: deletes what is past its time, and forgets who waited on other days. @returns how many files went */
export async function keepFiles(db: Database, now = new Date()): Promise<number> {
  await forgetNames(db, todayInIsrael(now))
  return deleteExpired(db, now)
}

/** A round now, and every hour from then on. @returns stops it, once the round that runs is over */
export function startKeepingFiles(db: Database): () => Promise<void> {
  let round: Promise<unknown> | null = null
  const start = () => {
    round ??= agreedTime(db)
      .then((now) => keepFiles(db, now))
      .catch((error: unknown) => console.error('Files: a round of upkeep failed:', error instanceof Error ? error.name : 'failed'))
      .finally(() => (round = null))
  }
  start()
  const timer = setInterval(start, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
