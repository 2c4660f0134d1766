/** Screens a whole register: reads, judges and writes a batch at a time, and can be broken off and taken up again. */
import { createReadStream } from 'node:fs'
import { open, rm, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { FactTypes } from '~/engine/facts'
import { catalogue, publishedFigures } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { type Column, type HeaderProblem, ID, readHeader, type Wishes } from './header'
import { holdsIdentityNumbers } from './identifying'
import { openParquet, writeParquet } from './parquet'
import { screenHere, screenInThreads } from './pool'
import { forgetProgress, nameOf, type Progress, readProgress, writeProgress } from './progress-file'
import { resultColumns } from './screen-batch'
import { batchesOf } from './split-records'
import { addCounts, type Counts, summaryRows } from './summary'
import type { Setting, Task } from './task'

export type FileKind = 'csv' | 'jsonl' | 'parquet'

export interface Order {
  readonly input: string
  readonly output: string
  /** Day of the law, as days since 1970. */
  readonly asOf: number
  readonly wishes: Wishes
  /** Verdicts whose rights are listed, as places in `VERDICTS`. */
  readonly listed: readonly number[]
  /** One: no other thread than this. */
  readonly threads: number
  /** Told after each batch. @param share of the input that is done, from 0 to 1 */
  readonly onProgress?: (share: number, rows: number, badRows: number) => void
}

export interface Outcome {
  readonly rows: number
  readonly badRows: number
  /** Rows that an earlier, broken-off run had done. */
  readonly resumedAt: number
  readonly files: { readonly bad: string; readonly summary: string }
}

/** The register cannot be read as it is; said by column. */
export class CannotScreen extends Error {
  constructor(readonly problems: readonly HeaderProblem[], message = 'the columns cannot be read') {
    super(message)
    this.name = 'CannotScreen'
  }
}

const BATCH_BYTES = 512 * 1024
const BATCH_ROWS = 2_000
const SAMPLE_BYTES = 64 * 1024
const GROUP_ROWS = 20_000
/** Done before other threads have read the rules. */
const SMALL = { bytes: 1024 * 1024, rows: 2_000 }

const KINDS: Readonly<Record<string, FileKind>> = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.parquet': 'parquet' }

/** By the ending of the name; null for any other. */
export function kindOfFile(file: string): FileKind | null {
  return KINDS[path.extname(file).toLowerCase()] ?? null
}

/**
 * @throws CannotScreen when columns are unknown or would identify people
 * @throws when a file cannot be read or written
 */
export async function screenRegister(order: Order): Promise<Outcome> {
  const kind = kindOfFile(order.input)
  const outputKind = kindOfFile(order.output)
  if (!kind || !outputKind) throw new CannotScreen([], 'files end in .csv, .jsonl or .parquet')
  const head = await headOf(order.input, kind, catalogue.facts, order.wishes)
  const work = outputKind === 'parquet' ? `${order.output}.part` : order.output
  const files = { bad: `${order.output}.bad-rows.csv`, summary: `${order.output}.summary.csv` }
  const progressFile = `${order.output}.progress.json`
  const setting: Setting = {
    asOf: order.asOf, input: kind, path: order.input, header: head.columns, wishes: order.wishes, listed: order.listed,
    carry: order.wishes.carry, output: outputKind === 'jsonl' ? 'jsonl' : 'csv', published: publishedFigures(),
  }
  const of = await nameOf(order.input, { ...setting, published: null, output: outputKind, rules: rulesVersion(catalogue) })
  const before = await readProgress(progressFile, of)
  let progress: Progress = before ?? { of, done: head.bytes, line: head.line, resultBytes: 0, badBytes: 0, rows: 0, badRows: 0, counts: {} }
  const counts: Counts = structuredClone(progress.counts)
  const results = await openAt(work, progress.resultBytes)
  const bad = await openAt(files.bad, progress.badBytes)
  const whole = kind === 'parquet' ? head.rows : (await stat(order.input)).size
  try {
    const append = async (file: typeof results, text: string): Promise<number> => {
      const bytes = Buffer.from(text, 'utf8')
      if (bytes.length > 0) await file.appendFile(bytes)
      return bytes.length
    }
    let { resultBytes, badBytes } = progress
    if (!before) {
      if (setting.output === 'csv') resultBytes += await append(results, stringify([resultColumns(setting)]))
      badBytes += await append(bad, stringify([['line', 'column', 'problem', 'expected']]))
    }
    const tasks = tasksOf(order.input, kind, progress, head.rows)
    const isSmall = whole < SMALL[kind === 'parquet' ? 'rows' : 'bytes']
    const found = order.threads === 1 || isSmall ? screenHere(tasks, setting) : screenInThreads(tasks, order.threads, setting)
    for await (const { task, screened } of found) {
      resultBytes += await append(results, screened.text)
      badBytes += await append(bad, screened.bad)
      addCounts(counts, screened.counts)
      progress = {
        of, done: task.done, line: task.nextLine, resultBytes, badBytes,
        rows: progress.rows + screened.rows, badRows: progress.badRows + screened.badRows, counts,
      }
      await writeProgress(progressFile, progress)
      order.onProgress?.(whole === 0 ? 1 : task.done / whole, progress.rows, progress.badRows)
    }
  } finally {
    await results.close()
    await bad.close()
  }
  if (outputKind === 'parquet') await asParquet(work, order.output, resultColumns(setting))
  const summary = await openAt(files.summary, 0)
  await summary.appendFile(stringify(summaryRows(counts, catalogue.rights.map(({ id }) => id))))
  await summary.close()
  await forgetProgress(progressFile)
  return { rows: progress.rows, badRows: progress.badRows, resumedAt: before ? before.rows + before.badRows : 0, files }
}

type Piece = Task & { readonly done: number; readonly nextLine: number }

async function* tasksOf(input: string, kind: FileKind, { done, line }: Progress, rows: number): AsyncGenerator<Piece> {
  if (kind === 'parquet') {
    for (let from = done; from < rows; from += BATCH_ROWS) {
      const to = Math.min(from + BATCH_ROWS, rows)
      yield { from, to, done: to, nextLine: to }
    }
    return
  }
  const chunks = createReadStream(input, { start: done }) as AsyncIterable<Buffer>
  for await (const batch of batchesOf(chunks, kind === 'csv', BATCH_BYTES))
    yield { text: batch.text, line: line + batch.line - 1, done: done + batch.bytes, nextLine: line + batch.line - 1 + countLines(batch.text) }
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

interface Head {
  readonly columns: readonly Column[]
  /** Bytes and lines of the header; rows, where the file says how many. */
  readonly bytes: number
  readonly line: number
  readonly rows: number
}

/** Reads the beginning of a register and judges its columns. */
async function headOf(input: string, kind: FileKind, types: FactTypes, wishes: Wishes): Promise<Head> {
  const judged = (names: readonly string[], samples: readonly Readonly<Record<string, string>>[]): readonly Column[] => {
    const header = readHeader(names, types, wishes)
    if ('problems' in header) throw new CannotScreen(header.problems)
    const numbers = names.filter((name) => (name === ID || wishes.carry.includes(name)) && !wishes.identifying.includes(name))
      .filter((name) => holdsIdentityNumbers(samples.map((row) => row[name] ?? '')))
    if (numbers.length > 0) throw new CannotScreen(numbers.map((column) => ({ column, code: 'identifies' })))
    return header.columns
  }
  if (kind === 'parquet') {
    const file = await openParquet(input)
    const rows = await file.read(0, Math.min(file.rows, 100))
    judged(file.columns, rows.map(asTexts))
    return { columns: [], bytes: 0, line: 0, rows: file.rows }
  }
  const start = await beginningOf(input)
  const firstLine = start.subarray(0, endOfRecord(start, kind === 'csv'))
  if (kind === 'jsonl') {
    const rows = start.toString('utf8').split('\n').slice(0, -1).flatMap(readRecord)
    judged([...new Set(rows.flatMap((row) => Object.keys(row)))], rows.map(asTexts))
    return { columns: [], bytes: 0, line: 1, rows: 0 }
  }
  const names = (parse(firstLine, { bom: true }) as string[][])[0]?.map((name) => name.trim()) ?? []
  const samples = parse(start, { bom: true, columns: true, relax_column_count: true, relax_quotes: true, to: 100, skip_records_with_error: true }) as Record<string, string>[]
  return { columns: judged(names, samples), bytes: firstLine.length, line: 1 + countLines(firstLine.toString('utf8')), rows: 0 }
}

const asTexts = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]))

/** Lines that are no records are told of when their turn comes. */
function readRecord(line: string): object[] {
  try {
    const record: unknown = JSON.parse(line)
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? [record] : []
  } catch {
    return []
  }
}

async function beginningOf(input: string): Promise<Buffer> {
  const file = await open(input)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(SAMPLE_BYTES), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function endOfRecord(start: Buffer, isQuoted: boolean): number {
  let isInQuotes = false
  for (let at = 0; at < start.length; at += 1) {
    if (isQuoted && start[at] === 0x22) isInQuotes = !isInQuotes
    else if (start[at] === 0x0a && !isInQuotes) return at + 1
  }
  return start.length
}

/** A file cut back to what is known to belong to it, open at its end. */
async function openAt(file: string, bytes: number) {
  const handle = await open(file, 'a')
  await truncate(file, bytes)
  return handle
}

async function asParquet(from: string, to: string, columns: readonly string[]): Promise<void> {
  const output = writeParquet(to, columns)
  let rows: string[][] = []
  for await (const row of createReadStream(from).pipe(parseStream({ from: 2 })) as AsyncIterable<string[]>) {
    rows.push(row)
    if (rows.length < GROUP_ROWS) continue
    await output.write(rows)
    rows = []
  }
  if (rows.length > 0) await output.write(rows)
  await output.close()
  await rm(from)
}
