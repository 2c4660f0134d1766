/** Migrating takes longer than most tests: one run migrates once for each engine, and its tests take copies. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { type DatabaseTarget, openDatabase } from './client'
import { migrateDatabase } from './migrate'
import { layBlankDatabase } from './test-blank'
import { serverUrlForTests } from './test-databases'

async function migrated(target: DatabaseTarget): Promise<void> {
  const connection = await openDatabase(target)
  await migrateDatabase(connection)
  await connection.close()
}

/** Before all test files; what it returns, after them. Without a server the tests that need one say so themselves. */
export default async function makeTemplates(): Promise<() => Promise<void>> {
  // Every project of the run asks for them.
  if (process.env.TEST_TEMPLATE_FOLDER !== undefined) return () => Promise.resolve()
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-template-'))
  await layBlankDatabase(folder)
  await migrated({ folder })
  process.env.TEST_TEMPLATE_FOLDER = folder
  const hasServer = Boolean(process.env.TEST_DATABASE_URL ?? process.env.PGHOST)
  const admin = hasServer ? postgres(serverUrlForTests(), { max: 1, onnotice: () => undefined }) : null
  const name = `mafteach_template_${randomBytes(6).toString('hex')}`
  if (admin) {
    await admin.unsafe(`create database ${name}`)
    const url = new URL(serverUrlForTests())
    url.pathname = `/${name}`
    await migrated({ url: url.href })
    process.env.TEST_TEMPLATE_DATABASE = name
  }
  return async () => {
    await rm(folder, { recursive: true, force: true })
    await admin?.unsafe(`drop database ${name} with (force)`)
    await admin?.end()
  }
}
