/** Something about one row of a file. Lines count from 1, the heading of a CSV included; of a JSON file it is the record. */
export interface RowNote {
  readonly line: number
  readonly reason: string
}

/** A row as it stands in the file: texts by the name of their column, trimmed. */
export interface Row {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

/** What a file says, in our own records. Problems keep it from being taken; remarks tell what was left out. */
export interface Draft<T> {
  readonly records: readonly T[]
  readonly problems: readonly RowNote[]
  readonly remarks: readonly RowNote[]
}

/** A value, or why there is none. */
export type Read<T> = { readonly value: T } | { readonly reason: string }
