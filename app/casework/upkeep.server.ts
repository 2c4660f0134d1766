/** What is done for the files of households while the portal runs. Several servers may do it at once. */
import { agreedTime } from '#db/agreed-time'
import type { Database } from '#db/client'
import { startRounds } from '#db/rounds'
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
  return startRounds('Files', async () => keepFiles(db, await agreedTime(db)), EVERY_MS)
}
