/** The sheet as an Excel file. */
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { directionOf, type Language } from '../languages'
import { HEADINGS, type SheetRow } from './sheet'

const COLUMNS = Object.keys(HEADINGS) as (keyof SheetRow)[]

/** In characters. */
const WIDTHS: Readonly<Record<keyof SheetRow, number>> = {
  key: 24, where: 36, hebrew: 60, translation: 60, terms: 44, state: 16, reviewed: 12, note: 30,
}

/** Columns that the reader fills; the others only tell. */
const TO_FILL: ReadonlySet<keyof SheetRow> = new Set(['translation', 'reviewed', 'note'])

function alignment(column: keyof SheetRow, language: Language): 'left' | 'right' {
  if (column === 'hebrew') return 'right'
  return column === 'translation' && directionOf(language) === 'rtl' ? 'right' : 'left'
}

export async function writeSheet(path: string, language: Language, rows: readonly SheetRow[]): Promise<void> {
  const head = COLUMNS.map((column) => ({ value: HEADINGS[column], type: String, fontWeight: 'bold' as const, wrap: true }))
  const body = rows.map((row) =>
    COLUMNS.map((column) => ({
      value: row[column],
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      align: alignment(column, language),
      // Excel would take a text that looks like a number for one.
      format: '@',
      ...(TO_FILL.has(column) ? { backgroundColor: '#fff8e1' } : {}),
    })),
  )
  await writeExcelFile([head, ...body], {
    sheet: language,
    stickyRowsCount: 1,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
  }).toFile(path)
}

/** Reads the rows back. @throws when the columns of key, Hebrew and translation are not all there */
export async function readRows(path: string): Promise<readonly SheetRow[]> {
  const [head = [], ...body] = await readSheet(path, { trim: false })
  const places = new Map(COLUMNS.map((column) => [column, head.findIndex((cell) => String(cell ?? '').trim() === HEADINGS[column])]))
  const missing = (['key', 'hebrew', 'translation'] as const).filter((column) => (places.get(column) ?? -1) < 0)
  if (missing.length > 0) throw new Error(`The sheet has no column ${missing.map((column) => `“${HEADINGS[column]}”`).join(', ')}.`)
  return body.map((cells) => {
    const cell = (column: keyof SheetRow) => String(cells[places.get(column) ?? -1] ?? '')
    return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as unknown as SheetRow
  })
}
