/**
 * Counts in memory and writes them down every few seconds, many in one statement: a request waits for no database, and works when there
 * is none. While the database is away counts are kept, up to a bound; what goes beyond it is not counted.
 */
import type { Database } from '#db/client'
import { todayInIsrael } from '~/i18n/today'
import { addCounts } from './add-counts.server'
import type { Cell, Count } from './cells'

/** What a page is handed: to count one more. Never waits and never fails. */
export interface Counts {
  add(cells: readonly Cell[]): void
}

const EVERY_MS = 5_000
/** Different cells that are kept while nothing can be written: a few megabytes. */
const MOST_CELLS = 20_000

export interface Counter extends Counts {
  /** Writes down what was counted. When that fails it is kept for the next time. */
  flush(now?: Date): Promise<void>
  /** Ends the regular writing, and writes once more. */
  stop(): Promise<void>
}

/** @param everyMs how often it is written down; 0: only when asked */
export function counterOn(db: Database, everyMs = EVERY_MS): Counter {
  let waiting = new Map<string, Count>()
  let running: Promise<void> | null = null

  function keep(count: Count): void {
    const key = JSON.stringify([count.measure, count.scope, count.subject, count.outcome])
    const known = waiting.get(key)
    if (!known && waiting.size >= MOST_CELLS) return
    waiting.set(key, { ...count, n: count.n + (known?.n ?? 0) })
  }

  async function write(now: Date): Promise<void> {
    if (waiting.size === 0) return
    const taken = waiting
    waiting = new Map()
    try {
      await addCounts(db, taken.values(), todayInIsrael(now).slice(0, 7))
    } catch (error) {
      for (const count of taken.values()) keep(count)
      console.error('Counts could not be written down and are kept:', error instanceof Error ? error.name : 'failed')
    }
  }

  const flush = (now = new Date()) => (running ??= write(now).finally(() => (running = null)))
  const timer = everyMs > 0 ? setInterval(() => void flush(), everyMs) : null
  timer?.unref()
  return {
    add: (cells) => cells.forEach((cell) => keep({ ...cell, n: 1 })),
    flush,
    async stop() {
      if (timer) clearInterval(timer)
      await running
      await flush()
    },
  }
}
