/** How far a screening of a register came, so that one that broke off goes on where it was. Lies beside the results. */
import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { z } from 'zod'

const progressSchema = z.strictObject({
  /** Of the input and of everything that shapes the results; another one starts anew. */
  of: z.string(),
  /** Bytes of a text, or rows of a Parquet file, that are done. */
  done: z.int().nonnegative(),
  line: z.int().nonnegative(),
  /** Bytes of the results and of the bad rows that belong to what is done. */
  resultBytes: z.int().nonnegative(),
  badBytes: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  badRows: z.int().nonnegative(),
  counts: z.record(z.string(), z.array(z.number())),
})

export type Progress = z.infer<typeof progressSchema>

/** A name for an input together with what is asked of it. */
export async function nameOf(path: string, asked: unknown): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return createHash('sha256').update(JSON.stringify([path, size, mtimeMs, asked])).digest('base64url')
}

/** What was done before of the same; null when there is nothing, or it was of something else. */
export async function readProgress(file: string, of: string): Promise<Progress | null> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const read = progressSchema.safeParse(readJson(text))
  return read.success && read.data.of === of ? read.data : null
}

/** A file that was cut off by a fault says nothing. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Written whole or not at all. */
export async function writeProgress(file: string, progress: Progress): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(progress))
  await rename(`${file}.new`, file)
}

export async function forgetProgress(file: string): Promise<void> {
  await rm(file, { force: true })
}
