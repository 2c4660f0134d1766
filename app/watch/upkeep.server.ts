/** What is done for people who watch the law while the portal runs: letters, and forgetting. Several servers may do it at once. */
import { agreedTime } from '#db/agreed-time'
import { startRounds } from '#db/rounds'
import { deliverLetters, forgetWatches, type WatchPost } from './watches.server'

const EVERY_MS = 5 * 60_000

/** A round now, and every five minutes from then on. @returns stops it, once the round that runs is over */
export function startKeepingWatches(post: WatchPost): () => Promise<void> {
  const keep = async () => {
    const now = await agreedTime(post.db)
    await forgetWatches(post.db, now)
    await deliverLetters(post, now)
  }
  return startRounds('Letters about the law', keep, EVERY_MS)
}
