import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { openDatabase, type Connection } from './client'

/** The two databases that every query of the project must work on. */
export const TEST_ENGINES = ['pglite', 'postgres'] as const

/**
 * Opens an empty database of its own for one test file: in memory, or on the Postgres server that `TEST_DATABASE_URL`,
 * or `PGHOST` and its fellows (as `pg_virtualenv` sets them), name.
 *
 * @throws when no server is named: the Postgres half must never pass without Postgres
 */
export async function openTestDatabase(engine: (typeof TEST_ENGINES)[number]): Promise<Connection> {
  if (engine === 'pglite') return openDatabase({ folder: null })
  const server = testServerUrl(process.env)
  const name = `mafteach_test_${randomBytes(6).toString('hex')}`
  const admin = postgres(server, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const connection = await openDatabase({ url: url.href })
  return {
    ...connection,
    async close() {
      await connection.close()
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** The Postgres server on which tests may make databases. @throws when none is named */
export function serverUrlForTests(): string {
  return testServerUrl(process.env)
}

function testServerUrl(env: NodeJS.ProcessEnv): string {
  if (env.TEST_DATABASE_URL) return env.TEST_DATABASE_URL
  if (!env.PGHOST) throw new Error('No Postgres to test on: set TEST_DATABASE_URL, or run under pg_virtualenv.')
  const login = `${encodeURIComponent(env.PGUSER ?? 'postgres')}:${encodeURIComponent(env.PGPASSWORD ?? '')}`
  return `postgres://${login}@${env.PGHOST}:${env.PGPORT ?? '5432'}/${env.PGDATABASE ?? 'postgres'}`
}
