/** Reads that may lag behind the newest change by some seconds: asked of replicas, and of the primary when none of them answers. */
import { type Connection, type Database, openDatabase } from './client'
import { inTime } from './in-time'

export interface LaggingReads {
  /** @throws what the primary says, when it was asked as well */
  read<T>(work: (db: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface LaggingOptions {
  readonly patienceMs?: number
  readonly clock?: () => number
}

/** A replica that takes longer than this is no help: the visitor still has to wait for the primary. */
const PATIENCE_MS = 800
/** How long a replica that failed is left alone. */
const LEFT_ALONE_MS = 15_000
/** Few lines from each server: what is read here is read seldom. */
const MOST_LINES = '2'

interface Replica extends Connection {
  leftAloneUntil: number
}

/** @param urls replicas of the primary, asked in turns; with none, the primary answers everything */
export async function laggingReads(
  primary: Database, urls: readonly string[], { patienceMs = PATIENCE_MS, clock = Date.now }: LaggingOptions = {},
): Promise<LaggingReads> {
  const replicas: Replica[] = []
  for (const url of urls) replicas.push({ ...(await openDatabase({ url: withFewLines(url) })), leftAloneUntil: Number.NEGATIVE_INFINITY })
  let turn = 0

  function next(): Replica | undefined {
    const able = replicas.filter(({ leftAloneUntil }) => leftAloneUntil <= clock())
    turn += 1
    return able[turn % Math.max(1, able.length)]
  }

  return {
    async read(work) {
      const replica = next()
      if (replica) {
        try {
          return await inTime(patienceMs, work(replica.db))
        } catch {
          // Whatever is wrong with it, the primary can tell better; and it is what the caller hears when that fails as well.
          replica.leftAloneUntil = clock() + LEFT_ALONE_MS
        }
      }
      return work(primary)
    },
    async close() {
      await Promise.all(replicas.map((replica) => replica.close()))
    },
  }
}

function withFewLines(url: string): string {
  return /[?&]max=/.test(url) ? url : `${url}${url.includes('?') ? '&' : '?'}max=${MOST_LINES}`
}
