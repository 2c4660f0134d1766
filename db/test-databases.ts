import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { openDatabase, type Connection } from './client'
import { copyDatabase, layBlankDatabase } from './test-blank'

/** The two databases that every query of the project must work on. */
export const TEST_ENGINES = ['pglite', 'postgres'] as const

export type TestEngine = (typeof TEST_ENGINES)[number]

/**
 * Opens a database of its own for one test file: embedded, or on the Postgres server that `TEST_DATABASE_URL`, or `PGHOST` and its
 * fellows (as `pg_virtualenv` sets them), name. It is a copy of the templates that the run made (`test-templates.ts`), which are
 * migrated; without templates it is empty. Who needs its tables migrates it in either case.
 *
 * @throws when no server is named: the Postgres half must never pass without Postgres
 */
export function openTestDatabase(engine: TestEngine): Promise<Connection> {
  return engine === 'pglite' ? embeddedFrom(process.env.TEST_TEMPLATE_FOLDER) : onServer(process.env.TEST_TEMPLATE_DATABASE)
}

/** The same without any table. */
export function openEmptyTestDatabase(engine: TestEngine): Promise<Connection> {
  return engine === 'pglite' ? embeddedWith(layBlankDatabase) : onServer()
}

async function embeddedFrom(template: string | undefined): Promise<Connection> {
  return embeddedWith((folder) => (template === undefined ? layBlankDatabase(folder) : copyDatabase(template, folder)))
}

/** In a folder of its own, which is gone with it. */
async function embeddedWith(fill: (folder: string) => Promise<void>): Promise<Connection> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-test-'))
  await fill(folder)
  const connection = await openDatabase({ folder })
  return {
    ...connection,
    async close() {
      await connection.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** @param template the database that it is a copy of; nobody may be connected to that one */
async function onServer(template?: string): Promise<Connection> {
  const server = serverUrlForTests()
  const name = `mafteach_test_${randomBytes(6).toString('hex')}`
  const admin = postgres(server, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`create database ${name}${template === undefined ? '' : ` template ${template}`}`)
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
  const { env } = process
  if (env.TEST_DATABASE_URL) return env.TEST_DATABASE_URL
  if (!env.PGHOST) throw new Error('No Postgres to test on: set TEST_DATABASE_URL, or run under pg_virtualenv.')
  const login = `${encodeURIComponent(env.PGUSER ?? 'postgres')}:${encodeURIComponent(env.PGPASSWORD ?? '')}`
  return `postgres://${login}@${env.PGHOST}:${env.PGPORT ?? '5432'}/${env.PGDATABASE ?? 'postgres'}`
}
