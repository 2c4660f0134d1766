import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { embeddedClient } from './embedded'
import * as schema from './schema/index'

export type Schema = typeof schema

/** The same queries run on a Postgres server and on the embedded PGlite. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>

export interface Connection {
  db: Database
  engine: 'postgres' | 'pglite'
  /** Applies the migrations of a folder that were not applied yet; safe when several servers start at once. */
  migrate(folder: string): Promise<void>
  close(): Promise<void>
}

/** `url`: a Postgres server. `folder`: embedded, kept in that folder; `null`: embedded, in memory only. */
export type DatabaseTarget = { url: string } | { folder: string | null }

/** Reads the place of the database from the environment: `DATABASE_URL`, else `DATA_DIR/pglite` (`data/pglite`). */
export function databaseTarget(env: NodeJS.ProcessEnv): DatabaseTarget {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL }
  return { folder: join(env.DATA_DIR ?? 'data', 'pglite') }
}

/**
 * A way to the database. Nothing is opened yet: the first question does that, and each later one finds the database again after it
 * was away. The driver that is not used is not loaded.
 */
export async function openDatabase(target: DatabaseTarget): Promise<Connection> {
  return 'url' in target ? openPostgres(target.url) : openEmbedded(target.folder)
}

/** Any number: only the servers of this portal ask for it, so that they migrate one after the other. */
const MIGRATION_LOCK = 727_218_001

/** A server that does not answer in this time is taken for gone. */
const CONNECT_SECONDS = 5

/** Seconds before another try to connect: the driver's own rise to twenty, and a database that is back would stand unused. */
function waitBeforeTry(tries: number): number {
  return Math.min(0.05 * 2 ** tries, 1) * (0.5 + Math.random() / 2)
}

/**
 * A URL may name several servers by commas. Then only the one that takes changes is used, also after another has taken over: the driver
 * takes `read-write` for "not set to be read-only", which is true of a standby as well.
 */
function toPrimary(url: string): string {
  const asked = url.replace(/([?&]target_session_attrs=)read-write\b/, '$1primary')
  const hosts = /^[^/]*\/\/([^/?]*)/.exec(asked)?.[1] ?? ''
  if (!hosts.includes(',') || asked.includes('target_session_attrs=')) return asked
  return `${asked}${asked.includes('?') ? '&' : '?'}target_session_attrs=primary`
}

/** Migrating holds one line for its lock, and works on another. */
const FEWEST_LINES = 2

/** How many lines the URL allows, as `?max=5`. The driver itself would take the text for a list of one. */
function linesOf(url: string): { readonly max?: number } {
  const max = /[?&]max=(\d+)/.exec(url)?.[1]
  return max === undefined ? {} : { max: Math.max(FEWEST_LINES, Number(max)) }
}

async function openPostgres(url: string): Promise<Connection> {
  const { default: postgres } = await import('postgres')
  const { drizzle } = await import('drizzle-orm/postgres-js')
  const client = postgres(toPrimary(url), { ...linesOf(url), onnotice: () => undefined, connect_timeout: CONNECT_SECONDS, backoff: waitBeforeTry })
  const db = drizzle(client, { schema })
  return {
    db,
    engine: 'postgres',
    async migrate(migrationsFolder) {
      const { migrate } = await import('drizzle-orm/postgres-js/migrator')
      const lock = await client.reserve()
      try {
        await lock`select pg_advisory_lock(${MIGRATION_LOCK})`
        await migrate(db, { migrationsFolder })
        await lock`select pg_advisory_unlock(${MIGRATION_LOCK})`
      } finally {
        lock.release()
      }
    },
    close: () => client.end({ timeout: 5 }),
  }
}

async function openEmbedded(folder: string | null): Promise<Connection> {
  const { drizzle } = await import('drizzle-orm/pglite')
  const client = embeddedClient(folder)
  const db = drizzle(client as PGlite, { schema })
  return {
    db,
    engine: 'pglite',
    async migrate(migrationsFolder) {
      const { migrate } = await import('drizzle-orm/pglite/migrator')
      await migrate(db, { migrationsFolder })
    },
    close: () => client.close(),
  }
}
