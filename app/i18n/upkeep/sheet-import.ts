/** Takes a reader's sheet back: what can be put into the words, and what is refused, row by row with the reason. */
import type { Language } from '../languages'
import { formOf, formsNeeded, placeholdersIn, pluralsIn } from './marks'
import { hebrewOf, type SheetRow } from './sheet'
import { SOURCE, type Words } from './texts'

export interface AcceptedRow {
  readonly file: string
  readonly key: string
  readonly text: string
  readonly changed: boolean
  readonly reviewed: boolean
}

export interface RefusedRow {
  /** As the spreadsheet counts, its headings being row 1. */
  readonly row: number
  readonly key: string
  readonly reason: string
}

const FIRST_ROW = 2

/** What people write for yes. */
const YES = /^(?:yes|y|v|x|1|true|✓|✔|כן|نعم|да|አዎ)$/iu

/** A sheet may come back with other line ends or spaces around a text; neither is meant. */
function tidy(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

type Placed = Pick<AcceptedRow, 'file' | 'key'>

function placeOf(key: string): Placed {
  const [file = '', ...rest] = key.trim().split(' ')
  return { file, key: rest.join(' ') }
}

function pluralReason(words: Words, language: Language, { file, key }: Placed): string | null {
  const { base, form } = formOf(key)
  if (!form || !pluralsIn([words.file(SOURCE, file)]).has(base)) return null
  const needed = formsNeeded(language)
  return needed.includes(form) ? null : `the language has no form “${form}”, only ${needed.join(', ')}`
}

/** Placeholders as the Hebrew has them; in "one day", "two days", "no days" the number may be left out. */
function placeholderReason(hebrew: string, key: string, text: string): string | null {
  const [expected, own] = [placeholdersIn(hebrew), placeholdersIn(text)]
  if (/\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, ''))) return 'a placeholder is not closed: {{…}}'
  const unknown = own.filter((name) => !expected.includes(name))
  if (unknown.length > 0) return `unknown placeholder ${unknown.map((name) => `{{${name}}}`).join(' ')}`
  const { form } = formOf(key)
  const mayLack = form === 'zero' || form === 'one' || form === 'two'
  const lost = mayLack ? [] : expected.filter((name) => !own.includes(name))
  return lost.length > 0 ? `placeholder ${lost.map((name) => `{{${name}}}`).join(' ')} is missing` : null
}

function reasonAgainst(words: Words, language: Language, row: SheetRow, place: Placed): string | null {
  const text = tidy(row.translation)
  const plural = pluralReason(words, language, place)
  if (plural) return plural
  const before = words.text(language, place.file, place.key)
  if (before === undefined) return 'no such text'
  const hebrew = hebrewOf(words, place.file, place.key)
  if (hebrew === null) return 'no Hebrew stands behind this text'
  if (tidy(row.hebrew) !== tidy(hebrew)) return 'the Hebrew has changed since the sheet was written: export it anew'
  if (text === '') return formOf(place.key).form ? `the form “${formOf(place.key).form}” of the plural is empty` : 'the translation is empty'
  return placeholderReason(sameForms(words, place, hebrew), place.key, text)
}

/** All placeholders that the Hebrew forms of a plural hold between them; otherwise just the Hebrew. */
function sameForms(words: Words, { file, key }: Placed, hebrew: string): string {
  const { base, form } = formOf(key)
  return form ? [...words.file(SOURCE, file).texts].filter(([each]) => formOf(each).base === base).map(([, text]) => text).join(' ') : hebrew
}

/** Judges each row by itself; changes nothing. */
export function judgeRows(words: Words, language: Language, rows: readonly SheetRow[]): { accepted: readonly AcceptedRow[]; refused: readonly RefusedRow[] } {
  const accepted: AcceptedRow[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (Object.values(row).every((cell) => cell.trim() === '')) continue
    const place = placeOf(row.key)
    const reason = seen.has(row.key) ? 'this text stands in the sheet twice' : reasonAgainst(words, language, row, place)
    seen.add(row.key)
    if (reason) refused.push({ row: index + FIRST_ROW, key: row.key, reason })
    else {
      const text = tidy(row.translation)
      accepted.push({ ...place, text, changed: text !== words.text(language, place.file, place.key), reviewed: YES.test(row.reviewed.trim()) })
    }
  }
  return { accepted, refused }
}
