/** Puts a reader's sheet into the words and notes what was read. */
import type { Language } from '../languages'
import { LOCALES, readWords, writeTexts } from './files'
import { formsNeeded } from './marks'
import { noteReadings, type Reading } from './review'
import { readReadings, writeReadings } from './readings-file'
import { type AcceptedRow, judgeRows, type RefusedRow } from './sheet-import'
import type { SheetRow } from './sheet'

export interface Imported {
  readonly changed: number
  readonly reviewed: number
  readonly refused: readonly RefusedRow[]
  /** False when rows were refused and the good ones were left out with them. */
  readonly done: boolean
}

/** The keys under which the rows of a text stand: its own, or those of all forms of a plural. */
function keysOf(language: Language, key: string, rows: ReadonlyMap<string, AcceptedRow>, file: string): readonly AcceptedRow[] | null {
  const alone = rows.get(`${file} ${key}`)
  if (alone) return [alone]
  const forms = formsNeeded(language).map((form) => rows.get(`${file} ${key}_${form}`))
  return forms.every((row) => row !== undefined) ? forms : null
}

/** Good rows go in only when all rows are good, unless `partial`. */
export function importSheet(language: Language, rows: readonly SheetRow[], options: { partial?: boolean; root?: string } = {}): Imported {
  const { partial = false, root = LOCALES } = options
  const { accepted, refused } = judgeRows(readWords(root), language, rows)
  if (refused.length > 0 && !partial) return { changed: 0, reviewed: 0, refused, done: false }
  const changed = accepted.filter((row) => row.changed)
  for (const file of new Set(changed.map((row) => row.file))) {
    writeTexts(root, language, file, new Map(changed.filter((row) => row.file === file).map(({ key, text }) => [key, text])))
  }
  const byKey = new Map(accepted.map((row) => [`${row.file} ${row.key}`, row]))
  let reviewed = 0
  const note = ({ file, key }: Reading): 'reviewed' | null => {
    if (!keysOf(language, key, byKey, file)?.every((row) => row.reviewed)) return null
    reviewed += 1
    return 'reviewed'
  }
  writeReadings(language, noteReadings(readWords(root), language, readReadings(language, root), note), root)
  return { changed: changed.length, reviewed, refused, done: true }
}
