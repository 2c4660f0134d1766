/**
 * The columns of a register: what the rules read of each household, as arrays side by side.
 * A column belongs to a domain: the households themselves, or all items of one list fact laid end to end.
 */
import { type FactRecord, factReader } from '../facts'
import { dateBounds, numberBounds } from '../nodes/values'
import { NO, UNKNOWN, YES } from '../truth'

export type ColumnArray = Uint8Array | Int32Array | Float64Array

/** A date that is not known, and one that is answered with "none". */
export const UNKNOWN_DAY = -2_147_483_648
export const NO_DAY = 2_147_483_647

/** Codes of a choice: not known, any value that no rule names, then the values that rules name. */
export const FIRST_NAMED = 2
const OTHER_VALUE = 1
const MOST_CODES = 256

/** Values of a set that share one word: the lowest bit of each word says that the set is known. */
const NAMES_IN_WORD = 30

/** Where an expression stands: the loop variable of its rows, and where a list inside it is kept. */
export interface Domain {
  readonly key: string
  readonly index: string
}

export const HOUSEHOLDS: Domain = { key: '', index: 'i' }

type Kind = 'number' | 'day' | 'choice' | 'set' | 'none' | 'list'

interface Column {
  readonly kind: Kind
  /** Key of the domain that it belongs to: '' or a list's own key. */
  readonly domain: string
  /** The path from a row of the domain. */
  readonly path: string
  /** Variables under which generated code finds its arrays. */
  readonly variables: string[]
  /** Values named by rules, in the order of their codes or bits. */
  readonly named: Map<unknown, number>
}

export interface Layout {
  /** Variables of the arrays of a column, made when first asked for; null when nothing can stand there (an item outside a list). */
  column(kind: Kind, path: string, domain: Domain): { readonly column: Column; readonly row: string } | null
  /** The code of a value of a choice. */
  code(column: Column, value: unknown): number
  /** Word and bit of a value of a set. */
  bit(column: Column, value: string): { readonly variable: string; readonly mask: number }
  /** The domain of the items of a list. */
  items(column: Column, index: string): Domain
  load(households: readonly FactRecord[]): Record<string, ColumnArray>
}

export function newLayout(): Layout {
  const columns = new Map<string, Column>()
  let variables = 0
  const variable = () => `c${variables++}`
  return {
    column(kind, path, domain) {
      const isOfItem = path === '@' || path.startsWith('@.')
      if (isOfItem && domain === HOUSEHOLDS) return null
      const own = isOfItem ? domain : HOUSEHOLDS
      const key = `${own.key}/${kind}/${path}`
      let column = columns.get(key)
      if (!column) {
        const count = kind === 'number' || kind === 'list' ? 2 : 1
        column = { kind, domain: own.key, path: isOfItem ? path.slice(2) : path, variables: Array.from({ length: count }, variable), named: new Map() }
        columns.set(key, column)
      }
      return { column, row: own.index }
    },
    code(column, value) {
      const code = column.named.get(value) ?? column.named.size + FIRST_NAMED
      if (code >= MOST_CODES) throw new Error(`Rules name more than ${MOST_CODES - FIRST_NAMED} values of ${column.path}`)
      column.named.set(value, code)
      return code
    },
    bit(column, value) {
      const place = column.named.get(value) ?? column.named.size
      column.named.set(value, place)
      const word = Math.floor(place / NAMES_IN_WORD)
      while (column.variables.length <= word) column.variables.push(variable())
      return { variable: column.variables[word] as string, mask: 2 << place % NAMES_IN_WORD }
    },
    items: (column, index) => ({ key: column.variables[0] as string, index }),
    load(households) {
      const arrays: Record<string, ColumnArray> = {}
      // A list stands in the map before the columns of its items, because code for the list is written first.
      const rowsOf = new Map<string, readonly FactRecord[]>([['', households]])
      for (const column of columns.values()) {
        const rows = rowsOf.get(column.domain) as readonly FactRecord[]
        if (column.kind === 'list') rowsOf.set(column.variables[0] as string, loadList(column, rows, arrays))
        else loadValues(column, rows, arrays)
      }
      return arrays
    },
  }
}

/** Where the items of each row start, and whether the list is known; returns the items end to end. */
function loadList(column: Column, rows: readonly FactRecord[], arrays: Record<string, ColumnArray>): FactRecord[] {
  const read = factReader(column.path)
  const [start, known] = column.variables as [string, string]
  const starts = new Int32Array(rows.length + 1)
  const isKnown = new Uint8Array(rows.length)
  const items: FactRecord[] = []
  rows.forEach((row, index) => {
    const value = read(row, null)
    if (value !== undefined) isKnown[index] = 1
    if (Array.isArray(value)) for (const item of value as FactRecord[]) items.push(item)
    starts[index + 1] = items.length
  })
  arrays[start] = starts
  arrays[known] = isKnown
  return items
}

function loadValues(column: Column, rows: readonly FactRecord[], arrays: Record<string, ColumnArray>): void {
  const read = factReader(column.path)
  const [first, second] = column.variables as [string, string]
  switch (column.kind) {
    case 'number': {
      const los = new Float64Array(rows.length)
      const his = new Float64Array(rows.length)
      rows.forEach((row, index) => {
        const { lo, hi } = numberBounds(read(row, null))
        los[index] = lo
        his[index] = hi
      })
      arrays[first] = los
      arrays[second] = his
      return
    }
    case 'day':
      arrays[first] = Int32Array.from(rows, (row) => {
        const { lo, hi } = dateBounds(read(row, null))
        return lo < hi ? UNKNOWN_DAY : lo > hi ? NO_DAY : lo
      })
      return
    case 'choice':
      arrays[first] = Uint8Array.from(rows, (row) => {
        const value = read(row, null)
        return value === undefined ? 0 : (column.named.get(value) ?? OTHER_VALUE)
      })
      return
    case 'none':
      arrays[first] = Uint8Array.from(rows, (row) => {
        const value = read(row, null)
        return value === undefined ? UNKNOWN : value === null || (Array.isArray(value) && value.length === 0) ? YES : NO
      })
      return
    case 'set':
      loadSet(column, rows, arrays)
  }
}

function loadSet(column: Column, rows: readonly FactRecord[], arrays: Record<string, ColumnArray>): void {
  const read = factReader(column.path)
  const words = column.variables.map(() => new Int32Array(rows.length))
  rows.forEach((row, index) => {
    const value = read(row, null)
    if (value === undefined) return
    for (const word of words) word[index] = 1
    if (!Array.isArray(value)) return
    for (const entry of value as readonly unknown[]) {
      const place = column.named.get(entry)
      if (place === undefined) continue
      const word = words[Math.floor(place / NAMES_IN_WORD)] as Int32Array
      word[index] = (word[index] as number) | (2 << place % NAMES_IN_WORD)
    }
  })
  column.variables.forEach((name, word) => (arrays[name] = words[word] as Int32Array))
}
