/** Parquet, in and out, a group of rows at a time. */
import { type AsyncBuffer, asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'

export interface ParquetFile {
  readonly rows: number
  readonly columns: readonly string[]
  /** Rows of a range, with the values that JSON would have. */
  read(from: number, to: number): Promise<Record<string, unknown>[]>
}

export async function openParquet(path: string): Promise<ParquetFile> {
  const file: AsyncBuffer = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const [root] = metadata.schema
  return {
    rows: Number(metadata.num_rows),
    columns: topColumns(metadata.schema.slice(1), root?.num_children ?? 0),
    async read(rowStart, rowEnd) {
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd })
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])))
    },
  }
}

/** The schema lists columns depth first. */
function topColumns(elements: readonly { readonly name: string; readonly num_children?: number }[], count: number): string[] {
  const names: string[] = []
  let at = 0
  const skip = (): void => {
    const children = elements[at]?.num_children ?? 0
    at += 1
    for (let child = 0; child < children; child += 1) skip()
  }
  for (let place = 0; place < count; place += 1) {
    names.push(elements[at]?.name ?? '')
    skip()
  }
  return names
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
  return value
}

export interface ParquetOutput {
  /** A group of rows, as texts in the order of the columns. */
  write(rows: readonly (readonly string[])[]): Promise<void>
  close(): Promise<void>
}

/** Writes group by group: no more than a group is held. */
export function writeParquet(path: string, columns: readonly string[]): ParquetOutput {
  const texts = columns.map((name) => ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }) as const)
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: [{ name: 'root', num_children: columns.length }, ...texts] })
  return {
    async write(rows) {
      const columnData = columns.map((name, index) => ({ name, data: rows.map((row) => row[index] ?? '') }))
      await writer.write({ columnData, rowGroupSize: rows.length })
    },
    async close() {
      await writer.finish()
    },
  }
}
