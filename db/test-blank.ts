/**
 * The embedded database as it is before the first table. Making one takes as long as a dozen tests: it is made once for each version of
 * the database, kept in `.cache`, and copied.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'

const CACHE = path.resolve('.cache')
const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')) as { version: string }
const KEPT = path.join(CACHE, `blank-database-${version}`)

const run = promisify(execFile)

/** A thousand small files: copied by Node they would cost as much processor time as a dozen tests. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await run('cp', ['-R', `${from}/.`, to])
}

/** Puts one into a folder that is empty or not there yet. */
export async function layBlankDatabase(folder: string): Promise<void> {
  if (!existsSync(KEPT)) await makeBlankDatabase()
  await copyDatabase(KEPT, folder)
}

/** Several test runs may begin in the same moment: each makes its own, and the first one is kept. */
async function makeBlankDatabase(): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const made = await mkdtemp(path.join(CACHE, 'blank-database-new-'))
  await (await PGlite.create(made)).close()
  await rename(made, KEPT).catch(async (error: unknown) => {
    await rm(made, { recursive: true, force: true })
    if (!existsSync(KEPT)) throw error
  })
}
