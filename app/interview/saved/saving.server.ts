/** One store of saved screenings and one count of tries for each database of this process. */
import { agreedTime } from '#db/agreed-time'
import type { Database } from '#db/client'
import { createLimits, type Limits } from './limits.server'
import { createSavedScreenings, type SavedScreenings } from './saved.server'

export interface Saving {
  readonly screenings: SavedScreenings
  readonly limits: Limits
}

const PURGE_EVERY_MS = 3_600_000

const made = new WeakMap<Database, Saving>()

/** From its first use on, what has expired is purged every hour. */
export function savingOn(db: Database): Saving {
  let saving = made.get(db)
  if (!saving) {
    const limits = createLimits()
    const screenings = createSavedScreenings(db, limits)
    saving = { screenings, limits }
    made.set(db, saving)
    const purge = () =>
      void agreedTime(db)
        .then(() => screenings.purge())
        .catch(() => console.error('Saved screenings: what has expired could not be purged'))
    purge()
    setInterval(purge, PURGE_EVERY_MS).unref()
  }
  return saving
}
