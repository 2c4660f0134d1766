/** Keeps this process at the newest law: from the file at the start, then from the database, which is asked every few seconds. */
import type { Database } from '#db/client'
import { numberInForce, takeIntoForce } from './in-force.server'
import { type KeptLaw, readLawFile, writeLawFile } from './law-file.server'
import { findVersion, lastNumber, noteRelease } from './versions.server'

/** How long an instance may go on by the law before. */
const EVERY_MS = 2_000

export interface FollowerLog {
  info(event: string, values?: Readonly<Record<string, string | number>>): void
  warn(event: string, values?: Readonly<Record<string, string | number>>): void
  failure(event: string, error: unknown): void
}

export interface FollowOptions {
  readonly db: Database
  readonly dataDir: string
  readonly log: FollowerLog
  /** Runs the change of law when no request is in the middle of anything. */
  readonly between: (change: () => void) => Promise<void>
  readonly everyMs?: number
}

export interface Follower {
  /** Once the database is ready: notes the law of this release, takes the newest into force, and looks for newer ones ever after. */
  begin(): Promise<void>
  /** Asks now, and not only when the time has come. */
  look(): Promise<void>
  stop(): void
}

/** The one of this process, for whoever publishes. */
let own: Follower | null = null

/** Has this process take up at once what it published itself. Never throws: what goes wrong is in the log, and is tried again. */
export async function lookForNewLaw(): Promise<void> {
  await own?.look()
}

/** Starts to follow: the law of the file is in force when this resolves. */
export async function followLaw({ db, dataDir, log, between, everyMs = EVERY_MS }: FollowOptions): Promise<Follower> {
  let timer: NodeJS.Timeout | null = null
  let isAway = false
  let isReleaseNoted = false
  let looking: Promise<void> | null = null

  async function take(law: KeptLaw): Promise<void> {
    await between(() => takeIntoForce(law))
    log.info('law in force', { number: law.number })
  }

  async function lookOnce(): Promise<void> {
    try {
      if (!isReleaseNoted) await noteRelease(db, new Date())
      isReleaseNoted = true
      const newest = await lastNumber(db)
      if (newest !== numberInForce()) {
        const version = await findVersion(db, newest)
        if (version) {
          await take(version)
          await writeLawFile(dataDir, version).catch((error: unknown) => log.failure('law file', error))
        }
      }
      if (isAway) log.info('law followed again', { number: numberInForce() })
      isAway = false
    } catch (error) {
      if (!isAway) {
        log.failure('law', error)
        log.warn('database away: the last known law stays in force', { number: numberInForce() })
      }
      isAway = true
    }
  }

  const look = () => (looking ??= lookOnce().finally(() => (looking = null)))
  // A look that is under way may have begun before what the caller knows of.
  const lookAnew = async () => {
    await looking
    await look()
  }

  const follower: Follower = {
    async begin() {
      await lookAnew()
      timer ??= setInterval(() => void look(), everyMs)
      timer.unref()
    },
    look: lookAnew,
    stop() {
      if (timer) clearInterval(timer)
      if (own === follower) own = null
    },
  }
  own = follower
  try {
    const kept = await readLawFile(dataDir)
    if (kept) {
      await take(kept)
      log.info('law of the file, until the database answers', { number: kept.number })
    }
  } catch (error) {
    log.failure('law file', error)
  }
  return follower
}
