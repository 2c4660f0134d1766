import { type CsvError, parse } from 'csv-parse/sync'
import type { Row, RowNote } from './types'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly problems: readonly RowNote[]
}

/**
 * Reads a file of an open-data site: CSV (in UTF-8, or in the old Hebrew code page), or JSON, as a list of records or as
 * the site's API wraps it (`result.records`). A row that cannot be read becomes a problem with its line.
 */
export function readTable(content: Uint8Array): Table {
  const text = decode(content).trim()
  if (text === '') return { columns: [], rows: [], problems: [{ line: 1, reason: 'The file is empty.' }] }
  return text.startsWith('{') || text.startsWith('[') ? readJson(text) : readCsv(text)
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1255').decode(content)
  }
}

/** Names of columns are written with spaces or with underscores, now and then with two. */
export function columnName(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/[_\s]+/g, ' ').trim()
}

function cell(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim()
}

function readCsv(text: string): Table {
  const problems: RowNote[] = []
  let columns: string[] = []
  const parsed = parse(text, {
    bom: true, info: true, skip_empty_lines: true, relax_quotes: true, skip_records_with_error: true, raw: true,
    columns: (heading: string[]) => (columns = heading.map(columnName)),
    on_skip: (error: CsvError | undefined) => {
      problems.push({ line: Number(error?.['lines'] ?? 0), reason: csvReason(error) })
      return undefined
    },
  }) as unknown as { record: Record<string, string>; info: { lines: number }; raw: string }[]
  const rows = parsed.map(({ record, info, raw }) => ({
    // The count stands at the end of a row that goes over several lines.
    line: info.lines - (raw.trim().match(/\r\n|\n|\r/g)?.length ?? 0),
    values: Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cell(value)])),
  }))
  return { columns, rows, problems }
}

function csvReason(error: CsvError | undefined): string {
  if (error?.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') return 'The row has more or fewer cells than the heading.'
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return 'A quotation mark is opened and never closed.'
  return `The row cannot be read: ${error?.message ?? 'unknown'}`
}

function readJson(text: string): Table {
  const broken = (reason: string): Table => ({ columns: [], rows: [], problems: [{ line: 1, reason }] })
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return broken(`The file is not whole JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const records = recordsIn(content)
  if (!records) return broken('There is no list of records in the file.')
  const columns = new Set<string>()
  const rows: Row[] = []
  const problems: RowNote[] = []
  records.forEach((record, index) => {
    const line = index + 1
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      problems.push({ line, reason: 'This is no record.' })
      return
    }
    const values = Object.fromEntries(Object.entries(record).map(([name, value]) => [columnName(name), cell(value)]))
    Object.keys(values).forEach((name) => columns.add(name))
    rows.push({ line, values })
  })
  return { columns: [...columns], rows, problems }
}

function recordsIn(content: unknown): unknown[] | null {
  if (Array.isArray(content)) return content
  if (typeof content !== 'object' || content === null) return null
  const { result, records } = content as { result?: unknown; records?: unknown }
  if (Array.isArray(records)) return records
  return result === undefined ? null : recordsIn(result)
}
