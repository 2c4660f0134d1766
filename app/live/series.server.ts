/**
 * What is published while the portal runs (texts, centers' records): a series of versions in the database to which versions are only
 * ever added. Every server keeps all of it in memory, asks for newer versions every few seconds, and goes on with what it knows while
 * the database is away. A file in the data folder holds the same for a server that starts without its database.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'

/** One publication. */
export interface Version<T> {
  /** Rising; there may be gaps. */
  readonly version: number
  readonly content: T
}

export interface SeriesOptions<T> {
  /** Versions after a number, oldest first. @throws when the database does not answer */
  readonly read: (after: number) => Promise<readonly Version<T>[]>
  /** Where they are kept for a start without the database; null: nowhere. */
  readonly file: string | null
  /** What stands in the file, checked. @throws when it is something else */
  readonly parse: (text: string) => readonly Version<T>[]
  /** Told what went wrong: the file could not be read or written. */
  readonly onFailure: (error: unknown) => void
  readonly everyMs?: number
}

export interface Series<T> {
  /** All that is known, oldest first. */
  versions(): readonly Version<T>[]
  /** Number of the newest known version; 0 with none. */
  newest(): number
  /** Asks the database at once. @throws when it does not answer */
  refresh(): Promise<void>
  /** Calls back whenever versions came, and now when there are some. */
  follow(listener: (versions: readonly Version<T>[]) => void): void
  /** Reads the file where the database has said nothing yet. */
  open(): Promise<void>
  /** Asks from time to time. @returns ends it */
  start(): () => void
}

const EVERY_MS = 3_000

export function seriesOf<T>({ read, file, parse, onFailure, everyMs = EVERY_MS }: SeriesOptions<T>): Series<T> {
  let known: readonly Version<T>[] = []
  /** What is known comes from the file alone: the database, once it answers, has the first word. */
  let isFromFile = false
  let asking: Promise<void> | null = null
  const listeners: ((versions: readonly Version<T>[]) => void)[] = []
  const newest = () => known.at(-1)?.version ?? 0

  function take(versions: readonly Version<T>[]): void {
    known = versions
    for (const listener of listeners) listener(known)
  }

  async function ask(): Promise<void> {
    const before = isFromFile ? [] : known
    const more = await read(before.at(-1)?.version ?? 0)
    const isSame = isFromFile && more.length === known.length && more.at(-1)?.version === newest()
    const isOld = isFromFile
    isFromFile = false
    if (isSame || (more.length === 0 && !isOld)) return
    take([...before, ...more])
    if (file !== null) await keep(file, known).catch(onFailure)
  }

  /** Whoever asks while an answer is under way waits for one that begins after it. */
  async function refresh(): Promise<void> {
    await asking?.catch(() => undefined)
    asking ??= ask().finally(() => (asking = null))
    return asking
  }

  return {
    versions: () => known,
    newest,
    refresh,
    follow(listener) {
      listeners.push(listener)
      if (known.length > 0) listener(known)
    },
    async open() {
      if (file === null || known.length > 0) return
      try {
        const versions = parse(await readFile(file, 'utf8'))
        if (versions.length === 0) return
        isFromFile = true
        take(versions)
      } catch (error) {
        if (!isMissing(error)) onFailure(error)
      }
    },
    start() {
      // Without the database the last known version goes on; that it is away is written down by whoever watches it.
      const timer = setInterval(() => void refresh().catch(() => undefined), everyMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

/** Written beside and moved, so that a server that ends meanwhile leaves a whole file. */
async function keep(file: string, versions: readonly unknown[]): Promise<void> {
  const half = `${file}.${process.pid}.half`
  await writeFile(half, JSON.stringify(versions))
  await rename(half, file)
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
