import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, type DatabaseTarget, openDatabase } from '../client'
import { migrateDatabase } from '../migrate'
import { auditLog, caseDocuments, caseFiles, caseNotes, staff } from '../schema/index'
import { seedDirectory } from '../seed'
import { serverUrlForTests, TEST_ENGINES } from '../test-databases'
import { backUp, kindOfBackup, restore } from './backup'

/** How many rows each table has, and a hash over all of them. */
async function fingerprint({ db }: Connection): Promise<Readonly<Record<string, string>>> {
  const rowsOf = <Row>(found: unknown) => (Array.isArray(found) ? (found as Row[]) : (found as { rows: Row[] }).rows)
  const tables = rowsOf<{ name: string }>(
    await db.execute("select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1"),
  )
  const prints: Record<string, string> = {}
  for (const { name } of tables) {
    const [schema = '', table = ''] = name.split('.')
    const rows = rowsOf<{ row: string }>(await db.execute(`select t::text as row from "${schema}"."${table}" t order by 1`))
    prints[name] = `${rows.length} ${createHash('sha256').update(rows.map(({ row }) => row).join('\n')).digest('hex')}`
  }
  return prints
}

async function fill(connection: Connection, bytes: Buffer): Promise<void> {
  const { db } = connection
  await migrateDatabase(connection)
  await seedDirectory(connection)
  await db.insert(staff).values({ id: 's', emailIndex: 'i', sealedEmail: 'k.x', sealedName: 'k.y' })
  await db.insert(caseFiles).values({ id: 'f', centerId: 'a', kind: 'family', language: 'am', openedAt: new Date(), openedBy: 's', changedAt: new Date() })
  await db.insert(caseNotes).values({ id: 'n', fileId: 'f', sealedText: 'k.שלום', writtenBy: 's', writtenAt: new Date() })
  await db.insert(caseDocuments).values({ id: 'd', fileId: 'f', type: 'image/png', size: bytes.length, sealedName: 'k.n', sealedContent: bytes, addedBy: 's', addedAt: new Date() })
  await db.insert(auditLog).values({ action: 'case.read', recordKind: 'file', recordId: 'f', outcome: 'done' })
}

describe.each(TEST_ENGINES)('on %s', (engine) => {
  let folder: string
  let from: DatabaseTarget
  let to: DatabaseTarget
  const names: string[] = []

  async function newTarget(name: string): Promise<DatabaseTarget> {
    if (engine === 'pglite') return { folder: path.join(folder, name) }
    const database = `mafteach_backup_${randomBytes(5).toString('hex')}`
    names.push(database)
    const admin = postgres(serverUrlForTests(), { max: 1, onnotice: () => undefined })
    await admin.unsafe(`create database ${database}`)
    await admin.end()
    const url = new URL(serverUrlForTests())
    url.pathname = `/${database}`
    return { url: url.href }
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'backup-'))
    from = await newTarget('from')
    to = await newTarget('to')
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
    if (names.length === 0) return
    const admin = postgres(serverUrlForTests(), { max: 1, onnotice: () => undefined })
    for (const name of names) await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })

  it('a restore equals the original: every row of every table, bytes and numbers, and what guards them', async () => {
    const connection = await openDatabase(from)
    await fill(connection, randomBytes(50_000))
    const original = await fingerprint(connection)
    await connection.close()
    const file = path.join(folder, 'one.backup')
    await backUp(from, file)
    expect((await stat(file)).mode & 0o077).toBe(0)
    expect(await kindOfBackup(file)).toBe(engine === 'pglite' ? 'embedded' : 'server')
    expect(await restore(to, file, { force: false })).toBeNull()
    const restored = await openDatabase(to)
    const copy = await fingerprint(restored)
    expect(Object.keys(copy).length).toBeGreaterThan(25)
    expect(copy).toEqual(original)
    // What comes after goes on where the original was: numbers of files, the log that refuses changes, migrations that are done.
    await migrateDatabase(restored)
    const [next] = await restored.db
      .insert(caseFiles)
      .values({ id: 'g', centerId: 'a', kind: 'family', language: 'he', openedAt: new Date(), openedBy: 's', changedAt: new Date() })
      .returning({ number: caseFiles.number })
    expect(next?.number).toBe(1002)
    await expect(restored.db.delete(auditLog)).rejects.toThrow()
    await restored.close()
  }, 240_000)

  it('does not go over a database that is there, unless told to; and tells what is no backup', async () => {
    const file = path.join(folder, 'one.backup')
    await expect(restore(to, file, { force: false })).rejects.toThrow('--force')
    const before = await restore(to, file, { force: true })
    if (engine === 'pglite') expect((await readdir(before ?? '')).length).toBeGreaterThan(3)
    const restored = await openDatabase(to)
    expect(await restored.db.select().from(caseFiles)).toHaveLength(1)
    await restored.close()
    const wrong = path.join(folder, 'wrong')
    await writeFile(wrong, 'nothing of the kind')
    await expect(restore(to, wrong, { force: true })).rejects.toThrow('no backup')
    const half = path.join(folder, 'half.backup')
    await writeFile(half, (await readFile(file)).subarray(0, 20_000))
    await expect(restore(to, half, { force: true })).rejects.toThrow()
    const again = await openDatabase(to)
    expect(await again.db.select().from(caseFiles)).toHaveLength(1)
    await again.close()
  }, 240_000)
})
