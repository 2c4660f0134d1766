/** What is done for people who watch the law while the portal runs: letters, and forgetting. Several servers may do it at once. */
import { deliverLetters, forgetWatches, type WatchPost } from './watches.server'

const EVERY_MS = 5 * 60_000

/** A round now, and every five minutes from then on. @returns stops it, once the round that runs is over */
export function startKeepingWatches(post: WatchPost): () => Promise<void> {
  let round: Promise<unknown> | null = null
  const keep = async () => {
    const now = new Date()
    await forgetWatches(post.db, now)
    await deliverLetters(post, now)
  }
  const start = () => {
    round ??= keep()
      .catch((error: unknown) => console.error('Letters about the law: a round failed:', error instanceof Error ? error.name : 'failed'))
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
