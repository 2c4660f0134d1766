/** What lies on the disk of a database: its files, its log of changes and its backup, searched for words as bytes. */
import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import type { Database } from '#db/client'

/** One after the other, so that no folder needs to fit into memory. @returns which words stand in which file, in any of the encodings */
export async function wordsInFiles(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  for (const file of files) {
    const name = path.join(file.parentPath, file.name)
    found.push(...wordsIn(await readFile(name), words).map((word) => `${path.relative(folder, name)}: ${word}`))
  }
  return found
}

/** As UTF-8 and, in both orders of bytes, as UTF-16. */
export function wordsIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const little = Buffer.from(word, 'utf16le')
    return [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()].some((form) => bytes.includes(form))
  })
}

/** Every row of every table as text: long values lie compressed in the files. */
export async function everyRow(db: Database): Promise<Buffer> {
  const tables = rowsOf<{ name: string }>(await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public'`))
  const pieces: string[] = []
  for (const { name } of tables) pieces.push(JSON.stringify(rowsOf(await db.execute(sql`select * from ${sql.identifier(name)}`))))
  return Buffer.from(pieces.join('\n'))
}

/** The two drivers give rows in two shapes. */
function rowsOf<T>(result: unknown): readonly T[] {
  return (Array.isArray(result) ? result : (result as { rows: T[] }).rows) as readonly T[]
}

/** Where the server keeps its files. It must run on this machine, and its files be readable: as root, or as the server's own user. */
export async function dataFolderOf(db: Database): Promise<string> {
  await db.execute(sql`checkpoint`)
  const [row] = rowsOf<{ data_directory: string }>(await db.execute(sql`show data_directory`))
  return row?.data_directory ?? ''
}

/** A backup as operators make it. @param name of the database on the server that `PGHOST` and its fellows name */
export function backupOf(name: string): Buffer {
  return execFileSync('pg_dump', [name], { maxBuffer: 512 * 1024 * 1024 })
}
