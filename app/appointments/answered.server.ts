/** What the database says, as long as it says it in time; and what is said when it does not. */

import { inTime } from '#db/in-time'
import { kindOfFailure } from '#db/sql-state'

/** The database does not answer; nothing was changed, or it is not known whether it was. */
export interface Unavailable {
  readonly problem: 'unavailable'
}

const PATIENCE_MS = 8_000

/** The outcome of the work, or `unavailable` when the database fails or is too slow. */
export async function answered<T>(work: () => Promise<T>): Promise<T | Unavailable> {
  try {
    return await inTime(PATIENCE_MS, work())
  } catch (error) {
    console.error('Appointments:', kindOfFailure(error))
    return { problem: 'unavailable' }
  }
}
