/** Upkeep while the portal runs: a round of work now and again and again. */
import { kindOfFailure } from './sql-state'

/**
 * A round now, and another each `everyMs` from then on. A round that takes longer than the time between two is not overtaken; one that
 * fails is written down by its kind alone, since the words of a failed query repeat what it was asked to store, and the next one tries again.
 *
 * @param name what the line of a failure begins with
 * @returns stops it, once the round that runs is over
 */
export function startRounds(name: string, round: () => Promise<unknown>, everyMs: number): () => Promise<void> {
  let running: Promise<void> | null = null
  const start = () => {
    running ??= round()
      .then(() => undefined)
      .catch((error: unknown) => console.error(`${name}: a round of upkeep failed:`, kindOfFailure(error)))
      .finally(() => (running = null))
  }
  start()
  const timer = setInterval(start, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
