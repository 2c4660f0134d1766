/** For tests: what a server has besides its database, with nothing published by others, no mail and nothing counted. */
import type { Database } from '#db/client'
import { NO_OUTBOX } from '~/mail/outbox'
import { liveContent } from './live.server'

export function quietServer(db: Database) {
  const onFailure = (error: unknown) => {
    throw error
  }
  return { live: liveContent({ db, dataDir: null, onFailure }), outbox: NO_OUTBOX, counts: { add: () => undefined } }
}
