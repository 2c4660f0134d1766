/** One batch of a register: rows read, checked, judged and written as lines. Runs side by side in several threads. */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { factProblems } from '~/engine/fact-problems'
import type { FactRecord, FactTypes } from '~/engine/facts'
import { VERDICTS } from '~/engine/verdict'
import { type Evaluator, verdictOf } from './evaluate'
import { type Column, factsOf, readHeader, type Wishes } from './header'
import { countInto, type Counts, NO_LOCALITY } from './summary'

/** A row as it came: its line (or number, in a file without lines), and its cells in the order of the columns. */
export interface Row {
  readonly line: number
  readonly columns: readonly Column[]
  readonly cells: readonly unknown[]
  /** What kept it from being read at all. */
  readonly broken?: BadCell
}

interface BadCell {
  readonly column: string
  readonly code: string
  readonly expected: string
}

export interface Screened {
  /** Results, ready to be written. */
  readonly text: string
  /** Rows that could not be judged, as lines of CSV: line, column, what is wrong, what would be right. */
  readonly bad: string
  readonly rows: number
  readonly badRows: number
  readonly counts: Counts
}

export type OutputKind = 'csv' | 'jsonl'

export interface Screener {
  readonly types: FactTypes
  readonly evaluator: Evaluator
  readonly wishes: Wishes
  readonly output: OutputKind
  /** Names of the columns to carry, in the order of the results. */
  readonly carry: readonly string[]
  /** The verdicts whose rights are listed, as places in `VERDICTS`. */
  readonly listed: readonly number[]
}

/** Records of a CSV text without its header. @param columns of the header @param line of the first record */
export function csvRows(text: string, columns: readonly Column[], line: number): Row[] {
  const records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true }) as unknown as
    { readonly record: string[]; readonly info: { readonly lines: number } }[]
  // The parser counts the lines up to a record's end.
  return records.map(({ record, info }) => {
    const row = { line: line + info.lines - 1, columns, cells: record }
    return record.length === columns.length ? row : { ...row, broken: { column: '', code: 'cells', expected: String(columns.length) } }
  })
}

/** Lines of JSON: `id`, `facts`, facts by name, and what is carried along. */
export function jsonRows(text: string, { types, wishes }: Pick<Screener, 'types' | 'wishes'>, line: number): Row[] {
  return text.split('\n').flatMap((one, index): Row[] => {
    if (one.trim() === '') return []
    const at = line + index
    try {
      return [recordRow(JSON.parse(one), at, { types, wishes })]
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return [{ line: at, columns: [], cells: [], broken: { column: '', code: 'json', expected: 'a JSON object' } }]
    }
  })
}

/** A record with named values as a row. */
export function recordRow(record: unknown, line: number, { types, wishes }: Pick<Screener, 'types' | 'wishes'>): Row {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { line, columns: [], cells: [], broken: { column: '', code: 'json', expected: 'a JSON object' } }
  const header = readHeader(Object.keys(record), types, wishes)
  if ('columns' in header) return { line, columns: header.columns, cells: Object.values(record) }
  const [problem] = header.problems
  return { line, columns: [], cells: [], broken: { column: problem?.column ?? '', code: problem?.code ?? 'unknown', expected: 'a column of the description' } }
}

export function screenRows(rows: readonly Row[], screener: Screener): Screened {
  const bad: string[][] = []
  const good: { readonly row: Row; readonly facts: FactRecord }[] = []
  for (const row of rows) {
    const { facts, problems } = row.broken ? { facts: {}, problems: [row.broken] } : factsOf(row.columns, row.cells)
    const wrong: readonly BadCell[] = problems.length > 0 ? problems : factProblems(screener.types, facts).map(({ fact, code, expected }) => ({ column: fact, code, expected }))
    if (wrong.length === 0) good.push({ row, facts })
    else bad.push(...wrong.map(({ column, code, expected }) => [String(row.line), column, code, expected]))
  }
  const { evaluator } = screener
  const verdicts = evaluator.verdicts(good.map(({ facts }) => facts))
  const counts: Counts = {}
  const lines = good.map(({ row, facts }, household) => {
    const codeOf = (right: number) => verdicts[right]?.[household] ?? 0
    countInto(counts, String(facts['locality'] ?? NO_LOCALITY), evaluator.rights.length, codeOf)
    return lineOf(row, codeOf, screener)
  })
  return {
    text: screener.output === 'csv' ? stringify(lines) : lines.map((line) => `${jsonLine(line, screener)}\n`).join(''),
    bad: stringify(bad),
    rows: good.length,
    badRows: rows.length - good.length,
    counts,
  }
}

/** Name of the row, what it carries, and for each listed verdict its rights. */
function lineOf({ line, columns, cells }: Row, codeOf: (right: number) => number, { evaluator, carry, listed }: Screener): string[] {
  const textAt = (place: number) => (place < 0 ? '' : String(cells[place] ?? ''))
  const id = columns.findIndex(({ use }) => use === 'id')
  const lists = listed.map((): string[] => [])
  evaluator.rights.forEach((right, index) => {
    const list = lists[listed.indexOf(codeOf(index))]
    list?.push(right)
  })
  return [id < 0 ? String(line) : textAt(id), ...carry.map((name) => textAt(columns.findIndex((column) => column.name === name))), ...lists.map((list) => list.join(';'))]
}

export function resultColumns({ carry, listed }: Pick<Screener, 'carry' | 'listed'>): string[] {
  return ['id', ...carry, ...listed.map(verdictOf)]
}

function jsonLine(line: readonly string[], screener: Screener): string {
  const names = resultColumns(screener)
  const isList = new Set<string>(VERDICTS)
  return JSON.stringify(Object.fromEntries(names.map((name, index) => {
    const text = line[index] ?? ''
    return [name, isList.has(name) ? text.split(';').filter((right) => right !== '') : text]
  })))
}
