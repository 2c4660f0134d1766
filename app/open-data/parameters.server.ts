/** Every figure of the law as a table: a line for each value that it has had. */
import { stringify } from 'csv-stringify/sync'
import type { Catalogue } from '~/engine/catalogue'

export const FIGURE_COLUMNS = ['id', 'unit', 'at', 'value', 'from', 'confirmedUntil', 'status', 'source'] as const

/** CSV with a head line and a mark by which spreadsheets see that it is UTF-8. `at` is where a step of a table begins; empty for others. */
export function figuresTable({ parameters, tables }: Catalogue): string {
  const lines = [
    ...Object.entries(parameters).flatMap(([id, { unit, values }]) =>
      values.map(({ value, from, confirmedUntil, status, source }) => ({ id, unit, at: '', value, from: from ?? '', confirmedUntil, status, source })),
    ),
    ...Object.entries(tables).flatMap(([id, { unit, from, confirmedUntil, status, source, steps }]) =>
      steps.map(({ at, value }) => ({ id, unit, at, value, from: from ?? '', confirmedUntil, status, source })),
    ),
  ]
  return stringify(lines, { header: true, columns: [...FIGURE_COLUMNS], bom: true, record_delimiter: 'windows' })
}
