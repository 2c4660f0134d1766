import { parseArgs } from 'node:util'
import { IMPORT_KINDS, type ImportKind } from '#db/directory-imports'

export interface ImportArguments {
  readonly kind: ImportKind
  readonly file: string
  readonly apply: boolean
  readonly evenIfMostGo: boolean
  /** Year of the list; undefined where nobody said. */
  readonly year?: number
}

/** The first year of which there may be a list. */
const FIRST_YEAR = 2000

const isKind = (text: string | undefined): text is ImportKind => (IMPORT_KINDS as readonly (string | undefined)[]).includes(text)

/** What was asked for at the keyboard; null when it cannot be understood. @param thisYear later years are mistyped ones */
export function readArguments(args: readonly string[], thisYear: number): ImportArguments | null {
  const given = parsed(args)
  if (given === null) return null
  const [kind, file, ...more] = given.positionals
  if (!isKind(kind) || !file || more.length > 0) return null
  const { apply, year: said } = given.values
  const year = said === undefined ? undefined : Number(said)
  if (year !== undefined && !(Number.isInteger(year) && year >= FIRST_YEAR && year <= thisYear)) return null
  return { kind, file, apply, evenIfMostGo: given.values['even-if-most-go'], ...(year === undefined ? {} : { year }) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { apply: { type: 'boolean', default: false }, 'even-if-most-go': { type: 'boolean', default: false }, year: { type: 'string' } },
    })
  } catch (error) {
    if (error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) return null
    throw error
  }
}
