/** A whole year's update as one file: the form to fill in, and reading it back with all that is wrong, line by line. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { Catalogue } from '~/engine/catalogue'
import type { Change } from './changes'
import { MOST_FILE_BYTES, MOST_FILE_MB } from './file-limits'
import { figuresOf } from './figures'
import { type Field, FIELDS, type Problem, type ReadChange, readChange, repeated, type Typed, writeNumber } from './read-change'

/** Figures as they are in force, ready to be changed: unchanged lines change nothing. Begins with a mark by which Excel knows UTF-8. */
export function figuresAsCsv(law: Catalogue): string {
  const rows = figuresOf(law).flatMap(({ newest, byDay }) =>
    newest.map(({ figure, at, unit, value, from, confirmedUntil, source, status }): Typed => ({
      parameter: figure, cell: at === null ? '' : writeNumber(at, byDay), value: writeNumber(value, unit === 'date'), unit, from: from ?? '',
      confirmedUntil, source, link: '', status, note: '',
    })),
  )
  return stringify(rows, { header: true, columns: [...FIELDS], bom: true, record_delimiter: '\r\n', escape_formulas: true })
}

/** What is wrong with the file as a whole. */
export type FileProblem = 'empty' | 'tooLarge' | 'notUtf8' | 'notCsv' | 'columnsMissing' | 'nothingChanged'

export interface LineProblem extends Problem {
  /** As a spreadsheet counts: the heading is line 1. */
  readonly line: number
}

export type ReadFile =
  | { readonly fault: FileProblem; readonly named?: string }
  | { readonly problems: readonly LineProblem[] }
  | { readonly changes: readonly ReadChange[]; readonly unchanged: number }

const NEEDED: readonly Field[] = ['parameter', 'value', 'from', 'confirmedUntil', 'source']

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

interface Line {
  readonly number: number
  readonly typed: Typed
}

function linesOf(text: string): readonly Line[] | FileProblem | { readonly missing: readonly Field[] } {
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = [';', '\t'].find((sign) => head.split(sign).length > head.split(',').length) ?? ','
  let rows: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  try {
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as typeof rows
  } catch {
    return 'notCsv'
  }
  const [heading, ...rest] = rows
  if (!heading) return 'empty'
  const columns = heading.record.map((name) => FIELDS.find((field) => field.toLowerCase() === name.trim().toLowerCase()) ?? null)
  const missing = NEEDED.filter((field) => !columns.includes(field))
  if (missing.length > 0) return { missing }
  const nothing = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>
  return rest
    .map(({ record, info }): Line => {
      const cells = columns.flatMap((field, place) => (field ? [[field, record[place] ?? ''] as const] : []))
      return { number: info.lines, typed: { ...nothing, ...Object.fromEntries(cells) } }
    })
    .filter(({ typed }) => Object.values(typed).some((cell) => cell.trim() !== ''))
}

/**
 * Reads an update. Nothing is taken from a file in which anything is wrong.
 * @param law the law in force
 * @param today ISO
 */
export function readCsv(bytes: Uint8Array, law: Catalogue, today: string): ReadFile {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > MOST_FILE_BYTES) return { fault: 'tooLarge', named: String(MOST_FILE_MB) }
  const text = textOf(bytes)
  if (text === null) return { fault: 'notUtf8' }
  const lines = linesOf(text)
  if (typeof lines === 'string') return { fault: lines }
  if ('missing' in lines) return { fault: 'columnsMissing', named: lines.missing.join(', ') }
  if (lines.length === 0) return { fault: 'empty' }
  const read = lines.map(({ number, typed }) => ({ number, outcome: readChange(typed, law, today) }))
  const problems = read.flatMap(({ number, outcome }) => ('problems' in outcome ? outcome.problems.map((one) => ({ ...one, line: number })) : []))
  const right = read.flatMap(({ number, outcome }) => ('problems' in outcome ? [] : [{ number, ...outcome }]))
  const twice = [...repeated(right.map(({ change }) => change))].map((place): LineProblem => ({ line: right[place]?.number ?? 0, field: 'parameter', code: 'twice' }))
  const all = [...problems, ...twice].sort((a, b) => a.line - b.line)
  if (all.length > 0) return { problems: all }
  const changes = right.filter(({ isSame }) => !isSame)
  if (changes.length === 0) return { fault: 'nothingChanged' }
  return { changes: changes.map(({ number: _line, ...change }) => change), unchanged: right.length - changes.length }
}

/** The changes of a file, as a proposal keeps them. */
export function changesOfFile({ changes }: Extract<ReadFile, { changes: unknown }>): readonly Change[] {
  return changes.map(({ change }) => change)
}
