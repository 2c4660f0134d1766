import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
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

/** Opens the database. The driver that is not used is not loaded. */
export async function openDatabase(target: DatabaseTarget): Promise<Connection> {
  return 'url' in target ? openPostgres(target.url) : openEmbedded(target.folder)
}

/** Any number: only the servers of this portal ask for it, so that they migrate one after the other. */
const MIGRATION_LOCK = 727_218_001

async function openPostgres(url: string): Promise<Connection> {
  const { default: postgres } = await import('postgres')
  const { drizzle } = await import('drizzle-orm/postgres-js')
  const client = postgres(url, { onnotice: () => undefined, connect_timeout: 10 })
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
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  if (folder !== null) await mkdir(folder, { recursive: true })
  const client = await PGlite.create(folder ?? 'memory://')
  const db = drizzle(client, { schema })
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
