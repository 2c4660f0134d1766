/** The embedded database as one client that outlives its faults: opened at the first question, and anew when it broke. */
import { mkdir } from 'node:fs/promises'
import type { PGlite } from '@electric-sql/pglite'

/** What drizzle asks of the client. */
export type EmbeddedClient = Pick<PGlite, 'query' | 'transaction' | 'exec' | 'close'>

/** Opening takes long: while it fails, questions are refused at once and only one in this time tries again. */
const TRY_AGAIN_AFTER_MS = 1_000

/** The database could not be opened; the cause is for the operator. */
export class DatabaseClosed extends Error {
  override readonly name = 'DatabaseClosed'
}

/** @param folder where it is kept; null: in memory, where nothing could be opened again */
export function embeddedClient(folder: string | null): EmbeddedClient {
  let opened: Promise<PGlite> | null = null
  let isOver = false
  let failed: { readonly at: number; readonly error: unknown } | null = null

  async function open(): Promise<PGlite> {
    try {
      const { PGlite } = await import('@electric-sql/pglite')
      if (folder !== null) await mkdir(folder, { recursive: true })
      const client = await PGlite.create(folder ?? 'memory://')
      failed = null
      return client
    } catch (error) {
      opened = null
      failed = { at: Date.now(), error }
      throw new DatabaseClosed('The embedded database cannot be opened', { cause: error })
    }
  }

  function client(): Promise<PGlite> {
    if (isOver) return Promise.reject(new DatabaseClosed('The embedded database was closed'))
    if (!opened && failed && Math.abs(Date.now() - failed.at) < TRY_AGAIN_AFTER_MS) {
      return Promise.reject(new DatabaseClosed('The embedded database cannot be opened', { cause: failed.error }))
    }
    opened ??= open()
    return opened
  }

  /** A fault that is no answer of the database may have ended it: what no longer answers is let go. */
  async function work<T>(run: (client: PGlite) => Promise<T>): Promise<T> {
    const mine = await client()
    try {
      return await run(mine)
    } catch (error) {
      if (folder !== null && !isAnswer(error) && !(await answers(mine))) {
        opened = null
        throw new DatabaseClosed('The embedded database broke', { cause: error })
      }
      throw error
    }
  }

  return {
    query: ((...args: Parameters<PGlite['query']>) => work((each) => each.query(...args))) as PGlite['query'],
    transaction: ((...args: Parameters<PGlite['transaction']>) => work((each) => each.transaction(...args))) as PGlite['transaction'],
    exec: (...args) => work((each) => each.exec(...args)),
    async close() {
      isOver = true
      const last = opened
      opened = null
      await last?.then((each) => each.close()).catch(() => undefined)
    },
  }
}

function isAnswer(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)
}

async function answers(client: PGlite): Promise<boolean> {
  try {
    await client.query('select 1')
    return true
  } catch {
    return false
  }
}
