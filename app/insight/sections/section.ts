/** A table with its chart, as pages, files and the monthly report show it. Numbers without words: those come with the language. */

export type Unit = 'count' | 'shekels'

/** Whose names the rows bear. */
export type LabelKind =
  | 'stage' | 'right' | 'language' | 'center' | 'place' | 'month' | 'bucket' | 'refusal' | 'appeal' | 'page' | 'hour' | 'topic' | 'work'

export interface Column {
  /** Words: `insight:column.<key>`. */
  readonly key: string
  readonly unit: Unit
}

/** Null: fewer than ten, or none. */
export type Value = number | null

export interface Row {
  readonly id: string
  readonly values: readonly Value[]
  /** The same of the compared period or center. */
  readonly before?: readonly Value[]
}

export interface Section {
  /** Words: `insight:section.<id>` with title, text (how it is defined) and rows (what the rows are). */
  readonly id: string
  readonly label: LabelKind
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Sum of what is shown; null where a sum says nothing. */
  readonly total: Row | null
  /** `bars`: a bar for each row, of the first column; `months`: lines of all columns over the months. */
  readonly chart: 'bars' | 'months' | 'none'
  /** Spans of days in which the median and the ninetieth percentile lie. */
  readonly spans?: { readonly median: string | null; readonly p90: string | null }
}
