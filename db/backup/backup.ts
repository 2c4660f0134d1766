/**
 * A backup of the whole database in one file, and its restore. With the embedded database: its folder as a compressed archive; with a
 * server: what `pg_dump` writes, for `pg_restore`. The keys of the vault are not in it, so that a backup that is stolen says nothing;
 * without a copy of them, kept elsewhere, it says nothing to anybody.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type DatabaseTarget, openDatabase } from '../client'

/** What `pg_dump --format=custom` begins with. */
const SERVER_MARK = Buffer.from('PGDMP')
/** What gzip begins with. */
const EMBEDDED_MARK = Buffer.from([0x1f, 0x8b])

export type BackupKind = 'embedded' | 'server'

/** What kind of backup a file is, by its first bytes; null for anything else. */
export async function kindOfBackup(file: string): Promise<BackupKind | null> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SERVER_MARK.length), 0, SERVER_MARK.length, 0)
    const start = buffer.subarray(0, bytesRead)
    if (start.equals(SERVER_MARK)) return 'server'
    return start.subarray(0, 2).equals(EMBEDDED_MARK) ? 'embedded' : null
  } finally {
    await handle.close()
  }
}

/** Writes the backup, readable by its owner alone, whole or not at all. */
export async function backUp(target: DatabaseTarget, file: string): Promise<void> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}`
  try {
    if ('url' in target) await run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${unfinished}`], target.url)
    else await dumpEmbedded(target.folder, unfinished)
    await chmod(unfinished, 0o600)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function dumpEmbedded(folder: string | null, file: string): Promise<void> {
  if (folder === null || !(await isThere(folder))) throw new Error('There is no embedded database in the data folder.')
  const { PGlite } = await import('@electric-sql/pglite')
  const client = await PGlite.create(folder)
  try {
    const dump = await client.dumpDataDir('gzip')
    await writeFile(file, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 })
  } finally {
    await client.close()
  }
}

export interface RestoreOptions {
  /** Put the backup in the place of what is there. */
  readonly force: boolean
}

/**
 * Brings a backup back.
 * @returns where what was there before was put, for the embedded database; null where nothing was there, and for a server
 * @throws when the file is no backup of this kind of database, or there is something already and `force` was not said
 */
export async function restore(target: DatabaseTarget, file: string, { force }: RestoreOptions): Promise<string | null> {
  const kind = await kindOfBackup(file)
  const wanted: BackupKind = 'url' in target ? 'server' : 'embedded'
  if (kind !== wanted) throw new Error(kind === null ? 'The file is no backup.' : `The file is a backup of the other kind of database (${kind}).`)
  if ('url' in target) {
    if (!force && (await hasTables(target))) throw new Error('The database is not empty. Say --force to put the backup in its place.')
    await run('pg_restore', ['--clean', '--if-exists', '--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction', file], target.url)
    return null
  }
  return restoreEmbedded(target.folder, file, force)
}

async function restoreEmbedded(folder: string | null, file: string, force: boolean): Promise<string | null> {
  if (folder === null) throw new Error('The embedded database has no folder.')
  const isFull = await isThere(folder)
  if (isFull && !force) throw new Error('There is a database already. Say --force to put the backup in its place; the other one is kept beside it.')
  const unfinished = `${folder}.${randomBytes(4).toString('hex')}`
  const { PGlite } = await import('@electric-sql/pglite')
  const bytes = await readFile(file)
  // A broken archive is noticed here, before anything is moved.
  gunzipSync(bytes)
  const client = await PGlite.create({ dataDir: unfinished, loadDataDir: new Blob([new Uint8Array(bytes)], { type: 'application/x-gzip' }) })
  await client.query('select 1')
  await client.close()
  const before = isFull ? `${folder}.before-${new Date().toISOString().replace(/[:.]/g, '-')}` : null
  if (before !== null) await rename(folder, before)
  await rename(unfinished, folder)
  return before
}

async function hasTables(target: DatabaseTarget): Promise<boolean> {
  const connection = await openDatabase(target)
  try {
    const found = (await connection.db.execute("select 1 from information_schema.tables where table_schema = 'public' limit 1")) as unknown as unknown[] | { rows: unknown[] }
    return (Array.isArray(found) ? found : found.rows).length > 0
  } finally {
    await connection.close()
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(() => true, () => false)
}

/** The address, with its password, is handed over by the environment: arguments can be read by everybody on the machine. */
function run(program: 'pg_dump' | 'pg_restore', args: readonly string[], url: string): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const env = {
    ...process.env, PGHOST: searchParams.get('host') ?? decodeURIComponent(hostname), PGPORT: port || '5432', PGUSER: decodeURIComponent(username), PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)), ...(searchParams.get('sslmode') ? { PGSSLMODE: searchParams.get('sslmode') ?? '' } : {}),
  }
  const database = program === 'pg_restore' ? [`--dbname=${env.PGDATABASE}`] : []
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...database, ...args], { env, stdio: ['ignore', 'inherit', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => (said += String(piece)))
    child.once('error', () => reject(new Error(`${program} is not there. Install the client programs of Postgres (postgresql-client).`)))
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code ?? 'a signal'}: ${said.trim().slice(-2000)}`))))
  })
}
