/** Tables as files for a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Words } from '~/i18n/words'
import type { Section } from '../sections/section'
import { labelOf, type Names, valueText } from '../view/labels'
import { headsOf, type SectionViewProps, unitsOf, valuesOf } from '../view/section-view'

export interface Sheet {
  readonly title: string
  /** How it is defined. */
  readonly text: string
  readonly heads: readonly string[]
  /** Names, then numbers; what is fewer than ten stands as words. */
  readonly rows: readonly (readonly (string | number)[])[]
}

export function sheetsOf(sections: readonly Section[], words: Words, names: Names, compared: SectionViewProps['compared']): readonly Sheet[] {
  return sections.map((section) => ({
    title: words.t(`insight:section.${section.id}.title`),
    text: `${words.t(`insight:section.${section.id}.text`)} ${words.t('insight:tens')}`,
    heads: headsOf(section, words, compared),
    rows: [...section.rows, ...(section.total && section.rows.length > 1 ? [section.total] : [])].map((row) => [
      labelOf(words, section.label, row.id, names), ...unitsOf(section, row).map((unit, index) => valuesOf(row)[index] ?? valueText(words, unit, null)),
    ]),
  }))
}

/** A text that a spreadsheet would take for a formula is led by a sign that it takes for text. Numbers are numbers and stay so. */
export function harmless(cell: string | number): string | number {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** All tables under each other, with the mark by which Excel knows UTF-8. */
export function toCsv(sheets: readonly Sheet[]): string {
  const lines = sheets.flatMap(({ title, text, heads, rows }) => [[title], [text], heads, ...rows, []])
  return stringify(lines.map((line) => line.map(harmless)), { bom: true, record_delimiter: 'windows' })
}

const MOST_SHEET_NAME = 31
/** Signs that the name of a sheet may not hold. */
const FORBIDDEN = /[\\/?*[\]:]/g

/** A sheet for each table. */
export async function toWorkbook(sheets: readonly Sheet[], rightToLeft: boolean): Promise<Buffer> {
  const cell = (value: string | number) => (typeof value === 'number' ? { value, type: Number } : { value: String(harmless(value)), type: String })
  return writeExcelFile(
    sheets.map(({ title, text, heads, rows }, index) => ({
      sheet: `${index + 1} ${title.replace(FORBIDDEN, ' ')}`.slice(0, MOST_SHEET_NAME),
      rightToLeft,
      data: [[cell(title)], [cell(text)], heads.map((head) => ({ ...cell(head), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))] as SheetData,
      columns: heads.map((_head, place) => ({ width: place === 0 ? 40 : 22 })),
    })),
  ).toBuffer()
}
